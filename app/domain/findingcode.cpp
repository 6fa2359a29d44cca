#include "app/domain/assessment.h"

using namespace Qt::StringLiterals;

namespace tabian::domain
{

QString findingCodeText(Finding::Code code)
{
    switch (code) {
    case Finding::Code::InTime:
        return u"inTime"_s;
    case Finding::Code::Late:
        return u"late"_s;
    case Finding::Code::DueMoved:
        return u"dueMoved"_s;
    case Finding::Code::NoDeadline:
        return u"noDeadline"_s;
    case Finding::Code::TooYoung:
        return u"tooYoung"_s;
    case Finding::Code::OverSixteen:
        return u"overSixteen"_s;
    case Finding::Code::NotOverSixteen:
        return u"notOverSixteen"_s;
    case Finding::Code::RenewalTooEarly:
        return u"renewalTooEarly"_s;
    case Finding::Code::RenewalEarly:
        return u"renewalEarly"_s;
    case Finding::Code::CardExpired:
        return u"cardExpired"_s;
    case Finding::Code::CardForLife:
        return u"cardForLife"_s;
    case Finding::Code::OldCardLongExpired:
        return u"oldCardLongExpired"_s;
    case Finding::Code::EventMissing:
        return u"eventMissing"_s;
    case Finding::Code::ExpiryMissing:
        return u"expiryMissing"_s;
    case Finding::Code::EventInFuture:
        return u"eventInFuture"_s;
    case Finding::Code::BornInFuture:
        return u"bornInFuture"_s;
    case Finding::Code::DayAssumed:
        return u"dayAssumed"_s;
    case Finding::Code::LeapDayAnniversary:
        return u"leapDayAnniversary"_s;
    case Finding::Code::GuardianActs:
        return u"guardianActs"_s;
    case Finding::Code::NewCardForLife:
        return u"newCardForLife"_s;
    case Finding::Code::RepresentedChild:
        return u"representedChild"_s;
    case Finding::Code::ClockFromAge:
        return u"clockFromAge"_s;
    case Finding::Code::HolidaysUnknown:
        return u"holidaysUnknown"_s;
    case Finding::Code::ScheduleNotInForce:
        return u"scheduleNotInForce"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tabian::domain
