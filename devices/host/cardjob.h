// One whole reading of the card in one reader, with what makes a card work at the first try: another open, another read
// after a power cycle.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/api/cardstation.h"
#include "devices/thaicard/reader.h"

#include <QStringList>
#include <functional>

namespace tabian::devices
{

/** Puts something between the card and its reader, e.g. a transcript; may return the session itself. */
using SessionWrapper = std::function<std::unique_ptr<CardSession>(std::unique_ptr<CardSession>)>;

/** The names of other programs that use cards; asked on the reading thread when one is in the way. */
using OtherPrograms = std::function<QStringList()>;

struct CardJob
{
    QString reader;
    ReadOptions options;
    SessionWrapper wrap;       // may be empty
    OtherPrograms others = {}; // may be empty
};

/** What reading came to, and the exchanges it took in all. */
struct CardJobResult
{
    domain::Outcome outcome;
    int exchanges = 0;
};

/** Blocking. The listener hears textRead once, also when reading began again. */
CardJobResult runCardJob(CardBackend& backend, const CardJob& job, CardListener& listener);

/** More from the card of that person; CardNotTheOne when another's lies in the reader. Blocking. */
domain::Result<QString> runExtraJob(CardBackend& backend, const QString& reader, const domain::CitizenId& id,
                                    CardExtra what);

/** CardNotTheOne; the only place that makes it. */
tl::unexpected<domain::Failure> notTheOne();

/** The failure of a reading that had no end in its time: the only place that makes it. */
domain::Failure cardTimedOut(const QString& step);

} // namespace tabian::devices
