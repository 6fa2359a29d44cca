// The secret number of a card: recorded before it is shown, and hidden by itself.
#include "tests/casework/scripteddevices.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::casework;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString number = u"JT1-1037036-92"_s;

devices::CardRecord record(int who)
{
    const Applicant a = tests::applicant(who);
    return {.atr = {},
            .version = u"0003"_s,
            .id = a.id,
            .nameTh = a.nameTh,
            .nameEn = a.nameEn,
            .birth = a.birth,
            .sex = a.sex,
            .issuer = {},
            .issuerCode = {},
            .issued = QDate(2017, 3, 20),
            .expiry = *domain::CardExpiry::parse(u"25690316"),
            .documentType = u"01"_s,
            .address = a.address,
            .requestNumber = {},
            .photoNumber = {},
            .findings = {}};
}

struct Desk
{
    tests::MemoryStore store;
    tests::LoopQueue queue{store};
    tests::ScriptedCards cards;
    SessionDesk sessions{queue};
    CardDetails details;
    QList<domain::FailureCode> failures;

    explicit Desk(std::chrono::milliseconds shownFor = 1h, Roles roles = Role::Officer)
        : details(cards, queue, sessions, shownFor)
    {
        store.people = {tests::officer(u"somjai"_s, roles)};
        cards.extras = {{devices::CardExtra::CardNumber, number}, {devices::CardExtra::ChipNumber, u"00FF"_s}};
        QObject::connect(&details, &CardDetails::failed, [this](const domain::Failure& f) { failures.append(f.code); });
        sessions.signIn(u"somjai"_s, u"right"_s);
        settle();
        details.setCard(record(1));
    }
    void settle()
    {
        QTest::qWait(0);
        for (int turn = 0; turn < 40; ++turn)
            QCoreApplication::processEvents();
    }
};

} // namespace

class TestCardDetails : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theNumberIsRecordedAndThenShown()
    {
        Desk d;
        QVERIFY(d.details.cardNumber().isEmpty());
        QCOMPARE(d.cards.extrasRead, 0); // never without being asked for
        d.details.reveal(u"compareBack"_s);
        d.settle();
        QCOMPARE(d.details.cardNumber(), number);
        QCOMPARE(int(d.store.reveals.size()), 1);
        QCOMPARE(d.store.reveals.front().citizenId, tests::applicant(1).id.digits());
        QCOMPARE(d.store.reveals.front().reason, u"compareBack"_s);
        d.details.hide();
        d.details.reveal(u"holderAsked"_s);
        d.settle();
        QCOMPARE(int(d.store.reveals.size()), 2); // each look is an entry
    }
    void withoutAnEntryNothingIsRead_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("roles");
        QTest::addColumn<int>("code");
        QTest::newRow("no reason") << u" "_s << int(Role::Officer) << int(domain::FailureCode::ReasonMissing);
        QTest::newRow("no officer of the counter")
            << u"compareBack"_s << int(Role::Administrator) << int(domain::FailureCode::RoleMissing);
    }
    void withoutAnEntryNothingIsRead()
    {
        QFETCH(QString, reason);
        QFETCH(int, roles);
        QFETCH(int, code);
        Desk d(1h, Role(roles));
        d.details.reveal(reason);
        d.settle();
        QVERIFY(d.details.cardNumber().isEmpty());
        QCOMPARE(d.cards.extrasRead, 0);
        QCOMPARE(d.failures, QList{domain::FailureCode(code)});
        QVERIFY(!d.details.asking());
    }
    void itIsHiddenByItself()
    {
        Desk d(30ms);
        d.details.reveal(u"compareBack"_s);
        QTRY_COMPARE(d.details.cardNumber(), number);
        QTRY_VERIFY(d.details.cardNumber().isEmpty());
    }
    void itIsHiddenWhenTheCardLeavesOrTheCounterIsLocked()
    {
        Desk d;
        d.details.reveal(u"compareBack"_s);
        d.settle();
        d.details.takeOut();
        QVERIFY(d.details.cardNumber().isEmpty());
        QVERIFY(d.details.card());
        d.details.reveal(u"compareBack"_s); // the card is not there
        d.settle();
        QCOMPARE(int(d.store.reveals.size()), 1);
        d.details.setCard(record(1));
        d.details.reveal(u"compareBack"_s);
        d.settle();
        QCOMPARE(d.details.cardNumber(), number);
        d.sessions.lock();
        QVERIFY(d.details.cardNumber().isEmpty());
    }
    void anotherCardsAnswerIsNotShown()
    {
        Desk d;
        d.details.reveal(u"compareBack"_s);
        d.details.setCard(record(2)); // before the answer has come
        d.settle();
        QVERIFY(d.details.cardNumber().isEmpty());
        QVERIFY(!d.details.asking());
    }
    void aCardWithoutOneSaysSo()
    {
        Desk d;
        d.cards.extras.remove(devices::CardExtra::CardNumber);
        d.details.reveal(u"compareBack"_s);
        d.settle();
        QCOMPARE(d.failures, QList{domain::FailureCode::CardLaserAbsent});
        QVERIFY(!d.details.asking());
    }
    void theChipsNumberIsNoSecret()
    {
        Desk d;
        d.details.askChipNumber();
        d.settle();
        QCOMPARE(d.details.chipNumber(), u"00FF"_s);
        d.details.askChipNumber(); // known
        d.settle();
        QCOMPARE(d.cards.extrasRead, 1);
        QVERIFY(d.store.reveals.empty());
    }
};

QTEST_GUILESS_MAIN(TestCardDetails)
#include "tst_carddetails.moc"
