// The sentences of the 5000 block: documents.
#include "app/messages/failuretable.h"

namespace tabian::messages
{

namespace
{

using domain::FailureCode;

constexpr FailureEntry Entries[] = {
    {FailureCode::DocumentUnwritable,
     //: Failure TB-5001: what happened
     QT_TRANSLATE_NOOP("failure", "The document cannot be saved."),
     //: Failure TB-5001: the cause
     QT_TRANSLATE_NOOP("failure", "The folder is not there or is write-protected, or the disk is full."),
     //: Failure TB-5001: the remedy
     QT_TRANSLATE_NOOP("failure", "Choose another folder or free space.")},
    {FailureCode::FontMissing,
     //: Failure TB-5002: what happened
     QT_TRANSLATE_NOOP("failure", "The Thai text face is not installed."),
     //: Failure TB-5002: the cause
     QT_TRANSLATE_NOOP("failure", "Documents are set in Laksaman, of the package fonts-thai-tlwg."),
     //: Failure TB-5002: the remedy
     QT_TRANSLATE_NOOP("failure", "Install the package; no document is made without it.")},
    {FailureCode::PrinterAbsent,
     //: Failure TB-5003: what happened
     QT_TRANSLATE_NOOP("failure", "No printer is set up."),
     //: Failure TB-5003: the cause
     QT_TRANSLATE_NOOP("failure", "The system knows no printer, or the one chosen is gone."),
     //: Failure TB-5003: the remedy
     QT_TRANSLATE_NOOP("failure", "Set up a printer; the document is saved and can be printed later.")},
};

} // namespace

std::span<const FailureEntry> documentsFailures()
{
    return Entries;
}

} // namespace tabian::messages
