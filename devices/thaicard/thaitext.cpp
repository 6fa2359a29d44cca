#include "devices/thaicard/thaitext.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>

namespace tabian::devices
{

namespace
{

constexpr char16_t unassigned = u'\uFFFD';

/** What each byte means, asked from ICU's converter once. */
using Table = std::array<char16_t, 256>;

Table tableFromIcu()
{
    Table table;
    table.fill(unassigned);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-874", &status), &ucnv_close);
    if (U_FAILURE(status))
        return table;
    for (unsigned byte = 0x20; byte < 256; ++byte) {
        const char source = char(byte);
        UChar target[4] = {};
        status = U_ZERO_ERROR;
        const int length = ucnv_toUChars(converter.get(), target, 4, &source, 1, &status);
        const char16_t c = target[0];
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        const bool privateUse = c >= 0xE000 && c <= 0xF8FF; // how ICU carries unassigned bytes around
        if (U_SUCCESS(status) && length == 1 && !control && !privateUse)
            table[byte] = c;
    }
    table[0xA0] = u' '; // the no-break space of TIS-620
    return table;
}

const Table& table()
{
    static const Table theTable = tableFromIcu();
    return theTable;
}

bool isConsonant(QChar c)
{
    return c >= u'\u0E01' && c <= u'\u0E2E';
}

/** Vowels, tone marks and signs that stand over or under a consonant. */
bool isMark(QChar c)
{
    return c == u'\u0E31' || (c >= u'\u0E34' && c <= u'\u0E3A') || (c >= u'\u0E47' && c <= u'\u0E4E');
}

/** Thai writes a consonant, then at most one vowel and one tone mark on it; a pile of marks would hide what stands around it. */
bool hasStrayMark(QStringView text)
{
    constexpr int most = 2;
    int room = 0; // for marks on the letter before
    for (const QChar c : text) {
        if (isMark(c) && room == 0)
            return true;
        room = isMark(c) ? room - 1 : isConsonant(c) ? most : 0;
    }
    return false;
}

} // namespace

DecodedText decodeThai(QByteArrayView field)
{
    while (!field.isEmpty() && (field.back() == ' ' || field.back() == '\0'))
        field.chop(1);
    DecodedText decoded;
    decoded.text.resize(field.size());
    const Table& meaning = table();
    QChar* out = decoded.text.data();
    for (const char c : field) {
        const auto byte = quint8(c);
        const char16_t character = meaning[byte];
        if (character == unassigned) {
            const bool control = byte < 0x20 || byte == 0x7F;
            decoded.controlCharacter |= control;
            decoded.undecodable |= !control;
        }
        *out++ = character;
    }
    decoded.strayMark = hasStrayMark(decoded.text);
    return decoded;
}

std::optional<QByteArray> encodeThai(QStringView text)
{
    const Table& meaning = table();
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const char16_t character = c.unicode();
        if (character >= 0x20 && character < 0x7F) {
            bytes.append(char(character));
            continue;
        }
        const auto found = std::find(meaning.begin() + 0x80, meaning.end(), character);
        if (character == unassigned || found == meaning.end())
            return std::nullopt;
        bytes.append(char(found - meaning.begin()));
    }
    return bytes;
}

QString joinSlots(QStringList parts)
{
    parts.replaceInStrings(QStringLiteral("#"), QString(QChar(unassigned)));
    return parts.join(u'#');
}

} // namespace tabian::devices
