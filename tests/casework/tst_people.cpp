// Signing in with a second factor, the lock, approving by finger and together, officers and looks: the desks over scripted devices.
#include "tests/casework/scripteddevices.h"
#include "tests/support/quiettest.h"

#include "app/casework/approvaldesk.h"
#include "app/casework/officersdesk.h"
#include "app/casework/viewsdesk.h"

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::casework;
using domain::FailureCode;

namespace
{

devices::CardRecord cardOf(const QString& digits)
{
    const Applicant a = tests::applicant();
    return {.atr = {},
            .version = u"0003"_s,
            .id = *domain::CitizenId::parse(digits),
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

struct Office
{
    tests::MemoryStore store;
    tests::LoopQueue queue{store};
    tests::ScriptedCards cards;
    tests::ScriptedFingers fingers;
    tests::FixedClock clock;
    SessionDesk sessions{queue};
    ApprovalDesk approvals{queue, sessions, &fingers};
    QList<int> failures;

    Office()
    {
        store.people = {tests::officer(u"somjai"_s, Role::Officer), tests::officer(u"pranee"_s, Role::Approver)};
        sessions.useDevices(fingers, cards, true);
        const auto note = [this](const domain::Failure& f) { failures.append(int(f.code)); };
        QObject::connect(&sessions, &SessionDesk::failed, note);
        QObject::connect(&approvals, &ApprovalDesk::failed, note);
    }
    void settle()
    {
        QTest::qWait(0);
        for (int turn = 0; turn < 40; ++turn)
            QCoreApplication::processEvents();
    }
    void signIn(const QString& login)
    {
        sessions.signIn(login, u"right"_s);
        settle();
    }
    void waitingCases(int count)
    {
        for (int n = 1; n <= count; ++n) {
            Case c(QUuid::createUuid(), tests::opening(n), tests::stampOf(store.people[0], clock.now()));
            for (const Act& act : tests::actsUpTo(Step::PhotoAndPrints))
                apply(c, act, tests::stampOf(store.people[0], clock.now()));
            store.cases.push_back(c);
        }
    }
    void enrolPranee() { store.enrolledFingers.insert(store.people[1].id, {"left", "right"}); }
    void openFirst()
    {
        approvals.refresh();
        settle();
        approvals.select(approvals.waiting().front().id);
        settle();
    }
};

} // namespace

class TestPeople : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void thePasswordAloneIsNotEnoughWhereTheOfficeWantsMore();
    void theRightIndexFirstThenTheLeft();
    void anothersCardOpensNothing();
    void theOwnCardOpensAndTakenOutItLocks();
    void theOwnCardMayLieThereAlready();
    void aHalfOpenedSessionCanBeGivenUp();
    void aPasswordOfOnesOwnComesFirst();
    void whatIsTypedIsSavedBeforeTheLock();
    void unlockingWantsTheSecondFactorAgain();
    void anApprovalByFingerSaysSo();
    void aForeignFingerApprovesNothing();
    void thePasswordApprovesToo();
    void equalCasesWithOneConfirmation();
    void flagsAreToldAndKeepACaseOutOfTheBatch();
    void openingACaseToApproveIsALook();
    void theAdministratorKeepsAccounts();
    void enrollingWantsThePassword();
    void looksAreGoneWithTheOfficer();
};

void TestPeople::thePasswordAloneIsNotEnoughWhereTheOfficeWantsMore()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::Finger;
    o.store.enrolledFingers.insert(o.store.people[0].id, {{}, "right"});
    o.fingers.matches = {false, true};
    o.sessions.signIn(u"somjai"_s, u"right"_s);
    QVERIFY(!o.sessions.session());
    o.settle();
    QVERIFY(o.sessions.session());
    QVERIFY(o.store.kinds.contains(u"secondFactorShown"_s));
}

void TestPeople::theRightIndexFirstThenTheLeft()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::Finger;
    o.store.enrolledFingers.insert(o.store.people[0].id, {"left", "right"});
    o.fingers.matches = {false, false, false, false, false, false};
    o.signIn(u"somjai"_s);
    QCOMPARE(o.failures, QList<int>{int(FailureCode::FingerNotOfficers)});
    QVERIFY(!o.sessions.session());
    QCOMPARE(int(o.sessions.finger()->finger()), int(devices::Finger::LeftIndex));
    o.fingers.matches = {true};
    o.sessions.tryFinger();
    o.settle();
    QVERIFY(o.sessions.session());
}

void TestPeople::anothersCardOpensNothing()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::Card;
    o.signIn(u"somjai"_s);
    QCOMPARE(int(o.sessions.wants()), int(SessionDesk::Wants::SecondFactor));
    o.cards.insert(cardOf(o.store.people[1].citizenId));
    o.settle();
    QCOMPARE(o.failures, QList<int>{int(FailureCode::SecondFactorOther)});
    QVERIFY(!o.sessions.session());
}

void TestPeople::theOwnCardOpensAndTakenOutItLocks()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::FingerOrCard;
    o.signIn(u"somjai"_s);
    o.cards.insert(cardOf(o.store.people[0].citizenId));
    o.settle();
    QVERIFY(o.sessions.session());
    Q_EMIT o.cards.removed();
    QVERIFY(o.sessions.locked());
    QVERIFY(o.sessions.session());
}

void TestPeople::theOwnCardMayLieThereAlready()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::Card;
    o.cards.lying = cardOf(o.store.people[0].citizenId);
    o.signIn(u"somjai"_s);
    QVERIFY(o.sessions.session());
}

void TestPeople::aHalfOpenedSessionCanBeGivenUp()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::Card;
    o.signIn(u"somjai"_s);
    o.sessions.giveUp();
    o.settle();
    QCOMPARE(int(o.sessions.wants()), int(SessionDesk::Wants::Password));
    o.signIn(u"pranee"_s);
    o.cards.insert(cardOf(o.store.people[1].citizenId));
    o.settle();
    QCOMPARE(o.sessions.session()->officer.login, u"pranee"_s);
}

void TestPeople::aPasswordOfOnesOwnComesFirst()
{
    Office o;
    o.store.mustChange = {o.store.people[0].id};
    o.signIn(u"somjai"_s);
    QCOMPARE(int(o.sessions.wants()), int(SessionDesk::Wants::NewPassword));
    o.sessions.choosePassword(u"short"_s);
    o.settle();
    QCOMPARE(o.failures, QList<int>{int(FailureCode::PasswordWeak)});
    o.sessions.choosePassword(u"มานะ มานี ปิติ"_s);
    o.settle();
    QVERIFY(o.sessions.session());
}

void TestPeople::whatIsTypedIsSavedBeforeTheLock()
{
    Office o;
    o.signIn(u"somjai"_s);
    bool lockedThen = true;
    QObject::connect(&o.sessions, &SessionDesk::aboutToLock, [&] { lockedThen = o.sessions.locked(); });
    o.sessions.lock();
    QVERIFY(!lockedThen);
    QVERIFY(o.sessions.locked());
}

void TestPeople::unlockingWantsTheSecondFactorAgain()
{
    Office o;
    o.store.officePolicy.secondFactor = SecondFactor::Card;
    o.signIn(u"somjai"_s);
    o.cards.insert(cardOf(o.store.people[0].citizenId));
    o.settle();
    o.sessions.lock();
    o.sessions.unlock(u"right"_s);
    o.settle();
    QVERIFY(o.sessions.locked());
    o.cards.insert(cardOf(o.store.people[0].citizenId));
    o.settle();
    QVERIFY(!o.sessions.locked());
}

void TestPeople::anApprovalByFingerSaysSo()
{
    Office o;
    o.waitingCases(1);
    o.enrolPranee();
    o.signIn(u"pranee"_s);
    o.openFirst();
    QVERIFY(o.approvals.mayByFinger());
    o.fingers.matches = {false, true};
    o.approvals.approveByFinger({});
    o.settle();
    QCOMPARE(o.store.approvals.size(), std::size_t(1));
    QCOMPARE(int(o.store.approvals.front().by), int(Confirmation::Finger));
}

void TestPeople::aForeignFingerApprovesNothing()
{
    Office o;
    o.waitingCases(1);
    o.enrolPranee();
    o.signIn(u"pranee"_s);
    o.openFirst();
    o.fingers.matches = {false, false, false, false, false, false};
    o.approvals.approveByFinger({});
    o.settle();
    QVERIFY(o.store.approvals.empty());
    QCOMPARE(o.failures, QList<int>{int(FailureCode::FingerNotOfficers)});
}

void TestPeople::thePasswordApprovesToo()
{
    Office o;
    o.waitingCases(1);
    o.signIn(u"pranee"_s);
    o.openFirst();
    QVERIFY(!o.approvals.mayByFinger());
    o.approvals.approve(u"pranee"_s, u"right"_s, {});
    o.settle();
    QCOMPARE(int(o.store.approvals.front().by), int(Confirmation::Password));
}

void TestPeople::equalCasesWithOneConfirmation()
{
    Office o;
    o.waitingCases(3);
    o.signIn(u"pranee"_s);
    o.openFirst();
    const auto equal = o.approvals.equals();
    QCOMPARE(equal.size(), std::size_t(3));
    std::vector<QUuid> ids;
    for (const CaseSummary& summary : equal)
        ids.push_back(summary.id);
    o.approvals.approveTogether(ids, u"wrong"_s);
    o.settle();
    QVERIFY(o.store.approvals.empty());
    int told = 0;
    QObject::connect(&o.approvals, &ApprovalDesk::approvedTogether, [&](int count) { told = count; });
    o.approvals.approveTogether(ids, u"right"_s);
    o.settle();
    QCOMPARE(told, 3);
    QCOMPARE(o.store.approvals.size(), std::size_t(3));
}

void TestPeople::flagsAreToldAndKeepACaseOutOfTheBatch()
{
    Office o;
    o.waitingCases(3);
    o.store.cases[1].intake.facts.replacements = 4;
    o.signIn(u"pranee"_s);
    o.openFirst();
    QCOMPARE(o.approvals.equals().size(), std::size_t(2));
    o.approvals.select(o.store.cases[1].id);
    o.settle();
    QCOMPARE(o.approvals.flags().size(), std::size_t(1));
    QCOMPARE(o.approvals.flags().front().count, 5);
}

void TestPeople::openingACaseToApproveIsALook()
{
    Office o;
    o.waitingCases(2);
    o.signIn(u"pranee"_s);
    o.approvals.refresh();
    o.settle();
    QVERIFY(!o.store.kinds.contains(u"caseViewed"_s)); // the list alone shows nobody's case
    o.openFirst();
    QVERIFY(o.store.kinds.contains(u"caseViewed"_s));
}

void TestPeople::theAdministratorKeepsAccounts()
{
    Office o;
    o.store.people[0].roles |= Role::Administrator;
    o.signIn(u"somjai"_s);
    OfficersDesk desk(o.queue, o.sessions);
    QList<int> codes;
    int kept = 0;
    QObject::connect(&desk, &OfficersDesk::failed, [&](const domain::Failure& f) { codes.append(int(f.code)); });
    QObject::connect(&desk, &OfficersDesk::done, [&] { ++kept; });
    Officer added = tests::officer(u"new"_s, Role::Cashier);
    desk.open(added, u"short"_s);
    o.settle();
    QCOMPARE(codes, QList<int>{int(FailureCode::PasswordWeak)});
    desk.open(added, u"told by mouth"_s);
    o.settle();
    QCOMPARE(desk.accounts().size(), std::size_t(3));
    QVERIFY(desk.accounts().back().newPasswordWanted);
    Officer changed = desk.accounts().back().officer;
    changed.roles = Role::Auditor;
    desk.change(changed);
    o.settle();
    QVERIFY(desk.accounts().back().officer.roles == Roles(Role::Auditor));
    OfficePolicy policy;
    policy.idleMinutes = 3;
    desk.setPolicy(policy);
    o.settle();
    QCOMPARE(o.sessions.policy().idleMinutes, 3);
    policy.idleMinutes = 0;
    desk.setPolicy(policy);
    o.settle();
    QCOMPARE(codes.last(), int(FailureCode::PolicyImpossible));
    QCOMPARE(o.sessions.policy().idleMinutes, 3);
    QCOMPARE(kept, 3);
}

void TestPeople::enrollingWantsThePassword()
{
    Office o;
    o.signIn(u"somjai"_s);
    OwnAccountDesk desk(o.queue, o.sessions, o.fingers);
    QList<int> codes;
    QObject::connect(&desk, &OwnAccountDesk::failed, [&](const domain::Failure& f) { codes.append(int(f.code)); });
    desk.enrol(u"wrong"_s);
    o.settle();
    QCOMPARE(codes, QList<int>{int(FailureCode::PasswordWrong)});
    o.fingers.templates = {"l", "r"};
    desk.enrol(u"right"_s);
    o.settle();
    QVERIFY(desk.enrolled());
    QCOMPARE(o.store.enrolledFingers.value(o.store.people[0].id).right, QByteArray("r"));
}

void TestPeople::looksAreGoneWithTheOfficer()
{
    Office o;
    o.store.people[0].roles = Role::Supervisor;
    o.store.looks = {ViewRow{}, ViewRow{}};
    o.store.looks.front().unusual = {Unusual::OwnName};
    o.signIn(u"somjai"_s);
    ViewsDesk desk(o.queue, o.sessions, o.clock);
    desk.show({.from = QDate(2026, 5, 21), .until = QDate(2026, 5, 21), .officer = {}, .person = {}});
    o.settle();
    QCOMPARE(desk.rows().size(), std::size_t(2));
    QCOMPARE(desk.unusual(), 1);
    QVERIFY(o.store.kinds.contains(u"viewsLookedAt"_s));
    o.sessions.signOut();
    o.settle();
    QVERIFY(desk.rows().empty());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
