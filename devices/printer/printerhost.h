// The counter's printers over CUPS, on a thread of their own.
#pragma once

#include "devices/api/printerstation.h"

#include <QThread>
#include <array>
#include <atomic>
#include <memory>

namespace tabian::devices
{

class PrinterWork;

/** Every conversation with a printer or the print service happens on the thread; a printer that hangs keeps nobody
 *  waiting but the next question. stop() waits for the question in hand,
 *  five seconds at the worst; jobs that were sent go on. */
class PrinterHost final : public PrinterStation
{
    Q_OBJECT
  public:
    explicit PrinterHost(QObject* parent = nullptr);
    ~PrinterHost() override;

    void start() override;
    void stop() override;
    void list() override;
    void choose(PrinterRole role, const QString& name) override;
    QString chosen(PrinterRole role) const override { return m_names[size_t(role)]; }
    PrinterCondition condition(PrinterRole role) const override { return m_conditions[size_t(role)]; }
    quint32 print(PrinterRole role, const QString& path, const QString& title) override;
    void cancel(quint32 ticket) override;

  private:
    template <typename Call> void post(Call call);

    std::atomic<bool> m_hurry = false;
    QThread m_thread;
    std::unique_ptr<PrinterWork> m_work; // lives on m_thread while that runs
    std::array<QString, 2> m_names;
    std::array<PrinterCondition, 2> m_conditions;
    quint32 m_lastTicket = 0;
};

} // namespace tabian::devices
