// Finding, opening and losing the fingerprint sensor. Runs in the helper's one thread, in GLib's default main context.
#pragma once

#include "devices/fingerprint/fingermessage.h"
#include "devices/fingerprint/gref.h"

#include <fprint.h>

#include <functional>
#include <optional>

namespace tabian::devices
{

/** Takes the first allowed sensor and keeps it open until it goes; then waits for it, or another, to come. */
class Sensor
{
  public:
    struct Listener
    {
        std::function<void(const QString& name)> ready;
        std::function<void(Trouble, const QString& detail)> lost; // also when a search found none
    };

    Sensor(bool virtualAllowed, Listener listener);
    ~Sensor();
    Sensor(const Sensor&) = delete;
    Sensor& operator=(const Sensor&) = delete;

    void search();
    /** The open sensor; null while there is none. */
    FpDevice* device() const { return m_open ? m_device.get() : nullptr; }
    /** Why there is none. Nothing while a sensor is open or the search is not over. */
    std::optional<Trouble> trouble() const { return m_trouble; }
    /** Lets the sensor go, then calls back; no command may be running. */
    void close(std::function<void()> closed);

  private:
    void added(FpDevice* device);
    void open();
    void opened(GAsyncResult* result);
    void removed(FpDevice* device);
    void gone(FpDevice* device);
    void takeAnother();
    void lose(Trouble trouble, const QString& detail);
    void later(guint milliseconds, void (*action)(Sensor&));

    bool m_virtualAllowed;
    Listener m_listener;
    GRef<FpContext> m_context;
    GRef<FpDevice> m_device;
    bool m_open = false;
    bool m_opening = false;
    std::optional<Trouble> m_trouble;
    std::function<void()> m_closed;
    guint m_timer = 0;
};

} // namespace tabian::devices
