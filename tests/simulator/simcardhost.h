// tabian-simcard as a process of its own, and its control channel.
#pragma once

#include "devices/simulator/control.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tabian::tests
{

class SimCardHost
{
  public:
    /** Starts the program beside the test; false when it does not answer within ten seconds. */
    bool start();
    ~SimCardHost();
    /** One command; its answer must be "ok", else the text is empty and a warning fails the test. */
    QString ok(const QString& command);
    /** Where its control channel is, for a client on another thread. */
    QString path() const { return m_dir.filePath(QStringLiteral("card")); }
    simulator::ControlAnswer ask(const QString& command) { return m_client->ask(command); }

  private:
    QTemporaryDir m_dir;
    QProcess m_process;
    std::unique_ptr<simulator::ControlClient> m_client;
};

} // namespace tabian::tests
