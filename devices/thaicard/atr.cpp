#include "devices/thaicard/atr.h"

#include <bit>

namespace tabian::devices
{

QByteArray historicalBytes(QByteArrayView atr)
{
    if (atr.size() < 2 || (quint8(atr[0]) != 0x3B && quint8(atr[0]) != 0x3F))
        return {};
    const int count = quint8(atr[1]) & 0x0F;
    unsigned present = quint8(atr[1]) >> 4; // which of TA, TB, TC, TD follow
    qsizetype at = 2;
    while (true) {
        const qsizetype bytes = std::popcount(present);
        if (at + bytes > atr.size())
            return {};
        at += bytes;
        if ((present & 0x8) == 0)
            break;
        present = quint8(atr[at - 1]) >> 4; // TDi says what the next level has
    }
    if (at + count > atr.size())
        return {};
    return atr.sliced(at, count).toByteArray();
}

bool isThaiAtr(QByteArrayView atr)
{
    const QByteArray text = historicalBytes(atr);
    if (!text.startsWith("TH NID ") || text.size() < 8)
        return false;
    for (const char c : QByteArrayView(text).sliced(7)) {
        if (c < '0' || c > '9')
            return false;
    }
    return true;
}

quint8 getResponseP2(QByteArrayView atr)
{
    return atr.size() >= 2 && quint8(atr[0]) == 0x3B && quint8(atr[1]) == 0x67 ? 0x01 : 0x00;
}

} // namespace tabian::devices
