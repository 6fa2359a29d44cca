// Schedules of ages, fines and fees: data files with effective dates, never constants in code.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/casekind.h"

#include <QByteArray>
#include <QDate>
#include <optional>
#include <vector>

namespace tabian::domain
{

/** A range of fines; the law says "at most", pinai-2566 also a least amount. */
struct FineRange
{
    Baht least;
    Baht most;
    friend bool operator==(const FineRange&, const FineRange&) = default;
};

/** Which of the two offences a case's fine belongs to. */
enum class Offence : quint8 { None, NotApplying, NotRenewing };

/** What is in force from one day on, until the next row's day. */
struct ScheduleRow
{
    QDate from;                     // first day in force
    int firstCardAge = 15;          // years
    int overAge = 16;               // after this birthday a first card is case 2, until then case 1
    int guardianUnderAge = 0;       // under this age a parent or guardian acts; 0: everyone acts himself
    int maximumAge = 70;            // a card unexpired at this birthday lasts for life
    FineRange notApplying;          // offence of cases 1, 2, 8, 10-13
    FineRange notRenewing;          // offence of cases 3-6
    std::array<Baht, 14> fee;       // by case number, [0] unused
    Baht copyFee;                   // certified copy, each
    int graceDays = 60;             // CCC 193/3: day 0 + 60
    int earlyRenewalDays = 60;      // case 3: how long before the expiry day
    bool parentsAlienByAge = false; // case 13: the clock runs from the first card's age, not from nationality
    int payWithinDaysLeast = 0;     // regulatory fines: days the order gives to pay; 0 when the law names none
    int payWithinDaysMost = 0;
    QStringList clauses; // texts of law the row rests on, for people
};

enum class CardRegime : quint8 { EightYears, SixYears };

/** Which law's list of offences a schedule's clauses name ("mission 2.1", "act-2554 2.1", "pinai-2566 2.1").
 * The numbering is seed 003's list in all three. */
enum class LawText : quint8 { Mission, Act2554, Pinai2566 };

/** One schedule: a name, a Thai and English title, rows in order of their day. Never empty. */
class Schedule
{
  public:
    /** Parses and validates a schedule file (JSON; the format stands in app/domain/data/README.md). A file
     * that is not wholly right is refused: ScheduleSyntax or ScheduleField with "line N: reason". */
    static Result<Schedule> parse(const QByteArray& json);
    /** One of the shipped files: "mission" (the default), "act-2554", "pinai-2566". ScheduleUnknown. */
    static Result<Schedule> shipped(QStringView name);
    static QStringList shippedNames();

    const QString& name() const { return m_name; }
    const QString& titleTh() const { return m_titleTh; }
    const QString& titleEn() const { return m_titleEn; }
    LawText law() const { return m_law; }
    /** The row in force on a day; the first row for any day before it when the file says so ("openStart"),
     * else ScheduleOutOfDate. */
    Result<const ScheduleRow*> rowOn(QDate day) const;
    CardRegime regimeOn(QDate issued) const; // eight years from 10/7/2554 in every shipped file

  private:
    Schedule() = default;
    QString m_name, m_titleTh, m_titleEn;
    std::vector<ScheduleRow> m_rows;
    LawText m_law = LawText::Mission;
    bool m_openStart = false;
    QDate m_eightYearsFrom;
};

} // namespace tabian::domain
