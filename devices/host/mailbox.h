// From a device thread to the thread of its owner: messages arrive in order, or not at all once the owner has gone.
#pragma once

#include <QObject>
#include <functional>
#include <mutex>

namespace tabian::devices
{

/** Shared by both sides. post() from any thread; close() from the owner's, before it dies. */
class Mailbox
{
  public:
    explicit Mailbox(QObject& owner) : m_owner(&owner) {}
    void post(std::function<void()> message);
    void close();

  private:
    std::mutex m_lock;
    QObject* m_owner;
};

} // namespace tabian::devices
