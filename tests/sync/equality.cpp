#include "tests/sync/equality.h"

#include "registry/protocol/pushbatch.h"
#include "registry/server/conflicts.h"
#include "tests/storage/rawstore.h"
#include "tests/support/expected.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using database::Row;

namespace
{

class Comparison
{
  public:
    Comparison(SimOffice& office, database::Database& registry) : m_office(office), m_registry(registry) {}

    Compared result()
    {
        const auto id = expect(m_office.store().journalId(), "asking for the journal");
        m_journal = expect(m_registry.integer(u"SELECT id FROM journals WHERE first_hash = ?"_s, {id}), "finding it");
        if (!m_office.store().verify())
            wrong(u"the office's own journal does not verify"_s);
        sameEntries();
        sameReceipts();
        sameCards();
        sameConflicts();
        same(u"postings"_s, officeNumber(u"SELECT COALESCE(sum(satang), 0) FROM postings"_s), 0);
        return m_compared;
    }

  private:
    void wrong(const QString& what) { m_compared.wrong << m_office.code() + u": "_s + what; }
    void same(const QString& what, qint64 office, qint64 registry)
    {
        if (office != registry)
            wrong(u"%1: %2 at the office, %3 at the registry"_s.arg(what).arg(office).arg(registry));
    }
    qint64 officeNumber(const QString& sql) { return askRaw(m_office.folder() + u"/store.db"_s, sql).toLongLong(); }
    qint64 registryNumber(const QString& sql) { return expect(m_registry.integer(sql, {m_journal}), "counting"); }

    std::vector<protocol::Entry> officeEntries()
    {
        std::vector<protocol::Entry> all;
        for (;;) {
            const auto batch = expect(m_office.store().batchAfter(all.size()), "reading the journal");
            if (batch.count() == 0)
                return all;
            auto some = expect(protocol::batchOf(batch.bytes()), "reading a batch");
            all.insert(all.end(), some.entries.begin(), some.entries.end());
        }
    }

    /** Each entry is there once, as it was signed, and none was refused: every act was an honest one. */
    void sameEntries()
    {
        struct Kept
        {
            qint64 sequence;
            QByteArray hash, payload, signature;
            int verdict;
            QString code;
        };
        const auto kept = expect(
            m_registry.all<Kept>(
                u"SELECT sequence, hash, payload, signature, verdict, code FROM entries WHERE journal = ? ORDER BY sequence"_s,
                {m_journal},
                [](const Row& row) {
                    return Kept{row.integer(0), row.bytes(1), row.bytes(2), row.bytes(3), row.small(4), row.text(5)};
                }),
            "reading the registry's copy");
        const auto own = officeEntries();
        m_compared.entries = qint64(own.size());
        same(u"entries"_s, qint64(own.size()), qint64(kept.size()));
        for (std::size_t i = 0; i < std::min(own.size(), kept.size()); ++i) {
            if (kept[i].sequence != qint64(own[i].sequence) || kept[i].hash != own[i].hash ||
                kept[i].payload != own[i].payload || kept[i].signature != own[i].signature)
                return wrong(u"entry %1 is another one at the registry"_s.arg(own[i].sequence));
            if (kept[i].verdict != int(protocol::Verdict::Rejected))
                continue;
            ++m_refused;
            // the other office may have decided first; it cannot know before it hears of it
            if (own[i].kind != u"conflictDecided"_s || kept[i].code != u"TB-7052"_s)
                wrong(u"entry %1 (%2) was refused: %3"_s.arg(own[i].sequence).arg(own[i].kind, kept[i].code));
        }
        const auto facts = expect(m_office.store().syncFacts(), "reading the outbox");
        same(u"what waits"_s, facts.waiting.entries, 0);
        same(u"what the office takes for acknowledged"_s, facts.waiting.acknowledged, qint64(kept.size()));
        same(u"refused"_s, qint64(facts.rejected.size()), m_refused);
        same(u"entries in conflict"_s, officeNumber(u"SELECT count(*) FROM entry_answers WHERE verdict = 'conflict'"_s),
             registryNumber(u"SELECT count(*) FROM entries WHERE journal = ? AND verdict = 3"_s));
    }

    void sameReceipts()
    {
        same(u"receipts"_s, officeNumber(u"SELECT count(*) FROM receipts"_s),
             registryNumber(u"SELECT count(*) FROM receipts WHERE journal = ?"_s));
        same(u"satang received"_s, officeNumber(u"SELECT COALESCE(sum(fine_satang + fee_satang), 0) FROM receipts"_s),
             registryNumber(u"SELECT COALESCE(sum(fine_satang + fee_satang), 0) FROM receipts WHERE journal = ?"_s));
        same(u"highest receipt number"_s, officeNumber(u"SELECT COALESCE(max(running), 0) FROM receipts"_s),
             officeNumber(u"SELECT count(*) FROM receipts"_s));
        same(u"cases handed over"_s, officeNumber(u"SELECT count(*) FROM blanks WHERE state = 3"_s),
             registryNumber(u"SELECT count(*) FROM cards WHERE journal = ?"_s));
    }

    /** The office has every card of every person whom it served, in the registry's state. */
    void sameCards()
    {
        const auto list = [](const Row& row) {
            return u"%1 %2 %3"_s.arg(row.text(0)).arg(row.integer(1)).arg(row.integer(2));
        };
        const auto theirs = expect(
            m_registry.all<QString>(
                u"SELECT c.serial, c.state, c.disputed FROM cards c WHERE c.citizen IN (SELECT s.citizen FROM cases s "
                "WHERE s.journal = ?) ORDER BY c.serial"_s,
                {m_journal}, list),
            "reading cards");
        const QString ours =
            askRaw(m_office.folder() + u"/store.db"_s,
                   u"SELECT group_concat(serial || ' ' || CASE state WHEN 'active' THEN 0 WHEN 'replaced' THEN 1 WHEN "
                   u"'lost' "
                   "THEN 2 ELSE 3 END || ' ' || disputed, ', ') FROM (SELECT * FROM registry_cards ORDER BY serial)"_s)
                .toString();
        const QString there = QStringList(theirs.begin(), theirs.end()).join(u", "_s);
        if (there != ours)
            wrong(u"cards: %1 here, %2 at the registry"_s.arg(ours, there));
    }

    void sameConflicts()
    {
        m_compared.conflicts = int(officeNumber(u"SELECT count(*) FROM registry_conflicts"_s));
        const auto open = officeNumber(u"SELECT count(*) FROM registry_conflicts WHERE settled = 0"_s);
        const auto theirs = expect(openConflictsOf(m_office.code()), "listing the registry's conflicts");
        same(u"conflicts that wait"_s, open, theirs);
    }
    domain::Result<qint64> openConflictsOf(const QString& office)
    {
        return registry::openConflicts(m_registry).map([&](const auto& all) {
            return qint64(std::ranges::count_if(
                all, [&](const auto& one) { return one.office == office || one.with.office == office; }));
        });
    }

    SimOffice& m_office;
    database::Database& m_registry;
    qint64 m_journal = 0, m_refused = 0;
    Compared m_compared;
};

} // namespace

Compared compare(SimOffice& office, database::Database& registry)
{
    return Comparison(office, registry).result();
}

} // namespace tabian::tests
