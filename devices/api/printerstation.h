// The counter's printers: which there are, how they are, and printing a file. devices/printer implements it over CUPS.
#pragma once

#include "app/domain/failure.h"

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace tabian::devices
{

enum class PrinterRole : quint8 { Paper, Card };

/** A printer that can be chosen. */
struct PrinterChoice
{
    QString name;  // what is remembered: a queue of the print service, or an ipp:// address
    QString title; // for people: the queue's description, else its name
    friend bool operator==(const PrinterChoice&, const PrinterChoice&) = default;
};

/** The name that stands for "no printer: documents stay PDF files", chosen on purpose. */
inline const QString noPrinter = QStringLiteral("none");

/** How a printer is. */
struct PrinterCondition
{
    enum class State : quint8 { Unset, Declined, Asking, Ready, Printing, Stopped };
    State state = State::Unset; // Unset: never chosen; Declined: noPrinter
    /** What is wrong or nearly so (PrinterPaperOut, PrinterPaperLow, …), gravest first; empty when all is well. */
    std::vector<domain::Failure> troubles;
    QString model; // as the printer names itself
    friend bool operator==(const PrinterCondition&, const PrinterCondition&) = default;
};

/** One document on its way. Ends in Done or Failed, each told once. */
struct PrintJob
{
    enum class Phase : quint8 { Sending, Waiting, Printing, Done, Failed };
    quint32 ticket = 0;
    PrinterRole role = PrinterRole::Paper;
    Phase phase = Phase::Sending;
    int sheets = 0;                              // that came out so far, where the printer counts them
    std::optional<domain::Failure> failure = {}; // of Failed; of Waiting: what it waits for (PrinterPaperOut, …)
};

/** A document that is not there or is no PDF: the one place that makes PrintFileUnreadable. */
inline domain::Failure fileUnreadable(QString reason)
{
    return {domain::FailureCode::PrintFileUnreadable, std::move(reason)};
}

/** Lives on the UI thread and never blocks it. */
class PrinterStation : public QObject
{
    Q_OBJECT
  public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;
    /** Asks for the printers that can be chosen; answered by listed(). */
    virtual void list() = 0;
    /** Whose printer this is from now on: a name of listed(), an ipp:// or ipps:// address, noPrinter, or nothing. */
    virtual void choose(PrinterRole role, const QString& name) = 0;
    virtual QString chosen(PrinterRole role) const = 0;
    virtual PrinterCondition condition(PrinterRole role) const = 0;
    /** Prints a PDF; told by jobChanged() under the ticket returned. `title` stands in the printer's list of jobs and in
     *  its log: it names no person. A job that waits for paper goes on by itself when the printer does. */
    virtual quint32 print(PrinterRole role, const QString& path, const QString& title) = 0;
    /** Takes a job back; told as Failed without a failure, or Done when it was too late. */
    virtual void cancel(quint32 ticket) = 0;

  Q_SIGNALS:
    /** `failure`: PrintServiceSilent, where nothing could be asked. */
    void listed(const std::vector<tabian::devices::PrinterChoice>& printers,
                const std::optional<tabian::domain::Failure>& failure);
    void conditionChanged(tabian::devices::PrinterRole role);
    void jobChanged(const tabian::devices::PrintJob& job);
};

} // namespace tabian::devices
