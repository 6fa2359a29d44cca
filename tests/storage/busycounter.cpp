#include "tests/storage/busycounter.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;

Recorded BusyCounter::open()
{
    const Recorded done = m_world.must(opening(m_person++));
    m_open.push_back(done.caseId);
    return done;
}

Recorded BusyCounter::step()
{
    if (m_open.size() < 3 || (m_open.size() < 8 && chance(10)))
        return open();
    const std::size_t which = m_random() % m_open.size();
    const auto c = m_world.store().loadCase(m_open[which]);
    if (!c)
        qFatal("an open case is not there");
    if (c->step() <= Step::FineAndFee && !c->moneyTaken() && chance(3)) {
        m_open.erase(m_open.begin() + std::ptrdiff_t(which));
        return m_world.must(CaseCancelled{u"ผู้ขอขอยกเลิก"_s}, c->id);
    }
    if (chance(15))
        return m_world.must(DraftSaved{c->step(), {{u"focus"_s, u"fineAmount"_s}}}, c->id);
    if (c->step() == Step::HandOver)
        m_open.erase(m_open.begin() + std::ptrdiff_t(which));
    return goOn(*c);
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
    if (c.fine)
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
        const auto received = askRaw(m_world.file(), u"SELECT count(*) FROM blanks"_s).toInt();
        const QString first = u"TB%1"_s.arg(received + 1, 8, 10, QLatin1Char('0'));
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
