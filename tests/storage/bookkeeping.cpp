#include "tests/storage/bookkeeping.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::Baht;

std::vector<CashPiece> pieces(int baht)
{
    std::vector<CashPiece> cash;
    for (const Baht each : denominations()) {
        const int whole = int(each.wholeBaht());
        if (whole == 0)
            break;
        cash.push_back({each, baht / whole});
        baht %= whole;
    }
    return cash;
}

DayClosed closing(World& w, int bahtOff)
{
    const Books books = *w.store().books();
    return {.day = books.openDay.value_or(w.clock.now().date()),
            .cash = pieces(int(books.expected.cash.wholeBaht()) + bahtOff),
            .cards = books.expected.cards,
            .receipts = books.expected.receipts,
            .slips = books.expected.slips,
            .explanation = {}};
}

Baht balance(World& w, const QString& account)
{
    const QString sum = u"SELECT COALESCE(sum(satang), 0) FROM postings WHERE account = '%1'"_s.arg(account);
    return Baht::ofSatang(askRaw(w.file(), sum).toLongLong());
}

Paid paidCase(World& w, int n, int fineBaht)
{
    const QUuid id = w.caseAt(Step::FineAndFee, n);
    w.must(fine(fineBaht), id);
    const Recorded done = w.must(payment(fineBaht), id);
    return {id, std::get<PaymentReceived>(done.act).receiptNumber};
}

ReceiptVoided voiding(const QString& number)
{
    return {.receiptNumber = number, .reason = u"พิมพ์จำนวนเงินผิด"_s};
}

} // namespace tabian::tests
