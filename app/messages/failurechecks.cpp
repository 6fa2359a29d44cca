// The sentences of the 6000 block: self-test and support.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::VirtualDevicePresent,
     //: Failure TB-6001: what happened
     QT_TRANSLATE_NOOP("failure", "A simulated device is attached."),
     //: Failure TB-6001: the cause
     QT_TRANSLATE_NOOP("failure",
                       "Simulated readers and sensors let anybody pass for anybody. The detail names what was found."),
     //: Failure TB-6001: the remedy
     QT_TRANSLATE_NOOP("failure", "Take it away before serving anybody: remove the virtual reader's package or the "
                                  "variable named. Only a training counter may have it.")},
    {FailureCode::DiskSpaceLow,
     //: Failure TB-6002: what happened
     QT_TRANSLATE_NOOP("failure", "The disk is nearly full."),
     //: Failure TB-6002: the cause
     QT_TRANSLATE_NOOP("failure", "Little room is left for journal and documents; the detail says how much."),
     //: Failure TB-6002: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the administrator make room this week.")},
    {FailureCode::DiskSpaceOut,
     //: Failure TB-6003: what happened
     QT_TRANSLATE_NOOP("failure", "There is no room on the disk to work a day."),
     //: Failure TB-6003: the cause
     QT_TRANSLATE_NOOP("failure", "Journal and documents of a day would not fit; the detail says how much is left."),
     //: Failure TB-6003: the remedy
     QT_TRANSLATE_NOOP("failure", "Make room before opening the counter.")},
    {FailureCode::ClockBehindJournal,
     //: Failure TB-6004: what happened
     QT_TRANSLATE_NOOP("failure", "The machine's clock is wrong."),
     //: Failure TB-6004: the cause
     QT_TRANSLATE_NOOP("failure", "It shows a time before the last entry of the journal, which the detail gives."),
     //: Failure TB-6004: the remedy
     QT_TRANSLATE_NOOP("failure", "Set the clock. Until then nothing can be recorded.")},
    {FailureCode::ClockFarAhead,
     //: Failure TB-6005: what happened
     QT_TRANSLATE_NOOP("failure", "The machine's clock may be wrong."),
     //: Failure TB-6005: the cause
     QT_TRANSLATE_NOOP("failure", "Many days lie between the last entry of the journal and the time it shows."),
     //: Failure TB-6005: the remedy
     QT_TRANSLATE_NOOP("failure", "Compare date and time with another clock before the first case.")},
    {FailureCode::CameraUnreachable,
     //: Failure TB-6006: what happened
     QT_TRANSLATE_NOOP("failure", "No pictures can come from the camera."),
     //: Failure TB-6006: the cause
     QT_TRANSLATE_NOOP("failure", "The folder into which the camera puts its pictures cannot be read."),
     //: Failure TB-6006: the remedy
     QT_TRANSLATE_NOOP(
         "failure", "Start the camera's program and look at its folder; a photo can be loaded from a file meanwhile.")},
    {FailureCode::CheckCutShort,
     //: Failure TB-6007: what happened
     QT_TRANSLATE_NOOP("failure", "The check had no end."),
     //: Failure TB-6007: the cause
     QT_TRANSLATE_NOOP("failure", "What it looks at hangs, or answers too slowly."),
     //: Failure TB-6007: the remedy
     QT_TRANSLATE_NOOP("failure", "Unplug and plug in the device or restart the machine, then run the check again.")},
    {FailureCode::BundleUnwritable,
     //: Failure TB-6008: what happened
     QT_TRANSLATE_NOOP("failure", "The support bundle cannot be saved."),
     //: Failure TB-6008: the cause
     QT_TRANSLATE_NOOP("failure", "The folder is not there or is write-protected, or the disk is full."),
     //: Failure TB-6008: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose another folder, such as that of a memory stick.")},
};

} // namespace

std::span<const FailureEntry> checksFailures()
{
    return Entries;
}

} // namespace tabian::messages
