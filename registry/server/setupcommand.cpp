#include "registry/server/setupcommand.h"

#include "app/domain/citizenid.h"
#include "app/domain/receiptproof.h"
#include "app/messages/failuremessages.h"
#include "registry/server/appointmentcommand.h"
#include "registry/server/carrying.h"
#include "registry/server/conflicts.h"
#include "registry/server/months.h"
#include "registry/server/schema.h"
#include "registry/server/seats.h"
#include "registry/server/setup.h"
#include "registry/server/tables.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using database::Database;
using database::Transaction;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr auto usage = R"(tabianctl registry COMMAND --home DIR …

  init --hosts NAME[,NAME…] [--database postgresql://…]
  station add --office CODE --name TEXT --url https://HOST:PORT   prints the station's letter
  station revoke --id ID --reason TEXT
  officer add --citizen N --name TEXT --office CODE --roles N [--position TEXT]      1 officer, 2 approver, 4 supervisor, 8 administrator
  officer revoke --citizen N --reason TEXT [--from MS]
  schedule put --file FILE
  holidays put --file FILE
  terms put --file FILE                                                              of the digital ID: {"version","th","en"}
  phone app --url https://HOST:PORT                                                  what the phones' program ships with
  codes put --name NAME --file FILE
  stock allot --office CODE --first SERIAL --count N
  person import --file FILE                                                          JSON lines
  carry --in FILE --out RECEIPT                                                      entries from a memory stick
  conflicts list
  conflicts decide --id ID --stands OFFICE|none --reason TEXT                        whose fact stands, whatever the offices said
  appointment book --citizen N --name TEXT --office CODE --service registration|certifiedCopies --day YYYYMMDD --time HH:MM [--id ID] [--now MS]
  appointment cancel --id ID
  appointment list --office CODE --day YYYYMMDD
  appointment settle --day-before calendar|working                                   until when a day can be booked
)";

using Options = QHash<QString, QString>;
using Command = std::function<Result<QJsonObject>(const Options&, const QString& folder)>;

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/** Opens the store, does it, and says nothing more than that it was done. */
Result<QJsonObject> withStore(const QString& folder, const std::function<Result<QJsonObject>(Database&)>& work)
{
    const auto place = placeIn(folder);
    if (!place)
        return tl::unexpected(place.error());
    auto db = openStore(*place);
    if (!db)
        return tl::unexpected(db.error());
    if (auto made = makeMonths(**db, nowMs()); !made)
        return tl::unexpected(made.error());
    return work(**db);
}
Result<QJsonObject> doneWith(const QString& folder, const std::function<Outcome(Database&)>& work)
{
    return withStore(folder, [&](Database& db) { return work(db).map([] { return QJsonObject{{u"done"_s, true}}; }); });
}

Result<QByteArray> contents(const Options& o)
{
    QFile file(o.value(u"--file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(folderFailure(o.value(u"--file"_s)));
    return file.readAll();
}

Result<QJsonObject> init(const Options& o, const QString& folder)
{
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return tl::unexpected(folderFailure(folder));
    if (QFile::exists(folder + u"/registry.key"_s))
        return tl::unexpected(folderFailure(u"a registry is there already"_s));
    if (o.contains(u"--database"_s)) {
        QFile address(folder + u"/database.url"_s);
        if (!address.open(QIODevice::WriteOnly) || address.write(o.value(u"--database"_s).toUtf8() + '\n') < 0)
            return tl::unexpected(folderFailure(u"database.url"_s));
    }
    const auto place = placeIn(folder);
    if (!place)
        return tl::unexpected(place.error());
    if (auto made = createStore(*place); !made)
        return tl::unexpected(made.error());
    return RegistryKeys::create(folder, o.value(u"--hosts"_s).split(u',')).map([](const RegistryKeys& keys) {
        return QJsonObject{{u"signingKey"_s, QString::fromLatin1(keys.signing.publicKey().toHex())},
                           {u"envelopeKey"_s, QString::fromLatin1(keys.box.publicKey().toHex())},
                           {u"fingerprint"_s, domain::keyFingerprint(keys.signing.publicKey())}};
    });
}

Result<QByteArray> authorityIn(const QString& folder)
{
    QFile authority(folder + u"/authority.pem"_s);
    if (!authority.open(QIODevice::ReadOnly))
        return tl::unexpected(folderFailure(u"authority.pem"_s));
    return authority.readAll();
}

/** What is built into every phone's program: where the registry is, and by what it is known. Nothing in it is secret. */
Result<QJsonObject> phoneApp(const Options& o, const QString& folder)
{
    const auto keys = RegistryKeys::load(folder);
    if (!keys)
        return tl::unexpected(keys.error());
    return authorityIn(folder).map([&](const QByteArray& authority) {
        return QJsonObject{{u"url"_s, o.value(u"--url"_s)},
                           {u"signingKey"_s, QString::fromLatin1(keys->signing.publicKey().toHex())},
                           {u"authority"_s, QString::fromLatin1(authority)}};
    });
}

Result<QJsonObject> addStation(const Options& o, const QString& folder)
{
    const auto keys = RegistryKeys::load(folder);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto authority = authorityIn(folder);
    if (!authority)
        return tl::unexpected(authority.error());
    return withStore(folder, [&](Database& db) -> Result<QJsonObject> {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto code = addSeat(db, {o.value(u"--office"_s), o.value(u"--name"_s)}, nowMs());
        if (!code)
            return tl::unexpected(code.error());
        if (auto kept = transaction->commit(); !kept)
            return tl::unexpected(kept.error());
        return QJsonObject{{u"code"_s, *code},
                           {u"url"_s, o.value(u"--url"_s)},
                           {u"office"_s, o.value(u"--office"_s)},
                           {u"signingKey"_s, QString::fromLatin1(keys->signing.publicKey().toHex())},
                           {u"envelopeKey"_s, QString::fromLatin1(keys->box.publicKey().toHex())},
                           {u"fingerprint"_s, domain::keyFingerprint(keys->signing.publicKey())}, // for the telephone
                           {u"authority"_s, QString::fromLatin1(*authority)}};
    });
}

Result<QJsonObject> revokeStation(const Options& o, const QString& folder)
{
    return doneWith(folder, [&](Database& db) -> Outcome {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        return revokeSeat(db, QUuid::fromString(o.value(u"--id"_s)), o.value(u"--reason"_s), nowMs()).and_then([&] {
            return transaction->commit();
        });
    });
}

Result<QJsonObject> addOfficer(const Options& o, const QString& folder)
{
    const auto citizen = domain::CitizenId::parse(o.value(u"--citizen"_s));
    if (!citizen)
        return tl::unexpected(citizen.error());
    return doneWith(folder, [&](Database& db) {
        return putOfficer(db,
                          {.id = {},
                           .citizen = citizen->digits(),
                           .name = o.value(u"--name"_s),
                           .position = o.value(u"--position"_s),
                           .office = o.value(u"--office"_s),
                           .roles = o.value(u"--roles"_s).toLongLong() & 0xff,
                           .revokedMs = 0,
                           .reason = {}},
                          nowMs());
    });
}

Result<QJsonObject> endOfficer(const Options& o, const QString& folder)
{
    const qint64 now = nowMs();
    const qint64 from = o.contains(u"--from"_s) ? o.value(u"--from"_s).toLongLong() : now;
    return doneWith(folder, [&](Database& db) {
        return revokeOfficer(db, o.value(u"--citizen"_s), o.value(u"--reason"_s), from, now);
    });
}

Result<QJsonObject> putFile(const QString& name, const Options& o, const QString& folder)
{
    const auto content = contents(o);
    if (!content)
        return tl::unexpected(content.error());
    return doneWith(folder, [&](Database& db) -> Outcome {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        return putTable(db, name, *content, nowMs()).and_then([&] { return transaction->commit(); });
    });
}

Result<QJsonObject> putSchedule(const Options& o, const QString& folder)
{
    return contents(o)
        .and_then([&](const QByteArray& json) { return domain::Schedule::parse(json); })
        .and_then(
            [&](const domain::Schedule& schedule) { return putFile(u"schedule/"_s + schedule.name(), o, folder); });
}

Result<QJsonObject> allot(const Options& o, const QString& folder)
{
    return doneWith(folder, [&](Database& db) {
        return allotStock(db, {o.value(u"--office"_s), o.value(u"--first"_s), o.value(u"--count"_s).toLongLong()},
                          nowMs());
    });
}

Result<QJsonObject> importFile(const Options& o, const QString& folder)
{
    QFile file(o.value(u"--file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(folderFailure(o.value(u"--file"_s)));
    return withStore(folder, [&](Database& db) {
        return importPersons(db, file, nowMs()).map([](qint64 count) { return QJsonObject{{u"persons"_s, count}}; });
    });
}

Result<QJsonObject> listConflicts(const Options&, const QString& folder)
{
    return withStore(folder, [](Database& db) {
        return openConflicts(db).map([](const std::vector<protocol::ConflictRecord>& all) {
            QJsonArray list;
            for (const auto& c : all)
                list.append(QJsonObject{{u"id"_s, c.id.toString(QUuid::WithoutBraces)},
                                        {u"kind"_s, protocol::wordOf(c.kind)},
                                        {u"office"_s, c.office},
                                        {u"case"_s, c.caseId.toString(QUuid::WithoutBraces)},
                                        {u"atMs"_s, c.atMs},
                                        {u"otherOffice"_s, c.with.office},
                                        {u"otherSerial"_s, c.with.serial},
                                        {u"said"_s, c.decision}});
            return QJsonObject{{u"conflicts"_s, list}};
        });
    });
}

Result<QJsonObject> decide(const Options& o, const QString& folder)
{
    const auto keys = RegistryKeys::load(folder);
    if (!keys)
        return tl::unexpected(keys.error());
    return doneWith(folder, [&](Database& db) {
        return ruleOnConflict(db, *keys,
                              {QUuid::fromString(o.value(u"--id"_s)), o.value(u"--stands"_s), o.value(u"--reason"_s)},
                              nowMs());
    });
}

Result<QJsonObject> carry(const Options& o, const QString& folder)
{
    QFile in(o.value(u"--in"_s)), out(o.value(u"--out"_s));
    if (!in.open(QIODevice::ReadOnly))
        return tl::unexpected(folderFailure(in.fileName()));
    const auto keys = RegistryKeys::load(folder);
    if (!keys)
        return tl::unexpected(keys.error());
    return withStore(folder, [&](Database& db) {
        return takeCarried(db, in.readAll(), {*keys, nowMs()})
            .and_then([&](const Carried& taken) -> Result<QJsonObject> {
                if (!out.open(QIODevice::WriteOnly) || out.write(taken.receipts) != taken.receipts.size())
                    return tl::unexpected(folderFailure(out.fileName()));
                return QJsonObject{{u"entries"_s, taken.entries}, {u"refused"_s, taken.refused}};
            });
    });
}

/** A command of a file of its own, on the folder's store. */
Command onAppointments(std::function<Result<QJsonObject>(const Options&, Database&)> work)
{
    return [work = std::move(work)](const Options& o, const QString& folder) {
        return withStore(folder, [&](Database& db) { return work(o, db); });
    };
}

struct Entry
{
    QStringList words, wanted, maybe;
    Command run;
};

const std::vector<Entry>& commands()
{
    static const std::vector<Entry> all{
        {{u"init"_s}, {u"--hosts"_s}, {u"--database"_s}, init},
        {{u"station"_s, u"add"_s}, {u"--office"_s, u"--name"_s, u"--url"_s}, {}, addStation},
        {{u"station"_s, u"revoke"_s}, {u"--id"_s, u"--reason"_s}, {}, revokeStation},
        {{u"officer"_s, u"add"_s},
         {u"--citizen"_s, u"--name"_s, u"--office"_s, u"--roles"_s},
         {u"--position"_s},
         addOfficer},
        {{u"officer"_s, u"revoke"_s}, {u"--citizen"_s, u"--reason"_s}, {u"--from"_s}, endOfficer},
        {{u"schedule"_s, u"put"_s}, {u"--file"_s}, {}, putSchedule},
        {{u"holidays"_s, u"put"_s},
         {u"--file"_s},
         {},
         [](const Options& o, const QString& folder) { return putFile(u"holidays"_s, o, folder); }},
        {{u"codes"_s, u"put"_s},
         {u"--name"_s, u"--file"_s},
         {},
         [](const Options& o, const QString& folder) {
             return putFile(u"codes/"_s + o.value(u"--name"_s), o, folder);
         }},
        {{u"terms"_s, u"put"_s},
         {u"--file"_s},
         {},
         [](const Options& o, const QString& folder) { return putFile(u"terms/digitalId"_s, o, folder); }},
        {{u"phone"_s, u"app"_s}, {u"--url"_s}, {}, phoneApp},
        {{u"stock"_s, u"allot"_s}, {u"--office"_s, u"--first"_s, u"--count"_s}, {}, allot},
        {{u"person"_s, u"import"_s}, {u"--file"_s}, {}, importFile},
        {{u"carry"_s}, {u"--in"_s, u"--out"_s}, {}, carry},
        {{u"conflicts"_s, u"list"_s}, {}, {}, listConflicts},
        {{u"conflicts"_s, u"decide"_s}, {u"--id"_s, u"--stands"_s, u"--reason"_s}, {}, decide},
        {{u"appointment"_s, u"book"_s},
         {u"--citizen"_s, u"--name"_s, u"--office"_s, u"--service"_s, u"--day"_s, u"--time"_s},
         {u"--id"_s, u"--now"_s},
         onAppointments([](const Options& o, Database& db) { return bookByCommand(o, db, nowMs()); })},
        {{u"appointment"_s, u"cancel"_s}, {u"--id"_s}, {}, onAppointments([](const Options& o, Database& db) {
             return cancelByCommand(o, db, nowMs());
         })},
        {{u"appointment"_s, u"list"_s}, {u"--office"_s, u"--day"_s}, {}, onAppointments(listByCommand)},
        {{u"appointment"_s, u"settle"_s}, {u"--day-before"_s}, {}, onAppointments(settleByCommand)},
    };
    return all;
}

std::optional<Options> optionsOf(const QStringList& args, const Entry& entry)
{
    Options options;
    for (qsizetype i = 0; i + 1 < args.size(); i += 2)
        options.insert(args[i], args[i + 1]);
    bool good = args.size() % 2 == 0 && options.contains(u"--home"_s);
    for (const QString& name : entry.wanted)
        good = good && options.contains(name);
    for (auto it = options.begin(); it != options.end(); ++it)
        good = good && (it.key() == u"--home"_s || entry.wanted.contains(it.key()) || entry.maybe.contains(it.key()));
    return good ? std::optional(options) : std::nullopt;
}

int say(const Result<QJsonObject>& result, QIODevice& out, QIODevice& err)
{
    if (result) {
        out.write(QJsonDocument(*result).toJson(QJsonDocument::Compact) + '\n');
        return 0;
    }
    const messages::Phrasebook english(messages::Language::English);
    const auto words = messages::explain(result.error(), english);
    const QJsonObject error{{u"code"_s, domain::failureCodeText(result.error().code)},
                            {u"message"_s, words.sentence},
                            {u"remedy"_s, words.remedy},
                            {u"detail"_s, result.error().detail}};
    err.write(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact) + '\n');
    return 1;
}

} // namespace

int runSetup(const QStringList& args, QIODevice& out, QIODevice& err)
{
    for (const Entry& entry : commands()) {
        if (args.first(std::min(args.size(), entry.words.size())) != entry.words)
            continue;
        if (const auto options = optionsOf(args.mid(entry.words.size()), entry))
            return say(entry.run(*options, options->value(u"--home"_s)), out, err);
    }
    err.write(usage);
    return 2;
}

} // namespace tabian::registry
