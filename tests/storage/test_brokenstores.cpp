// What can happen to a store's files: each is reported with its code, with what can still be saved of it, and every file is
// left as it was; nothing is made anew in its place.
#include "tests/storage/counterworld.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

using Files = QMap<QString, QByteArray>;

/** Every file of a folder. The log's index (-shm) is no part of the store: SQLite makes it of the log whenever it opens. */
Files filesOf(const QString& folder)
{
    Files files;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (!name.endsWith(u"-shm"_s))
            files[name] = contents(folder + u'/' + name);
    }
    return files;
}

void lay(const QString& folder, const Files& files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("cannot write %s", qPrintable(it.key()));
    }
}

/** The files of a store whose program was killed: the last acts stand in the log only. */
Files killed(quint32 seed)
{
    World world({}, seed);
    world.create();
    world.receiveStock();
    world.close();
    world.open();
    world.signInAll();
    world.caseAt(Step::Closed, 1);
    return filesOf(world.folder());
}

/** And of one that was closed in order. */
Files closed(quint32 seed)
{
    World world({}, seed);
    world.create();
    world.receiveStock();
    world.caseAt(Step::Closed, 1);
    world.close();
    return filesOf(world.folder());
}

} // namespace

class BrokenStoresTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void isReportedAndLeftAsItIs_data();
    void isReportedAndLeftAsItIs();
    void withoutItsLogAStoreIsAnOlderOne();
    void aForeignStationKeySignsNothing_data();
    void aForeignStationKeySignsNothing();

  private:
    Files m_closed, m_killed, m_other;
};

void BrokenStoresTest::initTestCase()
{
    m_closed = closed(1);
    m_killed = killed(1);
    m_other = killed(2);
    QVERIFY(m_closed.contains(u"store.db"_s) && !m_closed.contains(u"store.db-wal"_s));
    QVERIFY(m_killed[u"store.db-wal"_s].size() > 4096 && m_other[u"store.db-wal"_s].size() > 4096);
}

void BrokenStoresTest::isReportedAndLeftAsItIs_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<int>("code");  // of opening
    QTest::addColumn<int>("saved"); // entries that examine() still trusts; -1: it can read nothing
    const auto row = [](const char* what, Files files, FailureCode code, int saved) {
        QTest::newRow(what) << std::move(files) << int(code) << saved;
    };
    const auto with = [](Files files, const QString& name, const QByteArray& bytes) {
        files[name] = bytes;
        return files;
    };
    const QString db = u"store.db"_s, log = u"store.db-wal"_s;
    const QByteArray whole = m_closed[db];
    row("zero length", with(m_closed, db, {}), FailureCode::StoreDamaged, -1);
    row("cut in half", with(m_closed, db, whole.left(whole.size() / 2)), FailureCode::StoreDamaged, 0);
    row("its last page cut off", with(m_closed, db, whole.left(whole.size() - 4096)), FailureCode::StoreDamaged, 11);
    QByteArray flipped = whole;
    const qsizetype payload = flipped.indexOf("paymentReceived");
    flipped.replace(payload / 4096 * 4096, 4096, QByteArray(4096, '\xee'));
    row("a page of the journal overwritten", with(m_closed, db, flipped), FailureCode::StoreDamaged, 11);
    QByteArray bit = whole;
    bit[bit.indexOf("handedOver") + 200] = char(bit[bit.indexOf("handedOver") + 200] ^ 1);
    row("one bit of an entry", with(m_closed, db, bit), FailureCode::ChainBroken, 22);
    row("the log of another store", with(m_closed, log, m_other[log]), FailureCode::ChainBroken, 0);
    row("the log of another store in the place of its own", with(m_killed, log, m_other[log]), FailureCode::ChainBroken,
        0);
    row("noise in the place of it", with(m_closed, db, SeededRandomness(3).bytes(20000)), FailureCode::StoreDamaged, 0);
}

void BrokenStoresTest::isReportedAndLeftAsItIs()
{
    QFETCH(Files, files);
    QFETCH(int, code);
    QFETCH(int, saved);
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"store"_s);
    lay(folder, files);
    World world(folder);
    world.clock.advance(1);
    const auto opened = JournalStore::open(folder, world.environment());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);
    QCOMPARE(filesOf(folder).keys(), files.keys());
    QCOMPARE(filesOf(folder), files);
    const auto examined = JournalStore::examine(folder);
    QCOMPARE(examined ? int(examined->entries) : -1, saved);
    QCOMPARE(filesOf(folder).keys(), files.keys());
    QCOMPARE(filesOf(folder), files);
}

void BrokenStoresTest::withoutItsLogAStoreIsAnOlderOne()
{
    // Nobody can tell it from a copy taken earlier: what is there is whole, and the head on the last day report differs.
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"store"_s);
    Files files = m_killed;
    files.remove(u"store.db-wal"_s);
    lay(folder, files);
    World world(folder);
    world.clock.advance(1);
    world.open();
    const auto verified = world.store().verify(Thoroughness::EverySignature);
    QVERIFY(verified);
    const auto entries = verified->entries;
    world.close();
    lay(folder, m_killed);
    world.open();
    QVERIFY(world.store().verify(Thoroughness::EverySignature)->entries > entries);
}

void BrokenStoresTest::aForeignStationKeySignsNothing_data()
{
    QTest::addColumn<bool>("foreign");
    QTest::newRow("missing") << false;
    QTest::newRow("another station's") << true;
}

void BrokenStoresTest::aForeignStationKeySignsNothing()
{
    QFETCH(bool, foreign);
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"store"_s);
    Files files = m_closed;
    files.remove(u"station.key"_s);
    if (foreign)
        files[u"station.key"_s] = m_other[u"station.key"_s];
    lay(folder, files);
    World world(folder);
    world.clock.advance(1);
    world.open();
    const auto in = world.store().signIn(u"clerk"_s, u"third password"_s);
    QVERIFY(!in);
    QCOMPARE(in.error().code, foreign ? FailureCode::SealBroken : FailureCode::StationKeyMissing);
    world.close();
    QCOMPARE(filesOf(folder), files);
    const auto examined = JournalStore::examine(folder);
    QVERIFY(examined);
    QCOMPARE(examined->stationKey, foreign);
    QCOMPARE(examined->keys, 3);
    QCOMPARE(filesOf(folder), files);
}

QTEST_GUILESS_MAIN(BrokenStoresTest)
#include "test_brokenstores.moc"
