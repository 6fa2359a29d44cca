// The sentences of the 3000 block: rules of the counter.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::ActOutOfOrder,
     //: Failure TB-3001: what happened
     QT_TRANSLATE_NOOP("failure", "This is not the turn of that step."),
     //: Failure TB-3001: the cause
     QT_TRANSLATE_NOOP("failure", "The case stands at another step."),
     //: Failure TB-3001: the remedy
     QT_TRANSLATE_NOOP("failure", "Finish the open step first; the case may also have moved on at another counter.")},
    {FailureCode::ApproverIsOfficer,
     //: Failure TB-3002: what happened
     QT_TRANSLATE_NOOP("failure", "Nobody approves his own case."),
     //: Failure TB-3002: the cause
     QT_TRANSLATE_NOOP("failure", "The approver is the officer who took the case."),
     //: Failure TB-3002: the remedy
     QT_TRANSLATE_NOOP("failure", "Another officer with the role of card-issuing official approves it.")},
    {FailureCode::RoleMissing,
     //: Failure TB-3003: what happened
     QT_TRANSLATE_NOOP("failure", "This officer may not do that."),
     //: Failure TB-3003: the cause
     QT_TRANSLATE_NOOP("failure", "The act needs a role that the officer does not have."),
     //: Failure TB-3003: the remedy
     QT_TRANSLATE_NOOP("failure", "An officer with that role does it.")},
    {FailureCode::FineAboveMaximum,
     //: Failure TB-3004: what happened
     QT_TRANSLATE_NOOP("failure", "The fine is above the maximum."),
     //: Failure TB-3004: the cause
     QT_TRANSLATE_NOOP("failure", "The law sets the most that may be fined in this case."),
     //: Failure TB-3004: the remedy
     QT_TRANSLATE_NOOP("failure", "Set the maximum or less.")},
    {FailureCode::FineBelowMinimum,
     //: Failure TB-3005: what happened
     QT_TRANSLATE_NOOP("failure", "The fine is below the minimum."),
     //: Failure TB-3005: the cause
     QT_TRANSLATE_NOOP("failure", "The law sets a least fine, and the fine was not waived."),
     //: Failure TB-3005: the remedy
     QT_TRANSLATE_NOOP("failure", "Set at least the minimum, or waive the fine with a written reason.")},
    {FailureCode::WaiverWithoutReason,
     //: Failure TB-3006: what happened
     QT_TRANSLATE_NOOP("failure", "The reason for the waiver is missing."),
     //: Failure TB-3006: the cause
     QT_TRANSLATE_NOOP("failure", "A fine that is waived or departs from the office's table needs a written reason."),
     //: Failure TB-3006: the remedy
     QT_TRANSLATE_NOOP("failure", "Write the reason.")},
    {FailureCode::EvidenceIncomplete,
     //: Failure TB-3007: what happened
     QT_TRANSLATE_NOOP("failure", "The evidence is incomplete."),
     //: Failure TB-3007: the cause
     QT_TRANSLATE_NOOP("failure", "A document or person that this case requires is not ticked."),
     //: Failure TB-3007: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask for what is missing and tick it, or choose the fitting case.")},
    {FailureCode::IdentityUnproved,
     //: Failure TB-3008: what happened
     QT_TRANSLATE_NOOP("failure", "The applicant's identity is not proved."),
     //: Failure TB-3008: the cause
     QT_TRANSLATE_NOOP("failure", "The fingers do not match, and no witness was recorded."),
     //: Failure TB-3008: the remedy
     QT_TRANSLATE_NOOP("failure", "Record a witness and ask for the superior's approval.")},
    {FailureCode::WitnessIsOfficer,
     //: Failure TB-3009: what happened
     QT_TRANSLATE_NOOP("failure", "The officer cannot be the witness."),
     //: Failure TB-3009: the cause
     QT_TRANSLATE_NOOP("failure", "The officer of the case certified the applicant himself."),
     //: Failure TB-3009: the remedy
     QT_TRANSLATE_NOOP("failure", "A householder or a trustworthy person certifies.")},
    {FailureCode::CaseClosed,
     //: Failure TB-3010: what happened
     QT_TRANSLATE_NOOP("failure", "The case is closed."),
     //: Failure TB-3010: the cause
     QT_TRANSLATE_NOOP("failure", "The card was handed over or the case was ended."),
     //: Failure TB-3010: the remedy
     QT_TRANSLATE_NOOP("failure", "Open a new case.")},
    {FailureCode::CaseUnknown,
     //: Failure TB-3011: what happened
     QT_TRANSLATE_NOOP("failure", "There is no such case."),
     //: Failure TB-3011: the cause
     QT_TRANSLATE_NOOP("failure", "The number belongs to no case of this office."),
     //: Failure TB-3011: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the number, or search by name.")},
    {FailureCode::StockEmpty,
     //: Failure TB-3012: what happened
     QT_TRANSLATE_NOOP("failure", "No blank card is left."),
     //: Failure TB-3012: the cause
     QT_TRANSLATE_NOOP("failure", "All cards of the stock are issued or spoiled."),
     //: Failure TB-3012: the remedy
     QT_TRANSLATE_NOOP("failure", "Receive new blank cards into stock.")},
    {FailureCode::SerialUsed,
     //: Failure TB-3013: what happened
     QT_TRANSLATE_NOOP("failure", "This blank card is not on hand."),
     //: Failure TB-3013: the cause
     QT_TRANSLATE_NOOP("failure", "Its serial was drawn, issued or spoiled already, or never received."),
     //: Failure TB-3013: the remedy
     QT_TRANSLATE_NOOP("failure", "Compare the card in hand with the stock list.")},
    {FailureCode::ReadBackMissing,
     //: Failure TB-3014: what happened
     QT_TRANSLATE_NOOP("failure", "The new card has not been checked yet."),
     //: Failure TB-3014: the cause
     QT_TRANSLATE_NOOP("failure", "A card is handed over only after it was read back without a difference."),
     //: Failure TB-3014: the remedy
     QT_TRANSLATE_NOOP("failure", "Write and read the card back first.")},
    {FailureCode::OfficerUnknown,
     //: Failure TB-3015: what happened
     QT_TRANSLATE_NOOP("failure", "There is no officer of that name."),
     //: Failure TB-3015: the cause
     QT_TRANSLATE_NOOP("failure", "The name is misspelt, or has no account at this counter."),
     //: Failure TB-3015: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the name; the administrator adds officers.")},
    {FailureCode::PasswordWrong,
     //: Failure TB-3016: what happened
     QT_TRANSLATE_NOOP("failure", "The password is wrong."),
     //: Failure TB-3016: the cause
     QT_TRANSLATE_NOOP("failure", "It does not open this officer's key."),
     //: Failure TB-3016: the remedy
     QT_TRANSLATE_NOOP("failure", "Type it again; look at Caps Lock and the keyboard's language.")},
    {FailureCode::OfficerRevoked,
     //: Failure TB-3017: what happened
     QT_TRANSLATE_NOOP("failure", "This officer's access has ended."),
     //: Failure TB-3017: the cause
     QT_TRANSLATE_NOOP("failure", "It was revoked or has run out."),
     //: Failure TB-3017: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask the administrator.")},
    {FailureCode::DateBeforeLast,
     //: Failure TB-3018: what happened
     QT_TRANSLATE_NOOP("failure", "The clock stands before the last entry."),
     //: Failure TB-3018: the cause
     QT_TRANSLATE_NOOP("failure", "The computer's time was set back."),
     //: Failure TB-3018: the remedy
     QT_TRANSLATE_NOOP("failure", "Set the right date and time; nothing can be entered before.")},
    {FailureCode::ApplicationRefused,
     //: Failure TB-3019: what happened
     QT_TRANSLATE_NOOP("failure", "The rules do not allow this application."),
     //: Failure TB-3019: the cause
     QT_TRANSLATE_NOOP("failure", "The decision panel gives the reason, for example that the renewal is too early."),
     //: Failure TB-3019: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose the fitting case, or tell the applicant the first possible day.")},
    {FailureCode::PersonUnknown,
     //: Failure TB-3020: what happened
     QT_TRANSLATE_NOOP("failure", "The register has no person of that number."),
     //: Failure TB-3020: the cause
     QT_TRANSLATE_NOOP("failure", "The number is new, mistyped or of another register."),
     //: Failure TB-3020: the remedy
     QT_TRANSLATE_NOOP("failure", "Compare the number with the house register.")},
    {FailureCode::CaseOpenElsewhere,
     //: Failure TB-3021: what happened
     QT_TRANSLATE_NOOP("failure", "This person already has an open case."),
     //: Failure TB-3021: the cause
     QT_TRANSLATE_NOOP("failure", "It was begun earlier, perhaps at another counter."),
     //: Failure TB-3021: the remedy
     QT_TRANSLATE_NOOP("failure", "Go on with that case, or end it first.")},
    {FailureCode::SignedOut,
     //: Failure TB-3022: what happened
     QT_TRANSLATE_NOOP("failure", "Nobody is signed in."),
     //: Failure TB-3022: the cause
     QT_TRANSLATE_NOOP("failure", "The counter is locked."),
     //: Failure TB-3022: the remedy
     QT_TRANSLATE_NOOP("failure", "Sign in.")},
    {FailureCode::PaymentDiffers,
     //: Failure TB-3023: what happened
     QT_TRANSLATE_NOOP("failure", "The amount received is not the total due."),
     //: Failure TB-3023: the cause
     QT_TRANSLATE_NOOP("failure", "Fine and fee together give another sum."),
     //: Failure TB-3023: the remedy
     QT_TRANSLATE_NOOP("failure", "Receive exactly the total that is shown.")},
    {FailureCode::ReasonMissing,
     //: Failure TB-3024: what happened
     QT_TRANSLATE_NOOP("failure", "A reason is missing."),
     //: Failure TB-3024: the cause
     QT_TRANSLATE_NOOP("failure", "This act is recorded only with a reason."),
     //: Failure TB-3024: the remedy
     QT_TRANSLATE_NOOP("failure", "Write or choose the reason.")},
    {FailureCode::NotAThaiCardHolder,
     //: Failure TB-3025: what happened
     QT_TRANSLATE_NOOP("failure", "This number belongs to another kind of card."),
     //: Failure TB-3025: the cause
     QT_TRANSLATE_NOOP("failure", "Numbers that begin with 0, 6 or 7 are of persons without Thai nationality."),
     //: Failure TB-3025: the remedy
     QT_TRANSLATE_NOOP("failure", "Send the applicant to the counter for that kind of card.")},
    {FailureCode::OwnCase,
     //: Failure TB-3026: what happened
     QT_TRANSLATE_NOOP("failure", "Nobody serves himself."),
     //: Failure TB-3026: the cause
     QT_TRANSLATE_NOOP("failure", "The officer or the approver is the applicant."),
     //: Failure TB-3026: the remedy
     QT_TRANSLATE_NOOP("failure", "Another officer takes the case.")},
    {FailureCode::SignatureMissing,
     //: Failure TB-3027: what happened
     QT_TRANSLATE_NOOP("failure", "The receiver's signature is missing."),
     //: Failure TB-3027: the cause
     QT_TRANSLATE_NOOP("failure", "A card is handed over against signature only."),
     //: Failure TB-3027: the remedy
     QT_TRANSLATE_NOOP("failure", "Let the receiver sign first.")},
    {FailureCode::OfficerTwice,
     //: Failure TB-3028: what happened
     QT_TRANSLATE_NOOP("failure", "This person already has an account."),
     //: Failure TB-3028: the cause
     QT_TRANSLATE_NOOP("failure", "An officer has one account only."),
     //: Failure TB-3028: the remedy
     QT_TRANSLATE_NOOP("failure", "Change the existing account instead.")},
};

} // namespace

std::span<const FailureEntry> workFailures()
{
    return Entries;
}

} // namespace tabian::messages
