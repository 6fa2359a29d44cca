// A lost password, and a case that a colleague goes on with.
#include "app/storage/recovery.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

class RecoveryTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theCodesOpenTheStoreOnce_data();
    void theCodesOpenTheStoreOnce();
    void codesMayBeTypedCarelessly();
    void whatIsNotTheCodeOpensNothing_data();
    void whatIsNotTheCodeOpensNothing();
    void everySignCounts();
    void newCodesEndTheOldOnes();
    void onlyAnAdministratorMakesCodes();
    void aRevokedOfficerIsNotLetInByCodes();
    void theCodesStandNowhere();

    void aCaseIsHandedOn();
    void whoMayHandOnAndToWhom_data();
    void whoMayHandOnAndToWhom();
    void theKeeperDoesNotApprove();
};

void RecoveryTest::theCodesOpenTheStoreOnce_data()
{
    QTest::addColumn<int>("parts");
    for (int parts = 1; parts <= 3; ++parts)
        QTest::addRow("%d parts", parts) << parts;
}

void RecoveryTest::theCodesOpenTheStoreOnce()
{
    QFETCH(int, parts);
    World world;
    world.create();
    const auto codes = world.store().makeRecoveryKey(world.officer, parts);
    QVERIFY(codes);
    QCOMPARE(codes->size(), parts);
    world.close();
    world.open();
    QVERIFY(world.store().recover(u"somying"_s, *codes, u"a new one"_s));
    QCOMPARE(world.store().openCases().error().code, FailureCode::SignedOut); // it locked again
    QCOMPARE(world.store().signIn(u"somying"_s, u"first password"_s).error().code, FailureCode::PasswordWrong);
    QVERIFY(world.store().signIn(u"somying"_s, u"a new one"_s));
    QVERIFY(world.store().signIn(u"clerk"_s, u"third password"_s)); // the others' passwords are as they were
    QCOMPARE(world.store().recover(u"clerk"_s, *codes, u"x"_s).error().code, FailureCode::RecoveryCodeWrong);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM journal WHERE kind = 'passwordRecovered'"_s).toInt(), 1);
    QVERIFY(world.store().verify());
}

void RecoveryTest::codesMayBeTypedCarelessly()
{
    World world;
    world.create();
    auto codes = *world.store().makeRecoveryKey(world.officer, 2);
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    for (const QString& code : std::as_const(codes))
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
    std::ranges::reverse(codes);
    for (QString& code : codes)
        code = u' ' + code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    QVERIFY(world.store().recover(u"clerk"_s, codes, u"x"_s));
}

void RecoveryTest::whatIsNotTheCodeOpensNothing_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("none") << 0;
    QTest::newRow("one of two") << 1;
    QTest::newRow("the same twice") << 2;
    QTest::newRow("another store's") << 3;
    QTest::newRow("letters that no code has") << 4;
}

void RecoveryTest::whatIsNotTheCodeOpensNothing()
{
    QFETCH(int, how);
    World world;
    World other({}, 2);
    world.create();
    other.create();
    const auto codes = *world.store().makeRecoveryKey(world.officer, 2);
    const QList<QStringList> tried{{},
                                   {codes[0]},
                                   {codes[0], codes[0]},
                                   *other.store().makeRecoveryKey(other.officer, 2),
                                   {codes[0], QString(codes[1]).replace(0, 1, u"ก"_s)}};
    QCOMPARE(world.store().recover(u"clerk"_s, tried[how], u"x"_s).error().code, FailureCode::RecoveryCodeWrong);
    QVERIFY(world.store().recover(u"clerk"_s, codes, u"x"_s)); // a wrong try does not use them up
}

void RecoveryTest::everySignCounts()
{
    World world;
    world.create();
    const QString code = world.store().makeRecoveryKey(world.officer, 1)->first();
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'-')
            continue;
        QString wrong = code;
        wrong[i] = code[i] == u'7' ? u'8' : u'7';
        QCOMPARE(world.store().recover(u"clerk"_s, {wrong}, u"x"_s).error().code, FailureCode::RecoveryCodeWrong);
    }
}

void RecoveryTest::newCodesEndTheOldOnes()
{
    World world;
    world.create();
    const auto old = *world.store().makeRecoveryKey(world.officer, 1);
    const auto fresh = *world.store().makeRecoveryKey(world.officer, 1);
    QVERIFY(old != fresh);
    QCOMPARE(world.store().recover(u"clerk"_s, old, u"x"_s).error().code, FailureCode::RecoveryCodeWrong);
    QVERIFY(world.store().recover(u"clerk"_s, fresh, u"x"_s));
}

void RecoveryTest::onlyAnAdministratorMakesCodes()
{
    World world;
    world.create();
    QCOMPARE(world.store().makeRecoveryKey(world.clerk, 1).error().code, FailureCode::RoleMissing);
    QCOMPARE(world.store().makeRecoveryKey({}, 1).error().code, FailureCode::SignedOut);
    QCOMPARE(world.store().makeRecoveryKey(world.officer, 0).error().code, FailureCode::ActOutOfOrder);
    QCOMPARE(world.store().makeRecoveryKey(world.officer, 4).error().code, FailureCode::ActOutOfOrder);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM recovery_wraps"_s).toInt(), 0);
}

void RecoveryTest::aRevokedOfficerIsNotLetInByCodes()
{
    World world;
    world.create();
    const auto codes = *world.store().makeRecoveryKey(world.officer, 1);
    Officer officer = world.clerk.officer;
    officer.revoked = true;
    world.must(OfficerAdded{officer});
    QCOMPARE(world.store().recover(u"clerk"_s, codes, u"x"_s).error().code, FailureCode::OfficerRevoked);
    QCOMPARE(world.store().recover(u"nobody"_s, codes, u"x"_s).error().code, FailureCode::OfficerUnknown);
    QCOMPARE(runRaw(world.file(), {u"UPDATE officers SET revoked = 0"_s}), QString()); // by hand, past the journal
    QCOMPARE(world.store().recover(u"clerk"_s, codes, u"x"_s).error().code, FailureCode::OfficerRevoked);
}

void RecoveryTest::theCodesStandNowhere()
{
    World world;
    world.create();
    const auto codes = *world.store().makeRecoveryKey(world.officer, 1);
    const QString all = dumpOf(world.file());
    const QString bare = QString(codes[0]).remove(u'-');
    QVERIFY(all.contains(u"recovery_wraps"_s));
    for (const QString& form : {codes[0], bare, QString::fromLatin1(bare.toLatin1().toHex())})
        QVERIFY(!all.contains(form));
}

void RecoveryTest::aCaseIsHandedOn()
{
    World world;
    world.create();
    const QUuid id = world.mustBy(world.clerk, opening(1)).caseId;
    world.mustBy(world.clerk, request(), id);
    const DraftSaved draft{Step::Identity, {{u"focus"_s, u"witnessName"_s}, {u"witnessName"_s, u"นาง"_s}}};
    world.mustBy(world.clerk, draft, id);
    world.must(CaseHandedOn{world.approver.officer.id, u"ลาป่วย"_s}, id);
    const auto c = world.store().loadCase(id);
    QCOMPARE(c->keeper, world.approver.officer.id);
    QCOMPARE(c->opened.officer, world.clerk.officer.id); // who took it stays
    QCOMPARE(c->draft.fields, draft.fields);             // at the same field
    const auto open = world.store().openCases();
    QCOMPARE(open->front().officerName, world.clerk.officer.name);
    QCOMPARE(open->front().keeper, world.approver.officer.id);
    QCOMPARE(open->front().keeperName, world.approver.officer.name);
    world.mustBy(world.approver, fingers(), id);
    world.mustBy(world.approver, CaseHandedOn{world.clerk.officer.id, u"กลับมาแล้ว"_s}, id); // his own now
    QCOMPARE(world.store().openCases()->front().keeper, world.clerk.officer.id);
    QVERIFY(*world.store().projectionsHold());
}

void RecoveryTest::whoMayHandOnAndToWhom_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("row");
    QTest::newRow("a supervisor") << 0 << 0;
    QTest::newRow("the officer himself") << 0 << 1;
    QTest::newRow("a colleague without the role") << int(FailureCode::RoleMissing) << 2;
    QTest::newRow("without a reason") << int(FailureCode::ReasonMissing) << 3;
    QTest::newRow("to the one who has it") << int(FailureCode::ActOutOfOrder) << 4;
    QTest::newRow("to nobody") << int(FailureCode::ColleagueUnfit) << 5;
    QTest::newRow("to one without the role") << int(FailureCode::ColleagueUnfit) << 6;
    QTest::newRow("to a revoked one") << int(FailureCode::ColleagueUnfit) << 7;
    QTest::newRow("to the applicant") << int(FailureCode::ColleagueUnfit) << 8;
    QTest::newRow("a closed case") << int(FailureCode::CaseClosed) << 9;
}

void RecoveryTest::whoMayHandOnAndToWhom()
{
    QFETCH(int, code);
    QFETCH(int, row);
    World world;
    world.create();
    const QUuid to = world.approver.officer.id, from = world.clerk.officer.id;
    // The applicant of row 8 is the approver himself, whose number is 9002.
    const QUuid id = world.mustBy(world.clerk, opening(row == 8 ? 9002 : 1)).caseId;
    if (row == 6 || row == 7) {
        Officer other = world.approver.officer;
        other.roles = row == 6 ? Role::Approver : other.roles;
        other.revoked = row == 7;
        world.must(OfficerAdded{other});
    }
    if (row == 9)
        world.mustBy(world.clerk, CaseCancelled{u"ผิดคน"_s}, id);
    const CaseHandedOn act{row == 4 ? from : row == 5 ? QUuid::createUuid() : to, row == 3 ? u" "_s : u"ลาป่วย"_s};
    const Session& by = row == 1 ? world.clerk : row == 2 ? world.approver : world.officer;
    const auto refused = world.triesBy(by, act, id);
    QCOMPARE(refused ? int(*refused) : 0, code);
}

void RecoveryTest::theKeeperDoesNotApprove()
{
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::Approval);
    world.must(CaseHandedOn{world.approver.officer.id, u"ลาป่วย"_s}, id);
    QCOMPARE(world.triesBy(world.approver, Approved{u"x"_s}, id), FailureCode::ApproverIsOfficer);
    const QString past = u"INSERT INTO approvals SELECT 999, id, officer, keeper, 1, '2026-03-16' FROM cases"_s;
    QVERIFY(runRaw(world.file(), {past}).contains(u"had a hand"_s));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "test_recovery.moc"
