// Which reader's card is the citizen's: known by the card, by what was chosen before, never the encoder.
#pragma once

#include "devices/api/cardbackend.h"

#include <QStringList>

namespace tabian::devices
{

/** Readers whose name contains none of `ignored` (the encoder's). */
std::vector<ReaderInfo> withoutIgnored(const std::vector<ReaderInfo>& readers, const QStringList& ignored);

/** Those whose names contain `part`; all of them when it is empty. */
std::vector<ReaderInfo> onlyNamed(const std::vector<ReaderInfo>& readers, const QString& part);

/** Only the chosen reader, while it is attached; else all of them. */
std::vector<ReaderInfo> onlyChosen(const std::vector<ReaderInfo>& readers, const QString& chosen);

/** Readers with a card, likeliest citizen's card first: an ATR of a Thai card, then the preferred reader, then cards
 *  that answer before mute ones, then the service's order. */
std::vector<ReaderInfo> likeliestFirst(const std::vector<ReaderInfo>& readers, const QString& preferred);

/** The reader to read now, for a single reading: its name contains `wanted` (any, when empty), likeliest first, an empty
 *  slot when no slot has a card. Fails with ReaderNone, or CardReaderUnknown when readers exist but none of that name. */
domain::Result<ReaderInfo> chooseReader(const std::vector<ReaderInfo>& readers, const QString& wanted);

} // namespace tabian::devices
