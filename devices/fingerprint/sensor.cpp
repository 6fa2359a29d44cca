#include "devices/fingerprint/sensor.h"

#include "devices/fingerprint/sensorlist.h"

using namespace Qt::StringLiterals;

namespace tabian::devices
{

namespace
{
constexpr guint openAgainAfter = 3000;   // ms: another program may let the sensor go
constexpr guint searchAgainAfter = 1000; // ms: a virtual sensor does not announce its return

Trouble openTrouble(const GFault& fault)
{
    if (fault.is(FP_DEVICE_ERROR, FP_DEVICE_ERROR_REMOVED))
        return Trouble::SensorRemoved;
    // What libusb says when another program has claimed the sensor reaches us as an error of GUsb's.
    const bool usb = g_str_has_prefix(g_quark_to_string(fault.get()->domain), "g-usb") != FALSE;
    return usb || fault.is(FP_DEVICE_ERROR, FP_DEVICE_ERROR_BUSY) ? Trouble::SensorBusy : Trouble::SensorFailed;
}

QString faultText(const GFault& fault)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(g_quark_to_string(fault.get()->domain))).arg(fault.get()->code);
}
} // namespace

Sensor::Sensor(bool virtualAllowed, Listener listener)
    : m_virtualAllowed(virtualAllowed), m_listener(std::move(listener))
{
}

Sensor::~Sensor()
{
    if (m_timer)
        g_source_remove(m_timer);
    if (m_device)
        g_signal_handlers_disconnect_by_data(m_device.get(), this);
    if (m_context)
        g_signal_handlers_disconnect_by_data(m_context.get(), this);
}

void Sensor::search()
{
    if (m_context)
        g_signal_handlers_disconnect_by_data(m_context.get(), this);
    m_trouble.reset();
    m_context.reset(fp_context_new());
    const auto onAdded =
        +[](FpContext*, FpDevice* device, gpointer self) { static_cast<Sensor*>(self)->added(device); };
    const auto onRemoved =
        +[](FpContext*, FpDevice* device, gpointer self) { static_cast<Sensor*>(self)->gone(device); };
    g_signal_connect(m_context.get(), "device-added", G_CALLBACK(onAdded), this);
    g_signal_connect(m_context.get(), "device-removed", G_CALLBACK(onRemoved), this);
    fp_context_enumerate(m_context.get());
    if (!m_device && !m_trouble)
        lose(Trouble::SensorAbsent, {});
}

void Sensor::added(FpDevice* device)
{
    if (m_device)
        return;
    const char* driver = fp_device_get_driver(device);
    if (const auto refusal = refusalOf(driver, m_virtualAllowed)) {
        lose(Trouble::SensorNotAllowed, u"%1: %2"_s.arg(QString::fromUtf8(fp_device_get_name(device)), *refusal));
        return;
    }
    m_trouble.reset();
    m_device.reset(static_cast<FpDevice*>(g_object_ref(device)));
    const auto onRemoved = +[](FpDevice* which, gpointer self) { static_cast<Sensor*>(self)->removed(which); };
    g_signal_connect(device, "removed", G_CALLBACK(onRemoved), this);
    open();
}

void Sensor::open()
{
    if (!m_device || m_open || m_opening)
        return;
    m_opening = true;
    const auto done =
        +[](GObject*, GAsyncResult* result, gpointer self) { static_cast<Sensor*>(self)->opened(result); };
    fp_device_open(m_device.get(), nullptr, done, this);
}

void Sensor::opened(GAsyncResult* result)
{
    m_opening = false;
    GFault fault;
    if (!fp_device_open_finish(m_device.get(), result, fault.slot())) {
        lose(openTrouble(fault), faultText(fault));
        later(openAgainAfter, [](Sensor& self) { self.open(); });
        return;
    }
    m_open = true;
    m_trouble.reset();
    m_listener.ready(QString::fromUtf8(fp_device_get_name(m_device.get())));
}

/** The device's own word that it has gone; libfprint waits for it to be closed before it forgets it. */
void Sensor::removed(FpDevice* device)
{
    if (device != m_device.get())
        return;
    lose(Trouble::SensorRemoved, {});
    if (!m_open)
        return;
    m_open = false;
    const auto done = +[](GObject* which, GAsyncResult* result, gpointer) {
        GFault fault; // that the sensor is no longer there is known
        fp_device_close_finish(FP_DEVICE(which), result, fault.slot());
    };
    fp_device_close(device, nullptr, done, nullptr);
}

void Sensor::gone(FpDevice* device)
{
    if (device == m_device.get()) {
        g_signal_handlers_disconnect_by_data(device, this);
        m_device.reset();
        m_open = false;
        lose(Trouble::SensorAbsent, {});
    }
    later(m_virtualAllowed ? searchAgainAfter : 0, [](Sensor& self) { self.takeAnother(); });
}

void Sensor::takeAnother()
{
    if (m_device)
        return;
    if (m_virtualAllowed) {
        search();
        return;
    }
    const GPtrArray* devices = fp_context_get_devices(m_context.get());
    for (guint i = 0; i < devices->len && !m_device; ++i)
        added(static_cast<FpDevice*>(g_ptr_array_index(devices, i)));
}

void Sensor::lose(Trouble trouble, const QString& detail)
{
    m_trouble = trouble;
    m_listener.lost(trouble, detail);
}

void Sensor::later(guint milliseconds, void (*action)(Sensor&))
{
    struct Call
    {
        Sensor* self;
        void (*action)(Sensor&);
    };
    if (m_timer)
        g_source_remove(m_timer);
    const auto run = +[](gpointer data) -> gboolean {
        const Call call = *static_cast<Call*>(data);
        call.self->m_timer = 0;
        call.action(*call.self);
        return G_SOURCE_REMOVE;
    };
    m_timer = g_timeout_add_full(G_PRIORITY_DEFAULT, milliseconds, run, new Call{this, action},
                                 [](gpointer data) { delete static_cast<Call*>(data); });
}

void Sensor::close(std::function<void()> closed)
{
    if (m_timer)
        g_source_remove(std::exchange(m_timer, 0));
    if (!m_open) {
        closed();
        return;
    }
    m_open = false;
    m_closed = std::move(closed);
    const auto done = +[](GObject* which, GAsyncResult* result, gpointer self) {
        GFault fault; // the process ends now, whatever the driver says
        fp_device_close_finish(FP_DEVICE(which), result, fault.slot());
        static_cast<Sensor*>(self)->m_closed();
    };
    fp_device_close(m_device.get(), nullptr, done, this);
}

} // namespace tabian::devices
