// Running checks: each on a thread of its own and within its time, whatever hangs.
#pragma once

#include "app/doctor/checks.h"

#include <QObject>
#include <chrono>
#include <deque>
#include <functional>

namespace tabian::doctor
{

/** One check ready to run: `look` blocks, is called on another thread, and holds nothing that may die before it: where
 *  it hangs, its thread is left to itself. */
struct Probe
{
    Check check = Check::CardService;
    std::function<CheckOutcome()> look;
};

/** Of every check: a card takes nine seconds at worst, the rest tenths of one. */
inline constexpr std::chrono::milliseconds checkLimit{12000};

/** CheckCutShort: the one place that makes it. */
CheckOutcome cutShort();

/** What `probe` comes to, or CheckCutShort. Blocks at most `limit`. */
CheckResult runCheck(const Probe& probe, std::chrono::milliseconds limit = checkLimit);

/** Runs checks one after the other and tells of each on the thread it lives on. */
class CheckRun : public QObject
{
    Q_OBJECT
  public:
    explicit CheckRun(QObject* parent = nullptr);
    ~CheckRun() override;
    /** Ignored while one runs. */
    void begin(std::vector<Probe> probes, std::chrono::milliseconds limit = checkLimit);
    bool running() const { return m_running; }

  Q_SIGNALS:
    void started(tabian::doctor::Check check);
    void finished(const tabian::doctor::CheckResult& result);
    void ended();

  private:
    void next();
    std::deque<Probe> m_waiting;
    std::chrono::milliseconds m_limit = checkLimit;
    bool m_running = false;
};

} // namespace tabian::doctor
