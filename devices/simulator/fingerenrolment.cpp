#include "devices/simulator/fingerenrolment.h"

using namespace Qt::StringLiterals;
using tabian::devices::Finger;
using tabian::devices::FingerHost;

namespace tabian::simulator
{

namespace
{
devices::FingerHostOptions atSensor(devices::FingerHostOptions options, const QString& sensor)
{
    options.virtualSensor = sensor;
    return options;
}
} // namespace

FingerEnrolment::FingerEnrolment(devices::FingerHostOptions options, QObject* parent)
    : QObject(parent), m_sensor(m_folder.filePath(u"sensor"_s), std::chrono::milliseconds(0)),
      m_host(atSensor(std::move(options), m_folder.filePath(u"sensor"_s)))
{
    connect(&m_host, &FingerHost::fingerAwaited, this, &FingerEnrolment::touch);
    connect(&m_host, &FingerHost::enrolled, this,
            [this](Finger, const QByteArray& fingerTemplate) { report(fingerTemplate, {}); });
    connect(&m_host, &FingerHost::failed, this, [this](const domain::Failure& failure) {
        report({}, domain::failureCodeText(failure.code) + u' ' + failure.detail);
    });
}

void FingerEnrolment::run(const std::vector<quint64>& people, double dryness)
{
    m_dryness = dryness;
    for (const quint64 person : people) {
        for (const Finger finger : {Finger::LeftIndex, Finger::RightIndex})
            m_tasks.push_back({person, finger, {}, {}});
    }
    m_host.start();
    next();
}

void FingerEnrolment::next()
{
    if (m_tasks.empty()) {
        m_host.stop();
        Q_EMIT finished();
        return;
    }
    m_touch = 0;
    m_finger = std::make_unique<SynthFinger>(m_tasks.front().person, m_tasks.front().finger);
    m_host.enrol(m_tasks.front().finger);
}

void FingerEnrolment::touch()
{
    Touch ordinary = Touch::ordinary(touchSeed(m_tasks.front().person, ++m_touch));
    if (m_dryness >= 0)
        ordinary.dryness = m_dryness;
    m_sensor.deliver([this, ordinary] { return SensorInput::image(m_finger->touch(ordinary)); },
                     std::chrono::seconds(10), [](VirtualSensor::Fate) {});
}

void FingerEnrolment::report(const QByteArray& fingerTemplate, const QString& failure)
{
    EnrolledFinger done = m_tasks.front();
    m_tasks.pop_front();
    done.fingerTemplate = fingerTemplate;
    done.failure = failure;
    m_sensor.forget();
    Q_EMIT enrolled(done);
    next();
}

} // namespace tabian::simulator
