#include "app/shell/storecommand.h"

#include "app/shell/ctlerror.h"
#include "app/shell/ctloptions.h"
#include "app/shell/ctlstore.h"
#include "app/shell/home.h"

#include <QDir>
#include <QJsonArray>
#include <functional>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::Result;
using storage::JournalStore;

namespace
{

constexpr auto usage = R"(usage: tabianctl store …   (passwords and codes: lines on stdin)
  create --home DIR --office CODE --office-name NAME --station NAME --login NAME --name NAME
         --citizen-id NUMBER [--position TEXT] [--store postgresql://…]      the first officer's password
  join --home DIR --store postgresql://… --station NAME --login NAME      an administrator's password
  backup --home DIR --out FOLDER
  restore --from FOLDER --home DIR [--store postgresql://…]
  recovery-codes --home DIR --login NAME [--parts 1..3]      an administrator's password
  recover --home DIR --login NAME      the new password, then one code a line
  examine --home DIR      what can be saved of a damaged store
  salvage --from DIR --home DIR      into a new home; the password of any officer
  retain --home DIR --days N      deletes documents and pictures older than that)";

struct Command
{
    QStringList wanted, maybe;
    std::function<Result<QJsonObject>(const CtlOptions&, QIODevice& in)> run;
};

Result<QJsonObject> verifiedObject(const Result<storage::Verified>& verified, const QString& folder)
{
    return verified.map([&](const storage::Verified& v) {
        QJsonObject object = objectOf(v);
        object[u"folder"_s] = folder;
        return object;
    });
}

Result<QJsonObject> stationObject(const Result<std::unique_ptr<JournalStore>>& store)
{
    if (!store)
        return tl::make_unexpected(store.error());
    return (*store)->verify().map(objectOf);
}

Result<QJsonObject> create(const CtlOptions& options, QIODevice& in)
{
    CtlStore store;
    const casework::Officer first{.id = {},
                                  .login = options[u"--login"_s],
                                  .name = options[u"--name"_s],
                                  .position = options[u"--position"_s],
                                  .citizenId = options[u"--citizen-id"_s],
                                  .roles = casework::Role::Administrator,
                                  .revoked = false};
    const casework::OfficeInfo office{options[u"--office"_s], options[u"--office-name"_s], options[u"--station"_s]};
    return Home::open(options[u"--home"_s]).and_then([&](const Home& home) {
        return stationObject(JournalStore::create(home.store(), office, first, readPassword(in),
                                                  store.environment(options[u"--store"_s])));
    });
}

Result<QJsonObject> join(const CtlOptions& options, QIODevice& in)
{
    CtlStore store;
    return Home::open(options[u"--home"_s]).and_then([&](const Home& home) {
        return stationObject(JournalStore::join(home.store(), options[u"--station"_s], options[u"--login"_s],
                                                readPassword(in), store.environment(options[u"--store"_s])));
    });
}

Result<QJsonObject> backup(const CtlOptions& options, QIODevice&)
{
    CtlStore store;
    const QString folder = options[u"--out"_s];
    return store.open(options[u"--home"_s]).and_then([&] { return verifiedObject(store->backup(folder), folder); });
}

Result<QJsonObject> restore(const CtlOptions& options, QIODevice&)
{
    CtlStore store;
    return Home::open(options[u"--home"_s]).and_then([&](const Home& home) {
        return verifiedObject(
            JournalStore::restore(options[u"--from"_s], home.store(), store.environment(options[u"--store"_s])),
            home.store());
    });
}

Result<QJsonObject> makeCodes(const CtlOptions& options, QIODevice& in)
{
    CtlStore store;
    const int parts = options.value(u"--parts"_s, u"1"_s).toInt();
    return store.open(options[u"--home"_s])
        .and_then([&] { return store.signIn(options[u"--login"_s], readPassword(in)); })
        .and_then([&](const casework::Session& session) { return store->makeRecoveryKey(session, parts); })
        .map([](const QStringList& codes) {
            return QJsonObject{{u"codes"_s, QJsonArray::fromStringList(codes)}};
        });
}

Result<QJsonObject> recover(const CtlOptions& options, QIODevice& in)
{
    CtlStore store;
    const QString login = options[u"--login"_s], password = readPassword(in);
    QStringList codes;
    for (QString code = readPassword(in); !code.isEmpty(); code = readPassword(in))
        codes.append(code);
    return store.open(options[u"--home"_s]).and_then([&] { return store->recover(login, codes, password); }).map([&] {
        return QJsonObject{{u"login"_s, login}};
    });
}

Result<QJsonObject> examine(const CtlOptions& options, QIODevice&)
{
    return Home::open(options[u"--home"_s])
        .and_then([](const Home& home) { return JournalStore::examine(home.store()); })
        .map([](const storage::Examined& found) {
            return QJsonObject{{u"entries"_s, qint64(found.entries)},
                               {u"until"_s, found.until.toString(Qt::ISODate)},
                               {u"ends"_s, found.ends},
                               {u"keys"_s, found.keys},
                               {u"persons"_s, found.persons},
                               {u"stationKey"_s, found.stationKey}};
        });
}

Result<QJsonObject> salvage(const CtlOptions& options, QIODevice& in)
{
    CtlStore store;
    const auto damaged = Home::open(options[u"--from"_s]);
    const auto home = Home::open(options[u"--home"_s]);
    if (!damaged || !home)
        return tl::make_unexpected(damaged ? home.error() : damaged.error());
    return verifiedObject(JournalStore::salvage(damaged->store(), home->store(), readPassword(in), store.environment()),
                          home->store());
}

/** Files that show a person in clear and are kept only as long as the office wants: documents that were made, pictures the
 *  camera left. The journal stays as it is. */
Result<QJsonObject> retain(const CtlOptions& options, QIODevice&)
{
    const int days = options[u"--days"_s].toInt();
    return Home::open(options[u"--home"_s]).map([&](const Home& home) {
        const QDateTime oldest = SystemClock().now().addDays(-days);
        int deleted = 0, kept = 0;
        for (const QString& folder : {home.documents(), home.camera()}) {
            const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
            for (const QFileInfo& file : files)
                ++(file.lastModified() < oldest && QFile::remove(file.filePath()) ? deleted : kept);
        }
        return QJsonObject{{u"deleted"_s, deleted}, {u"kept"_s, kept}};
    });
}

const QHash<QString, Command>& commands()
{
    static const QHash<QString, Command> all{
        {u"create"_s,
         {{u"--home"_s, u"--office"_s, u"--office-name"_s, u"--station"_s, u"--login"_s, u"--name"_s,
           u"--citizen-id"_s},
          {u"--position"_s, u"--store"_s},
          create}},
        {u"join"_s, {{u"--home"_s, u"--store"_s, u"--station"_s, u"--login"_s}, {}, join}},
        {u"backup"_s, {{u"--home"_s, u"--out"_s}, {}, backup}},
        {u"restore"_s, {{u"--from"_s, u"--home"_s}, {u"--store"_s}, restore}},
        {u"recovery-codes"_s, {{u"--home"_s, u"--login"_s}, {u"--parts"_s}, makeCodes}},
        {u"examine"_s, {{u"--home"_s}, {}, examine}},
        {u"salvage"_s, {{u"--from"_s, u"--home"_s}, {}, salvage}},
        {u"retain"_s, {{u"--home"_s, u"--days"_s}, {}, retain}},
        {u"recover"_s, {{u"--home"_s, u"--login"_s}, {}, recover}}};
    return all;
}

} // namespace

int runStore(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err)
{
    const auto command = commands().constFind(args.value(0));
    if (command == commands().constEnd())
        return writeUsage(err, usage);
    const auto options = readOptions(args.mid(1), command->wanted, command->maybe);
    // A number that is none would delete too much.
    const bool sensible = options && options->value(u"--days"_s, u"1"_s).toInt() > 0;
    return sensible ? answer(command->run(*options, in), out, err) : writeUsage(err, usage);
}

} // namespace tabian::shell
