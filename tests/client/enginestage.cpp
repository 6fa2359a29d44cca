#include "tests/client/enginestage.h"

#include "registry/client/receipts.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

Result<protocol::BatchWriter> ForgedStore::batchAfter(qint64 sequence)
{
    protocol::BatchWriter batch(m_forger.journal());
    for (auto i = std::size_t(sequence); i < m_forger.entries.size() && batch.count() < mostEntries; ++i) {
        if (!batch.add(m_forger.entries[i]))
            break;
    }
    return batch;
}

Result<std::optional<QByteArray>> ForgedStore::linkAt(qint64 sequence)
{
    if (sequence == 0)
        return std::optional(protocol::firstLink());
    if (std::size_t(sequence) > m_forger.entries.size())
        return std::optional<QByteArray>();
    return std::optional(protocol::linkOf(m_forger.entries[std::size_t(sequence) - 1]));
}

Outcome ForgedStore::noteAnswers(const protocol::PushAnswers& told, std::optional<qint64>)
{
    sent = told.sequence;
    answers.insert(answers.end(), told.answers.begin(), told.answers.end());
    return {};
}

Result<std::optional<qint64>> ForgedStore::feedPosition()
{
    return locked ? std::optional<qint64>() : std::optional(position);
}

Result<QStringList> ForgedStore::applyPage(const protocol::PullPage& page, qint64)
{
    position = page.next;
    QStringList kinds;
    for (const protocol::FeedItem& item : page.items) {
        applied.push_back(item);
        if (!kinds.contains(item.kind))
            kinds << item.kind;
    }
    return kinds;
}

Result<QByteArray> BreakableLine::send(const client::Request& request)
{
    const bool push = request.path == u"/v1/push"_s;
    const auto batch = push ? protocol::batchOf(request.body) : domain::Result<protocol::PushBatch>();
    said << (push ? u"push %1"_s.arg(batch->entries.size()) : u"pull "_s + request.path.section(u'=', 1));
    if (during)
        during();
    if (const auto refused = refuse ? refuse() : std::nullopt)
        return tl::unexpected(*refused);
    if (fault == Fault::BeforeIt)
        return client::unreachable(u"test"_s);
    auto answer = push ? m_registry.store().push(m_certificate, request.body)
                       : m_registry.store().pull(m_certificate, request.path.section(u'=', 1).toLongLong());
    if (fault == Fault::AfterIt)
        return client::unreachable(u"test"_s);
    if (!answer)
        return client::refusedWith(domain::failureCodeText(answer.error().code));
    if (change)
        change(*answer);
    return answer;
}

EngineStage::EngineStage() : counter({u"1301"_s, 9001}, 1), store(counter)
{
    line = std::make_unique<BreakableLine>(registry, registry.admit(counter));
    const QByteArray station =
        registry.db()
            .one<QByteArray>(u"SELECT id FROM stations"_s, {}, [](const database::Row& row) { return row.bytes(0); })
            ->value();
    engine = std::make_unique<client::SyncEngine>(
        client::SyncEngine::Parts{*line, store, [this] { return nowMs; }, [this] { return random; }},
        client::EngineSeat{QUuid::fromRfc4122(station), registry.keys().signing.publicKey()});
    counter.add(counter.stock(), counter.people.chief().id);
}

void EngineStage::settle()
{
    for (int steps = 0; engine->nextDueMs() <= nowMs; ++steps) {
        if (steps > 1000)
            qFatal("the engine does not come to rest");
        received << engine->step();
    }
}

void EngineStage::onward()
{
    nowMs = std::max(nowMs, engine->nextDueMs());
    settle();
}

} // namespace tabian::tests
