// How each value of an act stands in CBOR. Codec<T>::unpack gives nullopt for anything that is not wholly
// right.
#pragma once

#include "app/casework/acts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <optional>

namespace tabian::casework::codec
{

template <typename T> struct Codec;

/** The last value of each enum that is stored; the first one is `first`. */
template <typename E> struct EnumRange;
#define TABIAN_STORED_ENUM(Enum, First, Last)                                                                          \
    template <> struct EnumRange<Enum>                                                                                 \
    {                                                                                                                  \
        static constexpr qint64 first = qint64(Enum::First);                                                           \
        static constexpr qint64 last = qint64(Enum::Last);                                                             \
    };
TABIAN_STORED_ENUM(domain::Sex, Male, Female)
TABIAN_STORED_ENUM(domain::CaseKind, First, ParentsAlien)
TABIAN_STORED_ENUM(domain::Evidence, HouseRegister, MotherAlienDocument)
TABIAN_STORED_ENUM(domain::AgePolicy, Birthday, DayBefore)
TABIAN_STORED_ENUM(IntakeSource, Card, TypedNumber)
TABIAN_STORED_ENUM(FingerOutcome, NotTried, Missing)
TABIAN_STORED_ENUM(FineOutcome, NoneDue, Waived)
TABIAN_STORED_ENUM(FingerReason, Missing, Other)
TABIAN_STORED_ENUM(devices::Finger, LeftIndex, RightIndex)
TABIAN_STORED_ENUM(devices::PhotoFlaw, Blurred, Coarse)
TABIAN_STORED_ENUM(ReceivedBy, Applicant, Guardian)
TABIAN_STORED_ENUM(Step, Request, Closed)
TABIAN_STORED_ENUM(SecondFactor, None, FingerOrCard)
TABIAN_STORED_ENUM(Confirmation, Unsaid, Finger)
TABIAN_STORED_ENUM(ConflictChoice, OursStands, Noted)
TABIAN_STORED_ENUM(AppointmentStep, CheckedIn, NoShow)
TABIAN_STORED_ENUM(DigitalIdOutcome, Active, Abandoned)
#undef TABIAN_STORED_ENUM

template <typename E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static QCborValue pack(E value) { return qint64(value); }
    static std::optional<E> unpack(const QCborValue& v)
    {
        if (!v.isInteger() || v.toInteger() < EnumRange<E>::first || v.toInteger() > EnumRange<E>::last)
            return std::nullopt;
        return E(v.toInteger());
    }
};

#define TABIAN_CODEC(Type)                                                                                             \
    template <> struct Codec<Type>                                                                                     \
    {                                                                                                                  \
        static QCborValue pack(const Type& value);                                                                     \
        static std::optional<Type> unpack(const QCborValue& v);                                                        \
    };
TABIAN_CODEC(QString)
TABIAN_CODEC(QByteArray)
TABIAN_CODEC(bool)
TABIAN_CODEC(int)
TABIAN_CODEC(qint64)
TABIAN_CODEC(QDate) // null = no day
TABIAN_CODEC(QUuid)
TABIAN_CODEC(QJsonObject)
TABIAN_CODEC(Roles)
TABIAN_CODEC(domain::Baht)
TABIAN_CODEC(domain::CitizenId)
TABIAN_CODEC(domain::ThaiDate)
TABIAN_CODEC(domain::CardExpiry)
TABIAN_CODEC(domain::PersonName)
TABIAN_CODEC(domain::Address)
TABIAN_CODEC(domain::FineRange)
TABIAN_CODEC(domain::EvidenceFacts)
TABIAN_CODEC(Applicant)
TABIAN_CODEC(OldCard)
TABIAN_CODEC(RegisterFacts)
TABIAN_CODEC(Officer)
TABIAN_CODEC(OfficePolicy)
TABIAN_CODEC(Second)
TABIAN_CODEC(CashPiece)
TABIAN_CODEC(DayCount)
#undef TABIAN_CODEC

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
        std::optional<T> inner = Codec<T>::unpack(v);
        if (!inner)
            return std::nullopt;
        return std::optional<std::optional<T>>(std::in_place, std::move(inner));
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
        for (const QCborValue& item : array) {
            const std::optional<T> value = Codec<T>::unpack(item);
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        }
        return values;
    }
};

/** Sets are stored in the order of their values, so that the same set gives the same bytes. */
template <> struct Codec<QSet<domain::Evidence>>
{
    static QCborValue pack(const QSet<domain::Evidence>& set);
    static std::optional<QSet<domain::Evidence>> unpack(const QCborValue& v);
};

/** Writes fields in the order in which they are named. */
class Writer
{
  public:
    template <typename T> void operator()(QLatin1StringView key, const T& value)
    {
        m_map.insert(key, Codec<T>::pack(value));
    }
    /** A field that the act did not always have; always written. */
    template <typename T> void since(int, QLatin1StringView key, const T& value) { (*this)(key, value); }
    /** The same for a value inside an act, which has no version of its own. */
    template <typename T> void later(QLatin1StringView key, const T& value) { (*this)(key, value); }
    const QCborMap& map() const { return m_map; }

  private:
    QCborMap m_map;
};

/** Reads fields by name; remembers whether all of them were there and right. */
class Reader
{
  public:
    explicit Reader(const QCborMap& map, int version = 1) : m_map(map), m_version(version) {}
    template <typename T> void operator()(QLatin1StringView key, T& value)
    {
        std::optional<T> got = Codec<T>::unpack(m_map.value(key));
        if (got)
            value = std::move(*got);
        else
            m_whole = false;
    }
    /** A field that entries before that version lack: they keep the value's default. */
    template <typename T> void since(int version, QLatin1StringView key, T& value)
    {
        if (m_version >= version)
            (*this)(key, value);
    }
    /** A field that values written before it lack: they keep the value's default. */
    template <typename T> void later(QLatin1StringView key, T& value)
    {
        if (m_map.contains(key))
            (*this)(key, value);
    }
    template <typename T> std::optional<T> get(QLatin1StringView key) const
    {
        return Codec<T>::unpack(m_map.value(key));
    }
    bool whole() const { return m_whole; }

  private:
    QCborMap m_map;
    int m_version;
    bool m_whole = true;
};

} // namespace tabian::casework::codec
