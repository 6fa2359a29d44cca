// The two index fingers of a case: matched in the identity step, taken anew in the prints step.
#pragma once

#include "app/casework/acts.h"
#include "devices/api/fingerstation.h"

#include <QImage>
#include <QObject>
#include <functional>

namespace tabian::casework
{

/** One finger as the screen shows it. */
struct FingerView
{
    enum class State : quint8 { Idle, Awaited, Working, Match, Mismatch, Missing, NoTemplate, Taken, Poor };
    State state = State::Idle;
    int tries = 0;
    int touches = 0; // of an enrolment
    int touchesWanted = 0;
    std::optional<devices::RetryHint> hint;
    QImage preview;
    std::optional<devices::TouchQuality> quality; // of the touch in the preview
    int best = 0;                                 // score of the best touch of a match; of a print, its quality
};

/** New prints; empty = the finger could not be taken. */
struct NewPrints
{
    QByteArray left, right;
    int leftQuality = 0; // 0 to 100
    int rightQuality = 0;
};

/** Runs left, then right; three tries a finger, stops early at a match. A bad touch that does not match is named with its
 *  flaw and counts as a try; the best touch's score stands beside the result. UI thread; one job at a time. */
class FingerWork : public QObject
{
    Q_OBJECT
  public:
    static constexpr int triesAFinger = 3;
    explicit FingerWork(devices::FingerStation& station, QObject* parent = nullptr);

    /** Fingers in `missing` are not asked for. */
    void match(const QByteArray& leftTemplate, const QByteArray& rightTemplate,
               const std::vector<devices::Finger>& missing = {});
    void enrol(const std::vector<devices::Finger>& missing = {});
    void noteMissing(devices::Finger finger); // this finger cannot be taken; goes on with the other
    void stop();
    bool running() const { return m_job != Job::None; }
    const FingerView& view(devices::Finger finger) const;
    void clear();

  Q_SIGNALS:
    void changed();
    void matched(const tabian::casework::FingersChecked& result);
    void enrolled(const tabian::casework::NewPrints& prints);
    void failed(const tabian::domain::Failure& failure);

  private:
    enum class Job : quint8 { None, Match, Enrol };
    FingerView& viewOf(devices::Finger finger);
    void next();
    void finish();

    devices::FingerStation& m_station;
    Job m_job = Job::None;
    devices::Finger m_current = devices::Finger::LeftIndex;
    FingerView m_left, m_right;
    QByteArray m_leftTemplate, m_rightTemplate;
    bool m_waiting = false; // a command runs at the station
};

} // namespace tabian::casework
