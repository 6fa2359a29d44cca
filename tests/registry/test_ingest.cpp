// What is pushed: taken once, in order, in pieces, and never twice.
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using domain::FailureCode;

class TestIngest : public QuietTest
{
    Q_OBJECT
    static Forger office() { return Forger({u"1301"_s, 9001}, 1); }

  private Q_SLOTS:
    void aWholeCaseIsTakenWithItsEffect()
    {
        RegistryWorld world;
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        world.putPerson(1);
        counter.add(counter.stock(), counter.people.chief().id);
        counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        const auto answers = world.push(seat, counter.batch());
        QCOMPARE(told(answers), QStringList(qsizetype(counter.entries.size()), u"accepted"_s).join(u' '));
        QCOMPARE(answers.sequence, qint64(counter.entries.size()));
        QCOMPARE(answers.link, protocol::linkOf(counter.entries.back()));
        QCOMPARE(world.count(u"SELECT count(*) FROM cards WHERE state = 0 AND disputed = 0"_s), 1);
        QCOMPARE(world.count(u"SELECT count(*) FROM receipts"_s), 1);
        QCOMPARE(world.count(u"SELECT count(*) FROM blanks WHERE state = 3"_s), 1);
        QCOMPARE(world.count(u"SELECT count(*) FROM cases WHERE outcome = 1"_s), 1);
    }

    void theRealCountersJournalIsTaken()
    {
        RegistryWorld world;
        World counter;
        counter.create();
        for (int n : {9001, 9002, 9003}) {
            const auto roles = n == 9001   ? casework::Roles{casework::Role::Officer, casework::Role::Supervisor,
                                                           casework::Role::Administrator}
                               : n == 9002 ? casework::Roles{casework::Role::Officer, casework::Role::Approver}
                                           : casework::Roles(casework::Role::Officer);
            world.putOfficer({.id = {},
                              .login = {},
                              .name = u"นาย"_s,
                              .position = {},
                              .citizenId = citizenDigits(n),
                              .roles = roles},
                             u"1301"_s);
        }
        database::Transaction begun = std::move(*database::Transaction::begin(world.db()));
        const QString code = *registry::addSeat(world.db(), {u"1301"_s, u"1"_s}, world.nowMs);
        QVERIFY(begun.commit().has_value());
        const auto request =
            counter.store().enrolRequest(counter.officer, code, newTlsKey(), world.keys().box.publicKey());
        QVERIFY(request.has_value());
        const auto answer = world.store().enrol(protocol::bytesOf(*request));
        QVERIFY(answer.has_value());
        const auto certificate =
            protocol::verifiedRecord<protocol::EnrolAnswer>(*answer, world.keys().signing.publicKey())->certificate;
        QCOMPARE(codeOf(counter.store().enrolRequest(counter.clerk, code, newTlsKey(), world.keys().box.publicKey())),
                 FailureCode::RoleMissing);
        const auto batch = counter.store().batchAfter(0);
        QVERIFY(batch.has_value());
        const auto answers = world.push(registry::fingerprintOf(certificate), batch->bytes());
        QCOMPARE(told(answers), QStringList(batch->count(), u"accepted"_s).join(u' '));
        QCOMPARE(counter.store().batchAfter(quint64(answers.sequence))->count(), 0);
    }

    void askingAgainIsAnsweredTheSame()
    {
        RegistryWorld world;
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        counter.add(counter.stock(2000), counter.people.chief().id); // not allotted
        const auto first = world.push(seat, counter.batch());
        QVERIFY(told(first).endsWith(u"rejected:TB-7047"_s));
        for (int again = 0; again < 3; ++again) {
            const auto second = world.push(seat, counter.batch());
            QVERIFY(told(second).startsWith(u"duplicate/accepted duplicate/accepted"_s));
            QVERIFY(told(second).endsWith(u"duplicate/rejected:TB-7047"_s));
            QCOMPARE(second.sequence, first.sequence);
        }
        QCOMPARE(world.count(u"SELECT count(*) FROM entries"_s), qint64(counter.entries.size()));
    }

    void itGoesOnFromTheMiddle()
    {
        RegistryWorld world;
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        world.putPerson(1);
        counter.add(counter.stock(), counter.people.chief().id);
        counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        // pieces that overlap, as when an answer was lost
        for (std::size_t from = 0; from < counter.entries.size(); from += 2) {
            const auto answers = world.push(seat, counter.batch(from, 5));
            QVERIFY2(!told(answers).contains(u"rejected"_s), qPrintable(told(answers)));
        }
        QCOMPARE(world.count(u"SELECT count(*) FROM cards"_s), 1);
        const auto nothing = world.push(seat, protocol::BatchWriter(counter.journal()).bytes());
        QCOMPARE(nothing.sequence, qint64(counter.entries.size()));
        QVERIFY(nothing.answers.empty());
    }

    void whatIsNotTheNextEntryIsNotTaken()
    {
        RegistryWorld world;
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        const auto one = [&](const protocol::Entry& entry) {
            protocol::BatchWriter writer(counter.journal());
            writer.add(entry);
            return told(world.push(seat, writer.bytes()));
        };
        QCOMPARE(one(counter.entries[1]), u"rejected:TB-7030!"_s); // the first one lacks
        QCOMPARE(told(world.push(seat, counter.batch())), u"accepted accepted accepted accepted"_s);
        counter.add(casework::SignedIn{}, counter.people.chief().id);

        protocol::Entry changed = counter.entries.back();
        changed.officer = counter.people.clerk().id;
        QCOMPARE(one(changed), u"rejected:TB-7031!"_s);
        protocol::Entry forged = counter.entries.back();
        signAnew(forged, *protocol::SigningKey::ofSeed(QByteArray(32, 77)));
        QCOMPARE(one(forged), u"rejected:TB-7032!"_s);
        protocol::Entry ofNobody = counter.entries.back();
        ofNobody.station = 2;
        signAnew(ofNobody, counter.key);
        QCOMPARE(one(ofNobody), u"rejected:TB-7033!"_s);
        protocol::Entry elsewhere = counter.entries.back();
        elsewhere.previous = QByteArray(32, 'x');
        signAnew(elsewhere, counter.key);
        QCOMPARE(one(elsewhere), u"rejected:TB-7030!"_s);
        QCOMPARE(one(counter.entries.back()), u"accepted"_s); // nothing of all that is left
    }

    void entriesInAnotherOrderEndTheBatch()
    {
        RegistryWorld world;
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        protocol::BatchWriter writer(counter.journal());
        for (const std::size_t i : {0, 2, 1, 3})
            writer.add(counter.entries[i]);
        const auto answers = world.push(seat, writer.bytes());
        QCOMPARE(told(answers), u"accepted rejected:TB-7030!"_s);
        QCOMPARE(answers.sequence, 1);
    }

    void anotherEntryInItsPlaceIsAConflictOfBoth()
    {
        RegistryWorld world;
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        world.push(seat, counter.batch());
        // a backup was restored and both stores went on
        Forger copy = counter;
        copy.entries.resize(3);
        copy.add(casework::SignedIn{}, copy.people.chief().id);
        for (int again = 0; again < 2; ++again) {
            const auto answers = world.push(seat, copy.batch(3));
            QCOMPARE(told(answers), u"conflict:TB-7035+forked!"_s);
            QCOMPARE(answers.answers[0].with[0].hash, counter.entries[3].hash);
        }
        QCOMPARE(world.count(u"SELECT count(*) FROM conflicts"_s), 1);
        protocol::Entry unsignedOne = copy.entries[3];
        unsignedOne.signature = QByteArray(64, 's');
        protocol::BatchWriter writer(counter.journal());
        writer.add(unsignedOne);
        QCOMPARE(told(world.push(seat, writer.bytes())), u"rejected:TB-7032!"_s); // and no conflict of its own
        QCOMPARE(world.count(u"SELECT count(*) FROM conflicts"_s), 1);
    }

    void twoPushesOfOneJournalAreDoneOneAfterTheOther()
    {
        RegistryWorld world(4);
        Forger counter = office();
        const QByteArray seat = world.admit(counter);
        for (int i = 0; i < 60; ++i)
            counter.add(casework::SignedIn{}, counter.people.clerk().id);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (std::size_t from = 0; from < counter.entries.size(); from += 7) {
                    if (const auto pushed = world.store().push(seat, counter.batch(from, 16)); !pushed)
                        qWarning("%s", qPrintable(domain::failureCodeText(pushed.error().code)));
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        world.push(seat, counter.batch());
        QCOMPARE(world.count(u"SELECT count(*) FROM entries"_s), qint64(counter.entries.size()));
        QCOMPARE(world.count(u"SELECT count(*) FROM entries WHERE verdict <> 0"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestIngest)
#include "test_ingest.moc"
