#include "app/doctor/selftestdesk.h"

#include <algorithm>

namespace tabian::doctor
{

SelfTestDesk::SelfTestDesk(MakeProbes makeProbes, Now now, QObject* parent)
    : QObject(parent), m_makeProbes(std::move(makeProbes)), m_now(std::move(now))
{
    connect(&m_run, &CheckRun::started, this, [this](Check check) {
        m_current = check;
        m_outcomes.remove(check);
        Q_EMIT changed();
    });
    connect(&m_run, &CheckRun::finished, this, [this](const CheckResult& result) {
        m_current.reset();
        m_outcomes.insert(result.check, result.outcome);
        Q_EMIT finished(result);
        Q_EMIT changed();
    });
    connect(&m_run, &CheckRun::ended, this, [this] {
        if (m_outcomes.size() == qsizetype(allChecks.size()))
            m_endedAt = m_now();
        Q_EMIT changed();
        Q_EMIT ended();
    });
}

void SelfTestDesk::begin(std::vector<Probe> probes)
{
    if (!m_run.running())
        m_run.begin(std::move(probes));
}

void SelfTestDesk::runAll()
{
    if (m_run.running())
        return;
    m_outcomes.clear();
    begin(m_makeProbes());
}

void SelfTestDesk::run(Check check)
{
    std::vector<Probe> probes = m_makeProbes();
    std::erase_if(probes, [check](const Probe& probe) { return probe.check != check; });
    begin(std::move(probes));
}

const CheckOutcome* SelfTestDesk::outcome(Check check) const
{
    const auto found = m_outcomes.constFind(check);
    return found == m_outcomes.cend() ? nullptr : &*found;
}

std::vector<CheckResult> SelfTestDesk::results() const
{
    std::vector<CheckResult> results;
    for (auto it = m_outcomes.cbegin(); it != m_outcomes.cend(); ++it)
        results.push_back({it.key(), it.value()});
    return results;
}

int SelfTestDesk::count(CheckState state) const
{
    return int(std::ranges::count(m_outcomes, state, &CheckOutcome::state));
}

} // namespace tabian::doctor
