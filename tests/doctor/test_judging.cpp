// What the self-test makes of what was measured, and that a check which hangs ends all the same.
#include "app/doctor/checkrun.h"
#include "app/doctor/checkwords.h"
#include "app/doctor/judging.h"
#include "tests/support/quiettest.h"

#include <QSet>
#include <QSignalSpy>
#include <QTimeZone>
#include <thread>

using namespace tabian;
using namespace tabian::doctor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::FailureCode;

class TestJudging : public tests::QuietTest
{
    Q_OBJECT
    static int codeOf(const CheckOutcome& outcome) { return outcome.failure ? int(outcome.failure->code) : 0; }
    static QDateTime at(int day, int hour) { return {QDate(2026, 5, day), QTime(hour, 0), QTimeZone(7 * 3600)}; }

  private Q_SLOTS:
    void aFullDiskIsAFault()
    {
        constexpr qint64 mebibyte = 1 << 20;
        QCOMPARE(judgeDisk(4096 * mebibyte).state, CheckState::Ok);
        QCOMPARE(judgeDisk(2048 * mebibyte).state, CheckState::Ok);
        QCOMPARE(judgeDisk(2048 * mebibyte - 1).state, CheckState::Warn);
        QCOMPARE(codeOf(judgeDisk(255 * mebibyte)), int(FailureCode::DiskSpaceOut));
        QCOMPARE(judgeDisk(-1).state, CheckState::Fail); // nothing could be learned
    }
    void aClockBeforeTheJournalIsAFault()
    {
        QCOMPARE(judgeClock(at(21, 9), at(21, 8)).state, CheckState::Ok);
        QCOMPARE(judgeClock(at(21, 9), at(21, 9)).state, CheckState::Ok);
        const auto behind = judgeClock(at(21, 8), at(21, 9));
        QCOMPARE(behind.state, CheckState::Fail);
        QCOMPARE(codeOf(behind), int(FailureCode::ClockBehindJournal));
        QCOMPARE(behind.failure->detail, u"2569-05-21 09:00:00"_s);
        QCOMPARE(judgeClock(at(21, 9).addDays(30), at(21, 8)).state, CheckState::Ok);
        QCOMPARE(codeOf(judgeClock(at(21, 9).addDays(31), at(21, 8))), int(FailureCode::ClockFarAhead));
        QCOMPARE(judgeClock(at(21, 9), {}).state, CheckState::Ok);
    }
    void simulatedDevicesFailOutsideTraining()
    {
        const QStringList reader{u"Virtual PCD 00 00"_s}, variable{u"PATH"_s, u"FP_VIRTUAL_DEVICE"_s};
        QCOMPARE(judgeVirtual({u"ACS ACR39U 00 00"_s}, {u"PATH"_s}, false).state, CheckState::Ok);
        QCOMPARE(codeOf(judgeVirtual(reader, {}, false)), int(FailureCode::VirtualDevicePresent));
        const auto sensor = judgeVirtual({}, variable, false);
        QCOMPARE(sensor.state, CheckState::Fail);
        QCOMPARE(sensor.failure->detail, u"FP_VIRTUAL_DEVICE"_s);
        QCOMPARE(judgeVirtual(reader, variable, true).state, CheckState::Ok);
    }
    void aPrinterIsJudgedByWhatItsTroubleStops()
    {
        using State = devices::PrinterCondition::State;
        const domain::Failure unset{FailureCode::PrinterAbsent, {}};
        QCOMPARE(judgePrinter({State::Unset, {}, {}}, unset).state, CheckState::Warn);
        QCOMPARE(judgePrinter({State::Declined, {}, {}}, unset).state, CheckState::Ok);
        QCOMPARE(judgePrinter({State::Ready, {}, u"X"_s}, unset).state, CheckState::Ok);
        QCOMPARE(judgePrinter({State::Ready, {{FailureCode::PrinterPaperLow, {}}}, {}}, unset).state, CheckState::Warn);
        QCOMPARE(judgePrinter({State::Stopped, {{FailureCode::PrinterJam, {}}}, {}}, unset).state, CheckState::Fail);
    }
    void aCardAtFaultIsNoFaultOfTheCounter()
    {
        QCOMPARE(severityOfCardFailure(FailureCode::CardNotThai), CheckState::Warn);
        QCOMPARE(severityOfCardFailure(FailureCode::CardMute), CheckState::Warn);
        QCOMPARE(severityOfCardFailure(FailureCode::ReaderServiceAbsent), CheckState::Fail);
    }

    void everyCheckHasItsNumberAndName()
    {
        const messages::Phrasebook thai(messages::Language::Thai), english(messages::Language::English);
        QSet<QString> codes, names;
        for (const Check check : allChecks) {
            codes << checkCode(check);
            names << checkName(check, thai) << checkName(check, english);
        }
        QCOMPARE(codes.size(), qsizetype(allChecks.size()));
        QCOMPARE(names.size(), qsizetype(allChecks.size()) * 2);
        QCOMPARE(checkCode(Check::CardService), u"ST-01"_s);
        QCOMPARE(checkCode(Check::VirtualDevices), u"ST-14"_s);
    }

    void aCheckThatHangsIsCutShortAndTheRestRuns()
    {
        CheckRun run;
        std::vector<CheckResult> results;
        connect(&run, &CheckRun::finished, this, [&](const CheckResult& result) { results.push_back(result); });
        QSignalSpy ended(&run, &CheckRun::ended);
        const auto well = [] { return CheckOutcome::ok({"None", {}}); };
        run.begin({{Check::Camera,
                    [] {
                        std::this_thread::sleep_for(3s);
                        return CheckOutcome::ok({"None", {}});
                    }},
                   {Check::DiskSpace, well}},
                  100ms);
        QVERIFY(run.running());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(results.size(), size_t(2));
        QCOMPARE(codeOf(results[0].outcome), int(FailureCode::CheckCutShort));
        QCOMPARE(results[1].outcome.state, CheckState::Ok);
        QCOMPARE(worstOf(results), CheckState::Fail);
    }
    void aRunMayOutliveItsPage()
    {
        auto run = std::make_unique<CheckRun>();
        run->begin({{Check::Camera, [] {
                         std::this_thread::sleep_for(200ms);
                         return CheckOutcome::ok({"None", {}});
                     }}});
        run.reset();
        QTest::qWait(400); // its answer comes to nobody
    }
};

QTEST_GUILESS_MAIN(TestJudging)
#include "test_judging.moc"
