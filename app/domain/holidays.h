// The office's table of government holidays.
#pragma once

#include "app/domain/failure.h"

#include <QDate>
#include <QMap>
#include <vector>

namespace tabian::domain
{

struct Holiday
{
    QDate day;
    QString name;      // Thai, for people
    bool open = false; // the office works that day ("open for …"): counts as a working day
};

/** Weekends and listed days are not working days. 1 May is listed only if the office lists it (it is no
 * government holiday). */
class Holidays
{
  public:
    Holidays() = default; // weekends only
    explicit Holidays(const std::vector<Holiday>& days);
    /** The office table's file: lines "YYYYMMDD<TAB>name[<TAB>open]" in the Buddhist era, # comments.
     *  HolidayTable with "line N: reason". */
    static Result<Holidays> parse(const QByteArray& table);
    /** The shipped table (B.E. 2568-2570). */
    static const Holidays& shipped();

    bool isWorkingDay(QDate day) const;
    QDate nextWorkingDay(QDate day) const; // `day` itself when it is one
    /** The day that many working days after `day`; `day` itself counts for nothing. */
    QDate workingDaysAfter(QDate day, int count) const;
    /** Working days strictly between two days, counted no further than `enough`. */
    int workingDaysBetween(QDate earlier, QDate later, int enough) const;
    QString nameOf(QDate day) const; // empty when not listed
    /** Whether the table says anything of that year; a table without days speaks of weekends only, for every
     * year. */
    bool covers(int gregorianYear) const;

  private:
    std::vector<QDate> m_closed; // sorted
    QMap<QDate, QString> m_names;
    bool m_complete = true;
};

} // namespace tabian::domain
