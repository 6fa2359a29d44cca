// What a printer says of itself (RFC 8011 printer-state, printer-state-reasons), as the counter's failures.
#pragma once

#include "devices/api/printerstation.h"

#include <QStringList>

namespace tabian::devices
{

/** What Get-Printer-Attributes answered, as far as it matters here. */
struct PrinterAnswer
{
    int state = 3;         // 3 idle, 4 processing, 5 stopped
    QStringList reasons;   // keywords: "media-empty-error", "toner-low-warning", "none"
    bool accepting = true; // printer-is-accepting-jobs
    QString model;         // printer-make-and-model
    QStringList formats;   // document-format-supported
};

/** The troubles of an answer, gravest first, each kind once. Keywords of which nothing is known count where they end in
 *  "-error" or the printer has stopped (PrinterStopped, the keyword as detail). */
std::vector<domain::Failure> troublesOf(const PrinterAnswer& answer);

PrinterCondition conditionOf(const PrinterAnswer& answer);
/** Of a printer that did not answer. */
PrinterCondition unreachable(const domain::Failure& failure);

/** Of a printer that cannot be reached. */
domain::Failure printerOffline();

/** Whether a trouble keeps a job from going on (all but PrinterPaperLow and PrinterMarkerLow). */
bool stopsJobs(domain::FailureCode code);

} // namespace tabian::devices
