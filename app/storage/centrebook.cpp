#include "app/storage/centrebook.h"

#include "app/storage/casestable.h"
#include "app/storage/persons.h"
#include "app/storage/syncstate.h"

#include <algorithm>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using casework::CentreBook;
using casework::ConflictCase;
using casework::ConflictRow;
using casework::ConflictSide;
using casework::RegistryChange;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int officeOffset = 7 * 3600; // of all offices, from UTC
constexpr int mostSettled = 100;
constexpr int mostChanges = 200;

QDateTime timeOf(qint64 ms, int offset = officeOffset)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
}
QDateTime here(const QDateTime& at)
{
    return at.isValid() ? at.toOffsetFromUtc(officeOffset) : at;
}

/** One conflict put together: the registry's record, and what this store knows of it. */
class Assembly
{
  public:
    Assembly(const CentreBookSources& sources, const ConflictRow& row) : m(sources), m_row(row)
    {
        m_case.id = row.id;
        m_case.kind = row.kind;
        m_case.at = here(row.at);
        m_case.settled = row.settled;
        m_case.said = casework::statementsOf(row.decision);
        if (const auto id = domain::CitizenId::parse(row.citizenId))
            m_case.citizenMasked = id->masked();
    }

    Result<ConflictCase> assembled()
    {
        const bool oursIsFirst = m_row.office == m.office;
        m_case.ours = {.office = m.office,
                       .officerName = {},
                       .at = here(oursIsFirst ? m_row.at : m_row.otherAt),
                       .act = {},
                       .serial = oursIsFirst ? QString() : m_row.otherSerial,
                       .cardState = {}};
        m_case.theirs = {.office = oursIsFirst ? m_row.otherOffice : m_row.office,
                         .officerName = {},
                         .at = here(oursIsFirst ? m_row.otherAt : m_row.at),
                         .act = {},
                         .serial = oursIsFirst ? m_row.otherSerial : QString(),
                         .cardState = {}};
        const bool cards = m_row.kind == u"issuedElsewhere"_s;
        const Outcome done = findCase(oursIsFirst)
                                 .and_then([&] { return findEntry(); })
                                 .and_then([&] { return cards ? findSerials(oursIsFirst) : Outcome(); })
                                 .and_then([&] { return findState(m_case.ours); })
                                 .and_then([&] { return findState(m_case.theirs); })
                                 .and_then([&] { return findDecision(); })
                                 .and_then([&] { return nameThePerson(); })
                                 .and_then([&] { return compareWithRegister(); });
        if (!done)
            return passOn(done);
        return std::move(m_case);
    }

  private:
    QByteArray token() const { return m.sealer.token(m_row.citizenId); }

    /** The case of this office: its entry's, the card's, or the person's latest before that moment. */
    Outcome findCase(bool oursIsFirst)
    {
        QUuid id = oursIsFirst ? m_row.caseId : QUuid();
        if (!oursIsFirst && !m_case.ours.serial.isEmpty()) {
            const auto of = m.db.one<QUuid>(u"SELECT case_id FROM cards WHERE serial = ?"_s, {m_case.ours.serial},
                                            [](const Row& row) { return row.uuid(0); });
            if (!of)
                return passOn(of);
            id = of->value_or(QUuid());
        }
        if (id.isNull() && !oursIsFirst && m_case.ours.at.isValid() && !m_row.citizenId.isEmpty()) {
            const auto latest =
                m.db.one<QUuid>(u"SELECT id FROM cases WHERE citizen = ? ORDER BY opened_ms DESC LIMIT 1"_s, {token()},
                                [](const Row& row) { return row.uuid(0); });
            if (!latest)
                return passOn(latest);
            id = latest->value_or(QUuid());
        }
        if (id.isNull())
            return {};
        return m.db.each(u"SELECT number, summary FROM cases WHERE id = ?"_s, {blob(id)},
                         [&](const Row& row) -> Outcome {
                             m_case.caseId = id;
                             m_case.caseNumber = row.text(0);
                             return summaryName(m.sealer, row.bytes(1), id).map([&](const QString& name) {
                                 m_case.personName = name;
                             });
                         });
    }

    /** Which act of this office it was, and whose. */
    Outcome findEntry()
    {
        const bool byId = m_row.office == m.office;
        const QString where = byId ? u"j.id = ?"_s : u"j.case_id = ? AND j.at_ms = ?"_s;
        if (!byId && (m_case.caseId.isNull() || !m_row.otherAt.isValid()))
            return {};
        const Values values =
            byId ? Values{blob(m_row.entry)} : Values{blob(m_case.caseId), m_row.otherAt.toMSecsSinceEpoch()};
        return m.db.each(u"SELECT j.kind, o.name, j.at_ms, j.offset_s FROM journal j "
                         "LEFT JOIN officers o ON o.id = j.officer WHERE "_s +
                             where,
                         values, [&](const Row& row) -> Outcome {
                             m_case.ours.act = row.text(0);
                             m_case.ours.officerName = row.isNull(1) ? QString() : row.text(1);
                             m_case.ours.at = timeOf(row.integer(2), row.small(3));
                             return {};
                         });
    }

    Outcome findSerials(bool oursIsFirst)
    {
        const auto serial =
            oursIsFirst
                ? m.db.text(u"SELECT serial FROM cards WHERE case_id = ?"_s, {blob(m_case.caseId)})
                : m.db.text(u"SELECT serial FROM registry_cards WHERE citizen = ? AND office = ? AND issued_ms = ?"_s,
                            {token(), m_row.office, m_row.at.toMSecsSinceEpoch()});
        if (!serial)
            return passOn(serial);
        (oursIsFirst ? m_case.ours : m_case.theirs).serial = serial->value_or(QString());
        m_case.theirs.act = u"handedOver"_s;
        return {};
    }

    Outcome findState(ConflictSide& side)
    {
        if (side.serial.isEmpty())
            return {};
        return m.db.each(u"SELECT state, disputed FROM registry_cards WHERE serial = ?"_s, {side.serial},
                         [&](const Row& row) -> Outcome {
                             side.cardState = row.text(0);
                             side.disputed = row.small(1) != 0;
                             return {};
                         });
    }

    Outcome findDecision()
    {
        return m.db.each(
            u"SELECT d.choice, d.reason, o.name, d.at_ms, d.at_offset, d.sequence, (SELECT acknowledged FROM sync) "
            "FROM conflict_decisions d LEFT JOIN officers o ON o.id = d.officer WHERE d.id = ? "
            "AND NOT EXISTS (SELECT 1 FROM entry_answers a WHERE a.sequence = d.sequence AND a.verdict = 'rejected')"_s,
            {blob(m_row.id)}, [&](const Row& row) -> Outcome {
                const auto reason =
                    m.sealer.open(Purpose::Row, row.bytes(1), m_row.id.toRfc4122(), u"conflict_decisions"_s);
                if (!reason)
                    return passOn(reason);
                m_case.decided = {.choice = casework::ConflictChoice(row.small(0)),
                                  .reason = QString::fromUtf8(*reason),
                                  .officerName = row.isNull(2) ? QString() : row.text(2),
                                  .at = timeOf(row.integer(3), row.small(4)),
                                  .sent = row.integer(5) <= row.integer(6)};
                return {};
            });
    }

    /** Of an officer's act the conflict names the officer. */
    Outcome nameThePerson()
    {
        if (m_row.kind != u"officerRevoked"_s || m_row.citizenId.isEmpty())
            return {};
        const auto name = m.db.text(u"SELECT name FROM officers WHERE citizen = ?"_s, {token()});
        if (!name)
            return passOn(name);
        m_case.personName = name->value_or(QString());
        return {};
    }

    Outcome compareWithRegister()
    {
        const auto id = domain::CitizenId::parse(m_row.citizenId);
        if (m_row.kind != u"personChanged"_s || m_case.caseId.isNull() || !id)
            return {};
        const auto made = m.applicantOf(m_case.caseId);
        if (!made)
            return passOn(made);
        const auto there = hasPerson(m.db, m.sealer, id->digits());
        if (!there || !*there)
            return there ? Outcome() : passOn(there);
        const auto now = findPerson(m.db, m.sealer, *id);
        if (!now)
            return passOn(now);
        m_case.asMade = *made;
        m_case.asRegistered = now->person;
        return {};
    }

    const CentreBookSources& m;
    const ConflictRow& m_row;
    ConflictCase m_case;
};

Result<std::vector<ConflictCase>> assembleConflicts(const CentreBookSources& sources)
{
    const auto rows = readConflicts(sources.db, sources.sealer);
    if (!rows)
        return passOn(rows);
    std::vector<ConflictCase> conflicts;
    int settled = 0;
    for (const ConflictRow& row : *rows) {
        settled += int(row.settled);
        if (settled > mostSettled)
            break; // they come last, the latest first
        auto conflict = Assembly(sources, row).assembled();
        if (!conflict)
            return passOn(conflict);
        conflicts.push_back(std::move(*conflict));
    }
    std::stable_partition(conflicts.begin(), conflicts.end(), std::mem_fn(&ConflictCase::waits));
    return conflicts;
}

/** What this office did itself is no news: such a state has the time of one of its own entries. */
Result<std::vector<RegistryChange>> readChanges(const CentreBookSources& sources)
{
    std::vector<RegistryChange> changes;
    const auto walked =
        sources.db.each(u"SELECT r.since_ms, r.serial, r.state, r.disputed, r.office, c.id, c.number, c.summary, "
                        "CASE WHEN k.serial IS NULL THEN 0 ELSE 1 END FROM registry_cards r "
                        "JOIN cases c ON c.id = (SELECT x.id FROM cases x WHERE x.citizen = r.citizen ORDER BY "
                        "x.opened_ms DESC LIMIT 1) "
                        "LEFT JOIN cards k ON k.serial = r.serial "
                        "WHERE (r.disputed = 1 OR NOT EXISTS (SELECT 1 FROM journal j WHERE j.at_ms = r.since_ms)) "
                        "AND (r.disputed = 1 OR (k.serial IS NOT NULL AND r.state <> 'active') "
                        "OR (k.serial IS NULL AND r.office <> ? AND r.since_ms > c.opened_ms)) "
                        "ORDER BY r.since_ms DESC, r.serial LIMIT ?"_s,
                        {sources.office, mostChanges}, [&](const Row& row) -> Outcome {
                            const auto name = summaryName(sources.sealer, row.bytes(7), row.uuid(5));
                            if (!name)
                                return passOn(name);
                            changes.push_back({.at = timeOf(row.integer(0)),
                                               .serial = row.text(1),
                                               .state = row.text(2),
                                               .disputed = row.small(3) != 0,
                                               .office = row.text(4),
                                               .own = row.small(8) != 0,
                                               .caseId = row.uuid(5),
                                               .caseNumber = row.text(6),
                                               .personName = *name});
                            return {};
                        });
    if (!walked)
        return passOn(walked);
    return changes;
}

} // namespace

Result<CentreBook> readCentreBook(const CentreBookSources& sources)
{
    auto conflicts = assembleConflicts(sources);
    if (!conflicts)
        return passOn(conflicts);
    auto changes = readChanges(sources);
    if (!changes)
        return passOn(changes);
    CentreBook book{.conflicts = std::move(*conflicts), .changes = std::move(*changes), .caseNumbers = {}};
    const auto numbered = sources.db.each(
        u"SELECT DISTINCT c.id, c.number FROM entry_answers a JOIN journal j ON j.sequence = a.sequence "
        "JOIN cases c ON c.id = j.case_id"_s,
        {}, [&](const Row& row) -> Outcome {
            book.caseNumbers.insert(row.uuid(0), row.text(1));
            return {};
        });
    if (!numbered)
        return passOn(numbered);
    return book;
}

} // namespace tabian::storage
