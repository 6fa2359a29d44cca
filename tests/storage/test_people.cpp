// Officers at the store: waiting after wrong tries, one place an account, second factor, passwords, risk flags, approving
// together, and who looked at whom.
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

template <typename T> int codeOf(const T& result)
{
    return result ? 0 : int(result.error().code);
}

std::vector<Remark> remarksOf(const std::vector<RiskFlag>& flags)
{
    std::vector<Remark> found;
    for (const RiskFlag& flag : flags)
        found.push_back(flag.what);
    return found;
}

bool has(const ViewRow& row, Unusual what)
{
    return std::ranges::find(row.unusual, what) != row.unusual.end();
}

ViewFilter day(QDate day)
{
    return {.from = day, .until = day, .officer = {}, .person = {}};
}
const QDate monday(2026, 3, 16);

} // namespace

class PeopleTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void eachWrongTryWaitsLongerAlsoAfterARestart();
    void wrongTriesBecomeAnEntryOnceHeIsIn();
    void aKilledCounterLeavesTheAccountFree();
    void anAccountIsFreeAfterSigningOut();
    void aPasswordSetByAnotherIsChangedFirst();
    void theSecondFactorOpensTheSession();
    void enrolledFingersComeBackToTheirOfficerOnly();
    void theAdministratorSeesAccounts();
    void flagsSayWhatToLookAt();
    void equalCasesAreApprovedTogetherEachWithItsEntry();
    void lookingAtACaseIsNoHandInIt();
    void whoeverConfirmedAFingerMayApprove();
    void everyLookIsARow();
    void unusualLookingIsMarked();
    void theHistoryHoldsCasesAndLooks();
    void tablesComeOutTheSameAgain();
};

void PeopleTest::eachWrongTryWaitsLongerAlsoAfterARestart()
{
    World w;
    w.create();
    w.close();
    w.open();
    const auto tryIt = [&w](const QString& password) { return codeOf(w.store().signIn(u"clerk"_s, password)); };
    QCOMPARE(tryIt(u"no"_s), int(FailureCode::PasswordWrong));
    QCOMPARE(tryIt(u"no"_s), int(FailureCode::PasswordWrong));
    QCOMPARE(tryIt(u"no"_s), int(FailureCode::PasswordWrong));
    QCOMPARE(tryIt(u"third password"_s), int(FailureCode::SignInDelayed)); // 5 s
    w.close();
    w.open();
    QCOMPARE(tryIt(u"third password"_s), int(FailureCode::SignInDelayed));
    w.clock.set(monday, QTime(9, 1));
    QCOMPARE(tryIt(u"no"_s), int(FailureCode::PasswordWrong));
    const auto delayed = w.store().signIn(u"clerk"_s, u"third password"_s);
    QCOMPARE(delayed.error().detail, u"0:10"_s);
    QVERIFY(w.store().signIn(u"somying"_s, u"first password"_s)); // the others do not wait
    w.clock.set(monday, QTime(9, 2));
    QVERIFY(w.store().signIn(u"clerk"_s, u"third password"_s));
}

void PeopleTest::wrongTriesBecomeAnEntryOnceHeIsIn()
{
    World w;
    w.create();
    static_cast<void>(w.store().confirm(w.clerk, u"no"_s));
    static_cast<void>(w.store().confirm(w.clerk, u"no"_s));
    const auto states = w.store().accounts(w.officer);
    QVERIFY(states);
    QCOMPARE(std::ranges::find(*states, u"clerk"_s, [](const AccountState& s) { return s.officer.login; })->wrongTries,
             2);
    const auto entries = [&w] {
        return askRaw(w.file(), u"SELECT count(*) FROM journal WHERE kind = 'wrongTriesNoted'"_s).toInt();
    };
    QCOMPARE(entries(), 0);
    QVERIFY(w.store().confirm(w.clerk, u"third password"_s));
    QCOMPARE(entries(), 1);
    QVERIFY(w.store().confirm(w.clerk, u"third password"_s));
    QCOMPARE(entries(), 1);
}

void PeopleTest::aKilledCounterLeavesTheAccountFree()
{
    World w;
    w.create();
    // What a program leaves behind that was killed: its process is gone, or its number belongs to another by now.
    runRaw(w.file(), {u"UPDATE signed_in SET holder = replace(holder, '\n"_s +
                      QString::number(QCoreApplication::applicationPid()) +
                      u"\n', '\n1\n') WHERE officer = (SELECT id FROM officers WHERE login = 'clerk')"_s});
    QVERIFY(w.store().signIn(u"clerk"_s, u"third password"_s));
    runRaw(w.file(), {u"UPDATE signed_in SET holder = 'another machine' || holder"_s});
    QCOMPARE(codeOf(w.store().signIn(u"clerk"_s, u"third password"_s)), int(FailureCode::AccountInUse));
}

void PeopleTest::anAccountIsFreeAfterSigningOut()
{
    World w;
    w.create();
    auto other = tabian::storage::JournalStore::open(w.folder(), w.environment());
    const auto refused = (*other)->signIn(u"clerk"_s, u"third password"_s);
    QCOMPARE(codeOf(refused), int(FailureCode::AccountInUse));
    QCOMPARE(refused.error().detail, u"1"_s); // the station
    QVERIFY(w.store().signOut(w.clerk));
    const auto session = (*other)->signIn(u"clerk"_s, u"third password"_s);
    QVERIFY(session);
    other->reset(); // closed without signing out
    QVERIFY(w.store().signIn(u"clerk"_s, u"third password"_s));
}

void PeopleTest::aPasswordSetByAnotherIsChangedFirst()
{
    World w;
    w.create();
    QVERIFY(w.store().openAccount(w.officer,
                                  {.id = {},
                                   .login = u"new"_s,
                                   .name = u"ใหม่"_s,
                                   .position = {},
                                   .citizenId = citizenDigits(9020),
                                   .roles = Role::Officer,
                                   .revoked = false},
                                  u"told by mouth"_s));
    auto session = w.store().signIn(u"new"_s, u"told by mouth"_s);
    QVERIFY(session && session->newPasswordWanted);
    QCOMPARE(w.triesBy(*session, opening(3)), FailureCode::PasswordMustChange);
    QCOMPARE(codeOf(w.store().changePassword(*session, u"told by mouth"_s, u"told by mouth"_s)),
             int(FailureCode::PasswordWeak));
    QVERIFY(w.store().changePassword(*session, u"told by mouth"_s, u"มานะ มานี ปิติ"_s));
    w.mustBy(*session, opening(3));
    QVERIFY(w.store().signOut(*session));
    QCOMPARE(codeOf(w.store().signIn(u"new"_s, u"told by mouth"_s)), int(FailureCode::PasswordWrong));
    session = w.store().signIn(u"new"_s, u"มานะ มานี ปิติ"_s);
    QVERIFY(session && !session->newPasswordWanted);
}

void PeopleTest::theSecondFactorOpensTheSession()
{
    World w;
    w.create();
    w.must(PolicySet{{.secondFactor = SecondFactor::FingerOrCard}});
    QVERIFY(w.store().signOut(w.clerk));
    w.clerk = *w.store().signIn(u"clerk"_s, u"third password"_s);
    QVERIFY(w.clerk.secondFactorWanted);
    QCOMPARE(w.triesBy(w.clerk, opening(1)), FailureCode::SecondFactorWanted);
    w.mustBy(w.clerk, SecondFactorShown{SecondFactor::Card, citizenDigits(9003)});
    w.mustBy(w.clerk, opening(1));
}

void PeopleTest::enrolledFingersComeBackToTheirOfficerOnly()
{
    World w;
    w.create();
    QCOMPARE(codeOf(w.store().fingersOf(w.clerk)), int(FailureCode::FingersNotEnrolled));
    w.mustBy(w.clerk, FingersEnrolled{w.clerk.officer.id, "FP3 left clerk", "FP3 right clerk"});
    QCOMPARE(w.store().fingersOf(w.clerk)->right, QByteArray("FP3 right clerk"));
    QCOMPARE(codeOf(w.store().fingersOf(w.approver)), int(FailureCode::FingersNotEnrolled));
    // A row turned to another's entry gives nothing.
    runRaw(
        w.file(),
        {u"INSERT INTO accounts SELECT (SELECT id FROM officers WHERE login = 'somchai'), 0, fingers FROM accounts"_s});
    QCOMPARE(codeOf(w.store().fingersOf(w.approver)), int(FailureCode::FingersNotEnrolled));
}

void PeopleTest::theAdministratorSeesAccounts()
{
    World w;
    w.create();
    w.mustBy(w.clerk, FingersEnrolled{w.clerk.officer.id, "l", {}});
    QVERIFY(w.store().resetPassword(w.officer, w.approver.officer.id, u"told by mouth"_s));
    const auto states = w.store().accounts(w.officer);
    QCOMPARE(states->size(), std::size_t(3));
    const auto of = [&](const QString& login) {
        return *std::ranges::find(*states, login, [](const AccountState& s) { return s.officer.login; });
    };
    QVERIFY(of(u"clerk"_s).fingersEnrolled);
    QCOMPARE(of(u"clerk"_s).signedInAt, u"1"_s);
    QVERIFY(of(u"somchai"_s).newPasswordWanted);
    QVERIFY(!of(u"somying"_s).newPasswordWanted);
}

void PeopleTest::flagsSayWhatToLookAt()
{
    World w;
    w.create();
    w.must(PolicySet{{.recentMoveDays = 30}});
    CaseOpened act = opening(1);
    act.facts.everHadCard = false;
    act.facts.replacements = 3;
    act.facts.movedIn = tabian::domain::ThaiDate::fromDate(monday.addDays(-12));
    const QUuid id = w.must(act).caseId;
    for (const Act& next :
         std::initializer_list<Act>{request(), fingers(FingerOutcome::Mismatch), witness(), evidence(), fine(100),
                                    payment(100), photo(), prints(), FormSigned()})
        w.must(next, id);
    w.clock.set(monday, QTime(17, 30));
    const auto flags = w.store().flags(w.approver, id);
    QVERIFY(flags);
    QCOMPARE(remarksOf(*flags),
             (std::vector<Remark>{Remark::FingerMismatch, Remark::Witnessed, Remark::NeverHadCard,
                                  Remark::ManyReplacements, Remark::RecentMove, Remark::OutOfHours}));
    QCOMPARE(flags->at(3).count, 4);
    QCOMPARE(flags->at(4).count, 12);
    const auto waiting = w.store().waitingForApproval(w.approver);
    QCOMPARE(remarksOf(waiting->front().flags), remarksOf(*flags));
    QVERIFY(waiting->front().waitingSince.isValid());
    w.must(PolicySet{{.openUntil = 18 * 60, .recentMoveDays = 7, .replacements = 5}});
    QCOMPARE(w.store().flags(w.approver, id)->size(), std::size_t(3));
}

void PeopleTest::equalCasesAreApprovedTogetherEachWithItsEntry()
{
    World w;
    w.create();
    std::vector<QUuid> ids;
    for (int n = 1; n <= 3; ++n)
        ids.push_back(w.caseAt(Step::Approval, n));
    const auto done = w.store().approveTogether(w.approver, ids, Confirmation::Finger);
    QVERIFY2(done, done ? "" : qPrintable(tabian::domain::failureCodeText(done.error().code)));
    QCOMPARE(done->size(), std::size_t(3));
    for (std::size_t n = 0; n < ids.size(); ++n) {
        QCOMPARE(done->at(n).caseId, ids[n]);
        QCOMPARE(std::get<Approved>(done->at(n).act).together, 3);
        QCOMPARE(int(w.store().loadCase(ids[n])->step()), int(Step::WriteAndReadBack));
    }
    QCOMPARE(askRaw(w.file(), u"SELECT count(*) FROM approvals"_s).toInt(), 3);
    // One by itself cannot claim to be one of many.
    const auto alone = w.mustBy(w.approver, Approved{{}, Confirmation::Password, 5}, w.caseAt(Step::Approval, 4));
    QCOMPARE(std::get<Approved>(alone.act).together, 1);
    QVERIFY(w.store().verify());
}

void PeopleTest::lookingAtACaseIsNoHandInIt()
{
    World w;
    w.create();
    const QUuid id = w.caseAt(Step::Approval);
    QVERIFY(w.store().viewCase(w.approver, id, u"approval"_s));
    w.mustBy(w.approver, DocumentPrinted{u"application"_s, {}}, id);
    w.mustBy(w.approver, Approved{}, id);
    w.receiveStock();
    const QString serial = w.nextBlank();
    for (const Act& act : std::initializer_list<Act>{BlankDrawn{serial}, written(serial), handOver()})
        w.must(act, id);
    QVERIFY(w.store().viewCase(w.officer, id, u"review"_s)); // closed, and still to be looked at
}

void PeopleTest::whoeverConfirmedAFingerMayApprove()
{
    World w;
    w.create();
    const QUuid id = w.caseAt(Step::PhotoAndPrints);
    w.must(FingerExcepted{tabian::devices::Finger::RightIndex, FingerReason::Worn, {}}, id);
    w.mustBy(w.approver, FingersConfirmed{}, id); // a word on what he saw, and no hand in the case
    for (const Act& act : std::initializer_list<Act>{photo(), prints(), FormSigned()})
        w.must(act, id);
    QCOMPARE(w.triesBy(w.officer, Approved{u"ดูแล้ว"_s}, id), FailureCode::RoleMissing);
    w.mustBy(w.approver, Approved{u"ดูแล้ว"_s}, id);
    QVERIFY(*w.store().projectionsHold());
    // Whoever noted the exception has a hand in it, whatever his roles.
    const QUuid other = w.caseAt(Step::PhotoAndPrints, 2);
    w.mustBy(w.approver, FingerExcepted{tabian::devices::Finger::RightIndex, FingerReason::Worn, {}}, other);
    w.mustBy(w.clerk, FingersConfirmed{}, other);
    for (const Act& act : std::initializer_list<Act>{photo(), prints(), FormSigned()})
        w.must(act, other);
    QCOMPARE(w.triesBy(w.approver, Approved{u"ดูแล้ว"_s}, other), FailureCode::ApproverIsOfficer);
}

void PeopleTest::everyLookIsARow()
{
    World w;
    w.create();
    QVERIFY(w.store().importPersons({registerPerson(1)}));
    QVERIFY(w.store().lookUp(w.clerk, applicant(1).id, u"cardLost"_s));
    const QUuid id = w.caseAt(Step::Evidence, 2);
    QVERIFY(w.store().viewCase(w.clerk, id, u"resumed"_s));
    w.must(DocumentPrinted{u"receipt"_s, u"ผู้ขอทำหาย"_s}, id);
    const auto rows = w.store().views(w.officer, day(monday));
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(4)); // the question itself comes first
    QCOMPARE(rows->at(0).what, u"viewsLookedAt"_s);
    QCOMPARE(rows->at(1).reason, u"receipt: ผู้ขอทำหาย"_s);
    QCOMPARE(rows->at(2).what, u"caseViewed"_s);
    QCOMPARE(rows->at(2).officerName, w.clerk.officer.name);
    QCOMPARE(rows->at(2).caseNumber, u"1301-69-000001"_s);
    QCOMPARE(rows->at(2).personMasked, applicant(2).id.masked());
    QCOMPARE(rows->at(3).personMasked, applicant(1).id.masked());
    ViewFilter filter = day(monday);
    filter.officer = w.clerk.officer.id;
    QCOMPARE(w.store().views(w.officer, filter)->size(), std::size_t(2));
    filter = day(monday);
    filter.person = applicant(1).id;
    QCOMPARE(w.store().views(w.officer, filter)->size(), std::size_t(2)); // the look-up and the question after him
    QVERIFY(w.store().views(w.officer, day(monday.addDays(-1)))->empty());
}

void PeopleTest::unusualLookingIsMarked()
{
    World w;
    w.create();
    w.must(PolicySet{{.personsWithoutCase = 4, .samePerson = 3}});
    const auto look = [&w](int person) {
        static_cast<void>(w.store().lookUp(w.clerk, applicant(person).id, u"cardLost"_s));
    };
    look(9003); // himself
    look(9001); // a colleague
    look(1);
    look(1);
    look(1);
    w.caseAt(Step::Request, 2);
    look(2); // has a case: as it should be
    auto rows = w.store().views(w.officer, day(monday));
    QVERIFY(has(rows->at(6), Unusual::OwnName));
    QVERIFY(has(rows->at(5), Unusual::Colleague));
    QVERIFY(has(rows->at(4), Unusual::SamePersonAgain));
    QVERIFY(rows->at(1).unusual.empty());
    QVERIFY(!has(rows->at(4), Unusual::ManyWithoutCase));
    look(3);
    w.clock.set(monday, QTime(20, 0));
    look(4);
    rows = w.store().views(w.officer, day(monday));
    QVERIFY(has(rows->at(1), Unusual::OutOfHours));
    QVERIFY(has(rows->at(1), Unusual::ManyWithoutCase));
    QVERIFY(has(rows->at(2), Unusual::ManyWithoutCase));
}

void PeopleTest::theHistoryHoldsCasesAndLooks()
{
    World w;
    w.create();
    w.receiveStock();
    w.caseAt(Step::Closed, 1);
    w.clock.advance(1);
    static_cast<void>(w.store().lookUp(w.clerk, applicant(1).id, u"cardPresented"_s));
    const QUuid id = w.caseAt(Step::Evidence, 1);
    w.caseAt(Step::Evidence, 2); // another's
    const auto history = w.store().historyOf(w.clerk, id);
    QVERIFY2(history, history ? "" : qPrintable(history.error().detail));
    QCOMPARE(history->person->id.digits(), applicant(1).id.digits());
    QCOMPARE(history->cases.size(), std::size_t(2));
    QCOMPARE(history->cases.front().serial, u"TB00000001"_s);
    QVERIFY(!history->cases.back().closed.isValid());
    QCOMPARE(history->looks.size(), std::size_t(2)); // the look-up, and this history itself
    QCOMPARE(history->looks.back().what, u"historyPrinted"_s);
}

void PeopleTest::tablesComeOutTheSameAgain()
{
    World w;
    w.create();
    w.receiveStock();
    const QUuid closed = w.caseAt(Step::Closed, 1);
    QVERIFY(w.store().viewCase(w.clerk, closed, u"review"_s));
    static_cast<void>(w.store().lookUp(w.clerk, applicant(5).id, u"cardLost"_s));
    w.must(PolicySet{{.idleMinutes = 5}});
    QVERIFY(w.store().resetPassword(w.officer, w.approver.officer.id, u"told by mouth"_s));
    w.mustBy(w.clerk, FingersEnrolled{w.clerk.officer.id, "l", "r"});
    const auto before = w.store().digestOfProjections();
    QVERIFY(w.store().rebuild());
    QCOMPARE(*w.store().digestOfProjections(), *before);
    QCOMPARE(w.store().policy()->idleMinutes, 5);
    QVERIFY(w.store().verify());
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "test_people.moc"
