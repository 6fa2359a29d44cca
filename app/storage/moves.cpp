#include "app/storage/moves.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

Outcome Moves::move(const QString& debit, const QString& credit, qint64 satang)
{
    if (satang == 0)
        return {};
    if (satang < 0)
        return move(credit, debit, -satang);
    return m_db
        .run(u"INSERT INTO moves (sequence, line, day, debit, credit, satang) VALUES (?, ?, ?, ?, ?, ?)"_s,
             {m_change.sequence(), ++m_line, m_day, debit, credit, number(satang)})
        .and_then([&] { return balance(debit, satang); })
        .and_then([&] { return balance(credit, -satang); });
}

Outcome Moves::balance(const QString& account, qint64 satang)
{
    return m_db.run(u"INSERT INTO balances (account, satang) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET "
                    "satang = balances.satang + excluded.satang"_s,
                    {account, number(satang)});
}

domain::Result<qint64> balanceOf(Database& db, const QString& account)
{
    return db.integer(u"SELECT satang FROM balances WHERE account = ?"_s, {account});
}

} // namespace tabian::storage
