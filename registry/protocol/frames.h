// The frame around a record's fields: type, version and most bytes. Used by the protocol's own sources, which give each record
// its fields (TABIAN_FIELDS), its frame (TABIAN_FRAME) and its functions (TABIAN_RECORD).
#pragma once

#include "registry/protocol/fields.h"
#include "registry/protocol/records.h"

namespace tabian::protocol
{

/** Type, version and size of each record. */
template <typename Record> struct Frame;
inline constexpr qsizetype KiB = 1024;

// Each record's fields, once, for writing and for reading. They stand where argument-dependent look-up finds them.
#define TABIAN_FIELDS(Type)                                                                                            \
    template <typename A, typename T>                                                                                  \
    requires std::is_same_v<std::remove_const_t<T>, Type>                                                              \
    void fields(A& a, T& v)

#define TABIAN_FRAME(Record, Type, Most)                                                                               \
    template <> struct Frame<Record>                                                                                   \
    {                                                                                                                  \
        static constexpr auto type = Type;                                                                             \
        static constexpr qint64 version = 1;                                                                           \
        static constexpr qsizetype most = Most;                                                                        \
    };

template <typename Record> QString typeOf()
{
    return Frame<Record>::type;
}

template <typename Record> QByteArray bytesOf(const Record& record)
{
    wire::Writer w;
    fields(w, record);
    w.map().insert(QStringLiteral("t"), QString(Frame<Record>::type));
    w.map().insert(QStringLiteral("v"), Frame<Record>::version);
    return canonicalBytes(w.map());
}

/** WireVersion, at its one place. */
inline domain::Failure otherVersion(const QString& type, qint64 version)
{
    return {domain::FailureCode::WireVersion, QStringLiteral("%1 %2").arg(type).arg(version)};
}

template <typename Record> domain::Result<Record> recordOf(const QByteArray& bytes)
{
    const QString type = Frame<Record>::type;
    const auto value = readCanonical(bytes, type, {.bytes = Frame<Record>::most, .depth = 8, .items = 100'000});
    if (!value)
        return tl::unexpected(value.error());
    const QCborMap map = value->toMap();
    if (map.value(QStringLiteral("t")).toString() != type || !map.value(QStringLiteral("v")).isInteger())
        return tl::unexpected(malformed(type));
    const qint64 version = map.value(QStringLiteral("v")).toInteger();
    if (version != Frame<Record>::version)
        return tl::unexpected(otherVersion(type, version));
    wire::Reader r(map);
    Record record;
    fields(r, record);
    if (!r.whole(2))
        return tl::unexpected(malformed(type));
    return record;
}

#define TABIAN_RECORD(Record)                                                                                          \
    template QString typeOf<Record>();                                                                                 \
    template QByteArray bytesOf<Record>(const Record&);                                                                \
    template domain::Result<Record> recordOf<Record>(const QByteArray&);

} // namespace tabian::protocol
