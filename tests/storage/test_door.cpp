// The store's door: who gets in, what is shown while it is locked, passwords and keys.
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

class DoorTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theFirstOfficerMustBeAnAdministrator();
    void whileNobodyIsSignedInNobodyIsShown();
    void theLastSignOutLocks();
    void aMissingStationKeyIsNamed();
    void aNewPasswordOpensAndTheOldOneDoesNot();
    void tokensAreNeverTheSame();
};

void DoorTest::theFirstOfficerMustBeAnAdministrator()
{
    World world;
    const Officer first{.id = {},
                        .login = u"clerk"_s,
                        .name = u"x"_s,
                        .position = {},
                        .citizenId = {},
                        .roles = Role::Officer,
                        .revoked = false};
    const auto made =
        JournalStore::create(world.folder(), {u"1"_s, u"x"_s, u"1"_s}, first, u"p"_s, world.environment());
    QCOMPARE(made.error().code, FailureCode::RoleMissing);
    QVERIFY(!JournalStore::isIn(world.folder()));
}

void DoorTest::whileNobodyIsSignedInNobodyIsShown()
{
    World world;
    world.create();
    world.receiveStock();
    QVERIFY(world.store().importPersons({registerPerson(5)}));
    const QUuid id = world.caseAt(Step::Approval);
    world.close();
    world.open();
    JournalStore& store = world.store();
    QCOMPARE(store.loadCase(id).error().code, FailureCode::SignedOut);
    QCOMPARE(store.openCases().error().code, FailureCode::SignedOut);
    QCOMPARE(store.waitingForApproval(world.approver).error().code, FailureCode::SignedOut);
    QCOMPARE(store.openCaseOf(applicant(1).id).error().code, FailureCode::SignedOut);
    QCOMPARE(store.lookUp(world.officer, applicant(5).id, u"x"_s).error().code, FailureCode::SignedOut);
    QCOMPARE(store.importPersons({registerPerson(6)}).error().code, FailureCode::SignedOut);
    QCOMPARE(store.rebuild().error().code, FailureCode::SignedOut);
    QCOMPARE(store.projectionsHold().error().code, FailureCode::SignedOut);
    QCOMPARE(store.office()->code, u"1301"_s);
    const auto officers = store.officers();
    QCOMPARE(officers->size(), 3u);
    for (const Officer& officer : *officers)
        QVERIFY(officer.citizenId.isEmpty());
    QCOMPARE(store.stock()->onHand, 20);
    QCOMPARE(store.dayFigures(QDate(2026, 3, 16))->receipts, 1);
    QVERIFY(store.verify());
}

void DoorTest::theLastSignOutLocks()
{
    World world;
    world.create();
    QVERIFY(world.store().signOut(world.officer));
    QVERIFY(world.store().signOut(world.approver));
    QVERIFY(world.store().openCases()); // the clerk is still there
    QCOMPARE(world.store().officers()->at(0).citizenId, citizenDigits(9003));
    QVERIFY(world.store().signOut(world.clerk));
    QCOMPARE(world.store().openCases().error().code, FailureCode::SignedOut);
    QCOMPARE(world.store().signOut(world.clerk).error().code, FailureCode::SignedOut);
    QVERIFY(world.store().signIn(u" clerk "_s, u"third password"_s));
    QVERIFY(world.store().openCases());
}

void DoorTest::aMissingStationKeyIsNamed()
{
    World world;
    world.create();
    world.close();
    QVERIFY(QFile::rename(world.folder() + u"/station.key"_s, world.folder() + u"/kept"_s));
    world.open();
    QCOMPARE(world.store().signIn(u"clerk"_s, u"third password"_s).error().code, FailureCode::StationKeyMissing);
    QCOMPARE(world.store().verify().error().code, FailureCode::StationKeyMissing);
    QCOMPARE(world.store().openCases().error().code, FailureCode::SignedOut); // a failed sign-in leaves it locked
    QVERIFY(QFile::rename(world.folder() + u"/kept"_s, world.folder() + u"/station.key"_s));
    world.signInAll();
}

void DoorTest::aNewPasswordOpensAndTheOldOneDoesNot()
{
    World world;
    world.create();
    QVERIFY(world.store().changePassword(world.clerk, u"third password"_s, u"รหัสใหม่"_s));
    // The administrator gives the approver another one.
    QVERIFY(world.store().addOfficer(world.officer, world.approver.officer, u"given anew"_s));
    world.close();
    world.open();
    QCOMPARE(world.store().signIn(u"clerk"_s, u"third password"_s).error().code, FailureCode::PasswordWrong);
    QVERIFY(world.store().signIn(u"clerk"_s, u"รหัสใหม่"_s));
    QCOMPARE(world.store().signIn(u"somchai"_s, u"second password"_s).error().code, FailureCode::PasswordWrong);
    QVERIFY(world.store().signIn(u"somchai"_s, u"given anew"_s));
    QCOMPARE(world.store().officers()->size(), 3u);
}

void DoorTest::tokensAreNeverTheSame()
{
    World world;
    world.create();
    QVERIFY(world.store().signOut(world.clerk));
    const auto again = world.store().signIn(u"clerk"_s, u"third password"_s);
    QVERIFY(again->token != world.clerk.token);
    QCOMPARE(world.store().confirm(world.clerk, u"third password"_s).error().code, FailureCode::SignedOut);
}

QTEST_GUILESS_MAIN(DoorTest)
#include "test_door.moc"
