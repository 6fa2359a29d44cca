// A helper program as seen from the counter: started, listened to, and started again when it ends.
#pragma once

#include "devices/helper/pipeframe.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <chrono>
#include <memory>

namespace tabian::devices
{

/** Lives on the UI thread; only stop() may wait, and briefly. */
class HelperProcess : public QObject
{
    Q_OBJECT
  public:
    HelperProcess(QString program, QStringList arguments, QObject* parent = nullptr);
    /** Of the next start; without it the counter's own. */
    void setEnvironment(const QProcessEnvironment& environment) { m_environment = environment; }
    ~HelperProcess() override;

    void start();
    /** Closes its input, upon which it lets the sensor go and ends; killed when it has not within two seconds. */
    void stop();
    /** Kills it, for one that no longer answers; it is then started again. */
    void replace();
    /** False when it does not run. */
    bool send(const QByteArray& frame);
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }

  Q_SIGNALS:
    void received(const QCborMap& message);
    /** It ended by itself, could not be started, or spoke nonsense. It is being started again. */
    void ended(const QString& why);

  private:
    void launch();
    void read();
    void onEnded(const QString& why);

    QString m_program;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QProcessEnvironment m_environment;
    QByteArray m_buffer;
    bool m_broken = false;
    QTimer m_again;
    std::chrono::milliseconds m_pause; // before the next start: longer each time, reset by the first event
};

} // namespace tabian::devices
