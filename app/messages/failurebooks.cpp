// The sentences of the 3070 block: the office's books.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::OfficeTableInvalid,
     //: Failure TB-3070: what happened
     QT_TRANSLATE_NOOP("failure", "The office's table cannot be used."),
     //: Failure TB-3070: the cause
     QT_TRANSLATE_NOOP(
         "failure",
         "A line of the file with usual fines, revenue codes and limits is impossible; the detail names it."),
     //: Failure TB-3070: the remedy
     QT_TRANSLATE_NOOP("failure", "Mend that line, or set the office table back to “standard”.")},
    {FailureCode::SecondPersonMissing,
     //: Failure TB-3071: what happened
     QT_TRANSLATE_NOOP("failure", "A second person is wanted."),
     //: Failure TB-3071: the cause
     QT_TRANSLATE_NOOP("failure", "This is done by two people only."),
     //: Failure TB-3071: the remedy
     QT_TRANSLATE_NOOP("failure", "A colleague gives his own login and password beside it.")},
    {FailureCode::SecondPersonSame,
     //: Failure TB-3072: what happened
     QT_TRANSLATE_NOOP("failure", "The second person must be another one."),
     //: Failure TB-3072: the cause
     QT_TRANSLATE_NOOP("failure", "Both logins belong to the same person."),
     //: Failure TB-3072: the remedy
     QT_TRANSLATE_NOOP("failure", "Another officer signs with his own login.")},
    {FailureCode::SecondPersonRole,
     //: Failure TB-3073: what happened
     QT_TRANSLATE_NOOP("failure", "One of the two must be a supervisor."),
     //: Failure TB-3073: the cause
     QT_TRANSLATE_NOOP("failure", "Neither of them has that role."),
     //: Failure TB-3073: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask the supervisor to be the second person.")},
    {FailureCode::DayNotOpen,
     //: Failure TB-3074: what happened
     QT_TRANSLATE_NOOP("failure", "The day is not open yet."),
     //: Failure TB-3074: the cause
     QT_TRANSLATE_NOOP("failure", "Cards and money move only on a day that was opened."),
     //: Failure TB-3074: the remedy
     QT_TRANSLATE_NOOP("failure", "Press F5 and open the day with the money in the drawer.")},
    {FailureCode::DayIsClosed,
     //: Failure TB-3075: what happened
     QT_TRANSLATE_NOOP("failure", "The day is closed."),
     //: Failure TB-3075: the cause
     QT_TRANSLATE_NOOP("failure", "A day that was counted and closed takes no entries."),
     //: Failure TB-3075: the remedy
     QT_TRANSLATE_NOOP("failure", "Go on tomorrow, when the next day has been opened.")},
    {FailureCode::DayStillOpen,
     //: Failure TB-3076: what happened
     QT_TRANSLATE_NOOP("failure", "An earlier day is still open."),
     //: Failure TB-3076: the cause
     QT_TRANSLATE_NOOP("failure", "It was not counted and closed."),
     //: Failure TB-3076: the remedy
     QT_TRANSLATE_NOOP("failure", "Press F5 and close that day first; then open today.")},
    {FailureCode::DayOpenAlready,
     //: Failure TB-3077: what happened
     QT_TRANSLATE_NOOP("failure", "The day is open already."),
     //: Failure TB-3077: the cause
     QT_TRANSLATE_NOOP("failure", "It was opened earlier, perhaps at another counter."),
     //: Failure TB-3077: the remedy
     QT_TRANSLATE_NOOP("failure", "Go on with the work.")},
    {FailureCode::DayNotToClose,
     //: Failure TB-3078: what happened
     QT_TRANSLATE_NOOP("failure", "There is no such day to close."),
     //: Failure TB-3078: the cause
     QT_TRANSLATE_NOOP("failure", "It was not opened, or is closed already."),
     //: Failure TB-3078: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at the day again; another counter may have closed it.")},
    {FailureCode::DayBreakUnexplained,
     //: Failure TB-3079: what happened
     QT_TRANSLATE_NOOP("failure", "The count does not agree."),
     //: Failure TB-3079: the cause
     QT_TRANSLATE_NOOP("failure", "What was counted is not what the entries add up to, and nothing explains it."),
     //: Failure TB-3079: the remedy
     QT_TRANSLATE_NOOP("failure", "Count again; if it stays so, write the explanation and let a second person sign.")},
    {FailureCode::CountImpossible,
     //: Failure TB-3080: what happened
     QT_TRANSLATE_NOOP("failure", "This count is not possible."),
     //: Failure TB-3080: the cause
     QT_TRANSLATE_NOOP("failure", "A number is below zero, or there is no such coin or note."),
     //: Failure TB-3080: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the numbers again.")},
    {FailureCode::ReceiptRangeImpossible,
     //: Failure TB-3081: what happened
     QT_TRANSLATE_NOOP("failure", "This is no range of receipt numbers."),
     //: Failure TB-3081: the cause
     QT_TRANSLATE_NOOP("failure", "The range is empty, or its numbers have more than six digits."),
     //: Failure TB-3081: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the first and the last number again.")},
    {FailureCode::ReceiptRangeOverlaps,
     //: Failure TB-3082: what happened
     QT_TRANSLATE_NOOP("failure", "These receipt numbers are taken."),
     //: Failure TB-3082: the cause
     QT_TRANSLATE_NOOP("failure", "The range holds numbers of another range, or receipts written already."),
     //: Failure TB-3082: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose numbers that no counter of this office has.")},
    {FailureCode::ReceiptRangeExhausted,
     //: Failure TB-3083: what happened
     QT_TRANSLATE_NOOP("failure", "No receipt number is left."),
     //: Failure TB-3083: the cause
     QT_TRANSLATE_NOOP("failure", "The numbers given to this counter are used up."),
     //: Failure TB-3083: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask the supervisor to give the counter another range of receipt numbers.")},
    {FailureCode::ReceiptUnknown,
     //: Failure TB-3084: what happened
     QT_TRANSLATE_NOOP("failure", "There is no such receipt to void."),
     //: Failure TB-3084: the cause
     QT_TRANSLATE_NOOP("failure", "The case has no valid receipt of that number; it may be void already."),
     //: Failure TB-3084: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at the list of receipts again.")},
    {FailureCode::VoidAfterCard,
     //: Failure TB-3085: what happened
     QT_TRANSLATE_NOOP("failure", "This receipt cannot be voided any more."),
     //: Failure TB-3085: the cause
     QT_TRANSLATE_NOOP("failure", "A blank card was drawn or written for the case."),
     //: Failure TB-3085: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Hand the card over; money that was taken wrongly goes back through the finance office.")},
    {FailureCode::VoidAfterDay,
     //: Failure TB-3086: what happened
     QT_TRANSLATE_NOOP("failure", "The receipt is of an earlier day."),
     //: Failure TB-3086: the cause
     QT_TRANSLATE_NOOP("failure", "Its money was counted when that day was closed."),
     //: Failure TB-3086: the remedy
     QT_TRANSLATE_NOOP("failure", "The money goes back through the finance office, with a copy of the receipt.")},
    {FailureCode::FineNotUsual,
     //: Failure TB-3087: what happened
     QT_TRANSLATE_NOOP("failure", "The fine departs from the office's table."),
     //: Failure TB-3087: the cause
     QT_TRANSLATE_NOOP("failure", "The office has set a usual amount for so many days, and no reason is given."),
     //: Failure TB-3087: the remedy
     QT_TRANSLATE_NOOP("failure", "Set the usual amount, or write the reason.")},
    {FailureCode::FineNotToForward,
     //: Failure TB-3088: what happened
     QT_TRANSLATE_NOOP("failure", "This fine order cannot be forwarded."),
     //: Failure TB-3088: the cause
     QT_TRANSLATE_NOOP("failure", "It was not refused, its case is not over yet, or it was forwarded already."),
     //: Failure TB-3088: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at the list of fine orders again.")},
    {FailureCode::RemittanceAboveCash,
     //: Failure TB-3089: what happened
     QT_TRANSLATE_NOOP("failure", "There is not so much to remit."),
     //: Failure TB-3089: the cause
     QT_TRANSLATE_NOOP("failure", "The amount is more than the money taken and not yet remitted."),
     //: Failure TB-3089: the remedy
     QT_TRANSLATE_NOOP("failure", "Remit what is shown, or less.")},
    {FailureCode::StockNotOnHand,
     //: Failure TB-3090: what happened
     QT_TRANSLATE_NOOP("failure", "These cards are not all on hand."),
     //: Failure TB-3090: the cause
     QT_TRANSLATE_NOOP("failure", "The range holds cards that were drawn, spoiled or never received."),
     //: Failure TB-3090: the remedy
     QT_TRANSLATE_NOOP("failure", "Compare the serials with the stock, and return smaller ranges.")},
    {FailureCode::PhoneFormat,
     //: Failure TB-3091: what happened
     QT_TRANSLATE_NOOP("failure", "This is not a telephone number."),
     //: Failure TB-3091: the cause
     QT_TRANSLATE_NOOP("failure", "It has fewer than 9 or more than 15 digits."),
     //: Failure TB-3091: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the number at which the citizen can be called.")},
    {FailureCode::ClockAhead,
     //: Failure TB-3092: what happened
     QT_TRANSLATE_NOOP("failure", "The clock has run far ahead."),
     //: Failure TB-3092: the cause
     QT_TRANSLATE_NOOP("failure", "More working days have passed since the last entry than the office believes."),
     //: Failure TB-3092: the remedy
     QT_TRANSLATE_NOOP(
         "failure",
         "Set the right date and time; if it is right, the supervisor and a second person accept the clock.")},
    {FailureCode::ClockNotAcceptable,
     //: Failure TB-3093: what happened
     QT_TRANSLATE_NOOP("failure", "This clock cannot be accepted."),
     //: Failure TB-3093: the cause
     QT_TRANSLATE_NOOP("failure", "Nothing is wrong with it, or the day itself would go back."),
     //: Failure TB-3093: the remedy
     QT_TRANSLATE_NOOP("failure", "Set the right date. Entries of a later day cannot be followed by an earlier one.")},
    {FailureCode::ReceiptIsVoid,
     //: Failure TB-3094: what happened
     QT_TRANSLATE_NOOP("failure", "This receipt is void."),
     //: Failure TB-3094: the cause
     QT_TRANSLATE_NOOP("failure", "It was voided, and the case has not been paid again."),
     //: Failure TB-3094: the remedy
     QT_TRANSLATE_NOOP("failure", "Take fine and fee again; the new receipt can be shown.")},
};

} // namespace

std::span<const FailureEntry> booksFailures()
{
    return Entries;
}

} // namespace tabian::messages
