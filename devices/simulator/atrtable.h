// The answers to reset of the Thai ID cards that have been seen, and those of the other cards of the training
// counter. Source: public readers and the PC/SC list; all are T=0 only.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace tabian::simulator
{

/** The ATR of a card generation by its name: "TH NID 6", …, "TH NID 18", "TH NID (3B67)"; nullopt for other
 * names. */
std::optional<QByteArray> atrNamed(const QString& name);
QStringList atrNames();

QByteArray blankAtr();   // "TB BLANK"
QByteArray foreignAtr(); // a payment card's: no Thai ID

/** Seconds one byte takes on the contact: 12 etu at 4 MHz, the etu by TA1 (none: 372/1). */
double secondsPerByte(const QByteArray& atr);

} // namespace tabian::simulator
