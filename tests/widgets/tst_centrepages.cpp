// The registry's place by its keys: the line and its countdown, limits, what was not accepted, and the supervisor's decision.
#include "tests/support/quiettest.h"
#include "tests/widgets/centresamples.h"
#include "tests/widgets/screen.h"

#include "app/casework/actcodec.h"
#include "app/messages/centremessages.h"
#include "widgets/pages/answerspage.h"
#include "widgets/pages/conflictpage.h"
#include "widgets/status/chip.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::ConflictChoice;
using casework::SyncState;
using Line = SyncState::Line;

class CentrePagesTest : public tests::QuietTest
{
    Q_OBJECT

    static QString text(tests::Screen& screen, const char* name)
    {
        const auto* label = screen.find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QString note(tests::Screen& screen, const char* name)
    {
        const auto* strip = screen.find<Note>(name);
        return strip && strip->isVisible() ? strip->text() : QString();
    }
    static QString chip(tests::Screen& screen, const char* name) { return screen.find<Chip>(name)->word(); }
    /** At the conflicts, with one of each kind. */
    static void toConflicts(tests::Screen& screen)
    {
        screen.store.centre = tests::sampleCentreBook(screen.clock.now());
        screen.show({1440, 900});
        screen.key(Qt::Key_F11, Qt::ShiftModifier);
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
    }

    /** Where an administrator enrols the counter. */
    static void toLetter(tests::Screen& screen)
    {
        screen.store.people[0].roles |= casework::Role::Administrator;
        screen.changeTo(u"somjai"_s);
        screen.show({1440, 900});
        screen.key(Qt::Key_F11, Qt::ShiftModifier);
    }
    static void choose(tests::Screen& screen, const QByteArray& letter)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
        file.close();
        screen.key(Qt::Key_O, Qt::ControlModifier);
        auto* dialog = screen.window.findChild<QFileDialog*>(u"letterFileDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        screen.window.activateWindow();
        QTRY_VERIFY(screen.window.isActiveWindow());
    }

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, 1.0); }

    void theKeyOpensThePlaceAndEnterTriesAtOnce()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.line.say(tests::offlineSince(screen.clock.now(), 2, 14));
        screen.show({1440, 900});
        screen.key(Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(screen.find<Page>("linePage")->isVisible());
        QCOMPARE(chip(screen, "lineState"), u"Off-line"_s);
        QCOMPARE(text(screen, "lineNext"), u"Next try in 4:05"_s);
        QVERIFY(text(screen, "lineReasonSentence").contains(u"cannot be reached"_s));
        QVERIFY(text(screen, "lineHeard").contains(u"2 h ago"_s));
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.line.tries, 1);
    }

    void theReasonGoesWithTheTrouble()
    {
        tests::Screen screen(ScreenLanguage::English);
        auto state = tests::offlineSince(screen.clock.now(), 2, 14);
        screen.line.say(state);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        state.line = Line::OnLine;
        state.reason.reset();
        state.nextTry = {};
        screen.line.say(state);
        QCOMPARE(chip(screen, "lineState"), u"On-line"_s);
        QVERIFY(!screen.find("lineReason")->isVisible());
        QVERIFY(text(screen, "lineNext").isEmpty());
    }

    void onACounterWithoutARegistryAnOfficerIsToldWhoReadsTheLetterIn()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        QCOMPARE(chip(screen, "lineState"), u"Not enrolled with a registry"_s);
        QVERIFY(text(screen, "letterHow").contains(u"administrator of the office"_s));
        for (const char* hidden : {"lineTry", "limitDays", "letterRead", "letterEnrol"})
            QVERIFY2(!screen.find(hidden)->isVisible(), hidden);
        screen.key(Qt::Key_Return);
        screen.key(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(screen.line.tries, 0);
        QVERIFY(!screen.window.findChild<QFileDialog*>(u"letterFileDialog"_s));
    }

    void anAdministratorReadsTheLetterInAndEnrols()
    {
        tests::Screen screen(ScreenLanguage::English);
        toLetter(screen);
        QVERIFY(screen.find("letterRead")->hasFocus());
        QVERIFY(!screen.find("letterEnrol")->isVisible());
        screen.key(Qt::Key_Return); // there is nothing yet that Enter could do
        choose(screen, screen.invitations.good);
        QCOMPARE(text(screen, "letterUrl"), u"https://registry.example:8443"_s);
        QCOMPARE(text(screen, "letterOffice"), u"1301"_s);
        QVERIFY(text(screen, "letterKey").startsWith(u"3F2A 91C0"_s));
        QVERIFY(note(screen, "letterAsk").contains(u"cannot be taken back"_s));
        QVERIFY(screen.invitations.accepted.isEmpty()); // looking asks nobody
        QVERIFY(screen.find("letterEnrol")->hasFocus());
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.invitations.accepted, QList{screen.invitations.good});
        QVERIFY(note(screen, "letterAsk").contains(u"Asking"_s));
        screen.key(Qt::Key_Return); // impatient
        QCOMPARE(screen.invitations.accepted.size(), 1);
        screen.invitations.answer({});
        SyncState state;
        state.line = Line::NeverHeard;
        screen.line.say(state);
        QVERIFY(note(screen, "lineEnrolled").contains(u"Enrolled"_s));
        QVERIFY(!screen.find("letterHow")->isVisible());
        QVERIFY(screen.find("lineTry")->hasFocus());
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.line.tries, 1);
    }

    void aLetterThatIsRefusedCanBeTriedAgain()
    {
        tests::Screen screen(ScreenLanguage::English);
        toLetter(screen);
        choose(screen, "no letter");
        QVERIFY(text(screen, "letterMessageSentence").contains(u"cannot be read"_s));
        QVERIFY(!screen.find("letterEnrol")->isVisible());
        choose(screen, screen.invitations.good);
        QVERIFY(!screen.find("letterMessage")->isVisible());
        screen.key(Qt::Key_Return);
        screen.invitations.answer(domain::fail(domain::FailureCode::RegistryUnreachable));
        screen.settle();
        QVERIFY(text(screen, "letterMessageSentence").contains(u"cannot be reached"_s));
        QCOMPARE(text(screen, "letterOffice"), u"1301"_s); // the same letter, once more
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.find("letterMessage")->isVisible());
        QCOMPARE(screen.invitations.accepted.size(), 2);
        screen.invitations.answer({});
        // whoever leaves the page leaves no letter lying there
        choose(screen, screen.invitations.good);
        screen.key(Qt::Key_F1);
        screen.key(Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(!screen.find("letterEnrol")->isVisible());
    }

    void theBarsWarnAtTheirMarks_data()
    {
        QTest::addColumn<int>("cases");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("over");
        QTest::newRow("none") << 0 << u"plenty left"_s << u"days left: 30"_s;
        QTest::newRow("few") << 499 << u"plenty left"_s << u"cases left: 501"_s;
        QTest::newRow("half") << 500 << u"more than half used"_s << u"cases left: 500"_s;
        QTest::newRow("most") << 800 << u"little left"_s << u"cases left: 200"_s;
        QTest::newRow("last") << 950 << u"nearly used up"_s << u"cases left: 50"_s;
        QTest::newRow("reached") << 1000 << u"limit reached"_s << u"no new case is begun"_s;
    }
    void theBarsWarnAtTheirMarks()
    {
        QFETCH(int, cases);
        QFETCH(QString, word);
        QFETCH(QString, over);
        tests::Screen screen(ScreenLanguage::English);
        auto state = tests::offlineSince(screen.clock.now(), 2, cases);
        state.facts.waiting.bytes = 1000;
        screen.line.say(state);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        QCOMPARE(chip(screen, "limitCasesState"), word);
        QCOMPARE(text(screen, "limitCasesLeft"),
                 u"cases left: "_s + QLocale(QLocale::English).toString(1000 - cases)); // "1,000"
        QCOMPARE(chip(screen, "limitMegabytesState"), u"plenty left"_s);
        QVERIFY2(note(screen, "lineAllowed").contains(over), qPrintable(note(screen, "lineAllowed")));
    }

    void aClockThatIsFarOffIsSaid()
    {
        tests::Screen screen(ScreenLanguage::English);
        auto state = tests::offlineSince(screen.clock.now(), 1, 1);
        state.facts.clockOffsetMs = 70'000;
        screen.line.say(state);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        QCOMPARE(text(screen, "limitClockUsed"), u"this clock is 1 min behind the registry's"_s);
        QCOMPARE(chip(screen, "limitClockState"), u"limit reached"_s);
    }

    void whatIsOnAStickIsSaid()
    {
        tests::Screen screen(ScreenLanguage::English);
        auto state = tests::offlineSince(screen.clock.now(), 48, 9);
        state.facts.onStick = casework::CarriedOut{4812, 4900, screen.clock.now().addDays(-1)};
        screen.line.say(state);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        QVERIFY(text(screen, "stickState").contains(u"4,812 to 4,900"_s));
    }

    void entriesGoOntoAStickAndAReceiptComesBack()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.line.say(tests::offlineSince(screen.clock.now(), 48, 9));
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        const QTemporaryDir stick;
        const auto choose = [&](Qt::Key key, const QString& file) {
            screen.key(key, Qt::ControlModifier);
            auto* chooser = screen.find<QFileDialog>("stickFileDialog");
            QVERIFY(chooser);
            Q_EMIT chooser->fileSelected(stick.filePath(file));
            chooser->close();
            screen.window.activateWindow();
            QTRY_VERIFY(screen.window.isActiveWindow());
        };
        screen.courier.carried = casework::CarriedOut{4812, 4900, screen.clock.now()};
        choose(Qt::Key_S, u"entries.tbc"_s);
        QCOMPARE(note(screen, "stickDone"), u"Entries 4,812 to 4,900 are on the stick"_s);
        screen.courier.carried = casework::CarriedOut{};
        choose(Qt::Key_S, u"entries.tbc"_s);
        QVERIFY(note(screen, "stickDone").contains(u"Nothing waits"_s));
        screen.courier.taken = domain::fail(domain::FailureCode::CarriedUnreadable, u"size"_s);
        choose(Qt::Key_O, u"receipt.tbr"_s);
        QVERIFY(text(screen, "stickMessageSentence").contains(u"cannot be taken in"_s));
        screen.courier.taken = {};
        choose(Qt::Key_O, u"receipt.tbr"_s);
        QCOMPARE(note(screen, "stickDone"), u"The receipt is taken in"_s);
        QCOMPARE(screen.courier.paths.back(), stick.filePath(u"receipt.tbr"_s));
    }

    void whatWasNotAcceptedIsExplainedAndItsCaseOpened()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.store.centre = tests::sampleCentreBook(screen.clock.now());
        auto state = tests::offlineSince(screen.clock.now(), 1, 1);
        state.facts.rejected = tests::sampleRejected(screen.clock.now());
        screen.line.say(state);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
        auto* page = screen.find<AnswersPage>("answersPage");
        auto* list = screen.find<QListWidget>("answersRejected");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->hasFocus());
        const QString first = list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY(first.contains(u"Payment received"_s) && first.contains(u"1301-69-000482"_s) &&
                first.contains(u"TB-7044"_s));
        const QString sentence = screen.wording.failure({domain::FailureCode::NumberGap, {}}).sentence;
        QCOMPARE(text(screen, "answersMessageSentence"), sentence);
        QSignalSpy opened(page, &AnswersPage::caseWanted);
        screen.key(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toUuid(), state.facts.rejected[0].caseId);
        screen.key(Qt::Key_Down); // an act of no case
        QVERIFY(!screen.find("answersOpen")->isVisible());
        screen.find<QListWidget>("answersChanges")->setFocus(); // the case of a card that changed
        screen.key(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(opened.count(), 2);
    }

    void aCodeThatIsNotKnownIsNamed()
    {
        tests::Screen screen(ScreenLanguage::English);
        const auto message = screen.wording.registryCode(u"TB-9876"_s);
        QCOMPARE(message.code, u"TB-7103"_s); // whose words they are
        QVERIFY(message.cause.contains(u"TB-9876"_s));
        QVERIFY(screen.wording.registryCode(u"nonsense"_s).sentence.size() > 5);
    }

    void emptyPagesSaySo()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.show({1440, 900});
        screen.window.go(Command::GoRegistry);
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(text(screen, "answersEmpty").contains(u"accepted everything"_s));
        QVERIFY(!text(screen, "answersNoChanges").isEmpty());
        screen.key(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(text(screen, "conflictEmpty").contains(u"no conflict"_s));
        QVERIFY(!screen.find("conflictDecide")->isVisible());
    }

    void aConflictIsDecidedWithAReasonAskedOnceMore()
    {
        tests::Screen screen(ScreenLanguage::English);
        toConflicts(screen);
        auto* list = screen.find<QListWidget>("conflictList");
        QVERIFY(list->hasFocus());
        QCOMPARE(text(screen, "conflictTitle"), u"Two offices issued a card for one person"_s);
        screen.key(Qt::Key_Return); // nothing is chosen
        QVERIFY(note(screen, "conflictConfirm").contains(u"Choose"_s));
        screen.key(Qt::Key_2, Qt::AltModifier);
        QVERIFY(screen.find<QAbstractButton>("conflictOthers")->isChecked());
        screen.key(Qt::Key_Return); // no reason
        QVERIFY(!text(screen, "conflictReasonError").isEmpty());
        QVERIFY(screen.find("conflictReason")->hasFocus());
        screen.type("conflictReason", u"The holder fetched the other card first"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(note(screen, "conflictConfirm").contains(u"calls its own card in"_s));
        QVERIFY(!screen.store.kinds.contains(u"conflictDecided"_s));
        screen.key(Qt::Key_Return);
        QVERIFY(screen.store.kinds.contains(u"conflictDecided"_s));
        const auto& conflict = screen.store.centre.conflicts.front();
        QCOMPARE(conflict.decided->choice, ConflictChoice::OthersStands);
        QCOMPARE(conflict.decided->reason, u"The holder fetched the other card first"_s);
        QVERIFY(note(screen, "conflictDone").contains(u"recorded"_s));
        QVERIFY(note(screen, "conflictSaid0").contains(u"The holder fetched"_s));
        QVERIFY(!screen.find("conflictDecide")->isVisible());
    }

    void anotherAnswerTakesTheQuestionBack()
    {
        tests::Screen screen(ScreenLanguage::English);
        toConflicts(screen);
        screen.key(Qt::Key_1, Qt::AltModifier);
        screen.type("conflictReason", u"Looked into"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(!note(screen, "conflictConfirm").isEmpty());
        screen.key(Qt::Key_3, Qt::AltModifier);
        QVERIFY(note(screen, "conflictConfirm").isEmpty());
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.store.kinds.contains(u"conflictDecided"_s));
    }

    void aConflictThatWasDecidedMeanwhileSaysSo()
    {
        tests::Screen screen(ScreenLanguage::English);
        toConflicts(screen);
        screen.store.centre.conflicts.front().settled = true; // elsewhere
        screen.key(Qt::Key_1, Qt::AltModifier);
        screen.type("conflictReason", u"Looked into"_s);
        screen.key(Qt::Key_Return);
        screen.key(Qt::Key_Return);
        QVERIFY(text(screen, "conflictMessageSentence").contains(u"not waiting"_s));
        QVERIFY(!screen.find("conflictDecide")->isVisible()); // the list was read again
    }

    void whoIsNoSupervisorMayLook()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.changeTo(u"pranee"_s);
        toConflicts(screen);
        QVERIFY(note(screen, "conflictReadOnly").contains(u"supervisor"_s));
        QVERIFY(!screen.find("conflictDecide")->isVisible());
        QVERIFY(!screen.find("conflictReason")->isVisible());
        screen.key(Qt::Key_1, Qt::AltModifier);
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.store.kinds.contains(u"conflictDecided"_s));
    }

    void theNextOfficerSeesNothingOfTheLastOne()
    {
        tests::Screen screen(ScreenLanguage::English);
        toConflicts(screen);
        QVERIFY(!screen.centre.book().conflicts.empty());
        screen.sessions.signOut();
        screen.settle();
        QVERIFY(screen.centre.book().conflicts.empty());
        QCOMPARE(screen.find<QListWidget>("conflictList")->count(), 0);
    }

    void theRegisterIsComparedFieldByField()
    {
        tests::Screen screen(ScreenLanguage::English);
        toConflicts(screen);
        screen.find<QListWidget>("conflictList")->setCurrentRow(3);
        screen.settle();
        QStringList words;
        for (const auto* label : screen.find("conflictTable")->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.contains(u"Address"_s));
        QVERIFY(words.contains(u"English name"_s));
        QVERIFY(!words.contains(u"Thai name"_s)); // the same
    }

    void newsComesByItself()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.show({1440, 900});
        screen.store.centre = tests::sampleCentreBook(screen.clock.now());
        QCOMPARE(screen.centre.conflictsWaiting(), 0);
        Q_EMIT screen.line.received(u"conflict"_s);
        screen.settle();
        QCOMPARE(screen.centre.conflictsWaiting(), 6);
        QCOMPARE(screen.centre.attention(), 6);
    }

    void everyActHasATitleInBothLanguages()
    {
        const messages::Phrasebook thai(messages::Language::Thai), english(messages::Language::English);
        for (const QString& kind : casework::everyKind()) {
            QVERIFY2(messages::actTitle(kind, english) != kind, qPrintable(kind));
            QVERIFY2(messages::actTitle(kind, thai) != messages::actTitle(kind, english), qPrintable(kind));
        }
    }

    void statementsAreReadAsTheRegistryWritesThem()
    {
        const auto said = casework::statementsOf(u"1301: 1302: came: first\nregistry: 1302: so it is\nwords"_s);
        QCOMPARE(said.size(), std::size_t(3));
        QCOMPARE(said[0], (casework::ConflictStatement{u"1301"_s, u"1302"_s, u"came: first"_s}));
        QCOMPARE(said[1].by, u"registry"_s);
        QCOMPARE(said[2], (casework::ConflictStatement{{}, {}, u"words"_s}));
        QVERIFY(casework::statementsOf({}).empty());
    }

    void itStandsASmallWindowAtTwiceTheSize()
    {
        applyTheme(*qApp, 2.0);
        tests::Screen screen(ScreenLanguage::Thai);
        screen.line.say(tests::offlineSince(screen.clock.now(), 28 * 24, 900));
        toConflicts(screen);
        screen.window.resize(1280, 720);
        screen.settle();
        QCOMPARE(screen.window.size(), QSize(1280, 720));
        QVERIFY(screen.find("conflictDecide")->isVisible());
        applyTheme(*qApp, 1.0);
    }
};

QTEST_MAIN(CentrePagesTest)
#include "tst_centrepages.moc"
