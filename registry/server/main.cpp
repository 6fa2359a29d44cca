// tabian-registryd: the reference central registry. Stateless: several may stand behind a balancer on one database.
#include "registry/server/httpserver.h"
#include "registry/server/months.h"
#include "registry/server/schema.h"
#include "registry/server/setupcommand.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

constexpr auto usage = "usage: tabian-registryd serve --home DIR [--listen ADDRESS:PORT] [--connections N] [--stores "
                       "N] [--clock MOMENT] | setup …\n"
                       "--clock begins at that moment, for training: 2026-05-21T08:30+07:00\n";

struct Start
{
    registry::ServerSettings server;
    int stores = 8;
    qint64 clockAheadMs = 0; // of the machine's; not 0 for training only

    qint64 nowMs() const { return QDateTime::currentMSecsSinceEpoch() + clockAheadMs; }
};

std::optional<Start> startOf(const QStringList& args)
{
    Start start;
    for (qsizetype i = 0; i + 1 < args.size(); i += 2) {
        const QString& value = args[i + 1];
        if (args[i] == u"--home"_s)
            start.server.folder = value;
        else if (args[i] == u"--listen"_s) {
            start.server.address = value.section(u':', 0, -2);
            start.server.port = value.section(u':', -1).toInt();
        } else if (args[i] == u"--connections"_s)
            start.server.connections = std::max(2, value.toInt());
        else if (args[i] == u"--stores"_s)
            start.stores = std::max(1, value.toInt());
        else if (const auto begin = QDateTime::fromString(value, Qt::ISODate);
                 args[i] == u"--clock"_s && begin.isValid())
            start.clockAheadMs = QDateTime::currentDateTimeUtc().msecsTo(begin);
        else
            return std::nullopt;
    }
    return args.size() % 2 == 0 && !start.server.folder.isEmpty() ? std::optional(start) : std::nullopt;
}

int ended(registry::RequestLog& log, const domain::Failure& failure)
{
    log.event(u"failed"_s, domain::failureCodeText(failure.code) + u' ' + failure.detail);
    return 1;
}

constexpr timespec anHour{.tv_sec = 3600, .tv_nsec = 0};

/** Whether one of the signals came. */
bool endedWithin(const sigset_t& ends, const timespec& time)
{
    return sigtimedwait(&ends, nullptr, &time) > 0;
}

domain::Outcome madeAhead(registry::Pool& pool, qint64 nowMs)
{
    using Done = domain::Result<bool>;
    const Done made = pool.run<bool>(
        [nowMs](database::Database& db) -> Done { return registry::makeMonths(db, nowMs).map([] { return true; }); });
    return made ? domain::Outcome() : database::passOn(made);
}

/** As many connections as wait may be files of this process. */
void allowManyFiles()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

int serve(const Start& start)
{
    allowManyFiles();
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr); // before there are threads
    std::signal(SIGPIPE, SIG_IGN);

    registry::RequestLog log;
    const auto keys = registry::RegistryKeys::load(start.server.folder);
    if (!keys)
        return ended(log, keys.error());
    QFile key(start.server.folder + u"/authority.key"_s), certificate(start.server.folder + u"/authority.pem"_s);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return ended(log, registry::folderFailure(u"authority.key"_s));
    const auto place = registry::placeIn(start.server.folder);
    if (!place)
        return ended(log, place.error());
    const auto pool = registry::Pool::open(*place, start.stores, 4 * start.server.connections);
    if (!pool)
        return ended(log, pool.error());
    if (const auto made = madeAhead(**pool, start.nowMs()); !made)
        return ended(log, made.error());
    registry::RegistryStore store(**pool, *keys, {key.readAll(), certificate.readAll()},
                                  [start] { return start.nowMs(); });
    const auto server = registry::HttpServer::start(start.server, store, log);
    if (!server)
        return ended(log, server.error());
    log.event(u"listening"_s, QString::number((*server)->port()));
    std::printf("%d\n", (*server)->port()); // for whoever asked for any port
    std::fflush(stdout);
    while (!endedWithin(ends, anHour)) {
        if (const auto made = madeAhead(**pool, start.nowMs()); !made) // a month is lacking in a year at the earliest
            log.event(u"months"_s, domain::failureCodeText(made.error().code) + u' ' + made.error().detail);
    }
    log.event(u"ending"_s);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments().mid(1);
    QFile out, err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    if (args.value(0) == u"setup"_s)
        return registry::runSetup(args.mid(1), out, err);
    const auto start = args.value(0) == u"serve"_s ? startOf(args.mid(1)) : std::nullopt;
    if (start)
        return serve(*start);
    err.write(usage);
    return 2;
}
