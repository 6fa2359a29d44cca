// An officer's own card as second factor in a reader of its own, through a real pcscd: in, it opens; out, it locks.
#include "app/shell/clocks.h"
#include "app/shell/counterprogram.h"
#include "app/storage/journalstore.h"
#include "app/training/stage.h"
#include "app/training/trainingoffice.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"

using namespace Qt::StringLiterals;
using namespace tabian;

class TestOfficersCard : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void theCardOpensAndTakenOutItLocks();
    void aCardThatLiesThereAlreadyOpens();

  private:
    void prepare(const QString& folder, const domain::CitizenId& id);

    tests::TrainingDevices m_devices;
    shell::TrainingClock m_clock{training::openingTime()};
    std::optional<simulator::People> m_people;
    std::unique_ptr<shell::Home> m_home;
    std::unique_ptr<shell::CounterProgram> m_program;
    std::unique_ptr<training::Stage> m_stage;
};

/** The office wants a card beside the password; one officer's card is among the synthetic ones. */
void TestOfficersCard::prepare(const QString& folder, const domain::CitizenId& id)
{
    storage::SystemRandomness random;
    auto store = storage::JournalStore::open(folder, {.clock = m_clock, .random = random});
    QVERIFY(store);
    const auto first = training::officers().front();
    const auto administrator = (*store)->signIn(first.login, training::password);
    QVERIFY(administrator);
    const casework::Officer manee{.id = {},
                                  .login = u"manee"_s,
                                  .name = u"มานี ฝึกหัด"_s,
                                  .position = u"เจ้าหน้าที่"_s,
                                  .citizenId = id.digits(),
                                  .roles = casework::Role::Officer};
    QVERIFY((*store)->addOfficer(*administrator, manee, training::password));
    QVERIFY((*store)->record(*administrator, casework::PolicySet{{.secondFactor = casework::SecondFactor::Card}}));
}

void TestOfficersCard::initTestCase()
{
    m_people = *simulator::People::shipped();
    m_home = std::make_unique<shell::Home>(*shell::Home::open(m_devices.makeHome()));
    prepare(m_home->store(), m_people->all().front().id);
    shell::Settings settings;
    settings.officerReader = u"00 00"_s;
    m_program = std::make_unique<shell::CounterProgram>(
        *m_home, settings, *shell::rulesOf({}), m_clock,
        shell::CounterOptions{.training = true,
                              .fingerHelper = tests::TrainingDevices::program(u"tabian-fingers"_s),
                              .citizenWindow = false});
    m_program->show();
    m_stage = std::make_unique<training::Stage>(
        training::Stage::Channels{m_devices.cardChannel(), m_devices.fingerChannel(), m_home->camera()});
}

void TestOfficersCard::theCardOpensAndTakenOutItLocks()
{
    auto& sessions = m_program->sessions();
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->counter().office().code.isEmpty(), 15000); // the store is open
    sessions.signIn(u"manee"_s, training::password);
    QTRY_COMPARE_WITH_TIMEOUT(int(sessions.wants()), int(casework::SessionDesk::Wants::SecondFactor), 15000);
    m_stage->insertCard(m_people->all().front().id);
    QTRY_VERIFY_WITH_TIMEOUT(sessions.session(), 15000);
    QVERIFY(!m_program->window().isCovered());
    QVERIFY(!m_program->counter().intake()); // no citizen
    m_stage->removeCard();
    QTRY_VERIFY_WITH_TIMEOUT(sessions.locked(), 5000);
    QVERIFY(m_program->window().isCovered());
    QVERIFY(sessions.session()); // and the work is kept
}

void TestOfficersCard::aCardThatLiesThereAlreadyOpens()
{
    auto& sessions = m_program->sessions();
    m_stage->insertCard(m_people->all().front().id);
    QTest::qWait(1500); // read before anybody asks
    sessions.unlock(training::password);
    QTRY_VERIFY_WITH_TIMEOUT(!sessions.locked(), 15000);
    QVERIFY(!m_program->window().isCovered());
}

QTEST_MAIN(TestOfficersCard)
#include "tst_officerscard.moc"
