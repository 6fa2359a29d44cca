// The sentences of the 7200 block: digital ID, at the counter and on the phone.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::DigitalIdNoLine,
     //: Failure TB-7201: what happened
     QT_TRANSLATE_NOOP("failure", "Digital ID cannot be enrolled now."),
     //: Failure TB-7201: the cause
     QT_TRANSLATE_NOOP("failure", "The central registry cannot be reached, and only it can issue a digital ID."),
     //: Failure TB-7201: the remedy
     QT_TRANSLATE_NOOP("failure", "Tell the citizen before scanning fingers; try again when the registry is there.")},
    {FailureCode::DigitalIdCardNotLatest,
     //: Failure TB-7202: what happened
     QT_TRANSLATE_NOOP("failure", "The card is not the holder's latest."),
     //: Failure TB-7202: the cause
     QT_TRANSLATE_NOOP("failure", "A newer card was issued, or this one was reported lost or withdrawn."),
     //: Failure TB-7202: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask for the latest card, or issue a new one first.")},
    {FailureCode::DigitalIdCardExpired,
     //: Failure TB-7203: what happened
     QT_TRANSLATE_NOOP("failure", "The card has expired."),
     //: Failure TB-7203: the cause
     QT_TRANSLATE_NOOP("failure", "A digital ID stands on a card in force."),
     //: Failure TB-7203: the remedy
     QT_TRANSLATE_NOOP("failure", "Issue a new card first.")},
    {FailureCode::DigitalIdFingersDiffer,
     //: Failure TB-7204: what happened
     QT_TRANSLATE_NOOP("failure", "The index fingers do not match the register."),
     //: Failure TB-7204: the cause
     QT_TRANSLATE_NOOP("failure", "It is another person, or the prints are poor."),
     //: Failure TB-7204: the remedy
     QT_TRANSLATE_NOOP("failure", "Clean the sensor and try again; a supervisor decides when it stays so.")},
    {FailureCode::DigitalIdOutOfOrder,
     //: Failure TB-7205: what happened
     QT_TRANSLATE_NOOP("failure", "This is not the next step of the enrolment."),
     //: Failure TB-7205: the cause
     QT_TRANSLATE_NOOP("failure", "A step before it is not done, or the enrolment has ended."),
     //: Failure TB-7205: the remedy
     QT_TRANSLATE_NOOP("failure", "Follow the steps in their order, or begin anew.")},
    {FailureCode::DigitalIdTermsOld,
     //: Failure TB-7206: what happened
     QT_TRANSLATE_NOOP("failure", "The terms shown are not the ones in force."),
     //: Failure TB-7206: the cause
     QT_TRANSLATE_NOOP("failure", "The registry has a newer version."),
     //: Failure TB-7206: the remedy
     QT_TRANSLATE_NOOP("failure", "Fetch the registry's tables and show the terms again.")},
    {FailureCode::EnrolmentUnknown,
     //: Failure TB-7207: what happened
     QT_TRANSLATE_NOOP("failure", "The registry knows no such enrolment."),
     //: Failure TB-7207: the cause
     QT_TRANSLATE_NOOP("failure", "It was begun at another registry, or never."),
     //: Failure TB-7207: the remedy
     QT_TRANSLATE_NOOP("failure", "Begin the enrolment anew at the counter.")},
    {FailureCode::EnrolmentOver,
     //: Failure TB-7208: what happened
     QT_TRANSLATE_NOOP("failure", "The enrolment has ended."),
     //: Failure TB-7208: the cause
     QT_TRANSLATE_NOOP("failure", "It was finished, refused, or took too long."),
     //: Failure TB-7208: the remedy
     QT_TRANSLATE_NOOP("failure", "Begin it anew at the counter.")},
    {FailureCode::TokenSpent,
     //: Failure TB-7209: what happened
     QT_TRANSLATE_NOOP("failure", "The code was used already."),
     //: Failure TB-7209: the cause
     QT_TRANSLATE_NOOP("failure", "It was scanned before, or a newer one is on the screen."),
     //: Failure TB-7209: the remedy
     QT_TRANSLATE_NOOP("failure", "Scan the code that is on the screen now.")},
    {FailureCode::PhoneNumberDiffers,
     //: Failure TB-7210: what happened
     QT_TRANSLATE_NOOP("failure", "The number typed on the phone is another person's."),
     //: Failure TB-7210: the cause
     QT_TRANSLATE_NOOP("failure", "A digit is wrong, or it is somebody else's phone."),
     //: Failure TB-7210: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the thirteen digits of the card that was shown.")},
    {FailureCode::PhoneRooted,
     //: Failure TB-7211: what happened
     QT_TRANSLATE_NOOP("failure", "The phone is refused."),
     //: Failure TB-7211: the cause
     QT_TRANSLATE_NOOP("failure", "It is rooted or jailbroken, so its keys are not safe."),
     //: Failure TB-7211: the remedy
     QT_TRANSLATE_NOOP("failure", "Use another phone.")},
    {FailureCode::PinTooSimple,
     //: Failure TB-7212: what happened
     QT_TRANSLATE_NOOP("failure", "The PIN is too simple."),
     //: Failure TB-7212: the cause
     QT_TRANSLATE_NOOP("failure", "It is eight digits, without a run like 1234 and without four equal digits."),
     //: Failure TB-7212: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose another PIN.")},
    {FailureCode::PinsDiffer,
     //: Failure TB-7213: what happened
     QT_TRANSLATE_NOOP("failure", "The two PINs differ."),
     //: Failure TB-7213: the cause
     QT_TRANSLATE_NOOP("failure", "A digit is wrong."),
     //: Failure TB-7213: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the same PIN twice.")},
    {FailureCode::PhoneProof,
     //: Failure TB-7214: what happened
     QT_TRANSLATE_NOOP("failure", "The phone cannot prove that it is the one that scanned."),
     //: Failure TB-7214: the cause
     QT_TRANSLATE_NOOP("failure", "Its key is another, or the message was changed."),
     //: Failure TB-7214: the remedy
     QT_TRANSLATE_NOOP("failure", "Scan the code again.")},
    {FailureCode::PhoneReplaced,
     //: Failure TB-7215: what happened
     QT_TRANSLATE_NOOP("failure", "This phone's digital ID was cancelled."),
     //: Failure TB-7215: the cause
     QT_TRANSLATE_NOOP("failure", "Another phone was enrolled for the person since."),
     //: Failure TB-7215: the remedy
     QT_TRANSLATE_NOOP("failure", "Use the newer phone, or enrol this one again at a counter.")},
};

} // namespace

std::span<const FailureEntry> digitalIdFailures()
{
    return Entries;
}

} // namespace tabian::messages
