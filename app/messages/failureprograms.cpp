// The sentences of the 9000 block: the programs themselves.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::UsageInput,
     //: Failure TB-9001: what happened
     QT_TRANSLATE_NOOP("failure", "The input cannot be understood."),
     //: Failure TB-9001: the cause
     QT_TRANSLATE_NOOP("failure", "It is no JSON object of the form asked for; the detail names the field."),
     //: Failure TB-9001: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the line and send it again.")},
    {FailureCode::HomeUnusable,
     //: Failure TB-9002: what happened
     QT_TRANSLATE_NOOP("failure", "The counter's folder cannot be used."),
     //: Failure TB-9002: the cause
     QT_TRANSLATE_NOOP("failure", "The folder given with --home cannot be made or written."),
     //: Failure TB-9002: the remedy
     QT_TRANSLATE_NOOP("failure", "Give another folder, or the right to write.")},
    {FailureCode::SettingInvalid,
     //: Failure TB-9003: what happened
     QT_TRANSLATE_NOOP("failure", "A setting has an impossible value."),
     //: Failure TB-9003: the cause
     QT_TRANSLATE_NOOP("failure", "The value in the settings is outside what is allowed."),
     //: Failure TB-9003: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the setting named in the detail; the default is used meanwhile.")},
    {FailureCode::FileUnwritable,
     //: Failure TB-9004: what happened
     QT_TRANSLATE_NOOP("failure", "The file cannot be written."),
     //: Failure TB-9004: the cause
     QT_TRANSLATE_NOOP("failure",
                       "The folder of the file named is not there or is write-protected, or the disk is full."),
     //: Failure TB-9004: the remedy
     QT_TRANSLATE_NOOP("failure", "Name another file, or make room.")},
    {FailureCode::SelfTestFailed,
     //: Failure TB-9005: what happened
     QT_TRANSLATE_NOOP("failure", "The self-test found a fault."),
     //: Failure TB-9005: the cause
     QT_TRANSLATE_NOOP("failure", "At least one check failed; the answer on standard output names it."),
     //: Failure TB-9005: the remedy
     QT_TRANSLATE_NOOP("failure", "Do what its remedy says, then run the self-test again.")},
};

} // namespace

std::span<const FailureEntry> programsFailures()
{
    return Entries;
}

} // namespace tabian::messages
