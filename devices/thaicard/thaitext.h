// The card's text encoding: TIS-620 as Windows-874 extends it, through ICU.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace tabian::devices
{

/** Text from a field, without its padding (trailing spaces and zero bytes). What cannot be text shows as
 *  U+FFFD and is flagged: nothing from a card reaches a screen or a file as a control character. */
struct DecodedText
{
    QString text;
    bool controlCharacter = false; // C0, DEL: in a field of text they are damage or an attack
    bool undecodable = false;      // a byte that Windows-874 does not assign
    bool strayMark = false;        // a vowel or tone mark with no consonant under it, or a third one on the same
};
DecodedText decodeThai(QByteArrayView field);

/** The bytes of a text; nullopt when a character is not in Windows-874 or is a control character. */
std::optional<QByteArray> encodeThai(QStringView text);

/** Parts with # between them, as names and addresses stand on the chip. A # inside a part would shift all
 *  that follow: it becomes U+FFFD, which encodeThai refuses. */
QString joinSlots(QStringList parts);

} // namespace tabian::devices
