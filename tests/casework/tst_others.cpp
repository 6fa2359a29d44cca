// What comes from beside the case: the officer's own card, a voided receipt, a colleague who goes on.
#include "tests/casework/counter.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::casework;
using domain::FailureCode;
using tests::cardOf;
using tests::Counter;

class TestOthers : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theOfficersCardTakenOutLocksAndKeepsTheCase();
    void aVoidReceiptLeavesTheCitizensWindow();
    void aCaseIsHandedOnToAColleague();
    void aColleaguesCaseIsHandedOnByASupervisorOnly();
};

void TestOthers::theOfficersCardTakenOutLocksAndKeepsTheCase()
{
    Counter c;
    tests::ScriptedCards own; // a reader of the officer's own, beside that of the citizens
    c.sessions.useDevices(c.fingers, own, true);
    c.store.officePolicy.secondFactor = SecondFactor::Card;
    c.sessions.signOut();
    c.settle();
    c.sessions.signIn(u"somjai"_s, u"right"_s);
    c.settle();
    QVERIFY(!c.sessions.session());
    Applicant himself = tests::applicant();
    himself.id = *domain::CitizenId::parse(c.store.people[0].citizenId);
    own.insert(cardOf(himself));
    c.settle();
    QVERIFY(c.sessions.session());
    c.toStep(Step::Evidence);
    const QUuid id = c.desk.currentCase()->id;
    c.cards.remove(); // the citizen's card says nothing about the officer
    QVERIFY(!c.sessions.locked());
    c.desk.saveDraft(Step::Evidence, {{u"note"_s, u"ครึ่งคำ"_s}});
    own.remove();
    c.settle();
    QVERIFY(c.sessions.locked());
    QVERIFY(c.desk.currentCase() && c.desk.currentCase()->id == id);
    QCOMPARE(c.store.cases.front().draft.fields.value(u"note"_s).toString(), u"ครึ่งคำ"_s); // before it locked
    c.sessions.unlock(u"right"_s);
    c.settle();
    QVERIFY(c.sessions.locked()); // the card is wanted again
    own.insert(cardOf(himself));
    c.settle();
    QVERIFY(!c.sessions.locked());
    QCOMPARE(c.desk.currentCase()->id, id);
    QCOMPARE(int(c.desk.shownStep()), int(Step::Evidence));
}

void TestOthers::aVoidReceiptLeavesTheCitizensWindow()
{
    Counter c;
    c.toStep(Step::PhotoAndPrints);
    QVERIFY(c.desk.receiptShow().isShown());
    const QString number = c.desk.currentCase()->payment->receiptNumber;
    apply(c.store.cases.front(), ReceiptVoided{.receiptNumber = number, .reason = u"ผิด"_s},
          tests::stampOf(c.store.people[0]));
    c.desk.receiptVoided(u"1301-69-R999999"_s); // another's
    c.settle();
    QVERIFY(c.desk.receiptShow().isShown());
    c.desk.receiptVoided(number);
    c.settle();
    QVERIFY(!c.desk.receiptShow().isShown());
    QVERIFY(!c.desk.currentCase()->payment);
    QCOMPARE(int(c.desk.shownStep()), int(Step::FineAndFee));
}

void TestOthers::aCaseIsHandedOnToAColleague()
{
    Counter c;
    c.store.people.push_back(tests::officer(u"manee"_s, Role::Officer));
    c.toStep(Step::Evidence);
    c.desk.setAside();
    c.settle();
    const auto summary = c.desk.openCases().front();
    QVERIFY(c.desk.mayHandOn(summary)); // his own
    QStringList colleagues;
    for (const Officer& officer : c.desk.colleagues())
        colleagues << officer.login;
    QCOMPARE(colleagues, (QStringList{u"somjai"_s, u"manee"_s})); // the approver takes no cases
    QSignalSpy told(&c.desk, &CounterDesk::handedOn);
    c.desk.handOn(summary.id, c.store.people[2].id, u" "_s);
    c.settle();
    QCOMPARE(c.failures, QList<int>{int(FailureCode::ReasonMissing)});
    c.desk.handOn(summary.id, c.store.people[2].id, u"ลาป่วย"_s);
    c.settle();
    QCOMPARE(told.size(), 1);
    QCOMPARE(c.store.cases.front().keeper, c.store.people[2].id);
    QCOMPARE(c.desk.openCases().front().keeperName, c.store.people[2].name);
    QVERIFY(!c.desk.mayHandOn(c.desk.openCases().front())); // another's now
}

void TestOthers::aColleaguesCaseIsHandedOnByASupervisorOnly()
{
    Counter c;
    c.store.people.push_back(tests::officer(u"manee"_s, Role::Officer));
    c.store.people.push_back(tests::officer(u"wichai"_s, Role::Supervisor));
    c.toStep(Step::Evidence);
    c.desk.setAside();
    c.settle();
    const auto summary = c.desk.openCases().front();
    for (const auto& [login, may] : {std::pair(u"manee"_s, false), std::pair(u"wichai"_s, true)}) {
        c.sessions.signOut();
        c.settle();
        c.sessions.signIn(login, u"right"_s);
        c.settle();
        c.desk.refresh();
        c.settle();
        QCOMPARE(c.desk.mayHandOn(summary), may);
        c.desk.handOn(summary.id, c.store.people[2].id, u"ลาป่วย"_s);
        c.settle();
    }
    QCOMPARE(c.failures, QList<int>{int(FailureCode::RoleMissing)});
    QCOMPARE(c.store.cases.front().keeper, c.store.people[2].id);
}

QTEST_GUILESS_MAIN(TestOthers)
#include "tst_others.moc"
