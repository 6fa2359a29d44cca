#include "tests/storage/busycounter.h"

#include "tests/storage/bookkeeping.h"

#include <utility>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::Baht;

Recorded BusyCounter::open()
{
    while (servesOthers(m_person))
        ++m_person;
    const Recorded done = m_world.must(opening(m_person++));
    m_open.push_back(done.caseId);
    return done;
}

Recorded BusyCounter::step()
{
    if (m_work == Work::CasesAndBooks) {
        if (const auto done = keepDay())
            return *done;
        if (m_random() % 400 == 0) {
            if (const auto done = keepBooks())
                return *done;
        }
    }
    if (m_open.size() < 3 || (m_open.size() < 8 && chance(10)))
        return open();
    const auto c = m_world.store().loadCase(m_open[m_random() % m_open.size()]);
    if (!c)
        qFatal("an open case is not there");
    if (c->step() <= Step::FineAndFee && !c->moneyTaken() && chance(3)) {
        leave(*c);
        return m_world.must(CaseCancelled{u"ผู้ขอขอยกเลิก"_s}, c->id);
    }
    if (chance(15))
        return m_world.must(DraftSaved{c->step(), {{u"focus"_s, u"fineAmount"_s}}}, c->id);
    if (m_work == Work::CasesAndBooks && chance(12)) {
        if (const auto done = besides(*c))
            return *done;
    }
    if (c->step() == Step::HandOver)
        leave(*c);
    return goOn(*c);
}

/** The case is about to be over. */
void BusyCounter::leave(const Case& c)
{
    std::erase(m_open, c.id);
    if (c.fine && c.fine->outcome == FineOutcome::Refused)
        m_refused.push_back(c.id);
}

std::optional<Recorded> BusyCounter::keepDay()
{
    const QDate today = m_world.clock.now().date();
    if (!m_dayRead) {
        m_day = m_world.store().books()->openDay.value_or(QDate());
        m_dayRead = true;
    }
    if (m_day == today)
        return std::nullopt;
    if (m_day.isValid())
        return closeDay(); // forgotten
    m_day = today;
    return m_world.must(DayOpened{.opening = Baht::ofBaht(500), .selfTest = chance(50) ? u"ok"_s : QString()});
}

Recorded BusyCounter::closeDay()
{
    m_day = QDate();
    const int off = chance(30) ? int(m_random() % 41) - 20 : 0;
    DayClosed close = closing(m_world, off);
    if (chance(10))
        ++close.slips;
    if (off == 0 && close.slips == m_world.store().books()->expected.slips)
        return m_world.must(close);
    close.explanation = u"นับแล้วไม่ตรง"_s;
    return m_world.mustTogether(close);
}

/** What belongs to no case. */
std::optional<Recorded> BusyCounter::keepBooks()
{
    const auto part = [this](Baht all) { return Baht::ofBaht(int(m_random() % unsigned(all.wholeBaht() / 2 + 1))); };
    switch (m_random() % 3) {
    case 0: {
        const Books books = *m_world.store().books();
        const CashRemitted remitted{
            .fines = part(books.cashFines), .fees = part(books.cashFees), .reference = u"นส. 1"_s};
        if ((remitted.fines + remitted.fees).isZero())
            return std::nullopt;
        return m_world.must(remitted);
    }
    case 1:
        if (m_refused.empty())
            return std::nullopt;
        return m_world.must(FinesForwarded{.cases = std::exchange(m_refused, {}), .addressee = u"สภ.ฝึกหัด"_s});
    default:
        const casework::StockLevel stock = *m_world.store().stock();
        const int count = 1 + int(m_random() % 3); // from the lowest on: what is on hand has no gaps
        if (stock.onHand < count)
            return std::nullopt;
        return m_world.mustTogether(StockReturned{stock.nextSerial, count, u"บัตรชำรุดจากโรงพิมพ์"_s});
    }
}

/** What may happen to a case beside its next step; nothing where the one that was drawn may not. */
std::optional<Recorded> BusyCounter::besides(const Case& c)
{
    const bool noCard = !c.goodCard() && !c.drawnCard();
    switch (m_random() % 4) {
    case 0:
        if (!c.payment || !noCard || c.paidAt.date() != m_world.clock.now().date())
            return std::nullopt;
        return m_world.mustTogether(voiding(c.payment->receiptNumber), c.id);
    case 1:
        if (c.slip && chance(70))
            return m_world.must(CitizenCalled{chance(50), u"ไม่รับสาย"_s}, c.id);
        if (!c.formSigned || !noCard)
            return std::nullopt;
        return m_world.must(SlipGiven{u"0812345678"_s, u"บัตรหมด"_s}, c.id);
    case 2:
        return m_world.must(
            CaseHandedOn{c.keeper == m_world.officer.officer.id ? m_world.clerk.officer.id : m_world.officer.officer.id,
                         u"เปลี่ยนเวร"_s},
            c.id);
    default:
        return look(c);
    }
}

std::optional<Recorded> BusyCounter::look(const Case& c)
{
    switch (m_random() % 4) {
    case 0:
        return m_world.mustBy(m_world.approver, CaseViewed{u"approval"_s}, c.id);
    case 1:
        return m_world.must(DocumentPrinted{u"application"_s, {}}, c.id);
    case 2:
        return m_world.must(PersonLookedUp{c.intake.applicant.id.digits(), u"cardLost"_s, false});
    default:
        if (!c.identityProved())
            return std::nullopt;
        return m_world.must(HistoryPrinted{}, c.id);
    }
}

Recorded BusyCounter::goOn(const Case& c)
{
    switch (c.step()) {
    case Step::Request:
        return m_world.must(request(), c.id);
    case Step::Identity:
        if (!c.fingers)
            return m_world.must(fingers(chance(10) ? FingerOutcome::Mismatch : FingerOutcome::Match), c.id);
        return m_world.must(witness(), c.id);
    case Step::Evidence:
        return m_world.must(evidence(), c.id);
    case Step::FineAndFee:
        return atFine(c);
    case Step::PhotoAndPrints:
        return atForm(c);
    case Step::Approval:
        if (chance(10))
            return m_world.mustBy(m_world.approver, ReturnedByApprover{u"รูปถ่ายไม่ชัด"_s}, c.id);
        return m_world.mustBy(m_world.approver, Approved{u"ตรวจแล้ว"_s}, c.id);
    case Step::WriteAndReadBack:
        return atCard(c);
    case Step::HandOver:
        return m_world.must(handOver(), c.id);
    case Step::Closed:
        break;
    }
    qFatal("a closed case is among the open ones");
}

Recorded BusyCounter::atFine(const Case& c)
{
    const bool anew = !c.voidReceipts.empty() && chance(30); // after a void the fine may be decided anew
    if (c.fine && !anew)
        return m_world.must(payment(int(c.fineDue().wholeBaht())), c.id);
    const int amount = 1 + int(m_random() % 200);
    if (chance(10))
        return m_world.must(fine(amount, FineOutcome::Refused), c.id);
    FineDecided waived = fine(0, FineOutcome::Waived);
    waived.reason = u"เหตุสุดวิสัย"_s;
    return m_world.must(chance(10) ? waived : fine(amount), c.id);
}

Recorded BusyCounter::atForm(const Case& c)
{
    if (c.newPhoto.isEmpty())
        return m_world.must(photo(), c.id);
    if (!c.prints)
        return m_world.must(prints(), c.id);
    return m_world.must(FormSigned{}, c.id);
}

Recorded BusyCounter::atCard(const Case& c)
{
    if (const CardAttempt* drawn = c.drawnCard()) {
        if (chance(15))
            return m_world.must(CardSpoiled{drawn->serial, u"TB-2105"_s}, c.id);
        return m_world.must(written(drawn->serial), c.id);
    }
    for (;;) {
        const QString blank = m_world.nextBlank();
        const QString last = askRaw(m_world.file(), u"SELECT max(serial) FROM blanks"_s).toString();
        const QString first = u"TB%1"_s.arg(last.mid(2).toInt() + 1, 8, 10, QLatin1Char('0'));
        const auto done = blank.isEmpty() ? m_world.store().recordTogether(m_world.officer, m_world.approver,
                                                                           StockReceived{first, 50, {}})
                                          : m_world.store().record(m_world.officer, BlankDrawn{blank}, c.id);
        if (done)
            return *done;
        if (done.error().code != domain::FailureCode::SerialUsed) // another counter was quicker
            qFatal("no blank: %s", qPrintable(domain::failureCodeText(done.error().code)));
    }
}

} // namespace tabian::tests
