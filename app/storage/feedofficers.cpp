// The feed's officers and stations. An officer whose access the registry has ended has none here from then on.
#include "app/storage/feed.h"
#include "app/storage/keyring.h"
#include "app/storage/officerroll.h"
#include "app/storage/presence.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

/** His password opens nothing any more, wherever he is signed in. The journal's own word of him stays as it is: that an office
 *  ends an account is an act; that the registry did is what its feed says. */
Outcome endAccess(FeedContext& context, const QString& citizen)
{
    const auto roll = officersOfJournal(context.journal, context.sealer);
    if (!roll)
        return passOn(roll);
    for (const casework::Officer& officer : *roll) {
        if (officer.citizenId != citizen || officer.revoked)
            continue;
        const auto others =
            context.db.integer(u"SELECT count(*) FROM key_wraps WHERE officer <> ?"_s, {blob(officer.id)});
        if (!others)
            return passOn(others);
        // The store's last key stays, or nobody could ever open it; but it lets nobody in (endedByRegistry).
        if (auto dropped = *others > 0 ? dropWraps(context.db, officer.id) : Outcome(); !dropped)
            return dropped;
        if (auto gone = Presence::end(context.db, officer.id); !gone)
            return gone;
        context.ended.push_back(officer.id);
    }
    return {};
}

} // namespace

Outcome feedOfficer(FeedContext& context, const QByteArray& body)
{
    const auto officer = protocol::recordOf<protocol::OfficerRecord>(body);
    if (!officer)
        return passOn(officer);
    const QByteArray id = officer->id.toRfc4122();
    const QByteArray reason =
        context.sealer.seal(Purpose::Row, officer->reason.toUtf8(), "registry_officers" + id, context.random);
    const Outcome kept = context.db.run(
        u"INSERT INTO registry_officers (id, citizen, name, position, office, roles, revoked_ms, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET citizen = excluded.citizen, name = "
        "excluded.name, "
        "position = excluded.position, office = excluded.office, roles = excluded.roles, "
        "revoked_ms = excluded.revoked_ms, reason = excluded.reason"_s,
        {id, context.sealer.token(officer->citizen), filled(officer->name), filled(officer->position),
         filled(officer->office), officer->roles, officer->revokedMs, reason});
    return kept.and_then([&] { return officer->revokedMs > 0 ? endAccess(context, officer->citizen) : Outcome(); });
}

Outcome feedStation(FeedContext& context, const QByteArray& body)
{
    const auto station = protocol::recordOf<protocol::StationRecord>(body);
    if (!station)
        return passOn(station);
    return context.db.run(u"INSERT INTO registry_stations (id, office, name, revoked_ms) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (id) DO UPDATE SET name = excluded.name, revoked_ms = excluded.revoked_ms"_s,
                          {blob(station->id), filled(station->office), filled(station->name), station->revokedMs});
}

} // namespace tabian::storage
