// The finger's side of libfprint's virtual image sensor: a Unix socket that takes pictures of touches.
//
// libfprint reads the socket only while a command waits for a finger, and drops what comes at the wrong moment. It
// answers nothing, so the moment is learned from the kernel: a harmless header ("fingers come and go by
// themselves") is sent first on a fresh connection, and once its bytes have left the socket's queue libfprint is reading.
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

namespace tabian::simulator
{

/** What can be put on the sensor. */
struct SensorInput
{
    /** A touch: 8-bit grey, dark ridges on light. */
    static QByteArray image(const QImage& grey);
    static QByteArray retry(int code); // a finger comes, is no use (libfprint's FpDeviceRetry), and goes
    static QByteArray error(int code); // libfprint's FpDeviceError
    static QByteArray unplug();
};

/** Delivers inputs one after the other, each when a finger is awaited. One thread, with an event loop. Connects again
 *  as often as the counter starts anew. */
class VirtualSensor : public QObject
{
    Q_OBJECT
  public:
    /** Between two touches a finger needs some time; also keeps a touch from coming before libfprint has finished with
     *  the last one of an enrolment. */
    explicit VirtualSensor(QString socketPath, std::chrono::milliseconds pause, QObject* parent = nullptr);

    enum class Fate : quint8 { Taken, NotAwaited, SensorGone, Forgotten };
    using Delivered = std::function<void(Fate)>;
    /** Made when the finger is awaited, not before. */
    using Maker = std::function<QByteArray()>;
    /** A `limit` of zero waits for ever. */
    void deliver(Maker input, std::chrono::milliseconds limit, Delivered delivered);
    /** Forgets what has not been delivered yet; each is told so. */
    void forget();

    /** Whether a counter has the sensor open now; tries the socket when nothing is being delivered. */
    bool isOpen() const;
    int waiting() const { return static_cast<int>(m_queue.size()); }

  private:
    enum class Stage : quint8 { Apart, Asked, Awaited, Sending };
    struct Item
    {
        Maker input;
        QDeadlineTimer deadline;
        Delivered delivered;
    };

    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    void step();
    void connectAgain();
    void finish(Fate fate);
    /** True when the other side has read all we sent. */
    bool isRead() const;

    QString m_path;
    std::chrono::milliseconds m_pause;
    QLocalSocket m_socket;
    QTimer m_tick;
    QElapsedTimer m_sinceTouch;
    std::deque<Item> m_queue;
    Stage m_stage = Stage::Apart;
};

} // namespace tabian::simulator
