// The sentences of the 2300 block: photo and QR code.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::PhotoSourceEmpty,
     //: Failure TB-2301: what happened
     QT_TRANSLATE_NOOP("failure", "No picture has come from the camera."),
     //: Failure TB-2301: the cause
     QT_TRANSLATE_NOOP("failure", "The camera's program has delivered nothing since this step began."),
     //: Failure TB-2301: the remedy
     QT_TRANSLATE_NOOP("failure", "Take the photograph with the camera's program, or choose a file.")},
    {FailureCode::PhotoUnreadable,
     //: Failure TB-2302: what happened
     QT_TRANSLATE_NOOP("failure", "The file is not a picture."),
     //: Failure TB-2302: the cause
     QT_TRANSLATE_NOOP("failure", "It is damaged or of a kind that is not read here."),
     //: Failure TB-2302: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose a JPEG or PNG file.")},
    {FailureCode::PhotoTooSmall,
     //: Failure TB-2303: what happened
     QT_TRANSLATE_NOOP("failure", "The picture is too small."),
     //: Failure TB-2303: the cause
     QT_TRANSLATE_NOOP("failure", "It has fewer pixels than the card needs."),
     //: Failure TB-2303: the remedy
     QT_TRANSLATE_NOOP("failure", "Take it again from nearer or with a higher resolution.")},
    {FailureCode::QrUnreadable,
     //: Failure TB-2304: what happened
     QT_TRANSLATE_NOOP("failure", "No QR code was found."),
     //: Failure TB-2304: the cause
     QT_TRANSLATE_NOOP("failure", "The picture shows none, or it is blurred or cut off."),
     //: Failure TB-2304: the remedy
     QT_TRANSLATE_NOOP("failure", "Hold the code flat and whole before the camera.")},
    {FailureCode::QrTooLong,
     //: Failure TB-2305: what happened
     QT_TRANSLATE_NOOP("failure", "The content is too long for a QR code."),
     //: Failure TB-2305: the cause
     QT_TRANSLATE_NOOP("failure", "It does not fit the size that phones read safely."),
     //: Failure TB-2305: the remedy
     QT_TRANSLATE_NOOP("failure", "Report it to the supplier with the code of this message.")},
};

} // namespace

std::span<const FailureEntry> picturesFailures()
{
    return Entries;
}

} // namespace tabian::messages
