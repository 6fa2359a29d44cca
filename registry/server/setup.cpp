#include "registry/server/setup.h"

#include "app/casework/actvalues.h"
#include "registry/server/feeddraft.h"
#include "registry/server/judging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::PersonRecord;

namespace
{

Outcome inTransaction(Database& db, const std::function<Outcome()>& work)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    return work().and_then([&] { return transaction->commit(); });
}

Result<std::optional<protocol::OfficerRecord>> officerBy(Database& db, const QString& citizen)
{
    return db.one<protocol::OfficerRecord>(
        u"SELECT id, name, position, office, roles, revoked_ms, reason FROM officers WHERE citizen = ?"_s, {citizen},
        [&](const Row& row) {
            return protocol::OfficerRecord{row.uuid(0), citizen,        row.text(1),    row.text(2),
                                           row.text(3), row.integer(4), row.integer(5), row.text(6)};
        });
}

Outcome writeOfficer(Database& db, const protocol::OfficerRecord& o, qint64 nowMs)
{
    FeedDraft feed;
    feed.add(o.office, o.id.toString(QUuid::WithoutBraces), o);
    return db
        .run(u"INSERT INTO officers (citizen, id, name, position, office, roles, revoked_ms, reason) VALUES (?, ?, ?, "
             u"?, ?, ?, ?, ?) "
             "ON CONFLICT (citizen) DO UPDATE SET name = excluded.name, position = excluded.position, office = "
             "excluded.office, "
             "roles = excluded.roles, revoked_ms = excluded.revoked_ms, reason = excluded.reason"_s,
             {o.citizen, blob(o.id), o.name, filled(o.position), o.office, o.roles, o.revokedMs, filled(o.reason)})
        .and_then([&] { return feed.write(db, nowMs); });
}

Outcome writePerson(Database& db, PersonRecord person, FeedDraft& feed)
{
    const auto revision =
        db.integer(u"SELECT COALESCE(max(revision), 0) + 1 FROM persons WHERE citizen = ?"_s, {person.citizen});
    if (!revision)
        return passOn(revision);
    person.revision = *revision;
    return db
        .run(
            u"INSERT INTO persons (citizen, revision, as_of_ms, record, asked) VALUES (?, ?, ?, ?, 0) "
            "ON CONFLICT (citizen) DO UPDATE SET revision = excluded.revision, as_of_ms = excluded.as_of_ms, record = excluded.record"_s,
            {person.citizen, person.revision, person.asOfMs, protocol::bytesOf(person)})
        .and_then([&] { return feed.addForPerson(db, person.citizen, person.citizen, person); });
}

std::optional<domain::PersonName> nameOf(const QJsonValue& value)
{
    const QJsonArray a = value.toArray();
    const auto name =
        domain::PersonName::make(a.at(0).toString(), a.at(1).toString(), a.at(2).toString(), a.at(3).toString());
    return name && a.size() == 4 ? std::optional(*name) : std::nullopt;
}

QByteArray base64(const QJsonObject& o, const QString& key)
{
    return QByteArray::fromBase64(o.value(key).toString().toLatin1());
}

std::optional<PersonRecord> personOf(const QByteArray& line, qint64 nowMs)
{
    const QJsonObject o = QJsonDocument::fromJson(line).object();
    if (o.contains("record"_L1)) { // as the protocol has it, with every fact
        const auto record = protocol::recordOf<PersonRecord>(base64(o, u"record"_s));
        return record && domain::CitizenId::parse(record->citizen) ? std::optional(*record) : std::nullopt;
    }
    const auto id = domain::CitizenId::parse(o.value("citizenId"_L1).toString());
    const auto nameTh = nameOf(o.value("nameTh"_L1));
    const auto birth = domain::ThaiDate::parse(o.value("birth"_L1).toString());
    const QJsonArray a = o.value("address"_L1).toArray();
    const auto address =
        domain::Address::make({a.at(0).toString(), a.at(1).toString(), a.at(2).toString(), a.at(3).toString(),
                               a.at(4).toString(), a.at(5).toString(), a.at(6).toString()});
    const int sex = o.value("sex"_L1).toInt();
    const bool named = o.contains("nameEn"_L1);
    const auto nameEn = named ? nameOf(o.value("nameEn"_L1)) : std::nullopt;
    if (!id || !nameTh || !birth || a.size() != 7 || !address || (sex != 1 && sex != 2) || (named && !nameEn))
        return std::nullopt;
    const QJsonObject f = o.value("facts"_L1).toObject();
    casework::RegisterFacts facts;
    facts.everHadCard = f.value("everHadCard"_L1).toBool();
    facts.lastSerial = f.value("lastSerial"_L1).toString();
    if (const auto expiry = domain::CardExpiry::parse(f.value("lastExpiry"_L1).toString()))
        facts.lastExpiry = *expiry;
    facts.replacements = f.value("replacements"_L1).toInt();
    const casework::Applicant person{*id, *nameTh, nameEn, *birth, domain::Sex(sex), *address};
    return PersonRecord{.citizen = id->digits(),
                        .revision = 0,
                        .asOfMs = nowMs,
                        .person = casework::codec::Codec<casework::Applicant>::pack(person).toMap(),
                        .facts = casework::codec::Codec<casework::RegisterFacts>::pack(facts).toMap(),
                        .house = o.value("house"_L1).toString(),
                        .photo = base64(o, u"photo"_s),
                        .left = base64(o, u"left"_s),
                        .right = base64(o, u"right"_s)};
}

} // namespace

Outcome putOfficer(Database& db, protocol::OfficerRecord officer, qint64 nowMs)
{
    return inTransaction(db, [&]() -> Outcome {
        const auto known = officerBy(db, officer.citizen);
        if (!known)
            return passOn(known);
        officer.id = *known ? (*known)->id : QUuid::createUuid();
        return writeOfficer(db, officer, nowMs);
    });
}

Outcome revokeOfficer(Database& db, const QString& citizen, const QString& reason, qint64 fromMs, qint64 nowMs)
{
    return inTransaction(db, [&]() -> Outcome {
        auto known = officerBy(db, citizen);
        if (!known)
            return passOn(known);
        if (!*known)
            return fail(FailureCode::OfficerNotThere);
        (*known)->revokedMs = fromMs;
        (*known)->reason = reason;
        return writeOfficer(db, **known, nowMs);
    });
}

Outcome allotStock(Database& db, const protocol::AllotmentRecord& allotment, qint64 nowMs)
{
    return inTransaction(db, [&]() -> Outcome {
        const auto range = SerialRange::of(allotment.firstSerial, allotment.count);
        const auto taken =
            range ? db.integer(u"SELECT count(*) FROM allotments WHERE prefix = ? AND first_no <= ? AND last_no >= ?"_s,
                               {range->prefix, range->last, range->first})
                  : Result<qint64>(1);
        if (!taken)
            return passOn(taken);
        if (*taken > 0)
            return fail(FailureCode::AllotmentTaken, allotment.firstSerial);
        FeedDraft feed;
        feed.add(allotment.office, allotment.firstSerial, allotment);
        return db
            .run(u"INSERT INTO allotments (prefix, first_no, last_no, office) VALUES (?, ?, ?, ?)"_s,
                 {range->prefix, range->first, range->last, allotment.office})
            .and_then([&] { return feed.write(db, nowMs); });
    });
}

Outcome putPerson(Database& db, PersonRecord person, qint64 nowMs)
{
    return inTransaction(db, [&] {
        FeedDraft feed;
        return writePerson(db, std::move(person), feed).and_then([&] { return feed.write(db, nowMs); });
    });
}

Result<qint64> importPersons(Database& db, QIODevice& lines, qint64 nowMs)
{
    qint64 count = 0;
    const auto done = inTransaction(db, [&]() -> Outcome {
        FeedDraft feed;
        while (!lines.atEnd()) {
            const QByteArray line = lines.readLine();
            if (line.trimmed().isEmpty())
                continue;
            ++count;
            const auto person = personOf(line, nowMs);
            if (!person)
                return fail(FailureCode::ImportLine, QString::number(count));
            if (auto put = writePerson(db, *person, feed); !put)
                return put;
        }
        return feed.write(db, nowMs);
    });
    if (!done)
        return passOn(done);
    return count;
}

} // namespace tabian::registry
