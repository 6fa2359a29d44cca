// How much of the off-line limits is used, when it warns, and when no new case is begun.
#include "app/casework/offline.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::casework;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now(QDate(2026, 5, 21), QTime(9, 0), Qt::UTC);
constexpr domain::OfflineLimits limits{.days = 10, .cases = 200, .megabytes = 100};
constexpr qint64 dayMs = 24LL * 3600 * 1000;

OutboxFacts waiting(qint64 sinceMs, int cases, qint64 bytes)
{
    return {.entries = 10,
            .bytes = bytes,
            .cases = cases,
            .oldest = now.addMSecs(-sinceMs),
            .acknowledged = 5,
            .receipt = now.addDays(-400)};
}

OutboxFacts withReceipt(OutboxFacts facts, qint64 sinceMs)
{
    facts.receipt = now.addMSecs(-sinceMs);
    return facts;
}

} // namespace

class OfflineTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theNearestLimitWarns_data()
    {
        QTest::addColumn<OutboxFacts>("facts");
        QTest::addColumn<OfflineLimit>("limit");
        QTest::addColumn<int>("percent");
        QTest::addColumn<OfflineWarning>("warning");
        using enum OfflineWarning;
        QTest::newRow("nothing waits") << OutboxFacts() << OfflineLimit::Days << 0 << None;
        QTest::newRow("just below half") << waiting(5 * dayMs - 1, 0, 0) << OfflineLimit::Days << 49 << None;
        QTest::newRow("half of the days") << waiting(5 * dayMs, 0, 0) << OfflineLimit::Days << 50 << Half;
        QTest::newRow("half of the cases") << waiting(0, 100, 0) << OfflineLimit::Cases << 50 << Half;
        QTest::newRow("half of the bytes") << waiting(0, 0, 50'000'000) << OfflineLimit::Megabytes << 50 << Half;
        QTest::newRow("just below 80") << waiting(0, 159, 0) << OfflineLimit::Cases << 79 << Half;
        QTest::newRow("80") << waiting(0, 160, 0) << OfflineLimit::Cases << 80 << Most;
        QTest::newRow("95") << waiting(0, 190, 1) << OfflineLimit::Cases << 95 << Last;
        QTest::newRow("just below the limit") << waiting(10 * dayMs - 1, 1, 1) << OfflineLimit::Days << 99 << Last;
        QTest::newRow("the limit") << waiting(10 * dayMs, 1, 1) << OfflineLimit::Days << 100 << Reached;
        QTest::newRow("far beyond") << waiting(0, 0, 250'000'000) << OfflineLimit::Megabytes << 250 << Reached;
        const OutboxFacts much = waiting(40 * dayMs, 5000, 9'000'000'000);
        QTest::newRow("on-line, much still to send") << withReceipt(much, 3599'999) << OfflineLimit::Days << 0 << None;
        QTest::newRow("an hour later") << withReceipt(much, 3600'000) << OfflineLimit::Megabytes << 1000 << Reached;
        QTest::newRow("since the last receipt")
            << withReceipt(waiting(40 * dayMs, 1, 1), 5 * dayMs) << OfflineLimit::Days << 50 << Half;
        OutboxFacts none = much;
        none.receipt = {};
        QTest::newRow("no registry yet") << none << OfflineLimit::Days << 0 << None;
        QTest::newRow("a clock that went back") << waiting(-5 * dayMs, 0, 0) << OfflineLimit::Days << 0 << None;
    }
    void theNearestLimitWarns()
    {
        QFETCH(OutboxFacts, facts);
        QFETCH(OfflineLimit, limit);
        QFETCH(int, percent);
        QFETCH(OfflineWarning, warning);
        const OfflineUse use = offlineUse(facts, limits, now);
        QCOMPARE(use.limit, limit);
        QCOMPARE(use.percent, percent);
        QCOMPARE(use.warning, warning);
    }

    void whatIsLeftIsTold()
    {
        const OfflineUse use = offlineUse(waiting(3 * dayMs + 1, 150, 99'500'000), limits, now);
        QCOMPARE(use.daysLeft, 6);
        QCOMPARE(use.casesLeft, 50);
        QCOMPARE(use.megabytesLeft, 0);
        QCOMPARE(offlineUse(waiting(30 * dayMs, 900, 0), limits, now).casesLeft, 0);
    }

    void theLimitThatIsReachedIsNamed_data()
    {
        QTest::addColumn<OutboxFacts>("facts");
        QTest::addColumn<QString>("named"); // empty: work goes on
        QTest::newRow("nothing waits") << OutboxFacts() << QString();
        QTest::newRow("nearly") << waiting(10 * dayMs - 1, 199, 99'999'999) << QString();
        QTest::newRow("days") << waiting(10 * dayMs, 1, 1) << u"days"_s;
        QTest::newRow("cases") << waiting(1, 200, 1) << u"cases"_s;
        QTest::newRow("megabytes") << waiting(1, 1, 100'000'000) << u"megabytes"_s;
    }
    void theLimitThatIsReachedIsNamed()
    {
        QFETCH(OutboxFacts, facts);
        QFETCH(QString, named);
        const domain::Outcome outcome = offlineAllows(facts, limits, now);
        QCOMPARE(outcome.has_value(), named.isEmpty());
        if (!outcome) {
            QCOMPARE(outcome.error().code, domain::FailureCode::OfflineTooLong);
            QCOMPARE(outcome.error().detail, named);
        }
    }
};

QTEST_APPLESS_MAIN(OfflineTest)
#include "tst_offline.moc"
