// The sentences of the 7000 block: the wire between counter and registry, and what a registry refuses.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::WireMalformed,
     //: Failure TB-7001: what happened
     QT_TRANSLATE_NOOP("failure", "A message of the registry or of a counter cannot be read."),
     //: Failure TB-7001: the cause
     QT_TRANSLATE_NOOP("failure", "It is damaged, or not made by the rules of the protocol."),
     //: Failure TB-7001: the remedy
     QT_TRANSLATE_NOOP("failure", "Try again; if it repeats, report it with the detail.")},
    {FailureCode::WireVersion,
     //: Failure TB-7002: what happened
     QT_TRANSLATE_NOOP("failure", "A message is of another version of the protocol."),
     //: Failure TB-7002: the cause
     QT_TRANSLATE_NOOP("failure", "One of the two programs is newer than the other."),
     //: Failure TB-7002: the remedy
     QT_TRANSLATE_NOOP("failure", "Bring the older program up to date.")},
    {FailureCode::WireSignature,
     //: Failure TB-7003: what happened
     QT_TRANSLATE_NOOP("failure", "A message is not signed as it should be."),
     //: Failure TB-7003: the cause
     QT_TRANSLATE_NOOP("failure", "It was changed on the way, or somebody else made it."),
     //: Failure TB-7003: the remedy
     QT_TRANSLATE_NOOP("failure", "Nothing was taken over from it. Tell whoever looks after the registry.")},
    {FailureCode::WireTooLarge,
     //: Failure TB-7004: what happened
     QT_TRANSLATE_NOOP("failure", "A message is too large."),
     //: Failure TB-7004: the cause
     QT_TRANSLATE_NOOP("failure", "It holds more than a message of its kind may."),
     //: Failure TB-7004: the remedy
     QT_TRANSLATE_NOOP("failure", "Report it with the detail.")},
    {FailureCode::EnvelopeBroken,
     //: Failure TB-7005: what happened
     QT_TRANSLATE_NOOP("failure", "A sealed envelope cannot be opened."),
     //: Failure TB-7005: the cause
     QT_TRANSLATE_NOOP("failure", "It was sealed for another registry, was changed, or belongs to something else."),
     //: Failure TB-7005: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the counter enrolled anew; if it repeats, report it.")},
    {FailureCode::TokenNotInForce,
     //: Failure TB-7006: what happened
     QT_TRANSLATE_NOOP("failure", "The digital-ID code is not valid now."),
     //: Failure TB-7006: the cause
     QT_TRANSLATE_NOOP("failure", "It has run out, or the clock of the device is wrong."),
     //: Failure TB-7006: the remedy
     QT_TRANSLATE_NOOP("failure", "Have a new code shown; check the clock if it repeats.")},
    {FailureCode::PageNotNext,
     //: Failure TB-7007: what happened
     QT_TRANSLATE_NOOP("failure", "The registry's changes do not go on from where the counter is."),
     //: Failure TB-7007: the cause
     QT_TRANSLATE_NOOP("failure", "An old page was sent again, or one that was made for another counter."),
     //: Failure TB-7007: the remedy
     QT_TRANSLATE_NOOP("failure", "Nothing was taken over from it; the counter asks again by itself.")},
};

} // namespace

std::span<const FailureEntry> registryFailures()
{
    return Entries;
}

} // namespace tabian::messages
