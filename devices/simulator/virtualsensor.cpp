#include "devices/simulator/virtualsensor.h"

#include <array>
#include <cstring>
#include <linux/sockios.h>
#include <sys/ioctl.h>

using namespace std::chrono_literals;

namespace tabian::simulator
{

namespace
{
// Headers: two native 32-bit integers, width and height, or a negative command and its argument.
constexpr qint32 retryCommand = -1;
constexpr qint32 errorCommand = -2;
constexpr qint32 automaticFinger = -3;
constexpr qint32 fingerPresent = -4;
constexpr qint32 unplugCommand = -5;

QByteArray header(qint32 first, qint32 second)
{
    const std::array<qint32, 2> words{first, second};
    return {reinterpret_cast<const char*>(words.data()), sizeof(words)};
}
} // namespace

QByteArray SensorInput::image(const QImage& grey)
{
    const QImage picture = grey.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes = header(picture.width(), picture.height());
    for (int y = 0; y < picture.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(picture.constScanLine(y)), picture.width());
    return bytes;
}

QByteArray SensorInput::retry(int code)
{
    return header(fingerPresent, 1) + header(retryCommand, code) + header(fingerPresent, 0);
}

QByteArray SensorInput::error(int code)
{
    return header(errorCommand, code);
}

QByteArray SensorInput::unplug()
{
    return header(unplugCommand, 0);
}

VirtualSensor::VirtualSensor(QString socketPath, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent), m_path(std::move(socketPath)), m_pause(pause)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &VirtualSensor::step);
}

void VirtualSensor::deliver(Maker input, std::chrono::milliseconds limit, Delivered delivered)
{
    const QDeadlineTimer deadline = limit.count() > 0 ? QDeadlineTimer(limit) : QDeadlineTimer(QDeadlineTimer::Forever);
    m_queue.push_back({std::move(input), deadline, std::move(delivered)});
    if (!m_tick.isActive())
        m_tick.start(1ms);
}

void VirtualSensor::forget()
{
    std::deque<Item> forgotten;
    forgotten.swap(m_queue);
    m_socket.abort();
    m_stage = Stage::Apart;
    m_tick.stop();
    for (const Item& item : forgotten)
        item.delivered(Fate::Forgotten);
}

bool VirtualSensor::isOpen() const
{
    if (isConnected() || !m_queue.empty())
        return isConnected();
    QLocalSocket trial;
    trial.connectToServer(m_path);
    return trial.state() == QLocalSocket::ConnectedState;
}

bool VirtualSensor::isRead() const
{
    int unread = 0;
    return m_socket.bytesToWrite() == 0 &&
           ::ioctl(static_cast<int>(m_socket.socketDescriptor()), SIOCOUTQ, &unread) == 0 && unread == 0;
}

void VirtualSensor::connectAgain()
{
    m_stage = Stage::Apart;
    m_socket.abort();
    m_socket.connectToServer(m_path);
    if (!isConnected()) {
        m_tick.start(50ms); // no counter yet, or none that has opened its sensor
        return;
    }
    m_socket.write(header(automaticFinger, 1));
    m_socket.flush();
    m_stage = Stage::Asked;
    m_tick.start(3ms);
}

void VirtualSensor::step()
{
    if (m_queue.empty()) {
        m_tick.stop();
        return;
    }
    if (m_queue.front().deadline.hasExpired()) {
        finish(Fate::NotAwaited);
        return;
    }
    if (m_stage == Stage::Apart || !isConnected()) {
        if (m_stage == Stage::Sending)
            finish(Fate::SensorGone);
        else
            connectAgain();
        return;
    }
    if (!isRead())
        return;
    switch (m_stage) {
    case Stage::Apart:
        break;
    case Stage::Asked:
        m_stage = Stage::Awaited;
        [[fallthrough]];
    case Stage::Awaited:
        if (m_sinceTouch.isValid() && m_sinceTouch.elapsed() < m_pause.count())
            return;
        m_socket.write(m_queue.front().input());
        m_socket.flush();
        m_stage = Stage::Sending;
        break;
    case Stage::Sending:
        finish(Fate::Taken);
        break;
    }
}

void VirtualSensor::finish(Fate fate)
{
    // A connection serves one input: libfprint would read a second one's question before it awaits the next finger.
    m_socket.abort();
    m_stage = Stage::Apart;
    m_sinceTouch.start();
    const Item item = std::move(m_queue.front());
    m_queue.pop_front();
    item.delivered(fate);
}

} // namespace tabian::simulator
