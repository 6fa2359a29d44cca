// What is broken around the counter is said where it happened, with its code, cause and remedy, and nothing is lost.
// Runs with a small disk of its own (TABIAN_SMALL_DISK), so that it can be filled.
#include "app/shell/clocks.h"
#include "app/shell/startfailure.h"
#include "app/training/clerk.h"
#include "app/training/counterplay.h"
#include "app/training/trainingoffice.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"
#include "widgets/theme/text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** Takes every byte that the disk has left, until it is destroyed. */
class FullDisk
{
  public:
    explicit FullDisk(const QString& folder) : m_file(folder + u"/filler"_s)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the filler cannot be opened");
        for (qint64 piece : {65536, 512, 1})
            while (m_file.write(QByteArray(piece, 'x')) == piece) {
            }
    }
    ~FullDisk() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(FullDisk)

  private:
    QFile m_file;
};

/** A counter at its screen. */
struct Counter
{
    explicit Counter(const QString& folder)
        : home(*shell::Home::open(folder)),
          program(home, {}, *shell::rulesOf({}), clock,
                  {.training = true,
                   .fingerHelper = tests::TrainingDevices::program(u"tabian-fingers"_s),
                   .citizenWindow = false}),
          clerk(program.window())
    {
        program.window().resize(1440, 900);
        program.show();
    }
    const widgets::MessagePanel* message(const QString& name)
    {
        return qobject_cast<const widgets::MessagePanel*>(clerk.find(name));
    }

    shell::TrainingClock clock{training::openingTime()};
    shell::Home home;
    shell::CounterProgram program;
    training::Clerk clerk;
};

} // namespace

class TestBadInput : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aDamagedRulesFileStopsTheStart_data();
    void aDamagedRulesFileStopsTheStart();
    void theStartWindowSaysItInBothLanguages();
    void aStoreThatCannotBeOpenedIsNamedAndLeftAlone_data();
    void aStoreThatCannotBeOpenedIsNamedAndLeftAlone();
    void aFullDiskIsNamedAtTheStepAndTheStepGoesOnWhenThereIsRoom();

  private:
    tests::TrainingDevices m_devices;
};

void TestBadInput::aDamagedRulesFileStopsTheStart_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no JSON") << u"schedule"_s << QByteArray("{\n  \"format\": 1,\n  \"name\" \"x\"\n}\n")
                             << u"TB-1102"_s << u"3"_s;
    QTest::newRow("a field of the schedule")
        << u"schedule"_s << QByteArray("{\n  \"format\": 1,\n  \"name\": \"\"\n}\n") << u"TB-1103"_s << u"name"_s;
    QTest::newRow("a holiday that is no day")
        << u"holidays"_s << QByteArray("25690230\tวันทดสอบ\n") << u"TB-1106"_s << u"1"_s;
}

void TestBadInput::aDamagedRulesFileStopsTheStart()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    const QTemporaryDir home;
    const QString rules = home.filePath(u"rules"_s), settings = home.filePath(u"settings.ini"_s);
    write(rules, file);
    const QByteArray choice = (setting + u'=' + rules + u'\n').toUtf8();
    write(settings, "[General]\n" + choice);

    QProcess counter;
    counter.setReadChannel(QProcess::StandardError);
    counter.start(tests::TrainingDevices::program(u"tabian"_s), {u"--training"_s, u"--home"_s, home.path()});
    QByteArrayList said; // the Thai line and the English one
    while (said.size() < 2 && (counter.canReadLine() || counter.waitForReadyRead(20000))) {
        const QByteArray line = counter.readLine();
        if (line.startsWith("tabian: "))
            said.append(line);
    }
    QCOMPARE(counter.state(), QProcess::Running); // its window waits to be closed
    counter.terminate();
    QVERIFY(counter.waitForFinished());
    QCOMPARE(said.size(), 2);
    for (const QByteArray& line : std::as_const(said)) {
        QVERIFY2(line.startsWith("tabian: " + code.toUtf8()), line.constData());
        QVERIFY2(QString::fromUtf8(line).contains(detail), line.constData());
    }
    QCOMPARE(tests::contents(rules), file);
    QVERIFY(tests::contents(settings).contains(choice));
}

void TestBadInput::theStartWindowSaysItInBothLanguages()
{
    const auto window = shell::startFailureWindow({domain::FailureCode::ScheduleSyntax, u"line 3"_s});
    window->show();
    const auto* thai = window->findChild<QLabel*>(u"startFailureSentence"_s);
    const auto* remedy = window->findChild<QLabel*>(u"startFailureRemedy"_s);
    const auto* english = window->findChild<QLabel*>(u"startFailureEnglish"_s);
    QVERIFY(thai && remedy && english);
    const auto isThai = [](const QString& text) { return text.contains(QRegularExpression(u"[\u0E01-\u0E4E]"_s)); };
    QVERIFY(isThai(thai->text()) && isThai(remedy->text()));
    QVERIFY(!isThai(english->text()));
    QCOMPARE(english->text().count(u'\n'), 2); // sentence, cause, remedy
}

void TestBadInput::aStoreThatCannotBeOpenedIsNamedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("instead"); // of the store's file; empty: a folder stands in its place
    QTest::addColumn<QString>("code");
    QTest::newRow("not a database") << QByteArray(4096, 'x') << u"TB-4004"_s;
    QTest::newRow("a folder") << QByteArray() << u"TB-4001"_s;
}

void TestBadInput::aStoreThatCannotBeOpenedIsNamedAndLeftAlone()
{
    QFETCH(const QByteArray, instead);
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s), file = store + u"/store.db"_s;
    QVERIFY(QDir().mkpath(instead.isEmpty() ? file : store));
    if (!instead.isEmpty())
        write(file, instead);

    Counter counter(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(counter.message(u"signInMessage"_s), 20000);
    QCOMPARE(counter.message(u"signInMessage"_s)->code(), code);
    QVERIFY(counter.clerk.find(u"signInMessageSentence"_s));
    QVERIFY(counter.clerk.find(u"signInMessageRemedy"_s));
    QCOMPARE(tests::contents(file), instead);
    QCOMPARE(QFileInfo(file).isDir(), instead.isEmpty());
}

void TestBadInput::aFullDiskIsNamedAtTheStepAndTheStepGoesOnWhenThereIsRoom()
{
    const QString disk = qEnvironmentVariable("TABIAN_SMALL_DISK");
    QVERIFY2(!disk.isEmpty(), "run me through tests/storage/smalldisk");
    QDir home(disk);
    const auto made = training::makeOffice(disk, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error()));
    const auto people = simulator::People::shipped();
    QVERIFY(people);
    const auto* person = &*std::ranges::find_if(people->all(), [](const simulator::Person& p) {
        return p.caseNumber == 4; // a lost card: the number is typed
    });

    Counter counter(disk);
    training::Stage stage({m_devices.cardChannel(), m_devices.fingerChannel(), counter.home.camera()});
    training::CounterPlay play(counter.program, stage, *people);
    play.signIn(u"somjai"_s);
    const auto& desk = counter.program.counter();
    {
        const FullDisk full(disk);
        counter.clerk.type(u"startCitizenId"_s, person->id.digits());
        counter.clerk.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(counter.message(u"startMessage"_s), 20000);
        QCOMPARE(counter.message(u"startMessage"_s)->code(), u"TB-4002"_s);
        QTRY_VERIFY(!desk.busy());
    }
    counter.clerk.press(Qt::Key_Return); // the number still stands in its field
    QTRY_VERIFY_WITH_TIMEOUT(desk.intake() && desk.intake()->reg && !desk.busy(), 20000);
    QTRY_VERIFY(counter.clerk.find(u"requestCase"_s));
    counter.clerk.the(u"requestCase"_s)->setFocus(Qt::TabFocusReason);
    counter.clerk.press(Qt::Key_Home);
    for (int down = 1; down < person->caseNumber; ++down)
        counter.clerk.press(Qt::Key_Down);
    counter.clerk.type(u"requestEvent"_s, u"20/5/2569"_s);
    {
        const FullDisk full(disk);
        counter.clerk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(counter.message(u"requestFormMessage"_s), 20000);
        QCOMPARE(counter.message(u"requestFormMessage"_s)->code(), u"TB-4002"_s);
        QTRY_VERIFY(!desk.busy());
    }
    counter.clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(desk.currentCase() && desk.currentCase()->request, 20000);
    QCOMPARE(desk.currentCase()->request->kind, *domain::caseKind(4));
    QCOMPARE(desk.currentCase()->request->event->beText(), u"25690520"_s);
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
