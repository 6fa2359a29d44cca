// The plug is pulled (kill -9) at chosen and at random moments of a case; afterwards the same case stands at the same step,
// the journal is whole, and nothing is double.
#include "app/shell/clocks.h"
#include "app/shell/home.h"
#include "app/shell/trainingtime.h"
#include "app/storage/journalstore.h"
#include "app/training/scriptedday.h"
#include "app/training/trainingoffice.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

/** One life of the counter: what it told before it ended or was killed. */
struct Life
{
    int lastStep = 0;  // told to the officer
    int firstStep = 0; // the first one told: where it went on
    bool closed = false;
    QByteArray said;
};

/** When the plug is pulled: so long after the counter has told of this step, or of a later one. */
struct Cut
{
    int step = 1;
    int milliseconds = 0;
};

/** How many plugs are pulled: one at each step's first sign, the rest at random. `check_killed` asks for more. */
int cutsWanted()
{
    constexpr int atEachStep = 8;
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("TABIAN_CUTS", &given);
    return given ? asked : atEachStep + 2;
}

} // namespace

class TestKilled : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aKilledCounterReturnsToTheSameStep();

  private:
    Life live(const QString& home, const QString& number, Cut cut);
    int stepInStore(const QString& home, const domain::CitizenId& id);
    tests::TrainingDevices m_devices;
};

Life TestKilled::live(const QString& home, const QString& number, Cut cut)
{
    QProcess play;
    play.setProcessChannelMode(QProcess::MergedChannels);
    play.start(tests::TrainingDevices::program(u"tabian-play"_s),
               {u"--home"_s, home, u"--card"_s, m_devices.cardChannel(), u"--finger"_s, m_devices.fingerChannel(),
                u"--out"_s, home, u"--one"_s, number});
    Life life;
    QElapsedTimer sinceStep;
    while (play.state() != QProcess::NotRunning || play.bytesAvailable() > 0) {
        play.waitForReadyRead(5);
        while (play.canReadLine()) {
            const QByteArray line = play.readLine();
            life.said += line;
            if (line.startsWith("step ")) {
                life.lastStep = line.mid(5).trimmed().toInt();
                if (life.firstStep == 0)
                    life.firstStep = life.lastStep;
                if (life.lastStep >= cut.step && !sinceStep.isValid())
                    sinceStep.start();
            }
            life.closed = life.closed || line.startsWith("closed");
        }
        if (sinceStep.isValid() && sinceStep.hasExpired(cut.milliseconds) && play.state() != QProcess::NotRunning)
            play.kill(); // SIGKILL
    }
    return life;
}

/** The step of the person's case as the store alone has it; 0 when there is none. */
int TestKilled::stepInStore(const QString& home, const domain::CitizenId& id)
{
    const auto folder = shell::Home::open(home);
    const shell::TrainingClock clock(shell::trainingStart(*folder, training::openingTime()));
    storage::SystemRandomness random;
    auto store = storage::JournalStore::open(folder->store(), {.clock = clock, .random = random});
    if (!store || !(*store)->verify(storage::Thoroughness::EverySignature))
        return -1;
    const auto session = (*store)->signIn(u"somjai"_s, training::password);
    if (!session)
        return -2;
    const auto open = (*store)->openCaseOf(id);
    return open && *open ? int((*open)->step) : 0;
}

void TestKilled::aKilledCounterReturnsToTheSameStep()
{
    const auto people = simulator::People::shipped();
    QVERIFY(people);
    const simulator::Person* person = training::onePerCase(*people).at(2); // case 3: expired, with a fine
    const QString number = person->id.digits();
    const QString home = m_devices.makeHome();
    QRandomGenerator random(20260521);

    int kills = 0, cases = 0, told = 0, stored = 0;
    const int wanted = cutsWanted();
    // A life that closes its case before the plug is pulled begins the next one: at most one in three does.
    for (int lives = 0; kills < wanted && lives < 2 * wanted; ++lives) {
        const Cut cut = lives < 8
                            ? Cut{.step = lives + 1}
                            : Cut{.step = random.bounded(std::max(1, stored), 9), .milliseconds = random.bounded(300)};
        const Life life = live(home, number, cut);
        QVERIFY2(!life.said.contains("tabian-play:"), life.said.constData());
        // Where it went on is where the life before had left it: not earlier than told, and at most one act further.
        if (told > 0 && life.firstStep > 0)
            QVERIFY2(life.firstStep >= told, life.said.constData());
        told = std::max(told, life.lastStep);
        stored = stepInStore(home, person->id);
        QVERIFY2(stored >= 0, "the store is not whole after the kill");
        if (life.closed) {
            QCOMPARE(stored, 0);
            ++cases;
            told = 0;
            continue;
        }
        ++kills;
        if (stored ==
            0) { // killed before a case was open, or after the hand-over was recorded and before "closed" was said
            QVERIFY2(told == 0 || told >= int(casework::Step::HandOver), life.said.constData());
            cases += told == 0 ? 0 : 1;
            told = 0;
            continue;
        }
        QVERIFY2(stored >= told, "an acknowledged step is lost");
        QVERIFY2(told == 0 || stored <= told + 1, "more was done than one act beyond what was told");
    }
    qInfo("kills: %d, whole cases in between: %d", kills, cases);
    QCOMPARE(kills, wanted);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
