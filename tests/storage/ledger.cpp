#include "tests/storage/ledger.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::Baht;

void Ledger::hear(const Recorded& recorded)
{
    ++sequence;
    expect(recorded.sequence == sequence, u"entry %1 in the place of %2"_s.arg(recorded.sequence).arg(sequence));
    expect(!m_last.isValid() || recorded.at >= m_last, u"dated before the last"_s);
    m_last = recorded.at;
    today = recorded.at.date();
    if (const int year = today.addMonths(3).year(); year != m_fiscalYear) {
        m_fiscalYear = year;
        m_running.clear();
    }
    m_case = recorded.caseId;
    std::visit([this](const auto& act) { hearAct(act); }, recorded.act);
}

void Ledger::hearAct(const CaseOpened& act)
{
    ++days[today].opened;
    ++open;
    expectNumber(act.number, {});
}

void Ledger::hearAct(const FineDecided& act)
{
    m_orders[m_case] = {act.outcome, act.amount, false};
}

void Ledger::hearAct(const PaymentReceived& act)
{
    Day& day = days[today];
    ++day.receipts;
    day.fines += act.fine;
    day.fees += act.fee;
    fines += act.fine;
    fees += act.fee;
    cash += act.fine + act.fee;
    m_orders[m_case].paid = true;
    m_receipts[act.receiptNumber] = {m_case, today, act.fine, act.fee};
    expectNumber(act.receiptNumber, u"R"_s);
}

void Ledger::hearAct(const ReceiptVoided& act)
{
    const auto found = m_receipts.extract(act.receiptNumber);
    expect(found && found.mapped().caseId == m_case && found.mapped().day == today,
           u"a void of "_s + act.receiptNumber);
    expect(!act.second.officer.isNull(), u"a void by one person"_s);
    if (!found)
        return;
    const Receipt& receipt = found.mapped();
    Day& day = days[today];
    ++day.voids;
    ++voids;
    day.fines += -receipt.fine;
    day.fees += -receipt.fee;
    fines += -receipt.fine;
    fees += -receipt.fee;
    cash += -(receipt.fine + receipt.fee);
    m_orders[m_case].paid = false;
}

void Ledger::hearAct(const BlankDrawn& act)
{
    expect(!drawn.contains(act.serial), act.serial);
    drawn.insert(act.serial);
}

void Ledger::hearAct(const CardWritten&)
{
    waiting.remove(m_case);
}

void Ledger::hearAct(const CardSpoiled&)
{
    ++spoiled;
}

void Ledger::hearAct(const HandedOver&)
{
    ++days[today].handedOver;
    ++handedOver;
    --open;
    if (m_orders[m_case].outcome != FineOutcome::Refused)
        m_orders.erase(m_case);
}

void Ledger::hearAct(const CaseCancelled&)
{
    ++days[today].cancelled;
    ++cancelled;
    --open;
    waiting.remove(m_case);
    if (m_orders[m_case].outcome != FineOutcome::Refused) // an agreed fine falls away with its case
        m_orders.erase(m_case);
}

void Ledger::hearAct(const StockReceived& act)
{
    received += act.count;
}

void Ledger::hearAct(const StockReturned& act)
{
    days[today].returned += act.count;
    returned += act.count;
}

void Ledger::hearAct(const SlipGiven&)
{
    if (!waiting.contains(m_case)) { // given again it stays the one it was
        ++days[today].slips;
        ++slips;
    }
    waiting.insert(m_case);
}

void Ledger::hearAct(const CaseHandedOn&)
{
    ++handedOn;
}

void Ledger::hearAct(const DayOpened& act)
{
    Day& day = days[today];
    expect(!openDay.isValid() && !day.closed, u"a day opened beside another"_s);
    openDay = today;
    day.begun = true;
    day.opening = act.opening;
    cash += act.opening;
}

void Ledger::hearAct(const DayClosed& act)
{
    expect(act.day == openDay && act.expected == expected(), u"the close of "_s + act.day.toString(Qt::ISODate));
    const DayCount counted = countedBy(act);
    expect(counted == act.expected || !act.second.officer.isNull(), u"a difference without a second person"_s);
    Day& day = days[act.day];
    day.closed = true;
    cash += counted.cash - act.expected.cash - day.opening;
    missing += act.expected.cash - counted.cash;
    ++daysClosed;
    daysForgotten += act.day != today;
    daysWithDifference += counted != act.expected;
    openDay = QDate();
}

void Ledger::hearAct(const CashRemitted& act)
{
    days[today].remitted += act.fines + act.fees;
    fines += -act.fines;
    fees += -act.fees;
    cash += -(act.fines + act.fees);
    ++remittances;
    lastRemitted = act;
    expectNumber(act.number, u"N"_s);
}

void Ledger::hearAct(const FinesForwarded& act)
{
    ++forwardings;
    for (const QUuid& id : act.cases) {
        const auto found = m_orders.extract(id);
        expect(found && found.mapped().outcome == FineOutcome::Refused, u"a fine forwarded that was not refused"_s);
        forwarded += found ? found.mapped().amount : Baht();
    }
    expectNumber(act.number, u"L"_s);
}

Baht Ledger::receivable() const
{
    Baht sum;
    for (const auto& [id, order] : m_orders) {
        const bool agreed = order.outcome == FineOutcome::Agreed && !order.paid;
        sum += agreed || order.outcome == FineOutcome::Refused ? order.amount : Baht();
    }
    return sum;
}

DayCount Ledger::expected() const
{
    const auto day = days.find(openDay.isValid() ? openDay : today);
    const Day none, &that = day == days.end() ? none : day->second;
    return {.cash = cash, .cards = cards(), .receipts = that.receipts, .slips = that.slips};
}

void Ledger::expectNumber(const QString& number, const QString& letter)
{
    const QString whole =
        u"1301-%1-%2%3"_s.arg((m_fiscalYear + 543) % 100).arg(letter).arg(++m_running[letter], 6, 10, QLatin1Char('0'));
    expect(number == whole, u"%1 in the place of %2"_s.arg(number, whole));
}

void Ledger::expect(bool right, const QString& what)
{
    if (!right)
        broken.append(what);
}

} // namespace tabian::tests
