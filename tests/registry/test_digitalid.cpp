// Enrolling a digital ID, at the registry: the order of the steps, what each side has to prove, and what hostile counters and phones
// get for an answer.
#include "registry/protocol/digitalid.h"
#include "registry/server/phonegate.h"
#include "registry/server/tables.h"
#include "tests/registry/phonehand.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace protocol;
using domain::FailureCode;
using std::nullopt;

namespace
{

/** An office that is admitted, its officers pushed, persons known. */
struct Office
{
    RegistryWorld world;
    Forger counter{{u"1301"_s, 9001}, 1};
    QByteArray seat;
    registry::DigitalIdStore& store;

    Office() : store(world.store().digitalIds())
    {
        seat = world.admit(counter);
        for (int n = 1; n <= 3; ++n)
            world.putPerson(n);
        world.push(seat, counter.batch());
    }

    template <typename Record> Record read(const domain::Result<QByteArray>& answer) const
    {
        if (!answer)
            qFatal("refused: %s", qPrintable(domain::failureCodeText(answer.error().code)));
        return *verifiedRecord<Record>(*answer, world.keys().signing.publicKey());
    }
    DigitalIdBegin beginning(int person = 1) const
    {
        return {citizenDigits(person), QDate(2026, 1, 5), u"25780104"_s, counter.people.clerk().id};
    }
    DigitalIdOpened begin(int person = 1)
    {
        return read<DigitalIdOpened>(store.begin(seat, bytesOf(beginning(person))));
    }
    DigitalIdEvidence evidence(const DigitalIdOpened& opened) const
    {
        return {opened.enrolment, counter.people.clerk().id, u"match"_s, u"match"_s, 80, 75, opened.terms, 180,
                world.nowMs};
    }
    domain::Result<QByteArray> askCode(const DigitalIdEvidence& evidence)
    {
        return store.code(seat, signedRecord(evidence, counter.key));
    }
    QByteArray code(const DigitalIdOpened& opened) { return read<DigitalIdCode>(askCode(evidence(opened))).token; }
    DigitalIdProgress state(const QUuid& enrolment)
    {
        return read<DigitalIdProgress>(store.state(seat, bytesOf(DigitalIdAsked{enrolment, false, {}})));
    }
    /** A whole enrolment. */
    void enrol(PhoneHand& phone, int person = 1)
    {
        const auto opened = begin(person);
        phone.take(read<PhoneClaimed>(store.claim(phone.claim(code(opened), citizenDigits(person)))));
        read<DigitalIdProgress>(store.pin(phone.pin()));
        const auto done = read<DigitalIdProgress>(store.consent(phone.consent()));
        QCOMPARE(done.step, DigitalIdStep::Active);
    }
    /** The words of the feed's states of an enrolment, in order. */
    QString told(const QUuid& enrolment)
    {
        QStringList words;
        for (const FeedItem& item : world.pull(seat, 0).items) {
            if (item.kind != typeOf<DigitalIdState>())
                continue;
            const auto state = recordOf<DigitalIdState>(item.body);
            if (state->enrolment == enrolment)
                words << wordOf(state->step);
        }
        return words.join(u' ');
    }
    void addCard(const QString& serial, qint64 issuedMs, int state, int person = 1)
    {
        QVERIFY(
            world.db().run(u"INSERT INTO cards (serial, citizen, office, journal, entry, issued_ms, state, since_ms, "
                           "disputed) VALUES (?, ?, '1301', 0, ?, ?, ?, ?, 0)"_s,
                           {serial, citizenDigits(person), QByteArray("entry"), issuedMs, state, issuedMs}));
    }
};

qint64 noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

} // namespace

class TestDigitalId : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void fromTheCardToThePictureOnThePhone()
    {
        Office office;
        PhoneHand phone(1);
        const auto opened = office.begin();
        QCOMPARE(opened.citizen, citizenDigits(1));
        QCOMPARE(opened.left, QByteArray("FP3 left"));
        QVERIFY(!opened.hasPhone && opened.termsThai.contains(u"8 หลัก"_s));
        QCOMPARE(office.state(opened.enrolment).step, DigitalIdStep::Begun);
        const QByteArray token = office.code(opened);
        QVERIFY(!token.contains(citizenDigits(1).toLatin1())); // the code holds nobody's number
        auto state = office.state(opened.enrolment);
        QCOMPARE(state.step, DigitalIdStep::Issued);
        QCOMPARE(state.codeUntilMs, office.world.nowMs + 180'000);
        const auto claimed = office.read<PhoneClaimed>(office.store.claim(phone.claim(token, citizenDigits(1))));
        QCOMPARE(claimed.termsThai, opened.termsThai);
        phone.take(claimed);
        QCOMPARE(office.state(opened.enrolment).step, DigitalIdStep::Scanned);
        office.read<DigitalIdProgress>(office.store.pin(phone.pin()));
        QCOMPARE(office.state(opened.enrolment).step, DigitalIdStep::PinSet);
        office.read<DigitalIdProgress>(office.store.consent(phone.consent()));
        state = office.state(opened.enrolment);
        QCOMPARE(state.step, DigitalIdStep::Active);
        QVERIFY(!state.open && !state.oldPhoneCancelled);
        QCOMPARE(office.told(opened.enrolment), u"issued scanned pinSet consented active"_s);

        const auto card = office.read<DigitalCard>(office.store.ask(phone.ask(PhoneWish::Card)));
        QCOMPARE(card.citizen, citizenDigits(1));
        QCOMPARE(card.photo, registerPerson(1).photo);
        QCOMPARE(card.cardExpiry, u"25780104"_s);
        const auto list = office.read<DisclosureList>(office.store.ask(phone.ask(PhoneWish::Disclosures)));
        QStringList what;
        for (const Disclosure& disclosure : list.disclosures)
            what << disclosure.what + u'@' + disclosure.office;
        what.sort();
        QCOMPARE(what.join(u' '), u"card@ cardCheck@1301 fingers@1301"_s);
    }

    void everyLookAtAPersonIsInHisHistory()
    {
        Office office;
        PhoneHand phone(1);
        office.enrol(phone);
        office.world.nowMs += 1000;
        QVERIFY(office.world.store().person(
            office.seat, bytesOf(PersonQuery{citizenDigits(1), u"renewal"_s, office.counter.people.clerk().id})));
        const auto list = office.read<DisclosureList>(office.store.ask(phone.ask(PhoneWish::Disclosures)));
        QCOMPARE(list.disclosures.front().what, u"person"_s);
        QCOMPARE(list.disclosures.front().reason, u"renewal"_s);
        QCOMPARE(list.disclosures.front().atMs, office.world.nowMs);
    }

    void onlyTheLatestCardInForceWillDo()
    {
        Office office;
        office.addCard(u"TB00000001"_s, noonOf({2025, 1, 5}), 1); // replaced
        office.addCard(u"TB00000002"_s, noonOf({2026, 1, 5}), 0); // active
        auto begin = office.beginning();
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(begin))), nullopt);
        begin.cardIssued = QDate(2025, 1, 5);
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(begin))), FailureCode::DigitalIdCardNotLatest);
        begin = office.beginning();
        begin.cardExpiry = u"25690301"_s; // the office's day is 20 March 2569
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(begin))), FailureCode::DigitalIdCardExpired);
        begin.cardExpiry = u"99999999"_s;
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(begin))), nullopt);
        office.addCard(u"TB00000003"_s, noonOf({2026, 2, 5}), 2); // reported lost
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(office.beginning()))),
                 FailureCode::DigitalIdCardNotLatest);
    }

    void whoBeginsIsAnOfficerOfTheOfficeAndNotTheApplicant()
    {
        Office office;
        auto begin = office.beginning();
        begin.officer = QUuid::createUuid();
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(begin))), FailureCode::OfficerUnregistered);
        begin = office.beginning();
        begin.citizen = citizenDigits(77);
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(begin))), FailureCode::RegisterPersonUnknown);
        QCOMPARE(codeOf(office.store.begin(QByteArray(32, 'x'), bytesOf(office.beginning()))),
                 FailureCode::SeatUnknown);
        const int self = 9003; // the clerk's own number
        office.world.putPerson(self);
        QCOMPARE(codeOf(office.store.begin(office.seat, bytesOf(office.beginning(self)))), FailureCode::OwnCase);
    }

    void noCodeWithoutBothFingersTheTermsInForceAndTheStationsSignature()
    {
        Office office;
        const auto opened = office.begin();
        auto evidence = office.evidence(opened);
        evidence.right = u"mismatch"_s;
        QCOMPARE(codeOf(office.askCode(evidence)), FailureCode::DigitalIdFingersDiffer);
        evidence = office.evidence(opened);
        evidence.terms = u"2568.1"_s;
        QCOMPARE(codeOf(office.askCode(evidence)), FailureCode::DigitalIdTermsOld);
        evidence = office.evidence(opened);
        const auto forged = signedRecord(evidence, *SigningKey::ofSeed(QByteArray(32, 66)));
        QCOMPARE(codeOf(office.store.code(office.seat, forged)), FailureCode::WireSignature);
        evidence.enrolment = QUuid::createUuid();
        QCOMPARE(codeOf(office.askCode(evidence)), FailureCode::EnrolmentUnknown);
        QCOMPARE(codeOf(office.askCode(office.evidence(opened))), nullopt);
        // another office has nothing to do with it
        Forger other({u"5001"_s, 9101}, 2);
        const QByteArray otherSeat = office.world.admit(other, 2001, 10);
        QCOMPARE(codeOf(office.store.code(otherSeat, signedRecord(office.evidence(opened), other.key))),
                 FailureCode::EnrolmentUnknown);
        QCOMPARE(codeOf(office.store.state(otherSeat, bytesOf(DigitalIdAsked{opened.enrolment, true, {}}))),
                 FailureCode::EnrolmentUnknown);
    }

    void newTermsAreAskedForAgain()
    {
        Office office;
        const auto opened = office.begin();
        const QByteArray token = office.code(opened);
        {
            auto transaction = std::move(*database::Transaction::begin(office.world.db()));
            QCOMPARE(codeOf(registry::putTable(office.world.db(), u"terms/digitalId"_s, "{}", 1)),
                     FailureCode::WireMalformed);
            QVERIFY(registry::putTable(office.world.db(), u"terms/digitalId"_s,
                                       R"({"version":"2570.1","th":"ใหม่","en":"new"})", 1));
            QVERIFY(transaction.commit());
        }
        PhoneHand phone(1);
        QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(1)))), FailureCode::DigitalIdTermsOld);
        QCOMPARE(codeOf(office.askCode(office.evidence(opened))), FailureCode::DigitalIdTermsOld);
        QCOMPARE(office.begin().termsThai, u"ใหม่"_s);
    }

    void aCodeIsGoodOnceAndTheNewestOnly()
    {
        Office office;
        const auto opened = office.begin();
        const QByteArray first = office.code(opened), second = office.code(opened);
        PhoneHand mine(1), thief(2);
        QCOMPARE(codeOf(office.store.claim(mine.claim(first, citizenDigits(1)))), FailureCode::TokenSpent);
        const QByteArray request = mine.claim(second, citizenDigits(1));
        const auto claimed = office.store.claim(request);
        QCOMPARE(codeOf(claimed), nullopt);
        QCOMPARE(*office.store.claim(request), *claimed); // the answer was lost
        QCOMPARE(codeOf(office.store.claim(thief.claim(second, citizenDigits(1)))), FailureCode::TokenSpent);
        // a new code takes the place of a phone that went away
        const QByteArray third = office.code(opened);
        mine.take(office.read<PhoneClaimed>(claimed));
        QCOMPARE(codeOf(office.store.pin(mine.pin())), FailureCode::PhoneReplaced);
        QCOMPARE(codeOf(office.store.claim(thief.claim(third, citizenDigits(1)))), nullopt);
    }

    void aCodeRunsOutAndIsIssuedAgain()
    {
        Office office;
        const auto opened = office.begin();
        const QByteArray token = office.code(opened);
        PhoneHand phone(1);
        office.world.nowMs += 181'000;
        QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(1)))), FailureCode::TokenNotInForce);
        const auto state = office.state(opened.enrolment);
        QCOMPARE(state.step, DigitalIdStep::Expired);
        QVERIFY(state.open);
        QCOMPARE(codeOf(office.store.claim(phone.claim(office.code(opened), citizenDigits(1)))), nullopt);
        office.world.nowMs += 31LL * 60 * 1000; // and the enrolment has an end too
        QCOMPARE(codeOf(office.askCode(office.evidence(opened))), FailureCode::EnrolmentOver);
        const auto over = office.state(opened.enrolment);
        QCOMPARE(over.step, DigitalIdStep::Expired);
        QVERIFY(!over.open);
        QCOMPARE(office.told(opened.enrolment), u"issued issued scanned expired"_s);
    }

    void whatTheRegistryDidNotSignIsNoCode()
    {
        Office office;
        const auto opened = office.begin();
        office.code(opened);
        const DigitalIdToken forged{QByteArray(16, 7), opened.enrolment, u"1301"_s, office.world.nowMs / 1000,
                                    office.world.nowMs / 1000 + 180};
        PhoneHand phone(1);
        QCOMPARE(codeOf(office.store.claim(
                     phone.claim(tokenBytes(forged, *SigningKey::ofSeed(QByteArray(32, 5))), citizenDigits(1)))),
                 FailureCode::WireSignature);
        // signed by the registry, and never issued: somebody has an old store of it
        QCOMPARE(
            codeOf(office.store.claim(phone.claim(tokenBytes(forged, office.world.keys().signing), citizenDigits(1)))),
            FailureCode::TokenSpent);
    }

    void anotherPersonsNumberIsRefusedAndTheThirdTimeForGood()
    {
        Office office;
        const auto opened = office.begin();
        const QByteArray token = office.code(opened);
        PhoneHand phone(1);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(2)))), FailureCode::PhoneNumberDiffers);
        QCOMPARE(office.state(opened.enrolment).step, DigitalIdStep::Issued);
        QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(2)))), FailureCode::PhoneNumberDiffers);
        QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(1)))), FailureCode::EnrolmentOver);
        const auto state = office.state(opened.enrolment);
        QCOMPARE(state.step, DigitalIdStep::Refused);
        QCOMPARE(state.reason, u"numberDiffers"_s);
    }

    void aRootedPhoneIsRefused()
    {
        Office office;
        const auto opened = office.begin();
        const QByteArray token = office.code(opened);
        PhoneHand phone(1);
        QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(1), true))), FailureCode::PhoneRooted);
        QCOMPARE(office.state(opened.enrolment).reason, u"rootedPhone"_s);
        QCOMPARE(codeOf(office.store.claim(phone.claim(token, citizenDigits(1)))), FailureCode::EnrolmentOver);
        QCOMPARE(office.told(opened.enrolment), u"issued refused"_s);
    }

    void aPhoneProvesEachRequest()
    {
        Office office;
        PhoneHand phone(1), other(2);
        const auto opened = office.begin();
        phone.take(office.read<PhoneClaimed>(office.store.claim(phone.claim(office.code(opened), citizenDigits(1)))));
        // a key that did not scan
        other.take({opened.enrolment, {}, phone.challenge, phone.terms, {}, {}, 0, 0});
        QCOMPARE(codeOf(office.store.pin(other.pin())), FailureCode::PhoneProof);
        // named as the phone that did, signed by another
        const PhoneStamp stamp = phone.stamp();
        const PhonePinSet request{stamp, phone.consentKey.publicKey(), phone.consentKey.sign(pinMessage(stamp))};
        QCOMPARE(codeOf(office.store.pin(signedRecord(request, other.key))), FailureCode::PhoneProof);
        // out of order
        QCOMPARE(codeOf(office.store.consent(phone.consent())), FailureCode::DigitalIdOutOfOrder);
        QCOMPARE(codeOf(office.store.ask(phone.ask(PhoneWish::Card))), FailureCode::DigitalIdOutOfOrder);
        // a key it does not have
        const PhoneStamp again = phone.stamp();
        QCOMPARE(codeOf(office.store.pin(
                     signedRecord(PhonePinSet{again, other.consentKey.publicKey(), QByteArray(64, 1)}, phone.key))),
                 FailureCode::PhoneProof);
        const QByteArray good = phone.pin();
        QCOMPARE(codeOf(office.store.pin(good)), nullopt);
        QCOMPARE(codeOf(office.store.pin(good)), FailureCode::PhoneProof); // played again
        QByteArray changed = phone.consent();
        changed[changed.size() - 1] = char(changed.back() ^ 1);
        QCOMPARE(codeOf(office.store.consent(changed)), FailureCode::PhoneProof);
        // the PIN typed for consent was another
        QCOMPARE(codeOf(office.store.consent(phone.consentWith(other.consentKey))), FailureCode::PhoneProof);
        QCOMPARE(office.state(opened.enrolment).step, DigitalIdStep::PinSet);
        QCOMPARE(codeOf(office.store.consent(phone.consent())), nullopt);
        QCOMPARE(codeOf(office.store.consent(phone.consent())), nullopt); // its answer was lost
        // a card is given to who typed the PIN only
        const PhoneStamp wish = phone.stamp();
        QCOMPARE(codeOf(office.store.ask(signedRecord(PhoneAsk{wish, PhoneWish::Card, QByteArray(64, 1)}, phone.key))),
                 FailureCode::PhoneProof);
    }

    void aSecondPhoneCancelsTheFirstAndBothAreTold()
    {
        Office office;
        PhoneHand first(1), second(2);
        const auto before = office.begin();
        first.take(office.read<PhoneClaimed>(office.store.claim(first.claim(office.code(before), citizenDigits(1)))));
        office.read<DigitalIdProgress>(office.store.pin(first.pin()));
        office.read<DigitalIdProgress>(office.store.consent(first.consent()));
        const auto opened = office.begin();
        QVERIFY(opened.hasPhone); // the officer can say so
        second.take(office.read<PhoneClaimed>(office.store.claim(second.claim(office.code(opened), citizenDigits(1)))));
        office.read<DigitalIdProgress>(office.store.pin(second.pin()));
        QCOMPARE(codeOf(office.store.ask(first.ask(PhoneWish::Card))), nullopt); // good until the very moment
        const auto done = office.read<DigitalIdProgress>(office.store.consent(second.consent()));
        QVERIFY(done.oldPhoneCancelled);
        QCOMPARE(codeOf(office.store.ask(first.ask(PhoneWish::Card))), FailureCode::PhoneReplaced);
        QCOMPARE(codeOf(office.store.ask(first.ask(PhoneWish::State))), FailureCode::PhoneReplaced);
        QCOMPARE(codeOf(office.store.ask(second.ask(PhoneWish::Card))), nullopt);
        QCOMPARE(office.told(before.enrolment), u"issued scanned pinSet consented active oldPhoneCancelled"_s);
        QVERIFY(office.state(opened.enrolment).oldPhoneCancelled);
        QCOMPARE(office.world.count(u"SELECT count(*) FROM digital_phones WHERE state = 2"_s), 1);
    }

    void onePersonHasOneEnrolmentAtATime()
    {
        Office office;
        const auto first = office.begin(), second = office.begin();
        QCOMPARE(office.state(first.enrolment).reason, u"begunAnew"_s);
        QVERIFY(office.state(second.enrolment).open);
        // giving up ends it, and the next one begins as usual
        office.read<DigitalIdProgress>(
            office.store.state(office.seat, bytesOf(DigitalIdAsked{second.enrolment, true, u"left"_s})));
        QCOMPARE(office.state(second.enrolment).reason, u"givenUp"_s);
        QVERIFY(office.state(office.begin().enrolment).open);
    }

    void aCounterThatWasRestartedGoesOn()
    {
        Office office;
        const auto opened = office.begin();
        const QByteArray asked = bytesOf(DigitalIdAsked{opened.enrolment, false, {}});
        const auto again = office.read<DigitalIdOpened>(office.store.reopen(office.seat, asked));
        QCOMPARE(bytesOf(again), bytesOf(opened));
        QCOMPARE(codeOf(office.askCode(office.evidence(again))), nullopt);
        QCOMPARE(office.world.count(u"SELECT count(*) FROM disclosures WHERE what = 'fingers'"_s), 2); // and he sees it
        office.world.nowMs += 31LL * 60 * 1000;
        QCOMPARE(codeOf(office.store.reopen(office.seat, asked)), FailureCode::EnrolmentOver);
    }

    void theJournalsActsAreHeldAgainstTheEnrolment()
    {
        Office office;
        const auto opened = office.begin();
        const auto token =
            verifiedToken(office.code(opened), office.world.keys().signing.publicKey(), office.world.nowMs / 1000);
        const QUuid clerk = office.counter.people.clerk().id;
        const auto tells = [&](const casework::Act& act) {
            office.counter.add(act, clerk);
            return tests::told(office.world.push(office.seat, office.counter.batch()), office.counter.entries.size());
        };
        QCOMPARE(tells(casework::DigitalIdBegun{opened.enrolment, citizenDigits(1), QDate(2026, 1, 5), u"25780104"_s}),
                 u"accepted"_s);
        QCOMPARE(tells(casework::DigitalIdBegun{opened.enrolment, citizenDigits(2), QDate(2026, 1, 5), u"25780104"_s}),
                 u"rejected:TB-7207"_s);
        QCOMPARE(tells(casework::DigitalIdCodeShown{opened.enrolment, token->id, 180}), u"accepted"_s);
        QCOMPARE(tells(casework::DigitalIdCodeShown{opened.enrolment, QByteArray(16, 1), 180}), u"rejected:TB-7207"_s);
        QCOMPARE(tells(casework::DigitalIdTermsAgreed{QUuid::createUuid(), u"2569.1"_s}), u"rejected:TB-7207"_s);
    }

    void theStoreItselfHoldsWhatMayNeverBe()
    {
        Office office;
        PhoneHand phone(1);
        office.enrol(phone);
        for (const char* statement :
             {"UPDATE digital_tokens SET state = 0", "UPDATE digital_phones SET state = 1",
              "UPDATE digital_enrolments SET is_open = 1", "UPDATE disclosures SET what = 'nothing'",
              "DELETE FROM disclosures", "UPDATE digital_phones SET counter = 0"})
            QVERIFY2(!office.world.db().run(QString::fromLatin1(statement)), statement);
    }

    void phonesAreKeptToAMeasure()
    {
        qint64 now = 0;
        registry::PhoneGate gate({.burst = 3, .perSecond = 1, .atOnce = 2, .addresses = 2}, [&] { return now; });
        const auto comesAndGoes = [&](const QString& address) {
            const auto let = gate.enter(address);
            if (let)
                gate.leave();
            return let ? nullopt : std::optional(let.error().code);
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(comesAndGoes(u"10.0.0.1"_s), nullopt);
        QCOMPARE(comesAndGoes(u"10.0.0.1"_s), FailureCode::RegistryBusy);
        QCOMPARE(comesAndGoes(u"10.0.0.2"_s), nullopt);
        QCOMPARE(comesAndGoes(u"10.0.0.3"_s), FailureCode::RegistryBusy); // no room to remember it
        now += 1000;
        QCOMPARE(comesAndGoes(u"10.0.0.1"_s), nullopt);
        QCOMPARE(comesAndGoes(u"10.0.0.1"_s), FailureCode::RegistryBusy);
        now += 60'000;
        QVERIFY(gate.enter(u"10.0.0.1"_s) && gate.enter(u"10.0.0.2"_s));
        QCOMPARE(comesAndGoes(u"10.0.0.1"_s), FailureCode::RegistryBusy); // two are inside
        gate.leave();
        gate.leave();
        now += 60'000;
        QCOMPARE(comesAndGoes(u"10.0.0.3"_s), nullopt); // those that are full again were forgotten
    }
};

QTEST_GUILESS_MAIN(TestDigitalId)
#include "test_digitalid.moc"
