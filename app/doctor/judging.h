// What the checks make of what was measured. Pure: no clock, no device, no disk.
#pragma once

#include "app/doctor/checks.h"
#include "devices/api/cardbackend.h"
#include "devices/api/printerstation.h"

#include <QDateTime>

namespace tabian::doctor
{

/** Free bytes on the counter's disk: under 2 GiB Warn (DiskSpaceLow), under 256 MiB Fail (DiskSpaceOut); a day of a busy
 *  counter writes some 60 MiB of journal and documents. */
CheckOutcome judgeDisk(qint64 freeBytes);

/** The clock against the journal's high-water mark: before it Fail (ClockBehindJournal); more than 30 days after it Warn
 *  (ClockFarAhead). `last` invalid: the journal is empty, nothing to compare with. */
CheckOutcome judgeClock(const QDateTime& now, const QDateTime& last);

/** Readers named as virtual ones, and variables that make libfprint's virtual sensors (`environment`: their names). Fail
 *  (VirtualDevicePresent) unless this is training, which works with nothing else. */
CheckOutcome judgeVirtual(const QStringList& readers, const QStringList& environment, bool training);
/** Which of these names are of virtual devices. */
QStringList virtualReaders(const QStringList& readers);
QStringList virtualVariables(const QStringList& environment);

/** A printer that stops is a Fail; one that was never chosen, or will stop soon, a Warn. */
CheckOutcome judgePrinter(const devices::PrinterCondition& condition, const domain::Failure& unset);

/** A card that cannot be read may itself be at fault: Warn; a reader or service that fails is a Fail. */
CheckState severityOfCardFailure(domain::FailureCode code);

/** The gravest state; Ok for none. */
CheckState worstOf(const std::vector<CheckResult>& results);

} // namespace tabian::doctor
