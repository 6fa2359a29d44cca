#include "app/casework/fingerwork.h"

namespace tabian::casework
{

using devices::Finger;
using State = FingerView::State;

FingerWork::FingerWork(devices::FingerStation& station, QObject* parent) : QObject(parent), m_station(station)
{
    connect(&station, &devices::FingerStation::fingerAwaited, this, [this](Finger finger) {
        if (!running())
            return;
        viewOf(finger).state = State::Awaited;
        Q_EMIT changed();
    });
    connect(&station, &devices::FingerStation::touchTaken, this,
            [this](Finger finger, const QImage& image, const devices::TouchQuality& quality) {
                if (!running())
                    return;
                FingerView& view = viewOf(finger);
                view.preview = image;
                view.quality = quality;
                view.hint.reset();
                if (m_job == Job::Match)
                    view.best = std::max(view.best, quality.score);
                view.state = State::Working;
                Q_EMIT changed();
            });
    connect(&station, &devices::FingerStation::retryWanted, this, [this](Finger finger, devices::RetryHint hint) {
        if (!running())
            return;
        viewOf(finger).hint = hint;
        viewOf(finger).state = State::Awaited;
        Q_EMIT changed();
    });
    connect(&station, &devices::FingerStation::enrolProgress, this, [this](Finger finger, int done, int total) {
        if (m_job != Job::Enrol)
            return;
        viewOf(finger).touches = done;
        viewOf(finger).touchesWanted = total;
        Q_EMIT changed();
    });
    connect(&station, &devices::FingerStation::verified, this, [this](Finger finger, bool match) {
        if (m_job != Job::Match)
            return;
        m_waiting = false;
        FingerView& view = viewOf(finger);
        ++view.tries;
        view.hint.reset();
        if (!match && view.quality && !view.quality->isGood())
            view.hint = view.quality->flaw;
        view.state = match ? State::Match : view.tries < triesAFinger ? State::Awaited : State::Mismatch;
        next();
    });
    connect(&station, &devices::FingerStation::enrolled, this,
            [this](Finger finger, const QByteArray& made, int quality) {
                if (m_job != Job::Enrol)
                    return;
                m_waiting = false;
                (finger == Finger::LeftIndex ? m_leftTemplate : m_rightTemplate) = made;
                FingerView& view = viewOf(finger);
                view.hint.reset();
                view.best = quality;
                view.state = quality >= devices::leastTouchScore ? State::Taken : State::Poor;
                next();
            });
    connect(&station, &devices::FingerStation::cancelled, this, [this] {
        if (!running())
            return;
        m_waiting = false;
        next();
    });
    connect(&station, &devices::FingerStation::failed, this, [this](const domain::Failure& failure) {
        if (!running())
            return;
        m_waiting = false;
        m_job = Job::None;
        for (Finger finger : {Finger::LeftIndex, Finger::RightIndex}) {
            FingerView& view = viewOf(finger);
            if (view.state == State::Awaited || view.state == State::Working)
                view.state = State::Idle;
        }
        Q_EMIT changed();
        Q_EMIT this->failed(failure);
    });
}

const FingerView& FingerWork::view(Finger finger) const
{
    return finger == Finger::LeftIndex ? m_left : m_right;
}

FingerView& FingerWork::viewOf(Finger finger)
{
    return finger == Finger::LeftIndex ? m_left : m_right;
}

void FingerWork::clear()
{
    stop();
    m_left = {};
    m_right = {};
    Q_EMIT changed();
}

void FingerWork::match(const QByteArray& leftTemplate, const QByteArray& rightTemplate,
                       const std::vector<Finger>& missing)
{
    if (running())
        return;
    m_left = {};
    m_right = {};
    m_left.state = leftTemplate.isEmpty() ? State::NoTemplate : State::Idle;
    m_right.state = rightTemplate.isEmpty() ? State::NoTemplate : State::Idle;
    m_leftTemplate = leftTemplate;
    m_rightTemplate = rightTemplate;
    for (const Finger finger : missing)
        viewOf(finger).state = State::Missing;
    m_job = Job::Match;
    next();
}

void FingerWork::enrol(const std::vector<Finger>& missing)
{
    if (running())
        return;
    m_left = {};
    m_right = {};
    m_leftTemplate.clear();
    m_rightTemplate.clear();
    for (const Finger finger : missing)
        viewOf(finger).state = State::Missing;
    m_job = Job::Enrol;
    next();
}

void FingerWork::noteMissing(Finger finger)
{
    viewOf(finger).state = State::Missing;
    if (!running())
        return;
    if (m_waiting && m_current == finger)
        m_station.cancel(); // cancelled() goes on with the other finger
    else
        next();
}

void FingerWork::stop()
{
    if (!running())
        return;
    m_job = Job::None;
    if (m_waiting)
        m_station.cancel();
    m_waiting = false;
}

void FingerWork::next()
{
    if (!running() || m_waiting)
        return;
    for (Finger finger : {Finger::LeftIndex, Finger::RightIndex}) {
        FingerView& view = viewOf(finger);
        if (view.state != State::Idle && view.state != State::Awaited && view.state != State::Working)
            continue;
        m_current = finger;
        m_waiting = true;
        view.state = State::Awaited;
        Q_EMIT changed();
        if (m_job == Job::Match)
            m_station.verify(finger, finger == Finger::LeftIndex ? m_leftTemplate : m_rightTemplate);
        else
            m_station.enrol(finger);
        return;
    }
    finish();
}

void FingerWork::finish()
{
    const Job done = m_job;
    m_job = Job::None;
    Q_EMIT changed();
    if (done == Job::Enrol) {
        Q_EMIT enrolled({m_leftTemplate, m_rightTemplate, m_left.best, m_right.best});
        return;
    }
    const auto outcome = [](const FingerView& view) {
        switch (view.state) {
        case State::Match:
            return FingerOutcome::Match;
        case State::Mismatch:
            return FingerOutcome::Mismatch;
        case State::Missing:
            return FingerOutcome::Missing;
        case State::NoTemplate:
            return FingerOutcome::NoTemplate;
        case State::Idle:
        case State::Awaited:
        case State::Working:
        case State::Taken:
        case State::Poor:
            break;
        }
        return FingerOutcome::NotTried;
    };
    Q_EMIT matched({outcome(m_left), outcome(m_right), m_left.tries, m_right.tries, m_left.best, m_right.best});
}

} // namespace tabian::casework
