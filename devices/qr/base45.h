// Base45 (RFC 9285): bytes as the 45 characters that a QR code packs most densely (its alphanumeric mode).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace tabian::devices
{

/** Two bytes become three characters, a last single byte two. Always ASCII. */
QByteArray base45Encoded(QByteArrayView bytes);

/** The bytes again, or nothing when the text is not what an encoder writes: a character outside the 45, a length that leaves
 *  one character over, or a group above FFFF (above FF for the last two characters). */
std::optional<QByteArray> base45Decoded(QByteArrayView text);

} // namespace tabian::devices
