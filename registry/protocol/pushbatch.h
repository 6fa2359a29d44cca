// Entries of one journal on their way to the registry: binary framing, so that hardly more than the sealed entries goes over
// the wire.
//
//     "TBP" 0x01 · journal (32 bytes) · count (2 bytes, big-endian) · count × ( length (4 bytes, big-endian) · entry )
//
// An entry is a canonical CBOR array: sequence, id, station, kind, version, atMs, offset, officer, case or null, payload,
// previous, hash, signature. The payload is the journal's own, sealed under the key of the journal's KeyGrant; so what is sent
// is what was signed, and a locked counter can send it.
#pragma once

#include "registry/protocol/journalentry.h"
#include "registry/protocol/records.h"

namespace tabian::protocol
{

/** The most bytes of a batch; one that holds a single entry may be larger, up to `mostSingleBytes`. */
inline constexpr qsizetype mostBatchBytes = 256'000;
inline constexpr qsizetype mostSingleBytes = 1'048'576;
inline constexpr qsizetype mostBatchEntries = 4096;

struct PushBatch
{
    JournalId journal;
    std::vector<Entry> entries;
};

/** Fills one batch. */
class BatchWriter
{
  public:
    explicit BatchWriter(const JournalId& journal);
    /** False when the entry has no room in this batch any more; the first one always has, unless it is larger than
     *  mostSingleBytes. */
    bool add(const Entry& entry);
    qsizetype count() const { return m_count; }
    QByteArray bytes() const;

  private:
    QByteArray m_bytes;
    qsizetype m_count = 0;
};

QByteArray entryBytes(const Entry& entry);
/** WireMalformed, WireTooLarge. Says nothing of hash and signature. */
domain::Result<Entry> entryOf(const QByteArray& bytes);
/** WireMalformed, WireTooLarge, WireVersion's kin: another version of the frame is malformed. */
domain::Result<PushBatch> batchOf(const QByteArray& bytes);

} // namespace tabian::protocol
