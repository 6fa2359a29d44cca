// Appointments as the counter has them: the registry's list, with what this office has done since.
#pragma once

#include "app/casework/appointmentrules.h"

#include <QString>
#include <vector>

namespace tabian::casework
{

/** One line of a day. */
struct AppointmentRow
{
    QUuid id;
    domain::AppointmentStage stage = domain::AppointmentStage::Booked;
    QDate day;
    int minute = 0;    // of the day; of a walk-in: when he came
    QString service;   // stable word
    QString citizenId; // digits
    QString name;
    bool walkIn = false;
    QDateTime since;     // of the stage; only what this store's journal says
    QString officerName; // who did it

    AppointmentNow now() const { return {stage, day, minute}; }
};

struct AppointmentDay
{
    QDate day;
    QDateTime asOf;                   // when the registry last told anything; invalid: never
    std::vector<AppointmentRow> rows; // by time
};

/** How many are expected on a day: neither cancelled nor walked in. */
struct AppointmentCount
{
    QDate day;
    int count = 0;
};

} // namespace tabian::casework
