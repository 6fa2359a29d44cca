// The counter's finger station over libfprint, which runs in a helper process.
#pragma once

#include "devices/api/fingerstation.h"
#include "devices/fingerprint/fingermessage.h"
#include "devices/helper/helperprocess.h"

#include <QTimer>
#include <chrono>
#include <optional>

namespace tabian::devices
{

struct FingerHostOptions
{
    QString program = {}; // the helper, tabian-fingers
    QString virtualSensor =
        {}; // training and tests: the socket of libfprint's virtual sensor. Empty: real sensors only
    /** Of a touch, stored and compared. Matching time grows steeply with them; docs/fingers.md has what they gain. */
    int mostMinutiae = 60;
    std::chrono::milliseconds touchLimit = std::chrono::minutes(2);  // for a finger to come; then FingerTimeout
    std::chrono::milliseconds matchLimit = std::chrono::seconds(15); // for a touch to be matched; then SensorFailed
};

/** Nothing here waits: matching takes up to seconds and runs in the helper. A crash or hang of the helper ends the
 *  running command with SensorFailed and the helper is started again; an unplugged sensor ends it with
 *  SensorRemoved and is found again when it returns. Templates are libfprint's FP3; one that was enrolled at
 *  another allowed sensor fits, since all allowed sensors give the same kind of minutiae at 500 dpi or more. A
 *  command while another runs cancels that one first. */
class FingerHost final : public FingerStation
{
    Q_OBJECT
  public:
    explicit FingerHost(FingerHostOptions options, QObject* parent = nullptr);
    ~FingerHost() override;

    void start() override;
    void stop() override;
    State state() const override { return m_state; }
    QString sensorName() const override { return m_sensorName; }
    /** Why no finger can be taken at the moment (SensorAbsent, SensorNotAllowed, SensorBusy, …); nothing while the sensor is
     *  ready, or not known yet. For the self-test. */
    std::optional<domain::Failure> trouble() const;
    void verify(Finger finger, const QByteArray& fingerTemplate) override;
    void enrol(Finger finger) override;
    void cancel() override;

  private:
    struct Command
    {
        quint32 ticket;
        Finger finger;
    };

    void begin(FingerOrder order);
    void onEvent(const FingerEvent& event);
    void onSensorState(const FingerEvent& event);
    void onHelperEnded(const QString& why);
    void onTimer();
    void fail(Trouble trouble, const QString& detail);
    void end();
    void setState(State state);
    /** The state between commands, from what the helper last said of the sensor. */
    State restState() const;

    FingerHostOptions m_options;
    HelperProcess m_helper;
    QTimer m_timer; // touchLimit while a finger is awaited, matchLimit while one is matched
    State m_state = State::Starting;
    QString m_sensorName;
    std::optional<Trouble> m_sensorTrouble = Trouble::SensorAbsent;
    bool m_sensorKnown = false;
    std::optional<Command> m_command;
    quint32 m_lastTicket = 0;
};

} // namespace tabian::devices
