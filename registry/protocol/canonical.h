// The one byte form of everything on the wire: deterministic CBOR (RFC 8949, section 4.2.1), and less of CBOR than there is.
// Allowed: integers that fit 64 bits with a sign, byte strings, texts (UTF-8), arrays, maps whose keys are texts, false, true,
// null. Each in its shortest form, with a definite length, map keys in the order of their bytes and none twice. Tags, floating
// point numbers and indefinite lengths are refused. Equal values have equal bytes, so bytes can be signed and compared.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QCborValue>

namespace tabian::protocol
{

/** What one message may be at most; looked at before anything is made of it. */
struct Bounds
{
    qsizetype bytes = 64 * 1024;
    int depth = 8;           // arrays and maps within one another
    qsizetype items = 20000; // values, keys included
};

/** The bytes of a value; the value must be made of the allowed things only. */
QByteArray canonicalBytes(const QCborValue& value);

/** Reads exactly one value, to the last byte. WireTooLarge; WireMalformed with "`what`, byte N". */
domain::Result<QCborValue> readCanonical(const QByteArray& bytes, const QString& what, const Bounds& bounds = {});

/** WireMalformed, for whatever reads a record and finds it not wholly right. */
domain::Failure malformed(const QString& what);
/** WireTooLarge. */
domain::Failure tooLarge(const QString& what);

} // namespace tabian::protocol
