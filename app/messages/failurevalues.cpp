// The sentences of the 1000 block: typed or read values.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::CitizenIdLength,
     //: Failure TB-1001: what happened
     QT_TRANSLATE_NOOP("failure", "The citizen number is not 13 digits."),
     //: Failure TB-1001: the cause
     QT_TRANSLATE_NOOP("failure", "A digit is missing or one too many, or something else than digits was entered."),
     //: Failure TB-1001: the remedy
     QT_TRANSLATE_NOOP("failure", "Enter the number again as it is printed on the card or in the house register.")},
    {FailureCode::CitizenIdCheckDigit,
     //: Failure TB-1002: what happened
     QT_TRANSLATE_NOOP("failure", "The citizen number is not a possible one."),
     //: Failure TB-1002: the cause
     QT_TRANSLATE_NOOP("failure",
                       "The 13th digit does not fit the other twelve: a digit is wrong or two have changed places."),
     //: Failure TB-1002: the remedy
     QT_TRANSLATE_NOOP("failure", "Compare the number digit by digit with the card or the house register.")},
    {FailureCode::DateFormat,
     //: Failure TB-1003: what happened
     QT_TRANSLATE_NOOP("failure", "The date cannot be read."),
     //: Failure TB-1003: the cause
     QT_TRANSLATE_NOOP("failure", "A date is eight digits: year of the Buddhist era, month, day."),
     //: Failure TB-1003: the remedy
     QT_TRANSLATE_NOOP("failure", "Enter the date again, for example 25690510.")},
    {FailureCode::DateImpossible,
     //: Failure TB-1004: what happened
     QT_TRANSLATE_NOOP("failure", "There is no such day."),
     //: Failure TB-1004: the cause
     QT_TRANSLATE_NOOP("failure", "The month or the day does not exist in that year, or the year is not of the "
                                  "Buddhist era; B.E. 2483 had no January to March."),
     //: Failure TB-1004: the remedy
     QT_TRANSLATE_NOOP("failure", "Check day, month and year; write 00 for a day or month that is not known.")},
    {FailureCode::LaserCodeFormat,
     //: Failure TB-1005: what happened
     QT_TRANSLATE_NOOP("failure", "The number on the back of the card is incomplete."),
     //: Failure TB-1005: the cause
     QT_TRANSLATE_NOOP("failure", "It has two letters and ten digits."),
     //: Failure TB-1005: the remedy
     QT_TRANSLATE_NOOP("failure", "Enter it again as printed on the back, for example JT0-1234567-89.")},
    {FailureCode::HouseCodeFormat,
     //: Failure TB-1006: what happened
     QT_TRANSLATE_NOOP("failure", "The house code is not 11 digits."),
     //: Failure TB-1006: the cause
     QT_TRANSLATE_NOOP("failure", "A digit is missing or one too many."),
     //: Failure TB-1006: the remedy
     QT_TRANSLATE_NOOP("failure", "Enter the code again from the first page of the house register.")},
    {FailureCode::AmountFormat,
     //: Failure TB-1007: what happened
     QT_TRANSLATE_NOOP("failure", "The amount cannot be read."),
     //: Failure TB-1007: the cause
     QT_TRANSLATE_NOOP("failure", "An amount is whole baht, and satang after a point where there are any."),
     //: Failure TB-1007: the remedy
     QT_TRANSLATE_NOOP("failure", "Enter the amount again, for example 220 or 20.50.")},
    {FailureCode::CardSerialFormat,
     //: Failure TB-1008: what happened
     QT_TRANSLATE_NOOP("failure", "This is not the serial of a blank card."),
     //: Failure TB-1008: the cause
     QT_TRANSLATE_NOOP("failure", "A serial has two letters and eight digits."),
     //: Failure TB-1008: the remedy
     QT_TRANSLATE_NOOP("failure", "Read the serial again from the blank card or its box.")},
    {FailureCode::AddressFormat,
     //: Failure TB-1009: what happened
     QT_TRANSLATE_NOOP("failure", "The address is incomplete."),
     //: Failure TB-1009: the cause
     QT_TRANSLATE_NOOP("failure",
                       "Tambon, amphoe or province is missing, or a line holds a character that cannot be printed."),
     //: Failure TB-1009: the remedy
     QT_TRANSLATE_NOOP("failure", "Complete the address from the house register.")},
    {FailureCode::NameFormat,
     //: Failure TB-1010: what happened
     QT_TRANSLATE_NOOP("failure", "The name is incomplete."),
     //: Failure TB-1010: the cause
     QT_TRANSLATE_NOOP(
         "failure",
         "The first name or the last name is missing, or the name holds a character that cannot be printed."),
     //: Failure TB-1010: the remedy
     QT_TRANSLATE_NOOP("failure", "Complete the name from the house register.")},
    {FailureCode::CaseNumberUnknown,
     //: Failure TB-1011: what happened
     QT_TRANSLATE_NOOP("failure", "There is no case of that number."),
     //: Failure TB-1011: the cause
     QT_TRANSLATE_NOOP("failure", "The cases are numbered 1 to 13."),
     //: Failure TB-1011: the remedy
     QT_TRANSLATE_NOOP("failure", "Give a number from 1 to 13.")},
};

} // namespace

std::span<const FailureEntry> valuesFailures()
{
    return Entries;
}

} // namespace tabian::messages
