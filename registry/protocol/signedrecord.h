// A record with the signature of whoever made it: an array of the record's bytes and the signature over a fixed word, the
// record's type and these bytes. A signature for one type never stands for another.
#pragma once

#include "registry/protocol/records.h"
#include "registry/protocol/signing.h"

#include <functional>

namespace tabian::protocol
{

/** Any bytes that name their own type. */
QByteArray signedBytes(const QString& type, const QByteArray& record, const SigningKey& key);
/** The same with a key that is held elsewhere. */
using Signer = std::function<QByteArray(const QByteArray& message)>;
QByteArray signedBytes(const QString& type, const QByteArray& record, const Signer& sign);
/** The record's bytes. WireMalformed, WireTooLarge, WireSignature: changed, or signed by another key or for another type. */
domain::Result<QByteArray> verifiedBytes(const QString& type, const QByteArray& bytes, const QByteArray& publicKey);

/** The record's bytes, not to be believed yet: to see which key should have signed them. WireMalformed, WireTooLarge. */
domain::Result<QByteArray> unverifiedBytes(const QString& type, const QByteArray& bytes);

template <typename Record> QByteArray signedRecord(const Record& record, const SigningKey& key)
{
    return signedBytes(typeOf<Record>(), bytesOf(record), key);
}
/** As verifiedBytes(), and as recordOf(). */
template <typename Record> domain::Result<Record> verifiedRecord(const QByteArray& bytes, const QByteArray& publicKey)
{
    return verifiedBytes(typeOf<Record>(), bytes, publicKey).and_then([](const QByteArray& record) {
        return recordOf<Record>(record);
    });
}

} // namespace tabian::protocol
