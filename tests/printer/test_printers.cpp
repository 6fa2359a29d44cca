// Printing over real IPP: the printer is another program, and everything that can be wrong with it gets its name.
#include "devices/printer/ippprinter.h"
#include "devices/printer/printerhost.h"
#include "tests/printer/simprinters.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace tabian;
using namespace tabian::devices;
using namespace Qt::StringLiterals;
using domain::FailureCode;
using Phase = PrintJob::Phase;
using State = PrinterCondition::State;

namespace
{

/** Three pages, in a shape that the simulated printer counts; some noise, so that a lost byte is seen. */
QByteArray samplePdf()
{
    QByteArray pdf = "%PDF-1.5\n";
    for (int page = 0; page < 3; ++page)
        pdf += "<< /Type /Page >>\n";
    for (int i = 0; i < 200000; ++i)
        pdf += char((i * 7919) % 251);
    return pdf + "\n%%EOF\n";
}

} // namespace

class TestPrinters : public tests::QuietTest
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<tests::SimPrinterProcess> m_printer;
    std::unique_ptr<PrinterHost> m_host;
    std::vector<PrintJob> m_told;

    PrinterCondition paper() const { return m_host->condition(PrinterRole::Paper); }
    bool stoppedBy(FailureCode code) const
    {
        return paper().state == State::Stopped && !paper().troubles.empty() && paper().troubles.front().code == code;
    }
    quint32 print() { return m_host->print(PrinterRole::Paper, m_path, u"test"_s); }
    Phase phase() const { return m_told.empty() ? Phase::Sending : m_told.back().phase; }
    int code() const { return m_told.empty() || !m_told.back().failure ? 0 : int(m_told.back().failure->code); }

  private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(u"document.pdf"_s);
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(samplePdf()) == samplePdf().size());
        // No print service of the machine is asked.
        qputenv("CUPS_SERVER", m_dir.filePath(u"no-service"_s).toUtf8());
    }
    void init()
    {
        QuietTest::init();
        m_told.clear();
        m_printer = std::make_unique<tests::SimPrinterProcess>();
        m_host = std::make_unique<PrinterHost>();
        connect(m_host.get(), &PrinterStation::jobChanged, this,
                [this](const PrintJob& job) { m_told.push_back(job); });
        m_host->start();
        m_host->choose(PrinterRole::Paper, m_printer->address());
        QTRY_COMPARE(paper().state, State::Ready);
    }
    void cleanup()
    {
        m_host.reset();
        m_printer.reset();
    }

    void aDocumentArrivesByteForByte()
    {
        const quint32 ticket = print();
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(m_told.back().ticket, ticket);
        QCOMPARE(m_told.back().sheets, 3);
        QCOMPARE(m_told.front().phase, Phase::Sending);
        QCOMPARE(m_printer->printed(1), samplePdf());
    }
    void theStateHasAName_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::newRow("out of paper") << u"sheets 0"_s << int(FailureCode::PrinterPaperOut);
        QTest::newRow("jam") << u"trouble media-jam-error"_s << int(FailureCode::PrinterJam);
        QTest::newRow("door") << u"trouble cover-open-error"_s << int(FailureCode::PrinterDoorOpen);
        QTest::newRow("toner") << u"trouble toner-empty-error"_s << int(FailureCode::PrinterMarkerOut);
        QTest::newRow("ribbon") << u"trouble marker-supply-empty-error"_s << int(FailureCode::PrinterMarkerOut);
        QTest::newRow("paused") << u"pause"_s << int(FailureCode::PrinterPaused);
        QTest::newRow("rejecting") << u"reject"_s << int(FailureCode::PrinterNotAccepting);
        QTest::newRow("offline") << u"offline"_s << int(FailureCode::PrinterOffline);
        QTest::newRow("another word") << u"trouble fuser-over-temp-error"_s << int(FailureCode::PrinterStopped);
    }
    void theStateHasAName()
    {
        QFETCH(const QString, command);
        QFETCH(const int, code);
        m_printer->tell(command);
        m_host->choose(PrinterRole::Paper, m_host->chosen(PrinterRole::Paper)); // looks at once
        QTRY_VERIFY(stoppedBy(FailureCode(code)));
    }
    void aJobWaitsForPaperAndGoesOn()
    {
        m_printer->tell(u"sheets 1"_s);
        print();
        QTRY_COMPARE(phase(), Phase::Waiting);
        QCOMPARE(code(), int(FailureCode::PrinterPaperOut));
        QVERIFY(m_printer->printed(1).isEmpty());
        m_printer->tell(u"sheets 50"_s);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(m_printer->printed(1), samplePdf());
    }
    void aJamInTheMiddleIsNamedAndTheJobGoesOn()
    {
        print();
        QTRY_COMPARE(phase(), Phase::Printing);
        m_printer->tell(u"trouble media-jam-error"_s);
        QTRY_COMPARE(phase(), Phase::Waiting);
        QCOMPARE(code(), int(FailureCode::PrinterJam));
        m_printer->tell(u"none"_s);
        QTRY_COMPARE(phase(), Phase::Done);
    }
    void aPrinterThatIsSwitchedOffRefusesAtOnce()
    {
        m_printer->tell(u"offline"_s);
        QTest::qWait(100);
        print();
        QTRY_COMPARE(phase(), Phase::Failed);
        QCOMPARE(code(), int(FailureCode::PrinterOffline));
    }
    void aPrinterSwitchedOffInTheMiddleKeepsTheJob()
    {
        print();
        QTRY_COMPARE(phase(), Phase::Printing);
        m_printer->tell(u"pause"_s);
        m_printer->tell(u"offline"_s);
        QTRY_VERIFY(phase() == Phase::Waiting && code() == int(FailureCode::PrinterOffline));
        m_printer->tell(u"online"_s);
        m_printer->tell(u"resume"_s);
        QTRY_COMPARE(phase(), Phase::Done);
    }
    void aRefusedJobIsNamed()
    {
        m_printer->tell(u"reject"_s);
        print();
        QTRY_COMPARE(phase(), Phase::Failed);
        QCOMPARE(code(), int(FailureCode::PrintRefused));
        QVERIFY(m_told.back().failure->detail.contains(u"accepting"_s));
    }
    void aJobThatThePrinterGivesUpIsNamed()
    {
        m_printer->tell(u"pause"_s);
        print();
        QTRY_COMPARE(phase(), Phase::Waiting);
        m_printer->tell(u"abort"_s);
        QTRY_COMPARE(phase(), Phase::Failed);
        QCOMPARE(code(), int(FailureCode::PrintAborted));
    }
    void aCancelIsNoFailure()
    {
        m_printer->tell(u"pause"_s);
        const quint32 ticket = print();
        QTRY_COMPARE(phase(), Phase::Waiting);
        m_host->cancel(ticket);
        QTRY_COMPARE(phase(), Phase::Failed);
        QCOMPARE(code(), 0);
    }
    void whatIsNoPdfIsNotSent()
    {
        m_host->print(PrinterRole::Paper, m_dir.filePath(u"absent.pdf"_s), u"x"_s);
        QTRY_COMPARE(phase(), Phase::Failed);
        QCOMPARE(code(), int(FailureCode::PrintFileUnreadable));
    }
    void withoutAPrinterThatIsSaid()
    {
        m_host->choose(PrinterRole::Paper, {});
        QCOMPARE(paper().state, State::Unset);
        print();
        QTRY_COMPARE(phase(), Phase::Failed);
        QCOMPARE(code(), int(FailureCode::PrinterAbsent));
        m_host->choose(PrinterRole::Paper, noPrinter);
        QCOMPARE(paper().state, State::Declined);
    }
    void aPrintServiceThatIsNotThereIsSaid()
    {
        QSignalSpy listed(m_host.get(), &PrinterStation::listed);
        m_host->list();
        QTRY_COMPARE(listed.count(), 1);
        const auto failure = listed.first().at(1).value<std::optional<domain::Failure>>();
        QVERIFY(failure);
        QCOMPARE(failure->code, FailureCode::PrintServiceSilent);
    }
    void endingWhileAJobIsUnderWayWaitsForNothing()
    {
        m_printer->tell(u"pause"_s);
        print();
        QTRY_COMPARE(phase(), Phase::Waiting);
        m_host->stop();
        m_host->start(); // and it can begin again
        m_printer->tell(u"resume"_s);
        QTRY_COMPARE(phase(), Phase::Done);
    }
    /** ipptool sends CUPS's own test suites: the printer is one for others too. */
    void thePrinterIsOneForOthersToo_data()
    {
        QTest::addColumn<QString>("suite");
        for (const auto& suite : {u"get-printer-attributes.test"_s, u"print-job.test"_s, u"get-jobs.test"_s})
            QTest::newRow(qPrintable(suite)) << suite;
    }
    void thePrinterIsOneForOthersToo()
    {
        QFETCH(const QString, suite);
        QProcess tool;
        tool.start(QStringLiteral(TABIAN_IPPTOOL),
                   {u"-tI"_s, u"-d"_s, u"filetype=application/pdf"_s, u"-f"_s, m_path, m_printer->address(), suite});
        QVERIFY(tool.waitForFinished(20000));
        const QByteArray said = tool.readAllStandardOutput();
        QVERIFY2(tool.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("[PASS]"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestPrinters)
#include "test_printers.moc"
