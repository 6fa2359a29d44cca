// Each forbidden act, tried straight at the store's port: refused with its code, and nothing changed.
#include "tests/storage/forbidden.h"
#include "tests/support/quiettest.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::Baht;
using tabian::domain::FailureCode;

namespace
{

Try byApprover(Step step, Act act)
{
    return [=](World& w) { return w.triesBy(w.approver, act, w.caseAt(step)); };
}
Try byClerk(Act act)
{
    return [=](World& w) { return w.triesBy(w.clerk, act); };
}

CaseOpened openingOf(const QString& citizen)
{
    CaseOpened act = opening(1);
    act.applicant.id = *tabian::domain::CitizenId::parse(citizen);
    return act;
}

FineDecided waiver(const QString& reason)
{
    FineDecided act = fine(0, FineOutcome::Waived);
    act.reason = reason;
    return act;
}

RequestDecided refusedRequest()
{
    RequestDecided act = request();
    act.accepted = false;
    return act;
}

WitnessRecorded witnessOf(const QString& citizen)
{
    WitnessRecorded act = witness();
    act.citizenId = citizen;
    return act;
}

CardWritten differing(const QString& serial)
{
    CardWritten act = written(serial);
    act.readBackSha256[31] = 'g';
    return act;
}

} // namespace

class ForbiddenTest : public QuietTest
{
    Q_OBJECT
  private:
    static void row(const char* name, FailureCode code, Try attempt)
    {
        QTest::newRow(name) << std::move(attempt) << int(code);
    }
  private Q_SLOTS:
    void aForbiddenActIsRefusedAndChangesNothing_data();
    void aForbiddenActIsRefusedAndChangesNothing();
};

void ForbiddenTest::aForbiddenActIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<Try>("attempt");
    QTest::addColumn<int>("code");
    using enum FailureCode;

    // who may
    row("nobody is signed in", FailureCode::SignedOut, [](World& w) { return w.triesBy(stranger(w), opening(1)); });
    row("a session after its end", FailureCode::SignedOut, [](World& w) {
        static_cast<void>(w.store().signOut(w.clerk));
        return w.triesBy(w.clerk, opening(1));
    });
    row("a session that claims another officer's roles", RoleMissing, [](World& w) {
        Session session = w.clerk;
        session.officer = w.officer.officer;
        return w.triesBy(session, StockReceived{u"TB00001000"_s, 5, {}});
    });
    row("a stranger's login", OfficerUnknown,
        [](World& w) { return codeOf(w.store().signIn(u"nobody"_s, u"first password"_s)); });
    row("a wrong password", PasswordWrong,
        [](World& w) { return codeOf(w.store().signIn(u"clerk"_s, u"first password"_s)); });
    row("an empty password", PasswordWrong, [](World& w) { return codeOf(w.store().signIn(u"clerk"_s, {})); });
    row("confirming with another's password", PasswordWrong,
        [](World& w) { return codeOf(w.store().confirm(w.approver, u"first password"_s)); });
    row("confirming without a session", FailureCode::SignedOut,
        [](World& w) { return codeOf(w.store().confirm(stranger(w), u"first password"_s)); });
    row("a new password without the old one", PasswordWrong,
        [](World& w) { return codeOf(w.store().changePassword(w.clerk, u"not it"_s, u"mine now"_s)); });
    row("looking up without a session", FailureCode::SignedOut,
        [](World& w) { return codeOf(w.store().lookUp(stranger(w), applicant(1).id, u"cardLost"_s)); });
    row("looking up without a reason", ReasonMissing,
        [](World& w) { return codeOf(w.store().lookUp(w.clerk, applicant(1).id, {})); });
    row("stock received by a clerk", RoleMissing, byClerk(StockReceived{u"TB00001000"_s, 5, {}}));
    row("an officer added by a clerk", RoleMissing,
        [](World& w) { return codeOf(w.store().addOfficer(w.clerk, newcomer(u"friend"_s, 9010), u"secret"_s)); });
    row("a clerk who makes himself administrator", RoleMissing, [](World& w) {
        Officer officer = w.clerk.officer;
        officer.roles |= Role::Administrator;
        return w.triesBy(w.clerk, OfficerAdded{officer});
    });
    row("a second account for one person", OfficerTwice,
        [](World& w) { return codeOf(w.store().addOfficer(w.officer, newcomer(u"another"_s, 9002), u"secret"_s)); });
    row("a login that is taken", OfficerTwice,
        [](World& w) { return codeOf(w.store().addOfficer(w.officer, newcomer(u" clerk "_s, 9010), u"secret"_s)); });
    row("a second office", StoreQuery, [](World& w) { return w.tries(OfficeOpened{u"9999"_s, u"x"_s, u"1"_s}); });

    // whose case
    row("a case of one's own", OwnCase, [](World& w) { return w.tries(openingOf(citizenDigits(9001))); });
    row("a pink card's number", NotAThaiCardHolder, [](World& w) {
        const QString twelve = u"699900000011"_s;
        return w.tries(openingOf(twelve + QString::number(*tabian::domain::CitizenId::checkDigit(twelve))));
    });
    row("a second open case for one person", CaseOpenElsewhere, [](World& w) {
        w.caseAt(Step::Identity);
        return w.triesBy(w.clerk, opening(1));
    });
    row("a case that is not there", CaseUnknown, [](World& w) { return w.tries(request(), QUuid::createUuid()); });
    row("a case's act without a case", ActOutOfOrder, [](World& w) { return w.tries(request()); });
    row("stock on a case", ActOutOfOrder, onCase(Step::Request, StockReceived{u"TB00001000"_s, 5, {}}));
    row("opening inside a case", ActOutOfOrder, onCase(Step::Request, opening(2)));

    // the order of the counter
    row("a refused application", ApplicationRefused, onCase(Step::Request, refusedRequest()));
    row("fingers before the request", ActOutOfOrder, onCase(Step::Request, fingers()));
    row("evidence before identity", ActOutOfOrder, onCase(Step::Identity, evidence()));
    row("evidence that is not complete", EvidenceIncomplete,
        onCase(Step::Evidence, EvidenceChecked{.ticked = {}, .done = true}));
    row("a witness ticked and not recorded", EvidenceIncomplete,
        onCase(Step::Evidence,
               EvidenceChecked{.ticked = {tabian::domain::Evidence::HouseRegister, tabian::domain::Evidence::Witness},
                               .done = true}));
    row("the officer as witness", WitnessIsOfficer, onCase(Step::Identity, witnessOf(citizenDigits(9001))));
    row("the applicant as witness", WitnessIsOfficer, onCase(Step::Identity, witnessOf(citizenDigits(1))));
    row("a fine before the evidence", ActOutOfOrder, onCase(Step::Evidence, fine(100)));
    row("money before the fine", ActOutOfOrder, onCase(Step::FineAndFee, payment(0)));
    row("the request after the money", ActOutOfOrder, onCase(Step::PhotoAndPrints, request()));
    row("another fine after the money", ActOutOfOrder, onCase(Step::PhotoAndPrints, fine(50)));
    row("cancelling after the money", ActOutOfOrder, onCase(Step::PhotoAndPrints, CaseCancelled{u"x"_s}));
    row("a photo before the money", ActOutOfOrder, onCase(Step::FineAndFee, photo()));
    row("an empty photo", ActOutOfOrder, onCase(Step::PhotoAndPrints, PhotoTaken{}));
    row("no prints and no reason", PrintsUnexplained, onCase(Step::PhotoAndPrints, PrintsTaken{}));
    const FingerExcepted worn{tabian::devices::Finger::LeftIndex, FingerReason::Worn, {}};
    const auto excepted = [worn](World& w) {
        const QUuid id = w.caseAt(Step::PhotoAndPrints);
        w.must(worn, id);
        return id;
    };
    row("a finger left out without a reason", FingerReasonMissing,
        onCase(Step::Identity, fingers(FingerOutcome::Missing)));
    row("a reason that says nothing", ReasonMissing,
        onCase(Step::PhotoAndPrints, FingerExcepted{worn.finger, FingerReason::Other, u" "_s}));
    row("a second officer who noted it himself", SecondOfficerSame,
        [=](World& w) { return w.tries(FingersConfirmed{}, excepted(w)); });
    row("a second officer with a hand in the case", SecondOfficerSame, [=](World& w) {
        const QUuid id = w.caseAt(Step::Identity);
        w.mustBy(w.approver, fingers(), id);
        w.must(worn, id);
        return w.triesBy(w.approver, FingersConfirmed{}, id);
    });
    row("a second officer who is the applicant", SecondOfficerSame, [=](World& w) {
        const QUuid id = w.must(openingOf(citizenDigits(9002))).caseId;
        for (const Act& act : std::initializer_list<Act>{request(), worn})
            w.must(act, id);
        return w.triesBy(w.approver, FingersConfirmed{}, id);
    });
    row("confirming what nobody excepted", ActOutOfOrder,
        [](World& w) { return w.triesBy(w.approver, FingersConfirmed{}, w.caseAt(Step::PhotoAndPrints)); });
    row("a form before the second officer has seen the hand", FingersUnconfirmed, [=](World& w) {
        const QUuid id = excepted(w);
        for (const Act& act : std::initializer_list<Act>{photo(), prints()})
            w.must(act, id);
        return w.tries(FormSigned{}, id);
    });
    row("a form before the photo", ActOutOfOrder, onCase(Step::PhotoAndPrints, FormSigned{}));
    row("cancelling without a reason", ReasonMissing, onCase(Step::Identity, CaseCancelled{}));

    // money
    row("a fine above the maximum", FineAboveMaximum, onCase(Step::FineAndFee, fine(201)));
    row("a fine below one baht", FineBelowMinimum, onCase(Step::FineAndFee, fine(0)));
    row("a negative fine", FineBelowMinimum, onCase(Step::FineAndFee, fine(-5)));
    row("a fine said not to be due", FineBelowMinimum, onCase(Step::FineAndFee, fine(0, FineOutcome::NoneDue)));
    row("a waiver without a reason", WaiverWithoutReason, onCase(Step::FineAndFee, waiver(u"  "_s)));
    const auto paying = [](PaymentReceived money) {
        return [=](World& w) {
            const QUuid id = w.caseAt(Step::FineAndFee);
            w.must(fine(100), id);
            return w.tries(money, id);
        };
    };
    row("less than the fine", PaymentDiffers, paying(payment(99)));
    row("more than the fine", PaymentDiffers, paying(payment(101)));
    row("no fee", PaymentDiffers, paying(payment(100, 0)));
    PaymentReceived tooLittleCash = payment(100);
    tooLittleCash.cash = Baht::ofBaht(119);
    row("less cash than the total", PaymentDiffers, paying(tooLittleCash));
    row("money twice", ActOutOfOrder, onCase(Step::PhotoAndPrints, payment(100)));

    // approval
    row("approving without the role", RoleMissing, onCase(Step::Approval, Approved{}));
    row("approving by a clerk", RoleMissing,
        [](World& w) { return w.triesBy(w.clerk, Approved{}, w.caseAt(Step::Approval)); });
    row("approving a case of one's own taking", ApproverIsOfficer, [](World& w) {
        const QUuid id = w.mustBy(w.approver, opening(1)).caseId;
        for (const Act& act : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100), payment(100),
                                                         photo(), prints(), FormSigned()})
            w.must(act, id);
        return w.triesBy(w.approver, Approved{}, id);
    });
    row("approving a case one had a hand in", ApproverIsOfficer, [](World& w) {
        const QUuid id = w.caseAt(Step::Identity);
        w.mustBy(w.approver, fingers(), id);
        for (const Act& act :
             std::initializer_list<Act>{evidence(), fine(100), payment(100), photo(), prints(), FormSigned()})
            w.must(act, id);
        return w.triesBy(w.approver, Approved{}, id);
    });
    row("returning a case of one's own taking", ApproverIsOfficer, [](World& w) {
        const QUuid id = w.caseAt(Step::PhotoAndPrints);
        for (const Act& act : std::initializer_list<Act>{photo(), prints()})
            w.must(act, id);
        w.mustBy(w.approver, FormSigned{}, id);
        return w.triesBy(w.approver, ReturnedByApprover{u"x"_s}, id);
    });
    row("approving one's own card", OwnCase, [](World& w) {
        const QUuid id = w.must(openingOf(citizenDigits(9002))).caseId;
        for (const Act& act : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100), payment(100),
                                                         photo(), prints(), FormSigned()})
            w.must(act, id);
        return w.triesBy(w.approver, Approved{}, id);
    });
    row("approving before the form is signed", ActOutOfOrder, byApprover(Step::PhotoAndPrints, Approved{}));
    row("approving twice", ActOutOfOrder, byApprover(Step::WriteAndReadBack, Approved{}));
    row("returning without a reason", ReasonMissing, byApprover(Step::Approval, ReturnedByApprover{}));
    row("approving remarks without a reason", ReasonMissing, [](World& w) {
        const QUuid id = w.caseAt(Step::FineAndFee);
        for (const Act& act :
             std::initializer_list<Act>{fine(100, FineOutcome::Refused), payment(0), photo(), prints(), FormSigned()})
            w.must(act, id);
        return w.triesBy(w.approver, Approved{}, id);
    });
    row("a new photo after approval", ActOutOfOrder, onCase(Step::WriteAndReadBack, photo()));

    // cards
    row("a blank before approval", ActOutOfOrder, onCase(Step::Approval, BlankDrawn{u"TB00000001"_s}));
    row("a blank nobody received", SerialUsed, onCase(Step::WriteAndReadBack, BlankDrawn{u"TB00009999"_s}));
    row("a blank that is no serial", SerialUsed, onCase(Step::WriteAndReadBack, BlankDrawn{u"' OR 1"_s}));
    row("a blank drawn for another case", SerialUsed, [](World& w) {
        w.must(BlankDrawn{u"TB00000001"_s}, w.caseAt(Step::WriteAndReadBack, 1));
        return w.tries(BlankDrawn{u"TB00000001"_s}, w.caseAt(Step::WriteAndReadBack, 2));
    });
    row("a blank that was issued", SerialUsed, [](World& w) {
        w.caseAt(Step::Closed, 1);
        return w.tries(BlankDrawn{u"TB00000001"_s}, w.caseAt(Step::WriteAndReadBack, 2));
    });
    row("a blank that was spoiled", SerialUsed, [](World& w) {
        const QUuid id = w.caseAt(Step::WriteAndReadBack);
        w.must(BlankDrawn{u"TB00000001"_s}, id);
        w.must(CardSpoiled{u"TB00000001"_s, u"TB-2105"_s}, id);
        return w.tries(BlankDrawn{u"TB00000001"_s}, id);
    });
    row("a second blank beside the first", ActOutOfOrder, [](World& w) {
        const QUuid id = w.caseAt(Step::WriteAndReadBack);
        w.must(BlankDrawn{u"TB00000001"_s}, id);
        return w.tries(BlankDrawn{u"TB00000002"_s}, id);
    });
    row("a blank when there is none", StockEmpty, [](World& w) {
        for (int n = 1; n <= 20; ++n)
            w.caseAt(Step::HandOver, n);
        return w.tries(BlankDrawn{u"TB00000021"_s}, w.caseAt(Step::WriteAndReadBack, 21));
    });
    row("receiving serials twice", SerialUsed, [](World& w) { return w.tries(StockReceived{u"TB00000020"_s, 5, {}}); });
    row("receiving serials past the end", CardSerialFormat, [](World& w) {
        return w.tries(StockReceived{u"TC99999999"_s, 2, {}});
    });
    row("receiving what is no serial", CardSerialFormat, [](World& w) {
        return w.tries(StockReceived{u"12"_s, 2, {}});
    });
    row("receiving nothing", StoreQuery, [](World& w) { return w.tries(StockReceived{u"TC00000001"_s, 0, {}}); });
    row("receiving too many", StoreQuery, [](World& w) { return w.tries(StockReceived{u"TC00000001"_s, 100001, {}}); });
    const auto drawn = [](Act act) {
        return [=](World& w) {
            const QUuid id = w.caseAt(Step::WriteAndReadBack);
            w.must(BlankDrawn{u"TB00000001"_s}, id);
            return w.tries(act, id);
        };
    };
    row("a read-back that differs", ReadBackDiffers, drawn(differing(u"TB00000001"_s)));
    row("a read-back of nothing", ReadBackDiffers, drawn(CardWritten{u"TB00000001"_s, QByteArray(32, 'f'), {}}));
    row("a card on another serial", ActOutOfOrder, drawn(written(u"TB00000002"_s)));
    row("a card without a blank", ActOutOfOrder, onCase(Step::WriteAndReadBack, written(u"TB00000001"_s)));
    row("handing over before approval", ReadBackMissing, onCase(Step::Approval, handOver()));
    row("handing over a card not written", ReadBackMissing, drawn(handOver()));
    row("handing over without a signature", SignatureMissing, onCase(Step::HandOver, HandedOver{}));
    row("an act on a closed case", CaseClosed, onCase(Step::Closed, DraftSaved{}));
    row("handing over twice", CaseClosed, onCase(Step::Closed, handOver()));
    row("an act on a cancelled case", CaseClosed, [](World& w) {
        const QUuid id = w.caseAt(Step::Identity);
        w.must(CaseCancelled{u"ผิดคน"_s}, id);
        return w.tries(fingers(), id);
    });

    // time
    row("dated before the last entry", DateBeforeLast, [](World& w) {
        const QUuid id = w.caseAt(Step::Request);
        w.clock.advance(-1);
        return w.tries(request(), id);
    });
    row("signing in with the clock set back", DateBeforeLast, [](World& w) {
        w.clock.advance(-1);
        return codeOf(w.store().signIn(u"clerk"_s, u"third password"_s));
    });

    // whose access has ended
    const auto revoke = [](World& w) {
        Officer officer = w.clerk.officer;
        officer.revoked = true;
        w.must(OfficerAdded{officer});
    };
    row("signing in after revocation", OfficerRevoked, [=](World& w) {
        revoke(w);
        return codeOf(w.store().signIn(u"clerk"_s, u"third password"_s));
    });
    row("an open session after revocation", FailureCode::SignedOut, [=](World& w) {
        revoke(w);
        return w.triesBy(w.clerk, opening(1));
    });
    row("a session at one counter after revocation at another", OfficerRevoked, [=](World& w) {
        static_cast<void>(w.store().signOut(w.clerk)); // one account, one place
        auto other = tabian::storage::JournalStore::open(w.folder(), w.environment());
        const auto session = (*other)->signIn(u"clerk"_s, u"third password"_s);
        revoke(w);
        return codeOf((*other)->record(*session, opening(1)));
    });
    row("a revoked officer let in again by hand", OfficerRevoked, [=](World& w) {
        runRaw(w.file(), {u"CREATE TABLE kept AS SELECT * FROM key_wraps"_s});
        revoke(w);
        runRaw(w.file(),
               {u"UPDATE officers SET revoked = 0"_s, u"INSERT OR IGNORE INTO key_wraps SELECT * FROM kept"_s});
        return codeOf(w.store().signIn(u"clerk"_s, u"third password"_s));
    });
    row("a role written into the table by hand", RoleMissing, [](World& w) {
        runRaw(w.file(), {u"UPDATE officers SET roles = 15"_s});
        static_cast<void>(w.store().signOut(w.clerk));
        return w.triesBy(*w.store().signIn(u"clerk"_s, u"third password"_s), StockReceived{u"TC00000001"_s, 5, {}});
    });
    row("revoking the last one with a key", StoreQuery, [](World& w) {
        Officer second = w.clerk.officer;
        second.roles = Role::Administrator;
        w.must(OfficerAdded{second});
        runRaw(w.file(),
               {u"DELETE FROM key_wraps WHERE officer <> (SELECT id FROM officers WHERE login = 'somying')"_s});
        Officer officer = w.officer.officer;
        officer.revoked = true;
        return w.tries(OfficerAdded{officer});
    });
    row("revoking the last administrator", LastAdministrator, [](World& w) {
        Officer officer = w.officer.officer;
        officer.revoked = true;
        return w.tries(OfficerAdded{officer});
    });
    row("the last administrator laying down the role", LastAdministrator, [](World& w) {
        Officer officer = w.officer.officer;
        officer.roles = Role::Officer;
        return w.tries(OfficerAdded{officer});
    });
}

void ForbiddenTest::aForbiddenActIsRefusedAndChangesNothing()
{
    QFETCH(Try, attempt);
    QFETCH(int, code);
    expectRefusal(attempt, code);
}

QTEST_GUILESS_MAIN(ForbiddenTest)
#include "test_forbidden.moc"
