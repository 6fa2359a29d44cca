#include "tests/registry/pgmeasure.h"

#include "tests/storage/rawstore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

/** Runs a script for so many seconds; what pgbench says. */
QByteArray pgbench(const QByteArray& script, Line line, int clients, int seconds, const QStringList& more)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        qFatal("cannot write the script");
    file.close();
    const QUrl url(testServer());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGSSLMODE"_s, line == Line::Encrypted ? u"require"_s : u"disable"_s);
    process.setProcessEnvironment(environment);
    const QString host = line == Line::Encrypted ? u"127.0.0.1"_s : QUrlQuery(url).queryItemValue(u"host"_s);
    process.start(u"pgbench"_s, QStringList{u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, QString::number(clients), u"-j"_s,
                                            u"2"_s, u"-T"_s, QString::number(seconds), u"-f"_s, file.fileName(),
                                            u"-h"_s, host, u"-U"_s, url.userName()} +
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
    const QByteArray said = pgbench("INSERT INTO bare (body) VALUES (decode(repeat('ab', 400), 'hex'));\n",
                                    Line::Socket, clients, seconds, {});
    for (const QByteArray& line : said.split('\n')) {
        if (line.startsWith("tps = "))
            return line.mid(6).split(' ').first().toDouble();
    }
    return 0;
}

void letServerEncrypt(const QString& folder)
{
    const QString data = qEnvironmentVariable("TABIAN_TEST_POSTGRES_DATA");
    struct stat owner
    {
    };
    if (stat(qPrintable(data), &owner) != 0)
        qFatal("no server");
    for (const auto& name : {u"/server.pem"_s, u"/server.key"_s}) {
        const QByteArray file = (data + name).toUtf8();
        if (!QFile::copy(folder + name, data + name) || chmod(file.constData(), 0600) != 0 ||
            chown(file.constData(), owner.st_uid, owner.st_gid) != 0)
            qFatal("cannot copy %s", qPrintable(name));
    }
    const QString failed = runRaw(testServer(), {u"ALTER SYSTEM SET ssl_cert_file = 'server.pem'"_s,
                                                 u"ALTER SYSTEM SET ssl_key_file = 'server.key'"_s,
                                                 u"ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.3'"_s,
                                                 u"ALTER SYSTEM SET ssl = on"_s, u"SELECT pg_reload_conf()"_s});
    if (!failed.isEmpty())
        qFatal("%s", qPrintable(failed));
}

void copyPersons(const QString& database)
{
    const QString failed =
        runRaw(database,
               {u"DROP TABLE IF EXISTS public.bare_persons"_s,
                u"CREATE TABLE public.bare_persons (n BIGINT PRIMARY KEY, record BYTEA NOT NULL)"_s,
                u"INSERT INTO public.bare_persons SELECT row_number() OVER (ORDER BY citizen), record FROM persons"_s});
    if (!failed.isEmpty())
        qFatal("%s", qPrintable(failed));
}

std::vector<double> lookUps(const QString& database, Line line, int clients, int seconds, int perSecond)
{
    const QTemporaryDir logs;
    pgbench("\\set n random(1, " + askRaw(database, u"SELECT count(*) FROM public.bare_persons"_s).toByteArray() +
                ")\nSELECT record FROM public.bare_persons WHERE n = :n;\n",
            line, clients, seconds,
            {u"-R"_s, QString::number(perSecond), u"-l"_s, u"--log-prefix"_s, logs.filePath(u"each"_s)});
    std::vector<double> took;
    for (const QString& name : QDir(logs.path()).entryList(QDir::Files)) {
        QFile file(logs.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) // client transaction microseconds …; counted from when it was to begin
            took.push_back(file.readLine().split(' ').value(2).toDouble() / 1000);
    }
    return took;
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
