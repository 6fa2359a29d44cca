// The context behind the self-test's page: what was found so far, what runs, and what may be run again.
#pragma once

#include "app/doctor/checkrun.h"

#include <QDateTime>
#include <QMap>

namespace tabian::doctor
{

/** UI thread; no call blocks. */
class SelfTestDesk : public QObject
{
    Q_OBJECT
  public:
    /** Probes of every check, made afresh for each run, on the UI thread. */
    using MakeProbes = std::function<std::vector<Probe>()>;
    using Now = std::function<QDateTime()>;
    SelfTestDesk(MakeProbes makeProbes, Now now, QObject* parent = nullptr);

    void runAll();
    void run(Check check);
    bool running() const { return m_run.running(); }
    std::optional<Check> current() const { return m_current; }
    /** What a check last came to; nothing before its first run, and while it runs. */
    const CheckOutcome* outcome(Check check) const;
    /** In the order of their numbers. */
    std::vector<CheckResult> results() const;
    int done() const { return int(m_outcomes.size()); }
    int count(CheckState state) const;
    /** When the last whole run ended; invalid before. */
    QDateTime endedAt() const { return m_endedAt; }

  Q_SIGNALS:
    void changed();
    void finished(const tabian::doctor::CheckResult& result);
    void ended(); // of a whole run or of one check

  private:
    void begin(std::vector<Probe> probes);
    MakeProbes m_makeProbes;
    Now m_now;
    CheckRun m_run;
    QMap<Check, CheckOutcome> m_outcomes;
    std::optional<Check> m_current;
    QDateTime m_endedAt;
};

} // namespace tabian::doctor
