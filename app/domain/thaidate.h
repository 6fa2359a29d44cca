// Dates as Thai cards and registers write them: Buddhist era, day or month perhaps unknown, and before B.E. 2484
// a calendar year that began on 1 April.
#pragma once

#include "app/domain/failure.h"

#include <QDate>
#include <compare>

namespace tabian::domain
{

/** How much of a date is known. */
enum class DatePrecision : quint8 { Year, Month, Day };

/** A date of the Thai calendar that exists.
 *
 *  Written form: YYYYMMDD of the Buddhist era; "00" for an unknown day, "0000" for unknown month and day.
 *  The *legal* day (CCC section 16): unknown day -> the 1st; unknown month -> the first day of that calendar year,
 *  which is 1 April for years before B.E. 2484 and 1 January from 2484 on.
 *  Era: for B.E. <= 2482, January to March are C.E. = B.E. - 542, other months B.E. - 543; B.E. 2483 had no
 *  January to March; from 2484 C.E. = B.E. - 543. */
class ThaiDate
{
  public:
    /** Fails with DateFormat or DateImpossible. Accepts Thai digits. */
    static Result<ThaiDate> parse(QStringView beYyyymmdd);
    /** The Thai date of a wholly known day. `day` must be valid. */
    static ThaiDate fromDate(QDate day);

    int yearBe() const { return m_year; }
    int month() const { return m_month; } // 0 = unknown
    int day() const { return m_day; }     // 0 = unknown
    DatePrecision precision() const;
    /** The day the law counts from (see above); a Gregorian QDate. */
    QDate legalDay() const;
    QString beText() const; // "25330000", unknown parts as zeros

    friend bool operator==(const ThaiDate&, const ThaiDate&) = default;

  private:
    ThaiDate(int year, int month, int day) : m_year(quint16(year)), m_month(quint8(month)), m_day(quint8(day)) {}
    quint16 m_year;
    quint8 m_month;
    quint8 m_day;
};

/** "YYYYMMDD" of the Buddhist era for a wholly known day (the form of tabianctl and of the chip). */
QString beText(QDate day);

/** When a card ends: on a day (its last day of validity) or never (ตลอดชีพ, "99999999"). */
class CardExpiry
{
  public:
    static Result<CardExpiry> parse(QStringView beYyyymmdd); // also "99999999"
    static CardExpiry onDay(QDate lastDay) { return CardExpiry(lastDay); }
    static CardExpiry lifetime() { return CardExpiry(QDate()); }

    bool isLifetime() const { return !m_lastDay.isValid(); }
    QDate lastDay() const { return m_lastDay; } // invalid when for life
    QString beText() const;
    friend bool operator==(const CardExpiry&, const CardExpiry&) = default;

  private:
    explicit CardExpiry(QDate lastDay) : m_lastDay(lastDay) {}
    QDate m_lastDay;
};

} // namespace tabian::domain
