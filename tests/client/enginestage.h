// A sync engine between a forger's journal and a registry's store, with a clock that stands still and a line that can be broken.
#pragma once

#include "registry/client/engine.h"
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryworld.h"

namespace tabian::tests
{

/** The counter's side: the forger's entries, and what was told of them. */
class ForgedStore final : public client::SyncStore
{
  public:
    explicit ForgedStore(Forger& forger) : m_forger(forger) {}
    domain::Result<protocol::JournalId> journal() override { return m_forger.journal(); }
    domain::Result<qint64> acknowledged() override { return sent; }
    domain::Result<protocol::BatchWriter> batchAfter(qint64 sequence) override;
    domain::Result<std::optional<QByteArray>> linkAt(qint64 sequence) override;
    domain::Outcome noteAnswers(const protocol::PushAnswers& answers, std::optional<qint64> clockOffsetMs) override;
    domain::Result<std::optional<qint64>> feedPosition() override;
    domain::Result<QStringList> applyPage(const protocol::PullPage& page, qint64 clockOffsetMs) override;
    domain::Result<bool> takePushTurn() override { return myTurn; }
    domain::Outcome endPushTurn() override { return {}; }

    qint64 sent = 0;
    qint64 position = 0;
    bool locked = false, myTurn = true;
    qsizetype mostEntries = 1000;            // of a batch
    std::vector<protocol::Answer> answers;   // all of them, in the order in which they came
    std::vector<protocol::FeedItem> applied; // all of them

  private:
    Forger& m_forger;
};

/** The line: to the registry's store itself. */
class BreakableLine final : public client::Transport
{
  public:
    enum class Fault { None, BeforeIt, AfterIt }; // the request is lost; or its answer is
    BreakableLine(RegistryWorld& registry, QByteArray certificate)
        : m_registry(registry), m_certificate(std::move(certificate))
    {
    }
    domain::Result<QByteArray> send(const client::Request& request) override;

    Fault fault = Fault::None;
    QStringList said;                                            // "push 3", "push 0", "pull 0", …
    std::function<void(QByteArray& answer)> change = {};         // what somebody on the way does to it
    std::function<std::optional<domain::Failure>()> refuse = {}; // in the place of an answer
    std::function<void()> during = {};                           // while the request is on its way

  private:
    RegistryWorld& m_registry;
    QByteArray m_certificate;
};

/** Both, and the engine between them. */
struct EngineStage
{
    EngineStage();
    /** Steps as long as something is due at once. */
    void settle();
    /** To the next moment at which something is due, and on. */
    void onward();
    qint64 waitMs() const { return engine->nextDueMs() - nowMs; }

    RegistryWorld registry;
    Forger counter;
    ForgedStore store;
    std::unique_ptr<BreakableLine> line;
    std::unique_ptr<client::SyncEngine> engine;
    qint64 nowMs = 1'774'000'100'000;
    double random = 0.5;
    QStringList received;
};

} // namespace tabian::tests
