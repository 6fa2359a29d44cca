#include "registry/server/seats.h"

#include "registry/protocol/envelope.h"
#include "registry/server/feeddraft.h"

#include <QCryptographicHash>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::EnrolRequest;

namespace
{

constexpr qint64 codeLastsMs = 14LL * 24 * 3600 * 1000;
constexpr int certificateYears = 3;

QByteArray hashOfCode(const QString& code)
{
    const QString plain = code.toUpper().remove(u'-').simplified();
    return QCryptographicHash::hash("tabian.letter.1" + plain.toUtf8(), QCryptographicHash::Sha256);
}

struct Waiting
{
    QByteArray id;
    QString office, name;
    qint64 untilMs = 0, revokedMs = 0;
    QByteArray signKey, tlsKey, certificate; // once it was enrolled
};

Result<std::optional<Waiting>> waitingFor(Database& db, const QString& code)
{
    return db.one<Waiting>(u"SELECT id, office, name, code_until_ms, revoked_ms, sign_key, tls_key, certificate "
                           "FROM stations WHERE code = ?"_s,
                           {hashOfCode(code)}, [](const Row& row) {
                               return Waiting{row.bytes(0),   row.text(1),  row.text(2),  row.integer(3),
                                              row.integer(4), row.bytes(5), row.bytes(6), row.bytes(7)};
                           });
}

tl::unexpected<domain::Failure> unknownSeat()
{
    return fail(FailureCode::SeatUnknown);
}

Outcome keysAreTaken()
{
    return fail(FailureCode::EnrolmentKeys);
}

Outcome openGrant(const EnrolRequest& request, const RegistryKeys& keys)
{
    const auto opened = protocol::openEnvelope(request.keyGrant, keys.box, protocol::grantBelonging(request.number));
    if (!opened)
        return passOn(opened);
    const auto grant = protocol::recordOf<protocol::KeyGrant>(*opened);
    if (!grant)
        return passOn(grant);
    return grant->journal == request.journal && grant->payloadKey.size() == 32 ? Outcome() : keysAreTaken();
}

/** The journal's number here: a new one, or that of a colleague at the same office. */
Result<qint64> journalFor(Database& db, const EnrolRequest& request, const Waiting& waiting)
{
    using Known = std::pair<qint64, QString>;
    const auto known = db.one<Known>(u"SELECT id, office FROM journals WHERE first_hash = ?"_s, {request.journal},
                                     [](const Row& row) { return Known(row.integer(0), row.text(1)); });
    if (!known)
        return passOn(known);
    if (*known) {
        if ((*known)->second != waiting.office)
            return passOn(keysAreTaken());
        return (*known)->first;
    }
    const auto id = db.integer(u"SELECT COALESCE(max(id), 0) + 1 FROM journals"_s);
    if (!id)
        return id;
    const auto added =
        db.run(u"INSERT INTO journals (id, first_hash, office, key_grant, grant_number, sequence, link, at_ms, "
               "pushes) VALUES (?, ?, ?, ?, ?, 0, ?, 0, 0)"_s,
               {*id, request.journal, waiting.office, request.keyGrant, request.number, QByteArray(32, '\0')});
    if (!added)
        return passOn(added);
    return id;
}

} // namespace

QString newCode()
{
    static const QString signs = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s; // 32: five bits each
    const QByteArray random = protocol::randomBytes(16);
    QString code;
    for (int i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += signs[quint8(random[i]) % signs.size()];
    }
    return code;
}

Result<QString> addSeat(Database& db, const NewSeat& seat, qint64 nowMs)
{
    const QString code = newCode();
    const auto added =
        db.run(u"INSERT INTO stations (id, office, name, code, code_until_ms, enrolled_ms, revoked_ms, reason) "
               "VALUES (?, ?, ?, ?, ?, 0, 0, '')"_s,
               {blob(QUuid::createUuid()), seat.office, filled(seat.name), hashOfCode(code), nowMs + codeLastsMs});
    if (!added)
        return passOn(added);
    return code;
}

Outcome revokeSeat(Database& db, const QUuid& id, const QString& reason, qint64 nowMs)
{
    const auto seat = db.one<protocol::StationRecord>(
        u"SELECT office, name FROM stations WHERE id = ?"_s, {blob(id)}, [&](const Row& row) {
            return protocol::StationRecord{id, row.text(0), row.text(1), nowMs};
        });
    if (!seat)
        return passOn(seat);
    if (!*seat)
        return unknownSeat();
    FeedDraft feed;
    feed.add((*seat)->office, id.toString(QUuid::WithoutBraces), **seat);
    return db
        .run(u"UPDATE stations SET revoked_ms = ?, reason = ? WHERE id = ? AND revoked_ms = 0"_s,
             {nowMs, filled(reason), blob(id)})
        .and_then([&] { return feed.write(db, nowMs); });
}

Result<protocol::EnrolAnswer> enrol(Database& db, const EnrolRequest& request, const RegistryKeys& keys,
                                    const KeyAndCertificate& authority, qint64 nowMs)
{
    const auto found = waitingFor(db, request.code);
    if (!found)
        return passOn(found);
    const bool again = *found && (*found)->signKey == request.signKey && (*found)->tlsKey == request.tlsKey;
    if (!*found || (*found)->revokedMs != 0 || (!again && (!(*found)->signKey.isEmpty() || nowMs > (*found)->untilMs)))
        return fail(FailureCode::EnrolmentCode);
    const Waiting& waiting = **found;
    if (request.journal.size() != 32 || request.number < 1 || request.number > 65535 ||
        !protocol::isSignedBy(request.signKey, protocol::enrolMessage(request), request.proof))
        return fail(FailureCode::EnrolmentProof);
    if (auto grant = openGrant(request, keys); !grant)
        return passOn(grant);
    const QUuid id = QUuid::fromRfc4122(waiting.id);
    const protocol::EnrolAnswer answer{.station = id,
                                       .office = waiting.office,
                                       .certificate = waiting.certificate,
                                       .authority = derOf(authority.certificatePem)};
    if (again)
        return answer;
    const auto journal = journalFor(db, request, waiting);
    if (!journal)
        return passOn(journal);
    const auto others =
        db.integer(u"SELECT count(*) FROM stations WHERE sign_key = ? OR (journal = ? AND number = ?)"_s,
                   {request.signKey, *journal, request.number});
    if (!others)
        return passOn(others);
    if (*others > 0)
        return passOn(keysAreTaken());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const auto certificate = makeStationCertificate(authority, request.tlsKey, id.toString(QUuid::WithoutBraces),
                                                    now.addSecs(-3600), now.addYears(certificateYears));
    if (!certificate)
        return passOn(certificate);
    const auto written = db.run(
        u"UPDATE stations SET journal = ?, number = ?, sign_key = ?, tls_key = ?, certificate = ?, fingerprint = ?, "
        "enrolled_ms = ? WHERE id = ?"_s,
        {*journal, request.number, request.signKey, request.tlsKey, *certificate, fingerprintOf(*certificate), nowMs,
         waiting.id});
    if (!written)
        return passOn(written);
    return protocol::EnrolAnswer{answer.station, answer.office, *certificate, answer.authority};
}

Result<Seat> seatOf(Database& db, const QByteArray& fingerprint)
{
    using Known = std::pair<Seat, qint64>;
    const auto found = db.one<Known>(
        u"SELECT id, office, journal, number, sign_key, revoked_ms FROM stations "
        "WHERE fingerprint = ?"_s,
        {fingerprint}, [](const Row& row) {
            return Known(Seat{row.uuid(0), row.text(1), row.integer(2), row.integer(3), row.bytes(4)}, row.integer(5));
        });
    if (!found)
        return passOn(found);
    if (!*found)
        return unknownSeat();
    if ((*found)->second != 0)
        return fail(FailureCode::SeatRevoked);
    return (*found)->first;
}

} // namespace tabian::registry
