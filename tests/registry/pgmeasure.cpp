#include "tests/registry/pgmeasure.h"

#include "tests/storage/rawstore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <unistd.h>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

/** Runs a script for so many seconds; what pgbench says. */
QByteArray pgbench(const QByteArray& script, int clients, int seconds, const QStringList& more)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        qFatal("cannot write the script");
    file.close();
    const QUrl url(testServer());
    QProcess process;
    process.start(u"pgbench"_s,
                  QStringList{u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, QString::number(clients), u"-j"_s, u"2"_s,
                              u"-T"_s, QString::number(seconds), u"-f"_s, file.fileName(), u"-h"_s,
                              QUrlQuery(url).queryItemValue(u"host"_s), u"-U"_s, url.userName()} +
                      more + QStringList{url.path().mid(1)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("pgbench: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

Quantiles quantilesOf(std::vector<double> milliseconds)
{
    if (milliseconds.empty())
        return {};
    std::ranges::sort(milliseconds);
    return {milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 99 / 100]};
}

double insertsPerSecond(int clients, int seconds)
{
    runRaw(testServer(),
           {u"DROP TABLE IF EXISTS bare"_s, u"CREATE TABLE bare (id BIGSERIAL PRIMARY KEY, body BYTEA NOT NULL)"_s});
    const QByteArray said =
        pgbench("INSERT INTO bare (body) VALUES (decode(repeat('ab', 400), 'hex'));\n", clients, seconds, {});
    for (const QByteArray& line : said.split('\n')) {
        if (line.startsWith("tps = "))
            return line.mid(6).split(' ').first().toDouble();
    }
    return 0;
}

Quantiles lookUps(const QString& database, int clients, int seconds, int perSecond)
{
    const QString failed =
        runRaw(database,
               {u"DROP TABLE IF EXISTS public.bare_persons"_s,
                u"CREATE TABLE public.bare_persons (n BIGINT PRIMARY KEY, record BYTEA NOT NULL)"_s,
                u"INSERT INTO public.bare_persons SELECT row_number() OVER (ORDER BY citizen), record FROM persons"_s});
    if (!failed.isEmpty())
        qFatal("%s", qPrintable(failed));
    const QTemporaryDir logs;
    pgbench("\\set n random(1, " + askRaw(database, u"SELECT count(*) FROM public.bare_persons"_s).toByteArray() +
                ")\nSELECT record FROM public.bare_persons WHERE n = :n;\n",
            clients, seconds,
            {u"-R"_s, QString::number(perSecond), u"-l"_s, u"--log-prefix"_s, logs.filePath(u"each"_s)});
    std::vector<double> took;
    for (const QString& name : QDir(logs.path()).entryList(QDir::Files)) {
        QFile file(logs.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) // client transaction microseconds …; counted from when it was to begin
            took.push_back(file.readLine().split(' ').value(2).toDouble() / 1000);
    }
    return quantilesOf(std::move(took));
}

qint64 processorTime(qint64 process)
{
    const qint64 tick = 1'000'000 / sysconf(_SC_CLK_TCK);
    qint64 sum = 0;
    for (const QString& name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_s + name + u"/stat"_s);
        if (name.toLongLong() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // state, parent, …
        if (name.toLongLong() == process || fields.value(1).toLongLong() == process)
            sum += (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * tick;
    }
    return sum;
}

qint64 serversProcessorTime()
{
    QFile file(qEnvironmentVariable("TABIAN_TEST_POSTGRES_DATA") + u"/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? processorTime(file.readLine().trimmed().toLongLong()) : 0;
}

double bytesEach(const QString& database, const QString& table, qint64 things)
{
    runRaw(database, {u"VACUUM FULL "_s + table});
    const QString size = u"SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('%1') "_s;
    const QString plain = u"SELECT pg_total_relation_size('%1')"_s;
    const double parts = askRaw(database, size.arg(table)).toDouble();
    return (parts > 0 ? parts : askRaw(database, plain.arg(table)).toDouble()) / double(things);
}

} // namespace tabian::tests
