#include "app/casework/booksdesk.h"

#include "app/casework/storeask.h"

#include <utility>

namespace tabian::casework
{

using namespace Qt::StringLiterals;

BooksDesk::BooksDesk(Ports ports, domain::OfficeTable table, domain::Holidays holidays, QObject* parent)
    : QObject(parent), m_ports(ports), m_table(std::move(table)), m_holidays(std::move(holidays))
{
}

std::optional<QDate> BooksDesk::cardsLastUntil() const
{
    const auto days = m_level.workingDaysLeft();
    return days ? std::optional(m_holidays.workingDaysAfter(today(), *days)) : std::nullopt;
}

void BooksDesk::refresh()
{
    struct Answer
    {
        domain::Result<StockLevel> level;
        domain::Result<Books> books;
        domain::Result<DayFigures> day;
        domain::Result<std::vector<ReceiptRow>> receipts;
        domain::Result<std::vector<FineOrderRow>> fines;
        domain::Result<std::vector<CallBackRow>> callBacks;
        domain::Result<std::vector<RemittanceRow>> remittances;
        domain::Result<std::vector<ReceiptRangeRow>> ranges;
    };
    ask(
        m_ports.store, this,
        [today = today()](Store& store) {
            const auto books = store.books();
            const QDate day = books ? books->openDay.value_or(today) : today;
            return Answer{store.stock(),         books,
                          store.dayFigures(day), store.receiptsOf(day),
                          store.fineOrders(),    store.callBacks(),
                          store.remittances(),   store.receiptRanges()};
        },
        [this](const Answer& answer) {
            const auto take = [this](const auto& result, auto& into) {
                if (result)
                    into = *result;
                else
                    Q_EMIT failed(result.error());
            };
            take(answer.level, m_level);
            take(answer.books, m_books);
            take(answer.day, m_day);
            take(answer.receipts, m_receipts);
            take(answer.fines, m_fines);
            take(answer.callBacks, m_callBacks);
            take(answer.remittances, m_remittances);
            take(answer.ranges, m_ranges);
            Q_EMIT changed();
        });
}

void BooksDesk::run(const Act& act, const QUuid& caseId, const std::optional<Credentials>& second, Then then)
{
    if (m_busy > 0 || !m_ports.sessions.session())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *m_ports.sessions.session(), act, caseId, second](Store& store) -> domain::Result<Recorded> {
            if (!second)
                return store.record(session, act, caseId);
            return store.signIn(second->login, second->password).and_then([&](const Session& other) {
                const domain::Result<Recorded> result = store.recordTogether(session, other, act, caseId);
                const domain::Outcome out = store.signOut(other);
                return result && !out ? domain::Result<Recorded>(tl::make_unexpected(out.error())) : result;
            });
        },
        [this, then = std::move(then)](const domain::Result<Recorded>& result) {
            --m_busy;
            if (result)
                then(*result);
            else
                Q_EMIT failed(result.error());
            Q_EMIT changed();
            refresh();
        });
}

Documents::Answer BooksDesk::paper()
{
    ++m_busy;
    return [this](const domain::Result<QString>& path) {
        --m_busy;
        if (path)
            m_lastDocument = *path;
        Q_EMIT changed();
        if (path)
            Q_EMIT documentMade(*path);
        else
            Q_EMIT failed(path.error());
    };
}

void BooksDesk::withCase(const QUuid& id, std::function<void(const Case&)> then)
{
    ask(
        m_ports.store, this, [id](Store& store) { return store.loadCase(id); },
        [this, then = std::move(then)](const domain::Result<Case>& c) {
            if (c)
                then(*c);
            else
                Q_EMIT failed(c.error());
        });
}

// --- cards

void BooksDesk::receive(const StockReceived& act, const Credentials& second)
{
    run(act, {}, second,
        [this, count = act.count](const Recorded&) { Q_EMIT done(Done::StockReceived, QString::number(count)); });
}

void BooksDesk::giveBack(const StockReturned& act, const Credentials& second)
{
    run(act, {}, second,
        [this, count = act.count](const Recorded&) { Q_EMIT done(Done::StockReturned, QString::number(count)); });
}

void BooksDesk::called(const QUuid& caseId, bool reached, const QString& note)
{
    run(CitizenCalled{reached, note}, caseId, {}, [this](const Recorded&) { Q_EMIT done(Done::Called, {}); });
}

// --- the day

void BooksDesk::openDay(domain::Baht opening)
{
    run(DayOpened{opening, QString()}, {}, {},
        [this, opening](const Recorded&) { Q_EMIT done(Done::DayOpened, opening.text()); });
}

void BooksDesk::closeDay(const DayClosed& act, const std::optional<Credentials>& second)
{
    run(act, {}, second, [this, day = act.day](const Recorded&) {
        Q_EMIT done(Done::DayClosed, {});
        ask(
            m_ports.store, this,
            [session = *m_ports.sessions.session(), day](Store& store) {
                // The entry first: the paper then bears the journal's head with itself in it.
                return store.record(session, ReportMade{day, u"dayClose"_s}).and_then([&](const Recorded&) {
                    return store.dayFigures(day);
                });
            },
            [this](const domain::Result<DayFigures>& figures) {
                if (figures)
                    m_ports.documents.dayReport(*figures, self(), paper());
                else
                    Q_EMIT failed(figures.error());
            });
    });
}

void BooksDesk::makeDayReport()
{
    run(ReportMade{m_day.day, u"daily"_s}, {}, {},
        [this](const Recorded&) { m_ports.documents.dayReport(m_day, self(), paper()); });
}

// --- money

void BooksDesk::voidReceipt(const ReceiptRow& receipt, const QString& reason, const Credentials& second)
{
    run(ReceiptVoided{receipt.number, reason}, receipt.caseId, second, [this, receipt](const Recorded&) {
        Q_EMIT done(Done::ReceiptVoided, receipt.number);
        withCase(receipt.caseId, [this, number = receipt.number](const Case& c) {
            m_ports.documents.receiptAgain(c, number, self(), paper());
        });
    });
}

void BooksDesk::reprint(const ReceiptRow& receipt, const QString& reason)
{
    run(DocumentPrinted{u"receipt"_s, reason}, receipt.caseId, {}, [this, receipt](const Recorded&) {
        Q_EMIT done(Done::Reprinted, receipt.number);
        withCase(receipt.caseId, [this, number = receipt.number](const Case& c) {
            m_ports.documents.receiptAgain(c, number, self(), paper());
        });
    });
}

void BooksDesk::remit(const CashRemitted& act)
{
    run(act, {}, {}, [this](const Recorded& recorded) {
        const auto& done = std::get<CashRemitted>(recorded.act);
        Q_EMIT this->done(Done::CashRemitted, done.number);
        m_ports.documents.remittance({.number = done.number,
                                      .reference = done.reference,
                                      .officer = self().name,
                                      .fines = done.fines,
                                      .fees = done.fees,
                                      .at = recorded.at},
                                     self(), false, paper());
    });
}

void BooksDesk::setRange(const ReceiptRangeSet& act)
{
    run(act, {}, {}, [this](const Recorded&) { Q_EMIT done(Done::RangeSet, {}); });
}

// --- fines

void BooksDesk::forwardRefused(const QString& addressee)
{
    FinesForwarded act{.cases = {}, .addressee = addressee};
    std::vector<FineOrderRow> rows;
    for (const FineOrderRow& row : m_fines) {
        if (row.state != FineOrderState::Refused || !row.caseOver)
            continue;
        act.cases.push_back(row.caseId);
        rows.push_back(row);
        rows.back().state = FineOrderState::Forwarded;
    }
    run(act, {}, {}, [this, rows](const Recorded& recorded) {
        const auto& done = std::get<FinesForwarded>(recorded.act);
        Q_EMIT this->done(Done::FinesForwarded, QString::number(rows.size()));
        m_ports.documents.fineList(done.number, done.addressee, rows, self(), paper());
    });
}

void BooksDesk::printFine(const FineOrderRow& row)
{
    run(DocumentPrinted{u"fineOrder"_s, {}}, row.caseId, {}, [this, row](const Recorded&) {
        withCase(row.caseId,
                 [this, row](const Case& c) { m_ports.documents.fineOrder(c, row.number, self(), paper()); });
    });
}

void BooksDesk::printRegister()
{
    run(ReportMade{today(), u"fineRegister"_s}, {}, {},
        [this](const Recorded&) { m_ports.documents.fineList({}, {}, m_fines, self(), paper()); });
}

} // namespace tabian::casework
