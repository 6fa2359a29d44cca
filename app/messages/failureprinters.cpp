// The sentences of the 5000 block that speak of printers.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::PrintServiceSilent,
     //: Failure TB-5004: what happened
     QT_TRANSLATE_NOOP("failure", "The print service does not answer."),
     //: Failure TB-5004: the cause
     QT_TRANSLATE_NOOP("failure", "CUPS does not run on this machine, or hangs."),
     //: Failure TB-5004: the remedy
     QT_TRANSLATE_NOOP("failure", "Have the administrator start CUPS. Documents are kept as PDF meanwhile.")},
    {FailureCode::PrinterOffline,
     //: Failure TB-5005: what happened
     QT_TRANSLATE_NOOP("failure", "The printer is offline."),
     //: Failure TB-5005: the cause
     QT_TRANSLATE_NOOP("failure", "It is switched off, unplugged, or cannot be reached over the network."),
     //: Failure TB-5005: the remedy
     QT_TRANSLATE_NOOP("failure", "Switch the printer on, look at its cable, then print again.")},
    {FailureCode::PrinterPaperOut,
     //: Failure TB-5006: what happened
     QT_TRANSLATE_NOOP("failure", "The printer is out of paper."),
     //: Failure TB-5006: the cause
     QT_TRANSLATE_NOOP("failure", "The tray is empty; at a card printer, the hopper of cards."),
     //: Failure TB-5006: the remedy
     QT_TRANSLATE_NOOP("failure", "Fill the tray. The job goes on by itself.")},
    {FailureCode::PrinterJam,
     //: Failure TB-5007: what happened
     QT_TRANSLATE_NOOP("failure", "Paper is stuck in the printer."),
     //: Failure TB-5007: the cause
     QT_TRANSLATE_NOOP("failure", "A sheet or a card has jammed on its way."),
     //: Failure TB-5007: the remedy
     QT_TRANSLATE_NOOP("failure", "Open the printer, take out what is stuck, close it. The job goes on by itself.")},
    {FailureCode::PrinterDoorOpen,
     //: Failure TB-5008: what happened
     QT_TRANSLATE_NOOP("failure", "The printer stands open."),
     //: Failure TB-5008: the cause
     QT_TRANSLATE_NOOP("failure", "A door, a cover or a tray is not closed."),
     //: Failure TB-5008: the remedy
     QT_TRANSLATE_NOOP("failure", "Close it. The job goes on by itself.")},
    {FailureCode::PrinterMarkerOut,
     //: Failure TB-5009: what happened
     QT_TRANSLATE_NOOP("failure", "Toner or ribbon is used up."),
     //: Failure TB-5009: the cause
     QT_TRANSLATE_NOOP("failure", "The printer has no toner, ink or ribbon left."),
     //: Failure TB-5009: the remedy
     QT_TRANSLATE_NOOP("failure", "Put in a new cartridge or ribbon. The job goes on by itself.")},
    {FailureCode::PrinterPaused,
     //: Failure TB-5010: what happened
     QT_TRANSLATE_NOOP("failure", "The printer is paused."),
     //: Failure TB-5010: the cause
     QT_TRANSLATE_NOOP("failure", "Somebody paused it, at the printer or in the print service."),
     //: Failure TB-5010: the remedy
     QT_TRANSLATE_NOOP("failure", "Resume it at the printer or in the system's printer settings.")},
    {FailureCode::PrinterNotAccepting,
     //: Failure TB-5011: what happened
     QT_TRANSLATE_NOOP("failure", "The printer takes no new jobs."),
     //: Failure TB-5011: the cause
     QT_TRANSLATE_NOOP("failure", "Its queue was told to reject jobs."),
     //: Failure TB-5011: the remedy
     QT_TRANSLATE_NOOP("failure", "Let it accept jobs in the system's printer settings, or choose another printer.")},
    {FailureCode::PrinterStopped,
     //: Failure TB-5012: what happened
     QT_TRANSLATE_NOOP("failure", "The printer has stopped."),
     //: Failure TB-5012: the cause
     QT_TRANSLATE_NOOP("failure", "For a reason that it names itself; the detail gives its word."),
     //: Failure TB-5012: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at the printer's own display.")},
    {FailureCode::PrinterPaperLow,
     //: Failure TB-5013: what happened
     QT_TRANSLATE_NOOP("failure", "Paper is running low."),
     //: Failure TB-5013: the cause
     QT_TRANSLATE_NOOP("failure", "The printer says that its tray is nearly empty."),
     //: Failure TB-5013: the remedy
     QT_TRANSLATE_NOOP("failure", "Fill the tray before the next rush.")},
    {FailureCode::PrinterMarkerLow,
     //: Failure TB-5014: what happened
     QT_TRANSLATE_NOOP("failure", "Toner or ribbon is running low."),
     //: Failure TB-5014: the cause
     QT_TRANSLATE_NOOP("failure", "The printer says that little is left."),
     //: Failure TB-5014: the remedy
     QT_TRANSLATE_NOOP("failure", "Have a new cartridge or ribbon at hand.")},
    {FailureCode::PrintFormatRefused,
     //: Failure TB-5015: what happened
     QT_TRANSLATE_NOOP("failure", "The printer takes no PDF."),
     //: Failure TB-5015: the cause
     QT_TRANSLATE_NOOP("failure", "Addressed directly, it wants another format of pages."),
     //: Failure TB-5015: the remedy
     QT_TRANSLATE_NOOP(
         "failure",
         "Set it up as a printer of the system (CUPS), which turns pages into its format, and choose it by its name.")},
    {FailureCode::PrintRefused,
     //: Failure TB-5016: what happened
     QT_TRANSLATE_NOOP("failure", "The printer refused the document."),
     //: Failure TB-5016: the cause
     QT_TRANSLATE_NOOP("failure", "Its answer stands in the detail."),
     //: Failure TB-5016: the remedy
     QT_TRANSLATE_NOOP("failure",
                       "Print a test page from the settings (F8); if that fails too, choose another printer.")},
    {FailureCode::PrintAborted,
     //: Failure TB-5017: what happened
     QT_TRANSLATE_NOOP("failure", "The printer gave the document up."),
     //: Failure TB-5017: the cause
     QT_TRANSLATE_NOOP("failure", "It began and did not come to an end; perhaps only some sheets came out."),
     //: Failure TB-5017: the remedy
     QT_TRANSLATE_NOOP("failure", "Look at what came out and print again; the document is kept.")},
    {FailureCode::PrintFileUnreadable,
     //: Failure TB-5018: what happened
     QT_TRANSLATE_NOOP("failure", "The document cannot be read."),
     //: Failure TB-5018: the cause
     QT_TRANSLATE_NOOP("failure", "The file is gone or is no PDF."),
     //: Failure TB-5018: the remedy
     QT_TRANSLATE_NOOP("failure", "Make the document again.")},
};

} // namespace

std::span<const FailureEntry> printersFailures()
{
    return Entries;
}

} // namespace tabian::messages
