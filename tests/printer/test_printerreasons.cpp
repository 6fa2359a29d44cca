// What printers say of themselves, in the words of RFC 8011, PWG 5100.9 and CUPS, and what the counter makes of it.
#include "devices/printer/ippconnection.h"
#include "devices/printer/printerreasons.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::devices;
using namespace Qt::StringLiterals;
using domain::FailureCode;
using State = PrinterCondition::State;

class TestPrinterReasons : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aKeywordIsNamed_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<int>("code");
        const auto row = [](const char* keyword, FailureCode code) {
            QTest::addRow("%s", keyword) << QString::fromLatin1(keyword) << int(code);
        };
        row("media-empty", FailureCode::PrinterPaperOut);
        row("media-empty-error", FailureCode::PrinterPaperOut);
        row("media-needed-error", FailureCode::PrinterPaperOut);
        row("media-jam-error", FailureCode::PrinterJam);
        row("cover-open-error", FailureCode::PrinterDoorOpen);
        row("door-open-report", FailureCode::PrinterDoorOpen);
        row("input-tray-missing-error", FailureCode::PrinterDoorOpen);
        row("toner-empty-error", FailureCode::PrinterMarkerOut);
        row("marker-supply-empty-error", FailureCode::PrinterMarkerOut);
        row("offline-report", FailureCode::PrinterOffline);
        row("connecting-to-device", FailureCode::PrinterOffline);
        row("paused", FailureCode::PrinterPaused);
        row("media-low-warning", FailureCode::PrinterPaperLow);
        row("toner-low-warning", FailureCode::PrinterMarkerLow);
        row("marker-supply-low-report", FailureCode::PrinterMarkerLow);
        row("fuser-over-temp-error", FailureCode::PrinterStopped);
    }
    void aKeywordIsNamed()
    {
        QFETCH(const QString, keyword);
        QFETCH(const int, code);
        const auto troubles =
            troublesOf({.state = 3, .reasons = {keyword}, .accepting = true, .model = {}, .formats = {}});
        QCOMPARE(troubles.size(), size_t(1));
        QCOMPARE(int(troubles.front().code), code);
        QCOMPARE(troubles.front().detail, keyword);
    }

    void nothingWrongIsReady()
    {
        const PrinterAnswer answer{
            .state = 3, .reasons = {u"none"_s}, .accepting = true, .model = u"X"_s, .formats = {}};
        QCOMPARE(conditionOf(answer), (PrinterCondition{State::Ready, {}, u"X"_s}));
    }
    void aReportWithoutMeaningIsNoTrouble()
    {
        const PrinterAnswer answer{.state = 4,
                                   .reasons = {u"cups-waiting-for-job-completed"_s, u"spool-area-full-report"_s},
                                   .accepting = true,
                                   .model = {},
                                   .formats = {}};
        QCOMPARE(conditionOf(answer), (PrinterCondition{State::Printing, {}, {}}));
    }
    void theGravestComesFirst()
    {
        const auto troubles =
            troublesOf({.state = 5,
                        .reasons = {u"toner-low-warning"_s, u"media-empty-error"_s, u"media-jam-error"_s},
                        .accepting = false,
                        .model = {},
                        .formats = {}});
        QList<int> codes;
        for (const auto& trouble : troubles)
            codes << int(trouble.code);
        QCOMPARE(codes, (QList<int>{int(FailureCode::PrinterJam), int(FailureCode::PrinterPaperOut),
                                    int(FailureCode::PrinterNotAccepting), int(FailureCode::PrinterMarkerLow)}));
    }
    void paperThatIsLowStopsNothing()
    {
        const PrinterAnswer answer{
            .state = 3, .reasons = {u"media-low-warning"_s}, .accepting = true, .model = {}, .formats = {}};
        QCOMPARE(conditionOf(answer).state, State::Ready);
        QCOMPARE(conditionOf(answer).troubles.size(), size_t(1));
    }
    void aStoppedQueueWithoutAWordIsPaused()
    {
        const auto condition =
            conditionOf({.state = 5, .reasons = {u"none"_s}, .accepting = true, .model = {}, .formats = {}});
        QCOMPARE(condition.state, State::Stopped);
        QCOMPARE(condition.troubles.front().code, FailureCode::PrinterPaused);
    }

    void namesAndAddressesAreToldApart()
    {
        const auto queue = ippPlace(u"ห้อง 1"_s);
        QVERIFY(queue && !queue->direct);
        QVERIFY(queue->uri.startsWith("ipp://localhost/printers/%E0%B8"));
        const auto printer = ippPlace(u"ipps://printer.local/ipp/print"_s);
        QVERIFY(printer && printer->direct && printer->secured);
        QCOMPARE(printer->port, 631);
        QCOMPARE(ippPlace(u"ipp://10.0.0.7:8631"_s)->resource, QByteArray("/ipp/print"));
        for (const auto& wrong : {u"http://printer/"_s, u"ipp://"_s, u"none"_s, QString()})
            QVERIFY2(!ippPlace(wrong), qPrintable(wrong));
    }
};

QTEST_APPLESS_MAIN(TestPrinterReasons)
#include "test_printerreasons.moc"
