#include "app/training/appointmentseed.h"

#include "app/domain/appointments.h"
#include "app/domain/thaidate.h"

namespace tabian::training
{

using namespace Qt::StringLiterals;

namespace
{

/** One appointment: whose, how many days ahead, when, and for what. */
struct Seed
{
    std::size_t person; // of the shipped list
    int days, minute;
    domain::BookedService service;
};

constexpr auto work = domain::BookedService::Registration;
constexpr auto copies = domain::BookedService::CertifiedCopies;

// The training day is a Thursday; the days after it skip the week-end.
constexpr Seed seeds[] = {
    {0, 0, 9 * 60, work},        {2, 0, 9 * 60 + 30, copies},  {4, 0, 10 * 60, work},     {5, 0, 10 * 60 + 30, work},
    {7, 0, 11 * 60, work},       {9, 0, 13 * 60 + 30, copies}, {10, 0, 14 * 60, work},    {1, 1, 9 * 60, work},
    {3, 1, 10 * 60 + 30, work},  {6, 1, 13 * 60, copies},      {8, 4, 9 * 60 + 30, work}, {11, 5, 10 * 60, work},
    {12, 5, 10 * 60 + 30, work}, {2, 8, 15 * 60, copies},
};

} // namespace

std::vector<protocol::AppointmentRecord> appointmentsOf(const simulator::People& people, QDate today)
{
    std::vector<protocol::AppointmentRecord> booked;
    for (const Seed& seed : seeds) {
        if (seed.person >= people.all().size())
            continue;
        const simulator::Person& person = people.all()[seed.person];
        const QDate day = today.addDays(seed.days);
        const QDateTime when(today.addDays(-2), QTime(20, int(seed.person)), Qt::OffsetFromUTC, 7 * 3600);
        booked.push_back({.id = QUuid::createUuidV5(QUuid(), person.id.digits() + day.toString(Qt::ISODate)),
                          .citizen = person.id.digits(),
                          .name = person.nameTh.full(),
                          .office = u"1301"_s,
                          .service = domain::wordOf(seed.service),
                          .day = day,
                          .minute = seed.minute,
                          .bookedMs = when.toMSecsSinceEpoch(),
                          .state = protocol::AppointmentState::Booked});
    }
    return booked;
}

QStringList appointmentLines(const simulator::People& people, QDate today)
{
    QStringList lines;
    for (const protocol::AppointmentRecord& a : appointmentsOf(people, today))
        lines << QStringList{a.id.toString(QUuid::WithoutBraces),
                             a.citizen,
                             a.name,
                             a.service,
                             domain::beText(a.day),
                             QTime(int(a.minute) / 60, int(a.minute) % 60).toString(u"HH:mm"_s),
                             QString::number(a.bookedMs)}
                     .join(u'|');
    return lines;
}

} // namespace tabian::training
