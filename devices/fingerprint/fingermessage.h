// What the counter and the fingerprint helper say to each other over a pipe.
// The helper is a process of its own because libfprint runs everything in GLib's default main context (its
// enumeration iterates it), which in the counter is Qt's: on a thread it would run the counter's own events. And a
// driver that crashes takes only the helper with it.
#pragma once

#include "devices/api/fingerstation.h"
#include "devices/helper/pipeframe.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <optional>

namespace tabian::devices
{

/** What can go wrong at the helper, without a sentence. FingerHost turns it into a coded failure. */
enum class Trouble : quint8 {
    SensorAbsent = 1,
    SensorNotAllowed,
    SensorFailed,
    SensorRemoved,
    SensorBusy,
    TemplateDamaged
};

/** Counter to helper. A new order ends a running one. */
struct FingerOrder
{
    enum class Kind : quint8 { Verify = 1, Enrol, Cancel };
    Kind kind = Kind::Cancel;
    quint32 ticket = 0; // comes back with every event of this order
    Finger finger = Finger::LeftIndex;
    QByteArray fingerTemplate; // Verify only
};

/** Helper to counter. Sensor and Trouble without a ticket tell the sensor's state; the others belong to an order. */
struct FingerEvent
{
    enum class Kind : quint8 {
        Sensor = 1,
        Awaited,
        Touched,
        Image,
        Retry,
        Progress,
        Verified,
        Enrolled,
        Cancelled,
        Failed
    };
    Kind kind = Kind::Failed;
    quint32 ticket = 0;
    QString text = {};                       // Sensor: its name. Failed: a fact, never personal data
    Trouble trouble = Trouble::SensorFailed; // Failed
    RetryHint hint = RetryHint::General;     // Retry
    int done = 0;                            // Progress. Verified: 1 = match. Enrolled: quality, 0 to 100
    int total = 0;                           // Progress
    QImage image = {};                       // Image: 8-bit grey
    TouchQuality quality = {};               // Image
    QByteArray fingerTemplate = {};          // Enrolled
};

QByteArray frame(const FingerOrder& order);
QByteArray frame(const FingerEvent& event);

/** The event in a message of the helper's; nothing when it is none. An image has at most 4000 pixels a side. */
std::optional<FingerEvent> eventFrom(const QCborMap& map);

/** Takes frames from the front of `buffer` as they become complete. A frame that is too long or no message sets
 *  `broken`: the pipe cannot be read any further. */
template <typename Message> struct FrameReader
{
    QByteArray buffer;
    bool broken = false;

    std::optional<Message> next();
};
template <> std::optional<FingerOrder> FrameReader<FingerOrder>::next();
template <> std::optional<FingerEvent> FrameReader<FingerEvent>::next();

} // namespace tabian::devices
