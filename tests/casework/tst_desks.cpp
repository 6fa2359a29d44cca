// The desks behind the pages, over scripted devices: a whole case, and every detour that must not be a dead end.
#include "tests/casework/counter.h"
#include "tests/support/quiettest.h"

#include "app/casework/approvaldesk.h"
#include "app/casework/officedesks.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::casework;
using domain::Baht;
using domain::FailureCode;
using tests::cardOf;
using tests::Counter;

class TestDesks : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCardProposesItsCaseAndSaysWhy();
    void aCaseThatWasOpenedAndNotDecidedProposesAgain();
    void aTypedNumberFindsTheRegister();
    void whoIsNotInTheCopyIsAskedOfTheRegistry();
    void withALineTheCopyIsMadeFreshFirst();
    void aSlowLineDoesNotHoldTheCitizenUp();
    void whoCannotBeAskedForIsSaidSo_data();
    void whoCannotBeAskedForIsSaidSo();
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

void TestDesks::whoIsNotInTheCopyIsAskedOfTheRegistry()
{
    Counter c;
    const RegisterPerson known = c.store.reg.front();
    c.store.reg.clear();
    c.centre.now.line = SyncState::Line::Waiting; // the last try failed; this one may not
    c.centre.fetch = [&] {                        // puts him into the copy, as the service does
        c.store.reg.push_back(known);
        return domain::Outcome();
    };
    c.desk.beginWithNumber(tests::trainingId(1), u"cardLost"_s);
    c.settle();
    QVERIFY(c.desk.intake());
    QVERIFY(c.desk.intake()->reg);
    QCOMPARE(c.centre.fetched, QStringList{tests::trainingId(1).digits() + u" cardLost"_s});
    QCOMPARE(c.store.kinds.filter(u"lookUp"_s).size(), 2);
    QVERIFY(c.failures.isEmpty());
    QVERIFY(!c.desk.busy());
}

void TestDesks::withALineTheCopyIsMadeFreshFirst()
{
    Counter c;
    c.centre.now.line = SyncState::Line::OnLine;
    c.centre.fetch = [&] {
        c.store.reg.front().facts.lastSerial = u"TB00000099"_s;
        return domain::Outcome();
    };
    c.desk.beginWithNumber(tests::trainingId(1), u"cardLost"_s);
    c.settle();
    QVERIFY(c.desk.intake());
    QVERIFY(c.desk.intake()->reg);
    QCOMPARE(c.desk.intake()->reg->facts.lastSerial, u"TB00000099"_s);
    QCOMPARE(c.store.kinds.filter(u"lookUp"_s).size(), 1); // one look, one entry
}

void TestDesks::aSlowLineDoesNotHoldTheCitizenUp()
{
    Counter c;
    c.centre.now.line = SyncState::Line::OnLine;
    c.centre.silent = true;
    c.desk.beginWithNumber(tests::trainingId(1), u"cardLost"_s);
    QVERIFY(c.desk.busy());
    QTRY_VERIFY_WITH_TIMEOUT(c.desk.intake() && c.desk.intake()->reg, 10000);
    QVERIFY(!c.desk.busy());
    QVERIFY(c.failures.isEmpty());
    QCOMPARE(c.centre.fetched.size(), 1);
}

void TestDesks::whoCannotBeAskedForIsSaidSo_data()
{
    QTest::addColumn<FailureCode>("line");
    QTest::addColumn<FailureCode>("said");
    QTest::newRow("no line") << FailureCode::PersonNotInCopy << FailureCode::PersonNotInCopy;
    QTest::newRow("the registry has nobody either") << FailureCode::RegistryRefused << FailureCode::PersonUnknown;
}

void TestDesks::whoCannotBeAskedForIsSaidSo()
{
    QFETCH(FailureCode, line);
    QFETCH(FailureCode, said);
    Counter c;
    c.centre.now.line = SyncState::Line::Waiting;
    c.centre.fetch = [&]() -> domain::Outcome { return domain::fail(line, u"TB-7020"_s); };
    c.desk.beginWithNumber(tests::trainingId(424242), u"cardLost"_s);
    c.settle();
    QVERIFY(!c.desk.intake());
    QCOMPARE(c.centre.fetched.size(), 1);
    QCOMPARE(c.failures, QList<int>{int(said)});
    QVERIFY(!c.desk.busy());
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
    approvals.select(approvals.waiting().front().id);
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
