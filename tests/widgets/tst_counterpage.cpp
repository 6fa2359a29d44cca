// The counter page by its keys alone, over the real desks with scripted devices.
#include "tests/support/quiettest.h"
#include "tests/support/typing.h"
#include "tests/widgets/centresamples.h"
#include "tests/widgets/screen.h"

#include "widgets/fields/typededits.h"
#include "widgets/status/messagepanel.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::Step;

class CounterPageTest : public tests::QuietTest
{
    Q_OBJECT

    static QString textOf(tests::Screen& screen, const char* name)
    {
        const auto* label = screen.find<QLabel>(name);
        return label ? label->text() : QString();
    }

    static bool says(tests::Screen& screen, const QString& code)
    {
        const auto panels = screen.window.findChildren<MessagePanel*>();
        return std::ranges::any_of(panels, [&](const MessagePanel* p) { return p->isVisible() && p->code() == code; });
    }

  private Q_SLOTS:
    void theReceiptsCodeIsTakenAwayAndShownAgainByItsKey()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::PhotoAndPrints);
        QVERIFY(screen.find("decisionReceiptShown")->isVisible());
        QVERIFY2(textOf(screen, "decisionReceiptShown").contains(u"Ctrl B"),
                 qPrintable(textOf(screen, "decisionReceiptShown")));
        screen.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!screen.find("decisionReceiptShown")->isVisible());
        screen.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(screen.find("decisionReceiptShown")->isVisible());
        QVERIFY(screen.failures.isEmpty());
    }
    void whatIsNoTextOnTheChipIsSaid()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        auto card = tests::cardOf(tests::applicant());
        card.findings << u"strayMark"_s;
        screen.cards.insert(card);
        screen.settle();
        QStringList flags;
        for (const QLabel* label : screen.window.findChildren<QLabel*>())
            flags << label->text();
        QVERIFY(flags.join(u'\n').contains(u"ในชิปมีอักขระที่ไม่ใช่ข้อความ"));
    }
    void aHeldCardIsSaidUntilReadingGoesOn()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        Q_EMIT screen.cards.failed({domain::FailureCode::CardHeld, u"other"_s});
        QVERIFY(says(screen, u"TB-2023"_s));
        screen.cards.insert(tests::cardOf(tests::applicant()));
        screen.settle();
        QVERIFY(!says(screen, u"TB-2023"_s));
        Q_EMIT screen.cards.failed({domain::FailureCode::CardHeld, u"other"_s}); // while the photo is read
        QVERIFY(says(screen, u"TB-2023"_s));
        Q_EMIT screen.cards.photoRead({QByteArray("jpeg"), QSize(297, 355)}, 45);
        QVERIFY(!says(screen, u"TB-2023"_s));
    }
    void aWholeCaseNeedsOnlyTheKeyboard()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.insertCard();
        QCOMPARE(textOf(screen, "personNumber"), u"1-9990-00000-01-7"_s);
        screen.key(Qt::Key_Return); // the proposed case is right
        QVERIFY(screen.desk.currentCase());
        QCOMPARE(screen.desk.currentCase()->step(), Step::Identity);

        screen.fingers.matches = {true, true};
        screen.key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(screen.desk.currentCase()->step(), Step::Evidence);

        screen.key(Qt::Key_Space); // the house register; the old card was read from the chip
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.currentCase()->step(), Step::FineAndFee);

        tests::typeInto(QApplication::focusWidget(), u"100"_s);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.currentCase()->step(), Step::PhotoAndPrints);
        QCOMPARE(screen.desk.currentCase()->payment->fine.wholeBaht(), 100);

        screen.key(Qt::Key_Return); // take
        screen.key(Qt::Key_Return); // keep
        screen.fingers.templates = {"L", "R"};
        screen.key(Qt::Key_Return); // prints
        screen.key(Qt::Key_Return); // form
        screen.key(Qt::Key_Return); // signed
        QCOMPARE(screen.desk.currentCase()->step(), Step::Approval);

        screen.key(Qt::Key_F6);
        screen.type("approvalLogin", u"pranee"_s);
        screen.type("approvalPassword", u"right"_s);
        screen.key(Qt::Key_Return, Qt::ControlModifier);
        screen.key(Qt::Key_F1);
        QCOMPARE(screen.desk.currentCase()->step(), Step::WriteAndReadBack);

        screen.encoder.slot = {u"TB00000001"_s};
        screen.encoder.writes = {tests::ScriptedEncoder::Write::Good};
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.currentCase()->step(), Step::HandOver);

        screen.find<QAbstractButton>("handOverCut")->setChecked(true);
        screen.find<QAbstractButton>("handOverSigned")->setChecked(true);
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.desk.currentCase());
        QVERIFY(screen.find("startCitizenId")->hasFocus());
        QVERIFY2(screen.failures.isEmpty(),
                 screen.failures.isEmpty() ? "" : qPrintable(domain::failureCodeText(screen.failures.first().code)));
    }

    void aSupervisorHandsAColleaguesCaseOn()
    {
        tests::Screen screen;
        auto manee = tests::officer(u"manee"_s, casework::Role::Officer);
        manee.name = u"มานี ฝึกหัด"_s;
        screen.store.people.push_back(manee);
        screen.show({1440, 900});
        screen.toStep(Step::Evidence);
        screen.key(Qt::Key_F10);
        auto* button = screen.find<QAbstractButton>("startHandOn");
        QVERIFY(button->isVisible());
        screen.key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(screen.find("handOnReason")->isVisible());
        QVERIFY(!button->isVisible());
        screen.key(Qt::Key_Return); // a reason is wanted
        QVERIFY(screen.find("handOnReasonError")->isVisible());
        screen.key(Qt::Key_Escape); // and it can be left
        QVERIFY(!screen.find("handOnReason")->isVisible());
        screen.key(Qt::Key_G, Qt::ControlModifier);
        screen.type("handOnReason", u"ลาป่วย"_s);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.store.cases.front().keeper, manee.id);
        QVERIFY(!screen.find("handOnReason")->isVisible());
        QVERIFY(button->isVisible()); // a supervisor may hand on anybody's
    }
    void whatWasDoneWithoutALineIsProvisionalUntilTheReceipt()
    {
        tests::Screen screen(ScreenLanguage::English);
        screen.show({1440, 900});
        screen.toStep(Step::Evidence);
        const auto* subtitle = screen.find<QLabel>("counterSubtitle");
        const QString said = u"provisional until the registry has it"_s;
        QVERIFY(!subtitle->text().contains(said));
        auto state = tests::offlineSince(screen.clock.now(), 1, 1);
        state.facts.casesWaiting = {screen.desk.currentCase()->id};
        screen.line.say(state);
        QVERIFY(subtitle->text().contains(said));
        screen.key(Qt::Key_F10);
        screen.settle();
        auto* open = screen.find<QListWidget>("startOpenCases");
        QVERIFY(open->item(0)->data(Qt::AccessibleTextRole).toString().contains(said));
        state.line = casework::SyncState::Line::OnLine; // it is being sent: nothing to say of it
        screen.line.say(state);
        QVERIFY(!open->item(0)->data(Qt::AccessibleTextRole).toString().contains(said));
        state.line = casework::SyncState::Line::Waiting;
        state.facts.casesWaiting.clear(); // its receipt has come
        screen.line.say(state);
        QVERIFY(!open->item(0)->data(Qt::AccessibleTextRole).toString().contains(said));
    }

    void whoeverMayNotHandOnSeesNoButton()
    {
        tests::Screen screen;
        screen.store.people[0].roles = casework::Role::Officer;
        screen.store.people.push_back(tests::officer(u"manee"_s, casework::Role::Officer));
        screen.changeTo(u"manee"_s);
        screen.toStep(Step::Evidence);
        screen.desk.setAside();
        screen.settle();
        screen.changeTo(u"somjai"_s);
        screen.show({1440, 900});
        QCOMPARE(screen.desk.openCases().size(), std::size_t(1));
        QVERIFY(!screen.find("startHandOn")->isVisible());
    }

    void aWrongNumberIsNamedBesideTheField()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.type("startCitizenId", u"1999000000011"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("startCitizenIdError")->isVisible());
        QVERIFY(!screen.desk.intake());
        tests::typeInto(QApplication::focusWidget(), u"1999000000017"_s); // the wrong one is selected and goes
        QVERIFY(!screen.find<QLabel>("startCitizenIdError")->isVisible());
        screen.key(Qt::Key_Return);
        QVERIFY(screen.desk.intake());
    }
    void aStrangerIsSaidWhereHeWasSearched()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.type("startCitizenId", tests::trainingId(77).digits());
        screen.key(Qt::Key_Return);
        auto* message = screen.find<MessagePanel>("startMessage");
        QVERIFY(message->isVisible());
        QCOMPARE(message->code(), domain::failureCodeText(domain::FailureCode::PersonUnknown));
    }
    void escapeForgetsThePerson()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.insertCard();
        screen.key(Qt::Key_Escape);
        QVERIFY(!screen.desk.intake());
        QVERIFY(screen.find("startCitizenId")->hasFocus());
    }
    void aCaseIsChosenByItsNumberAndAsksForItsDay()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.insertCard();
        auto* kind = screen.find<QComboBox>("requestCase");
        kind->setFocus();
        tests::typeInto(kind, u"5"_s);
        QCOMPARE(kind->currentData().toInt(), 5);
        auto* event = screen.find<QLineEdit>("requestEvent");
        QVERIFY(event->isVisible());
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.desk.currentCase()); // the day is wanted
        QVERIFY(event->hasFocus());
        tests::typeInto(event, u"20 พ.ค. 2569"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.desk.currentCase());
        QCOMPARE(int(screen.desk.currentCase()->request->kind), 5);
        QCOMPARE(screen.desk.currentCase()->request->event->beText(), u"25690520"_s);
    }
    void aMismatchLeadsToTheWitness()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::Identity);
        screen.fingers.matches = {true, false, false, false};
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find("witnessName")->isVisible());
        QVERIFY(screen.find("witnessName")->hasFocus());
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("witnessNameError")->isVisible());
        screen.type("witnessName", u"บุญมี ตัวอย่าง"_s);
        screen.type("witnessCitizenId", tests::trainingId(5).digits());
        screen.type("witnessRelation", u"ผู้ใหญ่บ้าน"_s);
        screen.type("witnessStatement", u"รู้จักผู้ขอมาแต่เกิด"_s);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.currentCase()->step(), Step::Evidence);
    }
    void missingEvidenceIsMarkedAndTheStepStays()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::Evidence);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.currentCase()->step(), Step::Evidence);
        QVERIFY(screen.find<MessagePanel>("evidenceFormMessage")->isVisible());
    }
    void aFineAboveTheMaximumIsRefusedBesideTheField()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::FineAndFee);
        screen.type("fineAmount", u"201"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("fineAmountError")->isVisible());
        QVERIFY(!screen.desk.currentCase()->fine);
    }
    void aWaivedFineWantsAReason()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::FineAndFee);
        screen.find<QAbstractButton>("fineWaived")->click();
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.desk.currentCase()->fine);
        screen.type("fineReason", u"เจ็บป่วย"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.desk.currentCase()->fine);
        QCOMPARE(int(screen.desk.currentCase()->fine->outcome), int(casework::FineOutcome::Waived));
    }
    void theDecisionFollowsEveryKeystroke()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::FineAndFee);
        screen.type("fineAmount", u"15"_s);
        QVERIFY(textOf(screen, "decisionTotal").startsWith(u"15 "));
        screen.type("fineAmount", u"0"_s);
        QVERIFY(textOf(screen, "decisionTotal").startsWith(u"150 "));
    }
    void aDraftComesBackWithItsFocus()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::FineAndFee);
        screen.type("fineAmount", u"120"_s);
        screen.type("fineFacts", u"ไปทำงานต่างจังหวัด"_s);
        screen.key(Qt::Key_F10); // what was typed is saved before the page is cleared
        QVERIFY(!screen.desk.currentCase());
        screen.desk.resume(screen.store.cases.front().id);
        screen.settle();
        QCOMPARE(screen.find<QLineEdit>("fineAmount")->text(), u"120"_s);
        QCOMPARE(screen.find<ParagraphEdit>("fineFacts")->text(), u"ไปทำงานต่างจังหวัด"_s);
    }
    void altLeftLooksBackWithoutLosingTheStep()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::FineAndFee);
        screen.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(screen.desk.shownStep(), Step::Evidence);
        QCOMPARE(screen.desk.currentCase()->step(), Step::FineAndFee);
    }
    void f9ShowsTheCardsNumberForAReasonThatIsRecorded()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.cards.extras = {{devices::CardExtra::CardNumber, u"JT1-1037036-92"_s},
                               {devices::CardExtra::ChipNumber, u"0123456789ABCDEF"_s}};
        screen.insertCard();
        screen.key(Qt::Key_F9);
        QCOMPARE(textOf(screen, "cardNumber"), u"xxx-xxxxxxx-xx"_s);
        QVERIFY(screen.find("cardRevealReason")->hasFocus());
        QVERIFY(screen.store.reveals.empty());
        screen.key(Qt::Key_Down); // another reason than the first
        screen.key(Qt::Key_F9);
        QCOMPARE(textOf(screen, "cardNumber"), u"JT1-1037036-92"_s);
        QCOMPARE(textOf(screen, "cardChip"), u"0123 4567 89AB CDEF"_s);
        QCOMPARE(int(screen.store.reveals.size()), 1);
        QCOMPARE(screen.store.reveals.front().reason, u"identityDoubt"_s);
        screen.key(Qt::Key_F9);
        QCOMPARE(textOf(screen, "cardNumber"), u"xxx-xxxxxxx-xx"_s);
        screen.key(Qt::Key_F9);
        screen.key(Qt::Key_Escape); // not wanted after all: the person stays
        QVERIFY(screen.desk.intake());
        QCOMPARE(int(screen.store.reveals.size()), 1);
    }
    void aCardThatIsTakenOutHidesItsNumber()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.cards.extras = {{devices::CardExtra::CardNumber, u"JT1-1037036-92"_s}};
        screen.insertCard();
        screen.key(Qt::Key_F9);
        screen.key(Qt::Key_F9);
        QCOMPARE(textOf(screen, "cardNumber"), u"JT1-1037036-92"_s);
        screen.cards.remove();
        screen.settle();
        QCOMPARE(textOf(screen, "cardNumber"), u"xxx-xxxxxxx-xx"_s);
        screen.key(Qt::Key_F9); // nothing to ask
        QCOMPARE(int(screen.store.reveals.size()), 1);
    }
    void theSameCardBackInTheReaderKeepsWhatWasChosen()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.insertCard();
        const auto lookUps = screen.store.kinds.count(u"lookUp:cardPresented"_s);
        auto* kind = screen.find<QComboBox>("requestCase");
        kind->setCurrentIndex(3);
        screen.cards.remove();
        screen.cards.insert(tests::cardOf(*screen.desk.intake()->applicant()), true);
        screen.settle();
        QCOMPARE(kind->currentIndex(), 3);
        QCOMPARE(screen.store.kinds.count(u"lookUp:cardPresented"_s), lookUps);
        QVERIFY(screen.desk.cardIsIn());
    }
    void anotherPersonsCardDuringACaseIsSaid()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::Identity);
        auto other = tests::cardOf(screen.desk.currentCase()->intake.applicant);
        other.id = tests::trainingId(77);
        screen.cards.insert(other);
        screen.settle();
        QVERIFY(screen.desk.anotherCardIsIn());
        QVERIFY(!screen.desk.cardShown());
        QCOMPARE(screen.desk.currentCase()->step(), Step::Identity);
    }
    void aPinkCardIsExplainedAndGoesNoFurther_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("0") << u"0999000030031"_s;
        QTest::newRow("6") << u"6999000030120"_s;
        QTest::newRow("7") << u"7999000030209"_s;
    }
    void aPinkCardIsExplainedAndGoesNoFurther()
    {
        QFETCH(QString, number);
        tests::Screen screen;
        screen.show({1440, 900});
        auto card = tests::cardOf(tests::applicant());
        card.id = *domain::CitizenId::parse(number);
        screen.cards.insert(card);
        screen.settle();
        QVERIFY(screen.find("requestOtherCard")->isVisible());
        QVERIFY(screen.find<Note>("requestOtherCard")->text().contains(number.front()));
        QVERIFY(!screen.find("requestCase")->isVisible());
        QVERIFY(!screen.find("counterGoOn")->isVisible());
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.desk.currentCase());
        screen.key(Qt::Key_Escape);
        QVERIFY(!screen.desk.intake());
    }
    void shiftF9HidesAndShowsTheNumber()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.insertCard();
        screen.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(textOf(screen, "personNumber").contains(u'x'));
        screen.key(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!textOf(screen, "personNumber").contains(u'x'));
    }
    void aBadWriteAsksForTheNextBlank()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::WriteAndReadBack);
        screen.encoder.slot = {u"TB00000001"_s, u"TB00000002"_s};
        screen.encoder.writes = {tests::ScriptedEncoder::Write::WrongByte, tests::ScriptedEncoder::Write::Good};
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<MessagePanel>("writeFormMessage")->isVisible());
        QCOMPARE(screen.desk.currentCase()->step(), Step::WriteAndReadBack);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.currentCase()->step(), Step::HandOver);
        QCOMPARE(screen.desk.currentCase()->goodCard()->serial, u"TB00000002"_s);
    }
    void theCardGoesOutOnlyWhenItIsSignedFor()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::HandOver);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.desk.currentCase());
        QVERIFY(screen.find("handOverSigned")->hasFocus());
    }
    void aCaseIsCancelledOnlyWithAReason()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::Identity);
        screen.key(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(screen.find("cancelReason")->hasFocus());
        screen.key(Qt::Key_Return);
        QVERIFY(screen.desk.currentCase());
        tests::typeInto(QApplication::focusWidget(), u"ผู้ขอกลับไปก่อน"_s);
        screen.key(Qt::Key_Return);
        QVERIFY(!screen.desk.currentCase());
    }
    void theOfficerOfTheCaseIsRefusedAsApprover()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::Approval);
        screen.key(Qt::Key_F6);
        screen.type("approvalLogin", u"somjai"_s);
        screen.type("approvalPassword", u"right"_s);
        screen.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(screen.find<MessagePanel>("approvalMessage")->isVisible());
        QVERIFY(screen.store.cases.front().approval == casework::ApprovalState::Waiting);
    }
    void aReturnedCaseShowsTheReason()
    {
        tests::Screen screen;
        screen.show({1440, 900});
        screen.toStep(Step::Approval);
        screen.key(Qt::Key_F6);
        screen.type("approvalReason", u"รูปไม่ชัด"_s);
        screen.type("approvalLogin", u"pranee"_s);
        screen.type("approvalPassword", u"right"_s);
        screen.find<QAbstractButton>("approvalSendBack")->click();
        screen.settle();
        screen.key(Qt::Key_F1);
        QCOMPARE(screen.desk.currentCase()->step(), Step::PhotoAndPrints);
        QVERIFY(screen.find("photoReturned")->accessibleName().contains(u"รูปไม่ชัด"));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, 1.0);
    CounterPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_counterpage.moc"
