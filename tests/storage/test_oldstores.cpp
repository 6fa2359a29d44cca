// Stores of earlier versions are opened, brought up to date, and hold what they held: tests/data/stores has two that were
// made by the programs of their time (step 1 and step 5); those of the steps between are made of the first one by the SQL of
// their time.
#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "app/storage/schema.h"
#include "tests/storage/bookkeeping.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include "app/database/script.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::Baht;

namespace
{

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** The store as it lay on the disk of its time. */
void layOut(const QString& folder, int made)
{
    QDir().mkpath(folder);
    const QString name = u"" OLD_STORES "/step%1"_s.arg(made);
    put(folder + u"/store.db"_s, qUncompress(neededContents(name + u".store"_s)));
    put(folder + u"/station.key"_s, neededContents(name + u".key"_s));
}

/** Takes a store from one step to a later one, by the statements that took it there then. */
void carryTo(const QString& file, int from, int to)
{
    const auto db = tabian::database::Database::open(file, false, sqliteDialect(), 1000);
    if (!db)
        qFatal("the old store does not open");
    for (int step = from + 1; step <= to; ++step) {
        const QString text =
            QString::fromUtf8(neededContents(u"" SCHEMA_FOLDER "/%1.sql"_s.arg(step, 3, 10, QLatin1Char('0'))));
        const bool done = tabian::database::runScript(**db, text, tabian::database::ScriptPart::All) &&
                          (*db)->run(u"UPDATE meta SET version = %1"_s.arg(step));
        if (!done)
            qFatal("step %d cannot be made", step);
    }
}

QString rows(const QString& file, const QString& columns, const QString& from)
{
    return askRaw(file, u"SELECT group_concat(r, ' ') FROM (SELECT %1 AS r FROM %2)"_s.arg(columns, from)).toString();
}

/** What no migration may change: the journal, byte for byte, and what its tables told. */
QStringList told(const QString& file, quint64 entries)
{
    const QString bytes =
        u"hex(id) || hex(payload) || hex(previous) || hex(hash) || hex(signature) || kind || version || at_ms"_s;
    return {rows(file, bytes, u"journal WHERE sequence <= %1 ORDER BY sequence"_s.arg(entries)),
            rows(file, u"hex(officer) || hex(sealed)"_s, u"key_wraps ORDER BY officer"_s),
            rows(file, u"hex(citizen) || hex(sealed)"_s, u"persons ORDER BY citizen"_s),
            rows(file, u"login || name || roles"_s, u"officers ORDER BY id"_s),
            rows(file, u"number || step || outcome || opened_day || hex(citizen)"_s, u"cases ORDER BY id"_s),
            rows(file, u"number || day || fine_satang || fee_satang || cash_satang"_s, u"receipts ORDER BY sequence"_s),
            rows(file, u"sequence || account || satang"_s, u"postings ORDER BY sequence, line, account"_s),
            rows(file, u"serial || state || COALESCE(hex(case_id), '')"_s, u"blanks ORDER BY serial"_s),
            rows(file, u"hex(case_id) || hex(approver) || approved"_s, u"approvals ORDER BY sequence"_s),
            rows(file, u"hex(citizen) || reason || found"_s, u"lookups ORDER BY sequence"_s)};
}

} // namespace

class OldStoresTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void anOldStoreIsBroughtUpToDateAndGoesOn_data();
    void anOldStoreIsBroughtUpToDateAndGoesOn();
    void aBrokenOldStoreIsNotBroughtUpToDate();
};

void OldStoresTest::anOldStoreIsBroughtUpToDateAndGoesOn_data()
{
    QTest::addColumn<int>("made");
    QTest::addColumn<int>("step");
    QTest::addColumn<quint64>("entries");
    for (int step = 1; step <= 4; ++step)
        QTest::addRow("step %d", step) << 1 << step << quint64(33);
    QTest::newRow("step 5") << 5 << 5 << quint64(330);
}

void OldStoresTest::anOldStoreIsBroughtUpToDateAndGoesOn()
{
    QFETCH(int, made);
    QFETCH(int, step);
    QFETCH(quint64, entries);
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"store"_s), file = folder + u"/store.db"_s;
    layOut(folder, made);
    carryTo(file, made, step);
    QCOMPARE(askRaw(file, u"SELECT version FROM meta"_s).toInt(), step);
    const QStringList before = told(file, entries);
    for (int part = 0; part < before.size(); ++part)
        QVERIFY2(!before[part].isEmpty() || (made == 5 && part == 2), qPrintable(QString::number(part))); // no register

    World world(folder);
    world.clock.followTheWall(); // later than either
    world.open();
    QCOMPARE(askRaw(file, u"SELECT version FROM meta"_s).toInt(), schemaVersion);
    QCOMPARE(told(file, entries), before);
    auto verified = world.store().verify(Thoroughness::EverySignature);
    QVERIFY(verified);
    QCOMPARE(verified->entries, entries);

    const bool training = made == 1;
    const auto session =
        world.store().signIn(training ? u"wichai"_s : u"somying"_s, training ? u"training"_s : u"first password"_s);
    QVERIFY(session);
    QCOMPARE(told(file, entries), before); // its tables were made anew by the sign-in
    QCOMPARE(askRaw(file, u"SELECT projections FROM meta"_s).toInt(), schemaVersion);
    QVERIFY(*world.store().projectionsHold());
    const QByteArray digest = *world.store().digestOfProjections();
    QVERIFY(world.store().rebuild());
    QCOMPARE(*world.store().digestOfProjections(), digest);
    // Tables of later steps are filled from the old journal.
    for (const QString& filled : {u"views"_s, u"fine_orders"_s, u"balances"_s, u"moves"_s})
        QVERIFY2(askRaw(file, u"SELECT count(*) FROM "_s + filled).toInt() > 0, qPrintable(filled));
    QCOMPARE(balance(world, u"cash"_s).satang(),
             askRaw(file, u"SELECT sum(fine_satang + fee_satang) FROM receipts WHERE number NOT IN (SELECT number FROM "
                          "voids)"_s)
                     .toLongLong() -
                 askRaw(file, u"SELECT COALESCE(sum(fine_satang + fee_satang), 0) FROM remittances"_s).toLongLong() +
                 balance(world, u"difference"_s).satang() * -1);

    // And it goes on: the next case, receipt and entry follow the old ones.
    const auto record = [&](const Act& act, const QUuid& id = {}) { return world.store().record(*session, act, id); };
    QVERIFY(record(DayOpened{.opening = Baht::ofBaht(500), .selfTest = {}}));
    const auto opened = record(opening(6000));
    QVERIFY(opened);
    for (const Act& act : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100), payment(100)})
        QVERIFY(record(act, opened->caseId));
    QVERIFY(*world.store().projectionsHold());
    verified = world.store().verify(Thoroughness::EverySignature);
    QVERIFY(verified && verified->entries > entries + 7);
    QCOMPARE(told(file, entries).front(), before.front());
}

void OldStoresTest::aBrokenOldStoreIsNotBroughtUpToDate()
{
    // Its last entry was tampered with: it is refused as it is, and not changed before.
    const QTemporaryDir disk;
    const QString folder = disk.filePath(u"store"_s), file = folder + u"/store.db"_s;
    layOut(folder, 1);
    QCOMPARE(runRaw(file, {u"DROP TRIGGER journal_never_changed"_s,
                           u"UPDATE journal SET officer = zeroblob(16) WHERE sequence = 33"_s}),
             QString());
    const QByteArray before = neededContents(file);
    World world(folder);
    world.clock.followTheWall();
    const auto opened = JournalStore::open(folder, world.environment());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, tabian::domain::FailureCode::ChainBroken);
    QCOMPARE(neededContents(file), before);
    const auto examined = JournalStore::examine(folder);
    QVERIFY(examined);
    QCOMPARE(examined->entries, 32u);
    QCOMPARE(neededContents(file), before);
}

QTEST_GUILESS_MAIN(OldStoresTest)
#include "test_oldstores.moc"
