// From the bytes of a card to a CardRecord. Everything here is hostile until parsed.
#pragma once

#include "devices/api/cardrecord.h"

#include "app/domain/failure.h"

namespace tabian::devices
{

/** The text of a card as it was read, before anybody understood it. */
struct RecordBytes
{
    QByteArray version;     // 4 bytes
    QByteArray personal;    // layout::personal, 373 bytes
    QByteArray address;     // 160 bytes, 150 on "0002"
    QByteArray photoNumber; // 14 bytes; empty on "0002"

    /** From a whole file or its text part; `file` must reach to the end of the file. */
    static RecordBytes fromFile(QByteArrayView file);
};

/** Parses a card. At most 50 us. Fails with CardRecordDamaged and the field's name in the detail: citizenId, nameTh,
 *  birth, sex, issued, expiry, address, length. Oddities that leave the meaning certain are tolerated and named in
 *  `findings`: docs/card-findings.md. */
domain::Result<CardRecord> parseRecord(const RecordBytes& bytes, const QByteArray& atr);

} // namespace tabian::devices
