// Enrolments of digital IDs in the journal: the order of their steps is asked in the transaction of each, the table is a projection,
// what a crash left is found again, and what the registry wants is signed by the station.
#include "app/storage/stationkey.h"
#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/signedrecord.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::casework;
using namespace tabian::tests;
using domain::FailureCode;
using std::nullopt;

namespace
{

const QUuid enrolment(u"{11111111-2222-4333-8444-555555555555}"_s);

DigitalIdBegun begun(const QUuid& id = enrolment, int person = 1)
{
    return {id, citizenDigits(person), QDate(2026, 1, 5), u"25780104"_s};
}
DigitalIdFingersMatched matched(FingerOutcome right = FingerOutcome::Match)
{
    return {enrolment, FingerOutcome::Match, right, 82, 77};
}
DigitalIdTermsAgreed agreed()
{
    return {enrolment, u"2569.1"_s};
}
DigitalIdCodeShown code(char n = 1)
{
    return {enrolment, QByteArray(16, n), 180};
}
DigitalIdEnded ended(DigitalIdOutcome outcome)
{
    return {enrolment, outcome, outcome == DigitalIdOutcome::Active ? u""_s : u"คำของเจ้าหน้าที่"_s, true};
}

} // namespace

class DigitalIdsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theStepsHaveOneOrder()
    {
        World world;
        world.create();
        QCOMPARE(world.tries(matched()), FailureCode::DigitalIdOutOfOrder);
        QCOMPARE(world.tries(ended(DigitalIdOutcome::Abandoned)), FailureCode::DigitalIdOutOfOrder);
        world.must(begun());
        QCOMPARE(world.tries(begun()), FailureCode::DigitalIdOutOfOrder);
        QCOMPARE(world.tries(agreed()), FailureCode::DigitalIdOutOfOrder);
        QCOMPARE(world.tries(code()), FailureCode::DigitalIdOutOfOrder);
        world.must(matched(FingerOutcome::Mismatch));
        QCOMPARE(world.tries(agreed()), FailureCode::DigitalIdFingersDiffer); // and never without both
        world.must(matched());
        QCOMPARE(world.tries(matched()), FailureCode::DigitalIdOutOfOrder);
        QCOMPARE(world.tries(code()), FailureCode::DigitalIdOutOfOrder);
        world.must(agreed());
        QCOMPARE(world.tries(ended(DigitalIdOutcome::Active)), FailureCode::DigitalIdOutOfOrder);
        world.must(code(1));
        world.must(code(2)); // issued again
        world.must(ended(DigitalIdOutcome::Active));
        QCOMPARE(world.tries(code(3)), FailureCode::DigitalIdOutOfOrder);
        QCOMPARE(world.tries(ended(DigitalIdOutcome::Abandoned)), FailureCode::DigitalIdOutOfOrder);
        const auto rows = *world.store().digitalIds(QDate(2026, 3, 16));
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].citizenId, citizenDigits(1));
        QCOMPARE(rows[0].codes, 2);
        QCOMPARE(rows[0].terms, u"2569.1"_s);
        QCOMPARE(int(rows[0].outcome), int(DigitalIdOutcome::Active));
        QVERIFY(rows[0].oldPhoneCancelled && !rows[0].open());
    }

    void anOfficerEnrolsNobodyButOthersAndWithHisRole()
    {
        World world;
        world.create();
        DigitalIdBegun own = begun();
        own.citizenId = world.officer.officer.citizenId;
        QCOMPARE(world.tries(own), FailureCode::OwnCase);
        DigitalIdBegun nobody = begun();
        nobody.citizenId = u"1234567890123"_s;
        QCOMPARE(world.tries(nobody), FailureCode::ActOutOfOrder);
    }

    void theTableIsWhatTheJournalSays()
    {
        World world;
        world.create();
        world.must(begun());
        world.must(matched());
        world.must(agreed());
        world.must(code());
        world.must(ended(DigitalIdOutcome::Abandoned));
        world.must(begun(QUuid::createUuid(), 2));
        const auto before = *world.store().digestOfProjections();
        QVERIFY(*world.store().projectionsHold());
        QVERIFY(world.store().rebuild());
        QCOMPARE(*world.store().digestOfProjections(), before);
        const auto rows = *world.store().digitalIds(QDate(2026, 3, 16));
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[1].reason, u"คำของเจ้าหน้าที่"_s);
        const QString file = world.file();
        world.close();
        const QString dump = dumpOf(file); // every row of every table: whom it was about stands in none
        QVERIFY(dump.contains(u"digital_ids"_s));
        QVERIFY(!dump.contains(citizenDigits(1)) && !dump.contains(u"คำของเจ้าหน้าที่"_s));
    }

    void whoeverIsInTheCopyOfTheRegisterIsNamed()
    {
        World world;
        world.create();
        QVERIFY(world.store().importPersons({registerPerson(1)}));
        world.must(begun());
        world.must(begun(QUuid::createUuid(), 77));
        auto rows = *world.store().digitalIds(QDate(2026, 3, 16));
        std::ranges::sort(rows, {}, &DigitalIdRow::citizenId);
        QCOMPARE(rows[0].name, registerPerson(1).person.nameTh.full());
        QCOMPARE(rows[1].citizenId, citizenDigits(77));
        QCOMPARE(rows[1].name, QString());
    }

    void whatIsOpenIsFoundAgainAfterACrash()
    {
        World world;
        world.create();
        world.must(begun());
        world.must(matched());
        world.close();
        world.clock.advance(1); // the next morning
        world.open();
        world.signInAll();
        const auto rows = *world.store().digitalIds(QDate(2026, 3, 17));
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows[0].open());
        QCOMPARE(int(rows[0].stage), int(DigitalIdStage::FingersMatched));
        world.must(ended(DigitalIdOutcome::Abandoned)); // given up
        QVERIFY(world.store().digitalIds(QDate(2026, 3, 17))->empty());
    }

    void theEvidenceIsSignedByTheStationAndOnlyWhenThereIsSome()
    {
        World world;
        world.create();
        const auto asked = [&] { return world.store().digitalIdEvidence(world.officer, enrolment, 120); };
        QCOMPARE(asked().error().code, FailureCode::DigitalIdOutOfOrder);
        world.must(begun());
        world.must(matched());
        QCOMPARE(asked().error().code, FailureCode::DigitalIdOutOfOrder);
        world.must(agreed());
        const auto key = *storage::StationKey::loadPublic(world.folder());
        const auto evidence = protocol::verifiedRecord<protocol::DigitalIdEvidence>(*asked(), key);
        QVERIFY(evidence.has_value());
        QCOMPARE(evidence->enrolment, enrolment);
        QCOMPARE(evidence->officer, world.officer.officer.id);
        QCOMPARE(evidence->left + evidence->right, u"matchmatch"_s);
        QCOMPARE(evidence->leftQuality, 82);
        QCOMPARE(evidence->terms, u"2569.1"_s);
        QCOMPARE(evidence->lastsS, 120);
        QCOMPARE(world.store().digitalIdEvidence({}, enrolment, 120).error().code, FailureCode::SignedOut);
    }

    void theTableRefusesByItself_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a step back") << u"UPDATE digital_ids SET stage = 2"_s;
        QTest::newRow("opened again") << u"UPDATE digital_ids SET stage = 5, outcome = 0 WHERE stage = 6"_s;
        QTest::newRow("another's finger") << u"UPDATE digital_ids SET right_finger = 2 WHERE stage = 5"_s;
        QTest::newRow("active without a code") << u"UPDATE digital_ids SET stage = 6, outcome = 1, codes = 0"_s;
        QTest::newRow("ended without an outcome") << u"UPDATE digital_ids SET stage = 6"_s;
        QTest::newRow("another citizen") << u"UPDATE digital_ids SET citizen = randomblob(32)"_s;
    }
    void theTableRefusesByItself()
    {
        QFETCH(QString, statement);
        World world;
        world.create();
        world.must(begun());
        world.must(matched());
        world.must(agreed());
        world.must(code());
        if (statement.contains(u"WHERE stage = 6"_s))
            world.must(ended(DigitalIdOutcome::Active));
        const QString file = world.file();
        world.close();
        QVERIFY(!runRaw(file, {statement}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DigitalIdsTest)
#include "test_digitalids.moc"
