#include "registry/server/caserecords.h"

#include "app/casework/actcodec.h"
#include "registry/protocol/envelope.h"
#include "registry/protocol/records.h"
#include "registry/protocol/sealedform.h"
#include "registry/protocol/signing.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using casework::Act;
using casework::Case;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::Entry;

Result<JournalRow> journalBy(Database& db, const QString& column, const QVariant& value, const RegistryKeys& keys)
{
    QByteArray grant;
    qint64 grantNumber = 0;
    auto found = db.one<JournalRow>(
        u"SELECT id, office, key_grant, grant_number, sequence, link, at_ms, first_hash FROM journals WHERE %1 = ?"_s
            .arg(column),
        {value}, [&](const Row& row) {
            grant = row.bytes(2);
            grantNumber = row.integer(3);
            return JournalRow{.id = row.integer(0),
                              .firstHash = row.bytes(7),
                              .office = row.text(1),
                              .payloadKey = {},
                              .sequence = row.integer(4),
                              .link = row.bytes(5),
                              .atMs = row.integer(6)};
        });
    if (!found)
        return passOn(found);
    if (!*found)
        return JournalRow{};
    const auto opened = protocol::openEnvelope(grant, keys.box, protocol::grantBelonging(grantNumber));
    if (!opened)
        return passOn(opened);
    const auto key = protocol::recordOf<protocol::KeyGrant>(*opened);
    if (!key)
        return passOn(key);
    (*found)->payloadKey = key->payloadKey;
    return **found;
}

Result<Act> actOf(const Entry& entry, const QByteArray& payloadKey)
{
    const auto plain = protocol::openedWith(protocol::raw(payloadKey), entry.payload, protocol::boundBytes(entry));
    if (!plain)
        return fail(FailureCode::PayloadSealed);
    return casework::decode(entry.kind, entry.version, *plain);
}

Result<OfficerThen> officerOf(Database& db, const JournalRow& journal, const QUuid& id)
{
    const auto found = db.one<OfficerThen>(
        u"SELECT j.citizen, j.name, j.roles, j.revoked, o.roles, o.revoked_ms, o.reason, o.office FROM "
        u"journal_officers j "
        "JOIN officers o ON o.citizen = j.citizen WHERE j.journal = ? AND j.officer = ?"_s,
        {journal.id, blob(id)}, [&](const Row& row) {
            // who works elsewhere by now has no role here
            const qint64 granted = row.text(7) == journal.office ? row.integer(4) : 0;
            return OfficerThen{.officer = {.id = id,
                                           .login = {},
                                           .name = row.text(1),
                                           .position = {},
                                           .citizenId = row.text(0),
                                           .roles = casework::Roles::fromInt(int(row.integer(2) & granted)),
                                           .revoked = row.integer(3) != 0},
                               .revokedMs = row.integer(5),
                               .reason = row.text(6)};
        });
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(FailureCode::OfficerUnregistered);
    return **found;
}

Result<const Case*> CaseBook::find(const QUuid& id)
{
    const auto known = m_cases.find(id);
    if (known != m_cases.end())
        return known->second ? &*known->second : nullptr;
    std::optional<Case>& c = m_cases[id];
    const auto walked =
        m_db.each(u"SELECT e.sequence, e.id, e.station, e.kind, e.version, e.at_ms, e.offset_s, "
                  u"e.officer, e.payload, o.name FROM entries e "
                  "LEFT JOIN journal_officers o ON o.journal = e.journal AND o.officer = e.officer "
                  "WHERE e.journal = ? AND e.case_id = ? AND e.verdict <> 2 "
                  // so that no month before the case is looked into
                  "AND e.received_ms >= (SELECT received_ms FROM cases WHERE journal = ? AND case_id = ?) "
                  "ORDER BY e.sequence"_s,
                  {m_journal.id, blob(id), m_journal.id, blob(id)}, [&](const Row& row) -> Outcome {
                      const Entry entry{.sequence = quint64(row.integer(0)),
                                        .id = row.uuid(1),
                                        .station = row.small(2),
                                        .kind = row.text(3),
                                        .version = row.small(4),
                                        .atMs = row.integer(5),
                                        .offsetSeconds = row.small(6),
                                        .officer = row.uuid(7),
                                        .caseId = id,
                                        .payload = row.bytes(8),
                                        .previous = {},
                                        .hash = {},
                                        .signature = {}};
                      const auto act = actOf(entry, m_journal.payloadKey);
                      if (!act)
                          return passOn(act);
                      const casework::Stamp stamp{entry.officer, row.text(9), entry.at()};
                      if (const auto* opening = std::get_if<casework::CaseOpened>(&*act))
                          c.emplace(id, *opening, stamp);
                      else if (c)
                          casework::apply(*c, *act, stamp);
                      return {};
                  });
    if (!walked)
        return passOn(walked);
    return c ? &*c : nullptr;
}

} // namespace tabian::registry
