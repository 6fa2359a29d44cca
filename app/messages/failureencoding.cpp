// The sentences of the 2100 block: writing a new card.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::BlankAbsent,
     //: Failure TB-2101: what happened
     QT_TRANSLATE_NOOP("failure", "No blank card is in the encoder."),
     //: Failure TB-2101: the cause
     QT_TRANSLATE_NOOP("failure", "The encoder's slot is empty."),
     //: Failure TB-2101: the remedy
     QT_TRANSLATE_NOOP("failure", "Put in the blank card that was drawn from stock.")},
    {FailureCode::BlankNotBlank,
     //: Failure TB-2102: what happened
     QT_TRANSLATE_NOOP("failure", "The card in the encoder is already somebody's."),
     //: Failure TB-2102: the cause
     QT_TRANSLATE_NOOP("failure", "It holds a person and must not be written again."),
     //: Failure TB-2102: the remedy
     QT_TRANSLATE_NOOP("failure", "Take it out, find out whose it is, and draw another blank card.")},
    {FailureCode::BlankSerial,
     //: Failure TB-2103: what happened
     QT_TRANSLATE_NOOP("failure", "This is not the blank card that was drawn."),
     //: Failure TB-2103: the cause
     QT_TRANSLATE_NOOP("failure", "Its serial differs from the one drawn from stock for this case."),
     //: Failure TB-2103: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Put in the card with the serial shown, or give the drawn one back and draw this one.")},
    {FailureCode::EncodeFailed,
     //: Failure TB-2104: what happened
     QT_TRANSLATE_NOOP("failure", "The card could not be written."),
     //: Failure TB-2104: the cause
     QT_TRANSLATE_NOOP("failure", "The blank card refused the data."),
     //: Failure TB-2104: the remedy
     QT_TRANSLATE_NOOP("failure", "The card is entered as spoiled; draw the next one.")},
    {FailureCode::ReadBackDiffers,
     //: Failure TB-2105: what happened
     QT_TRANSLATE_NOOP("failure", "The card does not say what was written on it."),
     //: Failure TB-2105: the cause
     QT_TRANSLATE_NOOP("failure", "What was read back differs from what was written."),
     //: Failure TB-2105: the remedy
     QT_TRANSLATE_NOOP("failure", "It is entered as spoiled and never handed over; draw the next one.")},
    {FailureCode::BlankForeign,
     //: Failure TB-2106: what happened
     QT_TRANSLATE_NOOP("failure", "The card in the encoder is of another kind."),
     //: Failure TB-2106: the cause
     QT_TRANSLATE_NOOP("failure", "It is not a blank card that this counter can write."),
     //: Failure TB-2106: the remedy
     QT_TRANSLATE_NOOP("failure", "Put in a blank card from this office's stock.")},
    {FailureCode::FieldTooLong,
     //: Failure TB-2107: what happened
     QT_TRANSLATE_NOOP("failure", "An entry is too long for the card."),
     //: Failure TB-2107: the cause
     QT_TRANSLATE_NOOP("failure", "Its place on the chip holds fewer characters."),
     //: Failure TB-2107: the remedy
     QT_TRANSLATE_NOOP("failure", "Shorten the entry as the register allows.")},
    {FailureCode::FieldUnwritable,
     //: Failure TB-2108: what happened
     QT_TRANSLATE_NOOP("failure", "An entry has a character that the card cannot hold."),
     //: Failure TB-2108: the cause
     QT_TRANSLATE_NOOP("failure", "The card holds Thai and plain Latin letters only."),
     //: Failure TB-2108: the remedy
     QT_TRANSLATE_NOOP("failure", "Correct the entry in the register.")},
    {FailureCode::EncoderUnset,
     //: Failure TB-2109: what happened
     QT_TRANSLATE_NOOP("failure", "No encoder is set up."),
     //: Failure TB-2109: the cause
     QT_TRANSLATE_NOOP("failure", "No reader is named as the encoder in the settings, or it is not attached."),
     //: Failure TB-2109: the remedy
     QT_TRANSLATE_NOOP("failure", "Plug the encoder in and choose it in the settings.")},
};

} // namespace

std::span<const FailureEntry> encodingFailures()
{
    return Entries;
}

} // namespace tabian::messages
