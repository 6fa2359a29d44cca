// Forbidden acts of people: accounts, approvals that only the office as a whole can judge, and looking.
#include "tests/storage/forbidden.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::FailureCode;

class ForbiddenPeopleTest : public QuietTest
{
    Q_OBJECT
  private:
    static void row(const char* name, FailureCode code, Try attempt)
    {
        QTest::newRow(name) << std::move(attempt) << int(code);
    }
    void accountRows();
    void approvalRows();
    void lookingRows();
  private Q_SLOTS:
    void aForbiddenActIsRefusedAndChangesNothing_data();
    void aForbiddenActIsRefusedAndChangesNothing();
};

/** Accounts: one person, one account, one place, one password of his own. */
void ForbiddenPeopleTest::accountRows()
{
    using enum FailureCode;
    const auto withNumber = [](const QString& citizen) {
        return [=](World& w) {
            Officer officer = newcomer(u"another"_s, 9010);
            officer.citizenId = citizen;
            return codeOf(w.store().openAccount(w.officer, officer, u"three words long"_s));
        };
    };
    row("an account of nobody", AccountPerson, withNumber({}));
    row("an account with a wrong number", AccountPerson, withNumber(u"1999012345671"_s));
    const QString known = citizenDigits(9002);
    row("a second account, the number with hyphens", OfficerTwice,
        withNumber(known.left(1) + u'-' + known.mid(1, 4) + u'-' + known.mid(5, 5) + u'-' + known.mid(10, 2) + u'-' +
                   known.mid(12)));
    row("a second account, the number with spaces", OfficerTwice, withNumber(u"  "_s + known + u" "_s));
    row("an account given to another person", AccountPerson, [](World& w) {
        Officer officer = w.clerk.officer;
        officer.citizenId = citizenDigits(9099);
        return w.tries(OfficerAdded{officer});
    });
    row("a first password that is too short", PasswordWeak,
        [](World& w) { return codeOf(w.store().openAccount(w.officer, newcomer(u"another"_s, 9010), u"secret"_s)); });
    row("a first password that is the log-in", PasswordWeak, [](World& w) {
        return codeOf(w.store().openAccount(w.officer, newcomer(u"another-one"_s, 9010), u"Another-One"_s));
    });
    row("an account opened by a clerk", RoleMissing, [](World& w) {
        return codeOf(w.store().openAccount(w.clerk, newcomer(u"another"_s, 9010), u"three words long"_s));
    });
    row("a password reset by a clerk", RoleMissing, [](World& w) {
        return codeOf(w.store().resetPassword(w.clerk, w.approver.officer.id, u"three words long"_s));
    });
    row("one's own password reset without the old one", ActOutOfOrder, [](World& w) {
        return codeOf(w.store().resetPassword(w.officer, w.officer.officer.id, u"three words long"_s));
    });
    row("another's must-change taken away", ActOutOfOrder, [](World& w) {
        return w.tries(PasswordSet{w.clerk.officer.id, false});
    });
    row("a reset for a stranger", OfficerRevoked, [](World& w) {
        return codeOf(w.store().resetPassword(w.officer, QUuid::createUuid(), u"three words long"_s));
    });
    row("the same password again", PasswordWeak,
        [](World& w) { return codeOf(w.store().changePassword(w.clerk, u"third password"_s, u"third password"_s)); });
    row("the list of accounts for a clerk", RoleMissing, [](World& w) { return codeOf(w.store().accounts(w.clerk)); });
    row("one account at two sessions", AccountInUse,
        [](World& w) { return codeOf(w.store().signIn(u"clerk"_s, u"third password"_s)); });
    row("one account, the log-in with spaces", AccountInUse,
        [](World& w) { return codeOf(w.store().signIn(u"  clerk "_s, u"third password"_s)); });
    row("one account at two counters", AccountInUse, [](World& w) {
        auto other = tabian::storage::JournalStore::open(w.folder(), w.environment());
        return codeOf((*other)->signIn(u"clerk"_s, u"third password"_s));
    });
    const auto wrongTimes = [](World& w, int times) {
        for (int n = 0; n < times; ++n)
            static_cast<void>(w.store().confirm(w.clerk, u"not it"_s));
    };
    row("the right password after three wrong ones, at once", SignInDelayed, [=](World& w) {
        wrongTimes(w, 3);
        return codeOf(w.store().confirm(w.clerk, u"third password"_s));
    });
    row("signing in after three wrong ones, at another counter", SignInDelayed, [=](World& w) {
        wrongTimes(w, 3);
        auto other = tabian::storage::JournalStore::open(w.folder(), w.environment());
        return codeOf((*other)->signIn(u"clerk"_s, u"third password"_s));
    });
    const auto reset = [](World& w) {
        static_cast<void>(w.store().signOut(w.clerk));
        static_cast<void>(w.store().resetPassword(w.officer, w.clerk.officer.id, u"told by mouth"_s));
        w.clerk = *w.store().signIn(u"clerk"_s, u"told by mouth"_s);
    };
    row("working on a password that somebody else set", PasswordMustChange, [=](World& w) {
        reset(w);
        return w.triesBy(w.clerk, opening(1));
    });
    row("saying it was changed without changing it", PasswordMustChange, [=](World& w) {
        reset(w);
        return w.triesBy(w.clerk, PasswordSet{w.clerk.officer.id, false});
    });
    const auto wantFactor = [](World& w, SecondFactor factor) {
        w.must(PolicySet{{.secondFactor = factor}});
        static_cast<void>(w.store().signOut(w.clerk));
        w.clerk = *w.store().signIn(u"clerk"_s, u"third password"_s);
    };
    row("working without the second factor", SecondFactorWanted, [=](World& w) {
        wantFactor(w, SecondFactor::FingerOrCard);
        return w.triesBy(w.clerk, opening(1));
    });
    row("another's card as the second factor", SecondFactorOther, [=](World& w) {
        wantFactor(w, SecondFactor::Card);
        return w.triesBy(w.clerk, SecondFactorShown{SecondFactor::Card, citizenDigits(9001)});
    });
    row("nothing as the second factor", SecondFactorOther, [=](World& w) {
        wantFactor(w, SecondFactor::Card);
        return w.triesBy(w.clerk, SecondFactorShown{});
    });
    row("a finger where the card is wanted", SecondFactorWanted, [=](World& w) {
        wantFactor(w, SecondFactor::Card);
        w.mustBy(w.clerk, SecondFactorShown{SecondFactor::Finger, {}});
        return w.triesBy(w.clerk, opening(1));
    });
    row("fingers enrolled for a colleague", RoleMissing, [](World& w) {
        return w.triesBy(w.clerk, FingersEnrolled{w.officer.officer.id, "l", "r"});
    });
    row("no fingers enrolled at all", ActOutOfOrder, [](World& w) {
        return w.triesBy(w.clerk, FingersEnrolled{w.clerk.officer.id, {}, {}});
    });
    row("the policy changed by a clerk", RoleMissing, [](World& w) { return w.triesBy(w.clerk, PolicySet{}); });
    row("a policy that never locks", PolicyImpossible, [](World& w) { return w.tries(PolicySet{{.idleMinutes = 0}}); });
    row("a policy that closes before it opens", PolicyImpossible,
        [](World& w) { return w.tries(PolicySet{{.openFrom = 600, .openUntil = 500}}); });
}

/** Approvals that only the office as a whole can judge. */
void ForbiddenPeopleTest::approvalRows()
{
    using enum FailureCode;
    const auto after = [](QTime time, QDate day) {
        return [=](World& w) {
            w.clock.set(day, time);
            return w.triesBy(w.approver, Approved{}, w.caseAt(Step::Approval));
        };
    };
    row("approved without a reason after hours", FlagsUnexplained, after(QTime(19, 30), QDate(2026, 3, 16)));
    row("approved without a reason on a Sunday", FlagsUnexplained, after(QTime(10, 0), QDate(2026, 3, 22)));
    const auto known = [](const std::function<void(CaseOpened&)>& as) {
        return [=](World& w) {
            CaseOpened act = opening(1);
            as(act);
            const QUuid id = w.must(act).caseId;
            for (const Act& next : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100), payment(100),
                                                              photo(), prints(), FormSigned()})
                w.must(next, id);
            return w.triesBy(w.approver, Approved{u"  "_s}, id);
        };
    };
    row("the fourth card in three years without a reason", FlagsUnexplained,
        known([](CaseOpened& act) { act.facts.replacements = 3; }));
    row("moved last week, without a reason", FlagsUnexplained,
        known([](CaseOpened& act) { act.facts.movedIn = tabian::domain::ThaiDate::fromDate(QDate(2026, 3, 9)); }));
    row("the same pair too often, without a reason", FlagsUnexplained, [](World& w) {
        w.must(PolicySet{{.pairLeast = 2}});
        static_cast<void>(w.store().addOfficer(w.officer, newcomer(u"another"_s, 9010), u"secret"_s));
        Officer other = newcomer(u"another"_s, 9010);
        const auto all = w.store().officers();
        other.id = std::ranges::find(*all, u"another"_s, &Officer::login)->id;
        other.roles = Role::Approver;
        w.must(OfficerAdded{other});
        w.caseAt(Step::WriteAndReadBack, 1);
        w.caseAt(Step::WriteAndReadBack, 2);
        return w.triesBy(w.approver, Approved{}, w.caseAt(Step::Approval, 3));
    });
    const auto together = [](std::vector<QUuid> ids) {
        return [ids](World& w, const Session& by) {
            return codeOf(w.store().approveTogether(by, ids, Confirmation::Password));
        };
    };
    row("together: one with something to look at", BatchFlagged, [=](World& w) {
        const QUuid plain = w.caseAt(Step::Approval, 1);
        const QUuid flagged = w.caseAt(Step::FineAndFee, 2);
        for (const Act& act :
             std::initializer_list<Act>{fine(100, FineOutcome::Refused), payment(0), photo(), prints(), FormSigned()})
            w.must(act, flagged);
        return together({plain, flagged})(w, w.approver);
    });
    row("together: of two kinds", BatchUnequal, [=](World& w) {
        const QUuid lost = w.caseAt(Step::Approval, 1);
        const QUuid damaged = w.must(opening(2)).caseId;
        for (const Act& act : std::initializer_list<Act>{
                 request(tabian::domain::CaseKind::Damaged), fingers(),
                 EvidenceChecked{.ticked = {tabian::domain::Evidence::HouseRegister, tabian::domain::Evidence::OldCard},
                 .done = true},
                 fine(100), payment(100), photo(), prints(), FormSigned()})
            w.must(act, damaged);
        return together({lost, damaged})(w, w.approver);
    });
    row("together: by the officer of the cases", RoleMissing, [=](World& w) {
        return together({w.caseAt(Step::Approval, 1), w.caseAt(Step::Approval, 2)})(w, w.officer);
    });
    row("together: one twice", ActOutOfOrder, [=](World& w) {
        const QUuid id = w.caseAt(Step::Approval, 1);
        return together({id, id})(w, w.approver);
    });
    row("together: without a session", FailureCode::SignedOut,
        [=](World& w) { return together({w.caseAt(Step::Approval, 1)})(w, stranger(w)); });
}

/** Looking: for whom it is, with a reason, and never past what is proved. */
void ForbiddenPeopleTest::lookingRows()
{
    using enum FailureCode;
    const tabian::casework::ViewFilter today{
        .from = QDate(2026, 3, 16), .until = QDate(2026, 3, 16), .officer = {}, .person = {}};
    row("who looked at whom, for a clerk", RoleMissing,
        [=](World& w) { return codeOf(w.store().views(w.clerk, today)); });
    row("who looked at whom, without a session", FailureCode::SignedOut,
        [=](World& w) { return codeOf(w.store().views(stranger(w), today)); });
    row("who looked at whom, from no day", ActOutOfOrder, [](World& w) {
        return codeOf(w.store().views(w.officer, {.from = {}, .until = {}, .officer = {}, .person = {}}));
    });
    row("a case opened without a reason", ReasonMissing,
        [](World& w) { return codeOf(w.store().viewCase(w.clerk, w.caseAt(Step::Identity), u" "_s)); });
    row("a case opened that is not there", CaseUnknown,
        [](World& w) { return codeOf(w.store().viewCase(w.clerk, QUuid::createUuid(), u"review"_s)); });
    row("a history before identity is proved", IdentityUnproved,
        [](World& w) { return codeOf(w.store().historyOf(w.clerk, w.caseAt(Step::Identity))); });
    row("a document without a name", ActOutOfOrder, onCase(Step::Approval, DocumentPrinted{}));
    row("a history for an approver", RoleMissing, [](World& w) {
        Officer only = w.approver.officer;
        only.roles = Role::Approver;
        w.must(OfficerAdded{only});
        return codeOf(w.store().historyOf(w.approver, w.caseAt(Step::Evidence)));
    });
}

void ForbiddenPeopleTest::aForbiddenActIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<Try>("attempt");
    QTest::addColumn<int>("code");
    accountRows();
    approvalRows();
    lookingRows();
}

void ForbiddenPeopleTest::aForbiddenActIsRefusedAndChangesNothing()
{
    QFETCH(Try, attempt);
    QFETCH(int, code);
    expectRefusal(attempt, code);
}

QTEST_GUILESS_MAIN(ForbiddenPeopleTest)
#include "test_forbidden_people.moc"
