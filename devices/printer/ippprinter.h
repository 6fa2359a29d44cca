// What the counter asks of a printer (IPP, RFC 8011): how it is, print this, how far that is, take it back.
#pragma once

#include "devices/printer/ippconnection.h"
#include "devices/printer/printerreasons.h"

namespace tabian::devices
{

/** How far a job is. */
struct JobAnswer
{
    int state = 3; // 3 pending, 4 held, 5 processing, 6 stopped, 7 cancelled, 8 aborted, 9 completed
    int sheets = 0;
    QString reason; // the first of job-state-reasons
};

/** What to print. */
struct PrintOrder
{
    PrinterRole role = PrinterRole::Paper;
    QByteArray pdf;
    QString title;
};

/** The printers of the print service, in its order. PrintServiceSilent. Blocking, as all of these. */
domain::Result<std::vector<PrinterChoice>> printersOfService(const Hurry& hurry);

/** PrinterAbsent (no such queue; or the name is no address), PrintServiceSilent, PrinterOffline. */
domain::Result<PrinterAnswer> askPrinter(const QString& name, const Hurry& hurry);

/** The job's number. Also PrintFormatRefused, PrintRefused. Cards are printed on both sides, at their own size. */
domain::Result<int> sendJob(const QString& name, const PrintOrder& order, const Hurry& hurry);
domain::Result<JobAnswer> askJob(const QString& name, int job, const Hurry& hurry);
domain::Outcome cancelJob(const QString& name, int job, const Hurry& hurry);

/** The one place that makes PrinterAbsent. `name` may be empty: none was ever chosen. */
domain::Failure printerAbsent(const QString& name);

} // namespace tabian::devices
