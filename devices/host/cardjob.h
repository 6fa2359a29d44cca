// One whole reading of the card in one reader, with what makes a card work at the first try: another open, another read
// after a power cycle.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/thaicard/reader.h"

#include <functional>

namespace tabian::devices
{

/** Puts something between the card and its reader, e.g. a transcript; may return the session itself. */
using SessionWrapper = std::function<std::unique_ptr<CardSession>(std::unique_ptr<CardSession>)>;

struct CardJob
{
    QString reader;
    ReadOptions options;
    SessionWrapper wrap; // may be empty
};

/** What reading came to, and the exchanges it took in all. */
struct CardJobResult
{
    domain::Outcome outcome;
    int exchanges = 0;
};

/** Blocking. The listener hears textRead once, also when reading began again. */
CardJobResult runCardJob(CardBackend& backend, const CardJob& job, CardListener& listener);

/** The failure of a reading that had no end in its time: the only place that makes it. */
domain::Failure cardTimedOut(const QString& step);

} // namespace tabian::devices
