// The desk of digital IDs: the order of seed and law, what is said before anything is asked of the citizen, and what becomes of an
// enrolment that stops half-way.
#include "app/casework/digitaliddesk.h"
#include "tests/casework/counter.h"
#include "tests/casework/scriptedregistry.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::casework;
using domain::FailureCode;
using tests::cardOf;
using Now = DigitalIdDesk::Step;

namespace
{

/** A counter, the registry, and the desk between them. */
struct Place
{
    tests::Counter c;
    tests::ScriptedRegistry registry;
    DigitalIdDesk desk{{c.queue, c.sessions, c.cards, c.fingers, registry, c.clock}};
    QList<FailureCode> failures;

    Place()
    {
        QObject::connect(&desk, &DigitalIdDesk::failed, &desk,
                         [this](const domain::Failure& failure) { failures << failure.code; });
        desk.watch(true);
        c.store.kinds.clear();
    }
    void begin()
    {
        c.cards.insert(cardOf(tests::applicant()));
        desk.begin();
        c.settle();
    }
    void toCode()
    {
        begin();
        c.fingers.matches = {true, true};
        desk.checkFingers();
        c.settle();
        desk.agreeTerms();
        c.settle();
    }
    QStringList digitalKinds() const { return c.store.kinds.filter(u"digitalId"_s); }
};

} // namespace

class TestDigitalIdDesk : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void fromTheCardToTheActivePhone()
    {
        Place p;
        QCOMPARE(p.desk.step(), Now::Card);
        p.begin();
        QCOMPARE(p.failures, {});
        QCOMPARE(p.desk.step(), Now::Fingers);
        p.c.fingers.matches = {true, true};
        p.desk.checkFingers();
        p.c.settle();
        QCOMPARE(p.desk.step(), Now::Terms);
        QVERIFY(p.desk.work()->opening->termsThai.contains(u"เครื่องเดียว"_s));
        QCOMPARE(p.registry.codes, 0); // no code before the terms
        p.desk.agreeTerms();
        p.c.settle();
        QCOMPARE(p.desk.step(), Now::Code);
        QCOMPARE(p.desk.work()->ticket.bytes, QByteArray("token"));
        QCOMPARE(p.desk.secondsLeft(), 180);
        p.registry.tell(DigitalIdStep::Scanned);
        p.c.settle();
        QCOMPARE(p.desk.work()->news.step, DigitalIdStep::Scanned);
        QVERIFY(p.desk.work()->ticket.bytes.isEmpty()); // nobody else is to scan it
        p.registry.tell(DigitalIdStep::PinSet);
        p.c.settle();
        QSignalSpy over(&p.desk, &DigitalIdDesk::ended);
        p.registry.tell(DigitalIdStep::Active, false, {}, true);
        p.c.settle();
        QCOMPARE(over.size(), 1);
        QCOMPARE(p.desk.step(), Now::Done);
        QVERIFY(p.desk.work()->row.oldPhoneCancelled);
        QCOMPARE(p.digitalKinds(),
                 (QStringList{u"digitalIdBegun"_s, u"digitalIdFingersMatched"_s, u"digitalIdTermsAgreed"_s,
                              u"digitalIdCodeShown"_s, u"digitalIdEnded"_s}));
        QCOMPARE(p.desk.today().size(), 1u);
        const QString name = tests::applicant().nameTh.full();
        QCOMPARE(p.desk.today()[0].name, name); // of the card
        p.desk.clear();
        QCOMPARE(p.desk.step(), Now::Card);
        p.desk.refresh();
        p.c.settle();
        QCOMPARE(p.desk.today()[0].name, name); // though the store has no name of him
        QCOMPARE(p.failures, {});
    }

    void withoutALineItIsSaidBeforeAnyFinger()
    {
        Place p;
        p.registry.line = false;
        QCOMPARE(p.desk.mayBegin().error().code, FailureCode::DigitalIdNoLine);
        p.begin(); // a finger that is asked for fails the test: none is scripted
        QCOMPARE(p.failures, {FailureCode::DigitalIdNoLine});
        QCOMPARE(p.registry.asked, QStringList());
        QCOMPARE(p.digitalKinds(), QStringList());
        // the line goes in the very moment
        p.registry.setLine(true);
        p.c.cards.insert(cardOf(tests::applicant()));
        p.registry.refuses = FailureCode::RegistryUnreachable;
        p.desk.begin();
        p.c.settle();
        QCOMPARE(p.failures.last(), FailureCode::DigitalIdNoLine);
        QCOMPARE(p.desk.step(), Now::Card);
    }

    void theRegistrysRefusalIsSaidInItsOwnWords()
    {
        Place p;
        for (const auto code : {FailureCode::DigitalIdCardNotLatest, FailureCode::DigitalIdCardExpired,
                                FailureCode::RegisterPersonUnknown}) {
            p.registry.refuses = code;
            p.begin();
            QCOMPARE(p.failures.last(), code);
            QCOMPARE(p.desk.step(), Now::Card);
        }
        QCOMPARE(p.digitalKinds(), QStringList());
    }

    void fingersThatDifferAreTriedAgainAndNeverPassedOver()
    {
        Place p;
        p.begin();
        p.c.fingers.matches = {true, false, false, false};
        p.desk.checkFingers();
        p.c.settle();
        QCOMPARE(p.failures, {FailureCode::DigitalIdFingersDiffer});
        QCOMPARE(p.desk.step(), Now::Fingers);
        p.desk.agreeTerms(); // not the next step
        p.desk.showCode();
        p.c.settle();
        QCOMPARE(p.registry.codes, 0);
        p.c.fingers.matches = {true, true};
        p.desk.checkFingers();
        p.c.settle();
        QCOMPARE(p.desk.step(), Now::Terms);
    }

    void aCodeThatRanOutIsIssuedAgainWithoutTypingAnything()
    {
        Place p;
        p.toCode();
        p.registry.tell(DigitalIdStep::Expired);
        p.c.settle();
        QVERIFY(p.desk.work()->ticket.bytes.isEmpty());
        QVERIFY(p.desk.work()->row.open());
        p.desk.showCode();
        p.c.settle();
        QCOMPARE(p.registry.codes, 2);
        QCOMPARE(p.desk.work()->ticket.id, QByteArray(16, 2));
        QCOMPARE(p.digitalKinds().count(u"digitalIdCodeShown"_s), 2);
        QCOMPARE(p.registry.asked,
                 (QStringList{u"begin "_s + tests::applicant().id.digits().right(2), u"code"_s, u"code"_s}));
    }

    void aRefusedPhoneEndsTheEnrolment()
    {
        Place p;
        p.toCode();
        p.registry.tell(DigitalIdStep::Refused, false, u"rootedPhone"_s);
        p.c.settle();
        QCOMPARE(p.desk.step(), Now::Done);
        QCOMPARE(p.desk.work()->row.outcome, DigitalIdOutcome::Refused);
        QCOMPARE(p.desk.work()->row.reason, u"rootedPhone"_s);
        QCOMPARE(p.c.store.digital.front().reason, u"rootedPhone"_s);
    }

    void theLineMayGoWhileThePhoneIsAtWork()
    {
        Place p;
        p.toCode();
        p.registry.line = false;
        Q_EMIT p.registry.heard();
        p.c.settle();
        QVERIFY(p.desk.work()->lineLost && p.desk.work()->row.open());
        p.registry.line = true;
        p.registry.tell(DigitalIdStep::Active, false);
        p.c.settle();
        QVERIFY(!p.desk.work()->lineLost);
        QCOMPARE(p.desk.work()->row.outcome, DigitalIdOutcome::Active);
    }

    void givingUpIsAnEntryAndTheRegistryIsTold()
    {
        Place p;
        p.toCode();
        p.desk.giveUp(u"ผู้ขอเปลี่ยนใจ"_s);
        p.c.settle();
        QCOMPARE(p.registry.asked.last(), u"giveUp"_s);
        QCOMPARE(p.desk.work()->row.outcome, DigitalIdOutcome::Abandoned);
        QCOMPARE(p.c.store.digital.front().reason, u"ผู้ขอเปลี่ยนใจ"_s);
    }

    void anOpenOneIsTakenUpAgain()
    {
        Place p;
        p.toCode();
        const QUuid id = p.desk.work()->row.enrolment;
        p.desk.clear(); // as after a crash: the journal has it, the desk does not
        p.desk.refresh();
        p.c.settle();
        p.desk.takeUp(id);
        p.c.settle();
        QCOMPARE(p.desk.step(), Now::Code);
        QCOMPARE(p.registry.asked.last(), u"reopen"_s);
        p.desk.showCode();
        p.c.settle();
        QVERIFY(!p.desk.work()->ticket.bytes.isEmpty());
        // and one that the phone finished meanwhile is over
        p.desk.clear();
        p.registry.tell(DigitalIdStep::Active, false);
        p.desk.takeUp(id);
        p.c.settle();
        QCOMPARE(p.desk.work()->row.outcome, DigitalIdOutcome::Active);
        QCOMPARE(p.failures, {});
    }

    void aSecondBeginningEndsTheFirst()
    {
        Place p;
        p.begin();
        p.desk.clear();
        p.begin();
        QCOMPARE(p.c.store.digital.size(), 2u);
        QVERIFY(p.c.store.digital[0].open());
        QCOMPARE(p.c.store.digital[1].reason, u"begunAnew"_s);
        QCOMPARE(p.failures, {});
    }

    void theNextOfficerSeesNobody()
    {
        Place p;
        p.toCode();
        p.c.sessions.signOut();
        p.c.settle();
        QVERIFY(!p.desk.work() && !p.desk.card() && p.desk.today().empty());
    }

    void cardsAreForTheCounterWhileThePageIsNotInView()
    {
        Place p;
        p.desk.watch(false);
        p.c.cards.insert(cardOf(tests::applicant()));
        QVERIFY(!p.desk.card());
        p.c.cards.lying = cardOf(tests::applicant());
        p.desk.watch(true); // it lies in the reader already
        QVERIFY(p.desk.card());
    }
};

QTEST_GUILESS_MAIN(TestDigitalIdDesk)
#include "tst_digitalid.moc"
