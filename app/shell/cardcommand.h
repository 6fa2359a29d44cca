// `tabianctl card read`: the card in the reader as one JSON object.
#pragma once

#include "app/messages/phrasebook.h"
#include "devices/api/cardbackend.h"

#include <QIODevice>
#include <QStringList>
#include <chrono>

namespace tabian::shell
{

struct CardCommandParts
{
    devices::CardBackendFactory readers;
    const messages::Phrasebook& book;      // the language of "message" and "remedy"
    std::chrono::milliseconds limit{9500}; // of the whole reading
};

/** `args` are the words after "card read": [--reader TEXT | --replay FILE] [--photo FILE | --no-photo]
 *  [--trace FILE [--mask]].
 *  0: the object on `out`. 1: {"error":{"code","message","remedy"}} on `err`. 2: wrong usage, a sentence on `err`.
 *  A photo that is no picture is no error: "photo" is null and "photoDamaged" stands in the findings; its file is then
 *  not written. The trace is written in every case but 2. Blocks at most about ten seconds. */
int runCardRead(const QStringList& args, QIODevice& out, QIODevice& err, const CardCommandParts& parts);

} // namespace tabian::shell
