// Templates of synthetic people for the training register, made by the real enrolment: the counter's own finger
// station, libfprint's virtual sensor and five touches a finger.
#pragma once

#include "devices/fingerprint/fingerhost.h"
#include "devices/simulator/synthprint.h"
#include "devices/simulator/virtualsensor.h"

#include <QTemporaryDir>
#include <deque>

namespace tabian::simulator
{

/** One finger's template, or why there is none. */
struct EnrolledFinger
{
    quint64 person = 0;
    devices::Finger finger = devices::Finger::LeftIndex;
    QByteArray fingerTemplate;
    QString failure; // empty when it worked
};

/** Enrols both index fingers of each person, in order. The touches follow from the person's number. One thread, with
 *  an event loop. */
class FingerEnrolment : public QObject
{
    Q_OBJECT
  public:
    explicit FingerEnrolment(devices::FingerHostOptions options, QObject* parent = nullptr); // the sensor is its own
    void run(const std::vector<quint64>& people, double dryness = -1); // -1: as the touches have it
    /** The seed of the n-th touch (from 1) by which a person's finger is enrolled. */
    static quint64 touchSeed(quint64 person, quint64 touch) { return person ^ (touch << 56U); }

  Q_SIGNALS:
    void enrolled(const tabian::simulator::EnrolledFinger& finger);
    void finished();

  private:
    void next();
    void touch();
    void report(const QByteArray& fingerTemplate, const QString& failure);

    QTemporaryDir m_folder;
    VirtualSensor m_sensor;
    devices::FingerHost m_host;
    std::deque<EnrolledFinger> m_tasks; // the first is running
    std::unique_ptr<SynthFinger> m_finger;
    quint64 m_touch = 0;
    double m_dryness = -1;
};

} // namespace tabian::simulator
