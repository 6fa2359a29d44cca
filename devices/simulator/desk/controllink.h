// A simulator's control channel as the training desk uses it: never waits on the screen's thread.
#pragma once

#include "devices/simulator/control.h"

#include <QLocalSocket>
#include <QTimer>
#include <deque>

namespace tabian::simulator
{

/** Sends commands one after the other and hands each answer to who asked. Connects by itself, again every second after a
 *  break; commands that were under way then are refused. */
class ControlLink : public QObject
{
    Q_OBJECT
  public:
    using Answered = std::function<void(const ControlAnswer&)>;

    explicit ControlLink(QString path, QObject* parent = nullptr);
    /** Nobody is told of commands still under way. */
    ~ControlLink() override;
    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    /** Nothing was sent and no answer is awaited. */
    bool isIdle() const { return m_waiting.empty(); }
    void send(const QStringList& words, Answered answered = {});

  Q_SIGNALS:
    void connectedChanged(bool connected);

  private:
    void connectAgain();
    void readAnswers();
    void giveUp();

    QString m_path;
    QLocalSocket m_socket;
    QTimer m_again;
    std::deque<Answered> m_waiting;
};

/** "a=1 b=2" as answered to "state". */
QHash<QString, QString> stateFields(const QString& text);

} // namespace tabian::simulator
