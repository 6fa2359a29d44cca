// The kill matrix: for one whole day with a case the program is killed at every change it makes to the disk, each change fails once,
// and the power goes at every place. `check_cuts` tries all of them; among the tests every so many-th is tried.
#include "tests/storage/counterworld.h"
#include "tests/storage/disktape.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;
using namespace tabian::tests;
using tabian::storage::Thoroughness;

namespace
{

int stride(int sampled)
{
    return qEnvironmentVariable("TABIAN_CUTS") == u"all"_s ? 1 : sampled;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString& name : names) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("cannot copy %s", qPrintable(name));
    }
}

struct Worked
{
    int exit = -1;
    bool killed = false;
    QStringList said;
};

/** The worker does its case in `folder` while disklog watches, kills or fails it. */
Worked work(const QString& folder, const QString& tape, int at = 0, const QString& action = {},
            const QString& preloaded = {})
{
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, preloaded + u"" DISKLOG ""_s);
    environment.insert(u"DISKLOG_FOLDER"_s, folder);
    environment.insert(u"DISKLOG_TAPE"_s, tape);
    environment.insert(u"DISKLOG_AT"_s, QString::number(at));
    environment.insert(u"DISKLOG_ACTION"_s, action);
    worker.setProcessEnvironment(environment);
    worker.start(u"" STORE_WORKER ""_s, {u"case"_s, folder});
    if (!worker.waitForFinished(60000))
        qFatal("the worker did not end");
    Worked worked;
    worked.killed = worker.exitStatus() == QProcess::CrashExit;
    worked.exit = worker.exitCode();
    const QStringList lines = QString::fromUtf8(worker.readAllStandardOutput()).split(u'\n');
    worked.said = lines.first(lines.size() - 1);
    return worked;
}

/** How often the worker does what must not be done once more. */
const std::vector<std::pair<QString, int>> kindsOfTheDay{
    {u"dayOpened"_s, 1},    {u"caseOpened"_s, 1},    {u"paymentReceived"_s, 2}, {u"receiptVoided"_s, 1},
    {u"formSigned"_s, 2},   {u"slipGiven"_s, 1},     {u"citizenCalled"_s, 1},   {u"handedOver"_s, 1},
    {u"cashRemitted"_s, 1}, {u"stockReturned"_s, 1}, {u"dayClosed"_s, 1}};

/** What is wrong with a store after everything in `said` was acknowledged; empty: nothing. */
QString wrongWith(const QString& folder, const QStringList& said, bool tables)
{
    World world(folder);
    world.clock.advance(2);
    const auto opened = tabian::storage::JournalStore::open(folder, world.environment());
    if (!opened)
        return u"does not open: "_s + opened.error().detail;
    world.open();
    const auto verified = world.store().verify(Thoroughness::Chain);
    if (!verified)
        return u"does not verify: "_s + verified.error().detail;
    quint64 last = 0;
    for (const QString& line : said) {
        if (line.startsWith(u"refused"_s))
            continue;
        last = line.section(u' ', 0, 0).toULongLong();
        const QString kept =
            askRaw(world.file(), u"SELECT lower(hex(id)) FROM journal WHERE sequence = %1"_s.arg(last)).toString();
        if (kept != line.section(u' ', 1, 1))
            return u"an acknowledged act is missing: "_s + line;
    }
    if (last > 0 && verified->entries > last + 1)
        return u"more than one act that nobody acknowledged"_s;
    for (const QString& numbered : {u"receipts"_s, u"remittances"_s, u"cases"_s}) {
        if (askRaw(world.file(), u"SELECT count(*) - COALESCE(max(running), 0) FROM "_s + numbered).toInt() != 0)
            return u"a gap in the "_s + numbered;
    }
    if (askRaw(world.file(), u"SELECT COALESCE(sum(satang), 0) FROM postings"_s).toInt() != 0)
        return u"the books do not sum to zero"_s;
    for (const auto& [kind, most] : kindsOfTheDay) {
        if (askRaw(world.file(), u"SELECT count(*) FROM journal WHERE kind = '%1'"_s.arg(kind)).toInt() > most)
            return u"once too often: "_s + kind;
    }
    if (!tables)
        return {};
    world.signInAll();
    return *world.store().projectionsHold() ? QString() : u"the tables are not what the journal says"_s;
}

} // namespace

class PowerCutTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void killedAtEveryChange();
    void everyChangeFailsOnce_data();
    void everyChangeFailsOnce();
    void thePowerGoesAtEveryPlace();
    void withoutSyncsTheSameTestFindsTheLoss();

  private:
    QString inFolder(const QString& name) const { return m_folder.path() + u'/' + name; }
    int changes() const;

    QTemporaryDir m_folder;
    std::vector<TapeRecord> m_tape; // of the case when nothing goes wrong
};

void PowerCutTest::initTestCase()
{
    World world(inFolder(u"start"_s));
    world.create();
    world.receiveStock();
    world.close();
    copyFolder(inFolder(u"start"_s), inFolder(u"whole"_s));
    const Worked worked = work(inFolder(u"whole"_s), inFolder(u"tape"_s));
    QCOMPARE(worked.exit, 0);
    QCOMPARE(worked.said.size(), 30);
    for (const auto& [kind, times] : kindsOfTheDay)
        QCOMPARE(int(worked.said.filter(u' ' + kind).size()), times);
    QCOMPARE(wrongWith(inFolder(u"whole"_s), worked.said, true), QString());
    m_tape = readTape(inFolder(u"tape"_s));
    QVERIFY(changes() > 100);
}

int PowerCutTest::changes() const
{
    return int(std::ranges::count_if(m_tape, [](const TapeRecord& record) { return record.kind != 'A'; }));
}

void PowerCutTest::killedAtEveryChange()
{
    int cuts = 0, acknowledged = 0;
    for (int at = 1; at <= changes(); at += stride(13)) {
        const QString folder = inFolder(u"killed"_s);
        copyFolder(inFolder(u"start"_s), folder);
        const Worked worked = work(folder, {}, at, u"kill"_s);
        QVERIFY2(worked.killed, qPrintable(u"change %1 of %2"_s.arg(at).arg(changes())));
        QCOMPARE(wrongWith(folder, worked.said, at % 5 == 0), QString());
        ++cuts;
        acknowledged += int(worked.said.size());
    }
    qInfo("killed at %d of %d changes; %d acts acknowledged, none lost, none double", cuts, changes(), acknowledged);
}

void PowerCutTest::everyChangeFailsOnce_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
}

void PowerCutTest::everyChangeFailsOnce()
{
    QFETCH(int, error);
    int failures = 0, refused = 0, acknowledged = 0, whole = 0;
    for (int at = 1; at <= changes(); at += stride(17)) {
        const QString folder = inFolder(u"failed"_s);
        copyFolder(inFolder(u"start"_s), folder);
        const Worked worked = work(folder, {}, at, QString::number(error));
        QVERIFY(!worked.killed);
        ++failures;
        const int told = int(worked.said.filter(u"refused"_s).size());
        refused += told;
        acknowledged += int(worked.said.size()) - told;
        whole += worked.exit == 0;
        QCOMPARE(wrongWith(folder, worked.said, at % 5 == 0), QString());
    }
    qInfo("each of %d changes failed once: %d refusals were told, %d times the day went on to its end; %d acts "
          "acknowledged, none lost, none double",
          failures, refused, whole, acknowledged);
    QVERIFY(whole > failures / 2); // a refused act can be done again
}

void PowerCutTest::thePowerGoesAtEveryPlace()
{
    std::mt19937 random(20260316);
    Disk disk(inFolder(u"start"_s));
    int cuts = 0;
    for (std::size_t at = 0; at < m_tape.size(); ++at) {
        disk.play(m_tape[at]);
        if (int(at) % stride(11) != 0)
            continue;
        for (const Unsynced fate : {Unsynced::Lost, Unsynced::Kept, Unsynced::SomeKept}) {
            disk.afterCut(inFolder(u"cut"_s), fate, random);
            QCOMPARE(wrongWith(inFolder(u"cut"_s), disk.said(), at % 55 == 0), QString());
            ++cuts;
        }
    }
    qInfo("%d power cuts at %zu places, with unsynced writes lost, kept and torn", cuts, m_tape.size());
}

void PowerCutTest::withoutSyncsTheSameTestFindsTheLoss()
{
    // The negative control: with eatmydata no sync reaches the disk, and the very same look finds what was lost.
    copyFolder(inFolder(u"start"_s), inFolder(u"eaten"_s));
    QCOMPARE(work(inFolder(u"eaten"_s), inFolder(u"eaten-tape"_s), 0, {}, u"libeatmydata.so:"_s).exit, 0);
    const auto tape = readTape(inFolder(u"eaten-tape"_s));
    QCOMPARE(std::ranges::count(tape, 'S', &TapeRecord::kind), 0);
    std::mt19937 random(1);
    Disk disk(inFolder(u"start"_s));
    int lost = 0, cuts = 0;
    for (std::size_t at = 0; at < tape.size(); ++at) {
        disk.play(tape[at]);
        if (disk.said().isEmpty() || at % 20 != 0)
            continue;
        disk.afterCut(inFolder(u"cut"_s), Unsynced::Lost, random);
        lost += !wrongWith(inFolder(u"cut"_s), disk.said(), false).isEmpty();
        ++cuts;
    }
    qInfo("without syncs: %d power cuts, the loss found after %d of them", cuts, lost);
    QVERIFY(cuts > 5);
    QCOMPARE(lost, cuts);
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "test_powercut.moc"
