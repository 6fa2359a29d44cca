// A registry of the first step is brought up to date by whoever opens it, once, however many processes do; a newer one is refused.
#include "app/database/dialect.h"
#include "app/database/script.h"
#include "registry/server/schema.h"
#include "tests/registry/counterday.h"
#include "tests/support/expected.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QSemaphore>
#include <array>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

/** As the second step left it. */
void takeThirdBack(RegistryWorld& world)
{
    auto& db = world.db();
    const auto take = [&](const QStringList& statements) {
        for (const QString& sql : statements)
            expectDone(db.command(sql), "taking the third step back");
    };
    if (!db.dialect().isServer())
        return take({u"DROP TRIGGER journals_are_kept"_s, u"UPDATE meta SET version = 2"_s});
    const auto months = expect(
        db.all<QString>(u"SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'entries'::regclass"_s, {},
                        [](const database::Row& row) { return row.text(0); }),
        "asking for the months");
    for (const QString& month : months)
        take({u"DROP TRIGGER entries_follow ON "_s + month});
    take({u"DROP TRIGGER journals_are_kept ON journals"_s, u"DROP FUNCTION journals_are_kept()"_s,
          u"DROP TRIGGER entries_follow ON entries"_s, u"DROP FUNCTION entries_follow()"_s,
          u"ALTER TABLE entries ADD CONSTRAINT entries_journal_fkey FOREIGN KEY (journal) REFERENCES journals (id)"_s,
          u"UPDATE meta SET version = 2"_s});
    QFile first(u":/registry/schema/001.postgresql.sql"_s);
    if (!first.open(QIODevice::ReadOnly))
        qFatal("no first step");
    expectDone(database::runScript(db, QString::fromUtf8(first.readAll()), database::ScriptPart::All),
               "the first step's trigger");
}

/** As the first step left it. */
void takeBack(RegistryWorld& world)
{
    takeThirdBack(world);
    for (const auto& sql : {u"DROP TABLE appointments"_s, u"DROP TABLE settings"_s, u"DROP TABLE kits"_s,
                            u"UPDATE meta SET version = 1"_s})
        expectDone(world.db().command(sql), "taking the second step back");
}

} // namespace

class TestSchema : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void severalOpenAnOlderOneAtOnce()
    {
        RegistryWorld world;
        world.putPerson(1);
        takeBack(world);
        const auto place = expect(registry::placeIn(world.folder()), "finding the store");
        constexpr int many = 4;
        QSemaphore go;
        std::array<QString, many> troubles;
        {
            std::vector<std::jthread> threads;
            for (QString& trouble : troubles) {
                threads.emplace_back([&] {
                    go.acquire();
                    if (const auto opened = registry::openStore(place); !opened)
                        trouble = domain::failureCodeText(opened.error().code) + u' ' + opened.error().detail;
                });
            }
            go.release(many);
        }
        for (const QString& trouble : troubles)
            QCOMPARE(trouble, QString());
        QCOMPARE(world.count(u"SELECT version FROM meta"_s), 3);
        for (const auto& table : {u"appointments"_s, u"settings"_s, u"kits"_s})
            QCOMPARE(world.count(u"SELECT count(*) FROM "_s + table), 0);
        QCOMPARE(world.count(u"SELECT count(*) FROM persons"_s), 1);
    }
    /** Another process is in the middle of it: who comes then waits, and finds it done. */
    void whoComesMeanwhileWaits()
    {
        RegistryWorld world;
        expectDone(world.db().command(u"UPDATE meta SET version = 1"_s), "an older one"); // with the tables of today
        const auto place = expect(registry::placeIn(world.folder()), "finding the store");
        auto other = expect(database::Transaction::begin(world.db()), "beginning");
        expectDone(world.db().command(u"UPDATE meta SET version = 3"_s), "bringing it up to date");
        QString trouble;
        {
            const std::jthread comes([&] {
                if (const auto opened = registry::openStore(place); !opened)
                    trouble = domain::failureCodeText(opened.error().code) + u' ' + opened.error().detail;
            });
            QTest::qSleep(500); // it has read the old version, and waits
            expectDone(other.commit(), "the other one is done");
        }
        QCOMPARE(trouble, QString());
    }
    void aJournalGoesOnAfterTheThirdStep()
    {
        CounterDay day;
        day.upTo(5);
        QCOMPARE(day.lastTold(), u"accepted"_s);
        const qint64 before = day.world.count(u"SELECT count(*) FROM entries"_s);
        takeThirdBack(day.world);
        expect(registry::openStore(expect(registry::placeIn(day.world.folder()), "finding the store")), "opening");
        QCOMPARE(day.world.count(u"SELECT version FROM meta"_s), 3);
        day.upTo(5, 2, 2);
        QCOMPARE(day.lastTold(), u"accepted"_s);
        QCOMPARE(day.world.count(u"SELECT count(*) FROM entries"_s), before + 5);
        QVERIFY(!day.world.db().run(u"DELETE FROM journals"_s, {}));
        if (day.world.db().dialect().isServer()) // in one statement, and held to the same by the months' own tables
            QCOMPARE(day.world.count(
                         u"SELECT count(*) FROM pg_trigger WHERE tgname = 'entries_follow' AND tgtype & 1 = 1"_s),
                     0);
    }
    void aNewerOneIsRefused()
    {
        RegistryWorld world;
        expectDone(world.db().command(u"UPDATE meta SET version = 4"_s), "a later step");
        const auto place = expect(registry::placeIn(world.folder()), "finding the store");
        QCOMPARE(codeOf(registry::openStore(place)), domain::FailureCode::RegistryFolder);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
