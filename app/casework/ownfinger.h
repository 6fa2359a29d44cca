// An officer shows that it is he: his own enrolled index finger, at the counter's sensor.
#pragma once

#include "app/casework/officer.h"
#include "devices/api/fingerstation.h"

#include <optional>

namespace tabian::casework
{

/** Asks for the right index finger (the left where only that is enrolled); three tries, then for the other one, three
 *  tries. Ends with matched(), or failed(): FingersNotEnrolled never (the caller has them), FingerNotOfficers, or the
 *  sensor's. UI thread. */
class OwnFinger : public QObject
{
    Q_OBJECT
  public:
    static constexpr int triesAFinger = 3;
    explicit OwnFinger(devices::FingerStation& station, QObject* parent = nullptr);

    void begin(const OfficerFingers& fingers);
    void stop();
    bool running() const { return m_running; }
    devices::Finger finger() const { return m_finger; }
    int tries() const { return m_tries; }
    std::optional<devices::RetryHint> hint() const { return m_hint; }

  Q_SIGNALS:
    void changed();
    void matched();
    void failed(const tabian::domain::Failure& failure);

  private:
    void ask();
    void onVerified(devices::Finger finger, bool match);
    devices::FingerStation& m_station;
    OfficerFingers m_fingers;
    devices::Finger m_finger = devices::Finger::RightIndex;
    std::optional<devices::RetryHint> m_hint;
    int m_tries = 0;
    bool m_running = false;
};

} // namespace tabian::casework
