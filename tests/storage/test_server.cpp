// What only a server has: several counters at once, lost connections, settings that are not the counter's own.
#include "app/storage/dialect.h"
#include "app/storage/storeplace.h"
#include "tests/storage/counterworld.h"
#include "tests/storage/cuttingproxy.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::Baht;
using tabian::domain::FailureCode;

namespace
{

const QString endOthers = u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
                          "datname = current_database()"_s;

QString serverFolder()
{
    return testServer().section(u"host="_s, 1);
}

/** The folder's store from now on goes by way of the proxy. */
void goBy(const World& world, const QString& folder)
{
    QString url = world.file();
    QFile address(world.folder() + u"/database.url"_s);
    if (!address.open(QIODevice::WriteOnly))
        qFatal("no address");
    address.write(url.replace(serverFolder(), folder).toUtf8());
}

} // namespace

class ServerTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void twoCountersNeverShareAnything();
    void nothingLandsOnADayThatAnotherCounterCloses();
    void aCounterJoinsWithAnAdministratorsPassword_data();
    void aCounterJoinsWithAnAdministratorsPassword();
    void aForeignKeyIsNoStation();
    void anotherCounterThatWritesIsWaitedFor();
    void aClockAMomentBehindAnothersIsNoObstacle();
    void aConnectionLostWhileIdleIsMadeAgain();
    void aLostCommitIsLookedAfter_data();
    void aLostCommitIsLookedAfter();
    void whatCannotBeLookedAfterIsSaid();
    void aServerThatDoesNotSyncIsRefused_data();
    void aServerThatDoesNotSyncIsRefused();
    void anAddressIsHeldToItsForm_data();
    void anAddressIsHeldToItsForm();
    void nothingButTabiansTablesIsOpened();
    void aStoreIsNotMadeOverAnother();
};

void ServerTest::twoCountersNeverShareAnything()
{
    World world;
    world.create();
    world.addSecondTeam();
    const QTemporaryDir second;
    QVERIFY(JournalStore::join(second.path() + u"/store"_s, u"ช่อง 3"_s, u"somying"_s, u"first password"_s,
                               world.environment()));
    world.close();
    constexpr int acts = 200;
    QProcess one, other;
    one.start(u"" STORE_WORKER ""_s, {u"race"_s, world.folder(), QString::number(acts), u"1"_s});
    other.start(u"" STORE_WORKER ""_s, {u"race"_s, second.path() + u"/store"_s, QString::number(acts), u"100000"_s});
    QVERIFY(one.waitForFinished(60000) && other.waitForFinished(60000));
    QVERIFY2(one.exitCode() == 0 && other.exitCode() == 0,
             (one.readAllStandardError() + other.readAllStandardError()).constData());
    world.clock.followTheWall();
    world.open();
    world.signInAll();
    QVERIFY(world.store().verify(Thoroughness::EverySignature));
    QVERIFY(*world.store().projectionsHold());
    const auto ask = [&world](const QString& query) { return askRaw(world.file(), query).toLongLong(); };
    QVERIFY(ask(u"SELECT count(*) FROM journal WHERE station = 1"_s) > acts);
    QVERIFY(ask(u"SELECT count(*) FROM journal WHERE station = 2"_s) > acts);
    const qint64 turns = ask(u"SELECT count(*) FROM journal a JOIN journal b ON b.sequence = a.sequence + 1 WHERE "
                             "a.station <> b.station"_s);
    QVERIFY2(turns > 20, "they did not race");
    for (const QString& table : {u"receipts"_s, u"cases"_s})
        QCOMPARE(ask(u"SELECT count(*) - max(running) FROM "_s + table), 0);
    QVERIFY(ask(u"SELECT count(*) FROM receipts"_s) > 20);
    // Each blank was drawn once: as many draws in the journal as blanks that left the stock.
    QCOMPARE(ask(u"SELECT count(*) FROM journal WHERE kind = 'blankDrawn'"_s),
             ask(u"SELECT count(*) FROM blanks WHERE state <> 0"_s));
    QCOMPARE(ask(u"SELECT sum(satang) FROM postings"_s), 0);
    qInfo("two counters: %lld entries, %lld turns, %lld receipts without a gap", ask(u"SELECT count(*) FROM journal"_s),
          turns, ask(u"SELECT count(*) FROM receipts"_s));
}

void ServerTest::nothingLandsOnADayThatAnotherCounterCloses()
{
    // Two counters take payments, and void every third receipt, on one open day; the first closes it under the other's hands.
    World world;
    world.create();
    world.addSecondTeam();
    const QTemporaryDir second;
    QVERIFY(JournalStore::join(second.path() + u"/store"_s, u"ช่อง 3"_s, u"somying"_s, u"first password"_s,
                               world.environment()));
    world.clock.followTheWall();
    world.must(DayOpened{.opening = Baht::ofBaht(500), .selfTest = {}});
    world.close();
    QProcess one, other;
    one.start(u"" STORE_WORKER ""_s, {u"race-day"_s, world.folder(), u"30"_s, u"1"_s});
    other.start(u"" STORE_WORKER ""_s, {u"race-day"_s, second.path() + u"/store"_s, u"100000"_s, u"100000"_s});
    QVERIFY(one.waitForFinished(60000) && other.waitForFinished(60000));
    QVERIFY2(one.exitCode() == 0 && other.exitCode() == 0,
             (one.readAllStandardError() + other.readAllStandardError()).constData());
    world.open();
    world.signInAll();
    QVERIFY(world.store().verify(Thoroughness::EverySignature));
    QVERIFY(*world.store().projectionsHold());
    const auto ask = [&world](const QString& query) { return askRaw(world.file(), query).toLongLong(); };
    const QString closes = u"(SELECT sequence FROM journal WHERE kind = 'dayClosed')"_s;
    QCOMPARE(ask(u"SELECT count(*) FROM journal WHERE kind = 'dayClosed'"_s), 1);
    // Both worked until it was closed; after it only signing in and out.
    for (const int station : {1, 2})
        QVERIFY(ask(u"SELECT count(*) FROM journal WHERE kind = 'paymentReceived' AND station = %1"_s.arg(station)) >
                5);
    QVERIFY(ask(u"SELECT count(*) FROM journal a JOIN journal b ON b.sequence = a.sequence + 1 WHERE a.station <> "
                "b.station"_s) > 20);
    QCOMPARE(
        ask(u"SELECT count(*) FROM journal WHERE kind NOT IN ('signedIn', 'signedOut') AND sequence > "_s + closes), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM moves WHERE sequence > "_s + closes), 0);
    QCOMPARE(ask(u"SELECT count(*) - max(running) FROM receipts"_s), 0);
    QCOMPARE(ask(u"SELECT count(*) - count(DISTINCT number) FROM receipts"_s), 0);
    // The count that closed it was of everything: opening money, and every receipt that is not void.
    const auto book = *world.store().dayFigures(world.clock.now().date())->book;
    QVERIFY(book.closed);
    QCOMPARE(book.counted, book.expected);
    const qint64 valid =
        ask(u"SELECT sum(fine_satang + fee_satang) FROM receipts r WHERE NOT EXISTS (SELECT 1 FROM voids "
            "v WHERE v.number = r.number)"_s);
    QCOMPARE(book.counted.cash, Baht::ofBaht(500) + Baht::ofSatang(valid));
    QCOMPARE(book.received, Baht::ofSatang(valid));
    QCOMPARE(book.counted.receipts, int(ask(u"SELECT count(*) FROM receipts"_s)));
    QCOMPARE(ask(u"SELECT sum(satang) FROM postings"_s), 0);
    qInfo("%lld receipts, %lld of them void, none after the close, none missing; the closing counter %s",
          ask(u"SELECT count(*) FROM receipts"_s), ask(u"SELECT count(*) FROM voids"_s),
          one.readAllStandardOutput().trimmed().constData());
}

void ServerTest::aCounterJoinsWithAnAdministratorsPassword_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code"); // 0: joins
    QTest::newRow("an administrator") << u"somying"_s << u"first password"_s << 0;
    QTest::newRow("a clerk") << u"clerk"_s << u"third password"_s << int(FailureCode::RoleMissing);
    QTest::newRow("a wrong password") << u"somying"_s << u"second password"_s << int(FailureCode::PasswordWrong);
    QTest::newRow("nobody") << u"nobody"_s << u"x"_s << int(FailureCode::OfficerUnknown);
}

void ServerTest::aCounterJoinsWithAnAdministratorsPassword()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(int, code);
    World world;
    world.create();
    const auto before = world.store().verify()->entries;
    const QTemporaryDir second;
    const QString folder = second.path() + u"/store"_s;
    const auto joined = JournalStore::join(folder, u"ช่อง 3"_s, login, password, world.environment());
    QCOMPARE(joined ? 0 : int(joined.error().code), code);
    QCOMPARE(JournalStore::isIn(folder), code == 0);
    QCOMPARE(world.store().verify()->entries, before + (code == 0));
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM stations"_s).toInt(), code == 0 ? 2 : 1);
}

void ServerTest::aForeignKeyIsNoStation()
{
    World world;
    World other({}, 2);
    world.create();
    other.create();
    world.close();
    QVERIFY(QFile::remove(world.folder() + u"/database.url"_s));
    QVERIFY(QFile::copy(other.folder() + u"/database.url"_s, world.folder() + u"/database.url"_s));
    world.open();
    // The other store's officers have the same passwords, but the key in this folder is not sealed under its data key.
    QCOMPARE(world.store().signIn(u"clerk"_s, u"third password"_s).error().code, FailureCode::SealBroken);
    // A counter whose key the store does not know: the other one signed last.
    const QTemporaryDir second;
    const QString folder = second.path() + u"/store"_s;
    QVERIFY(JournalStore::join(folder, u"ช่อง 3"_s, u"somying"_s, u"first password"_s, other.environment()));
    QVERIFY(other.store().signOut(other.clerk));
    const QString change = u"UPDATE stations SET public_key = randomblob(32) WHERE id = %1 RETURNING 1"_s;
    QCOMPARE(askRaw(other.file(), change.arg(2)).toInt(), 1);
    const auto joined = JournalStore::open(folder, other.environment());
    QVERIFY(joined);
    QCOMPARE((*joined)->signIn(u"clerk"_s, u"third password"_s).error().code, FailureCode::StationUnknown);
    // A last entry that no station of the store signed is not opened at all.
    QCOMPARE(askRaw(other.file(), change.arg(1)).toInt(), 1);
    QCOMPARE(JournalStore::open(folder, other.environment()).error().code, FailureCode::ChainBroken);
}

void ServerTest::anotherCounterThatWritesIsWaitedFor()
{
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::Identity);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QPSQL"_s, u"other"_s);
        other.setConnectOptions(*partsOfDatabaseUrl(world.file()));
        QVERIFY(other.open());
        QSqlQuery hold(other);
        const QStringList begin = postgresDialect().beginWriting();
        for (const QString& statement : begin)
            QVERIFY(hold.exec(statement));
        QCOMPARE(world.tries(fingers(), id), FailureCode::StoreBusy);
        QVERIFY(hold.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    world.must(fingers(), id); // nothing was lost
}

void ServerTest::aClockAMomentBehindAnothersIsNoObstacle()
{
    World world;
    world.create();
    const QTemporaryDir second;
    TickingClock ahead;
    Environment environment{ahead, world.random, cheapKeys, 50, world.file()};
    ahead.set(world.clock.now().date(), world.clock.now().time().addSecs(2));
    const auto other =
        JournalStore::join(second.path() + u"/store"_s, u"3"_s, u"somying"_s, u"first password"_s, environment);
    QVERIFY(other);
    const Recorded done = world.must(opening(1));
    QVERIFY(done.at >= ahead.now().addMSecs(-1000)); // the other's time was taken
    QVERIFY(world.store().signOut(world.clerk));
    const auto there = (*other)->signIn(u"clerk"_s, u"third password"_s);
    QVERIFY(there);
    ahead.set(world.clock.now().date(), world.clock.now().time().addSecs(3600));
    QVERIFY((*other)->signOut(*there));
    QCOMPARE(world.tries(opening(2)), FailureCode::DateBeforeLast); // an hour is no moment
}

void ServerTest::aConnectionLostWhileIdleIsMadeAgain()
{
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::Identity);
    QCOMPARE(runRaw(world.file(), {endOthers}), QString());
    world.must(fingers(), id); // in a transaction
    QCOMPARE(runRaw(world.file(), {endOthers}), QString());
    QCOMPARE(world.store().loadCase(id)->step(), Step::Evidence); // outside one
    world.must(evidence(), id);
    QVERIFY(world.store().verify());
}

void ServerTest::aLostCommitIsLookedAfter_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("recorded");
    QTest::newRow("before the server heard of it") << int(CuttingProxy::Cut::BeforeCommit) << false;
    QTest::newRow("only the answer is lost") << int(CuttingProxy::Cut::AfterCommit) << true;
}

void ServerTest::aLostCommitIsLookedAfter()
{
    QFETCH(int, cut);
    QFETCH(bool, recorded);
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::FineAndFee);
    world.must(fine(100), id);
    world.close();
    const QTemporaryDir between;
    CuttingProxy proxy(between.path(), serverFolder());
    goBy(world, between.path());
    world.open();
    world.signInAll();
    const auto before = world.store().verify()->entries;
    proxy.cutAtCommit(CuttingProxy::Cut(cut));
    const auto done = world.store().record(world.officer, payment(100), id);
    QCOMPARE(done.has_value(), recorded);
    if (!recorded)
        QCOMPARE(done.error().code, FailureCode::StoreServer);
    QCOMPARE(world.store().verify()->entries, before + recorded);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM receipts"_s).toInt(), int(recorded));
    if (!recorded)
        world.must(payment(100), id);
    QCOMPARE(world.store().loadCase(id)->payment->receiptNumber, u"1301-69-R000001"_s);
}

void ServerTest::whatCannotBeLookedAfterIsSaid()
{
    World world;
    world.create();
    world.close();
    const QTemporaryDir between;
    CuttingProxy proxy(between.path(), serverFolder());
    goBy(world, between.path());
    world.open();
    world.signInAll();
    proxy.cutAtCommit(CuttingProxy::Cut::AfterCommit);
    proxy.closeForGood();
    const auto done = world.store().record(world.officer, opening(1));
    QCOMPARE(done.error().code, FailureCode::StoreUnsure);
    QCOMPARE(world.store().record(world.officer, opening(2)).error().code, FailureCode::StoreServer);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM cases"_s).toInt(), 1);
}

void ServerTest::aServerThatDoesNotSyncIsRefused_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("fsync") << u"fsync"_s;
    QTest::newRow("full pages") << u"full_page_writes"_s;
}

void ServerTest::aServerThatDoesNotSyncIsRefused()
{
    QFETCH(QString, setting);
    World world;
    world.create();
    world.close();
    const auto change = [&](const QString& value) {
        QCOMPARE(
            runRaw(testServer(), {u"ALTER SYSTEM SET %1 = %2"_s.arg(setting, value), u"SELECT pg_reload_conf()"_s}),
            QString());
        QTRY_COMPARE(
            askRaw(testServer(), u"SELECT setting FROM pg_settings WHERE name = '%1'"_s.arg(setting)).toString(),
            value);
    };
    change(u"off"_s);
    const auto opened = JournalStore::open(world.folder(), world.environment());
    change(u"on"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, FailureCode::StorePragma);
    QCOMPARE(opened.error().detail, setting + u" = off"_s);
    world.open();
}

void ServerTest::anAddressIsHeldToItsForm_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("parts"); // empty: refused
    QTest::newRow("server") << u"postgresql://somchai@db.example:5433/tabian"_s
                            << u"dbname='tabian' host='db.example' port=5433 user='somchai'"_s;
    QTest::newRow("socket") << u"postgresql:///tabian?host=/run/postgresql"_s
                            << u"dbname='tabian' host='/run/postgresql'"_s;
    QTest::newRow("certificate") << u"postgresql://db/tabian?sslmode=verify-full"_s
                                 << u"dbname='tabian' host='db' sslmode='verify-full'"_s;
    QTest::newRow("quotes") << u"postgresql://db/ta'b"_s << u"dbname='ta\\'b' host='db'"_s;
    QTest::newRow("password") << u"postgresql://somchai:secret@db/tabian"_s << QString();
    QTest::newRow("password as a parameter") << u"postgresql://db/tabian?password=x"_s << QString();
    QTest::newRow("no database") << u"postgresql://db"_s << QString();
    QTest::newRow("another kind") << u"mysql://db/tabian"_s << QString();
    QTest::newRow("a path") << u"/var/lib/tabian"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ServerTest::anAddressIsHeldToItsForm()
{
    QFETCH(QString, url);
    QFETCH(QString, parts);
    const auto got = partsOfDatabaseUrl(url);
    QCOMPARE(got.value_or(QString()), parts);
    if (!got) {
        QCOMPARE(got.error().code, FailureCode::StoreAddress);
        QVERIFY(!got.error().detail.contains(u"secret"_s));
    }
}

void ServerTest::nothingButTabiansTablesIsOpened()
{
    World world;
    world.create();
    world.close();
    QCOMPARE(runRaw(world.file(), {u"DROP TABLE meta"_s}), QString());
    QCOMPARE(JournalStore::open(world.folder(), world.environment()).error().code, FailureCode::StoreDamaged);
    QCOMPARE(runRaw(world.file(),
                    {u"CREATE TABLE meta (format TEXT, version INT)"_s, u"INSERT INTO meta VALUES ('tabian', 99)"_s}),
             QString());
    QCOMPARE(JournalStore::open(world.folder(), world.environment()).error().code, FailureCode::StoreNewer);
}

void ServerTest::aStoreIsNotMadeOverAnother()
{
    World world;
    world.create();
    const QString before = dumpOf(world.file());
    const QTemporaryDir second;
    const Officer first{.id = {},
                        .login = u"other"_s,
                        .name = u"x"_s,
                        .position = {},
                        .citizenId = {},
                        .roles = Role::Administrator,
                        .revoked = false};
    const auto again =
        JournalStore::create(second.path() + u"/store"_s, {u"1"_s, u"x"_s, u"1"_s}, first, u"p"_s, world.environment());
    QCOMPARE(again.error().code, FailureCode::StoreUnopenable);
    QCOMPARE(dumpOf(world.file()), before);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "test_server.moc"
