// Orders carried out at the sensor: one at a time, each ended by one event. Runs in the helper's one thread.
#pragma once

#include "devices/fingerprint/sensor.h"
#include "devices/fingerprint/storedtemplate.h"
#include "devices/fingerprint/touchseries.h"

namespace tabian::devices
{

class SensorWork
{
  public:
    /** `mostMinutiae` of a touch are stored and compared. */
    SensorWork(Sensor& sensor, std::size_t mostMinutiae, std::function<void(const FingerEvent&)> tell);
    ~SensorWork();
    SensorWork(const SensorWork&) = delete;
    SensorWork& operator=(const SensorWork&) = delete;

    void take(const FingerOrder& order);
    /** To be called when the sensor came or went: begins what waits. */
    void proceed();
    /** Ends the running order, then calls back. */
    void finish(std::function<void()> finished);

  private:
    void begin();
    void startVerify();
    void startEnrol();
    void watchFinger();
    void lookAtFinger();
    TouchQuality tookTouch(FpPrint* print);
    void progressed(FpPrint* print, const GError* error);
    void enrolled();
    void again(); // the same order from the next touch on
    void ended(GFault& fault, const std::function<void()>& succeeded);
    void tell(FingerEvent event);
    void fail(Trouble trouble, const QString& detail);
    void settle();

    Sensor& m_sensor;
    std::size_t m_mostMinutiae;
    std::function<void(const FingerEvent&)> m_tell;
    std::optional<FingerOrder> m_next, m_now;
    GRef<GCancellable> m_cancellable;
    GRef<FpDevice> m_device; // in use by the running order
    std::function<void()> m_finished;
    bool m_awaiting = false;
    TouchSeries<StoredTouch> m_series; // of an enrolment; may outlast several of libfprint's own
    bool m_coarse = false;             // a touch came with too few pixels a millimetre
    int m_retries = 0;
};

} // namespace tabian::devices
