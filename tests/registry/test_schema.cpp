// A registry of the first step is brought up to date by whoever opens it, once, however many processes do; a newer one is refused.
#include "registry/server/schema.h"
#include "tests/registry/registryworld.h"
#include "tests/support/expected.h"
#include "tests/support/quiettest.h"

#include <QSemaphore>
#include <array>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

/** As the first step left it. */
void takeBack(RegistryWorld& world)
{
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
        QCOMPARE(world.count(u"SELECT version FROM meta"_s), 2);
        for (const auto& table : {u"appointments"_s, u"settings"_s, u"kits"_s})
            QCOMPARE(world.count(u"SELECT count(*) FROM "_s + table), 0);
        QCOMPARE(world.count(u"SELECT count(*) FROM persons"_s), 1);
    }
    /** Another process is in the middle of it: who comes then waits, and finds it done. */
    void whoComesMeanwhileWaits()
    {
        RegistryWorld world;
        expectDone(world.db().command(u"UPDATE meta SET version = 1"_s), "an older one"); // with the tables of step 2
        const auto place = expect(registry::placeIn(world.folder()), "finding the store");
        auto other = expect(database::Transaction::begin(world.db()), "beginning");
        expectDone(world.db().command(u"UPDATE meta SET version = 2"_s), "bringing it up to date");
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
    void aNewerOneIsRefused()
    {
        RegistryWorld world;
        expectDone(world.db().command(u"UPDATE meta SET version = 3"_s), "a later step");
        const auto place = expect(registry::placeIn(world.folder()), "finding the store");
        QCOMPARE(codeOf(registry::openStore(place)), domain::FailureCode::RegistryFolder);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
