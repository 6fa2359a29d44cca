#include "app/casework/appointmentrules.h"

namespace tabian::casework
{

using domain::AppointmentStage;

AppointmentStage stageAfter(AppointmentStep step)
{
    switch (step) {
    case AppointmentStep::CheckedIn:
        return AppointmentStage::CheckedIn;
    case AppointmentStep::Served:
        return AppointmentStage::Served;
    case AppointmentStep::NoShow:
        return AppointmentStage::NoShow;
    }
    Q_UNREACHABLE();
}

bool canKeep(const AppointmentNow& appointment, AppointmentStep step, const QDateTime& at)
{
    const AppointmentStage stage = appointment.stage;
    const bool today = at.date() == appointment.day;
    const int minute = at.time().hour() * 60 + at.time().minute();
    switch (step) {
    case AppointmentStep::CheckedIn:
        return today && (stage == AppointmentStage::Booked || stage == AppointmentStage::NoShow ||
                         stage == AppointmentStage::Served);
    case AppointmentStep::Served:
        return today && stage == AppointmentStage::CheckedIn;
    case AppointmentStep::NoShow:
        return (at.date() > appointment.day || (today && minute >= appointment.minute)) &&
               (stage == AppointmentStage::Booked || stage == AppointmentStage::CheckedIn);
    }
    Q_UNREACHABLE();
}

bool canCancel(AppointmentStage stage)
{
    return stage == AppointmentStage::Booked;
}

bool keepsFromWalkingIn(AppointmentStage stage)
{
    return stage == AppointmentStage::Booked || stage == AppointmentStage::CheckedIn;
}

domain::Outcome whenPossible(bool possible)
{
    return possible ? domain::Outcome() : domain::fail(domain::FailureCode::AppointmentState);
}

} // namespace tabian::casework
