#include "widgets/status/printerwords.h"

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using devices::PrinterCondition;
using devices::PrintJob;
using domain::FailureCode;
using State = PrinterCondition::State;
using Phase = PrintJob::Phase;

QString PrinterWords::trouble(FailureCode code)
{
    switch (code) {
    case FailureCode::PrinterOffline:
        //: State of a printer, in a chip. Keep it short.
        return tr("offline");
    case FailureCode::PrinterPaperOut:
        //: State of a printer, in a chip. Keep it short.
        return tr("out of paper");
    case FailureCode::PrinterJam:
        //: State of a printer, in a chip: paper is stuck.
        return tr("paper jam");
    case FailureCode::PrinterDoorOpen:
        //: State of a printer, in a chip: door, cover or tray.
        return tr("stands open");
    case FailureCode::PrinterMarkerOut:
        //: State of a printer, in a chip.
        return tr("toner or ribbon used up");
    case FailureCode::PrinterPaused:
        //: State of a printer, in a chip.
        return tr("paused");
    case FailureCode::PrinterNotAccepting:
        //: State of a printer, in a chip: it takes no jobs.
        return tr("takes no jobs");
    case FailureCode::PrinterPaperLow:
        //: State of a printer, in a chip.
        return tr("paper low");
    case FailureCode::PrinterMarkerLow:
        //: State of a printer, in a chip.
        return tr("toner or ribbon low");
    case FailureCode::PrintServiceSilent:
        //: State of a printer, in a chip: CUPS does not answer.
        return tr("no print service");
    case FailureCode::PrinterAbsent:
        //: State of a printer, in a chip: the one chosen is not there any more.
        return tr("not there");
    default:
        //: State of a printer, in a chip: stopped for another reason.
        return tr("stopped");
    }
}

QString PrinterWords::state(const PrinterCondition& condition)
{
    if (!condition.troubles.empty())
        return trouble(condition.troubles.front().code);
    switch (condition.state) {
    case State::Unset:
        //: State of a printer in the settings.
        return tr("not chosen yet");
    case State::Declined:
        //: State of a printer in the settings: the office works without one.
        return tr("none: documents are kept as PDF files");
    case State::Asking:
        //: State of a printer while it is being asked.
        return tr("asking …");
    case State::Printing:
        //: State of a printer.
        return tr("printing");
    case State::Ready:
    case State::Stopped:
        break;
    }
    //: State of a printer.
    return tr("ready");
}

QString PrinterWords::chip(devices::PrinterRole role, const PrinterCondition& condition)
{
    if (condition.state == State::Unset || condition.state == State::Declined)
        return {};
    //: Chip of the paper printer.
    const QString paper = tr("Printer");
    //: Chip of the printer of cards.
    const QString card = tr("Card printer");
    const QString name = role == devices::PrinterRole::Card ? card : paper;
    const bool quiet = condition.troubles.empty() && condition.state == State::Ready;
    return quiet ? name : name + u": "_s + state(condition);
}

Sign PrinterWords::sign(const PrinterCondition& condition)
{
    switch (condition.state) {
    case State::Stopped:
        return Sign::Refused;
    case State::Asking:
    case State::Printing:
        return condition.troubles.empty() ? Sign::Working : Sign::Look;
    case State::Unset:
    case State::Declined:
        return Sign::None;
    case State::Ready:
        break;
    }
    return condition.troubles.empty() ? Sign::Done : Sign::Look;
}

QString PrinterWords::job(const PrintJob& job)
{
    switch (job.phase) {
    case Phase::Sending:
        //: A document on its way to the printer.
        return tr("Sending to the printer …");
    case Phase::Printing:
        if (job.sheets == 0) {
            //: A document at the printer, nothing came out yet.
            return tr("Printing …");
        }
        //: %1 is the number of sheets that came out.
        return tr("Printing; sheets out: %1").arg(job.sheets);
    case Phase::Waiting:
        //: A document waits at the printer; %1 says for what ("out of paper").
        return tr("Waiting: %1. It goes on by itself.").arg(job.failure ? trouble(job.failure->code) : QString());
    case Phase::Done:
        //: A document was printed.
        return tr("Printed");
    case Phase::Failed:
        //: The user took the job back.
        return job.failure ? QString() : tr("Printing was cancelled");
    }
    return {};
}

Sign PrinterWords::sign(const PrintJob& job)
{
    switch (job.phase) {
    case Phase::Done:
        return Sign::Done;
    case Phase::Waiting:
        return Sign::Look;
    case Phase::Failed:
        return job.failure ? Sign::Refused : Sign::Look;
    case Phase::Sending:
    case Phase::Printing:
        break;
    }
    return Sign::Working;
}

} // namespace tabian::widgets
