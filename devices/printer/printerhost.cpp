#include "devices/printer/printerhost.h"

#include "devices/printer/printerwork.h"

namespace tabian::devices
{

using namespace Qt::StringLiterals;

PrinterHost::PrinterHost(QObject* parent) : PrinterStation(parent), m_work(std::make_unique<PrinterWork>(m_hurry))
{
    m_thread.setObjectName(u"printers"_s);
    connect(m_work.get(), &PrinterWork::listed, this, &PrinterStation::listed);
    connect(m_work.get(), &PrinterWork::jobSeen, this, &PrinterStation::jobChanged);
    connect(m_work.get(), &PrinterWork::conditionSeen, this,
            [this](PrinterRole role, const PrinterCondition& condition) {
                m_conditions[size_t(role)] = condition;
                Q_EMIT conditionChanged(role);
            });
    m_work->moveToThread(&m_thread);
}

PrinterHost::~PrinterHost()
{
    stop();
}

template <typename Call> void PrinterHost::post(Call call)
{
    QMetaObject::invokeMethod(
        m_work.get(), [work = m_work.get(), call] { call(*work); }, Qt::QueuedConnection);
}

void PrinterHost::start()
{
    if (m_thread.isRunning())
        return;
    m_hurry = false;
    m_thread.start();
    post([](PrinterWork& work) { work.begin(); });
}

void PrinterHost::stop()
{
    if (!m_thread.isRunning())
        return;
    m_hurry = true;
    post([thread = &m_thread](PrinterWork& work) {
        work.end();
        thread->quit();
    });
    m_thread.wait();
}

void PrinterHost::list()
{
    post([](PrinterWork& work) { work.list(); });
}

void PrinterHost::choose(PrinterRole role, const QString& name)
{
    m_names[size_t(role)] = name;
    using State = PrinterCondition::State;
    const State state = name.isEmpty() ? State::Unset : name == noPrinter ? State::Declined : State::Asking;
    m_conditions[size_t(role)] = {.state = state, .troubles = {}, .model = {}};
    Q_EMIT conditionChanged(role);
    post([role, name](PrinterWork& work) { work.choose(role, name); });
}

quint32 PrinterHost::print(PrinterRole role, const QString& path, const QString& title)
{
    const quint32 ticket = ++m_lastTicket;
    post([=](PrinterWork& work) { work.print(ticket, role, path, title); });
    return ticket;
}

void PrinterHost::cancel(quint32 ticket)
{
    post([ticket](PrinterWork& work) { work.cancel(ticket); });
}

} // namespace tabian::devices
