// What each field of a card becomes when the person in it is masked. Lengths and places of bytes stay.
#pragma once

#include <QByteArray>
#include <map>

namespace tabian::devices
{

/** A letter or digit by its kind: Thai to ก, Latin to X and x, digits to 0; spaces, signs and control characters stay. */
char maskedByte(char byte);
QByteArray maskedText(QByteArray text);
/** Title#first#middle#last: the title stays. */
QByteArray maskedName(const QByteArray& field);
/** Slots split by #: their labels stay, and the province. */
QByteArray maskedAddress(const QByteArray& field);
/** YYYYMMDD: the year stays, and what is unknown; 99999999 stays. */
QByteArray maskedDay(QByteArray field);
/** A photo's field, or the beginning of one that was read: docs at maskTranscript(). */
QByteArray maskedPhoto(const QByteArray& field);

/** Citizen numbers in the order in which they are asked about. */
class NumberMask
{
  public:
    QByteArray masked(const QByteArray& thirteen);

  private:
    std::map<QByteArray, QByteArray> m_known;
};

} // namespace tabian::devices
