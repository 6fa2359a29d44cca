// The fingerprint sensor as the counter sees it. Implemented by devices/fingerprint over libfprint, off the UI thread.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QImage>
#include <QObject>

namespace tabian::devices
{

enum class Finger : quint8 { LeftIndex = 1, RightIndex = 2 };

/** Why the sensor asks for another touch: a hint, not an error (libfprint fp-device.h). */
enum class RetryHint : quint8 { General, TooShort, CenterFinger, RemoveFinger };

/** Asynchronous; lives on the UI thread; one command at a time, each ended by exactly one of verified, enrolled,
 *  cancelled or failed. Retry hints may come before. */
class FingerStation : public QObject
{
    Q_OBJECT
  public:
    enum class State : quint8 { Starting, Absent, Idle, Waiting, Matching, Failed };
    Q_ENUM(State)

    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual State state() const = 0;
    virtual QString sensorName() const = 0;
    /** Waits for one touch and matches it with a template made by enrol(). */
    virtual void verify(Finger finger, const QByteArray& fingerTemplate) = 0;
    /** Takes the touches the driver wants (usually five) and gives a template. */
    virtual void enrol(Finger finger) = 0;
    /** Ends the running command with cancelled(). No-op when idle. */
    virtual void cancel() = 0;

  Q_SIGNALS:
    void stateChanged(tabian::devices::FingerStation::State state);
    void fingerAwaited(tabian::devices::Finger finger);
    void imageCaptured(const QImage& image); // a preview, where the driver gives one
    void retryWanted(tabian::devices::Finger finger, tabian::devices::RetryHint hint);
    void enrolProgress(tabian::devices::Finger finger, int done, int total);
    void verified(tabian::devices::Finger finger, bool match);
    void enrolled(tabian::devices::Finger finger, const QByteArray& fingerTemplate);
    void cancelled();
    void failed(const tabian::domain::Failure& failure);
};

} // namespace tabian::devices
