#include "devices/qr/base45.h"

namespace tabian::devices
{

namespace
{
constexpr QByteArrayView alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr unsigned base = 45;

/** The value of a character; 45 when it is none of the alphabet's. */
unsigned valueOf(char character)
{
    const qsizetype index = character == '\0' ? -1 : alphabet.indexOf(character);
    return index < 0 ? base : static_cast<unsigned>(index);
}
} // namespace

QByteArray base45Encoded(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() / 2 * 3 + 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        const unsigned first = static_cast<unsigned char>(bytes[i]);
        const unsigned value = pair ? first * 256 + static_cast<unsigned char>(bytes[i + 1]) : first;
        text += alphabet[value % base];
        text += alphabet[value / base % base];
        if (pair)
            text += alphabet[value / (base * base)];
    }
    return text;
}

std::optional<QByteArray> base45Decoded(QByteArrayView text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const bool triple = i + 2 < text.size();
        const unsigned low = valueOf(text[i]);
        const unsigned middle = valueOf(text[i + 1]);
        const unsigned high = triple ? valueOf(text[i + 2]) : 0;
        if (low == base || middle == base || high == base)
            return std::nullopt;
        const unsigned value = low + middle * base + high * base * base;
        if (value > (triple ? 0xFFFFU : 0xFFU))
            return std::nullopt;
        if (triple)
            bytes += static_cast<char>(value >> 8U);
        bytes += static_cast<char>(value & 0xFFU);
    }
    return bytes;
}

} // namespace tabian::devices
