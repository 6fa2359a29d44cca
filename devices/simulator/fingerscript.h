// The commands of tabian-simfinger.
#pragma once

#include "devices/simulator/control.h"
#include "devices/simulator/synthprint.h"
#include "devices/simulator/virtualsensor.h"

#include <list>
#include <optional>

namespace tabian::simulator
{

/** Fingers grown once and kept, the last used first. */
class FingerDrawer
{
  public:
    const SynthFinger& finger(quint64 person, devices::Finger which);

  private:
    struct Kept
    {
        quint64 person;
        devices::Finger which;
        SynthFinger finger;
    };
    std::list<Kept> m_kept;
};

/** Understands:
 *    touch PERSON left|right [seed=N] [rotate=DEGREES] [shift=X,Y] [pressure=P] [dry=D] [worn=W] [noise=N] [partial=P]
 *                             [limit=MS]
 *    auto PERSON left|right [options of touch but the limit]     answers every awaited touch, until
 *    auto off
 *    image FILE [limit=MS]      any picture instead of a synthetic touch
 *    retry general|short|center|remove [limit=MS]
 *    error CODE [limit=MS]      of libfprint's FpDeviceError
 *    unplug [limit=MS]          while a finger is awaited
 *    forget                     what was ordered and not taken yet
 *    state
 *    quit
 *  PERSON is a citizen number. A command that puts something on the sensor is answered when libfprint took it; the
 *  limit is 30 s unless given. */
class FingerScript : public QObject
{
    Q_OBJECT
  public:
    explicit FingerScript(VirtualSensor& sensor, QObject* parent = nullptr);
    void handle(const QStringList& words, const ControlReply& reply);

  Q_SIGNALS:
    void quitWanted();

  private:
    struct Person
    {
        quint64 number;
        devices::Finger finger;
        QStringList words = {}; // of the command, with how its touches fall
    };

    void touch(const QStringList& words, const ControlReply& reply);
    void automatic(const QStringList& words, const ControlReply& reply);
    void image(const QStringList& words, const ControlReply& reply);
    void put(const VirtualSensor::Maker& input, const QStringList& words, const ControlReply& reply);
    void nextAutomatic();
    QString state() const;

    VirtualSensor& m_sensor;
    FingerDrawer m_drawer;
    std::optional<Person> m_automatic;
    quint64 m_touches = 0;
};

/** The person of a citizen number as written, with or without hyphens; 0 when it is none. */
quint64 personNumber(const QString& text);

} // namespace tabian::simulator
