#include "devices/fingerprint/fingerhost.h"

using namespace Qt::StringLiterals;
using tabian::domain::Failure;
using tabian::domain::FailureCode;

namespace tabian::devices
{

namespace
{
/** The one place where each of these codes is raised. */
Failure failureOf(Trouble trouble, const QString& detail)
{
    switch (trouble) {
    case Trouble::SensorAbsent:
        return {FailureCode::SensorAbsent, detail};
    case Trouble::SensorNotAllowed:
        return {FailureCode::SensorNotAllowed, detail};
    case Trouble::SensorFailed:
        break;
    case Trouble::SensorRemoved:
        return {FailureCode::SensorRemoved, detail};
    case Trouble::SensorBusy:
        return {FailureCode::SensorBusy, detail};
    case Trouble::TemplateDamaged:
        return {FailureCode::TemplateDamaged, detail};
    }
    return {FailureCode::SensorFailed, detail};
}

QStringList helperArguments(const FingerHostOptions& options)
{
    QStringList arguments{QString::number(options.mostMinutiae)};
    if (!options.virtualSensor.isEmpty())
        arguments += options.virtualSensor;
    return arguments;
}
} // namespace

FingerHost::FingerHost(FingerHostOptions options, QObject* parent)
    : FingerStation(parent), m_options(std::move(options)), m_helper(m_options.program, helperArguments(m_options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FingerHost::onTimer);
    connect(&m_helper, &HelperProcess::received, this, [this](const QCborMap& message) {
        if (const auto event = eventFrom(message))
            onEvent(*event);
        else
            m_helper.replace(); // it speaks nonsense
    });
    connect(&m_helper, &HelperProcess::ended, this, &FingerHost::onHelperEnded);
}

FingerHost::~FingerHost()
{
    m_helper.stop();
}

void FingerHost::start()
{
    m_helper.start();
}

void FingerHost::stop()
{
    cancel();
    m_helper.stop();
    m_sensorKnown = false;
    setState(State::Starting);
}

void FingerHost::verify(Finger finger, const QByteArray& fingerTemplate)
{
    begin({FingerOrder::Kind::Verify, 0, finger, fingerTemplate});
}

void FingerHost::enrol(Finger finger)
{
    begin({FingerOrder::Kind::Enrol, 0, finger, {}});
}

void FingerHost::begin(FingerOrder order)
{
    cancel();
    order.ticket = ++m_lastTicket;
    m_command = Command{order.ticket, order.finger};
    if (m_helper.send(frame(order)))
        return;
    // Answered from the event loop, so that the caller's connection and the order of things are those of any other answer.
    QTimer::singleShot(0, this, [this, ticket = order.ticket] {
        if (m_command && m_command->ticket == ticket)
            fail(Trouble::SensorFailed, u"helper"_s);
    });
}

void FingerHost::cancel()
{
    if (!m_command)
        return;
    m_helper.send(frame(FingerOrder{FingerOrder::Kind::Cancel, m_command->ticket, m_command->finger, {}}));
    end();
    Q_EMIT cancelled();
}

void FingerHost::end()
{
    m_command.reset();
    m_timer.stop();
    setState(restState());
}

FingerStation::State FingerHost::restState() const
{
    if (!m_sensorKnown)
        return State::Starting;
    if (!m_sensorTrouble)
        return State::Idle;
    return *m_sensorTrouble == Trouble::SensorAbsent || *m_sensorTrouble == Trouble::SensorRemoved ? State::Absent
                                                                                                   : State::Failed;
}

void FingerHost::fail(Trouble trouble, const QString& detail)
{
    end();
    Q_EMIT failed(failureOf(trouble, detail));
}

std::optional<domain::Failure> FingerHost::trouble() const
{
    if (!m_sensorKnown || !m_sensorTrouble)
        return std::nullopt;
    return failureOf(*m_sensorTrouble, {});
}

void FingerHost::onSensorState(const FingerEvent& event)
{
    m_sensorKnown = true;
    if (event.kind == FingerEvent::Kind::Sensor) {
        m_sensorTrouble.reset();
        m_sensorName = event.text;
    } else {
        m_sensorTrouble = event.trouble;
        m_sensorName.clear();
    }
    if (!m_command || m_sensorTrouble)
        setState(restState());
}

void FingerHost::onEvent(const FingerEvent& event)
{
    if (event.ticket == 0) {
        onSensorState(event);
        return;
    }
    if (!m_command || m_command->ticket != event.ticket)
        return; // of a cancelled command
    const Finger finger = m_command->finger;
    switch (event.kind) {
    case FingerEvent::Kind::Sensor:
        break;
    case FingerEvent::Kind::Awaited:
        m_timer.start(m_options.touchLimit);
        setState(State::Waiting);
        Q_EMIT fingerAwaited(finger);
        break;
    case FingerEvent::Kind::Touched:
        m_timer.start(m_options.matchLimit);
        setState(State::Matching);
        break;
    case FingerEvent::Kind::Image:
        Q_EMIT touchTaken(finger, event.image, event.quality);
        break;
    case FingerEvent::Kind::Retry:
        Q_EMIT retryWanted(finger, event.hint);
        break;
    case FingerEvent::Kind::Progress:
        Q_EMIT enrolProgress(finger, event.done, event.total);
        break;
    case FingerEvent::Kind::Verified:
        end();
        Q_EMIT verified(finger, event.done == 1);
        break;
    case FingerEvent::Kind::Enrolled:
        end();
        Q_EMIT enrolled(finger, event.fingerTemplate, event.done);
        break;
    case FingerEvent::Kind::Cancelled:
        end();
        Q_EMIT cancelled();
        break;
    case FingerEvent::Kind::Failed:
        fail(event.trouble, event.text);
        break;
    }
}

void FingerHost::onHelperEnded(const QString& why)
{
    m_sensorKnown = true;
    m_sensorTrouble = Trouble::SensorFailed;
    m_sensorName.clear();
    if (m_command)
        fail(Trouble::SensorFailed, why);
    else
        setState(restState());
}

void FingerHost::onTimer()
{
    if (m_state == State::Matching) {
        m_helper.replace(); // ends the command by onHelperEnded
        return;
    }
    m_helper.send(frame(FingerOrder{FingerOrder::Kind::Cancel, m_command->ticket, m_command->finger, {}}));
    end();
    Q_EMIT failed({FailureCode::FingerTimeout, {}});
}

void FingerHost::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace tabian::devices
