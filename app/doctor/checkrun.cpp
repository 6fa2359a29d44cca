#include "app/doctor/checkrun.h"

#include <QCoreApplication>
#include <QPointer>
#include <future>
#include <thread>

namespace tabian::doctor
{

CheckOutcome cutShort()
{
    return CheckOutcome::fail({domain::FailureCode::CheckCutShort, {}});
}

CheckResult runCheck(const Probe& probe, std::chrono::milliseconds limit)
{
    std::packaged_task<CheckOutcome()> task(probe.look);
    auto outcome = task.get_future();
    std::thread(std::move(task)).detach();
    if (outcome.wait_for(limit) != std::future_status::ready)
        return {probe.check, cutShort()};
    return {probe.check, outcome.get()};
}

CheckRun::CheckRun(QObject* parent) : QObject(parent) {}

CheckRun::~CheckRun() = default;

void CheckRun::begin(std::vector<Probe> probes, std::chrono::milliseconds limit)
{
    if (m_running)
        return;
    m_waiting.assign(std::make_move_iterator(probes.begin()), std::make_move_iterator(probes.end()));
    m_limit = limit;
    m_running = true;
    next();
}

void CheckRun::next()
{
    if (m_waiting.empty()) {
        m_running = false;
        Q_EMIT ended();
        return;
    }
    const Probe probe = std::move(m_waiting.front());
    m_waiting.pop_front();
    Q_EMIT started(probe.check);
    // The waiting thread outlives this object where a check hangs while the window is closed.
    std::thread([self = QPointer<CheckRun>(this), probe, limit = m_limit] {
        const CheckResult result = runCheck(probe, limit);
        QCoreApplication* const program = QCoreApplication::instance();
        if (!program) // it has ended meanwhile
            return;
        QMetaObject::invokeMethod(
            program,
            [self, result] {
                if (!self)
                    return;
                Q_EMIT self->finished(result);
                self->next();
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace tabian::doctor
