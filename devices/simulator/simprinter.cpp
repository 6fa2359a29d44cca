#include "devices/simulator/simprinter.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace tabian::simulator
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pending = 3;
constexpr int processing = 5;
constexpr int stopped = 6;
constexpr int cancelled = 7;
constexpr int aborted = 8;
constexpr int completed = 9;

/** Pages of a PDF as Cairo writes it; one for anything else. */
int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    const QString text = QString::fromLatin1(pdf);
    int pages = 0;
    for (auto found = page.globalMatch(text); found.hasNext(); found.next())
        ++pages;
    return std::max(pages, 1);
}

bool ended(const SimJob& job)
{
    return job.state >= cancelled;
}

} // namespace

SimPrinter::SimPrinter(SimPrinterOptions options)
    : m_options(std::move(options)), m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{
}

SimPrinter::~SimPrinter() = default;

QStringList SimPrinter::reasonsNow() const
{
    QStringList reasons = m_troubles;
    if (m_sheets == 0)
        reasons << u"media-empty-error"_s;
    else if (m_sheets > 0 && m_sheets < 3)
        reasons << u"media-low-warning"_s;
    if (m_paused)
        reasons << u"paused"_s;
    return reasons.isEmpty() ? QStringList{u"none"_s} : reasons;
}

bool SimPrinter::blocked() const
{
    return m_paused || m_sheets == 0 ||
           std::ranges::any_of(m_troubles, [](const QString& word) { return word.endsWith(u"-error"_s); });
}

SimPrinter::Report SimPrinter::report() const
{
    const std::lock_guard lock(m_mutex);
    Report report{.state = 3, .reasons = reasonsNow(), .accepting = m_accepting, .waiting = 0};
    for (const SimJob& job : m_jobs)
        report.waiting += ended(job) ? 0 : 1;
    if (blocked())
        report.state = 5;
    else if (report.waiting > 0)
        report.state = 4;
    return report;
}

std::optional<int> SimPrinter::take(const QString& name, QByteArray document)
{
    const std::lock_guard lock(m_mutex);
    if (!m_accepting)
        return std::nullopt;
    const int number = int(m_jobs.size()) + 1;
    const int pages = pagesOf(document);
    const int sheets = m_options.cards ? (pages + 1) / 2 : pages;
    m_jobs.insert(number, {number, name, pending, sheets, 0, std::move(document)});
    m_changed.notify_all();
    return number;
}

std::optional<SimJob> SimPrinter::job(int number) const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.contains(number) ? std::optional(m_jobs[number]) : std::nullopt;
}

std::vector<SimJob> SimPrinter::jobs() const
{
    const std::lock_guard lock(m_mutex);
    return {m_jobs.begin(), m_jobs.end()};
}

bool SimPrinter::cancel(int number)
{
    const std::lock_guard lock(m_mutex);
    if (!m_jobs.contains(number) || ended(m_jobs[number]))
        return false;
    m_jobs[number].state = cancelled;
    m_changed.notify_all();
    return true;
}

void SimPrinter::trouble(const QString& keyword)
{
    const std::lock_guard lock(m_mutex);
    if (!m_troubles.contains(keyword))
        m_troubles << keyword;
    m_changed.notify_all();
}

void SimPrinter::none()
{
    const std::lock_guard lock(m_mutex);
    m_troubles.clear();
    m_sheets = -1;
    m_paused = false;
    m_accepting = true;
    m_changed.notify_all();
}

void SimPrinter::setSheets(int sheets)
{
    const std::lock_guard lock(m_mutex);
    m_sheets = sheets;
    m_changed.notify_all();
}

void SimPrinter::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

void SimPrinter::setAccepting(bool accepting)
{
    const std::lock_guard lock(m_mutex);
    m_accepting = accepting;
}

void SimPrinter::abortJobs()
{
    const std::lock_guard lock(m_mutex);
    for (SimJob& job : m_jobs) {
        if (!ended(job))
            job.state = aborted;
    }
    m_changed.notify_all();
}

int SimPrinter::sheetsLeft() const
{
    const std::lock_guard lock(m_mutex);
    return m_sheets;
}

void SimPrinter::work(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const auto next = [this] {
        return std::find_if(m_jobs.begin(), m_jobs.end(), [](const SimJob& job) { return !ended(job); });
    };
    while (!stop.stop_requested()) {
        auto job = next();
        if (job == m_jobs.end() || blocked()) {
            if (job != m_jobs.end())
                job->state = stopped;
            m_changed.wait_for(lock, stop, std::chrono::hours(1), [&] { return next() != m_jobs.end() && !blocked(); });
            continue;
        }
        job->state = processing;
        // A sheet takes its time; a trouble that comes meanwhile keeps it in.
        m_changed.wait_for(lock, stop, m_options.pace, [&] { return blocked() || ended(*job); });
        if (stop.stop_requested() || blocked() || ended(*job))
            continue;
        if (m_sheets > 0)
            --m_sheets;
        if (++job->printed < job->sheets)
            continue;
        QFile file(u"%1/%2-%3.pdf"_s.arg(m_options.folder, m_options.name).arg(job->number));
        job->state = file.open(QFile::WriteOnly) && file.write(job->bytes) == job->bytes.size() ? completed : aborted;
    }
}

} // namespace tabian::simulator
