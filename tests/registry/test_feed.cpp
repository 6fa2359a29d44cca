// The feed: who gets what, in the order of commits, without a gap whatever is written meanwhile.
#include "registry/protocol/pullpages.h"
#include "registry/server/feeddraft.h"
#include "registry/server/schema.h"
#include "registry/server/setup.h"
#include "registry/server/tables.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <atomic>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::database;

class TestFeed : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void anOfficeGetsItsOwnAndWhatIsForAll()
    {
        RegistryWorld world;
        Forger a({u"1301"_s, 9001}, 1), b({u"5001"_s, 9101}, 2);
        const QByteArray seatA = world.admit(a, 1, 10), seatB = world.admit(b, 1001, 10);
        auto transaction = std::move(*Transaction::begin(world.db()));
        QVERIFY(registry::putTable(world.db(), u"holidays"_s, "25690101\tวันขึ้นปีใหม่\n", world.nowMs));
        QVERIFY(transaction.commit());
        const auto kinds = [&](const QByteArray& seat) {
            QStringList list;
            for (const auto& item : world.pull(seat, 0).items)
                list << item.kind;
            return list.join(u' ');
        };
        QCOMPARE(kinds(seatA), u"officer officer officer allotment table"_s);
        QCOMPARE(kinds(seatB), u"officer officer officer allotment table"_s);
        const auto page = world.pull(seatA, world.pull(seatA, 0).next);
        QVERIFY(page.items.empty() && !page.more && page.next == page.after);
    }
    void aBadTableIsNotTakenIn()
    {
        RegistryWorld world;
        QCOMPARE(codeOf(registry::putTable(world.db(), u"holidays"_s, "nonsense", 0)),
                 domain::FailureCode::HolidayTable);
        QCOMPARE(codeOf(registry::putTable(world.db(), u"schedule/mission"_s, "{", 0)),
                 domain::FailureCode::ScheduleSyntax);
    }
    void pagesGoOnToTheEnd()
    {
        RegistryWorld world;
        Forger a({u"1301"_s, 9001}, 1);
        const QByteArray seat = world.admit(a);
        auto transaction = std::move(*Transaction::begin(world.db()));
        registry::FeedDraft feed;
        for (int i = 0; i < 950; ++i)
            feed.add(i % 3 == 0   ? QString()
                     : i % 3 == 1 ? u"1301"_s
                                  : u"5001"_s,
                     QString::number(i), protocol::Problem{});
        QVERIFY(feed.write(world.db(), 0));
        QVERIFY(transaction.commit());
        qint64 cursor = 0, items = 0;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto page = world.pull(seat, cursor);
            for (const auto& item : page.items) {
                QVERIFY(item.position > cursor);
                cursor = item.position;
                ++items;
            }
            cursor = page.next;
            more = page.more;
        }
        QCOMPARE(items, 4 + 634); // two of three
        QCOMPARE(pages, 4);
        QCOMPARE(cursor, world.count(u"SELECT position FROM feed_head"_s));
    }
    void personsAreToldOfToWhoAskedForThem()
    {
        RegistryWorld world;
        Forger a({u"1301"_s, 9001}, 1), b({u"5001"_s, 9101}, 2);
        const QByteArray seatA = world.admit(a, 1, 10), seatB = world.admit(b, 1001, 10);
        world.putPerson(1);
        const auto query =
            protocol::bytesOf(protocol::PersonQuery{citizenDigits(1), u"cardLost"_s, a.people.clerk().id});
        const auto answer = world.store().person(seatA, query);
        QVERIFY(answer.has_value());
        const auto person = protocol::verifiedRecord<protocol::PersonRecord>(*answer, world.keys().signing.publicKey());
        QVERIFY(person.has_value());
        QCOMPARE(person->citizen, citizenDigits(1));
        world.putPerson(1); // changed
        const auto persons = [&](const QByteArray& seat) {
            return std::ranges::count(world.pull(seat, 0).items, u"person"_s, &protocol::FeedItem::kind);
        };
        QCOMPARE(persons(seatA), 1);
        QCOMPARE(persons(seatB), 0);
        const auto stranger =
            protocol::bytesOf(protocol::PersonQuery{citizenDigits(2), u"cardLost"_s, a.people.clerk().id});
        QCOMPARE(codeOf(world.store().person(seatA, stranger)), domain::FailureCode::RegisterPersonUnknown);
    }
    void noGapIsSeenWhileOthersWrite()
    {
        RegistryWorld world(2);
        const auto place = registry::placeIn(world.folder());
        constexpr int writers = 4, each = 40;
        std::atomic<int> done = 0;
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&, w] {
                auto db = registry::openStore(*place);
                for (int i = 0; i < each; ++i) {
                    auto transaction = Transaction::beginSideBySide(**db);
                    registry::FeedDraft feed;
                    for (int k = 0; k <= i % 3; ++k)
                        feed.add(u"1301"_s, u"%1"_s.arg(w), protocol::Problem{});
                    // rolled back now and then: its positions are given to somebody else
                    const bool written = feed.write(**db, 0).has_value();
                    std::this_thread::sleep_for(std::chrono::microseconds(200 * (w + 1)));
                    if (!written || (i % 7 != 6 && !transaction->commit()))
                        qWarning("not written");
                }
                ++done;
            });
        auto reader = registry::openStore(*place);
        QVERIFY(reader.has_value());
        QSet<qint64> seen;
        qint64 cursor = 0;
        int pages = 0;
        for (bool last = false; !last;) {
            last = done == writers;
            const auto page = registry::pageOf(**reader, u"1301"_s, cursor, 7);
            if (!page)
                continue; // SQLite: somebody writes
            for (const auto& item : page->items)
                seen.insert(item.position);
            cursor = page->next;
            last = last && !page->more;
            ++pages;
        }
        for (std::thread& thread : threads)
            thread.join();
        const qint64 all = world.count(u"SELECT count(*) FROM feed"_s);
        QCOMPARE(world.count(u"SELECT max(position) FROM feed"_s), all); // none is left out
        QCOMPARE(seen.size(), all);                                      // and none was passed by
        QVERIFY(pages > 20);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "test_feed.moc"
