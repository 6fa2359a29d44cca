#include "devices/host/mailbox.h"

namespace tabian::devices
{

void Mailbox::post(std::function<void()> message)
{
    const std::lock_guard lock(m_lock);
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, std::move(message), Qt::QueuedConnection);
}

void Mailbox::close()
{
    const std::lock_guard lock(m_lock);
    m_owner = nullptr;
}

} // namespace tabian::devices
