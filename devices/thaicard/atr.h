// What a card's answer to reset tells: whether it calls itself a Thai national ID card.
#pragma once

#include <QByteArray>

namespace tabian::devices
{

/** The historical bytes of an answer to reset (ISO/IEC 7816-3), found by walking the interface bytes; empty
 *  when the bytes are no whole ATR. */
QByteArray historicalBytes(QByteArrayView atr);

/** True when the historical bytes read "TH NID" and a number. Cards that do not may still be Thai cards:
 *  SELECT decides. */
bool isThaiAtr(QByteArrayView atr);

/** P2 of GET RESPONSE: 01 for ATRs that begin 3B 67 (one source only), else 00. */
quint8 getResponseP2(QByteArrayView atr);

} // namespace tabian::devices
