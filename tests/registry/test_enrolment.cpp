#include "registry/protocol/envelope.h"
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using domain::FailureCode;

class TestEnrolment : public QuietTest
{
    Q_OBJECT
    static QString letter(RegistryWorld& world, const QString& office = u"1301"_s)
    {
        auto transaction = std::move(*database::Transaction::begin(world.db()));
        const QString code = *registry::addSeat(world.db(), {office, u"1"_s}, world.nowMs);
        return transaction.commit() ? code : QString();
    }
    static std::optional<FailureCode> asks(RegistryWorld& world, const protocol::EnrolRequest& request)
    {
        return codeOf(world.store().enrol(protocol::bytesOf(request)));
    }

  private Q_SLOTS:
    void aCodeWorksOnceAndItsAnswerCanBeAskedForAgain()
    {
        RegistryWorld world;
        const Forger counter({u"1301"_s, 9001}, 1), thief({u"1301"_s, 9001}, 2);
        const QString code = letter(world);
        const QByteArray tls = newTlsKey();
        const auto request = counter.enrolRequest(code, world.keys().box.publicKey(), tls);
        const auto first = world.store().enrol(protocol::bytesOf(request));
        QVERIFY(first.has_value());
        QCOMPARE(*world.store().enrol(protocol::bytesOf(request)), *first); // the answer was lost
        QCOMPARE(asks(world, counter.enrolRequest(code, world.keys().box.publicKey(), newTlsKey())),
                 FailureCode::EnrolmentCode);
        QCOMPARE(asks(world, thief.enrolRequest(code, world.keys().box.publicKey(), tls)), FailureCode::EnrolmentCode);
        QCOMPARE(asks(world, counter.enrolRequest(u"AAAA-BBBB-CCCC-DDDD"_s, world.keys().box.publicKey(), tls)),
                 FailureCode::EnrolmentCode);
    }
    void aCodeEndsAfterAFortnight()
    {
        RegistryWorld world;
        const Forger counter({u"1301"_s, 9001}, 1);
        const QString code = letter(world);
        world.nowMs += 15LL * 24 * 3600 * 1000;
        QCOMPARE(asks(world, counter.enrolRequest(code, world.keys().box.publicKey(), newTlsKey())),
                 FailureCode::EnrolmentCode);
    }
    void aKeyIsEnrolledOnce()
    {
        RegistryWorld world;
        const Forger counter({u"1301"_s, 9001}, 1);
        world.enrol(counter);
        QCOMPARE(asks(world, counter.enrolRequest(letter(world), world.keys().box.publicKey(), newTlsKey())),
                 FailureCode::EnrolmentKeys);
        Forger elsewhere = counter; // the journal of another office
        elsewhere.key = *protocol::SigningKey::ofSeed(QByteArray(32, 9));
        elsewhere.station = 2;
        QCOMPARE(
            asks(world, elsewhere.enrolRequest(letter(world, u"5001"_s), world.keys().box.publicKey(), newTlsKey())),
            FailureCode::EnrolmentKeys);
        QCOMPARE(asks(world, elsewhere.enrolRequest(letter(world), world.keys().box.publicKey(), newTlsKey())),
                 std::nullopt);
    }
    void whoeverAsksHasTheKeys()
    {
        RegistryWorld world;
        const Forger counter({u"1301"_s, 9001}, 1);
        const QString code = letter(world);
        auto request = counter.enrolRequest(code, world.keys().box.publicKey(), newTlsKey());
        request.number = 2;
        QCOMPARE(asks(world, request), FailureCode::EnrolmentProof);
        const auto other = *protocol::BoxKey::ofSecret(QByteArray(32, 8));
        QCOMPARE(asks(world, counter.enrolRequest(code, other.publicKey(), newTlsKey())), FailureCode::EnvelopeBroken);
        QCOMPARE(asks(world, counter.enrolRequest(code, world.keys().box.publicKey(), "no key")),
                 FailureCode::CertificateUnmade);
        QCOMPARE(asks(world, counter.enrolRequest(code, world.keys().box.publicKey(), newTlsKey())), std::nullopt);
    }
    void aRevokedStationIsLetInNoMore()
    {
        RegistryWorld world;
        Forger counter({u"1301"_s, 9001}, 1);
        const QByteArray seat = world.admit(counter);
        world.push(seat, counter.batch());
        const auto known = registry::seatOf(world.db(), seat);
        auto transaction = std::move(*database::Transaction::begin(world.db()));
        QVERIFY(registry::revokeSeat(world.db(), known->id, u"stolen"_s, counter.nowMs + 1));
        QVERIFY(transaction.commit());
        QCOMPARE(codeOf(world.store().push(seat, counter.batch())), FailureCode::SeatRevoked);
        QCOMPARE(codeOf(world.store().pull(seat, 0)), FailureCode::SeatRevoked);
        QCOMPARE(codeOf(world.store().push(QByteArray(32, 'x'), counter.batch())), FailureCode::SeatUnknown);
        // a colleague of the same store sends what the thief signed: it stands in the journal, without effect
        Forger colleague = counter;
        colleague.key = *protocol::SigningKey::ofSeed(QByteArray(32, 9));
        colleague.station = 2;
        const QByteArray second = world.enrol(colleague);
        counter.add(casework::SignedIn{}, counter.people.chief().id);
        colleague.entries = counter.entries;
        colleague.nowMs = counter.nowMs;
        colleague.add(casework::SignedIn{}, colleague.people.chief().id);
        const auto answers = world.push(second, colleague.batch(4));
        QCOMPARE(told(answers), u"rejected:TB-7034 accepted"_s);
    }
    void aStationPushesItsOwnJournalOnly()
    {
        RegistryWorld world;
        const Forger a({u"1301"_s, 9001}, 1), b({u"5001"_s, 9101}, 2);
        const QByteArray seatA = world.admit(a, 1, 10);
        world.admit(b, 1001, 10);
        QCOMPARE(codeOf(world.store().push(seatA, b.batch())), FailureCode::JournalForeign);
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "test_enrolment.moc"
