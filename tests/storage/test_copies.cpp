// Backup, restore, export: a copy is as good as the store, and is never put over another one.
#include "tests/storage/busycounter.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

/** A store in which something of everything happened. */
void fillWorld(World& world)
{
    world.create();
    world.receiveStock();
    if (!world.store().importPersons({registerPerson(1), registerPerson(2)}))
        qFatal("no persons");
    static_cast<void>(world.store().lookUp(world.officer, applicant(1).id, u"cardLost"_s));
    for (int step = int(Step::Request); step <= int(Step::Closed); ++step)
        world.caseAt(Step(step), 10 + step);
}

} // namespace

class CopiesTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aBackupIsAStoreOfItsOwn();
    void aBackupIsOneMomentWhateverHappensMeanwhile();
    void aBackupNeedsNobodySignedIn();
    void nothingIsOverwritten();
    void aRestoredStoreGoesOnWhereTheBackupEnded_data();
    void aRestoredStoreGoesOnWhereTheBackupEnded();
    void aTamperedBackupIsRefusedAndLeavesNothing_data();
    void aTamperedBackupIsRefusedAndLeavesNothing();
    void aCopyIsGuardedAsItsOriginal();
    void anExportHoldsEveryEntry();
    void anOpenedExportWantsARoleAndIsAnEntry();
    void rebuildingTellsItsProgress();
    void anOlderStoreIsBroughtUpToDate();
};

void CopiesTest::aBackupIsAStoreOfItsOwn()
{
    World world;
    fillWorld(world);
    const QString folder = world.folder() + u"-backup"_s;
    const auto made = world.store().backup(folder);
    QVERIFY2(made,
             made ? "" : qPrintable(tabian::domain::failureCodeText(made.error().code) + u' ' + made.error().detail));
    const auto verified = world.store().verify();
    QCOMPARE(made->entries, verified->entries);
    QCOMPARE(made->head, verified->head);
    const auto copy = JournalStore::open(folder, world.environment());
    QVERIFY(copy);
    QCOMPARE(*(*copy)->digestOfProjections(), *world.store().digestOfProjections());
    QVERIFY((*copy)->signIn(u"clerk"_s, u"third password"_s));
    QVERIFY(*(*copy)->projectionsHold());
    QVERIFY(QDir(folder).entryList(QDir::Files).contains(u"store.db"_s));
    QVERIFY(!QFile::exists(folder + u"/store.db.new"_s));
}

void CopiesTest::aBackupIsOneMomentWhateverHappensMeanwhile()
{
    World world;
    fillWorld(world);
    auto other = JournalStore::open(world.folder(), world.environment()); // as tabianctl beside a running counter
    QVERIFY(other);
    BusyCounter counter(world, 5, 500);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 10; ++i)
            counter.step();
        const auto before = world.store().verify()->entries;
        const auto made = (*other)->backup(world.folder() + u"-%1"_s.arg(round));
        QVERIFY2(made,
                 made ? ""
                      : qPrintable(tabian::domain::failureCodeText(made.error().code) + u' ' + made.error().detail));
        QCOMPARE(made->entries, before);
    }
}

void CopiesTest::aBackupNeedsNobodySignedIn()
{
    World world;
    fillWorld(world);
    world.close();
    world.open();
    QVERIFY(world.store().backup(world.folder() + u"-backup"_s));
}

void CopiesTest::nothingIsOverwritten()
{
    World world, other;
    fillWorld(world);
    other.create();
    const QString before = dumpOf(other.file());
    QCOMPARE(world.store().backup(other.folder()).error().code, FailureCode::StoreExists);
    const QString folder = world.folder() + u"-backup"_s;
    QVERIFY(world.store().backup(folder));
    QCOMPARE(world.store().backup(folder).error().code, FailureCode::StoreExists);
    QCOMPARE(JournalStore::restore(folder, other.folder(), other.environment()).error().code, FailureCode::StoreExists);
    QCOMPARE(dumpOf(other.file()), before);
}

void CopiesTest::aRestoredStoreGoesOnWhereTheBackupEnded_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("as a file") << false;
    if (!testServer().isEmpty())
        QTest::newRow("on a server") << true;
}

void CopiesTest::aRestoredStoreGoesOnWhereTheBackupEnded()
{
    QFETCH(bool, onServer);
    World world;
    fillWorld(world);
    const QString folder = world.folder() + u"-backup"_s, again = world.folder() + u"-again"_s;
    QVERIFY(world.store().backup(folder));
    const QByteArray backup = contents(folder + u"/store.db"_s);
    Environment environment = world.environment();
    environment.database = onServer ? freshDatabase() : QString();
    const auto restored = JournalStore::restore(folder, again, environment);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(contents(folder + u"/store.db"_s), backup);
    const auto store = JournalStore::open(again, environment);
    QVERIFY(store);
    QCOMPARE(*(*store)->digestOfProjections(), *world.store().digestOfProjections());
    const auto session = (*store)->signIn(u"somying"_s, u"first password"_s);
    QVERIFY(session);
    const auto opened = (*store)->record(*session, opening(900));
    QVERIFY(opened);
    QCOMPARE(std::get<CaseOpened>(opened->act).number, u"1301-69-000010"_s);
    QVERIFY((*store)->verify(Thoroughness::EverySignature));
    QVERIFY(*(*store)->projectionsHold());
}

void CopiesTest::aTamperedBackupIsRefusedAndLeavesNothing_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("code");
    QTest::newRow("an entry changed") << u"UPDATE journal SET at_ms = at_ms + 1 WHERE sequence = 9"_s
                                      << int(FailureCode::ChainBroken);
    QTest::newRow("the end cut off") << u"DELETE FROM journal WHERE sequence > 20"_s << int(FailureCode::ChainBroken);
    QTest::newRow("another program's") << u"DROP TABLE meta"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("made by a newer version") << u"UPDATE meta SET version = 99"_s << int(FailureCode::StoreNewer);
    QTest::newRow("no key") << QString() << int(FailureCode::StationKeyMissing);
}

void CopiesTest::aTamperedBackupIsRefusedAndLeavesNothing()
{
    QFETCH(QString, statement);
    QFETCH(int, code);
    World world;
    fillWorld(world);
    const QString folder = world.folder() + u"-backup"_s, again = world.folder() + u"-again"_s;
    QVERIFY(world.store().backup(folder));
    if (statement.isEmpty())
        QVERIFY(QFile::remove(folder + u"/station.key"_s));
    else
        QCOMPARE(runRaw(folder + u"/store.db"_s, {u"DROP TRIGGER journal_never_changed"_s,
                                                  u"DROP TRIGGER journal_never_shortened"_s, statement}),
                 QString());
    Environment environment = world.environment();
    environment.database.clear();
    const auto restored = JournalStore::restore(folder, again, environment);
    QVERIFY(!restored);
    QCOMPARE(int(restored.error().code), code);
    QVERIFY(!JournalStore::isIn(again));
}

void CopiesTest::aCopyIsGuardedAsItsOriginal()
{
    World world;
    fillWorld(world);
    const QString folder = world.folder() + u"-backup"_s;
    QVERIFY(world.store().backup(folder));
    const QString triggers =
        u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master WHERE type = 'trigger' "
        "ORDER BY name)"_s;
    const QString guarded = askRaw(folder + u"/store.db"_s, triggers).toString();
    QVERIFY(guarded.contains(u"journal_never_changed"_s) && guarded.contains(u"approvals_by_another"_s));
    if (!world.onServer()) {
        QCOMPARE(guarded, askRaw(world.file(), triggers).toString());
        const QString tables =
            u"SELECT group_concat(sql, ' ') FROM (SELECT sql FROM sqlite_master WHERE type <> 'trigger' "
            "ORDER BY name)"_s;
        QCOMPARE(askRaw(folder + u"/store.db"_s, tables), askRaw(world.file(), tables));
    }
    QVERIFY(runRaw(folder + u"/store.db"_s, {u"UPDATE receipts SET fine_satang = 1"_s}).contains(u"stays as it is"_s));
}

void CopiesTest::anExportHoldsEveryEntry()
{
    World world;
    fillWorld(world);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto entries = world.store().exportJournal(out);
    QCOMPARE(*entries, world.store().verify()->entries);
    const QList<QByteArray> lines = out.data().trimmed().split('\n');
    QCOMPARE(quint64(lines.size()), *entries + 2);
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object()[u"format"_s].toString(), u"tabian.journal.1"_s);
    const QJsonObject third = QJsonDocument::fromJson(lines[3]).object();
    QCOMPARE(third[u"sequence"_s].toInt(), 3);
    QVERIFY(!third.contains(u"act"_s));
    QVERIFY(!out.data().contains(citizenDigits(11).toLatin1()));
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object()[u"entries"_s].toInteger(), qint64(*entries));
}

void CopiesTest::anOpenedExportWantsARoleAndIsAnEntry()
{
    World world;
    fillWorld(world);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(world.store().exportJournal(out, &world.clerk).error().code, FailureCode::RoleMissing);
    QVERIFY(out.data().isEmpty());
    const auto before = world.store().verify()->entries;
    const auto entries = world.store().exportJournal(out, &world.officer);
    QCOMPARE(*entries, before + 1);
    QVERIFY(out.data().contains("\"kind\":\"journalExported\""));
    QVERIFY(out.data().contains(citizenDigits(11).toLatin1()));
}

void CopiesTest::rebuildingTellsItsProgress()
{
    World world;
    fillWorld(world);
    std::vector<quint64> told;
    const auto entries = world.store().rebuild([&told](quint64 done) { told.push_back(done); });
    QVERIFY(!told.empty());
    QCOMPARE(told.back(), *entries);
}

void CopiesTest::anOlderStoreIsBroughtUpToDate()
{
    World world;
    fillWorld(world);
    const auto digest = world.store().digestOfProjections();
    world.close();
    // As if the last step's projections had never been made: the next sign-in makes them.
    QCOMPARE(runRaw(world.file(), {u"UPDATE meta SET projections = 1"_s, u"DELETE FROM lookups"_s}), QString());
    world.open();
    QVERIFY(*world.store().digestOfProjections() != *digest);
    QVERIFY(world.store().signIn(u"clerk"_s, u"third password"_s));
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM lookups"_s).toInt(), 1);
    QVERIFY(*world.store().projectionsHold());
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "test_copies.moc"
