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
    {FailureCode::FingerReasonMissing,
     //: Failure TB-2208: what happened
     QT_TRANSLATE_NOOP("failure", "A finger is left out without a reason."),
     //: Failure TB-2208: the cause
     QT_TRANSLATE_NOOP("failure", "A finger that cannot be taken wants an exception with its reason."),
     //: Failure TB-2208: the remedy
     QT_TRANSLATE_NOOP("failure", "Record the exception for this finger, then go on.")},
    {FailureCode::SecondOfficerSame,
     //: Failure TB-2209: what happened
     QT_TRANSLATE_NOOP("failure", "This officer cannot be the second one."),
     //: Failure TB-2209: the cause
     QT_TRANSLATE_NOOP("failure", "He has a hand in this case himself, or is the applicant."),
     //: Failure TB-2209: the remedy
     QT_TRANSLATE_NOOP("failure", "Let another officer look at the hand and confirm.")},
    {FailureCode::FingersUnconfirmed,
     //: Failure TB-2210: what happened
     QT_TRANSLATE_NOOP("failure", "A second officer has not confirmed the exception yet."),
     //: Failure TB-2210: the cause
     QT_TRANSLATE_NOOP("failure", "A finger is excepted, and only the officer of the case has seen the hand."),
     //: Failure TB-2210: the remedy
     QT_TRANSLATE_NOOP("failure", "Let another officer look at the hand and confirm with his password.")},
    {FailureCode::PrintsUnexplained,
     //: Failure TB-2211: what happened
     QT_TRANSLATE_NOOP("failure", "A print is missing or poor without a reason."),
     //: Failure TB-2211: the cause
     QT_TRANSLATE_NOOP("failure", "Of one finger no good print could be taken, and no exception says why."),
     //: Failure TB-2211: the remedy
     QT_TRANSLATE_NOOP("failure", "Take the prints again, or record the exception for this finger.")},
};

} // namespace

std::span<const FailureEntry> fingersFailures()
{
    return Entries;
}

} // namespace tabian::messages
