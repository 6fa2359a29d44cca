// Every finding and every clause.
#include "tests/domain/assessmentrow.h"
#include "tests/support/quiettest.h"

using namespace tabian::tests;

class TestFindings : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aFindingSaysWhy_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<Finding::Code>("code");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("number");
        using enum Finding::Code;
        const auto find = [](const Row& row, Finding::Code code, Severity severity, const QString& day, int number) {
            QTest::addRow("%s", qPrintable(findingCodeText(code))) << row << code << severity << day << number;
        };
        const Row first{.number = 1, .birth = u"25540310"_s, .applied = u"25690501"_s};
        const auto with = [](Row row, const QString& applied) {
            row.applied = applied;
            return row;
        };
        const Row renewal{.number = 3, .birth = u"25330317"_s, .applied = u"25690115"_s, .expiry = u"25690316"_s};
        const Row lost{.number = 4,
                       .birth = u"25331220"_s,
                       .applied = u"25690511"_s,
                       .event = u"25690312"_s,
                       .expiry = u"25690308"_s};
        const Row child{.number = 1, .birth = u"25600310"_s, .applied = u"25690501"_s, .schedule = u"act-2554"_s};
        find(first, InTime, Severity::Info, u"25690511"_s, 10);
        find(with(first, u"25690517"_s), Late, Severity::Notice, u"25690511"_s, 6);
        find(first, DueMoved, Severity::Info, u"25690511"_s, 2);
        find({.number = 9, .birth = u"25331220"_s, .applied = u"25690511"_s}, NoDeadline, Severity::Info, {}, 0);
        find(with(first, u"25690309"_s), TooYoung, Severity::Refusal, u"25690310"_s, 15);
        find(with(first, u"25700311"_s), OverSixteen, Severity::Refusal, u"25700310"_s, 16);
        find({.number = 2, .birth = u"25540310"_s, .applied = u"25700310"_s}, NotOverSixteen, Severity::Refusal,
             u"25700310"_s, 16);
        find(with(renewal, u"25690110"_s), RenewalTooEarly, Severity::Refusal, u"25690115"_s, 5);
        find(renewal, RenewalEarly, Severity::Info, u"25690316"_s, 60);
        find({.number = 7, .birth = u"25331220"_s, .applied = u"25690511"_s, .expiry = u"25690501"_s}, CardExpired,
             Severity::Refusal, u"25690501"_s, 10);
        find({.number = 3, .birth = u"25331220"_s, .applied = u"25690511"_s, .expiry = u"99999999"_s}, CardForLife,
             Severity::Refusal, {}, 0);
        find(lost, OldCardLongExpired, Severity::Notice, u"25690507"_s, 4);
        find({.number = 4, .birth = u"25331220"_s, .applied = u"25690511"_s}, EventMissing, Severity::Refusal, {}, 0);
        find({.number = 3, .birth = u"25331220"_s, .applied = u"25690511"_s}, ExpiryMissing, Severity::Refusal, {}, 0);
        find({.number = 7, .birth = u"25331220"_s, .applied = u"25690511"_s}, ExpiryMissing, Severity::Notice, {}, 0);
        find(with(lost, u"25690311"_s), EventInFuture, Severity::Refusal, u"25690312"_s, 0);
        find(with(first, u"25540309"_s), BornInFuture, Severity::Refusal, u"25540310"_s, 0);
        find({.number = 1, .birth = u"25540300"_s, .applied = u"25690401"_s}, DayAssumed, Severity::Info, u"25540301"_s,
             0);
        find({.number = 4, .birth = u"25331220"_s, .applied = u"25690511"_s, .event = u"25690300"_s}, DayAssumed,
             Severity::Notice, u"25690301"_s, 0);
        find({.number = 1, .birth = u"25510229"_s, .applied = u"25660401"_s}, LeapDayAnniversary, Severity::Info,
             u"25660301"_s, 0);
        find(child, GuardianActs, Severity::Info, {}, 15);
        find({.number = 9, .birth = u"24900101"_s, .applied = u"25690511"_s}, NewCardForLife, Severity::Info,
             u"25600101"_s, 70);
        find({.number = 8, .birth = u"25540310"_s, .applied = u"25690401"_s, .event = u"25650101"_s}, ClockFromAge,
             Severity::Info, u"25690310"_s, 0);
    }
    void aFindingSaysWhy()
    {
        QFETCH(Row, row);
        QFETCH(Finding::Code, code);
        const Assessment assessment = assessed(row);
        for (const Finding& finding : assessment.findings) {
            if (finding.code != code)
                continue;
            QTEST(finding.severity, "severity");
            QTEST(beOrNone(finding.day), "day");
            QTEST(finding.number, "number");
            return;
        }
        QFAIL("the finding is missing");
    }

    void clausesAreThoseThatCarriedWeight_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<QStringList>("clauses");
        QTest::newRow("1") << Row{.number = 1, .birth = u"25540310"_s, .applied = u"25690501"_s}
                           << QStringList{u"CCC 16"_s, u"CCC 193/3"_s, u"CCC 193/8"_s, u"mission 1.1"_s};
        QTest::newRow("3") << Row{.number = 3,
                                  .birth = u"25330317"_s,
                                  .applied = u"25690401"_s,
                                  .expiry = u"25690316"_s}
                           << QStringList{u"CCC 193/3"_s, u"mission 2.1"_s};
        QTest::newRow("4, both clocks") << Row{.number = 4,
                                               .birth = u"25331220"_s,
                                               .applied = u"25690511"_s,
                                               .event = u"25690312"_s,
                                               .expiry = u"25690308"_s}
                                        << QStringList{u"CCC 193/3"_s, u"mission 2.3"_s, u"mission 2.1"_s};
        QTest::newRow("7") << Row{.number = 7,
                                  .birth = u"25331220"_s,
                                  .applied = u"25690511"_s,
                                  .expiry = u"25700101"_s}
                           << QStringList{};
        const QStringList duties{u"1.3"_s, {}, u"1.4"_s, u"1.2"_s, u"1.2"_s, u"1.2"_s};
        for (int number : {8, 10, 11, 12, 13}) {
            for (const QString& name : Schedule::shippedNames())
                QTest::addRow("%d, %s", number, qPrintable(name))
                    << Row{.number = number,
                           .birth = u"25331220"_s,
                           .applied = u"25690401"_s,
                           .event = u"25690312"_s,
                           .schedule = name}
                    << QStringList{u"CCC 193/3"_s, name + u' ' + duties[number - 8]};
        }
        QTest::newRow("5") << Row{.number = 5, .birth = u"25331220"_s, .applied = u"25690401"_s, .event = u"25690312"_s}
                           << QStringList{u"CCC 193/3"_s, u"mission 2.2"_s};
        QTest::newRow("6") << Row{.number = 6, .birth = u"25331220"_s, .applied = u"25690401"_s, .event = u"25690312"_s}
                           << QStringList{u"CCC 193/3"_s, u"mission 2.4"_s};
    }
    void clausesAreThoseThatCarriedWeight()
    {
        QFETCH(Row, row);
        QStringList named;
        for (const char* clause : assessed(row).clauses)
            named << QString::fromLatin1(clause);
        QTEST(named, "clauses");
    }

    void everyNamedClauseIsInTheListOfAll()
    {
        const Assessment assessment = assessed({.number = 4,
                                                .birth = u"25330000"_s,
                                                .applied = u"25690511"_s,
                                                .event = u"25690310"_s,
                                                .expiry = u"25690308"_s});
        QCOMPARE(assessment.clauses.size(), 5U);
        for (const char* clause : assessment.clauses)
            QVERIFY(std::any_of(allClauses().begin(), allClauses().end(),
                                [&](const char* one) { return qstrcmp(one, clause) == 0; }));
    }

    void fewDaysLateInAYearTheTableDoesNotKnowIsPointedOut()
    {
        const AssessmentRequest request = requestOf({.number = 1, .birth = u"25510310"_s, .applied = u"25660510"_s});
        const Schedule mission = *Schedule::shipped(u"mission");
        QVERIFY(has(assess(request, mission, Holidays::shipped()), Finding::Code::HolidaysUnknown));
        QVERIFY(!has(assess(request, mission, exampleDays()), Finding::Code::HolidaysUnknown));
        AssessmentRequest muchLater = request;
        muchLater.applied = request.applied.addDays(30);
        QVERIFY(!has(assess(muchLater, mission, Holidays::shipped()), Finding::Code::HolidaysUnknown));
    }

    void everyFindingHasItsOwnText()
    {
        QSet<QString> texts;
        for (int code = 0; code <= int(Finding::Code::ScheduleNotInForce); ++code)
            texts.insert(findingCodeText(Finding::Code(code)));
        QCOMPARE(texts.size(), int(Finding::Code::ScheduleNotInForce) + 1);
    }
};

QTEST_APPLESS_MAIN(TestFindings)
#include "test_findings.moc"
