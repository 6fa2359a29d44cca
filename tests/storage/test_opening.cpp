// Opening: what is missing, broken, foreign, newer, held or unwritable is refused with its code and left as it is.
#include "app/storage/schema.h"
#include "tests/storage/counterworld.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class OpeningTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aBrokenStoreIsRefusedAndLeftAsItIs_data();
    void aBrokenStoreIsRefusedAndLeftAsItIs();
    void aDamagedPageIsFound();
    void aStoreHeldByAnotherProgramIsBusy();
    void aReadOnlyFolderIsNamedAsSuch_data();
    void aReadOnlyFolderIsNamedAsSuch();
    void aSecondStoreIsNotMadeOverTheFirst();
    void aStoreIsMadeWholeOrNotAtAll();
    void requiredSettingsAreInForce_data();
    void requiredSettingsAreInForce();
};

void OpeningTest::aBrokenStoreIsRefusedAndLeftAsItIs_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << u"none"_s << int(FailureCode::StoreUnopenable);
    QTest::newRow("an empty file") << u"empty"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("a text") << u"text"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("noise") << u"noise"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("cut in half") << u"half"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("cut to its first page") << u"page"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("header overwritten") << u"header"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("another program's database") << u"foreign"_s << int(FailureCode::StoreDamaged);
    QTest::newRow("made by a newer version") << u"newer"_s << int(FailureCode::StoreNewer);
    QTest::newRow("a folder in its place") << u"folder"_s << int(FailureCode::StoreUnopenable);
}

void OpeningTest::aBrokenStoreIsRefusedAndLeftAsItIs()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    World world;
    world.create();
    world.close();
    const QString file = world.file();
    const QByteArray whole = contents(file);
    QVERIFY(whole.size() > 8192);
    const QHash<QString, QByteArray> replaced{{u"empty"_s, {}},
                                              {u"text"_s, "this is not a database at all\n"},
                                              {u"noise"_s, SeededRandomness(3).bytes(20000)},
                                              {u"half"_s, whole.left(whole.size() / 2)},
                                              {u"page"_s, whole.left(4096)},
                                              {u"header"_s, QByteArray(100, 'x') + whole.mid(100)}};
    if (what == u"newer"_s)
        QCOMPARE(runRaw(file, {u"UPDATE meta SET version = %1"_s.arg(schemaVersion + 1)}), QString());
    else
        QVERIFY(QFile::remove(file));
    if (replaced.contains(what))
        overwrite(file, 0, replaced[what]);
    if (what == u"foreign"_s)
        QCOMPARE(runRaw(file, {u"CREATE TABLE other (a)"_s, u"INSERT INTO other VALUES (1)"_s}), QString());
    if (what == u"folder"_s)
        QVERIFY(QDir().mkpath(file));
    const QByteArray before = contents(file);
    const auto opened = JournalStore::open(world.folder(), world.environment());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);
    QCOMPARE(contents(file), before);
    QCOMPARE(QFile::exists(file), what != u"none"_s);
}

void OpeningTest::aDamagedPageIsFound()
{
    World world;
    world.create();
    for (int n = 1; n <= 5; ++n)
        world.caseAt(Step::PhotoAndPrints, n);
    world.close();
    const qint64 pages = contents(world.file()).size() / 4096;
    int found = 0;
    const QByteArray whole = contents(world.file());
    for (qint64 page = 1; page < pages; page += 7) {
        overwrite(world.file(), page * 4096, QByteArray(4096, '\xee'));
        const auto opened = JournalStore::open(world.folder(), world.environment());
        QVERIFY2(!opened, qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
        QCOMPARE(opened.error().code, FailureCode::StoreDamaged);
        ++found;
        overwrite(world.file(), 0, whole);
    }
    QVERIFY(found > 5);
    QVERIFY(JournalStore::open(world.folder(), world.environment()));
}

void OpeningTest::aStoreHeldByAnotherProgramIsBusy()
{
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::Identity);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(world.file());
        QVERIFY(other.open());
        QSqlQuery hold(other);
        QVERIFY(hold.exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(world.tries(fingers(), id), FailureCode::StoreBusy);
        QVERIFY(hold.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    world.must(fingers(), id); // nothing was lost
}

void OpeningTest::aReadOnlyFolderIsNamedAsSuch_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("opening") << u"open-readonly"_s;
    QTest::newRow("creating") << u"create-readonly"_s;
}

void OpeningTest::aReadOnlyFolderIsNamedAsSuch()
{
    QFETCH(QString, mode);
    QProcess run;
    run.start(u"" WORKER_IN_SMALL_DISK ""_s, {u"8m"_s, u"" STORE_WORKER ""_s, mode, u"DISK"_s});
    QVERIFY(run.waitForFinished(60000));
    QCOMPARE(QString::fromUtf8(run.readAllStandardOutput()).trimmed(), u"TB-4003"_s);
}

void OpeningTest::aSecondStoreIsNotMadeOverTheFirst()
{
    World world;
    world.create();
    world.close();
    const QByteArray before = contents(world.file());
    const QByteArray key = contents(world.folder() + u"/station.key"_s);
    const Officer first{.id = {},
                        .login = u"other"_s,
                        .name = u"x"_s,
                        .position = {},
                        .citizenId = {},
                        .roles = Role::Administrator,
                        .revoked = false};
    const auto again =
        JournalStore::create(world.folder(), {u"1"_s, u"x"_s, u"1"_s}, first, u"p"_s, world.environment());
    QCOMPARE(again.error().code, FailureCode::StoreUnopenable);
    QCOMPARE(contents(world.file()), before);
    QCOMPARE(contents(world.folder() + u"/station.key"_s), key);
}

void OpeningTest::aStoreIsMadeWholeOrNotAtAll()
{
    // What a power cut in the middle of making a store leaves behind is no store, and is no obstacle.
    World world;
    QVERIFY(QDir().mkpath(world.folder()));
    overwrite(world.file() + u".new"_s, 0, "half made");
    overwrite(world.folder() + u"/station.key"_s, 0, "half made");
    QVERIFY(!JournalStore::isIn(world.folder()));
    world.create();
    QVERIFY(JournalStore::isIn(world.folder()));
    QVERIFY(world.store().verify());
    QVERIFY(!QFile::exists(world.file() + u".new"_s));
}

void OpeningTest::requiredSettingsAreInForce_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("write-ahead log, kept in the file") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("the program's mark") << u"application_id"_s << QString::number(0x5441424e);
}

void OpeningTest::requiredSettingsAreInForce()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    World world;
    world.create();
    QCOMPARE(askRaw(world.file(), u"PRAGMA "_s + pragma).toString(), value);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "test_opening.moc"
