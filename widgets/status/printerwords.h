// The state of a printer in the few words of a chip.
#pragma once

#include "devices/api/printerstation.h"
#include "widgets/theme/signs.h"

#include <QCoreApplication>

namespace tabian::widgets
{

struct PrinterWords
{
    Q_DECLARE_TR_FUNCTIONS(PrinterWords)
  public:
    /** "Printer", "Printer: out of paper", "Card printer: offline". Empty while no printer was chosen. */
    static QString chip(devices::PrinterRole role, const devices::PrinterCondition& condition);
    static Sign sign(const devices::PrinterCondition& condition);
    /** "Ready", "Out of paper", "Not chosen yet". */
    static QString state(const devices::PrinterCondition& condition);
    /** "Printing, sheet 2", "Waiting: out of paper", "Printed". */
    static QString job(const devices::PrintJob& job);
    static Sign sign(const devices::PrintJob& job);

  private:
    static QString trouble(domain::FailureCode code);
};

} // namespace tabian::widgets
