// The sentences of the 2200 block: fingers.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::SensorAbsent,
     //: Failure TB-2201: what happened
     QT_TRANSLATE_NOOP("failure", "No fingerprint sensor is attached."),
     //: Failure TB-2201: the cause
     QT_TRANSLATE_NOOP("failure", "The sensor is unplugged or not recognised."),
     //: Failure TB-2201: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Plug it in; meanwhile identity can be proved by a witness and the superior's approval.")},
    {FailureCode::SensorNotAllowed,
     //: Failure TB-2202: what happened
     QT_TRANSLATE_NOOP("failure", "This fingerprint sensor may not be used."),
     //: Failure TB-2202: the cause
     QT_TRANSLATE_NOOP("failure", "It is not on the list of sensors accurate enough for identity."),
     //: Failure TB-2202: the remedy
     QT_TRANSLATE_NOOP("failure", "Attach a sensor of the list.")},
    {FailureCode::SensorFailed,
     //: Failure TB-2203: what happened
     QT_TRANSLATE_NOOP("failure", "The fingerprint sensor reports an error."),
     //: Failure TB-2203: the cause
     QT_TRANSLATE_NOOP("failure", "Its driver gave up on the capture."),
     //: Failure TB-2203: the remedy
     QT_TRANSLATE_NOOP("failure", "Clean the glass and try again; if it repeats, unplug it and plug it in.")},
    {FailureCode::SensorRemoved,
     //: Failure TB-2204: what happened
     QT_TRANSLATE_NOOP("failure", "The fingerprint sensor was unplugged."),
     //: Failure TB-2204: the cause
     QT_TRANSLATE_NOOP("failure", "It was lost while a finger was awaited."),
     //: Failure TB-2204: the remedy
     QT_TRANSLATE_NOOP("failure", "Plug it in and begin the finger again.")},
    {FailureCode::TemplateDamaged,
     //: Failure TB-2205: what happened
     QT_TRANSLATE_NOOP("failure", "A stored fingerprint cannot be used."),
     //: Failure TB-2205: the cause
     QT_TRANSLATE_NOOP("failure", "Its data are damaged or of another sensor's kind."),
     //: Failure TB-2205: the remedy
     QT_TRANSLATE_NOOP("failure", "Use the other finger, or a witness; take new prints in this case.")},
    {FailureCode::FingerTimeout,
     //: Failure TB-2206: what happened
     QT_TRANSLATE_NOOP("failure", "No finger came."),
     //: Failure TB-2206: the cause
     QT_TRANSLATE_NOOP("failure", "Nobody touched the sensor within the time given."),
     //: Failure TB-2206: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask the applicant and begin again.")},
    {FailureCode::SensorBusy,
     //: Failure TB-2207: what happened
     QT_TRANSLATE_NOOP("failure", "Another program is using the fingerprint sensor."),
     //: Failure TB-2207: the cause
     QT_TRANSLATE_NOOP("failure", "It has the sensor open for itself."),
     //: Failure TB-2207: the remedy
     QT_TRANSLATE_NOOP("failure", "Close that program and try again.")},
};

} // namespace

std::span<const FailureEntry> fingersFailures()
{
    return Entries;
}

} // namespace tabian::messages
