#include "app/shell/syncworker.h"

#include "app/shell/registrytables.h"

#include <QRandomGenerator>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using casework::SyncState;
using client::SyncEngine;

namespace
{

constexpr qint64 factsEveryMs = 500;  // while much is sent, counting what is left is work of its own
constexpr qint64 longest = 60 * 1000; // a timer looks again at least this often

} // namespace

SyncWorker::SyncWorker(std::shared_ptr<GatedQueue> gate, SyncOptions options, Tell tell)
    : m_gate(std::move(gate)), m_options(std::move(options)), m_tell(std::move(tell)), m_store(*m_gate), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncWorker::run);
}

/** Link and engine, once there is a seat. */
bool SyncWorker::prepare()
{
    if (m_engine)
        return true;
    const auto seat = client::loadSeat(m_options.storeFolder);
    if (!seat)
        return false;
    m_link = m_options.open(seat->place, {seat->keyPem, seat->certificateDer});
    m_engine =
        std::make_unique<SyncEngine>(SyncEngine::Parts{*m_link, m_store, [this] { return nowMs(); },
                                                       [] { return QRandomGenerator::global()->generateDouble(); }},
                                     client::EngineSeat{seat->station, seat->place.signingKey}, m_options.pace);
    return true;
}

/** The office's time: the registry's is measured against it. */
qint64 SyncWorker::nowMs() const
{
    return m_options.clock.now().toMSecsSinceEpoch();
}

void SyncWorker::run()
{
    if (!prepare())
        return publish();
    if (nowMs() < m_engine->nextDueMs())
        return schedule();
    m_sending = true;
    publish();
    const QStringList received = m_engine->step();
    m_sending = m_engine->isWorking();
    if (received.contains(u"table"_s))
        layTables();
    if (!m_sending)
        m_factsAtMs = 0;
    publish(received);
    schedule();
}

void SyncWorker::wake()
{
    m_factsAtMs = 0;
    if (m_engine)
        m_engine->wake();
    publish();
    if (m_engine || prepare())
        schedule();
}

void SyncWorker::tryNow()
{
    if (prepare())
        m_engine->tryNow();
    run();
}

void SyncWorker::schedule()
{
    m_timer.start(int(std::clamp<qint64>(m_engine->nextDueMs() - nowMs(), 0, longest)));
}

SyncState::Line SyncWorker::line() const
{
    using Line = SyncState::Line;
    if (!m_engine)
        return Line::NotEnrolled;
    if (m_sending)
        return Line::Working;
    switch (m_engine->line()) {
    case SyncEngine::Line::NeverHeard:
        return Line::NeverHeard;
    case SyncEngine::Line::OnLine:
        return Line::OnLine;
    case SyncEngine::Line::Waiting:
        return Line::Waiting;
    case SyncEngine::Line::Refused:
        return Line::Refused;
    }
    Q_UNREACHABLE();
}

void SyncWorker::publish(const QStringList& received)
{
    const qint64 now = nowMs();
    if (now - m_factsAtMs >= factsEveryMs) {
        if (auto facts = m_store.facts()) {
            m_facts = std::move(*facts);
            m_factsAtMs = now;
        }
    }
    SyncState state{.line = line(), .nextTry = {}, .reason = {}, .facts = m_facts};
    if (m_engine) {
        state.reason = m_engine->reason();
        if (m_engine->nextDueMs() - now < 24LL * 3600 * 1000)
            state.nextTry = m_options.clock.now().addMSecs(std::max<qint64>(m_engine->nextDueMs() - now, 0));
    }
    m_tell(state, received);
}

void SyncWorker::layTables()
{
    const auto names = m_store.registryTables();
    for (const QString& name : names.value_or(QStringList())) {
        const auto content = m_store.registryTable(name);
        if (content && *content)
            layRegistryTable(m_options.tablesFolder, name, **content);
    }
}

} // namespace tabian::shell
