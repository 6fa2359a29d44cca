// Dates and times in words of the language in force, always in the Buddhist era.
#pragma once

#include "app/domain/thaidate.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tabian::widgets
{

class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
  public:
    /** 1…12; empty otherwise. */
    static QString shortMonth(int month);
    static QString longMonth(int month);
    static QString shortWeekday(QDate day); // "พฤ."
    static QString longWeekday(QDate day);  // "พฤหัสบดี"
    static QString dayMonth(QDate day);     // "16 มี.ค."
    static QString shortDate(QDate day);    // "16 มี.ค. 2569"; empty when invalid
    static QString longDate(QDate day);     // "16 มีนาคม 2569"
    /** Unknown parts are said: "มี.ค. 2500 (ไม่ทราบวัน)", "พ.ศ. 2500 (ไม่ทราบวันและเดือน)". */
    static QString shortDate(const domain::ThaiDate& date);
    static QString expiry(const domain::CardExpiry& expiry); // a date or "ตลอดชีพ"
    static QString time(const QTime& time);                  // "10:42"
    static QString weekdayDateTime(const QDateTime& moment); // "พฤ. 21 พ.ค. 2569 ‧ 10:42"
};

} // namespace tabian::widgets
