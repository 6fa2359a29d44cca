// What the store signs for a citizen's phone.
#include "app/storage/stationkey.h"
#include "tests/storage/bookkeeping.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::FailureCode;
using tabian::storage::StationKey;

class ReceiptsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theProofIsTheReceiptSignedByTheStation()
    {
        World world;
        world.create();
        const QUuid id = world.caseAt(Step::PhotoAndPrints);
        const auto receipt = world.store().receiptProof(world.clerk, id);
        QVERIFY(receipt);
        const auto c = world.store().loadCase(id);
        QCOMPARE(receipt->proof.number, c->payment->receiptNumber);
        QCOMPARE(receipt->proof.day, QDate(2026, 3, 16));
        QCOMPARE(receipt->proof.fine, c->payment->fine);
        QCOMPARE(receipt->proof.fee, c->payment->fee);
        QCOMPARE(receipt->proof.officeCode, u"1301"_s);

        const auto scanned = tabian::domain::scannedProof(receipt->payload);
        QVERIFY(scanned);
        QCOMPARE(scanned->proof, receipt->proof);
        const auto key = StationKey::loadPublic(world.folder());
        QCOMPARE(scanned->publicKey, *key);
        QVERIFY(StationKey::verify(*key, scanned->message, scanned->signature));
        QVERIFY(!StationKey::verify(*key, scanned->message + 'x', scanned->signature));
    }

    void itIsTheSameEachTimeAndRecordsNothing()
    {
        World world;
        world.create();
        const QUuid id = world.caseAt(Step::PhotoAndPrints);
        const auto before = world.store().verify();
        const auto first = world.store().receiptProof(world.officer, id);
        world.clock.advance(3);
        const auto second = world.store().receiptProof(world.clerk, id);
        QCOMPARE(first->payload, second->payload);
        QCOMPARE(world.store().verify()->head, before->head);
    }

    void itNamesNobody()
    {
        World world;
        world.create();
        const QUuid id = world.caseAt(Step::PhotoAndPrints);
        const auto receipt = world.store().receiptProof(world.officer, id);
        const auto c = world.store().loadCase(id);
        const Applicant& who = c->intake.applicant;
        for (const QString& text : {who.id.digits(), who.id.formatted(), who.nameTh.full(), who.nameTh.last()})
            QVERIFY2(!receipt->payload.contains(text.toUtf8()), qPrintable(text));
    }

    void nothingIsSignedForWhatWasNotPaid()
    {
        World world;
        world.create();
        const auto unpaid = world.store().receiptProof(world.officer, world.caseAt(Step::FineAndFee));
        QVERIFY(!unpaid);
        QCOMPARE(int(unpaid.error().code), int(FailureCode::ReceiptNotWritten));
        QCOMPARE(int(world.store().receiptProof(world.officer, QUuid()).error().code), int(FailureCode::CaseUnknown));
        QCOMPARE(int(world.store().receiptProof({}, QUuid()).error().code), int(FailureCode::SignedOut));
    }

    void aVoidReceiptIsNotSigned()
    {
        World world;
        world.create();
        const Paid paid = paidCase(world, 1);
        QVERIFY(world.store().receiptProof(world.clerk, paid.id));
        world.mustTogether(voiding(paid.receipt), paid.id);
        const auto refused = world.store().receiptProof(world.clerk, paid.id);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(FailureCode::ReceiptIsVoid));
        world.must(fine(50), paid.id);
        world.must(payment(50), paid.id);
        const auto anew = world.store().receiptProof(world.clerk, paid.id); // the new one, never the void number
        QVERIFY(anew);
        QVERIFY(anew->proof.number != paid.receipt);
        QCOMPARE(anew->proof.fine, tabian::domain::Baht::ofBaht(50));
    }

    void nothingIsSignedBeforeTheSecondFactor()
    {
        World world;
        world.create();
        const Paid paid = paidCase(world, 1);
        world.must(PolicySet{{.secondFactor = SecondFactor::Card}});
        QVERIFY(world.store().signOut(world.clerk));
        const auto half = world.store().signIn(u"clerk"_s, u"third password"_s);
        QVERIFY(half);
        const auto refused = world.store().receiptProof(*half, paid.id);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(FailureCode::SecondFactorWanted));
    }

    void theDayReportNamesTheKey()
    {
        World world;
        world.create();
        QCOMPARE(world.store().dayFigures(QDate(2026, 3, 16))->stationKeys,
                 QByteArrayList{*StationKey::loadPublic(world.folder())});
    }
};

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "test_receipts.moc"
