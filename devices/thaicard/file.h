// The inverse of reading: the 5,671 bytes of a new card. Used by the encoder and by the simulated cards.
#pragma once

#include "devices/api/cardrecord.h"
#include "devices/thaicard/layout.h"

#include "app/domain/failure.h"

namespace tabian::devices
{

/** A card's file while it is put together; starts as a file of spaces with version "0003". Each setter
 *  refuses what does not fit: FieldTooLong, FieldUnwritable. */
class CardFile
{
  public:
    CardFile();
    /** Text in the card's encoding, padded with spaces; `name` stands in the failure's detail. */
    domain::Outcome setText(layout::Field field, QStringView text, const char* name);
    /** Bytes as they are, padded with spaces; for photos, and for training cards that are odd on purpose. */
    domain::Outcome setBytes(layout::Field field, QByteArrayView bytes, const char* name);
    const QByteArray& bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
};

/** A person's whole file: record.version is kept when it is set, atr and findings are not part of a file.
 *  parseRecord(RecordBytes::fromFile(*makeCardFile(r, photo)), r.atr) gives r again. */
domain::Result<QByteArray> makeCardFile(const CardRecord& record, QByteArrayView jpeg);

} // namespace tabian::devices
