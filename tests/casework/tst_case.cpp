// A case is what its acts add up to; the rules refuse every act that is out of place.
#include "tests/casework/people.h"
#include "tests/support/quiettest.h"

#include "app/casework/actcodec.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using tabian::domain::Baht;
using tabian::domain::FailureCode;
namespace tests = tabian::tests;

namespace
{

struct Forbidden
{
    const char* name;
    Step after; // the case has finished this step
    Act act;
    bool byApprover;
    FailureCode code;
};

const Officer& taker()
{
    static const Officer o = tests::officer(u"somjai"_s, {Role::Officer, Role::Approver});
    return o;
}
const Officer& approver()
{
    static const Officer o = tests::officer(u"pranee"_s, Role::Approver);
    return o;
}

std::vector<Forbidden> forbidden()
{
    using enum FailureCode;
    using Ev = tabian::domain::Evidence;
    RequestDecided refused = tests::request();
    refused.accepted = false;
    const QByteArray digest(32, 'd');
    const auto agreed = [](int baht) { return FineDecided{FineOutcome::Agreed, Baht::ofBaht(baht), {}, {}}; };
    return {
        {"a refused application", Step::Request, refused, false, ApplicationRefused},
        {"evidence before identity", Step::Request, EvidenceChecked{{Ev::HouseRegister}, true}, false, ActOutOfOrder},
        {"evidence not complete", Step::Identity, EvidenceChecked{{Ev::OldCard}, true}, false, EvidenceIncomplete},
        {"a witness ticked but not recorded", Step::Identity,
         EvidenceChecked{{Ev::HouseRegister, Ev::OldCard, Ev::Witness}, true}, false, EvidenceIncomplete},
        {"the officer as witness", Step::Request, WitnessRecorded{u"ก"_s, taker().citizenId, u"ญาติ"_s, u"รับรอง"_s},
         false, WitnessIsOfficer},
        {"the applicant as witness", Step::Request,
         WitnessRecorded{u"ก"_s, tests::trainingId(1).digits(), u"ญาติ"_s, u"รับรอง"_s}, false, WitnessIsOfficer},
        {"a witness without a statement", Step::Request,
         WitnessRecorded{u"ก"_s, tests::trainingId(7).digits(), u"ญาติ"_s, u" "_s}, false, ReasonMissing},
        {"a fine before the evidence", Step::Identity, agreed(100), false, ActOutOfOrder},
        {"more than the maximum", Step::Evidence, agreed(201), false, FineAboveMaximum},
        {"nothing of a fine that is due", Step::Evidence, FineDecided{}, false, FineBelowMinimum},
        {"a fine of zero", Step::Evidence, agreed(0), false, FineBelowMinimum},
        {"waived without a reason", Step::Evidence, FineDecided{FineOutcome::Waived, {}, u" "_s, {}}, false,
         WaiverWithoutReason},
        {"payment before the fine is set", Step::Evidence,
         PaymentReceived{Baht::ofBaht(100), {}, Baht::ofBaht(100), {}}, false, ActOutOfOrder},
        {"the fine changed after payment", Step::FineAndFee, agreed(50), false, ActOutOfOrder},
        {"paid twice", Step::FineAndFee, PaymentReceived{Baht::ofBaht(100), {}, Baht::ofBaht(100), {}}, false,
         ActOutOfOrder},
        {"cancelled after payment", Step::FineAndFee, CaseCancelled{u"เปลี่ยนใจ"_s}, false, ActOutOfOrder},
        {"cancelled without a reason", Step::Request, CaseCancelled{}, false, ReasonMissing},
        {"no photo", Step::FineAndFee, PhotoTaken{}, false, ActOutOfOrder},
        {"a finger missing without a reason", Step::FineAndFee, PrintsTaken{"left", {}, {}, 80, 0}, false,
         PrintsUnexplained},
        {"a poor print without a reason", Step::FineAndFee, PrintsTaken{"left", "right", {}, 80, 20}, false,
         PrintsUnexplained},
        {"a flawed photo without a reason", Step::FineAndFee,
         PhotoTaken{"x", {}, {tabian::devices::PhotoFlaw::Blurred}, {}}, false, ReasonMissing},
        {"a finger left out of the check without a reason", Step::Request,
         FingersChecked{FingerOutcome::Missing, FingerOutcome::Match, 0, 1}, false, FingerReasonMissing},
        {"another reason that is not said", Step::Request,
         FingerExcepted{tabian::devices::Finger::LeftIndex, FingerReason::Other, u" "_s}, false, ReasonMissing},
        {"confirming what nobody excepted", Step::Request, FingersConfirmed{}, true, ActOutOfOrder},
        {"the form signed before photo and prints", Step::FineAndFee, FormSigned{}, false, ActOutOfOrder},
        {"approved before the form", Step::FineAndFee, Approved{}, true, ActOutOfOrder},
        {"approved by the officer of the case", Step::PhotoAndPrints, Approved{}, false, ApproverIsOfficer},
        {"returned without a reason", Step::PhotoAndPrints, ReturnedByApprover{}, true, ReasonMissing},
        {"a new photo while waiting", Step::PhotoAndPrints, PhotoTaken{"x"}, false, ActOutOfOrder},
        {"a blank before approval", Step::PhotoAndPrints, BlankDrawn{u"TB00000001"_s}, false, ActOutOfOrder},
        {"taking acts by an approver only", Step::Request, FingersChecked{}, true, RoleMissing},
        {"hand-over before a good card", Step::Approval, HandedOver{ReceivedBy::Applicant, {}, true, u"paper"_s}, false,
         ReadBackMissing},
        {"a card written that was not drawn", Step::Approval, CardWritten{u"TB00000009"_s, digest, digest}, false,
         ActOutOfOrder},
        {"hand-over without signature", Step::WriteAndReadBack, HandedOver{ReceivedBy::Applicant, {}, true, {}}, false,
         SignatureMissing},
        {"a second card after a good one", Step::WriteAndReadBack, BlankDrawn{u"TB00000002"_s}, false, ActOutOfOrder},
        {"anything after the end", Step::HandOver, DraftSaved{}, false, CaseClosed},
    };
}

} // namespace

class TestCase : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theStepIsTheFirstThatIsNotFinished_data();
    void theStepIsTheFirstThatIsNotFinished();
    void everyActOfAWholeCaseIsAllowedInItsOrder();
    void forbiddenActsAreRefused_data();
    void forbiddenActsAreRefused();
    void mismatchLeadsToTheWitnessAndOn();
    void aSecondOfficerConfirmsAndMayApprove();
    void anOlderEntryIsStillRead();
    void unequalReadBackIsRefused();
    void paymentMustBeExact();
    void remarksWantAReasonToApprove();
    void theApproverIsNeverTheApplicant();
    void anotherRequestAsksTheFineAgain();
    void everyActSurvivesItsBytes();
    void anApprovalOfBeforeOpensStill();
    void anOlderPayloadIsStillRead();
    void damagedBytesAreRefused();
};

void TestCase::theStepIsTheFirstThatIsNotFinished_data()
{
    QTest::addColumn<int>("finished");
    QTest::addColumn<int>("next");
    for (int step = int(Step::Request); step <= int(Step::HandOver); ++step)
        QTest::addRow("after step %d", step) << step << step + 1;
}

void TestCase::theStepIsTheFirstThatIsNotFinished()
{
    QFETCH(const int, finished);
    QFETCH(const int, next);
    QCOMPARE(int(tests::caseAfter(Step(finished), taker(), approver()).step()), next);
}

void TestCase::everyActOfAWholeCaseIsAllowedInItsOrder()
{
    Case c(QUuid::createUuid(), tests::opening(), tests::stampOf(taker()));
    QVERIFY(allowed(tests::opening(), taker(), nullptr));
    for (const Act& act : tests::actsUpTo(Step::HandOver)) {
        const Officer& by = std::holds_alternative<Approved>(act) ? approver() : taker();
        const auto outcome = allowed(act, by, &c);
        QVERIFY2(outcome, qPrintable(kindOf(act)));
        apply(c, act, tests::stampOf(by));
    }
    QCOMPARE(int(c.step()), int(Step::Closed));
    QCOMPARE(c.hands, std::vector<QUuid>{taker().id});
}

void TestCase::forbiddenActsAreRefused_data()
{
    QTest::addColumn<int>("index");
    const auto rows = forbidden();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << int(i);
}

void TestCase::forbiddenActsAreRefused()
{
    QFETCH(const int, index);
    const Forbidden row = forbidden().at(std::size_t(index));
    const Case c = tests::caseAfter(row.after, taker(), approver());
    const auto outcome = allowed(row.act, row.byApprover ? approver() : taker(), &c);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code), int(row.code));
}

void TestCase::mismatchLeadsToTheWitnessAndOn()
{
    Case c = tests::caseAfter(Step::Request, taker(), approver());
    apply(c, FingersChecked{FingerOutcome::Match, FingerOutcome::Mismatch, 1, 3}, tests::stampOf(taker()));
    QCOMPARE(int(c.step()), int(Step::Identity));
    QVERIFY(c.witnessWanted());
    const WitnessRecorded witness{u"ผู้ใหญ่บ้าน ทดสอบ"_s, tests::trainingId(55).digits(), u"ผู้ใหญ่บ้าน"_s,
                                  u"รับรองว่าเป็นบุคคลเดียวกัน"_s};
    QVERIFY(allowed(witness, taker(), &c));
    apply(c, witness, tests::stampOf(taker()));
    QCOMPARE(int(c.step()), int(Step::Evidence));
    const auto remarks = c.remarks();
    QVERIFY(std::ranges::find(remarks, Remark::FingerMismatch) != remarks.end());
    QVERIFY(std::ranges::find(remarks, Remark::Witnessed) != remarks.end());
}

void TestCase::aSecondOfficerConfirmsAndMayApprove()
{
    Case c = tests::caseAfter(Step::FineAndFee, taker(), approver());
    const FingerExcepted worn{tabian::devices::Finger::RightIndex, FingerReason::Worn, {}};
    for (const Act& act : std::initializer_list<Act>{PhotoTaken{"x"}, worn, PrintsTaken{"left", "right", {}, 80, 20}}) {
        QVERIFY(allowed(act, taker(), &c));
        apply(c, act, tests::stampOf(taker()));
    }
    QCOMPARE(int(allowed(FormSigned{}, taker(), &c).error().code), int(FailureCode::FingersUnconfirmed));
    QCOMPARE(int(allowed(FingersConfirmed{}, taker(), &c).error().code), int(FailureCode::SecondOfficerSame));
    QVERIFY(allowed(FingersConfirmed{}, approver(), &c));
    apply(c, FingersConfirmed{}, tests::stampOf(approver()));
    QCOMPARE(c.hands, std::vector<QUuid>{taker().id});
    QVERIFY(allowed(FormSigned{}, taker(), &c));
    Case signedOne = c;
    apply(signedOne, FormSigned{}, tests::stampOf(taker()));
    QVERIFY(allowed(Approved{u"ดูแล้ว"_s}, approver(), &signedOne));
    // Another reason for the same finger is another exception.
    apply(c, worn, tests::stampOf(taker()));
    QCOMPARE(c.exceptions.size(), std::size_t(1));
    QVERIFY(c.confirmationWanted());
}

void TestCase::anOlderEntryIsStillRead()
{
    QCborMap old{{"jpeg"_L1, QByteArray("photo")}};
    const auto photo = decode(u"photoTaken"_s, 1, QCborValue(old).toCbor());
    QVERIFY(photo);
    QCOMPARE(std::get<PhotoTaken>(*photo).jpeg, QByteArray("photo"));
    QVERIFY(std::get<PhotoTaken>(*photo).flaws.empty());
    QVERIFY(!decode(u"photoTaken"_s, 2, QCborValue(old).toCbor())); // what its version has must be there
    QVERIFY(!decode(u"photoTaken"_s, 3, encode(PhotoTaken{"photo"})));
    const Act taken = PrintsTaken{"l", "r", {}, 70, 80};
    QCOMPARE(versionOf(taken), 2);
    QCOMPARE(std::get<PrintsTaken>(*decode(kindOf(taken), 2, encode(taken))).rightQuality, 80);
}

void TestCase::unequalReadBackIsRefused()
{
    Case c = tests::caseAfter(Step::Approval, taker(), approver());
    apply(c, BlankDrawn{u"TB00000001"_s}, tests::stampOf(taker()));
    const auto outcome = allowed(CardWritten{u"TB00000001"_s, QByteArray(32, 'a'), QByteArray(32, 'b')}, taker(), &c);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code), int(FailureCode::ReadBackDiffers));
    apply(c, CardSpoiled{u"TB00000001"_s, u"TB-2105"_s}, tests::stampOf(taker()));
    QVERIFY(!c.drawnCard());
    QVERIFY(allowed(BlankDrawn{u"TB00000002"_s}, taker(), &c));
}

void TestCase::paymentMustBeExact()
{
    Case c = tests::caseAfter(Step::Evidence, taker(), approver());
    apply(c, FineDecided{FineOutcome::Agreed, Baht::ofBaht(100), {}, {}}, tests::stampOf(taker()));
    const auto code = [&c](Baht fine, Baht fee, Baht cash) {
        const auto outcome = allowed(PaymentReceived{fine, fee, cash, {}}, taker(), &c);
        return outcome ? 0 : int(outcome.error().code);
    };
    QCOMPARE(code(Baht::ofBaht(100), {}, Baht::ofBaht(100)), 0);
    QCOMPARE(code(Baht::ofBaht(100), {}, Baht::ofBaht(1000)), 0);
    QCOMPARE(code(Baht::ofBaht(99), {}, Baht::ofBaht(100)), int(FailureCode::PaymentDiffers));
    QCOMPARE(code(Baht::ofBaht(100), Baht::ofBaht(20), Baht::ofBaht(120)), int(FailureCode::PaymentDiffers));
    QCOMPARE(code(Baht::ofBaht(100), {}, Baht::ofBaht(99)), int(FailureCode::PaymentDiffers));
}

void TestCase::remarksWantAReasonToApprove()
{
    Case c = tests::caseAfter(Step::PhotoAndPrints, taker(), approver());
    QVERIFY(allowed(Approved{}, approver(), &c));
    c.timesReturned = 1;
    QCOMPARE(int(allowed(Approved{}, approver(), &c).error().code), int(FailureCode::ReasonMissing));
    QVERIFY(allowed(Approved{u"ตรวจแล้ว"_s}, approver(), &c));
}

void TestCase::theApproverIsNeverTheApplicant()
{
    Officer own = approver();
    own.citizenId = tests::trainingId(1).digits();
    const Case c = tests::caseAfter(Step::PhotoAndPrints, taker(), approver());
    QCOMPARE(int(allowed(Approved{}, own, &c).error().code), int(FailureCode::OwnCase));
    Officer ownTaker = taker();
    ownTaker.citizenId = tests::trainingId(1).digits();
    QCOMPARE(int(allowed(tests::opening(), ownTaker, nullptr).error().code), int(FailureCode::OwnCase));
}

void TestCase::anotherRequestAsksTheFineAgain()
{
    Case c = tests::caseAfter(Step::Evidence, taker(), approver());
    apply(c, FineDecided{FineOutcome::Agreed, Baht::ofBaht(200), {}, {}}, tests::stampOf(taker()));
    apply(c, tests::request(tabian::domain::CaseKind::AddressChanged, 0, 20), tests::stampOf(taker()));
    QVERIFY(!c.fine);
    QCOMPARE(int(c.step()), int(Step::Evidence));
}

void TestCase::everyActSurvivesItsBytes()
{
    std::vector<Act> acts = tests::actsUpTo(Step::HandOver);
    acts.insert(acts.end(),
                {tests::opening(),
                 OfficeOpened{u"1301"_s, u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"ช่อง 2"_s},
                 OfficerAdded{taker()},
                 StationAdded{2, u"ช่อง 3"_s, QByteArray(32, 'k')},
                 RecoveryKeyMade{2},
                 PasswordRecovered{},
                 JournalExported{},
                 CaseHandedOn{QUuid::createUuid(), u"ลาป่วย"_s},
                 SignedIn{},
                 SignedOut{},
                 StockReceived{u"TB00000001"_s, 250, u"งวด 1"_s},
                 PersonLookedUp{tests::trainingId(1).digits(), u"cardLost"_s, true},
                 CardNumberRevealed{tests::trainingId(1).digits(), u"compareBack"_s},
                 ReportMade{QDate(2026, 5, 21), u"daily"_s},
                 WitnessRecorded{u"ก"_s, tests::trainingId(5).digits(), u"บิดา"_s, u"รับรอง"_s},
                 DayOpened{Baht::ofBaht(500), u"ok"_s},
                 DayClosed{.day = QDate(2026, 5, 21),
                           .cash = {{Baht::ofBaht(100), 6}},
                           .cards = 240,
                           .receipts = 5,
                           .slips = 1,
                           .explanation = u"ขาด"_s,
                           .expected = {Baht::ofBaht(620), 240, 5, 1},
                           .second = {QUuid::createUuid(), u"ข"_s}},
                 CashRemitted{Baht::ofBaht(100), Baht::ofBaht(20), u"12"_s, u"1301-69-N000001"_s},
                 ReceiptRangeSet{2, 2569, 5001, 6000},
                 StockReturned{u"TB00000001"_s, 10, u"ก"_s},
                 FinesForwarded{{QUuid::createUuid()}, u"สภ."_s},
                 ConflictDecided{QUuid::createUuid(), ConflictChoice::OthersStands, u"บัตรหลังยกเลิก"_s},
                 EntriesCarried{7, 90, QByteArray(32, 's')},
                 KitPacked{u"หมู่ 4"_s, 31, u"TB00000001"_s, 40, 5001, 100},
                 KitReturned{9, u"ครบ"_s},
                 AppointmentKept{QUuid::createUuid(), AppointmentStep::NoShow, tests::trainingId(1).digits(), true},
                 WalkInNoted{QUuid::createUuid(), tests::trainingId(1).digits(), u"ก"_s, u"registration"_s},
                 DigitalIdBegun{QUuid::createUuid(), tests::trainingId(1).digits(), QDate(2026, 5, 1), u"25780501"_s},
                 DigitalIdFingersMatched{QUuid::createUuid(), FingerOutcome::Match, FingerOutcome::Missing, 70, 0},
                 DigitalIdTermsAgreed{QUuid::createUuid(), u"2569-1"_s},
                 DigitalIdCodeShown{QUuid::createUuid(), QByteArray(16, 't'), 120},
                 DigitalIdEnded{QUuid::createUuid(), DigitalIdOutcome::Refused, u"rooted"_s, true},
                 ClockAccepted{u"ปิดซ่อม"_s, u"2026-05-21"_s, 1234567890123},
                 ReceiptVoided{u"1301-69-R000001"_s, u"ผิด"_s},
                 SlipGiven{u"0812345678"_s, u"บัตรหมด"_s},
                 CitizenCalled{true, {}},
                 ReturnedByApprover{u"รูปไม่ชัด"_s},
                 CardSpoiled{u"TB00000001"_s, u"TB-2105"_s},
                 CaseCancelled{u"ยกเลิก"_s},
                 FingerExcepted{tabian::devices::Finger::RightIndex, FingerReason::Other, u"พันแผล"_s},
                 FingersConfirmed{},
                 PhotoTaken{"x", "y", {tabian::devices::PhotoFlaw::Coarse}, u"ถ่ายที่บ้าน"_s},
                 DraftSaved{Step::FineAndFee, QJsonObject{{u"fineAmount"_s, u"100"_s}, {u"focus"_s, u"fineFacts"_s}}},
                 PolicySet{{.secondFactor = SecondFactor::FingerOrCard, .idleMinutes = 7}},
                 PasswordSet{taker().id, true},
                 FingersEnrolled{taker().id, "l", "r"},
                 SecondFactorShown{SecondFactor::Card, tests::trainingId(5).digits()},
                 WrongTriesNoted{taker().id, 3},
                 ViewsLookedAt{QDate(2026, 5, 1), QDate(2026, 5, 21), taker().id, tests::trainingId(1).digits()},
                 Approved{u"ตรวจแล้ว"_s, Confirmation::Finger, 3},
                 CaseViewed{u"approval"_s},
                 DocumentPrinted{u"application"_s, u"ขอใหม่"_s},
                 HistoryPrinted{}});
    QSet<QString> kinds;
    for (const Act& act : acts) {
        const QByteArray bytes = encode(act);
        const auto back = decode(kindOf(act), versionOf(act), bytes);
        QVERIFY2(back, qPrintable(kindOf(act)));
        QCOMPARE(encode(*back), bytes);
        kinds.insert(kindOf(act));
    }
    QCOMPARE(std::size_t(kinds.size()), std::variant_size_v<Act>);
}

void TestCase::anApprovalOfBeforeOpensStill()
{
    // As it was written before it said by what and how many together.
    const QByteArray old = QCborValue(QCborMap{{u"reason"_s, u"ตรวจแล้ว"_s}}).toCbor();
    const auto back = decode(u"approved"_s, 1, old);
    QVERIFY(back);
    QCOMPARE(std::get<Approved>(*back).reason, u"ตรวจแล้ว"_s);
    QCOMPARE(std::get<Approved>(*back).together, 1);
}

void TestCase::anOlderPayloadIsStillRead()
{
    // Version 1 of cards received knew one person only.
    const QCborMap old{{u"firstSerial"_s, u"TB00000001"_s}, {u"count"_s, 250}, {u"note"_s, u"งวด 1"_s}};
    const auto act = decode(u"stockReceived"_s, 1, QCborValue(old).toCbor());
    QVERIFY(act);
    QCOMPARE(std::get<StockReceived>(*act).count, 250);
    QVERIFY(std::get<StockReceived>(*act).second.officer.isNull());
    QVERIFY(!decode(u"stockReceived"_s, 2, QCborValue(old).toCbor()));
    QVERIFY(!decode(u"stockReceived"_s, 3, encode(StockReceived{u"TB00000001"_s, 250, {}})));
}

void TestCase::damagedBytesAreRefused()
{
    const Act act = tests::opening();
    const QByteArray bytes = encode(act);
    QVERIFY(!decode(u"unheardOf"_s, 1, bytes));
    QVERIFY(!decode(kindOf(act), 99, bytes));
    int refused = 0;
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        refused += decode(kindOf(act), 1, bytes.left(cut)) ? 0 : 1;
    QCOMPARE(refused, int(bytes.size()));
    QVERIFY(!decode(kindOf(act), 1, encode(SignedIn{})));
}

QTEST_GUILESS_MAIN(TestCase)
#include "tst_case.moc"
