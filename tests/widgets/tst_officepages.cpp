// Self-test, support bundle, preview and printers on the screen, by their keys.
#include "reports/documents/testpage.h"
#include "reports/output/pdf.h"
#include "tests/reports/fixtures.h"
#include "tests/support/quiettest.h"
#include "tests/widgets/screen.h"
#include "tests/widgets/scriptedprinters.h"

#include "widgets/fields/choicebox.h"
#include "widgets/pages/bundlepage.h"
#include "widgets/pages/previewpage.h"
#include "widgets/pages/selftestpage.h"
#include "widgets/panels/checkrow.h"
#include "widgets/panels/printercard.h"
#include "widgets/status/chip.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using devices::PrinterRole;
using devices::PrintJob;
using domain::FailureCode;
using State = devices::PrinterCondition::State;

class OfficePagesTest : public tests::QuietTest
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_pdf;
    bool m_ill = false;
    std::atomic_int m_looks = 0; // checks run on other threads

    std::vector<doctor::Probe> probes()
    {
        std::vector<doctor::Probe> all;
        for (const doctor::Check check : doctor::allChecks) {
            all.push_back({check, [this, check, ill = m_ill] {
                               ++m_looks;
                               return tests::scriptedOutcome(check, ill);
                           }});
        }
        return all;
    }
    static QString chipOf(const QWidget& page, const char* name)
    {
        return page.findChild<Chip*>(QString::fromLatin1(name))->word();
    }

  private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, 1.0);
        const messages::Phrasebook thai(messages::Language::Thai);
        m_pdf = m_dir.filePath(u"receipt-1.pdf"_s);
        QVERIFY(reports::writePdf(*reports::composeTestPage(u"X"_s, false, tests::sampleSetting(thai)), m_pdf));
    }

    void theSelfTestRunsByItselfAndAgainByKey()
    {
        tests::Screen screen(ScreenLanguage::English);
        m_ill = true;
        m_looks = 0;
        doctor::SelfTestDesk desk([this] { return probes(); }, [] { return QDateTime::currentDateTime(); });
        screen.window.addPlace(Command::GoSelfTest, [&] { return new SelfTestPage(desk, screen.wording); });
        screen.show({1280, 720});
        screen.key(Qt::Key_F11);
        auto* page = screen.find<SelfTestPage>("selfTestPage");
        QVERIFY(page);
        QTRY_VERIFY(!desk.running() && desk.done() == 14);
        QCOMPARE(m_looks.load(), 14);
        QCOMPARE(chipOf(*page, "check2State"), u"fault"_s);
        QCOMPARE(chipOf(*page, "check10State"), u"look"_s);
        QCOMPARE(chipOf(*page, "check1State"), u"ready"_s);
        QVERIFY(screen.find<QLabel>("check2Remedy")->text().contains(u"TB-2002"_s));
        QVERIFY(screen.find<Note>("selfTestSummary")->text().contains(u"faults 2"_s));
        // The ring stands on the first; down, and that one again.
        m_ill = false;
        screen.key(Qt::Key_Down);
        QVERIFY(screen.find<CheckRow>("check2")->hasFocus());
        screen.key(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(!desk.running());
        QCOMPARE(m_looks.load(), 15);
        QCOMPARE(chipOf(*page, "check2State"), u"ready"_s);
        screen.key(Qt::Key_Return);
        QTRY_VERIFY(!desk.running() && m_looks == 29);
        QVERIFY(screen.find<Note>("selfTestSummary")->text().startsWith(u"Ready to open"_s));
        QSignalSpy print(page, &SelfTestPage::printWanted), bundle(page, &SelfTestPage::bundleWanted);
        screen.key(Qt::Key_P, Qt::ControlModifier);
        screen.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(print.count(), 1);
        QCOMPARE(bundle.count(), 1);
    }
    void itIsReachedBeforeSignInAndLeftAgain()
    {
        tests::Screen screen(ScreenLanguage::Thai, false);
        doctor::SelfTestDesk desk([this] { return probes(); }, [] { return QDateTime::currentDateTime(); });
        auto* early = new SelfTestPage(desk, screen.wording);
        early->setBeforeSignIn(true);
        auto* signIn = new SignInPage;
        screen.window.setCover(signIn);
        connect(signIn, &SignInPage::selfTestWanted, early, [&] { screen.window.showOver(early); });
        connect(early, &SelfTestPage::closeWanted, early, [&] { screen.window.setCover(signIn); });
        screen.show({1280, 720});
        screen.key(Qt::Key_F11);
        QVERIFY(early->isVisible());
        QTRY_VERIFY(!desk.running());
        screen.key(Qt::Key_F1); // nobody has signed in: no place answers
        QVERIFY(early->isVisible() && screen.window.isCovered());
        screen.key(Qt::Key_Escape);
        QVERIFY(signIn->isVisible() && !early->isVisible());
        QSignalSpy help(signIn, &Page::helpWanted);
        screen.key(Qt::Key_F12);
        QCOMPARE(help.count(), 1);
        QVERIFY(screen.find("helpPanel")->isVisible()); // shown once, not shown and hidden again
    }
    void theBannerStandsOverEveryPage()
    {
        tests::Screen screen(ScreenLanguage::Thai);
        screen.show({1280, 720});
        QVERIFY(!screen.find("banner")->isVisible());
        screen.window.setBanner(Note::Kind::Refused, u"2"_s);
        QVERIFY(screen.find("banner")->isVisible());
        screen.window.setBanner(Note::Kind::Plain, {});
        QVERIFY(!screen.find("banner")->isVisible());
    }

    void theBundleShowsWhatWillBeSaved()
    {
        tests::Screen screen(ScreenLanguage::Thai);
        auto* page = new BundlePage(screen.wording);
        page->setFiles({{u"about.txt"_s, u"one"_s}, {u"log.txt"_s, u"two"_s}});
        screen.show({1280, 720});
        screen.window.showOver(page);
        QCOMPARE(screen.find<QPlainTextEdit>("bundleText")->toPlainText(), u"one"_s);
        screen.key(Qt::Key_Down);
        QCOMPARE(screen.find<QPlainTextEdit>("bundleText")->toPlainText(), u"two"_s);
        QVERIFY(screen.find<QPlainTextEdit>("bundleText")->isReadOnly());
        QSignalSpy save(page, &BundlePage::saveWanted), close(page, &BundlePage::closeWanted);
        screen.key(Qt::Key_Return);
        screen.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(save.count(), 2);
        QCOMPARE(save.at(0).first().toBool(), false);
        QCOMPARE(save.at(1).first().toBool(), true);
        page->showFailure({FailureCode::BundleUnwritable, u"x"_s});
        QVERIFY(screen.find("bundleMessageSentence")->isVisible());
        screen.key(Qt::Key_Escape);
        QCOMPARE(close.count(), 1);
    }

    void aDocumentIsSeenAndPrintedOnce()
    {
        tests::Screen screen(ScreenLanguage::English);
        tests::ScriptedPrinters printers;
        printers.choose(PrinterRole::Paper, u"office"_s);
        auto* page = new PreviewPage(printers, screen.wording);
        screen.show({1280, 720});
        page->open(m_pdf);
        screen.window.showOver(page);
        QCOMPARE(page->pages(), 1);
        screen.key(Qt::Key_P, Qt::ControlModifier);
        screen.key(Qt::Key_Return); // it is under way
        QCOMPARE(printers.printed.size(), size_t(1));
        QCOMPARE(printers.printed[0].path, m_pdf);
        QCOMPARE(printers.printed[0].role, PrinterRole::Paper);
        printers.end(PrintJob::Phase::Waiting, domain::Failure{FailureCode::PrinterPaperOut, {}});
        QVERIFY(chipOf(*page, "previewJob").contains(u"out of paper"_s));
        QVERIFY(screen.find("previewMessageRemedy")->isVisible());
        printers.end(PrintJob::Phase::Done);
        QCOMPARE(chipOf(*page, "previewJob"), u"Printed"_s);
        QVERIFY(!screen.find("previewMessage")->isVisible());
        screen.key(Qt::Key_Return); // another copy
        QCOMPARE(printers.printed.size(), size_t(2));
        QSignalSpy close(page, &PreviewPage::closeWanted);
        screen.key(Qt::Key_Escape);
        QCOMPARE(close.count(), 1);
    }
    void aCardGoesToTheCardPrinter()
    {
        tests::Screen screen(ScreenLanguage::Thai);
        tests::ScriptedPrinters printers;
        printers.choose(PrinterRole::Card, u"cards"_s);
        const QString path = m_dir.filePath(u"card-TB00000001.pdf"_s);
        QVERIFY(QFile::copy(m_pdf, path));
        auto* page = new PreviewPage(printers, screen.wording);
        screen.show({1280, 720});
        page->open(path);
        screen.window.showOver(page);
        screen.key(Qt::Key_Return);
        QCOMPARE(printers.printed.at(0).role, PrinterRole::Card);
        QCOMPARE(printers.printed.at(0).title, u"card-TB00000001"_s);
    }
    void withoutAPrinterTheDocumentIsKept()
    {
        tests::Screen screen(ScreenLanguage::English);
        tests::ScriptedPrinters printers;
        auto* page = new PreviewPage(printers, screen.wording);
        screen.show({1280, 720});
        page->open(m_pdf);
        screen.window.showOver(page);
        screen.key(Qt::Key_Return);
        QVERIFY(printers.printed.empty());
        QVERIFY(!screen.find("previewPrint")->isVisible());
        page->open(m_dir.filePath(u"absent.pdf"_s));
        QCOMPARE(screen.find<MessagePanel>("previewMessage")->code(), u"TB-5018"_s);
    }

    void aPrinterIsChosenFromTheListOrByAddress()
    {
        tests::Screen screen(ScreenLanguage::English);
        tests::ScriptedPrinters printers;
        PrinterCard card(printers, screen.wording);
        card.look();
        card.show();
        QSignalSpy chosen(&card, &PrinterCard::chosen);
        auto* paper = card.findChild<ChoiceBox*>(u"printerPaper"_s);
        QCOMPARE(paper->count(), 3); // none, and two
        QCOMPARE(paper->currentIndex(), -1);
        paper->setCurrentIndex(1);
        Q_EMIT paper->activated(1);
        QCOMPARE(printers.chosen(PrinterRole::Paper), u"office"_s);
        QCOMPARE(chipOf(card, "printerPaperState"), u"ready"_s);
        paper->lineEdit()->selectAll();
        QTest::keyClicks(paper->lineEdit(), u"ipp://10.0.0.7/ipp/print"_s);
        QTest::keyClick(paper->lineEdit(), Qt::Key_Return);
        QCOMPARE(printers.chosen(PrinterRole::Paper), u"ipp://10.0.0.7/ipp/print"_s);
        QCOMPARE(chosen.count(), 2);
        printers.say(PrinterRole::Paper, {State::Stopped, {{FailureCode::PrinterJam, {}}}, {}});
        QCOMPARE(chipOf(card, "printerPaperState"), u"paper jam"_s);
        QCOMPARE(card.findChild<MessagePanel*>(u"printerMessage"_s)->code(), u"TB-5007"_s);
        paper->setCurrentIndex(0);
        Q_EMIT paper->activated(0);
        QCOMPARE(printers.chosen(PrinterRole::Paper), devices::noPrinter);
    }
    void aPrintServiceThatIsSilentIsSaid()
    {
        tests::Screen screen(ScreenLanguage::Thai);
        tests::ScriptedPrinters printers;
        printers.known.clear();
        printers.failure = domain::Failure{FailureCode::PrintServiceSilent, {}};
        PrinterCard card(printers, screen.wording);
        card.look();
        card.show();
        QCOMPARE(card.findChild<MessagePanel*>(u"printerMessage"_s)->code(), u"TB-5004"_s);
        printers.choose(PrinterRole::Paper, u"ipp://10.0.0.7/ipp/print"_s); // one that needs no service
        QCOMPARE(card.findChild<MessagePanel*>(u"printerMessage"_s)->code(), QString());
    }
};

QTEST_MAIN(OfficePagesTest)
#include "tst_officepages.moc"
