#include "registry/protocol/canonical.h"

#include <QCborArray>
#include <QCborMap>
#include <QUtf8StringView>
#include <algorithm>
#include <limits>

namespace tabian::protocol
{

using namespace Qt::StringLiterals;

namespace
{

enum Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6, Simple = 7 };

/** Walks over the bytes once, before Qt's parser sees them. */
class Scanner
{
  public:
    Scanner(QByteArrayView bytes, const Bounds& bounds) : m_bytes(bytes), m_left(bounds.items), m_depth(bounds.depth) {}

    bool wholly() { return item(0) && m_at == m_bytes.size(); }
    qsizetype at() const { return m_at; }

  private:
    struct Head
    {
        quint8 major = 0;
        quint8 additional = 0;
        quint64 argument = 0;
    };

    bool head(Head& head)
    {
        if (m_at >= m_bytes.size())
            return false;
        const auto first = quint8(m_bytes[m_at]);
        head.major = first >> 5;
        head.additional = first & 0x1f;
        head.argument = head.additional;
        if (head.additional > 27)
            return false;
        const int more = head.additional < 24 ? 0 : 1 << (head.additional - 24);
        if (m_bytes.size() - m_at - 1 < more)
            return false;
        ++m_at;
        if (more == 0)
            return true;
        head.argument = 0;
        for (int i = 0; i < more; ++i)
            head.argument = head.argument << 8 | quint8(m_bytes[m_at++]);
        // the shortest form: a number that would fit the next smaller one is refused
        return more == 1 ? head.argument >= 24 : head.argument >> (4 * more) != 0;
    }

    bool skip(quint64 count)
    {
        if (count > quint64(m_bytes.size() - m_at))
            return false;
        m_at += qsizetype(count);
        return true;
    }

    bool item(int depth)
    {
        Head h;
        if (m_left-- <= 0 || !head(h))
            return false;
        switch (h.major) {
        case Unsigned:
        case Negative:
            return h.argument <= quint64(std::numeric_limits<qint64>::max());
        case Bytes:
            return skip(h.argument);
        case Text: {
            const qsizetype from = m_at;
            return skip(h.argument) && QUtf8StringView(m_bytes.sliced(from, m_at - from)).isValidUtf8();
        }
        case Array:
            if (depth >= m_depth || h.argument > quint64(m_bytes.size() - m_at))
                return false;
            for (quint64 i = 0; i < h.argument; ++i) {
                if (!item(depth + 1))
                    return false;
            }
            return true;
        case Map:
            return depth < m_depth && h.argument <= quint64(m_bytes.size() - m_at) / 2 && pairs(h.argument, depth + 1);
        case Simple:
            return h.additional >= 20 && h.additional <= 22;
        default:
            return false;
        }
    }

    bool pairs(quint64 count, int depth)
    {
        QByteArrayView before;
        for (quint64 i = 0; i < count; ++i) {
            const qsizetype from = m_at;
            const bool text = m_at < m_bytes.size() && quint8(m_bytes[m_at]) >> 5 == Text;
            if (!text || !item(depth))
                return false;
            const QByteArrayView key = m_bytes.sliced(from, m_at - from);
            if (i > 0 && !ascending(before, key))
                return false;
            before = key;
            if (!item(depth))
                return false;
        }
        return true;
    }

    static bool ascending(QByteArrayView a, QByteArrayView b)
    {
        const auto smaller = [](char x, char y) { return quint8(x) < quint8(y); };
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), smaller);
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_left;
    int m_depth;
};

/** The same value with its maps in the order of their keys' bytes: shorter texts first, then by their bytes. */
QCborValue sorted(const QCborValue& value)
{
    if (value.isArray()) {
        QCborArray items;
        const QCborArray array = value.toArray();
        for (const QCborValue& item : array)
            items.append(sorted(item));
        return items;
    }
    if (!value.isMap())
        return value;
    std::vector<std::pair<QByteArray, QCborValue>> pairs;
    const QCborMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        pairs.emplace_back(it.key().toString().toUtf8(), it.value());
    std::ranges::sort(pairs, [](const auto& a, const auto& b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    QCborMap inOrder;
    for (const auto& [key, item] : pairs)
        inOrder.insert(QString::fromUtf8(key), sorted(item));
    return inOrder;
}

} // namespace

QByteArray canonicalBytes(const QCborValue& value)
{
    return sorted(value).toCbor();
}

domain::Result<QCborValue> readCanonical(const QByteArray& bytes, const QString& what, const Bounds& bounds)
{
    if (bytes.size() > bounds.bytes)
        return tl::unexpected(tooLarge(what));
    Scanner scanner(bytes, bounds);
    if (!scanner.wholly())
        return tl::unexpected(malformed(u"%1, byte %2"_s.arg(what).arg(scanner.at())));
    return QCborValue::fromCbor(bytes);
}

domain::Failure malformed(const QString& what)
{
    return {domain::FailureCode::WireMalformed, what};
}

domain::Failure tooLarge(const QString& what)
{
    return {domain::FailureCode::WireTooLarge, what};
}

} // namespace tabian::protocol
