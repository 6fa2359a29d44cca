// The plug pulled, the disk full, and what one act costs the disk.
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace tabian::tests;
using tabian::storage::Thoroughness;

namespace
{

constexpr int cuts = 60;

struct Acknowledged
{
    quint64 sequence;
    QString entry;
};

/** Lets the worker work for a while after its first word, then kills it in the middle of whatever it does. */
std::vector<Acknowledged> workAndCut(const QString& folder, int round, unsigned long milliseconds)
{
    QProcess worker;
    worker.start(u"" STORE_WORKER ""_s, {u"work"_s, folder, QString::number(round)});
    if (!worker.waitForReadyRead(60000))
        qFatal("the worker did not begin");
    QThread::msleep(milliseconds);
    ::kill(pid_t(worker.processId()), SIGKILL);
    worker.waitForFinished();
    std::vector<Acknowledged> said;
    const QStringList lines = QString::fromLatin1(worker.readAllStandardOutput()).split(u'\n');
    for (const QString& line : lines.first(lines.size() - 1)) // what follows the last line's end is half a word
        said.push_back({line.section(u' ', 0, 0).toULongLong(), line.section(u' ', 1)});
    return said;
}

} // namespace

class CutsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void noAcknowledgedActIsLostWhenThePlugIsPulled();
    void aFullDiskRefusesAndLosesNothing();
    void oneActIsOneSync();
};

void CutsTest::noAcknowledgedActIsLostWhenThePlugIsPulled()
{
    QTemporaryDir folder;
    const QString store = folder.path() + u"/store"_s;
    QCOMPARE(QProcess::execute(u"" STORE_WORKER ""_s, {u"make"_s, store}), 0);
    std::mt19937 random(20260316);
    std::size_t acknowledged = 0;
    int oneMore = 0;
    for (int round = 1; round <= cuts; ++round) {
        const auto said = workAndCut(store, round, random() % 100);
        QVERIFY(!said.empty());
        acknowledged += said.size();
        World world(store);
        world.clock.advance(round);
        world.clock.set(world.clock.now().date(), QTime(23, 0));
        world.open();
        const auto verified = world.store().verify(round % 10 ? Thoroughness::Chain : Thoroughness::EverySignature);
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        QVERIFY(verified->entries >= said.back().sequence);
        QVERIFY(verified->entries <= said.back().sequence + 1);
        oneMore += verified->entries > said.back().sequence;
        const QStringList kept =
            askRaw(world.file(), u"SELECT group_concat(lower(hex(id)), ' ') FROM (SELECT id FROM journal WHERE "
                                 "sequence >= %1 ORDER BY sequence)"_s.arg(said.front().sequence))
                .toString()
                .split(u' ');
        for (std::size_t i = 0; i < said.size(); ++i) {
            QCOMPARE(said[i].sequence, said.front().sequence + i);
            QCOMPARE(kept.value(qsizetype(i)), said[i].entry);
        }
        QCOMPARE(askRaw(world.file(), u"SELECT count(*) - COALESCE(max(running), 0) FROM receipts"_s).toInt(), 0);
        QCOMPARE(askRaw(world.file(), u"SELECT COALESCE(sum(satang), 0) FROM postings"_s).toInt(), 0);
        if (round % 10 == 0) {
            world.signInAll();
            QVERIFY(*world.store().projectionsHold());
        }
    }
    qInfo("%d cuts, %zu acts acknowledged, none lost; %d times one more act than was acknowledged", cuts, acknowledged,
          oneMore);
}

void CutsTest::aFullDiskRefusesAndLosesNothing()
{
    QProcess run;
    run.start(u"" WORKER_IN_SMALL_DISK ""_s, {u"10m"_s, u"" STORE_WORKER ""_s, u"fill"_s, u"DISK"_s});
    QVERIFY(run.waitForFinished(60000));
    const QString said = QString::fromUtf8(run.readAllStandardOutput());
    QCOMPARE(said.split(u'\n', Qt::SkipEmptyParts),
             (QStringList{u"TB-4002"_s, u"whole"_s, u"same case"_s, u"TB-4002"_s, u"went on"_s, u"1301-69-R000001"_s,
                          u"tables hold"_s}));
    QCOMPARE(run.exitCode(), 0);
}

void CutsTest::oneActIsOneSync()
{
    QTemporaryDir folder;
    const QString trace = folder.path() + u"/trace"_s;
    QProcess traced;
    traced.start(u"strace"_s,
                 {u"-f"_s, u"-o"_s, trace, u"-e"_s, u"trace=write,fsync,fdatasync,msync,sync_file_range,sync,syncfs"_s,
                  u"" STORE_WORKER ""_s, u"acts"_s, folder.path(), u"40"_s});
    QVERIFY(traced.waitForFinished(60000));
    QCOMPARE(traced.exitCode(), 0);
    const QStringList said = QString::fromLatin1(traced.readAllStandardOutput()).split(u'\n').filter(u"act "_s);
    for (const QString& kind :
         {u"dayOpened"_s, u"caseOpened"_s, u"paymentReceived"_s, u"receiptVoided"_s, u"slipGiven"_s, u"citizenCalled"_s,
          u"caseHandedOn"_s, u"caseViewed"_s, u"stockReturned"_s, u"cashRemitted"_s, u"dayClosed"_s})
        QVERIFY2(said.contains(u"act "_s + kind), qPrintable(kind));
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString calls = QString::fromLatin1(file.readAll());
    const QString between = calls.section(u"\"BEGIN"_s, 1).section(u"\"END"_s, 0, 0);
    QVERIFY(!between.isEmpty());
    const auto syncs = between.count(u"fdatasync("_s);
    static const QRegularExpression others(u"(fsync|msync|sync_file_range|\\bsync|syncfs)\\("_s);
    const auto otherSyncs = QString(between).remove(u"fdatasync("_s).count(others);
    qInfo("%d acts: %d times fdatasync, %d other syncs", int(said.size()), int(syncs), int(otherSyncs));
    QCOMPARE(syncs, said.size());
    QCOMPARE(otherSyncs, 0);
}

QTEST_GUILESS_MAIN(CutsTest)
#include "test_cuts.moc"
