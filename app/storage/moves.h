// Double entry: one amount from one account to another, and the balance of both kept up.
#pragma once

#include "app/storage/change.h"

namespace tabian::storage
{

/** The moves of one entry, numbered in the order in which they are made. */
class Moves
{
  public:
    Moves(Database& db, const Change& change) : m_db(db), m_change(change), m_day(change.day()) {}
    /** The day the moves belong to, where it is not the entry's own. */
    void dateTo(QDate day) { m_day = dayText(day); }
    /** From `credit` to `debit`; nothing for zero, the other way round for less. */
    domain::Outcome move(const QString& debit, const QString& credit, qint64 satang);

  private:
    domain::Outcome balance(const QString& account, qint64 satang);
    Database& m_db;
    const Change& m_change;
    QVariant m_day;
    int m_line = 0;
};

/** 0 for an account nothing has moved on. */
domain::Result<qint64> balanceOf(Database& db, const QString& account);

} // namespace tabian::storage
