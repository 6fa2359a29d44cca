// Every example of the facts and every case at its edges.
#include "tests/domain/assessmentrow.h"
#include "tests/support/quiettest.h"

using namespace tabian::tests;

class TestAssessment : public QuietTest
{
    Q_OBJECT

    static void add(const char* name, const Row& row) { QTest::newRow(name) << row; }

  private Q_SLOTS:
    void anApplicationIsAssessed_data()
    {
        QTest::addColumn<Row>("row");

        // The examples of the facts, section 2.
        add("15 on 10/3/2569, on the last day", {.number = 1,
                                                 .birth = u"25540310"_s,
                                                 .applied = u"25690511"_s,
                                                 .dueRaw = u"25690509"_s,
                                                 .due = u"25690511"_s,
                                                 .newExpiry = u"25780309"_s});
        add("15 on 10/3/2569, one day late", {.number = 1,
                                              .birth = u"25540310"_s,
                                              .applied = u"25690512"_s,
                                              .dueRaw = u"25690509"_s,
                                              .due = u"25690511"_s,
                                              .late = 1,
                                              .most = 500});
        add("born on 29/2/2551", {.number = 1,
                                  .birth = u"25510229"_s,
                                  .applied = u"25660501"_s,
                                  .dueRaw = u"25660430"_s,
                                  .due = u"25660501"_s});
        add("born on 29/2/2551, one day late", {.number = 1,
                                                .birth = u"25510229"_s,
                                                .applied = u"25660502"_s,
                                                .dueRaw = u"25660430"_s,
                                                .due = u"25660501"_s,
                                                .late = 1,
                                                .most = 500});
        const Row renewal{.number = 3,
                          .birth = u"25330317"_s,
                          .applied = u"25690115"_s,
                          .expiry = u"25690316"_s,
                          .dueRaw = u"25690515"_s,
                          .due = u"25690515"_s};
        add("renewal on the first early day", renewal);
        Row changed = renewal;
        changed.applied = u"25690114"_s, changed.accepted = false;
        add("renewal one day too early", changed);
        changed = renewal, changed.applied = u"25690515"_s;
        add("renewal on the last free day", changed);
        changed.applied = u"25690516"_s, changed.late = 1, changed.most = 200;
        add("renewal one day late", changed);
        add("a last day in the new year's holidays", {.number = 3,
                                                      .birth = u"25331103"_s,
                                                      .applied = u"25690105"_s,
                                                      .expiry = u"25681102"_s,
                                                      .dueRaw = u"25690101"_s,
                                                      .due = u"25690105"_s});
        add("fined from the day after it", {.number = 3,
                                            .birth = u"25331103"_s,
                                            .applied = u"25690106"_s,
                                            .expiry = u"25681102"_s,
                                            .dueRaw = u"25690101"_s,
                                            .due = u"25690105"_s,
                                            .late = 1,
                                            .most = 200});
        // Section 3.
        add("a card of eight years", {.number = 7,
                                      .birth = u"25331220"_s,
                                      .applied = u"25610510"_s,
                                      .expiry = u"25611219"_s,
                                      .fee = 20,
                                      .newExpiry = u"25691219"_s});
        add("a card of six years", {.number = 7,
                                    .birth = u"25131220"_s,
                                    .applied = u"25490510"_s,
                                    .expiry = u"25491219"_s,
                                    .fee = 20,
                                    .newExpiry = u"25551220"_s});
        add("a card for life", {.number = 7,
                                .birth = u"24900101"_s,
                                .applied = u"25690510"_s,
                                .expiry = u"99999999"_s,
                                .fee = 20,
                                .newExpiry = u"99999999"_s});

        // Case 1 and case 2.
        add("1: the day before the 15th birthday", {.number = 1,
                                                    .birth = u"25540310"_s,
                                                    .applied = u"25690309"_s,
                                                    .accepted = false,
                                                    .dueRaw = u"25690509"_s,
                                                    .due = u"25690511"_s});
        add("1: on the 15th birthday", {.number = 1,
                                        .birth = u"25540310"_s,
                                        .applied = u"25690310"_s,
                                        .dueRaw = u"25690509"_s,
                                        .due = u"25690511"_s});
        add("1: the other reading counts from the day before", {.number = 1,
                                                                .birth = u"25540310"_s,
                                                                .applied = u"25690309"_s,
                                                                .policy = AgePolicy::DayBefore,
                                                                .dueRaw = u"25690508"_s,
                                                                .due = u"25690508"_s});
        add("1: the other reading is late a weekend earlier", {.number = 1,
                                                               .birth = u"25540310"_s,
                                                               .applied = u"25690511"_s,
                                                               .policy = AgePolicy::DayBefore,
                                                               .dueRaw = u"25690508"_s,
                                                               .due = u"25690508"_s,
                                                               .late = 3,
                                                               .most = 500});
        add("1: on the 16th birthday it is still case 1", {.number = 1,
                                                           .birth = u"25530310"_s,
                                                           .applied = u"25690310"_s,
                                                           .dueRaw = u"25680509"_s,
                                                           .due = u"25680509"_s,
                                                           .late = 305,
                                                           .most = 500});
        add("1: after the 16th birthday it is case 2", {.number = 1,
                                                        .birth = u"25530310"_s,
                                                        .applied = u"25690311"_s,
                                                        .accepted = false,
                                                        .dueRaw = u"25680509"_s,
                                                        .due = u"25680509"_s,
                                                        .late = 306,
                                                        .most = 500});
        add("2: on the 16th birthday it is case 1", {.number = 2,
                                                     .birth = u"25530310"_s,
                                                     .applied = u"25690310"_s,
                                                     .accepted = false,
                                                     .dueRaw = u"25680509"_s,
                                                     .due = u"25680509"_s,
                                                     .late = 305,
                                                     .most = 500});
        add("2: after the 16th birthday", {.number = 2,
                                           .birth = u"25530310"_s,
                                           .applied = u"25690311"_s,
                                           .dueRaw = u"25680509"_s,
                                           .due = u"25680509"_s,
                                           .late = 306,
                                           .most = 500});
        add("1: unknown birth day", {.number = 1,
                                     .birth = u"25540300"_s,
                                     .applied = u"25690430"_s,
                                     .dueRaw = u"25690430"_s,
                                     .due = u"25690430"_s});
        add("1: unknown birth month", {.number = 1,
                                       .birth = u"25540000"_s,
                                       .applied = u"25690302"_s,
                                       .dueRaw = u"25690302"_s,
                                       .due = u"25690302"_s});
        add("2: unknown month before 2484", {.number = 2,
                                             .birth = u"24800000"_s,
                                             .applied = u"25690510"_s,
                                             .dueRaw = u"24950531"_s,
                                             .due = u"24950602"_s,
                                             .late = 27005,
                                             .most = 500,
                                             .newExpiry = u"99999999"_s});

        // Case 3.
        add("3: on the day of expiry", {.number = 3,
                                        .birth = u"25330317"_s,
                                        .applied = u"25690316"_s,
                                        .expiry = u"25690316"_s,
                                        .dueRaw = u"25690515"_s,
                                        .due = u"25690515"_s});
        add("3: without the card's expiry",
            {.number = 3, .birth = u"25330317"_s, .applied = u"25690316"_s, .accepted = false});
        add("3: a card for life", {.number = 3,
                                   .birth = u"24900101"_s,
                                   .applied = u"25690316"_s,
                                   .expiry = u"99999999"_s,
                                   .accepted = false});
        add("3: a card that was unexpired at 70", {.number = 3,
                                                   .birth = u"24900101"_s,
                                                   .applied = u"25690316"_s,
                                                   .expiry = u"25600101"_s,
                                                   .accepted = false});
        add("3: a card that expired before 70", {.number = 3,
                                                 .birth = u"24900101"_s,
                                                 .applied = u"25600301"_s,
                                                 .expiry = u"25591231"_s,
                                                 .dueRaw = u"25600301"_s,
                                                 .due = u"25600301"_s,
                                                 .newExpiry = u"99999999"_s});

        // Case 4 and its two clocks.
        const Row lost{.number = 4,
                       .birth = u"25331220"_s,
                       .applied = u"25690511"_s,
                       .event = u"25690312"_s,
                       .expiry = u"25701219"_s,
                       .dueRaw = u"25690511"_s,
                       .due = u"25690511"_s,
                       .fee = 20};
        add("4: on the last day", lost);
        changed = lost, changed.applied = u"25690512"_s, changed.late = 1, changed.most = 200;
        add("4: one day late", changed);
        changed = lost, changed.expiry = QString();
        add("4: nobody knows the old expiry", changed);
        changed = lost, changed.expiry = u"25690312"_s;
        add("4: expired, but on the 60th day", changed);
        changed = lost, changed.expiry = u"25690310"_s; // 9 May is a Saturday: the last day is 11 May
        add("4: expired, the 60th day on a weekend", changed);
        changed = lost, changed.expiry = u"25690308"_s, changed.most = 200;
        add("4: expired over 60 days, lost lately", changed);
        changed = lost, changed.expiry = u"25600101"_s, changed.birth = u"24900101"_s;
        add("4: the lost card had become one for life", changed);
        changed = lost, changed.event = QString(), changed.accepted = false, changed.dueRaw = QString(),
        changed.due = QString();
        add("4: without the day of loss", changed);
        changed = lost, changed.event = u"25690512"_s, changed.accepted = false, changed.dueRaw = u"25690711"_s,
        changed.due = u"25690713"_s;
        add("4: lost tomorrow", changed);

        // Cases 5 and 6.
        add("5: in time", {.number = 5,
                           .birth = u"25331220"_s,
                           .applied = u"25690511"_s,
                           .event = u"25690401"_s,
                           .dueRaw = u"25690531"_s,
                           .due = u"25690601"_s,
                           .fee = 20});
        add("5: late", {.number = 5,
                        .birth = u"25331220"_s,
                        .applied = u"25690511"_s,
                        .event = u"25690301"_s,
                        .dueRaw = u"25690430"_s,
                        .due = u"25690430"_s,
                        .late = 11,
                        .most = 200,
                        .fee = 20});
        add("6: six days late", {.number = 6,
                                 .birth = u"25331220"_s,
                                 .applied = u"25690511"_s,
                                 .event = u"25690304"_s,
                                 .dueRaw = u"25690503"_s,
                                 .due = u"25690505"_s,
                                 .late = 6,
                                 .most = 200,
                                 .fee = 20});

        // Case 7.
        add("7: on the card's last day",
            {.number = 7, .birth = u"25331220"_s, .applied = u"25690511"_s, .expiry = u"25690511"_s, .fee = 20});
        add("7: expired is case 3", {.number = 7,
                                     .birth = u"25331220"_s,
                                     .applied = u"25690511"_s,
                                     .expiry = u"25690510"_s,
                                     .accepted = false,
                                     .fee = 20});
        add("7: the officer looks at the card",
            {.number = 7, .birth = u"25331220"_s, .applied = u"25690511"_s, .fee = 20});
        add("7: past its day but for life",
            {.number = 7, .birth = u"24900101"_s, .applied = u"25690511"_s, .expiry = u"25600101"_s, .fee = 20});

        // Cases 8 to 13.
        add("8: late", {.number = 8,
                        .birth = u"25331220"_s,
                        .applied = u"25690511"_s,
                        .event = u"25690310"_s,
                        .dueRaw = u"25690509"_s,
                        .due = u"25690511"_s});
        add("8: added as a child: counted from the 15th birthday", {.number = 8,
                                                                    .birth = u"25540310"_s,
                                                                    .applied = u"25690512"_s,
                                                                    .event = u"25650101"_s,
                                                                    .dueRaw = u"25690509"_s,
                                                                    .due = u"25690511"_s,
                                                                    .late = 1,
                                                                    .most = 500});
        add("8: still a child", {.number = 8,
                                 .birth = u"25560310"_s,
                                 .applied = u"25690512"_s,
                                 .event = u"25690101"_s,
                                 .accepted = false,
                                 .dueRaw = u"25710509"_s,
                                 .due = u"25710509"_s});
        add("9: no clock, a fee", {.number = 9, .birth = u"25331220"_s, .applied = u"25690511"_s, .fee = 20});
        add("10: late", {.number = 10,
                         .birth = u"25331220"_s,
                         .applied = u"25690514"_s,
                         .event = u"25690314"_s,
                         .dueRaw = u"25690513"_s,
                         .due = u"25690513"_s,
                         .late = 1,
                         .most = 500});
        for (int number : {11, 12, 13}) {
            Row row{.number = number,
                    .birth = u"25331220"_s,
                    .applied = u"25690513"_s,
                    .event = u"25690314"_s,
                    .dueRaw = u"25690513"_s,
                    .due = u"25690513"_s};
            QTest::addRow("%d: in time", number) << row;
            row.applied = u"25690514"_s, row.late = 1, row.most = 500;
            QTest::addRow("%d: late", number) << row;
            row.event = QString(), row.accepted = false, row.dueRaw = row.due = QString(), row.late = row.most = 0;
            QTest::addRow("%d: without the day", number) << row;
        }
        add("nobody applies before birth", {.number = 12,
                                            .birth = u"25700101"_s,
                                            .applied = u"25690511"_s,
                                            .event = u"25690314"_s,
                                            .accepted = false,
                                            .dueRaw = u"25850302"_s,
                                            .due = u"25850303"_s});

        // The other schedules.
        add("act: first card at 7", {.number = 1,
                                     .birth = u"25500310"_s,
                                     .applied = u"25570510"_s,
                                     .schedule = u"act-2554"_s,
                                     .dueRaw = u"25570509"_s,
                                     .due = u"25570509"_s,
                                     .late = 1,
                                     .most = 100});
        add("act: fee of 20 before October 2559", {.number = 7,
                                                   .birth = u"25331220"_s,
                                                   .applied = u"25590930"_s,
                                                   .expiry = u"25611219"_s,
                                                   .schedule = u"act-2554"_s,
                                                   .fee = 20});
        add("act: fee of 100 from October 2559", {.number = 7,
                                                  .birth = u"25331220"_s,
                                                  .applied = u"25591001"_s,
                                                  .expiry = u"25611219"_s,
                                                  .schedule = u"act-2554"_s,
                                                  .fee = 100});
        add("act: case 9 is free",
            {.number = 9, .birth = u"25331220"_s, .applied = u"25591001"_s, .schedule = u"act-2554"_s});
        add("pinai: a least fine", {.number = 4,
                                    .birth = u"25331220"_s,
                                    .applied = u"25690512"_s,
                                    .event = u"25690312"_s,
                                    .schedule = u"pinai-2566"_s,
                                    .dueRaw = u"25690511"_s,
                                    .due = u"25690511"_s,
                                    .late = 1,
                                    .most = 100,
                                    .least = 50,
                                    .fee = 100});
        add("pinai: no fine in time", {.number = 4,
                                       .birth = u"25331220"_s,
                                       .applied = u"25690511"_s,
                                       .event = u"25690312"_s,
                                       .schedule = u"pinai-2566"_s,
                                       .dueRaw = u"25690511"_s,
                                       .due = u"25690511"_s,
                                       .fee = 100});
    }
    void anApplicationIsAssessed()
    {
        QFETCH(Row, row);
        const Assessment assessment = assessed(row);
        QCOMPARE(assessment.accepted, row.accepted);
        QCOMPARE(beOrNone(assessment.dueRaw), row.dueRaw);
        QCOMPARE(beOrNone(assessment.due), row.due);
        QCOMPARE(assessment.daysLate, row.late);
        QCOMPARE(assessment.fine.most, Baht::ofBaht(row.most));
        QCOMPARE(assessment.fine.least, Baht::ofBaht(row.least));
        QCOMPARE(assessment.offence == Offence::None, row.most == 0);
        QCOMPARE(assessment.fee, Baht::ofBaht(row.fee));
        if (!row.newExpiry.isEmpty())
            QCOMPARE(assessment.newExpiry.beText(), row.newExpiry);
    }

    void aChildWhoAppliesHimselfIsNotFined()
    {
        AssessmentRequest request = requestOf({.number = 1, .birth = u"25600310"_s, .applied = u"25690501"_s});
        const Schedule act = *Schedule::shipped(u"act-2554");
        const Assessment represented = assess(request, act, {});
        QVERIFY(has(represented, Finding::Code::GuardianActs));
        QCOMPARE(represented.fine.most, Baht::ofBaht(100));
        request.childAppliesHimself = true;
        const Assessment alone = assess(request, act, {});
        QVERIFY(has(alone, Finding::Code::RepresentedChild));
        QVERIFY(alone.daysLate > 0);
        QCOMPARE(alone.fine.most, Baht());
        QVERIFY(alone.accepted);
    }

    void theFineIsThatOfTheDayOfTheOffenceAndTheFeeThatOfTheApplication()
    {
        QByteArray json = R"({"format":1,"name":"two-rows","title":{"th":"ทดสอบ","en":"Test"},"law":"mission",
            "openStart":true,"eightYearsFrom":"25540710","rows":[)";
        const auto row = [](const char* from, int fine, int fee) {
            QByteArray fees;
            for (int number = 1; number <= 13; ++number)
                fees += (number > 1 ? ",\"" : "\"") + QByteArray::number(number) + "\":" + QByteArray::number(fee);
            const QByteArray range = "{\"least\":0,\"most\":" + QByteArray::number(fine) + "}";
            return QByteArray("{\"from\":\"") + from +
                   "\",\"firstCardAge\":15,\"overAge\":16,\"guardianUnderAge\":0,\"maximumAge\":70,"
                   "\"graceDays\":60,"
                   "\"earlyRenewalDays\":60,\"parentsAlienClock\":\"age\",\"fineNotApplying\":" +
                   range + ",\"fineNotRenewing\":" + range + ",\"fees\":{" + fees +
                   "},\"copyFee\":0,\"clauses\":[\"x\"]}";
        };
        json += row("25600101", 100, 10) + "," + row("25690512", 300, 30) + "]}";
        const Result<Schedule> schedule = Schedule::parse(json);
        QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().detail));
        // Last free day 11/5/2569: the offence is of the 12th, on which the second row begins.
        const Row offenceOnTheNewRow{
            .number = 5, .birth = u"25331220"_s, .applied = u"25690601"_s, .event = u"25690312"_s};
        QCOMPARE(assess(requestOf(offenceOnTheNewRow), *schedule, {}).fine.most, Baht::ofBaht(300));
        const Row offenceOnTheOldRow{
            .number = 5, .birth = u"25331220"_s, .applied = u"25690601"_s, .event = u"25690309"_s};
        QCOMPARE(assess(requestOf(offenceOnTheOldRow), *schedule, {}).fine.most, Baht::ofBaht(100));
        QCOMPARE(assess(requestOf(offenceOnTheOldRow), *schedule, {}).fee, Baht::ofBaht(30));
        // And the setting of case 13: counted from the 15th birthday.
        const Row parents{.number = 13, .birth = u"25540310"_s, .applied = u"25690401"_s};
        QCOMPARE(assess(requestOf(parents), *schedule, {}).dayZero, QDate(2026, 3, 10));
        QVERIFY(names(assess(requestOf(parents), *schedule, {}), "mission 1.1"));
    }

    void aScheduleThatIsNotInForceYetRefuses()
    {
        const Result<Schedule> later = Schedule::parse(QByteArray(
            R"({"format":1,"name":"later","title":{"th":"ทดสอบ","en":"Test"},"law":"mission","openStart":false,
            "eightYearsFrom":"25540710","rows":[{"from":"25700101","firstCardAge":15,"overAge":16,"guardianUnderAge":0,
            "maximumAge":70,"graceDays":60,"earlyRenewalDays":60,"parentsAlienClock":"nationality",
            "fineNotApplying":{"least":0,"most":1},"fineNotRenewing":{"least":0,"most":1},
            "fees":{"1":0,"2":0,"3":0,"4":0,"5":0,"6":0,"7":0,"8":0,"9":0,"10":0,"11":0,"12":0,"13":0},
            "copyFee":0,"clauses":["x"]}]})"));
        QVERIFY2(later, later ? "" : qPrintable(later.error().detail));
        const Row row{.number = 9, .birth = u"25331220"_s, .applied = u"25690511"_s};
        const Assessment assessment = assess(requestOf(row), *later, {});
        QVERIFY(!assessment.accepted);
        QVERIFY(has(assessment, Finding::Code::ScheduleNotInForce));
        QCOMPARE(assessment.newExpiry.beText(), u"25771219"_s);
    }
};

QTEST_APPLESS_MAIN(TestAssessment)
#include "test_assessment.moc"
