// The sentences of the 2300 block: photo, QR code and what a QR code says.
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
    {FailureCode::ReceiptCodeForeign,
     //: Failure TB-2310: what happened
     QT_TRANSLATE_NOOP("failure", "This code is no receipt of a registration office."),
     //: Failure TB-2310: the cause
     QT_TRANSLATE_NOOP("failure", "It is another QR code, or it was not read whole."),
     //: Failure TB-2310: the remedy
     QT_TRANSLATE_NOOP("failure", "Scan the code on the citizen's window again.")},
    {FailureCode::ReceiptCodeVersion,
     //: Failure TB-2311: what happened
     QT_TRANSLATE_NOOP("failure", "This receipt code is of a newer kind."),
     //: Failure TB-2311: the cause
     QT_TRANSLATE_NOOP("failure", "It was made by a newer counter than this phone knows."),
     //: Failure TB-2311: the remedy
     QT_TRANSLATE_NOOP("failure", "Bring the phone's program up to date.")},
    {FailureCode::ReceiptCodeForged,
     //: Failure TB-2312: what happened
     QT_TRANSLATE_NOOP("failure", "This receipt code is not genuine."),
     //: Failure TB-2312: the cause
     QT_TRANSLATE_NOOP("failure", "Its signature does not belong to what it says."),
     //: Failure TB-2312: the remedy
     QT_TRANSLATE_NOOP("failure", "Do not rely on it; ask the office for the receipt's number.")},
    {FailureCode::ReceiptCodeOtherKey,
     //: Failure TB-2313: what happened
     QT_TRANSLATE_NOOP("failure", "This receipt was signed by another office's key."),
     //: Failure TB-2313: the cause
     QT_TRANSLATE_NOOP("failure", "The key's fingerprint differs from the one on this office's day report."),
     //: Failure TB-2313: the remedy
     QT_TRANSLATE_NOOP("failure", "Compare the fingerprint with the day report of the office named on the receipt.")},
    {FailureCode::OfficeKeyUnreadable,
     //: Failure TB-2314: what happened
     QT_TRANSLATE_NOOP("failure", "The office's key cannot be read."),
     //: Failure TB-2314: the cause
     QT_TRANSLATE_NOOP("failure", "The file holds no public key, or the fingerprint has not 32 hexadecimal digits."),
     //: Failure TB-2314: the remedy
     QT_TRANSLATE_NOOP("failure", "Take the key from tabianctl journal key, or the fingerprint from the day report.")},
    {FailureCode::ReceiptNotWritten,
     //: Failure TB-2315: what happened
     QT_TRANSLATE_NOOP("failure", "There is no receipt to show."),
     //: Failure TB-2315: the cause
     QT_TRANSLATE_NOOP("failure", "No money was taken in this case."),
     //: Failure TB-2315: the remedy
     QT_TRANSLATE_NOOP("failure", "Take fine and fee first; where nothing is due there is no receipt.")},
    {FailureCode::PhotoBlurred,
     //: Failure TB-2350: what happened
     QT_TRANSLATE_NOOP("failure", "The photo is not sharp."),
     //: Failure TB-2350: the cause
     QT_TRANSLATE_NOOP("failure", "The face has no clear edges: it moved, or the camera is out of focus."),
     //: Failure TB-2350: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask the applicant to keep still, focus, and take it again.")},
    {FailureCode::PhotoDark,
     //: Failure TB-2351: what happened
     QT_TRANSLATE_NOOP("failure", "The photo is too dark."),
     //: Failure TB-2351: the cause
     QT_TRANSLATE_NOOP("failure", "Too little light falls on the face."),
     //: Failure TB-2351: the remedy
     QT_TRANSLATE_NOOP("failure", "Turn on the lamp before the applicant, or brighten the camera's picture.")},
    {FailureCode::PhotoBright,
     //: Failure TB-2352: what happened
     QT_TRANSLATE_NOOP("failure", "The photo is too bright."),
     //: Failure TB-2352: the cause
     QT_TRANSLATE_NOOP("failure", "Parts of the face are burnt out to white."),
     //: Failure TB-2352: the remedy
     QT_TRANSLATE_NOOP("failure", "Dim the lamp or the camera's picture, and take it again.")},
    {FailureCode::PhotoBackground,
     //: Failure TB-2353: what happened
     QT_TRANSLATE_NOOP("failure", "The background is not plain."),
     //: Failure TB-2353: the cause
     QT_TRANSLATE_NOOP("failure", "Something stands behind the head, or a shadow falls there."),
     //: Failure TB-2353: the remedy
     QT_TRANSLATE_NOOP("failure", "Seat the applicant before the plain wall, a little away from it.")},
    {FailureCode::PhotoHeadPlace,
     //: Failure TB-2354: what happened
     QT_TRANSLATE_NOOP("failure", "The head is not in its place."),
     //: Failure TB-2354: the cause
     QT_TRANSLATE_NOOP("failure", "It is not in the middle of the picture, or its crown is cut off."),
     //: Failure TB-2354: the remedy
     QT_TRANSLATE_NOOP("failure", "Move the applicant or the camera until the head fills the oval.")},
    {FailureCode::PhotoHeadSize,
     //: Failure TB-2355: what happened
     QT_TRANSLATE_NOOP("failure", "The head is too small or too large."),
     //: Failure TB-2355: the cause
     QT_TRANSLATE_NOOP("failure", "The applicant sits too far from the camera or too near."),
     //: Failure TB-2355: the remedy
     QT_TRANSLATE_NOOP("failure", "Move the camera until the head fills the oval.")},
    {FailureCode::PhotoCoarse,
     //: Failure TB-2356: what happened
     QT_TRANSLATE_NOOP("failure", "The photo has few pixels."),
     //: Failure TB-2356: the cause
     QT_TRANSLATE_NOOP("failure", "The part that goes onto the card has fewer pixels than the printer prints."),
     //: Failure TB-2356: the remedy
     QT_TRANSLATE_NOOP("failure", "Take it from nearer or with a higher resolution.")},
    {FailureCode::CameraAbsent,
     //: Failure TB-2357: what happened
     QT_TRANSLATE_NOOP("failure", "The camera is not there."),
     //: Failure TB-2357: the cause
     QT_TRANSLATE_NOOP("failure", "No camera is attached, or not the one chosen in the settings."),
     //: Failure TB-2357: the remedy
     QT_TRANSLATE_NOOP("failure", "Plug it in, or choose another under F8; a file can be used meanwhile.")},
    {FailureCode::CameraFailed,
     //: Failure TB-2358: what happened
     QT_TRANSLATE_NOOP("failure", "The camera reports an error."),
     //: Failure TB-2358: the cause
     QT_TRANSLATE_NOOP("failure", "Its driver gave up, or another program uses it."),
     //: Failure TB-2358: the remedy
     QT_TRANSLATE_NOOP("failure", "Close other programs that use it; if it repeats, unplug it and plug it in.")},
    {FailureCode::CameraSilent,
     //: Failure TB-2359: what happened
     QT_TRANSLATE_NOOP("failure", "The camera gives no picture."),
     //: Failure TB-2359: the cause
     QT_TRANSLATE_NOOP("failure", "It was opened and nothing came within the time given."),
     //: Failure TB-2359: the remedy
     QT_TRANSLATE_NOOP("failure", "Unplug it and plug it in, or take the photo from a file.")},
};

} // namespace

std::span<const FailureEntry> picturesFailures()
{
    return Entries;
}

} // namespace tabian::messages
