#include "app/shell/synccommand.h"

#include "app/shell/ctlerror.h"
#include "app/shell/ctloptions.h"
#include "app/shell/ctlstore.h"
#include "app/shell/home.h"
#include "app/shell/journalsync.h"
#include "app/shell/syncjson.h"
#include "registry/client/carrying.h"
#include "registry/client/engine.h"
#include "registry/client/enrolment.h"
#include "registry/client/link.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using client::Seat;
using domain::Result;

namespace
{

constexpr auto usage = R"(usage: tabianctl sync …   (passwords: lines on stdin)
  enrol --home DIR --letter FILE --login NAME      an administrator's password
  run --home DIR [--once] [--login NAME]           sends; with a password fetches as well
  status --home DIR
  export --home DIR --file FILE --login NAME       what waits, onto a memory stick
  import --home DIR --file RECEIPT                 the registry's receipts)";

/** A store, its folder, and its seat at a registry. */
struct Enrolled
{
    CtlStore store;
    QString folder;
    Seat seat;

    domain::Outcome open(const QString& homePath)
    {
        return Home::open(homePath)
            .map([&](const Home& home) { folder = home.store(); })
            .and_then([&] { return store.open(homePath); })
            .and_then([&] { return client::loadSeat(folder); })
            .map([&](const Seat& found) { seat = found; });
    }
};

/** Nothing where there is no file: whoever reads it says that it is none of his. */
QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QJsonObject> enrol(const CtlOptions& options, QIODevice& in)
{
    CtlStore store;
    QString folder;
    const auto letter = client::letterOf(contents(options[u"--letter"_s]));
    if (!letter)
        return tl::unexpected(letter.error());
    const auto session = Home::open(options[u"--home"_s])
                             .map([&](const Home& home) { folder = home.store(); })
                             .and_then([&] { return store.open(options[u"--home"_s]); })
                             .and_then([&] { return store.signIn(options[u"--login"_s], readPassword(in)); });
    if (!session)
        return tl::unexpected(session.error());
    const client::EnrolmentParts parts{
        .folder = folder,
        .request =
            [&](const QString& code, const QByteArray& tlsKey, const QByteArray& envelopeKey) {
                return store->enrolRequest(*session, code, tlsKey, envelopeKey);
            },
        .note = [&] { return store->noteEnrolled(); },
        .key = client::tlsKeyOrNew,
        .link = client::strangersLink};
    return client::enrol(parts, *letter).map([](const Seat& seat) {
        return QJsonObject{{u"station"_s, seat.station.toString(QUuid::WithoutBraces)},
                           {u"office"_s, seat.office},
                           {u"registry"_s, seat.place.url}};
    });
}

/** One round after the other; with --once it ends with the first that is through, or the first failure. */
Result<QJsonObject> run(const CtlOptions& options, QIODevice& in)
{
    Enrolled counter;
    if (auto opened = counter.open(options[u"--home"_s]); !opened)
        return tl::unexpected(opened.error());
    if (options.contains(u"--login"_s)) {
        const auto session = counter.store.signIn(options[u"--login"_s], readPassword(in));
        if (!session)
            return tl::unexpected(session.error());
    }
    JournalSyncStore sync(*counter.store);
    client::HttpsLink link(counter.seat.place, {counter.seat.keyPem, counter.seat.certificateDer});
    client::SyncEngine engine({link, sync, [] { return QDateTime::currentMSecsSinceEpoch(); },
                               [] { return QRandomGenerator::global()->generateDouble(); }},
                              {counter.seat.station, counter.seat.place.signingKey});
    const bool once = options.contains(u"--once"_s);
    for (;;) {
        engine.step();
        if (once && engine.reason())
            return tl::unexpected(*engine.reason());
        if (once && !engine.isWorking())
            return counter.store->syncFacts().map(syncObject);
        const qint64 wait = engine.nextDueMs() - QDateTime::currentMSecsSinceEpoch();
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(wait, 0, 1000)));
    }
}

Result<QJsonObject> status(const CtlOptions& options, QIODevice&)
{
    CtlStore store;
    QString folder;
    return Home::open(options[u"--home"_s])
        .map([&](const Home& home) { folder = home.store(); })
        .and_then([&] { return store.open(options[u"--home"_s]); })
        .and_then([&] { return store->syncFacts(); })
        .map([&](const casework::SyncFacts& facts) {
            QJsonObject object = syncObject(facts);
            const auto seat = client::loadSeat(folder);
            object[u"enrolled"_s] = seat.has_value();
            if (seat) {
                object[u"registry"_s] = seat->place.url;
                object[u"station"_s] = seat->station.toString(QUuid::WithoutBraces);
            }
            return object;
        });
}

Result<QJsonObject> exportFile(const CtlOptions& options, QIODevice& in)
{
    Enrolled counter;
    if (auto opened = counter.open(options[u"--home"_s]); !opened)
        return tl::unexpected(opened.error());
    const auto session = counter.store.signIn(options[u"--login"_s], readPassword(in));
    if (!session)
        return tl::unexpected(session.error());
    JournalSyncStore sync(*counter.store);
    const auto file = client::carriedFile(sync, counter.seat.place, QUuid::createUuid());
    if (!file)
        return tl::unexpected(file.error());
    if (file->last == 0)
        return QJsonObject{{u"entries"_s, 0}};
    if (auto written = saveFile(options[u"--file"_s], file->bytes); !written)
        return tl::unexpected(written.error());
    const QByteArray sha256 = QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256);
    return counter.store->record(*session, casework::EntriesCarried{file->first, file->last, sha256})
        .map([&](const casework::Recorded&) {
            return QJsonObject{{u"entries"_s, file->last - file->first + 1},
                               {u"first"_s, file->first},
                               {u"last"_s, file->last},
                               {u"bytes"_s, file->bytes.size()},
                               {u"sha256"_s, QString::fromLatin1(sha256.toHex())}};
        });
}

Result<QJsonObject> importFile(const CtlOptions& options, QIODevice&)
{
    Enrolled counter;
    if (auto opened = counter.open(options[u"--home"_s]); !opened)
        return tl::unexpected(opened.error());
    JournalSyncStore sync(*counter.store);
    return client::takeCarriedReceipts(sync, counter.seat.place, contents(options[u"--file"_s]))
        .and_then([&](qint64) { return counter.store->syncFacts(); })
        .map(syncObject);
}

struct Command
{
    QStringList wanted, maybe;
    Result<QJsonObject> (*run)(const CtlOptions&, QIODevice& in);
};

const QHash<QString, Command>& commands()
{
    static const QHash<QString, Command> all{
        {u"enrol"_s, {{u"--home"_s, u"--letter"_s, u"--login"_s}, {}, enrol}},
        {u"run"_s, {{u"--home"_s}, {u"--once"_s, u"--login"_s}, run}},
        {u"status"_s, {{u"--home"_s}, {}, status}},
        {u"export"_s, {{u"--home"_s, u"--file"_s, u"--login"_s}, {}, exportFile}},
        {u"import"_s, {{u"--home"_s, u"--file"_s}, {}, importFile}},
    };
    return all;
}

} // namespace

int runSync(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err)
{
    const auto command = commands().constFind(args.value(0));
    if (command == commands().constEnd())
        return writeUsage(err, usage);
    QStringList given = args.mid(1);
    if (const auto once = given.indexOf(u"--once"_s); once >= 0) // the one name without a value
        given.insert(once + 1, u"yes"_s);
    const auto options = readOptions(given, command->wanted, command->maybe);
    if (!options)
        return writeUsage(err, usage);
    return answer(command->run(*options, in), out, err);
}

} // namespace tabian::shell
