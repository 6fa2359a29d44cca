#include "app/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace tabian::shell
{

IdleLock::IdleLock(std::function<int()> minutes, std::function<void()> lock, QObject* parent)
    : QObject(parent), m_minutes(std::move(minutes))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [lock = std::move(lock)] { lock(); });
    qApp->installEventFilter(this);
    m_timer.start(m_minutes() * 60'000);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_timer.start(m_minutes() * 60'000);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tabian::shell
