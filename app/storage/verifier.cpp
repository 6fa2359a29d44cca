#include "app/storage/verifier.h"

#include <QHash>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

Outcome broken(quint64 sequence, const QString& what)
{
    return chainBroken(u"entry %1: %2"_s.arg(sequence).arg(what));
}

using Stations = QHash<int, QByteArray>;

Result<Stations> checkStations(Database& db, const QByteArray& stationKey, const Sealer* sealer)
{
    Stations stations;
    const auto walked =
        db.each(u"SELECT id, name, public_key, mark FROM stations"_s, {}, [&](const Row& row) -> Outcome {
            stations.insert(row.small(0), row.bytes(2));
            const bool marked =
                !sealer || row.bytes(3) == markOfStation(*sealer, row.small(0), row.text(1), row.bytes(2));
            return marked ? Outcome() : chainBroken(u"station %1"_s.arg(row.small(0)));
        });
    if (!walked)
        return passOn(walked);
    if (!stations.values().contains(stationKey))
        return passOn(chainBroken(u"station key"_s));
    return stations;
}

/** Holds each entry against the one before. */
class Walk
{
  public:
    Walk(const Stations& stations, bool everySignature) : m_stations(stations), m_every(everySignature) {}

    Outcome take(const Entry& entry)
    {
        const quint64 expected = m_last ? m_last->sequence + 1 : 1;
        if (entry.sequence != expected)
            return broken(expected, u"missing"_s);
        if (entry.previous != link())
            return m_last && !isSigned(*m_last) ? broken(m_last->sequence, u"signature"_s)
                                                : broken(entry.sequence, u"order"_s);
        if (entry.hash != hashOf(entry))
            return broken(entry.sequence, u"changed"_s);
        if (m_last && entry.atMs < m_last->atMs)
            return broken(entry.sequence, u"date"_s);
        if (m_every && !isSigned(entry))
            return broken(entry.sequence, u"signature"_s);
        m_last = entry;
        return {};
    }

    Outcome end(const Head& head) const
    {
        const quint64 last = m_last ? m_last->sequence : 0;
        if (head.sequence > last)
            return broken(last + 1, u"missing"_s);
        if (m_last && !isSigned(*m_last))
            return broken(last, u"signature"_s);
        return head.sequence == last && head.link == link() ? Outcome() : chainBroken(u"head"_s);
    }

    Verified verified() const { return m_last ? Verified{m_last->sequence, m_last->hash} : Verified(); }

  private:
    QByteArray link() const { return m_last ? linkOf(*m_last) : firstLink(); }
    bool isSigned(const Entry& entry) const
    {
        return StationKey::verify(m_stations.value(entry.station), entry.hash, entry.signature);
    }

    const Stations& m_stations;
    bool m_every;
    std::optional<Entry> m_last;
};

Result<Verified> walkAll(Database& db, const Stations& stations, bool everySignature)
{
    Journal journal(db);
    Walk walk(stations, everySignature);
    const auto head = journal.head();
    if (!head)
        return passOn(head);
    const auto walked = journal.walk([&walk](const Entry& entry) { return walk.take(entry); }).and_then([&] {
        return walk.end(*head);
    });
    if (!walked)
        return passOn(walked);
    return walk.verified();
}

Outcome checkHeadMark(Database& db, const Sealer& sealer)
{
    return db.each(u"SELECT sequence, link, mark FROM head"_s, {}, [&sealer](const Row& row) -> Outcome {
        const bool marked = row.bytes(2) == Journal::markOf(quint64(row.integer(0)), row.bytes(1), sealer);
        return marked ? Outcome() : chainBroken(u"head"_s);
    });
}

} // namespace

Result<int> numberOfStation(Database& db, const QByteArray& publicKey)
{
    const auto number = db.integer(u"SELECT id FROM stations WHERE public_key = ?"_s, {publicKey});
    if (!number)
        return passOn(number);
    if (*number == 0)
        return domain::fail(domain::FailureCode::StationUnknown);
    return int(*number);
}

QByteArray markOfStation(const Sealer& sealer, int id, const QString& name, const QByteArray& publicKey)
{
    return sealer.mark("tabian.station.1:" + QByteArray::number(id) + ':' + publicKey + name.toUtf8());
}

Result<Verified> verifyJournal(Database& db, const QByteArray& stationKey, const Sealer* sealer,
                               Thoroughness thoroughness)
{
    const auto stations = checkStations(db, stationKey, sealer);
    if (!stations)
        return passOn(stations);
    auto verified = walkAll(db, *stations, thoroughness == Thoroughness::EverySignature);
    if (!verified && thoroughness == Thoroughness::Chain)
        return walkAll(db, *stations, true);
    if (verified && sealer) {
        if (auto marked = checkHeadMark(db, *sealer); !marked)
            return passOn(marked);
    }
    return verified;
}

TrustedPart verifyPart(Database& db, const QByteArray& stationKey, const std::function<Outcome(const Entry&)>& take)
{
    TrustedPart part;
    const auto stations = checkStations(db, stationKey, nullptr);
    if (!stations) {
        part.ends = stations.error().detail;
        return part;
    }
    Journal journal(db);
    Walk walk(*stations, true);
    const auto walked = journal.walk([&](const Entry& entry) {
        return walk.take(entry).and_then([&] { return take(entry); }).map([&] {
            part.entries = entry.sequence;
            part.link = linkOf(entry);
            part.atMs = entry.atMs;
        });
    });
    if (!walked)
        part.ends = walked.error().detail;
    else if (const auto head = journal.head(); !head || head->sequence != part.entries || head->link != part.link)
        part.ends = head ? u"entry %1: missing"_s.arg(part.entries + 1) : head.error().detail;
    return part;
}

Outcome chainBroken(const QString& where)
{
    return domain::fail(domain::FailureCode::ChainBroken, where);
}

Outcome verifyTail(Database& db)
{
    const auto oneState = Transaction::beginReading(db); // another counter may be writing
    if (!oneState)
        return passOn(oneState);
    Journal journal(db);
    const auto head = journal.head();
    if (!head)
        return passOn(head);
    std::optional<Entry> last;
    const auto walked = journal.walkLast([&last](const Entry& entry) -> Outcome {
        last = entry;
        return {};
    });
    if (!walked)
        return walked;
    const quint64 sequence = last ? last->sequence : 0;
    const auto station = db.one<QByteArray>(u"SELECT public_key FROM stations WHERE id = ?"_s,
                                            {last ? last->station : 0}, [](const Row& row) { return row.bytes(0); });
    if (!station)
        return passOn(station);
    const bool holds = sequence == head->sequence && last && hashOf(*last) == last->hash &&
                       linkOf(*last) == head->link && *station &&
                       StationKey::verify(**station, last->hash, last->signature);
    return holds ? Outcome() : chainBroken(u"entry %1: tail"_s.arg(std::max(sequence, head->sequence)));
}

} // namespace tabian::storage
