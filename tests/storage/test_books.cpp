// The office's books through the store's port: void receipts, numbers, fine orders, stock, slips.
#include "tests/storage/bookkeeping.h"
#include "tests/support/quiettest.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::Baht;
using tabian::domain::FailureCode;

class BooksTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aVoidReceiptKeepsItsNumberAndGivesTheMoneyBack();
    void afterAVoidTheCaseIsPaidAgainOrCancelled();
    void aVoidTakesTheApprovalBack();
    void whatMayNotBeVoided();
    void receiptsBeginAnewWithTheFiscalYear();
    void aStationWritesFromItsOwnRange();
    void twoStationsNeverWriteOneNumber();
    void aFineOutsideTheOfficesTableWantsAReason();
    void fineOrdersAreFollowedToTheirEnd();
    void blankCardsGoBackToTheCentre();
    void citizensWithoutACardAreCalled();
};

void BooksTest::aVoidReceiptKeepsItsNumberAndGivesTheMoneyBack()
{
    World w;
    w.create();
    const Paid first = paidCase(w, 1);
    const Paid second = paidCase(w, 2);
    QCOMPARE(balance(w, u"cash"_s), Baht::ofBaht(240));
    w.mustTogether(voiding(first.receipt), first.id);
    QCOMPARE(balance(w, u"cash"_s), Baht::ofBaht(120));
    QCOMPARE(balance(w, u"fineRevenue"_s), Baht::ofBaht(-100));
    QCOMPARE(balance(w, u"feeRevenue"_s), Baht::ofBaht(-20));
    QCOMPARE(balance(w, u"receivable"_s), Baht::ofBaht(100)); // the fine is owed again
    const auto figures = w.store().dayFigures(w.clock.now().date());
    QCOMPARE(figures->receipts, 2);
    QCOMPARE(figures->voidReceipts, QStringList(first.receipt));
    QCOMPARE(figures->fines, Baht::ofBaht(100));
    QCOMPARE(figures->fees, Baht::ofBaht(20));
    const Case c = *w.store().loadCase(first.id);
    QCOMPARE(c.step(), Step::FineAndFee);
    QCOMPARE(c.voidReceipts.size(), 1u);
    QCOMPARE(c.voidReceipts[0].payment.receiptNumber, first.receipt);
    QCOMPARE(c.voidReceipts[0].act.second.officer, w.approver.officer.id);
    const auto rows = *w.store().receiptsOf(w.clock.now().date());
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].number, second.receipt);
    QVERIFY(!rows[0].isVoid && rows[1].isVoid);
    QCOMPARE(rows[1].payer, applicant(1).nameTh.full());
}

void BooksTest::afterAVoidTheCaseIsPaidAgainOrCancelled()
{
    World w;
    w.create();
    const Paid again = paidCase(w, 1);
    w.mustTogether(voiding(again.receipt), again.id);
    w.must(fine(50), again.id);
    const Recorded paid = w.must(payment(50), again.id);
    QCOMPARE(std::get<PaymentReceived>(paid.act).receiptNumber, u"1301-69-R000002"_s);
    QCOMPARE(balance(w, u"cash"_s), Baht::ofBaht(70));
    QCOMPARE(balance(w, u"receivable"_s), Baht());
    QCOMPARE(w.store().loadCase(again.id)->step(), Step::PhotoAndPrints);
    QCOMPARE(w.triesTogether(w.officer, w.approver, voiding(again.receipt), again.id), FailureCode::ReceiptUnknown);
    w.mustTogether(voiding(u"1301-69-R000002"_s), again.id); // and once more
    w.must(CaseCancelled{u"ผู้ขอไม่ประสงค์"_s}, again.id);
    QCOMPARE(balance(w, u"cash"_s), Baht());
    QCOMPARE(balance(w, u"fineOrders"_s), Baht());
    QCOMPARE(w.store().dayFigures(w.clock.now().date())->voidReceipts.size(), 2);
}

void BooksTest::aVoidTakesTheApprovalBack()
{
    World w;
    w.create();
    w.receiveStock();
    const QUuid id = w.caseAt(Step::WriteAndReadBack, 1);
    // Brought back to where nothing was drawn: another case that was approved only.
    const QUuid approved = w.caseAt(Step::Approval, 2);
    w.mustBy(w.approver, Approved{}, approved);
    const QString number = w.store().loadCase(approved)->payment->receiptNumber;
    w.mustTogether(voiding(number), approved);
    Case c = *w.store().loadCase(approved);
    QVERIFY(!c.formSigned && c.approval == ApprovalState::NotAsked);
    w.must(payment(100), approved);
    QCOMPARE(w.store().loadCase(approved)->step(), Step::PhotoAndPrints); // the form bears the new receipt
    QCOMPARE(w.tries(BlankDrawn{w.nextBlank()}, approved), FailureCode::ActOutOfOrder);
    QVERIFY(!id.isNull());
}

void BooksTest::whatMayNotBeVoided()
{
    World w;
    w.create();
    w.receiveStock();
    const QUuid written = w.caseAt(Step::HandOver, 1);
    const QString number = w.store().loadCase(written)->payment->receiptNumber;
    QCOMPARE(w.triesTogether(w.officer, w.approver, voiding(number), written), FailureCode::VoidAfterCard);
    const Paid paid = paidCase(w, 2);
    QCOMPARE(w.tries(voiding(paid.receipt), paid.id), FailureCode::SecondPersonMissing);
    QCOMPARE(w.triesTogether(w.officer, w.approver, voiding(number), paid.id), FailureCode::ReceiptUnknown);
    ReceiptVoided unreasoned = voiding(paid.receipt);
    unreasoned.reason = u"  "_s;
    QCOMPARE(w.triesTogether(w.officer, w.approver, unreasoned, paid.id), FailureCode::ReasonMissing);
    w.clock.advance(1);
    QCOMPARE(w.triesTogether(w.officer, w.approver, voiding(paid.receipt), paid.id), FailureCode::VoidAfterDay);
}

void BooksTest::receiptsBeginAnewWithTheFiscalYear()
{
    World w;
    w.create();
    w.must(ReceiptRangeSet{.station = 1, .fiscalYear = 2569, .first = 1, .last = 2});
    w.clock.set(QDate(2026, 9, 30), QTime(16, 0));
    QCOMPARE(paidCase(w, 1).receipt, u"1301-69-R000001"_s);
    w.must(CashRemitted{.fines = Baht::ofBaht(10), .fees = Baht(), .reference = u"1"_s});
    w.clock.set(QDate(2026, 10, 1), QTime(8, 30));
    QCOMPARE(paidCase(w, 2).receipt, u"1301-70-R000001"_s); // the range was of the year before
    const Recorded remitted = w.must(CashRemitted{.fines = Baht::ofBaht(10), .fees = Baht(), .reference = u"2"_s});
    QCOMPARE(std::get<CashRemitted>(remitted.act).number, u"1301-70-N000001"_s);
}

void BooksTest::aStationWritesFromItsOwnRange()
{
    World w;
    w.create();
    QCOMPARE(w.store().books()->receiptsLeft, -1);
    QCOMPARE(paidCase(w, 1).receipt, u"1301-69-R000001"_s);
    const auto range = [](int station, int first, int last) {
        return ReceiptRangeSet{.station = station, .fiscalYear = 2569, .first = first, .last = last};
    };
    QCOMPARE(w.tries(range(1, 1, 10)), FailureCode::ReceiptRangeOverlaps); // one is written
    QCOMPARE(w.tries(range(1, 10, 9)), FailureCode::ReceiptRangeImpossible);
    QCOMPARE(w.triesBy(w.clerk, range(1, 10, 20)), FailureCode::RoleMissing);
    w.must(range(1, 5001, 5002));
    w.must(range(2, 6001, 6999));
    QCOMPARE(w.tries(range(2, 5002, 5500)), FailureCode::ReceiptRangeOverlaps);
    QCOMPARE(w.store().books()->receiptsLeft, 2);
    QCOMPARE(paidCase(w, 2).receipt, u"1301-69-R005001"_s);
    QCOMPARE(paidCase(w, 3).receipt, u"1301-69-R005002"_s);
    QCOMPARE(w.store().books()->receiptsLeft, 0);
    const QUuid id = w.caseAt(Step::FineAndFee, 4);
    w.must(fine(100), id);
    QCOMPARE(w.tries(payment(100), id), FailureCode::ReceiptRangeExhausted);
    w.must(range(1, 7001, 7001));
    w.must(payment(100), id);
    QCOMPARE(w.store().receiptRanges()->front().used, 1);
    // A range that the office's own series runs into stops it there.
    World v;
    v.create();
    v.must(range(2, 2, 50));
    paidCase(v, 1);
    const QUuid stopped = v.caseAt(Step::FineAndFee, 2);
    v.must(fine(100), stopped);
    QCOMPARE(v.tries(payment(100), stopped), FailureCode::ReceiptRangeExhausted);
}

void BooksTest::twoStationsNeverWriteOneNumber()
{
    QSet<QString> numbers;
    int written = 0;
    for (const int station :
         {0, 1}) { // off-line: each laptop has a store of its own, and its part of the year's numbers
        World w({}, quint32(station + 1));
        w.create();
        w.must(ReceiptRangeSet{.station = 1, .fiscalYear = 2569, .first = 1 + station * 4, .last = 4 + station * 4});
        for (int n = 1; n <= 4; ++n, ++written)
            numbers.insert(paidCase(w, n).receipt);
    }
    QCOMPARE(numbers.size(), written);
}

void BooksTest::aFineOutsideTheOfficesTableWantsAReason()
{
    World w;
    w.table.usualFines =
        tabian::domain::UsualFines({{Baht::ofBaht(200), {{1, Baht::ofBaht(20)}, {11, Baht::ofBaht(40)}}}});
    w.create();
    const QUuid id = w.caseAt(Step::FineAndFee, 1); // twelve days late
    QCOMPARE(w.tries(fine(50), id), FailureCode::FineNotUsual);
    QCOMPARE(w.tries(fine(50, FineOutcome::Refused), id), FailureCode::FineNotUsual);
    w.must(fine(40), id);
    FineDecided more = fine(150);
    more.reason = u"เคยถูกเปรียบเทียบแล้วสองครั้ง"_s;
    w.must(more, id);
}

void BooksTest::fineOrdersAreFollowedToTheirEnd()
{
    World w;
    w.create();
    w.receiveStock();
    const auto state = [&w](const QUuid& id) {
        const auto rows = w.store().fineOrders();
        for (const FineOrderRow& row : *rows) {
            if (row.caseId == id)
                return std::optional(row.state);
        }
        return std::optional<FineOrderState>();
    };
    const QUuid id = w.must(opening(1)).caseId;
    QVERIFY(!state(id));
    w.must(request(), id);
    QVERIFY(state(id) == FineOrderState::Due);
    QVERIFY(w.store().fineOrders()->front().number.isEmpty());
    w.must(fingers(), id);
    w.must(evidence(), id);
    w.must(fine(80), id);
    QVERIFY(state(id) == FineOrderState::Set);
    QCOMPARE(w.store().fineOrders()->front().number, u"1301-69-F000001"_s);
    const QString number = std::get<PaymentReceived>(w.must(payment(80), id).act).receiptNumber;
    QVERIFY(state(id) == FineOrderState::Paid);
    w.mustTogether(voiding(number), id);
    QVERIFY(state(id) == FineOrderState::Set);
    w.must(fine(80, FineOutcome::Refused), id);
    QVERIFY(state(id) == FineOrderState::Refused);
    const FinesForwarded list{.cases = {id}, .addressee = u"พนักงานสอบสวน สภ.ฝึกหัด"_s};
    QCOMPARE(w.tries(list), FailureCode::FineNotToForward); // the case goes on: he may still agree
    w.must(payment(0), id);
    for (const Act& act : std::initializer_list<Act>{photo(), prints(), FormSigned{}})
        w.must(act, id);
    w.mustBy(w.approver, Approved{u"ตรวจแล้ว"_s}, id);
    const QString blank = w.nextBlank();
    for (const Act& act : std::initializer_list<Act>{BlankDrawn{blank}, written(blank), handOver()})
        w.must(act, id);
    QCOMPARE(balance(w, u"receivable"_s), Baht::ofBaht(80));
    const Recorded forwarded = w.must(list);
    QCOMPARE(std::get<FinesForwarded>(forwarded.act).number, u"1301-69-L000001"_s);
    QVERIFY(state(id) == FineOrderState::Forwarded);
    QCOMPARE(balance(w, u"receivable"_s), Baht());
    QCOMPARE(balance(w, u"forwarded"_s), Baht::ofBaht(80));
    QCOMPARE(w.tries(list), FailureCode::FineNotToForward);

    const QUuid waived = w.caseAt(Step::FineAndFee, 2);
    FineDecided waiver = fine(0, FineOutcome::Waived);
    waiver.reason = u"เหตุสุดวิสัย"_s;
    w.must(waiver, waived);
    QVERIFY(state(waived) == FineOrderState::Waived);
    w.must(CaseCancelled{u"เลิก"_s}, waived);
    QVERIFY(state(waived) == FineOrderState::Cancelled);
    const QUuid changed = w.must(opening(3)).caseId;
    w.must(request(), changed);
    RequestDecided noFine = request(tabian::domain::CaseKind::AddressChanged);
    noFine.fine = {};
    w.must(noFine, changed);
    QVERIFY(!state(changed));
    w.must(noFine, changed);
}

void BooksTest::blankCardsGoBackToTheCentre()
{
    World w;
    w.create();
    w.receiveStock(u"TB00000001"_s, 20);
    w.caseAt(Step::Closed, 1);
    const auto back = [](const QString& first, int count) {
        return StockReturned{.firstSerial = first, .count = count, .reason = u"บัตรรุ่นเก่า"_s};
    };
    QCOMPARE(w.tries(back(u"TB00000011"_s, 10)), FailureCode::SecondPersonMissing);
    QCOMPARE(w.triesTogether(w.officer, w.approver, back(u"TB00000001"_s, 5)), FailureCode::StockNotOnHand);
    QCOMPARE(w.triesTogether(w.officer, w.approver, back(u"TB00000015"_s, 7)), FailureCode::StockNotOnHand);
    w.mustTogether(back(u"TB00000011"_s, 10));
    QCOMPARE(w.store().stock()->onHand, 9);
    auto figures = w.store().dayFigures(w.clock.now().date());
    QCOMPARE(figures->cardsReturned, 10);
    QCOMPARE(figures->returnedSerials, QStringList(u"TB00000011-TB00000020"_s));
    QCOMPARE(figures->cardsOnHand, 9);
    w.clock.advance(1);
    QCOMPARE(w.store().dayFigures(w.clock.now().date())->cardsBroughtForward, 9);
    w.receiveStock(u"TB00000011"_s, 10); // sent again by the centre
    QCOMPARE(w.store().stock()->onHand, 19);
}

void BooksTest::citizensWithoutACardAreCalled()
{
    World w;
    w.create();
    const QUuid id = w.caseAt(Step::PhotoAndPrints, 1);
    const SlipGiven slip{.phone = u"081-234-5678"_s, .reason = u"บัตรหมด"_s};
    QCOMPARE(w.tries(slip, w.caseAt(Step::FineAndFee, 2)), FailureCode::ActOutOfOrder);
    for (const Act& act : std::initializer_list<Act>{photo(), prints(), FormSigned{}})
        w.must(act, id);
    SlipGiven wrong = slip;
    wrong.phone = u"1234"_s;
    QCOMPARE(w.tries(wrong, id), FailureCode::PhoneFormat);
    w.must(slip, id);
    w.mustBy(w.approver, Approved{}, id); // the case goes on to approval all the same
    QCOMPARE(w.tries(BlankDrawn{u"TB00000001"_s}, id), FailureCode::StockEmpty);
    auto rows = *w.store().callBacks();
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0].phone, slip.phone);
    QCOMPARE(rows[0].name, applicant(1).nameTh.full());
    QCOMPARE(w.store().stock()->callBacks, 1);
    QCOMPARE(w.store().dayFigures(w.clock.now().date())->slips, 1);
    QCOMPARE(w.tries(CitizenCalled{.reached = false, .note = {}}, id), FailureCode::ReasonMissing);
    w.must(CitizenCalled{.reached = false, .note = u"ไม่รับสาย"_s}, id);
    w.must(CitizenCalled{.reached = true, .note = {}}, id);
    QVERIFY(w.store().callBacks()->front().reached);
    QCOMPARE(w.store().callBacks()->front().calls, 2);
    w.receiveStock();
    QCOMPARE(w.store().loadCase(id)->step(), Step::WriteAndReadBack); // it resumes at writing
    for (const Act& act : std::initializer_list<Act>{BlankDrawn{u"TB00000001"_s}, written(u"TB00000001"_s)})
        w.must(act, id);
    QVERIFY(w.store().callBacks()->empty());
    w.close();
    for (const QString& name : QDir(w.folder()).entryList(QDir::Files)) {
        QFile file(w.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("081-234-5678"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(BooksTest)
#include "test_books.moc"
