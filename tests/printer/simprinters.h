// tabian-simprinter as a separate process, for one test.
#pragma once

#include "devices/simulator/control.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tabian::tests
{

class SimPrinterProcess
{
  public:
    /** Started in the constructor, ended in the destructor. */
    explicit SimPrinterProcess(QString name = QStringLiteral("paper"), const QStringList& more = {});
    ~SimPrinterProcess();
    /** Sends one command of the control channel; an answer "error" ends the test. */
    QString tell(const QString& command);
    QString value(const QString& key); // of "state"
    int port() { return value(QStringLiteral("port")).toInt(); }
    QString address() { return QStringLiteral("ipp://localhost:%1/ipp/print").arg(port()); }
    /** What came out, by number of the job; empty when nothing did. */
    QByteArray printed(int job) const;

  private:
    QTemporaryDir m_dir;
    QString m_name;
    QProcess m_process;
    simulator::ControlClient m_control;
};

} // namespace tabian::tests
