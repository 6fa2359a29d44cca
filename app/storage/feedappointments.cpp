// The feed's appointments of this office, into the copy that the day's list is read from.
#include "app/storage/appointmentstable.h"
#include "app/storage/feed.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

Outcome feedAppointment(FeedContext& context, const QByteArray& body)
{
    const auto appointment = protocol::recordOf<protocol::AppointmentRecord>(body);
    if (!appointment)
        return passOn(appointment);
    // What this journal did and the registry has answered is in the record; what was done later counts on top of it.
    const auto answered = context.db.integer(u"SELECT acknowledged FROM sync"_s);
    if (!answered)
        return passOn(answered);
    return applyAppointment(context.db, context.sealer, context.random, {*appointment, *answered});
}

} // namespace tabian::storage
