// The sentences of the 3029 block: officers, signing in, approving.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::AccountPerson,
     //: Failure TB-3029: what happened
     QT_TRANSLATE_NOOP("failure", "The account belongs to nobody, or to somebody else."),
     //: Failure TB-3029: the cause
     QT_TRANSLATE_NOOP(
         "failure",
         "An account belongs to one person for good: his citizen number must be right, and it never changes."),
     //: Failure TB-3029: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the number. For another person, add another account.")},
    {FailureCode::PasswordMustChange,
     //: Failure TB-3030: what happened
     QT_TRANSLATE_NOOP("failure", "Choose a password of your own first."),
     //: Failure TB-3030: the cause
     QT_TRANSLATE_NOOP("failure", "The administrator set the password of this account, so two people know it."),
     //: Failure TB-3030: the remedy
     QT_TRANSLATE_NOOP("failure", "Set a new password; then go on.")},
    {FailureCode::SecondFactorWanted,
     //: Failure TB-3031: what happened
     QT_TRANSLATE_NOOP("failure", "Your finger or your card is wanted as well."),
     //: Failure TB-3031: the cause
     QT_TRANSLATE_NOOP("failure", "The office has decided that a password alone opens nothing."),
     //: Failure TB-3031: the remedy
     QT_TRANSLATE_NOOP("failure", "Place your finger, or put your own identity card in.")},
    {FailureCode::SignInDelayed,
     //: Failure TB-3032: what happened
     QT_TRANSLATE_NOOP("failure", "Wait %1 (minutes:seconds) before the next try."),
     //: Failure TB-3032: the cause
     QT_TRANSLATE_NOOP("failure", "Wrong passwords were tried for this account, so each further try waits longer."),
     //: Failure TB-3032: the remedy
     QT_TRANSLATE_NOOP("failure", "If it was not you, tell your supervisor: the tries are recorded.")},
    {FailureCode::PasswordWeak,
     //: Failure TB-3033: what happened
     QT_TRANSLATE_NOOP("failure", "This password is too easy to guess."),
     //: Failure TB-3033: the cause
     QT_TRANSLATE_NOOP("failure", "It has fewer than 8 characters, or it is the log-in, or the password before."),
     //: Failure TB-3033: the remedy
     QT_TRANSLATE_NOOP("failure", "Take a longer one, such as three words.")},
    {FailureCode::SecondFactorOther,
     //: Failure TB-3034: what happened
     QT_TRANSLATE_NOOP("failure", "This is not the officer's own card."),
     //: Failure TB-3034: the cause
     QT_TRANSLATE_NOOP("failure", "The card in the reader belongs to another person."),
     //: Failure TB-3034: the remedy
     QT_TRANSLATE_NOOP("failure", "Put your own identity card in.")},
    {FailureCode::BatchFlagged,
     //: Failure TB-3035: what happened
     QT_TRANSLATE_NOOP("failure", "One of these cases is not for approval together."),
     //: Failure TB-3035: the cause
     QT_TRANSLATE_NOOP("failure", "It has something to look at."),
     //: Failure TB-3035: the remedy
     QT_TRANSLATE_NOOP("failure", "Approve that case by itself, with a reason.")},
    {FailureCode::BatchUnequal,
     //: Failure TB-3036: what happened
     QT_TRANSLATE_NOOP("failure", "These cases cannot be approved together."),
     //: Failure TB-3036: the cause
     QT_TRANSLATE_NOOP("failure", "They are not of one kind."),
     //: Failure TB-3036: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose cases of one kind, or approve each by itself.")},
    {FailureCode::PolicyImpossible,
     //: Failure TB-3037: what happened
     QT_TRANSLATE_NOOP("failure", "The office's policy has an impossible value."),
     //: Failure TB-3037: the cause
     QT_TRANSLATE_NOOP("failure", "A figure is outside of what can be meant."),
     //: Failure TB-3037: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the figure that is named.")},
    {FailureCode::FlagsUnexplained,
     //: Failure TB-3038: what happened
     QT_TRANSLATE_NOOP("failure", "The reason for approving is missing."),
     //: Failure TB-3038: the cause
     QT_TRANSLATE_NOOP("failure", "The office's records show something to look at in this case."),
     //: Failure TB-3038: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at it, and write why the case can be approved all the same.")},
    {FailureCode::AccountInUse,
     //: Failure TB-3039: what happened
     QT_TRANSLATE_NOOP("failure", "This account is in use already."),
     //: Failure TB-3039: the cause
     QT_TRANSLATE_NOOP("failure",
                       "It is signed in at another counter or window, and one account serves one person at one place."),
     //: Failure TB-3039: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Sign out there first. If it is not you who works there, tell your supervisor at once.")},
    {FailureCode::FingersNotEnrolled,
     //: Failure TB-3040: what happened
     QT_TRANSLATE_NOOP("failure", "Your fingers are not enrolled yet."),
     //: Failure TB-3040: the cause
     QT_TRANSLATE_NOOP("failure", "The store has no fingerprint of this officer to compare with."),
     //: Failure TB-3040: the remedy
     QT_TRANSLATE_NOOP("failure", "Use your password, and enrol your fingers in the settings.")},
    {FailureCode::FingerNotOfficers,
     //: Failure TB-3041: what happened
     QT_TRANSLATE_NOOP("failure", "The finger is not this officer's."),
     //: Failure TB-3041: the cause
     QT_TRANSLATE_NOOP("failure", "It does not match the officer's enrolled fingers."),
     //: Failure TB-3041: the remedy
     QT_TRANSLATE_NOOP("failure", "Place your own index finger again, or use the password.")},
    {FailureCode::LastAdministrator,
     //: Failure TB-3042: what happened
     QT_TRANSLATE_NOOP("failure", "An administrator must remain."),
     //: Failure TB-3042: the cause
     QT_TRANSLATE_NOOP("failure", "Without this account nobody could look after officers any more."),
     //: Failure TB-3042: the remedy
     QT_TRANSLATE_NOOP("failure", "Make another officer administrator first.")},
};

} // namespace

std::span<const FailureEntry> peopleFailures()
{
    return Entries;
}

} // namespace tabian::messages
