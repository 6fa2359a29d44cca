// What the counter and its helper programs send each other over pipes: a length of four bytes, then one CBOR map.
#pragma once

#include <QByteArray>
#include <QCborMap>
#include <optional>

namespace tabian::devices
{

/** The map as it goes into the pipe. */
QByteArray pipeFrame(const QCborMap& map);

/** Takes the next whole frame from the front of `buffer`; nothing while it has not all come. A frame that is longer than
 *  8 MiB or no map sets `broken`: the pipe cannot be read any further. */
std::optional<QCborMap> takePipeFrame(QByteArray& buffer, bool& broken);

} // namespace tabian::devices
