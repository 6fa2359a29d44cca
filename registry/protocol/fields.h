// How a record's fields become CBOR and come back: one list of fields a record, for writing and for reading. Used by the
// protocol's own sources only.
#pragma once

#include "registry/protocol/canonical.h"

#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QUuid>
#include <array>
#include <optional>
#include <vector>

namespace tabian::protocol::wire
{

/** Words of an enumeration in the order of its values; specialised beside the records. */
template <typename Enum> struct Words;

class Writer;
class Reader;

template <typename T, typename = void> struct Codec // a record within a record
{
    static QCborValue pack(const T& value);
    static std::optional<T> unpack(const QCborValue& v);
};

template <> struct Codec<QString>
{
    static QCborValue pack(const QString& value) { return value; }
    static std::optional<QString> unpack(const QCborValue& v)
    {
        return v.isString() ? std::optional(v.toString()) : std::nullopt;
    }
};
template <> struct Codec<QByteArray>
{
    static QCborValue pack(const QByteArray& value) { return value; }
    static std::optional<QByteArray> unpack(const QCborValue& v)
    {
        return v.isByteArray() ? std::optional(v.toByteArray()) : std::nullopt;
    }
};
template <> struct Codec<bool>
{
    static QCborValue pack(bool value) { return value; }
    static std::optional<bool> unpack(const QCborValue& v)
    {
        return v.isBool() ? std::optional(v.toBool()) : std::nullopt;
    }
};
template <> struct Codec<qint64>
{
    static QCborValue pack(qint64 value) { return value; }
    static std::optional<qint64> unpack(const QCborValue& v)
    {
        return v.isInteger() ? std::optional(v.toInteger()) : std::nullopt;
    }
};
template <> struct Codec<QUuid>
{
    static QCborValue pack(const QUuid& value) { return value.toRfc4122(); }
    static std::optional<QUuid> unpack(const QCborValue& v)
    {
        const QByteArray bytes = v.toByteArray();
        return bytes.size() == 16 ? std::optional(QUuid::fromRfc4122(bytes)) : std::nullopt;
    }
};
template <> struct Codec<QDate>
{
    static QCborValue pack(QDate value) { return value.toString(Qt::ISODate); }
    static std::optional<QDate> unpack(const QCborValue& v)
    {
        const QDate day = QDate::fromString(v.toString(), Qt::ISODate);
        return day.isValid() && day.toString(Qt::ISODate) == v.toString() ? std::optional(day) : std::nullopt;
    }
};
template <> struct Codec<QCborMap>
{
    static QCborValue pack(const QCborMap& value) { return value; }
    static std::optional<QCborMap> unpack(const QCborValue& v)
    {
        return v.isMap() ? std::optional(v.toMap()) : std::nullopt;
    }
};
template <typename T> struct Codec<T, std::enable_if_t<std::is_enum_v<T>>>
{
    static QCborValue pack(T value) { return QString(Words<T>::all.at(std::size_t(value))); }
    static std::optional<T> unpack(const QCborValue& v)
    {
        const QString word = v.toString();
        for (std::size_t i = 0; i < Words<T>::all.size(); ++i) {
            if (Words<T>::all[i] == word)
                return T(i);
        }
        return std::nullopt;
    }
};
template <typename T> struct Codec<std::optional<T>>
{
    static QCborValue pack(const std::optional<T>& value)
    {
        return value ? Codec<T>::pack(*value) : QCborValue(nullptr);
    }
    static std::optional<std::optional<T>> unpack(const QCborValue& v)
    {
        if (v.isNull())
            return std::optional<std::optional<T>>(std::in_place, std::nullopt);
        auto inner = Codec<T>::unpack(v);
        return inner ? std::optional<std::optional<T>>(std::in_place, std::move(inner)) : std::nullopt;
    }
};
template <typename T> struct Codec<std::vector<T>>
{
    static QCborValue pack(const std::vector<T>& values)
    {
        QCborArray array;
        for (const T& value : values)
            array.append(Codec<T>::pack(value));
        return array;
    }
    static std::optional<std::vector<T>> unpack(const QCborValue& v)
    {
        if (!v.isArray())
            return std::nullopt;
        std::vector<T> values;
        const QCborArray array = v.toArray();
        values.reserve(std::size_t(array.size()));
        for (const QCborValue& item : array) {
            auto value = Codec<T>::unpack(item);
            if (!value)
                return std::nullopt;
            values.push_back(std::move(*value));
        }
        return values;
    }
};

class Writer
{
  public:
    template <typename T> void operator()(QLatin1StringView key, const T& value)
    {
        m_map.insert(QString(key), Codec<T>::pack(value));
    }
    QCborMap& map() { return m_map; }

  private:
    QCborMap m_map;
};

/** Remembers whether every field was there and right, and counts them, so that none can be one too many. */
class Reader
{
  public:
    explicit Reader(const QCborMap& map) : m_map(map) {}
    template <typename T> void operator()(QLatin1StringView key, T& value)
    {
        auto got = Codec<T>::unpack(m_map.value(key));
        ++m_fields;
        if (got)
            value = std::move(*got);
        else
            m_whole = false;
    }
    /** `others` fields belong to the frame. */
    bool whole(qsizetype others) const { return m_whole && m_map.size() == m_fields + others; }

  private:
    QCborMap m_map;
    qsizetype m_fields = 0;
    bool m_whole = true;
};

template <typename T, typename E> QCborValue Codec<T, E>::pack(const T& value)
{
    Writer w;
    fields(w, value);
    return w.map();
}
template <typename T, typename E> std::optional<T> Codec<T, E>::unpack(const QCborValue& v)
{
    if (!v.isMap())
        return std::nullopt;
    Reader r(v.toMap());
    T value;
    fields(r, value);
    return r.whole(0) ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace tabian::protocol::wire
