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
 *  `findings`:
 *   controlCharacter   a field held control characters; they show as U+FFFD
 *   undecodable        a field held bytes that Windows-874 does not assign; they show as U+FFFD
 *   pinkCard           the number begins with 0, 6 or 7: its holder has no Thai ID card by law
 *   versionUnknown     neither "0002" nor "0003"; read as "0003"
 *   nameParts          a name of other than four parts
 *   lastNameMissing    no last name; it shows as "-"
 *   nameEnMissing      no English name
 *   datePadded         unknown parts of a date were blank instead of 00
 *   issuedMissing      no day of issue
 *   addressParts       an address of other than eight slots
 *   addressUnlabelled  tambon, amphoe or province without its label; taken by place
 *   addressExtra       a slot of unknown meaning; kept behind the house number
 *   photoNumberOdd     the number under the photo held other characters than digits */
domain::Result<CardRecord> parseRecord(const RecordBytes& bytes, const QByteArray& atr);

} // namespace tabian::devices
