// The sync's rules, one by one: order, receipts, lost answers, waiting, refusals, the feed.
#include "registry/server/tables.h"
#include "tests/client/enginestage.h"
#include "tests/support/quiettest.h"

#include <limits>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using client::SyncEngine;
using domain::Failure;
using domain::FailureCode;
using Line = client::SyncEngine::Line;
using Fault = BreakableLine::Fault;

class EngineTest : public QuietTest
{
    Q_OBJECT

    static qint64 entriesAt(EngineStage& s) { return s.registry.count(u"SELECT count(*) FROM entries"_s); }

  private Q_SLOTS:
    void everythingIsSentAndFetched()
    {
        EngineStage s;
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        const auto all = qint64(s.counter.entries.size());
        QCOMPARE(s.engine->line(), Line::NeverHeard);
        s.settle();
        QCOMPARE(s.line->said.first(2), (QStringList{u"push 0"_s, u"push %1"_s.arg(all)}));
        QVERIFY(s.line->said.last().startsWith(u"pull"_s));
        QCOMPARE(s.store.sent, all);
        QCOMPARE(entriesAt(s), all);
        QCOMPARE(s.store.answers.size(), std::size_t(all));
        QCOMPARE(s.engine->line(), Line::OnLine);
        QVERIFY(!s.engine->reason());
        QVERIFY(s.received.contains(u"officer"_s));
        QVERIFY(!s.engine->isWorking());
        QVERIFY(s.waitMs() >= 20'000 && s.waitMs() <= 22'000);
        // The next round neither asks nor sends.
        s.line->said.clear();
        s.onward();
        QCOMPARE(s.line->said.size(), 1);
        QVERIFY(s.line->said.first().startsWith(u"pull"_s));
    }

    void anActIsSentSoon()
    {
        EngineStage s;
        s.settle();
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.engine->wake();
        QCOMPARE(s.waitMs(), 300);
        s.onward();
        QCOMPARE(entriesAt(s), qint64(s.counter.entries.size()));
    }

    void manyBatchesGoOneAfterTheOther()
    {
        EngineStage s;
        for (int i = 1; i <= 3; ++i)
            s.counter.wholeCase({.person = i, .running = i, .serial = u"TB0000000%1"_s.arg(i)});
        s.store.mostEntries = 7;
        s.settle();
        QCOMPARE(entriesAt(s), qint64(s.counter.entries.size()));
        QCOMPARE(s.line->said.filter(u"push"_s).size(), 1 + (qsizetype(s.counter.entries.size()) + 6) / 7);
    }

    /** The answer to a batch is lost: an empty one asks how far the registry is, and what it has already is sent again, so that it is
     *  answered how each entry stands. */
    void afterALostAnswerItAsks()
    {
        EngineStage s;
        s.settle();
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.engine->wake();
        const qsizetype sentBefore = qsizetype(s.store.sent);
        s.line->fault = Fault::AfterIt;
        s.onward();
        QCOMPARE(s.engine->line(), Line::Waiting);
        QCOMPARE(s.engine->reason()->code, FailureCode::RegistryUnreachable);
        QVERIFY(s.store.sent < qint64(s.counter.entries.size()));
        QCOMPARE(entriesAt(s), qint64(s.counter.entries.size()));
        s.line->fault = Fault::None;
        s.line->said.clear();
        s.onward();
        const qsizetype lost = qsizetype(s.counter.entries.size()) - sentBefore;
        QCOMPARE(s.line->said.filter(u"push"_s), (QStringList{u"push 0"_s, u"push %1"_s.arg(lost)}));
        QCOMPARE(std::ranges::count(s.store.answers, protocol::Verdict::Duplicate, &protocol::Answer::verdict), lost);
        QCOMPARE(s.store.sent, qint64(s.counter.entries.size()));
        QCOMPARE(s.engine->line(), Line::OnLine);
        QVERIFY(!s.engine->reason());
    }

    /** Cut off between two batches: it goes on where the registry is. */
    void itGoesOnInTheMiddle()
    {
        EngineStage s;
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.store.mostEntries = 4;
        s.engine->step();
        s.engine->step();
        QCOMPARE(s.store.sent, 4);
        s.line->fault = Fault::AfterIt;
        s.engine->step();
        s.line->fault = Fault::BeforeIt;
        s.onward();
        s.onward();
        s.line->fault = Fault::None;
        s.onward();
        QCOMPARE(s.store.sent, qint64(s.counter.entries.size()));
        QCOMPARE(entriesAt(s), qint64(s.counter.entries.size()));
        for (const protocol::Answer& answer : s.store.answers)
            QVERIFY(answer.stands.value_or(answer.verdict) != protocol::Verdict::Rejected);
        QCOMPARE(qsizetype(s.store.answers.size()), qsizetype(s.counter.entries.size())); // each was answered once here
    }

    /** The clock is put back by a day while it waits for the next round: it does not wait for a day. */
    void aClockPutBackIsNoWait()
    {
        EngineStage s;
        s.settle();
        s.nowMs -= 86'400'000;
        QVERIFY(s.engine->nextDueMs() <= s.nowMs);
        s.line->said.clear();
        s.engine->step();
        QVERIFY(!s.line->said.isEmpty());
    }

    void waitingDoublesUpToFiveMinutes_data()
    {
        QTest::addColumn<double>("random");
        QTest::newRow("least") << 0.0;
        QTest::newRow("between") << 0.5;
        QTest::newRow("nearly most") << 0.999;
    }
    void waitingDoublesUpToFiveMinutes()
    {
        QFETCH(double, random);
        EngineStage s;
        s.random = random;
        s.line->fault = Fault::BeforeIt;
        s.settle();
        qint64 whole = 2000;
        for (int failures = 1; failures <= 40; ++failures) {
            QCOMPARE(s.engine->failures(), failures);
            QCOMPARE(s.waitMs(), whole / 2 + qint64(double(whole) * 0.5 * random));
            QVERIFY(s.waitMs() <= 300'000);
            s.onward();
            whole = std::min<qint64>(2 * whole, 300'000);
        }
        s.line->fault = Fault::None;
        s.onward();
        QCOMPARE(s.engine->failures(), 0);
        s.line->fault = Fault::BeforeIt; // the next trouble begins small again
        s.onward();
        QVERIFY(s.waitMs() <= 2000);
    }

    void tryNowDoesNotWait()
    {
        EngineStage s;
        s.line->fault = Fault::BeforeIt;
        for (int i = 0; i < 8; ++i)
            s.onward();
        QVERIFY(s.waitMs() > 60'000);
        s.engine->wake(); // an act is no reason to hammer a line that is down
        QVERIFY(s.waitMs() > 60'000);
        s.line->fault = Fault::None;
        s.engine->tryNow();
        QCOMPARE(s.waitMs(), 0);
        s.settle();
        QCOMPARE(s.engine->line(), Line::OnLine);
    }

    /** The store was put back from an old copy, and worked on: the registry has entries that are not here. */
    void aJournalThatDiffersStops()
    {
        EngineStage s;
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.settle();
        const auto whole = s.counter.entries;
        s.counter.entries.resize(6);
        s.store.sent = 6;
        s.engine->tryNow();
        s.settle();
        QCOMPARE(s.engine->line(), Line::Refused);
        QCOMPARE(s.engine->reason()->code, FailureCode::JournalsDiffer);
        QCOMPARE(s.engine->nextDueMs(), std::numeric_limits<qint64>::max());
        QCOMPARE(s.store.sent, 6);
        s.engine->wake();
        QCOMPARE(s.engine->nextDueMs(), std::numeric_limits<qint64>::max());
        // And as long, but other ones.
        while (s.counter.entries.size() < whole.size())
            s.counter.add(s.counter.stock(500 + int(s.counter.entries.size()), 1), s.counter.people.chief().id);
        s.engine->tryNow();
        s.settle();
        QCOMPARE(s.engine->reason()->code, FailureCode::JournalsDiffer);
        s.counter.entries = whole; // the right copy is back
        s.engine->tryNow();
        s.settle();
        QCOMPARE(s.engine->line(), Line::OnLine);
    }

    void aReceiptOfAnotherHandCountsForNothing()
    {
        EngineStage s;
        s.line->change = [](QByteArray& answer) { answer[answer.size() - 1] = char(answer.back() ^ 1); };
        s.settle();
        QCOMPARE(s.engine->reason()->code, FailureCode::WireSignature);
        QCOMPARE(s.engine->line(), Line::Waiting);
        QCOMPARE(s.store.sent, 0);
        QVERIFY(s.store.answers.empty());
    }

    void anAnswerForOtherEntriesCountsForNothing()
    {
        EngineStage s;
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.engine->step(); // asked
        s.line->change = [&](QByteArray& answer) {
            auto answers =
                protocol::verifiedRecord<protocol::PushAnswers>(answer, s.registry.keys().signing.publicKey());
            answers->answers.pop_back();
            answer = protocol::signedRecord(*answers, s.registry.keys().signing);
        };
        s.engine->step();
        QCOMPARE(s.engine->reason()->code, FailureCode::WireMalformed);
        QCOMPARE(s.store.sent, 0);
    }

    void anEntryWithoutEffectIsPassed()
    {
        EngineStage s;
        s.counter.add(s.counter.stock(50'000, 10), s.counter.people.chief().id); // cards that nobody allotted
        s.settle();
        QCOMPARE(s.engine->line(), Line::OnLine);
        QCOMPARE(s.store.sent, qint64(s.counter.entries.size()));
        QCOMPARE(s.store.answers.back().code, u"TB-7047"_s);
        QVERIFY(s.store.answers.back().kept);
    }

    void anEntryThatIsNotTakenIsTriedOnceMore()
    {
        EngineStage s;
        s.counter.entries[2].signature[0] = char(s.counter.entries[2].signature[0] ^ 1);
        s.settle();
        QCOMPARE(s.engine->line(), Line::Refused);
        QCOMPARE(*s.engine->reason(), (Failure{FailureCode::RegistryRefused, u"TB-7032"_s}));
        QCOMPARE(s.store.sent, 2);
        const auto pushes = s.line->said.filter(u"push"_s);
        QCOMPARE(pushes.size(), 3); // asked, sent, sent from where the registry is
        QVERIFY(s.waitMs() > 0);
    }

    void aRevokedStationIsRefused()
    {
        EngineStage s;
        s.settle();
        const QByteArray id =
            s.registry.db()
                .one<QByteArray>(u"SELECT id FROM stations"_s, {}, [](const database::Row& r) { return r.bytes(0); })
                ->value();
        QVERIFY(registry::revokeSeat(s.registry.db(), QUuid::fromRfc4122(id), u"test"_s, s.registry.nowMs));
        s.onward();
        QCOMPARE(s.engine->line(), Line::Refused);
        QCOMPARE(*s.engine->reason(), (Failure{FailureCode::RegistryRefused, u"TB-7011"_s}));
    }

    void aBusyRegistryIsOnlyWaitedFor()
    {
        EngineStage s;
        s.line->refuse = [] { return std::optional(Failure{FailureCode::RegistryRefused, u"TB-7019"_s}); };
        s.settle();
        QCOMPARE(s.engine->line(), Line::Waiting);
        s.line->refuse = {};
        s.onward();
        QCOMPARE(s.engine->line(), Line::OnLine);
    }

    void aLockedCounterSendsAndFetchesLater()
    {
        EngineStage s;
        s.store.locked = true;
        s.settle();
        QCOMPARE(s.store.sent, qint64(s.counter.entries.size()));
        QVERIFY(s.line->said.filter(u"pull"_s).isEmpty());
        QCOMPARE(s.engine->line(), Line::OnLine);
        s.store.locked = false;
        s.engine->wake();
        s.onward();
        QVERIFY(!s.store.applied.empty());
    }

    void whileAnotherCounterSendsThisOneFetches()
    {
        EngineStage s;
        s.store.myTurn = false;
        s.settle();
        QVERIFY(s.line->said.filter(u"push"_s).isEmpty());
        QVERIFY(!s.store.applied.empty());
        QCOMPARE(s.store.sent, 0);
    }

    void allPagesAreFetchedInOrder()
    {
        EngineStage s;
        for (int i = 0; i < 450; ++i)
            QVERIFY(registry::putTable(s.registry.db(), u"codes/%1"_s.arg(i), "x", s.registry.nowMs));
        s.settle();
        const QStringList pulls = s.line->said.filter(u"pull"_s);
        QVERIFY2(pulls.size() >= 3, qPrintable(pulls.join(u' ')));
        QVERIFY(s.store.applied.size() >= 450);
        for (std::size_t i = 1; i < s.store.applied.size(); ++i)
            QVERIFY(s.store.applied[i].position > s.store.applied[i - 1].position);
    }

    void anOldPageIsRefused()
    {
        EngineStage s;
        QByteArray first;
        s.line->change = [&](QByteArray& answer) {
            if (s.line->said.last() == u"pull 0"_s)
                first = answer;
        };
        s.settle();
        QVERIFY(!first.isEmpty());
        const qint64 position = s.store.position;
        s.line->change = [&](QByteArray& answer) { answer = first; };
        s.onward();
        QCOMPARE(s.engine->reason()->code, FailureCode::PageNotNext);
        QCOMPARE(s.store.position, position);
    }

    void theClocksAreCompared()
    {
        EngineStage s;
        s.registry.nowMs = s.nowMs + 10'000;
        s.line->during = [&] { s.nowMs += 1000; }; // half of it there, half of it back
        s.engine->step();
        QCOMPARE(s.engine->clockOffsetMs(), std::optional<qint64>(9500));
    }

    /** What it does depends on clock, store, answers and the random numbers it is given, and on nothing else. */
    void theSameIsDoneAgain()
    {
        QStringList said[2];
        for (QStringList& once : said) {
            EngineStage s;
            for (int i = 0; i < 60; ++i) {
                s.line->fault = i % 7 == 3 ? Fault::AfterIt : i % 5 == 2 ? Fault::BeforeIt : Fault::None;
                if (i % 10 == 0)
                    s.counter.wholeCase(
                        {.person = 1 + i / 10, .running = 1 + i / 10, .serial = u"TB0000000%1"_s.arg(1 + i / 10)});
                s.onward();
                once << s.line->said.last() + u' ' + QString::number(s.nowMs);
            }
            QCOMPARE(s.store.sent, qint64(s.counter.entries.size()));
        }
        QCOMPARE(said[0], said[1]);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "test_engine.moc"
