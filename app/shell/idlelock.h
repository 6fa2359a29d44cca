// Locks the counter when nobody touches it.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace tabian::shell
{

/** Watches keys, mouse and touches of the whole program; after so many minutes without one it locks. UI thread. */
class IdleLock : public QObject
{
    Q_OBJECT
  public:
    IdleLock(std::function<int()> minutes, std::function<void()> lock, QObject* parent = nullptr);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::function<int()> m_minutes;
    QTimer m_timer;
};

} // namespace tabian::shell
