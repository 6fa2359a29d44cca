// The sentences of the 2000 block: card reader and card.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::ReaderServiceAbsent,
     //: Failure TB-2001: what happened
     QT_TRANSLATE_NOOP("failure", "The card reader service is not running."),
     //: Failure TB-2001: the cause
     QT_TRANSLATE_NOOP("failure", "The program pcscd has been stopped or is not installed."),
     //: Failure TB-2001: the remedy
     QT_TRANSLATE_NOOP(
         "failure",
         "Start the service pcscd, or call the office's technician; a typed citizen number works meanwhile.")},
    {FailureCode::ReaderNone,
     //: Failure TB-2002: what happened
     QT_TRANSLATE_NOOP("failure", "No card reader is attached."),
     //: Failure TB-2002: the cause
     QT_TRANSLATE_NOOP("failure", "The reader is unplugged, without power or not recognised."),
     //: Failure TB-2002: the remedy
     QT_TRANSLATE_NOOP("failure", "Plug the reader in; it is found by itself.")},
    {FailureCode::CardAbsent,
     //: Failure TB-2003: what happened
     QT_TRANSLATE_NOOP("failure", "No card is in the reader."),
     //: Failure TB-2003: the cause
     QT_TRANSLATE_NOOP("failure", "The slot is empty."),
     //: Failure TB-2003: the remedy
     QT_TRANSLATE_NOOP("failure", "Put the card in with the chip first.")},
    {FailureCode::CardMute,
     //: Failure TB-2004: what happened
     QT_TRANSLATE_NOOP("failure", "The card does not answer."),
     //: Failure TB-2004: the cause
     QT_TRANSLATE_NOOP("failure", "The card is in the wrong way round, its contacts are dirty, or the chip is broken."),
     //: Failure TB-2004: the remedy
     QT_TRANSLATE_NOOP("failure", "Turn the card, wipe the contacts and put it in again; a broken chip is case 5.")},
    {FailureCode::CardNotThai,
     //: Failure TB-2005: what happened
     QT_TRANSLATE_NOOP("failure", "This is not a Thai ID card."),
     //: Failure TB-2005: the cause
     QT_TRANSLATE_NOOP("failure", "The chip has no citizen record: it is a bank card or another card."),
     //: Failure TB-2005: the remedy
     QT_TRANSLATE_NOOP("failure", "Ask for the ID card.")},
    {FailureCode::CardRemoved,
     //: Failure TB-2006: what happened
     QT_TRANSLATE_NOOP("failure", "The card was taken out too early."),
     //: Failure TB-2006: the cause
     QT_TRANSLATE_NOOP("failure", "It left the reader while it was being read."),
     //: Failure TB-2006: the remedy
     QT_TRANSLATE_NOOP("failure", "Put it in again and leave it until reading has ended.")},
    {FailureCode::CardBusy,
     //: Failure TB-2007: what happened
     QT_TRANSLATE_NOOP("failure", "Another program is using the card."),
     //: Failure TB-2007: the cause
     QT_TRANSLATE_NOOP("failure", "It holds the card for itself."),
     //: Failure TB-2007: the remedy
     QT_TRANSLATE_NOOP("failure", "Close the other card program and read again.")},
    {FailureCode::CardCommunication,
     //: Failure TB-2008: what happened
     QT_TRANSLATE_NOOP("failure", "Card and reader do not understand each other."),
     //: Failure TB-2008: the cause
     QT_TRANSLATE_NOOP("failure", "The contacts are dirty or the transmission was disturbed, also after trying again."),
     //: Failure TB-2008: the remedy
     QT_TRANSLATE_NOOP("failure", "Wipe the chip, put the card in again; if other cards fail too, change the reader.")},
    {FailureCode::CardStatusWord,
     //: Failure TB-2009: what happened
     QT_TRANSLATE_NOOP("failure", "The card gave an unexpected answer."),
     //: Failure TB-2009: the cause
     QT_TRANSLATE_NOOP("failure", "It answered with a status that the ID card does not use here."),
     //: Failure TB-2009: the remedy
     QT_TRANSLATE_NOOP(
         "failure", "Read again; if it repeats, note the status and take the citizen number from the printed card.")},
    {FailureCode::CardShortData,
     //: Failure TB-2010: what happened
     QT_TRANSLATE_NOOP("failure", "The card gave too little data."),
     //: Failure TB-2010: the cause
     QT_TRANSLATE_NOOP("failure", "It returned fewer bytes than asked for."),
     //: Failure TB-2010: the remedy
     QT_TRANSLATE_NOOP("failure", "Read again; if it repeats, the chip is damaged.")},
    {FailureCode::CardTooManyExchanges,
     //: Failure TB-2011: what happened
     QT_TRANSLATE_NOOP("failure", "Reading the card does not come to an end."),
     //: Failure TB-2011: the cause
     QT_TRANSLATE_NOOP("failure", "The card keeps asking for more exchanges than any ID card needs."),
     //: Failure TB-2011: the remedy
     QT_TRANSLATE_NOOP("failure", "Take the card out; do not use it further. Take the number from the printed card.")},
    {FailureCode::CardTimeout,
     //: Failure TB-2012: what happened
     QT_TRANSLATE_NOOP("failure", "The card takes too long."),
     //: Failure TB-2012: the cause
     QT_TRANSLATE_NOOP("failure", "Reading did not end within ten seconds."),
     //: Failure TB-2012: the remedy
     QT_TRANSLATE_NOOP("failure", "Put the card in again; if other cards are slow too, change the reader.")},
    {FailureCode::CardNumberChanged,
     //: Failure TB-2013: what happened
     QT_TRANSLATE_NOOP("failure", "The card was exchanged while being read."),
     //: Failure TB-2013: the cause
     QT_TRANSLATE_NOOP("failure", "The citizen number at the end is not the one at the beginning."),
     //: Failure TB-2013: the remedy
     QT_TRANSLATE_NOOP("failure", "Put the card in again and leave it in.")},
    {FailureCode::CardRecordDamaged,
     //: Failure TB-2014: what happened
     QT_TRANSLATE_NOOP("failure", "The record on the card cannot be understood."),
     //: Failure TB-2014: the cause
     QT_TRANSLATE_NOOP("failure", "A field on the chip holds something impossible."),
     //: Failure TB-2014: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Compare with the printed card and the register; go on with the typed citizen number.")},
    {FailureCode::CardPhotoDamaged,
     //: Failure TB-2015: what happened
     QT_TRANSLATE_NOOP("failure", "The photo on the card is damaged."),
     //: Failure TB-2015: the cause
     QT_TRANSLATE_NOOP("failure", "Its data do not make a whole picture. The text of the card is unaffected."),
     //: Failure TB-2015: the remedy
     QT_TRANSLATE_NOOP("failure", "Go on without it, or read again; compare the face with the printed photo.")},
    {FailureCode::CardReaderUnknown,
     //: Failure TB-2016: what happened
     QT_TRANSLATE_NOOP("failure", "There is no reader of that name."),
     //: Failure TB-2016: the cause
     QT_TRANSLATE_NOOP("failure", "The name in the settings or on the command line fits none of the attached readers."),
     //: Failure TB-2016: the remedy
     QT_TRANSLATE_NOOP("failure", "Check the name; without one, the first reader with a card is used.")},
    {FailureCode::CardReset,
     //: Failure TB-2017: what happened
     QT_TRANSLATE_NOOP("failure", "Another program keeps interrupting the card."),
     //: Failure TB-2017: the cause
     QT_TRANSLATE_NOOP("failure", "It reset the card more than once while it was being read."),
     //: Failure TB-2017: the remedy
     QT_TRANSLATE_NOOP("failure", "Find out which program does so, close it and read again.")},
    {FailureCode::CardReadCancelled,
     //: Failure TB-2018: what happened
     QT_TRANSLATE_NOOP("failure", "Reading the card was ended."),
     //: Failure TB-2018: the cause
     QT_TRANSLATE_NOOP("failure", "The program was closing, or reading was called off."),
     //: Failure TB-2018: the remedy
     QT_TRANSLATE_NOOP("failure", "Read the card again if it is still wanted.")},
    {FailureCode::CardExcessData,
     //: Failure TB-2019: what happened
     QT_TRANSLATE_NOOP("failure", "The card gave too much data."),
     //: Failure TB-2019: the cause
     QT_TRANSLATE_NOOP("failure", "It returned more bytes than asked for, which no ID card does."),
     //: Failure TB-2019: the remedy
     QT_TRANSLATE_NOOP("failure", "Read again; if it repeats, do not trust the card and use the register.")},
    {FailureCode::CardLaserAbsent,
     //: Failure TB-2020: what happened
     QT_TRANSLATE_NOOP("failure", "The number on the back is not on the chip."),
     //: Failure TB-2020: the cause
     QT_TRANSLATE_NOOP("failure", "Older cards do not hold it."),
     //: Failure TB-2020: the remedy
     QT_TRANSLATE_NOOP("failure", "Type the number from the back of the card.")},
    {FailureCode::ReaderUnplugged,
     //: Failure TB-2021: what happened
     QT_TRANSLATE_NOOP("failure", "The card reader was unplugged."),
     //: Failure TB-2021: the cause
     QT_TRANSLATE_NOOP("failure", "Its cable or power was lost while it was in use."),
     //: Failure TB-2021: the remedy
     QT_TRANSLATE_NOOP("failure", "Plug it in again; reading starts by itself.")},
    {FailureCode::ReaderFault,
     //: Failure TB-2022: what happened
     QT_TRANSLATE_NOOP("failure", "The card reader reports an error."),
     //: Failure TB-2022: the cause
     QT_TRANSLATE_NOOP("failure", "The reader service gave an error that has no name here."),
     //: Failure TB-2022: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Unplug the reader and plug it in again; if it repeats, note the number for the technician.")},
    {FailureCode::CardHeld,
     //: Failure TB-2023: what happened
     QT_TRANSLATE_NOOP("failure", "Another program is working with the card."),
     //: Failure TB-2023: the cause
     QT_TRANSLATE_NOOP("failure", "It does not let go of the card; reading waits for its turn."),
     //: Failure TB-2023: the remedy
     QT_TRANSLATE_NOOP("failure", "Reading begins by itself when the other program is done; close it if it does not.")},
    {FailureCode::TranscriptUnreadable,
     //: Failure TB-2024: what happened
     QT_TRANSLATE_NOOP("failure", "The transcript cannot be read."),
     //: Failure TB-2024: the cause
     QT_TRANSLATE_NOOP("failure", "The file is not there, or this user may not read it."),
     //: Failure TB-2024: the remedy
     QT_TRANSLATE_NOOP("failure", "Check path and rights.")},
    {FailureCode::TranscriptMalformed,
     //: Failure TB-2025: what happened
     QT_TRANSLATE_NOOP("failure", "The file is not a transcript of a card."),
     //: Failure TB-2025: the cause
     QT_TRANSLATE_NOOP("failure", "A line of it is not of the form that --trace writes."),
     //: Failure TB-2025: the remedy
     QT_TRANSLATE_NOOP("failure", "Record it again with --trace; the form is described in docs/tabianctl.md.")},
    {FailureCode::TranscriptDiffers,
     //: Failure TB-2026: what happened
     QT_TRANSLATE_NOOP("failure", "The transcript does not fit this way of reading."),
     //: Failure TB-2026: the cause
     QT_TRANSLATE_NOOP("failure", "Reading asked the card for something else than was recorded."),
     //: Failure TB-2026: the remedy
     QT_TRANSLATE_NOOP("failure", "Replay it with the options and the version it was recorded with.")},
    {FailureCode::ChipNumberAbsent,
     //: Failure TB-2027: what happened
     QT_TRANSLATE_NOOP("failure", "The card does not give the number of its chip."),
     //: Failure TB-2027: the cause
     QT_TRANSLATE_NOOP("failure", "This kind of chip does not let anybody ask for it."),
     //: Failure TB-2027: the remedy
     QT_TRANSLATE_NOOP("failure", "Go on without it: nothing at the counter depends on it.")},
    {FailureCode::CardNotTheOne,
     //: Failure TB-2028: what happened
     QT_TRANSLATE_NOOP("failure", "The card shown is not in the reader any more."),
     //: Failure TB-2028: the cause
     QT_TRANSLATE_NOOP("failure", "It was taken out, or another card was put in."),
     //: Failure TB-2028: the remedy
     QT_TRANSLATE_NOOP("failure", "Put the card in again and ask once more.")},
};

} // namespace

std::span<const FailureEntry> cardsFailures()
{
    return Entries;
}

} // namespace tabian::messages
