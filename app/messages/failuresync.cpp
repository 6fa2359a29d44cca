// The sentences of the 7100 block: the counter's side of the registry.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::RegistryUnreachable,
     //: Failure TB-7101: what happened
     QT_TRANSLATE_NOOP("failure", "The central registry cannot be reached."),
     //: Failure TB-7101: the cause
     QT_TRANSLATE_NOOP("failure", "The network is down, the address is wrong, or the registry is not running."),
     //: Failure TB-7101: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Work goes on off-line; the counter tries again by itself. Check the network when it lasts.")},
    {FailureCode::RegistryStrange,
     //: Failure TB-7102: what happened
     QT_TRANSLATE_NOOP("failure", "What answers is not the central registry."),
     //: Failure TB-7102: the cause
     QT_TRANSLATE_NOOP("failure",
                       "Its certificate is not that of the enrolment letter, or this computer's clock is wrong."),
     //: Failure TB-7102: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Nothing was sent. Check the clock; if it is right, tell whoever looks after the network.")},
    {FailureCode::RegistryRefused,
     //: Failure TB-7103: what happened
     QT_TRANSLATE_NOOP("failure", "The central registry refused the request."),
     //: Failure TB-7103: the cause
     QT_TRANSLATE_NOOP("failure", "Its code tells why."),
     //: Failure TB-7103: the remedy
     QT_TRANSLATE_NOOP("failure", "Look the code up in the list of codes; the registry's administrator can help.")},
    {FailureCode::LetterUnreadable,
     //: Failure TB-7104: what happened
     QT_TRANSLATE_NOOP("failure", "The enrolment letter cannot be read."),
     //: Failure TB-7104: the cause
     QT_TRANSLATE_NOOP("failure", "The file is no letter of a registry, or a part of it is missing."),
     //: Failure TB-7104: the remedy
     QT_TRANSLATE_NOOP("failure", "Take the file as the registry's administrator made it.")},
    {FailureCode::NotEnrolled,
     //: Failure TB-7105: what happened
     QT_TRANSLATE_NOOP("failure", "This counter is not enrolled with a registry."),
     //: Failure TB-7105: the cause
     QT_TRANSLATE_NOOP("failure", "Nobody has read in the registry's letter for it."),
     //: Failure TB-7105: the remedy
     QT_TRANSLATE_NOOP("failure", "An administrator reads the letter in at the registry's place (Shift F11).")},
    {FailureCode::EnrolledAlready,
     //: Failure TB-7106: what happened
     QT_TRANSLATE_NOOP("failure", "This counter is enrolled already."),
     //: Failure TB-7106: the cause
     QT_TRANSLATE_NOOP("failure", "A letter was read in before."),
     //: Failure TB-7106: the remedy
     QT_TRANSLATE_NOOP("failure", "Nothing has to be done; to change the registry, ask its administrator.")},
    {FailureCode::JournalsDiffer,
     //: Failure TB-7107: what happened
     QT_TRANSLATE_NOOP("failure", "The registry has another journal of this counter."),
     //: Failure TB-7107: the cause
     QT_TRANSLATE_NOOP("failure", "The store was put back from an old copy, or two computers work with one store."),
     //: Failure TB-7107: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Stop working with this store and call the registry's administrator; nothing is lost.")},
    {FailureCode::OfflineTooLong,
     //: Failure TB-7108: what happened
     QT_TRANSLATE_NOOP("failure", "This counter has worked off-line for too long."),
     //: Failure TB-7108: the cause
     QT_TRANSLATE_NOOP("failure", "A limit that the office set is reached."),
     //: Failure TB-7108: the remedy
     QT_TRANSLATE_NOOP("failure", "Connect to the registry, or take the entries there on a memory stick.")},
    {FailureCode::CarriedUnreadable,
     //: Failure TB-7109: what happened
     QT_TRANSLATE_NOOP("failure", "The file cannot be taken in."),
     //: Failure TB-7109: the cause
     QT_TRANSLATE_NOOP("failure", "It is damaged, is something else, or was made for another counter or registry."),
     //: Failure TB-7109: the remedy
     QT_TRANSLATE_NOOP("failure", "Take the right file, or have it made again.")},
    {FailureCode::ConflictUnknown,
     //: Failure TB-7110: what happened
     QT_TRANSLATE_NOOP("failure", "The conflict is not waiting here."),
     //: Failure TB-7110: the cause
     QT_TRANSLATE_NOOP("failure", "It was decided meanwhile, perhaps by the other office."),
     //: Failure TB-7110: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at the list again.")},
    {FailureCode::PersonNotInCopy,
     //: Failure TB-7111: what happened
     QT_TRANSLATE_NOOP("failure", "The person is not in this office's copy of the register."),
     //: Failure TB-7111: the cause
     QT_TRANSLATE_NOOP("failure", "The registry cannot be asked now."),
     //: Failure TB-7111: the remedy
     QT_TRANSLATE_NOOP("failure", "Read the person's card, or look again when the registry is there.")},
    {FailureCode::KitImpossible,
     //: Failure TB-7112: what happened
     QT_TRANSLATE_NOOP("failure", "The field kit cannot be packed."),
     //: Failure TB-7112: the cause
     QT_TRANSLATE_NOOP("failure", "Nobody was chosen, or what was chosen is not here."),
     //: Failure TB-7112: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose people, cards and receipt numbers again.")},
    {FailureCode::KitIsOut,
     //: Failure TB-7113: what happened
     QT_TRANSLATE_NOOP("failure", "The field kit is not where it should be for this."),
     //: Failure TB-7113: the cause
     QT_TRANSLATE_NOOP("failure", "One is out already, or none is."),
     //: Failure TB-7113: the remedy
     QT_TRANSLATE_NOOP("failure", "Bring the kit back first, or pack one.")},
};

} // namespace

std::span<const FailureEntry> syncFailures()
{
    return Entries;
}

} // namespace tabian::messages
