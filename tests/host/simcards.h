// The simulated cards as a program of its own, beside the pcscd of a training session; for system tests.
#pragma once

#include "devices/simulator/control.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tabian::tests
{

inline constexpr auto citizenReader = "Virtual PCD 00 00";
inline constexpr auto encoderReader = "Virtual PCD 00 01";

/** tabian-simcard, started; ends with this object. */
class SimCards
{
  public:
    SimCards();
    ~SimCards();
    Q_DISABLE_COPY_MOVE(SimCards)

    /** Starts it; false when it does not answer. */
    bool start();
    /** One command, which must succeed; its answer. */
    QString tell(const QString& line);
    /** What became of one command, good or bad. */
    simulator::ControlAnswer ask(const QString& line);
    /** For commands from another thread, with a client of its own. */
    QString controlPath() const { return m_folder.filePath(QStringLiteral("card")); }
    /** Both slots emptied, no faults, no latency. */
    void clear();

  private:
    QTemporaryDir m_folder;
    QProcess m_process;
    std::unique_ptr<simulator::ControlClient> m_control;
};

} // namespace tabian::tests
