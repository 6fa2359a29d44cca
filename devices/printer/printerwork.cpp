#include "devices/printer/printerwork.h"

#include <QFile>
#include <algorithm>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::FailureCode;
using Phase = PrintJob::Phase;

namespace
{

constexpr auto calm = 5s;
constexpr auto busy = 500ms;

domain::Result<QByteArray> pdfIn(const QString& path)
{
    QFile file(path);
    constexpr qint64 limit = 64 << 20; // a year's report is some megabytes
    QByteArray bytes;
    if (file.open(QFile::ReadOnly) && file.size() <= limit)
        bytes = file.readAll();
    if (!bytes.startsWith("%PDF-"))
        return tl::unexpected(fileUnreadable(file.errorString()));
    return bytes;
}

} // namespace

PrinterWork::PrinterWork(const Hurry& hurry) : m_hurry(hurry)
{
    m_looking.setParent(this); // goes to the thread with this object
    connect(&m_looking, &QTimer::timeout, this, &PrinterWork::look);
}

void PrinterWork::begin()
{
    m_looking.start(calm);
    look();
}

void PrinterWork::end()
{
    m_looking.stop();
}

void PrinterWork::list()
{
    const auto printers = printersOfService(m_hurry);
    if (printers)
        Q_EMIT listed(*printers, std::nullopt);
    else
        Q_EMIT listed({}, printers.error());
}

void PrinterWork::choose(PrinterRole role, const QString& name)
{
    m_names[size_t(role)] = name;
    m_conditions[size_t(role)] = {};
    if (!m_hurry)
        lookAt(role);
}

void PrinterWork::look()
{
    if (m_hurry)
        return;
    for (const auto role : {PrinterRole::Paper, PrinterRole::Card})
        lookAt(role);
    std::erase_if(m_jobs, [this](Running& running) { return !goOn(running); });
    m_looking.setInterval(m_jobs.empty() ? calm : busy);
}

void PrinterWork::lookAt(PrinterRole role)
{
    const QString& name = m_names[size_t(role)];
    PrinterCondition now;
    if (name == noPrinter) {
        now.state = PrinterCondition::State::Declined;
    } else if (!name.isEmpty()) {
        const auto answer = askPrinter(name, m_hurry);
        now = answer ? conditionOf(*answer) : unreachable(answer.error());
    }
    if (now != m_conditions[size_t(role)])
        Q_EMIT conditionSeen(role, m_conditions[size_t(role)] = now);
}

void PrinterWork::tell(Running& running, Phase phase, std::optional<domain::Failure> failure)
{
    const auto code = [](const std::optional<domain::Failure>& f) { return f ? int(f->code) : 0; };
    if (running.job.phase == phase && code(running.job.failure) == code(failure))
        return;
    running.job.phase = phase;
    running.job.failure = std::move(failure);
    Q_EMIT jobSeen(running.job);
}

void PrinterWork::print(quint32 ticket, PrinterRole role, const QString& path, const QString& title)
{
    Running running;
    running.job.ticket = ticket;
    running.job.role = role;
    running.printer = m_names[size_t(role)];
    Q_EMIT jobSeen(running.job);
    const auto pdf = pdfIn(path);
    if (!pdf)
        return tell(running, Phase::Failed, pdf.error());
    const auto number = sendJob(running.printer, {role, *pdf, title}, m_hurry);
    if (!number)
        return tell(running, Phase::Failed, number.error());
    running.number = *number;
    tell(running, Phase::Printing);
    m_jobs.push_back(std::move(running));
    m_looking.start(busy);
}

void PrinterWork::cancel(quint32 ticket)
{
    const auto running = std::ranges::find(m_jobs, ticket, [](const Running& r) { return r.job.ticket; });
    if (running == m_jobs.end())
        return;
    // How it ended is seen at the next look; a printer that cannot be asked any more has forgotten it for us.
    if (!cancelJob(running->printer, running->number, m_hurry)) {
        tell(*running, Phase::Failed);
        m_jobs.erase(running);
    }
}

bool PrinterWork::goOn(Running& running)
{
    const auto answer = askJob(running.printer, running.number, m_hurry);
    if (!answer) {
        // Out of reach for a while: the printer still has the job. What is known no more is at an end.
        const bool gone =
            answer.error().code == FailureCode::PrintRefused || answer.error().code == FailureCode::PrinterAbsent;
        tell(running, gone ? Phase::Failed : Phase::Waiting, answer.error());
        return !gone;
    }
    const bool moved = answer->sheets != running.job.sheets;
    running.job.sheets = answer->sheets;
    switch (answer->state) {
    case 7: // cancelled: the user's will is no error
        tell(running, Phase::Failed);
        return false;
    case 8:
        tell(running, Phase::Failed, domain::Failure{FailureCode::PrintAborted, answer->reason});
        return false;
    case 9:
        tell(running, Phase::Done);
        return false;
    default:
        break;
    }
    const auto printer = askPrinter(running.printer, m_hurry);
    const auto troubles = printer ? troublesOf(*printer) : std::vector{printer.error()};
    if (!troubles.empty() && stopsJobs(troubles.front().code)) {
        tell(running, Phase::Waiting, troubles.front());
    } else if (running.job.phase == Phase::Printing && moved) {
        Q_EMIT jobSeen(running.job);
    } else {
        tell(running, Phase::Printing);
    }
    return true;
}

} // namespace tabian::devices
