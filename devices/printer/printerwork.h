// What happens on the printers' own thread: looking at them again and again, and seeing jobs to their end.
#pragma once

#include "devices/printer/ippprinter.h"

#include <QObject>
#include <QTimer>
#include <array>

namespace tabian::devices
{

/** Lives on the printers' thread; its signals are heard on any. Looks at a printer every five seconds, twice a second while
 *  it has a job. */
class PrinterWork : public QObject
{
    Q_OBJECT
  public:
    explicit PrinterWork(const Hurry& hurry);
    void begin();
    void end();
    void list();
    void choose(PrinterRole role, const QString& name);
    void print(quint32 ticket, PrinterRole role, const QString& path, const QString& title);
    void cancel(quint32 ticket);

  Q_SIGNALS:
    void listed(const std::vector<tabian::devices::PrinterChoice>& printers,
                const std::optional<tabian::domain::Failure>& failure);
    void conditionSeen(tabian::devices::PrinterRole role, const tabian::devices::PrinterCondition& condition);
    void jobSeen(const tabian::devices::PrintJob& job);

  private:
    struct Running
    {
        PrintJob job;
        QString printer; // a job stays with the printer it was sent to
        int number = 0;
    };
    void look();
    void lookAt(PrinterRole role);
    bool goOn(Running& running); // false: it has come to its end
    void tell(Running& running, PrintJob::Phase phase, std::optional<domain::Failure> failure = {});

    const Hurry& m_hurry;
    std::array<QString, 2> m_names; // by role
    std::array<PrinterCondition, 2> m_conditions;
    std::vector<Running> m_jobs;
    QTimer m_looking;
};

} // namespace tabian::devices
