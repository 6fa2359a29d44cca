// The desks behind the pages, over scripted devices: a whole case, and every detour that must not be a dead end.
#include "tests/casework/scripteddevices.h"
#include "tests/support/quiettest.h"

#include "app/casework/officedesks.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::casework;
using domain::Baht;
using domain::FailureCode;

namespace
{

devices::CardRecord cardOf(const Applicant& a)
{
    return {.atr = QByteArray::fromHex("3B7996000054 4820 4E49 4420 3137"),
            .version = u"0003"_s,
            .id = a.id,
            .nameTh = a.nameTh,
            .nameEn = a.nameEn,
            .birth = a.birth,
            .sex = a.sex,
            .issuer = u"อำเภอฝึกหัด"_s,
            .issuerCode = {},
            .issued = QDate(2017, 3, 20),
            .expiry = *domain::CardExpiry::parse(u"25690316"),
            .documentType = u"01"_s,
            .address = a.address,
            .requestNumber = {},
            .photoNumber = {},
            .findings = {}};
}

/** A counter with one officer signed in, one approver, and one person in the register. */
struct Counter
{
    tests::MemoryStore store;
    tests::LoopQueue queue{store};
    tests::ScriptedCards cards;
    tests::ScriptedFingers fingers;
    tests::ScriptedEncoder encoder;
    tests::ScriptedPhotos photos;
    tests::FixedFile files;
    tests::FixedPhoto photo;
    tests::CountedDocuments documents;
    tests::FixedClock clock;
    SessionDesk sessions{queue};
    CounterDesk desk{
        {queue, sessions, cards, fingers, encoder, photos, files, photo, documents, clock},
        {*domain::Schedule::shipped(u"mission"), domain::Holidays::shipped(), domain::AgePolicy::Birthday}};
    QList<int> failures;

    Counter()
    {
        store.people = {tests::officer(u"somjai"_s, Role::Officer), tests::officer(u"pranee"_s, Role::Approver)};
        RegisterPerson person{.person = tests::applicant(),
                              .house = {},
                              .facts = {},
                              .photo = "old",
                              .leftTemplate = "L",
                              .rightTemplate = "R",
                              .asOf = clock.now()};
        person.facts.everHadCard = true;
        person.facts.lastExpiry = domain::CardExpiry::parse(u"25690316").value();
        store.reg = {person};
        QObject::connect(&desk, &CounterDesk::failed,
                         [this](CounterDesk::Place, const domain::Failure& f) { failures.append(int(f.code)); });
        sessions.signIn(u"somjai"_s, u"right"_s);
        settle();
    }
    void settle()
    {
        QTest::qWait(0);
        for (int turn = 0; turn < 40; ++turn)
            QCoreApplication::processEvents();
    }
    void toStep(Step wanted);
    void approve();
};

void Counter::approve()
{
    ApprovalDesk approvals(queue, sessions);
    approvals.refresh();
    settle();
    approvals.approve(u"pranee"_s, u"right"_s, u"ตรวจแล้ว"_s);
    settle();
    desk.refresh();
    settle();
}

void Counter::toStep(Step wanted)
{
    using Ev = domain::Evidence;
    if (!desk.currentCase()) {
        cards.insert(cardOf(tests::applicant()));
        settle();
        desk.openCase(desk.suggestedChoice());
        settle();
    }
    while (desk.currentCase() && desk.currentCase()->step() < wanted) {
        switch (desk.currentCase()->step()) {
        case Step::Identity:
            fingers.matches = {true, true};
            desk.checkFingers();
            break;
        case Step::Evidence:
            desk.finishEvidence({Ev::HouseRegister, Ev::OldCard});
            break;
        case Step::FineAndFee:
            desk.settle({FineOutcome::Agreed, Baht::ofBaht(100), {}, {}}, Baht::ofBaht(100));
            break;
        case Step::PhotoAndPrints:
            fingers.templates = {"l", "r"};
            desk.takePhoto();
            desk.keepPhoto();
            settle();
            desk.takePrints();
            settle();
            desk.signForm();
            break;
        case Step::Approval:
            approve();
            break;
        case Step::WriteAndReadBack:
            desk.writeCard();
            break;
        default:
            QFAIL("no way on from this step");
        }
        settle();
        settle();
    }
}

} // namespace

class TestDesks : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCardProposesItsCaseAndSaysWhy();
    void aCaseThatWasOpenedAndNotDecidedProposesAgain();
    void aTypedNumberFindsTheRegister();
    void aPinkCardIsExplainedNotServed();
    void aWholeCaseFromCardToHandOver();
    void threeMismatchesLeadToTheWitness();
    void aMissingFingerIsNotedAndTheOtherStillTried();
    void poorPrintsWaitForTheReasonAndTheSecondOfficer();
    void aFlawedPhotoIsKeptOnlyWithAReason();
    void aBadWriteSpoilsTheCardAndTheNextIsDrawn();
    void aRefusedWriteSpoilsTheCard();
    void anEmptyEncoderLosesNothing();
    void aRefusedRequestOpensNoCase();
    void setAsideAndResumeGiveTheSameStep();
    void theReceiptIsOfferedToThePhoneOncePaid();
    void theReceiptGoesAwayWhenTheOfficerGoesOn();
    void eachCaseHasItsOwnTurnBeforeTheCamera();
    void aDraftIsKeptWithItsFocus();
    void theOfficerOfTheCaseCannotApproveEvenHere();
    void theLockKeepsTheCase();
    void signingOutClearsThePage();
};

void TestDesks::aCardProposesItsCaseAndSaysWhy()
{
    Counter c;
    c.cards.insert(cardOf(tests::applicant()));
    QVERIFY(c.desk.intake());
    c.settle();
    QVERIFY(c.desk.intake()->regAsked);
    QVERIFY(!c.desk.intake()->proposals.empty());
    QCOMPARE(int(c.desk.intake()->proposals.front().kind), int(domain::CaseKind::Expired));
    const auto a = c.desk.assess(c.desk.suggestedChoice());
    QCOMPARE(a.daysLate, 6);
    QCOMPARE(a.fine.most, Baht::ofBaht(200));
    QVERIFY(c.store.kinds.contains(u"lookUp:cardPresented"_s));
}

/** The plug was pulled between the two acts of opening a case. */
void TestDesks::aCaseThatWasOpenedAndNotDecidedProposesAgain()
{
    Counter c;
    c.cards.insert(cardOf(tests::applicant()));
    c.settle();
    const auto proposed = c.desk.proposals();
    const auto recorded = c.store.record(*c.sessions.session(), *openingOf(*c.desk.intake()), QUuid());
    QVERIFY(recorded);
    c.desk.resume(recorded->caseId);
    c.settle();
    QVERIFY(c.desk.currentCase() && !c.desk.currentCase()->request);
    QVERIFY(!proposed.empty());
    QCOMPARE(c.desk.proposals().size(), proposed.size());
    QCOMPARE(int(c.desk.proposals().front().kind), int(domain::CaseKind::Expired));
    QCOMPARE(int(c.desk.suggestedChoice().kind), int(domain::CaseKind::Expired));
    c.desk.decideRequest(c.desk.suggestedChoice());
    c.settle();
    QCOMPARE(int(c.desk.currentCase()->step()), int(Step::Identity));
    QVERIFY(c.desk.proposals().empty());
}

void TestDesks::aTypedNumberFindsTheRegister()
{
    Counter c;
    c.desk.beginWithNumber(tests::trainingId(1), u"cardLost"_s);
    c.settle();
    QVERIFY(c.desk.intake());
    QVERIFY(c.desk.intake()->reg);
    c.desk.dismiss();
    c.desk.beginWithNumber(tests::trainingId(424242), u"cardLost"_s);
    c.settle();
    QVERIFY(!c.desk.intake());
    QCOMPARE(c.failures, QList<int>{int(FailureCode::PersonUnknown)});
}

void TestDesks::aPinkCardIsExplainedNotServed()
{
    Counter c;
    c.desk.beginWithNumber(tests::trainingId(1, 6), u"firstCard"_s);
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::NotAThaiCardHolder)});
    QVERIFY(c.store.kinds.filter(u"lookUp"_s).isEmpty());
}

void TestDesks::aWholeCaseFromCardToHandOver()
{
    Counter c;
    c.encoder.slot = {u"TB00000001"_s};
    c.encoder.writes = {tests::ScriptedEncoder::Write::Good};
    QSignalSpy closed(&c.desk, &CounterDesk::caseClosed);
    c.toStep(Step::HandOver);
    QCOMPARE(c.failures, QList<int>{});
    QVERIFY(c.desk.currentCase());
    QCOMPARE(c.documents.count, 1); // the receipt
    c.desk.handOver({ReceivedBy::Applicant, {}, true, u"paper"_s});
    c.settle();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!c.desk.currentCase());
    QCOMPARE(int(c.store.cases.front().step()), int(Step::Closed));
    QCOMPARE(c.store.cases.front().hands.size(), std::size_t(1));
}

void TestDesks::threeMismatchesLeadToTheWitness()
{
    Counter c;
    c.toStep(Step::Identity);
    c.fingers.matches = {true, false, false, false};
    c.desk.checkFingers();
    c.settle();
    QVERIFY(c.desk.currentCase()->witnessWanted());
    QCOMPARE(c.desk.currentCase()->fingers->rightTries, 3);
    c.desk.recordWitness({u"ผู้ใหญ่บ้าน ทดสอบ"_s, tests::trainingId(77).digits(), u"ผู้ใหญ่บ้าน"_s, u"รับรอง"_s});
    c.settle();
    QCOMPARE(int(c.desk.currentCase()->step()), int(Step::Evidence));
    QCOMPARE(c.documents.count, 1); // the statement
}

void TestDesks::aMissingFingerIsNotedAndTheOtherStillTried()
{
    Counter c;
    c.toStep(Step::Identity);
    c.fingers.holdNext = true;
    c.fingers.matches = {true};
    c.desk.checkFingers();
    c.settle();
    c.desk.exceptFinger({devices::Finger::LeftIndex, FingerReason::Injured, u"พันแผล"_s});
    c.settle();
    QCOMPARE(int(c.desk.currentCase()->fingers->left), int(FingerOutcome::Missing));
    QCOMPARE(int(c.desk.currentCase()->fingers->right), int(FingerOutcome::Match));
    QVERIFY(c.desk.currentCase()->witnessWanted());
}

void TestDesks::poorPrintsWaitForTheReasonAndTheSecondOfficer()
{
    Counter c;
    c.toStep(Step::PhotoAndPrints);
    c.desk.takePhoto();
    c.settle();
    c.desk.keepPhoto();
    c.settle();
    c.fingers.quality = devices::leastTouchScore - 1;
    c.fingers.templates = {"left", "right"};
    c.desk.takePrints();
    c.settle();
    QVERIFY(!c.desk.currentCase()->prints); // not accepted silently
    QCOMPARE(c.desk.fingersToExplain().size(), std::size_t(2));
    c.desk.exceptFinger({devices::Finger::LeftIndex, FingerReason::Worn, {}});
    c.settle();
    QVERIFY(!c.desk.currentCase()->prints);
    c.desk.exceptFinger({devices::Finger::RightIndex, FingerReason::Worn, {}});
    c.settle();
    QVERIFY(c.desk.currentCase()->prints);
    QCOMPARE(c.desk.currentCase()->prints->leftQuality, devices::leastTouchScore - 1);

    c.desk.signForm();
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::FingersUnconfirmed)});
    c.failures.clear();
    c.desk.confirmFingers(c.sessions.session()->officer.login, u"right"_s); // his own word is no second one
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::SecondOfficerSame)});
    c.failures.clear();
    c.desk.confirmFingers(u"pranee"_s, u"wrong"_s);
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::PasswordWrong)});
    QVERIFY(c.desk.currentCase()->confirmationWanted());
    c.failures.clear();
    c.desk.confirmFingers(u"pranee"_s, u"right"_s);
    c.settle();
    QCOMPARE(c.failures, QList<int>{});
    QVERIFY(!c.desk.currentCase()->confirmationWanted());
    c.desk.signForm();
    c.settle();
    QCOMPARE(int(c.desk.currentCase()->step()), int(Step::Approval));
    const auto remarks = c.desk.currentCase()->remarks();
    QVERIFY(std::ranges::find(remarks, Remark::FingerExcepted) != remarks.end());
}

void TestDesks::aFlawedPhotoIsKeptOnlyWithAReason()
{
    Counter c;
    c.photo.flaws = {devices::PhotoFlaw::Background, devices::PhotoFlaw::TooDark};
    c.toStep(Step::PhotoAndPrints);
    c.desk.takePhoto();
    c.settle();
    QCOMPARE(c.desk.photoFlaws().size(), std::size_t(2));
    QCOMPARE(int(c.desk.photoFlaws().front().code), int(FailureCode::PhotoBackground));
    c.desk.keepPhoto(u"  "_s);
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::ReasonMissing)});
    QVERIFY(c.desk.currentCase()->newPhoto.isEmpty());
    QVERIFY(!c.desk.takenPhoto().isNull()); // it is still there to be kept
    c.desk.keepPhoto(u"ผู้ขอป่วยติดเตียง ถ่ายที่บ้าน"_s);
    c.settle();
    QCOMPARE(c.desk.currentCase()->photo->override, u"ผู้ขอป่วยติดเตียง ถ่ายที่บ้าน"_s);
    QCOMPARE(c.desk.currentCase()->photo->flaws.size(), std::size_t(2));
    QVERIFY(!c.desk.currentCase()->photo->print.isEmpty());
    const auto remarks = c.desk.currentCase()->remarks();
    QVERIFY(std::ranges::find(remarks, Remark::PhotoKeptFlawed) != remarks.end());
}

void TestDesks::aBadWriteSpoilsTheCardAndTheNextIsDrawn()
{
    Counter c;
    using Write = tests::ScriptedEncoder::Write;
    c.encoder.slot = {u"TB00000001"_s, u"TB00000002"_s};
    c.encoder.writes = {Write::WrongByte, Write::Good};
    c.toStep(Step::WriteAndReadBack);
    c.desk.writeCard();
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::ReadBackDiffers)});
    QCOMPARE(int(c.desk.cardIssue().state()), int(CardIssue::State::WantsNextBlank));
    c.desk.writeCard();
    c.settle();
    const auto& attempts = c.desk.currentCase()->attempts;
    QCOMPARE(attempts.size(), std::size_t(2));
    QCOMPARE(attempts[0].failureCode, u"TB-2105"_s);
    QCOMPARE(int(attempts[1].state), int(CardAttempt::State::Good));
    QCOMPARE(int(c.desk.currentCase()->step()), int(Step::HandOver));
}

void TestDesks::aRefusedWriteSpoilsTheCard()
{
    Counter c;
    c.encoder.slot = {u"TB00000001"_s};
    c.encoder.writes = {tests::ScriptedEncoder::Write::Refused};
    c.toStep(Step::WriteAndReadBack);
    c.desk.writeCard();
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::EncodeFailed)});
    QCOMPARE(int(c.desk.currentCase()->attempts.front().state), int(CardAttempt::State::Spoiled));
}

void TestDesks::anEmptyEncoderLosesNothing()
{
    Counter c;
    c.toStep(Step::WriteAndReadBack);
    c.desk.writeCard();
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::BlankAbsent)});
    QVERIFY(c.desk.currentCase()->attempts.empty());
    c.encoder.slot = {u"TB00000001"_s};
    c.encoder.writes = {tests::ScriptedEncoder::Write::Good};
    c.desk.writeCard();
    c.settle();
    QCOMPARE(int(c.desk.currentCase()->step()), int(Step::HandOver));
}

void TestDesks::aRefusedRequestOpensNoCase()
{
    Counter c;
    c.cards.insert(cardOf(tests::applicant()));
    c.settle();
    RequestChoice tooOld;
    tooOld.kind = domain::CaseKind::First; // 38 years old: case 1 ended at 16
    c.desk.openCase(tooOld);
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::ApplicationRefused)});
    QVERIFY(c.store.cases.empty());
    QVERIFY(c.desk.intake());
}

void TestDesks::setAsideAndResumeGiveTheSameStep()
{
    Counter c;
    c.toStep(Step::FineAndFee);
    const QUuid id = c.desk.currentCase()->id;
    c.desk.setAside();
    c.settle();
    QVERIFY(!c.desk.currentCase());
    QCOMPARE(c.desk.openCases().size(), std::size_t(1));
    c.desk.resume(id);
    c.settle();
    QCOMPARE(int(c.desk.shownStep()), int(Step::FineAndFee));
}

void TestDesks::theReceiptIsOfferedToThePhoneOncePaid()
{
    Counter c;
    c.toStep(Step::FineAndFee);
    c.desk.showReceipt(true); // nothing was paid yet
    c.settle();
    QVERIFY(!c.desk.receiptShow().isShown());
    c.toStep(Step::PhotoAndPrints);
    QVERIFY(c.desk.receiptShow().isShown());
    const auto scanned = domain::scannedProof(c.desk.receiptShow().payload());
    QVERIFY(scanned);
    QCOMPARE(scanned->proof.number, c.desk.currentCase()->payment->receiptNumber);
    QCOMPARE(c.desk.receiptShow().total(), c.desk.currentCase()->total());
    QCOMPARE(c.failures, QList<int>{});
    c.desk.showReceipt(false); // whoever does not want it
    QVERIFY(!c.desk.receiptShow().isShown());
    c.desk.showReceipt(true); // and again, later
    c.settle();
    QVERIFY(c.desk.receiptShow().isShown());
    c.desk.setAside();
    c.settle();
    QVERIFY(!c.desk.receiptShow().isShown());
}

void TestDesks::theReceiptGoesAwayWhenTheOfficerGoesOn()
{
    Counter c;
    c.toStep(Step::PhotoAndPrints);
    QVERIFY(c.desk.receiptShow().isShown());
    c.desk.takePhoto();
    QVERIFY(!c.desk.receiptShow().isShown());
    c.desk.showReceipt(true);
    c.desk.takePhoto(); // before the store has answered
    c.settle();
    QVERIFY(!c.desk.receiptShow().isShown());
}

void TestDesks::eachCaseHasItsOwnTurnBeforeTheCamera()
{
    Counter c;
    c.toStep(Step::PhotoAndPrints);
    const QUuid id = c.desk.currentCase()->id;
    const int opened = c.photos.turns;
    QVERIFY(opened >= 1);
    c.desk.resume(id); // the same case, looked up again: still the same person before the camera
    c.settle();
    QCOMPARE(c.photos.turns, opened);
    c.desk.takePhoto();
    QVERIFY(!c.desk.takenPhoto().isNull());
    c.desk.setAside();
    QVERIFY(c.desk.takenPhoto().isNull());
    QVERIFY(c.photos.turns > opened);
    const int aside = c.photos.turns;
    c.settle();
    c.desk.resume(id);
    c.settle();
    QVERIFY(c.photos.turns > aside);
}

void TestDesks::aDraftIsKeptWithItsFocus()
{
    Counter c;
    c.toStep(Step::FineAndFee);
    c.desk.saveDraft(Step::FineAndFee, {{u"fineFacts"_s, u"ไปทำงาน"_s}, {u"focus"_s, u"fineFacts"_s}});
    c.desk.saveDraft(Step::FineAndFee, {{u"fineFacts"_s, u"ไปทำงานต่างจังหวัด"_s}, {u"focus"_s, u"fineFacts"_s}});
    QTRY_COMPARE(c.store.kinds.count(u"draftSaved"_s), 1);
    QCOMPARE(c.store.cases.front().draft.fields.value(u"fineFacts"_s).toString(), u"ไปทำงานต่างจังหวัด"_s);
    QCOMPARE(int(c.desk.shownStep()), int(Step::FineAndFee));
    QVERIFY(c.desk.draftSavedAt().isValid());
}

void TestDesks::theOfficerOfTheCaseCannotApproveEvenHere()
{
    Counter c;
    c.store.people[0].roles |= Role::Approver;
    c.sessions.signOut();
    c.settle();
    c.sessions.signIn(u"somjai"_s, u"right"_s);
    c.settle();
    c.toStep(Step::Approval);
    ApprovalDesk approvals(c.queue, c.sessions);
    QList<int> codes;
    QObject::connect(&approvals, &ApprovalDesk::failed, [&](const domain::Failure& f) { codes.append(int(f.code)); });
    approvals.refresh();
    c.settle();
    approvals.approve(u"somjai"_s, u"right"_s, u"ตรวจแล้ว"_s);
    c.settle();
    approvals.approve(u"somjai"_s, u"wrong"_s, u"ตรวจแล้ว"_s);
    c.settle();
    QCOMPARE(codes, (QList<int>{int(FailureCode::ApproverIsOfficer), int(FailureCode::PasswordWrong)}));
    QVERIFY(approvals.selected());
}

void TestDesks::theLockKeepsTheCase()
{
    Counter c;
    c.toStep(Step::Evidence);
    c.sessions.lock();
    QVERIFY(c.sessions.locked());
    c.sessions.unlock(u"wrong"_s);
    c.settle();
    QVERIFY(c.sessions.locked());
    c.sessions.unlock(u"right"_s);
    c.settle();
    QVERIFY(!c.sessions.locked());
    QVERIFY(c.desk.currentCase());
}

void TestDesks::signingOutClearsThePage()
{
    Counter c;
    c.toStep(Step::Evidence);
    c.sessions.signOut();
    c.settle();
    QVERIFY(!c.desk.currentCase());
    QCOMPARE(c.store.cases.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestDesks)
#include "tst_desks.moc"
