#include "registry/server/daybook.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using casework::Books;
using domain::Outcome;
using domain::Result;

namespace
{

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<Books> booksOn(const Judged& j, QDate today)
{
    Books books;
    books.today = today;
    const auto read =
        j.db.each(u"SELECT (SELECT min(day) FROM days WHERE journal = ? AND closed = 0), "
                  "(SELECT count(*) FROM days WHERE journal = ?), "
                  "(SELECT count(*) FROM days WHERE journal = ? AND day = ? AND closed = 1)"_s,
                  {j.journal.id, j.journal.id, j.journal.id, textOf(today)}, [&books](const Row& row) -> Outcome {
                      if (!row.isNull(0))
                          books.openDay = QDate::fromString(row.text(0), Qt::ISODate);
                      books.begun = row.integer(1) > 0;
                      books.todayClosed = row.integer(2) > 0;
                      return {};
                  });
    if (!read)
        return passOn(read);
    return books;
}

} // namespace

Outcome DayBook::allows(const Judged& judged)
{
    if (!casework::isDayWork(judged.act))
        return {};
    const QDate today = judged.entry.day();
    if (!m_books || m_books->today != today) {
        const auto read = booksOn(judged, today);
        if (!read)
            return passOn(read);
        m_books = *read;
    }
    Books books = *m_books;
    if (const auto* close = std::get_if<casework::DayClosed>(&judged.act))
        books.expected = close->expected;
    if (const auto* remitted = std::get_if<casework::CashRemitted>(&judged.act)) {
        books.cashFines = remitted->fines;
        books.cashFees = remitted->fees;
    }
    return casework::allowedByBooks(judged.act, books);
}

void DayBook::note(const casework::Act& act)
{
    if (std::holds_alternative<casework::DayOpened>(act) || std::holds_alternative<casework::DayClosed>(act))
        m_books.reset();
}

Outcome openDay(const Judged& j)
{
    return j.db.run(u"INSERT INTO days (journal, day, closed) VALUES (?, ?, 0)"_s,
                    {j.journal.id, textOf(j.entry.day())});
}

Outcome closeDay(const Judged& j, const casework::DayClosed& act)
{
    return j.db.run(u"UPDATE days SET closed = 1 WHERE journal = ? AND day = ?"_s, {j.journal.id, textOf(act.day)});
}

} // namespace tabian::registry
