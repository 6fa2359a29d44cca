// The rule of the portal's appointments: what can be booked, for which day, and until when (facts: services, section 2).
#pragma once

#include "app/domain/holidays.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace tabian::domain
{

/** What can be booked ahead at a district office: งานทะเบียน, and การขอคัดและรับรองเอกสารทางทะเบียน. */
enum class BookedService : quint8 { Registration = 1, CertifiedCopies };
/** Stable words: "registration", "certifiedCopies". */
QString wordOf(BookedService service);
std::optional<BookedService> bookedServiceOf(QStringView word);
/** AppointmentService: the word is none of them. */
Result<BookedService> parseBookedService(const QString& word);
const std::vector<BookedService>& bookedServices();

/** Where an appointment stands; in the order of the wire. */
enum class AppointmentStage : quint8 { Booked, Cancelled, CheckedIn, Served, NoShow };

/** Which day is "the day before": the calendar's, or the working day before. An office's setting. */
enum class DayBefore : quint8 { Calendar, Working };

struct BookingRules
{
    DayBefore dayBefore = DayBefore::Calendar;
    int daysAhead = 15;
    int lastMinute = 16 * 60; // of the day before; exactly then is in time
    int opens = 8 * 60 + 30;  // minutes of the day: office hours
    int closes = 16 * 60 + 30;
};

struct BookingWish
{
    QString service; // a stable word
    QDate day;
    int minute = 0;       // of the day
    bool another = false; // the person has an appointment on that day
};

/** Whether it can be booked at that moment (in the office's time). AppointmentService, AppointmentTooFar, AppointmentTooLate,
 *  AppointmentClosedDay, AppointmentTwice. */
Outcome bookable(const BookingWish& wish, const QDateTime& now, const Holidays& holidays,
                 const BookingRules& rules = {});

/** The last moment in which that day can be booked, in the office's time. */
QDateTime bookingEnds(QDate day, const QDateTime& now, const Holidays& holidays, const BookingRules& rules = {});

} // namespace tabian::domain
