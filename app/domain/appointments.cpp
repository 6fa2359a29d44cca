#include "app/domain/appointments.h"

namespace tabian::domain
{

using namespace Qt::StringLiterals;

QString wordOf(BookedService service)
{
    switch (service) {
    case BookedService::Registration:
        return u"registration"_s;
    case BookedService::CertifiedCopies:
        return u"certifiedCopies"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BookedService> bookedServiceOf(QStringView word)
{
    for (const BookedService service : bookedServices()) {
        if (word == wordOf(service))
            return service;
    }
    return std::nullopt;
}

Result<BookedService> parseBookedService(const QString& word)
{
    const auto service = bookedServiceOf(word);
    return service ? Result<BookedService>(*service) : fail(FailureCode::AppointmentService, word);
}

const std::vector<BookedService>& bookedServices()
{
    static const std::vector<BookedService> all{BookedService::Registration, BookedService::CertifiedCopies};
    return all;
}

QDateTime bookingEnds(QDate day, const QDateTime& now, const Holidays& holidays, const BookingRules& rules)
{
    QDate before = day.addDays(-1);
    while (rules.dayBefore == DayBefore::Working && !holidays.isWorkingDay(before))
        before = before.addDays(-1);
    QDateTime ends = now; // keeps its time zone
    ends.setDate(before);
    ends.setTime(QTime(rules.lastMinute / 60, rules.lastMinute % 60));
    return ends;
}

Outcome bookable(const BookingWish& wish, const QDateTime& now, const Holidays& holidays, const BookingRules& rules)
{
    if (const auto service = parseBookedService(wish.service); !service)
        return tl::unexpected(service.error());
    if (wish.day > now.date().addDays(rules.daysAhead))
        return fail(FailureCode::AppointmentTooFar);
    if (now > bookingEnds(wish.day, now, holidays, rules))
        return fail(FailureCode::AppointmentTooLate);
    if (!holidays.isWorkingDay(wish.day) || wish.minute < rules.opens || wish.minute >= rules.closes)
        return fail(FailureCode::AppointmentClosedDay, holidays.nameOf(wish.day));
    return wish.another ? fail(FailureCode::AppointmentTwice) : Outcome();
}

} // namespace tabian::domain
