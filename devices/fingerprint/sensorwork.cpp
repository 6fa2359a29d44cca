#include "devices/fingerprint/sensorwork.h"

#include "devices/fingerprint/sensorlist.h"
#include "devices/fingerprint/touchquality.h"

using namespace Qt::StringLiterals;

namespace tabian::devices
{

namespace
{
constexpr int mostRetries = 50; // of one order; a sensor that wants more is not working

RetryHint hintOf(const GError* error)
{
    switch (error->code) {
    case FP_DEVICE_RETRY_TOO_SHORT:
        return RetryHint::TooShort;
    case FP_DEVICE_RETRY_CENTER_FINGER:
        return RetryHint::CenterFinger;
    case FP_DEVICE_RETRY_REMOVE_FINGER:
        return RetryHint::RemoveFinger;
    default:
        return RetryHint::General;
    }
}

/** A touch without a single minutia is reported as invalid data, not as a hint; to the citizen it is one. */
bool isRetry(const GFault& fault)
{
    return fault.is(FP_DEVICE_RETRY) || fault.is(G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

QImage greyImage(FpImage* image)
{
    gsize size = 0;
    const guchar* data = fp_image_get_data(image, &size);
    const auto width = static_cast<int>(fp_image_get_width(image));
    const auto height = static_cast<int>(fp_image_get_height(image));
    if (!data || width < 1 || height < 1 || size < static_cast<gsize>(width) * static_cast<gsize>(height))
        return {};
    return QImage(data, width, height, width, QImage::Format_Grayscale8).copy();
}

QByteArray serialised(FpPrint* print)
{
    guchar* data = nullptr;
    gsize length = 0;
    GFault fault;
    if (!fp_print_serialize(print, &data, &length, fault.slot()))
        return {};
    const GMemory<guchar> owned(data);
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(length)};
}
} // namespace

SensorWork::SensorWork(Sensor& sensor, std::size_t mostMinutiae, std::function<void(const FingerEvent&)> tell)
    : m_sensor(sensor), m_mostMinutiae(mostMinutiae), m_tell(std::move(tell))
{
}

SensorWork::~SensorWork()
{
    if (m_device)
        g_signal_handlers_disconnect_by_data(m_device.get(), this);
}

void SensorWork::take(const FingerOrder& order)
{
    if (order.kind != FingerOrder::Kind::Cancel) {
        m_next = order;
        if (m_now)
            g_cancellable_cancel(m_cancellable.get());
        else
            proceed();
    } else if (m_now && m_now->ticket == order.ticket) {
        g_cancellable_cancel(m_cancellable.get());
    } else if (m_next && m_next->ticket == order.ticket) {
        m_next.reset();
    }
}

void SensorWork::proceed()
{
    if (m_now || !m_next || (!m_sensor.device() && !m_sensor.trouble()))
        return;
    m_now = std::move(m_next);
    m_next.reset();
    m_retries = 0;
    m_series = TouchSeries<StoredTouch>();
    if (m_sensor.device())
        begin();
    else
        fail(*m_sensor.trouble(), u"before"_s);
}

void SensorWork::begin()
{
    m_device.reset(static_cast<FpDevice*>(g_object_ref(m_sensor.device())));
    m_cancellable.reset(g_cancellable_new());
    m_awaiting = false;
    m_coarse = false;
    watchFinger();
    if (m_now->kind == FingerOrder::Kind::Verify)
        startVerify();
    else
        startEnrol();
    if (m_device)
        lookAtFinger();
}

void SensorWork::startVerify()
{
    const auto stored = readTemplate(m_now->fingerTemplate);
    if (!stored) {
        fail(Trouble::TemplateDamaged, stored.error());
        return;
    }
    const QByteArray fp3 = writeTemplate(withFewerMinutiae(*stored, m_mostMinutiae), m_now->finger,
                                         fp_device_get_driver(m_device.get()), fp_device_get_device_id(m_device.get()));
    GFault fault;
    const GRef<FpPrint> print(fp_print_deserialize(reinterpret_cast<const guchar*>(fp3.constData()),
                                                   static_cast<gsize>(fp3.size()), fault.slot()));
    if (!print) {
        fail(Trouble::TemplateDamaged, u"refused by libfprint"_s);
        return;
    }
    const auto touched = +[](FpDevice*, FpPrint*, FpPrint* touch, gpointer self, GError*) {
        static_cast<SensorWork*>(self)->tookTouch(touch);
    };
    const auto done = +[](GObject* device, GAsyncResult* result, gpointer data) {
        auto* self = static_cast<SensorWork*>(data);
        GFault failed;
        gboolean match = FALSE;
        fp_device_verify_finish(FP_DEVICE(device), result, &match, nullptr, failed.slot());
        self->ended(failed, [self, match] {
            self->tell({.kind = FingerEvent::Kind::Verified, .done = match ? 1 : 0});
            self->settle();
        });
    };
    fp_device_verify(m_device.get(), print.get(), m_cancellable.get(), touched, this, nullptr, done, this);
}

/** libfprint would put every touch into its template, good or bad. So its enrolment is only what brings touches: each comes
 *  with its minutiae, the series keeps the good ones, and the template is made of those. */
void SensorWork::startEnrol()
{
    FpPrint* print = fp_print_new(m_device.get()); // floating: the operation takes it over
    fp_print_set_finger(print, m_now->finger == Finger::LeftIndex ? FP_FINGER_LEFT_INDEX : FP_FINGER_RIGHT_INDEX);
    const auto stepped = +[](FpDevice*, gint, FpPrint* touch, gpointer self, GError* error) {
        static_cast<SensorWork*>(self)->progressed(touch, error);
    };
    const auto done = +[](GObject* device, GAsyncResult* result, gpointer data) {
        auto* self = static_cast<SensorWork*>(data);
        GFault failed;
        const GRef<FpPrint> all(fp_device_enroll_finish(FP_DEVICE(device), result, failed.slot()));
        if (self->m_series.isComplete()) { // whether libfprint wanted more or not
            self->enrolled();
            return;
        }
        self->ended(failed, [self] { self->again(); });
    };
    fp_device_enroll(m_device.get(), print, m_cancellable.get(), stepped, this, nullptr, done, this);
}

void SensorWork::enrolled()
{
    if (m_coarse) {
        fail(Trouble::SensorNotAllowed, u"resolution"_s);
        return;
    }
    StoredTemplate made;
    for (const auto& [touch, quality] : m_series.kept())
        made.touches.push_back(touch);
    tell({.kind = FingerEvent::Kind::Enrolled,
          .done = m_series.quality(),
          .fingerTemplate =
              writeTemplate(withFewerMinutiae(made, m_mostMinutiae), m_now->finger,
                            fp_device_get_driver(m_device.get()), fp_device_get_device_id(m_device.get()))});
    settle();
}

void SensorWork::again()
{
    if (!m_sensor.device()) {
        fail(Trouble::SensorRemoved, {});
        return;
    }
    g_signal_handlers_disconnect_by_data(m_device.get(), this);
    begin();
}

void SensorWork::watchFinger()
{
    const auto changed = +[](GObject*, GParamSpec*, gpointer self) { static_cast<SensorWork*>(self)->lookAtFinger(); };
    g_signal_connect(m_device.get(), "notify::finger-status", G_CALLBACK(changed), this);
}

/** libfprint may leave "needed" standing after a cancelled order, so the state is looked at as well as its changes. */
void SensorWork::lookAtFinger()
{
    const unsigned status = fp_device_get_finger_status(m_device.get());
    const bool present = (status & FP_FINGER_STATUS_PRESENT) != 0;
    if (m_awaiting && present) {
        m_awaiting = false;
        tell({.kind = FingerEvent::Kind::Touched});
    } else if (!m_awaiting && !present && (status & FP_FINGER_STATUS_NEEDED) != 0) {
        m_awaiting = true;
        tell({.kind = FingerEvent::Kind::Awaited});
    }
}

TouchQuality SensorWork::tookTouch(FpPrint* print)
{
    FpImage* image = print ? fp_print_get_image(print) : nullptr;
    if (!image)
        return {};
    const double resolution = fp_image_get_ppmm(image); // 0: the driver does not say, and the list of sensors stands
    m_coarse = m_coarse || (resolution > 0 && resolution < leastPixelsPerMillimetre);
    const GPtrArray* minutiae = fp_image_get_minutiae(image);
    const QImage picture = greyImage(image);
    const TouchQuality quality = touchQuality(picture, minutiae ? static_cast<int>(minutiae->len) : -1);
    tell({.kind = FingerEvent::Kind::Image, .image = picture, .quality = quality});
    return quality;
}

void SensorWork::progressed(FpPrint* print, const GError* error)
{
    if (error) {
        tell({.kind = FingerEvent::Kind::Retry, .hint = hintOf(error)});
        return;
    }
    if (m_series.isComplete())
        return; // a touch that came while the enrolment was being ended
    const TouchQuality quality = tookTouch(print);
    auto touch = readTemplate(serialised(print));
    const auto flaw = touch ? m_series.offer(std::move(touch->touches.front()), quality)
                            : std::optional(RetryHint::General); // a touch without a minutia
    if (flaw)
        tell({.kind = FingerEvent::Kind::Retry, .hint = *flaw});
    tell({.kind = FingerEvent::Kind::Progress,
          .done = static_cast<int>(m_series.count()),
          .total = static_cast<int>(m_series.wanted())});
    if (m_series.isComplete())
        g_cancellable_cancel(m_cancellable.get());
}

void SensorWork::ended(GFault& fault, const std::function<void()>& succeeded)
{
    const bool isCancelled = g_cancellable_is_cancelled(m_cancellable.get()) != FALSE;
    if (fault.is(FP_DEVICE_ERROR, FP_DEVICE_ERROR_REMOVED)) {
        fail(Trouble::SensorRemoved, {});
    } else if (isCancelled) {
        tell({.kind = FingerEvent::Kind::Cancelled});
        settle();
    } else if (m_coarse) {
        fail(Trouble::SensorNotAllowed, u"resolution"_s);
    } else if (isRetry(fault) && ++m_retries <= mostRetries && m_sensor.device()) {
        tell({.kind = FingerEvent::Kind::Retry,
              .hint = fault.is(FP_DEVICE_RETRY) ? hintOf(fault.get()) : RetryHint::General});
        again();
    } else if (fault) {
        fail(Trouble::SensorFailed,
             u"%1 %2"_s.arg(QString::fromLatin1(g_quark_to_string(fault.get()->domain))).arg(fault.get()->code));
    } else {
        succeeded();
    }
}

void SensorWork::tell(FingerEvent event)
{
    event.ticket = m_now->ticket;
    m_tell(event);
}

void SensorWork::fail(Trouble trouble, const QString& detail)
{
    tell({.kind = FingerEvent::Kind::Failed, .text = detail, .trouble = trouble});
    settle();
}

void SensorWork::settle()
{
    if (m_device)
        g_signal_handlers_disconnect_by_data(m_device.get(), this);
    m_device.reset();
    m_cancellable.reset();
    m_now.reset();
    if (m_finished)
        m_finished();
    else
        proceed();
}

void SensorWork::finish(std::function<void()> finished)
{
    m_next.reset();
    m_finished = std::move(finished);
    if (m_now)
        g_cancellable_cancel(m_cancellable.get());
    else
        m_finished();
}

} // namespace tabian::devices
