#include "registry/server/registrystore.h"

#include "app/domain/citizenid.h"
#include "registry/protocol/signedrecord.h"
#include "registry/server/cards.h"
#include "registry/server/disclosures.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int mostItems = 200; // of a page
constexpr int attempts = 4;    // of a push that met another one

/** The record, where the station may ask and its office is known to want the person's changes: what most look-ups are, in one
 *  round trip. Nothing for who has a digital ID: he is to see who asked. */
Result<std::optional<QByteArray>> personAtOnce(Database& db, const QByteArray& certificate, const QString& citizen)
{
    return db.one<QByteArray>(u"SELECT p.record FROM stations s JOIN interests i ON i.office = s.office "
                              "JOIN persons p ON p.citizen = i.citizen "
                              "WHERE s.fingerprint = ? AND s.revoked_ms = 0 AND i.citizen = ? "
                              "AND NOT EXISTS (SELECT 1 FROM digital_phones d WHERE d.citizen = i.citizen)"_s,
                              {certificate, citizen}, [](const Row& row) { return row.bytes(0); });
}

/** The record, and the office's interest in it from now on; the person will see that it was asked for. */
Result<QByteArray> personFor(Database& db, const Seat& seat, const protocol::PersonQuery& query, qint64 nowMs)
{
    auto record = personBytes(db, query.citizen);
    const bool known = record.has_value();
    if (!known && !domain::CitizenId::parse(query.citizen))
        return record;
    auto transaction = Transaction::beginSideBySide(db);
    if (!transaction)
        return passOn(transaction);
    FeedDraft feed;
    const auto noted =
        takeInterest(db, feed, query.citizen, seat.office, true)
            .and_then([&] {
                return known ? noteDisclosure(db, query.citizen, {nowMs, seat.office, u"person"_s, query.reason})
                             : Outcome();
            })
            .and_then([&] { return feed.write(db, nowMs); })
            .and_then([&] { return transaction->commit(); });
    if (!noted)
        return passOn(noted);
    return record;
}

} // namespace

RegistryStore::RegistryStore(Pool& pool, RegistryKeys keys, KeyAndCertificate authority, NowMs now)
    : m_pool(pool), m_keys(std::move(keys)), m_authority(std::move(authority)), m_now(std::move(now)),
      m_digitalIds(m_pool, m_keys, m_now)
{
}

Result<QByteArray> RegistryStore::enrol(const QByteArray& body)
{
    const auto request = protocol::recordOf<protocol::EnrolRequest>(body);
    if (!request)
        return passOn(request);
    const auto answer = m_pool.run<protocol::EnrolAnswer>([&](Database& db) -> Result<protocol::EnrolAnswer> {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return passOn(transaction);
        auto enrolled = registry::enrol(db, *request, m_keys, m_authority, m_now());
        if (!enrolled)
            return enrolled;
        if (auto kept = transaction->commit(); !kept)
            return passOn(kept);
        return enrolled;
    });
    return answer.map([&](const protocol::EnrolAnswer& a) { return protocol::signedRecord(a, m_keys.signing); });
}

Result<QByteArray> RegistryStore::push(const QByteArray& certificate, const QByteArray& body)
{
    const auto batch = protocol::batchOf(body);
    if (!batch)
        return passOn(batch);
    const auto answers = m_pool.run<protocol::PushAnswers>([&](Database& db) -> Result<protocol::PushAnswers> {
        const auto seat = seatOf(db, certificate);
        if (!seat)
            return passOn(seat);
        for (int attempt = 1;; ++attempt) {
            auto done = ingest(db, *seat, *batch, {m_keys, m_now()});
            if (done || done.error().code != domain::FailureCode::StoreBusy || attempt == attempts)
                return done;
        }
    });
    return answers.map([&](const protocol::PushAnswers& a) { return protocol::signedRecord(a, m_keys.signing); });
}

Result<QByteArray> RegistryStore::pull(const QByteArray& certificate, qint64 after)
{
    const auto page = m_pool.run<protocol::PullPage>([&](Database& db) -> Result<protocol::PullPage> {
        const auto seat = seatOf(db, certificate);
        if (!seat)
            return passOn(seat);
        auto found = pageOf(db, seat->office, after, mostItems);
        if (found) {
            found->station = seat->id;
            found->atMs = m_now();
        }
        return found;
    });
    return page.map([&](const protocol::PullPage& p) { return protocol::signedRecord(p, m_keys.signing); });
}

Result<QByteArray> RegistryStore::person(const QByteArray& certificate, const QByteArray& body)
{
    const auto query = protocol::recordOf<protocol::PersonQuery>(body);
    if (!query)
        return passOn(query);
    const auto record = m_pool.run<QByteArray>([&](Database& db) -> Result<QByteArray> {
        const auto known = personAtOnce(db, certificate, query->citizen);
        if (!known)
            return passOn(known);
        if (*known)
            return **known;
        const auto seat = seatOf(db, certificate);
        if (!seat)
            return passOn(seat);
        return personFor(db, *seat, *query, m_now());
    });
    return record.map([&](const QByteArray& r) {
        return protocol::signedBytes(protocol::typeOf<protocol::PersonRecord>(), r, m_keys.signing);
    });
}

Outcome RegistryStore::health()
{
    const auto answer =
        m_pool.run<qint64>([](Database& db) { return db.integer(u"SELECT position FROM feed_head"_s); });
    return answer ? Outcome() : passOn(answer);
}

} // namespace tabian::registry
