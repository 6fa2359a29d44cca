// Connections are lent to as many as there are; the others wait, and too many are turned away.
#include "app/database/dialect.h"
#include "registry/server/schema.h"
#include "tests/registry/registryworld.h"
#include "tests/support/expected.h"
#include "tests/support/quiettest.h"

#include <QSemaphore>
#include <atomic>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using database::Database;
using domain::Result;

namespace
{

constexpr int size = 2, mostWaiting = 3;

struct Lent
{
    RegistryWorld world;
    std::unique_ptr<registry::Pool> pool =
        expect(registry::Pool::open(expect(registry::placeIn(world.folder()), "finding the store"), size, mostWaiting),
               "opening");
    bool onServer() { return world.db().dialect().isServer(); }
};

} // namespace

class TestPool : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void whoFindsAllTakenWaitsAndTooManyAreTurnedAway()
    {
        Lent lent;
        QSemaphore begun, go;
        std::atomic<int> atOnce = 0, most = 0, done = 0;
        const std::function<Result<int>(Database&)> slow = [&](Database& db) -> Result<int> {
            most = std::max(most.load(), ++atOnce);
            begun.release();
            go.acquire();
            const auto one = db.integer(u"SELECT count(*) FROM meta"_s);
            --atOnce;
            return one ? Result<int>(int(*one)) : database::passOn(one);
        };
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < size + mostWaiting; ++i)
                threads.emplace_back([&] { done += expect(lent.pool->run<int>(slow), "working"); });
            begun.acquire(size);
            QTRY_COMPARE(lent.pool->waiting(), mostWaiting);
            const auto another = lent.pool->run<int>(slow);
            go.release(size + mostWaiting);
            QCOMPARE(codeOf(another), domain::FailureCode::RegistryBusy);
        }
        QCOMPARE(done.load(), size + mostWaiting);
        QCOMPARE(most.load(), size);
        QCOMPARE(lent.pool->waiting(), 0);
    }
    void aFailureIsTheAnswer()
    {
        Lent lent;
        const auto answer = lent.pool->run<int>(
            [](Database&) -> Result<int> { return domain::fail(domain::FailureCode::PathUnknown, u"x"_s); });
        QCOMPARE(codeOf(answer), domain::FailureCode::PathUnknown);
        QCOMPARE(answer.error().detail, u"x"_s);
    }
    void aServersConnectionsComeToWhoeverAsks()
    {
        Lent lent;
        if (!lent.onServer()) { // a file's stay where they were opened
            std::atomic<bool> here = false;
            expect(lent.pool->run<int>([&, caller = std::this_thread::get_id()](Database&) -> Result<int> {
                here = std::this_thread::get_id() == caller;
                return 0;
            }),
                   "working");
            QVERIFY(!here);
            return;
        }
        const std::function<Result<qint64>(Database&)> which = [](Database& db) {
            return db.integer(u"SELECT pg_backend_pid()"_s);
        };
        const qint64 first = expect(lent.pool->run<qint64>(which), "asking");
        QCOMPARE(expect(lent.pool->run<qint64>(which), "asking"), first); // the one that rested last
        qint64 elsewhere = 0;
        std::jthread([&] { elsewhere = expect(lent.pool->run<qint64>(which), "asking"); }).join();
        QCOMPARE(elsewhere, first); // from another thread too
    }
    void aLostConnectionIsMadeAnew()
    {
        Lent lent;
        if (!lent.onServer())
            return;
        const std::function<Result<qint64>(Database&)> which = [](Database& db) {
            return db.integer(u"SELECT pg_backend_pid()"_s);
        };
        const qint64 first = expect(lent.pool->run<qint64>(which), "asking");
        expectDone(lent.world.db().run(u"SELECT pg_terminate_backend(?)"_s, {int(first)}), "ending it");
        QTRY_VERIFY(lent.world.count(u"SELECT count(*) FROM pg_stat_activity WHERE pid = %1"_s.arg(first)) == 0);
        qint64 second = 0;
        std::jthread([&] { second = expect(lent.pool->run<qint64>(which), "asking"); }).join();
        QVERIFY(second != 0 && second != first);
    }
};

QTEST_GUILESS_MAIN(TestPool)
#include "test_pool.moc"
