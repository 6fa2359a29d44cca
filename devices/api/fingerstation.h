// The fingerprint sensor as the counter sees it. Implemented by devices/fingerprint over libfprint, off the UI thread.
#pragma once

#include "app/domain/failure.h"
#include "devices/api/finger.h"

#include <QByteArray>
#include <QImage>
#include <QObject>

namespace tabian::devices
{

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
    /** Takes five good touches and gives a template. A bad touch is asked again, naming the flaw; when three tries at a
     *  touch brought nothing good, the best of them is kept and the finger's quality says so. */
    virtual void enrol(Finger finger) = 0;
    /** Ends the running command with cancelled(). No-op when idle. */
    virtual void cancel() = 0;

  Q_SIGNALS:
    void stateChanged(tabian::devices::FingerStation::State state);
    void fingerAwaited(tabian::devices::Finger finger);
    /** The touch's picture and how good it is: as soon as the sensor has it when a finger is enrolled, with the answer
     *  when one is verified. */
    void touchTaken(tabian::devices::Finger finger, const QImage& image, const tabian::devices::TouchQuality& quality);
    void retryWanted(tabian::devices::Finger finger, tabian::devices::RetryHint hint);
    void enrolProgress(tabian::devices::Finger finger, int done, int total);
    void verified(tabian::devices::Finger finger, bool match);
    void enrolled(tabian::devices::Finger finger, const QByteArray& fingerTemplate, int quality); // 0 to 100
    void cancelled();
    void failed(const tabian::domain::Failure& failure);
};

} // namespace tabian::devices
