// The counter's main job at its own screen: all 13 cases by keys, on a real pcscd, a real libfprint and a real store.
#include "app/domain/receiptproof.h"
#include "app/shell/clocks.h"
#include "app/storage/stationkey.h"
#include "app/training/scriptedday.h"
#include "app/training/trainingoffice.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian;

class TestCounter : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void everyCaseIsServedAtTheScreen_data();
    void everyCaseIsServedAtTheScreen();
    void aWrongCheckDigitIsSaidAtTheField();
    void aCardThatIsNotThaiIsNamed();
    void aCardTakenOutWhileReadingIsNamed();
    void anEmptyEncoderIsNamedAndNothingIsLost();
    void theDayReportCountsThemAll();
    void theEventLoopNeverStalledForLong();

  private:
    tests::TrainingDevices m_devices;
    shell::TrainingClock m_clock{training::openingTime()};
    std::optional<simulator::People> m_people;
    std::unique_ptr<shell::Home> m_home;
    std::unique_ptr<shell::CounterProgram> m_program;
    std::unique_ptr<training::Stage> m_stage;
    std::unique_ptr<training::CounterPlay> m_play;
    std::unique_ptr<training::Clerk> m_clerk;
    tests::Heartbeat m_heartbeat;
    QTemporaryDir m_phone; // what the citizens' phones kept
    int m_served = 0;
};

void TestCounter::initTestCase()
{
    m_people = *simulator::People::shipped();
    m_home = std::make_unique<shell::Home>(*shell::Home::open(m_devices.makeHome()));
    m_program = std::make_unique<shell::CounterProgram>(
        *m_home, shell::Settings{}, *shell::rulesOf({}), m_clock,
        shell::CounterOptions{.training = true,
                              .fingerHelper = tests::TrainingDevices::program(u"tabian-fingers"_s),
                              .citizenWindow = true});
    m_program->window().resize(1440, 900);
    m_program->show();
    m_stage = std::make_unique<training::Stage>(
        training::Stage::Channels{m_devices.cardChannel(), m_devices.fingerChannel(), m_home->camera()});
    m_play = std::make_unique<training::CounterPlay>(*m_program, *m_stage, *m_people);
    m_clerk = std::make_unique<training::Clerk>(m_program->window());
    m_play->keepReceipts(m_phone.path(), domain::keyFingerprint(*storage::StationKey::loadPublic(m_home->store())));
    m_play->signIn(u"somjai"_s);
    m_heartbeat.stop();
    m_play->watchDevices([this](bool working) {
        if (working)
            m_heartbeat.start();
        else
            m_heartbeat.stop();
    });
}

void TestCounter::everyCaseIsServedAtTheScreen_data()
{
    QTest::addColumn<QString>("number");
    for (const simulator::Person* person : training::onePerCase(*m_people))
        QTest::addRow("case %d", person->caseNumber) << person->id.digits();
}

void TestCounter::everyCaseIsServedAtTheScreen()
{
    QFETCH(const QString, number);
    const simulator::Person* person = m_people->find(*domain::CitizenId::parse(number));
    QVERIFY(person);
    QSignalSpy closed(&m_program->counter(), &casework::CounterDesk::caseClosed);
    try {
        training::Handling handling;
        handling.firstBlankIsBad = person->caseNumber == 4;
        m_play->serve(*person, handling);
    } catch (const training::ClerkStuck& stuck) {
        m_program->window().grab().save(u"stuck.png"_s);
        QFAIL(stuck.what());
    }
    QCOMPARE(closed.count(), 1);
    ++m_served;
}

void TestCounter::aWrongCheckDigitIsSaidAtTheField()
{
    m_clerk->type(u"startCitizenId"_s, u"1999000001231"_s);
    m_clerk->press(Qt::Key_Return);
    m_clerk->pause(50);
    QVERIFY(!m_program->counter().intake());
    const auto* error = m_clerk->find(u"startCitizenIdError"_s);
    QVERIFY2(error, "nothing is said at the field");
    m_clerk->type(u"startCitizenId"_s, {});
}

void TestCounter::aCardThatIsNotThaiIsNamed()
{
    QSignalSpy failed(&m_program->counter(), &casework::CounterDesk::failed);
    m_stage->insertForeignCard();
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0, 15000);
    const auto failure = failed.first().at(1).value<domain::Failure>();
    QCOMPARE(int(failure.code), int(domain::FailureCode::CardNotThai));
    QTRY_VERIFY(m_clerk->find(u"startMessageSentence"_s));
    m_stage->removeCard();
}

void TestCounter::aCardTakenOutWhileReadingIsNamed()
{
    QSignalSpy failed(&m_program->counter(), &casework::CounterDesk::failed);
    m_stage->nextReadFault(u"remove@12"_s);
    m_stage->insertCard(training::onePerCase(*m_people).at(2)->id);
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0, 15000);
    QCOMPARE(int(failed.first().at(1).value<domain::Failure>().code), int(domain::FailureCode::CardRemoved));
    m_program->counter().dismiss();
    QTRY_VERIFY(!m_program->counter().busy());
}

void TestCounter::anEmptyEncoderIsNamedAndNothingIsLost()
{
    devices::CardEncoder& encoder = m_program->encoder();
    QSignalSpy refused(&encoder, &devices::CardEncoder::failed);
    m_stage->removeBlank();
    encoder.inspect();
    QTRY_VERIFY_WITH_TIMEOUT(refused.count() > 0, 15000);
    QCOMPARE(int(refused.first().first().value<domain::Failure>().code), int(domain::FailureCode::BlankAbsent));
}

void TestCounter::theDayReportCountsThemAll()
{
    try {
        m_play->makeDayReport();
    } catch (const training::ClerkStuck& stuck) {
        QFAIL(stuck.what());
    }
    const casework::DayFigures& day = m_program->reports().figures();
    QCOMPARE(m_served, 13);
    for (int number = 1; number <= 13; ++number)
        QCOMPARE(day.issued[std::size_t(number)], 1);
    QCOMPARE(day.cardsIssued, 13);
    QCOMPARE(day.cardsSpoiled, 1);
    QCOMPARE(day.cardsOnHand, day.cardsBroughtForward + day.cardsReceived - 14);
    QVERIFY(day.receipts > 0);
    QCOMPARE(m_play->receiptsKept(), day.receipts); // each was scanned from the screen and verified
    QCOMPARE(QDir(m_phone.path()).entryList({u"*.json"_s}).size(), day.receipts);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, m_program->reports().lastDocument(), u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString page = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY(page.contains(day.firstReceipt));
    QVERIFY(page.contains(day.lastReceipt));
    QCOMPARE(page.count(u'\f'), 1); // one page
}

void TestCounter::theEventLoopNeverStalledForLong()
{
    qInfo("while cards are read and fingers matched: %d beats, longest gap %lld ms, gaps over 100 ms: %d",
          m_heartbeat.beats(), m_heartbeat.longest(), m_heartbeat.gaps());
    QVERIFY(m_heartbeat.beats() > 100);
    m_play.reset();
    m_program.reset();
}

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"
