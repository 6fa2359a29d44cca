// A counter with printers: its first start of the day checks itself, the new card's face comes out of the card printer, a receipt is
// looked at and printed by keys, and support's bundle holds nothing of whom was served.
#include "app/shell/clocks.h"
#include "app/training/scriptedday.h"
#include "app/training/trainingoffice.h"
#include "tests/printer/simprinters.h"
#include "tests/support/quiettest.h"
#include "tests/support/unzipped.h"
#include "tests/system/trainingdevices.h"
#include "widgets/pages/bundlepage.h"
#include "widgets/pages/previewpage.h"
#include "widgets/status/chip.h"
#include "widgets/theme/card.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrinting : public tests::QuietTest
{
    Q_OBJECT
    tests::TrainingDevices m_devices;
    tests::SimPrinterProcess m_paper;
    tests::SimPrinterProcess m_cards{u"card"_s, {u"--cards"_s}};
    shell::TrainingClock m_clock{training::openingTime()};
    std::optional<simulator::People> m_people;
    std::unique_ptr<shell::Home> m_home;
    std::unique_ptr<shell::CounterProgram> m_program;
    std::unique_ptr<training::Stage> m_stage;
    std::unique_ptr<training::CounterPlay> m_play;
    std::unique_ptr<training::Clerk> m_clerk;

    widgets::MainWindow& window() { return m_program->window(); }
    template <typename T> T* child(const char* name) { return window().findChild<T*>(QString::fromLatin1(name)); }

  private Q_SLOTS:
    void initTestCase()
    {
        m_people = *simulator::People::shipped();
        m_home = std::make_unique<shell::Home>(*shell::Home::open(m_devices.makeHome()));
        shell::Settings settings;
        settings.paperPrinter = m_paper.address();
        settings.cardPrinter = m_cards.address();
        m_program = std::make_unique<shell::CounterProgram>(
            *m_home, settings, *shell::rulesOf({}), m_clock,
            shell::CounterOptions{.training = true,
                                  .fingerHelper = tests::TrainingDevices::program(u"tabian-fingers"_s),
                                  .citizenWindow = false,
                                  .selfTestAtStart = true});
        window().resize(1440, 900);
        m_program->show();
        m_stage = std::make_unique<training::Stage>(
            training::Stage::Channels{m_devices.cardChannel(), m_devices.fingerChannel(), m_home->camera()});
        m_play = std::make_unique<training::CounterPlay>(*m_program, *m_stage, *m_people);
        m_clerk = std::make_unique<training::Clerk>(window());
    }

    void theFirstStartOfTheDayChecksItself()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_program->checks().endedAt().isValid(), true, 30000);
        for (const doctor::CheckResult& result : m_program->checks().results()) {
            // The sensor may still be starting: it is looked at again below.
            if (result.check != doctor::Check::FingerSensor)
                QVERIFY2(result.outcome.state == doctor::CheckState::Ok,
                         qPrintable(QString::number(int(result.check))));
        }
    }
    void aFaultStandsInTheBannerUntilItIsMended()
    {
        m_paper.tell(u"trouble media-jam-error"_s);
        m_program->checks().runAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->checks().running(), 30000);
        QVERIFY(child<QWidget>("banner")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(child<widgets::Chip>("chipPrinter")->sign() == widgets::Sign::Refused, 8000);
        m_paper.tell(u"none"_s);
        m_program->checks().runAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->checks().running(), 30000);
        QVERIFY(!child<QWidget>("banner")->isVisible());
        QCOMPARE(child<widgets::Chip>("chipClock")->sign(), widgets::Sign::Done);
        QCOMPARE(child<widgets::Chip>("chipCamera")->sign(), widgets::Sign::Done);
    }
    void theNewCardsFaceComesOutOfTheCardPrinter()
    {
        QSignalSpy closed(&m_program->counter(), &casework::CounterDesk::caseClosed);
        try {
            m_play->signIn(u"somjai"_s);
            m_play->serve(*training::onePerCase(*m_people).at(2), {});
        } catch (const training::ClerkStuck& stuck) {
            QFAIL(stuck.what());
        }
        QCOMPARE(closed.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_cards.value(u"done"_s), u"1"_s, 10000);
        QDirIterator faces(m_home->documents(), {u"card-*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(faces.hasNext());
        QCOMPARE(m_cards.printed(1), bytesOf(faces.next()));
        QVERIFY(m_cards.printed(1).size() > 10000);
    }
    void aReportIsLookedAtAndPrintedByKeys()
    {
        try {
            m_play->makeDayReport();
            m_clerk->press(Qt::Key_F7);
            m_clerk->press(Qt::Key_P, Qt::ControlModifier);
            m_clerk->waitUntil([this] { return m_clerk->find(u"previewPage"_s) != nullptr; }, "the preview");
            QVERIFY(child<widgets::PreviewPage>("previewPage")->pages() >= 1);
            m_clerk->press(Qt::Key_P, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(m_paper.value(u"done"_s), u"1"_s, 10000);
            m_clerk->press(Qt::Key_Escape);
            m_clerk->waitUntil([this] { return m_clerk->find(u"reportPage"_s) != nullptr; }, "back at the reports");
        } catch (const training::ClerkStuck& stuck) {
            QFAIL(stuck.what());
        }
        QCOMPARE(m_paper.printed(1), bytesOf(m_program->reports().lastDocument()));
    }
    void theBundleHoldsNothingOfWhomWasServed()
    {
        const simulator::Person& served = *training::onePerCase(*m_people).at(2);
        try {
            m_clerk->press(Qt::Key_F11);
            m_clerk->waitUntil([this] { return !m_program->checks().running(); }, "the checks ended");
            m_clerk->press(Qt::Key_B, Qt::ControlModifier);
            m_clerk->waitUntil([this] { return m_clerk->find(u"bundlePage"_s) != nullptr; }, "the bundle is shown");
            m_clerk->press(Qt::Key_Return);
            m_clerk->waitUntil([this] { return m_clerk->find(u"bundleDone"_s) != nullptr; }, "the bundle is saved");
        } catch (const training::ClerkStuck& stuck) {
            QFAIL(stuck.what());
        }
        QDirIterator zips(m_home->support(), {u"*.zip"_s}, QDir::Files);
        QVERIFY(zips.hasNext());
        const QString text = QStringList(tests::unzipped(zips.next()).values()).join(u'\n');
        QVERIFY(text.contains(u"\"ST-14\""_s));
        QVERIFY(text.contains(u"pcscd"_s));
        const QStringList canaries{served.id.digits(), served.id.formatted(), served.nameEn->last(),
                                   u"somjai"_s,        m_home->root(),        m_paper.address()};
        for (const QString& canary : canaries)
            QVERIFY2(!text.contains(canary), qPrintable(canary));
        static const QRegularExpression thai(u"[\u0E01-\u0E5B]"_s);
        QVERIFY(!text.contains(thai));
    }
    void cleanupTestCase()
    {
        m_play.reset();
        m_program.reset();
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
