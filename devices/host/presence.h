// Watches readers and slots on a thread and a context of its own.
#pragma once

#include "devices/api/cardbackend.h"

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace tabian::devices
{

/** Reports the readers once at the start and then at each change, also that the service is absent; called on the
 *  watching thread. When the service is absent it tries again, after half a second at first, every two seconds later. */
class Presence
{
  public:
    using Report = std::function<void(const domain::Result<std::vector<ReaderInfo>>&)>;

    Presence(CardBackendFactory factory, Report report);
    ~Presence(); // as stop()
    Q_DISABLE_COPY_MOVE(Presence)

    void start();
    /** Cancels the wait; returns when the thread has ended (or hangs in the service: then it is left after 3 s). */
    void stop();

  private:
    struct Watch;
    static void watch(const std::shared_ptr<Watch>& watch, const CardBackendFactory& factory, const Report& report);

    CardBackendFactory m_factory;
    Report m_report;
    std::shared_ptr<Watch> m_watch;
    std::thread m_thread;
};

} // namespace tabian::devices
