// A counter without its windows: its store on a thread, its sync service, and the real link to a registry.
#pragma once

#include "app/shell/storethread.h"
#include "app/shell/syncservice.h"
#include "registry/client/link.h"
#include "tests/client/syncoffice.h"

#include <QElapsedTimer>
#include <QTest>

namespace tabian::tests
{

class WallClock final : public casework::Clock
{
  public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600); }
};

class SyncedCounter
{
  public:
    explicit SyncedCounter(const SyncOffice& office)
        : m_folder(office.store()), sync(m_store, {.storeFolder = office.store(),
                                                   .tablesFolder = office.home() + QStringLiteral("/registry"),
                                                   .clock = m_clock})
    {
        m_store.open([this]() -> domain::Result<std::unique_ptr<casework::Store>> {
            auto opened = storage::JournalStore::open(
                m_folder, {.clock = m_clock, .random = m_random, .keyCost = cheapKeys, .recorded = [this] {
                               m_store.postBack([this] { sync.wake(); });
                           }});
            if (!opened)
                return tl::unexpected(opened.error());
            return std::unique_ptr<casework::Store>(std::move(*opened));
        });
        sync.start();
    }
    /** Waits for the store's answer, as the tests may and the screen may not. */
    template <typename Work> auto asked(Work work)
    {
        std::optional<decltype(work(std::declval<casework::Store&>()))> answer;
        m_store.post([&](casework::Store& store) {
            auto got = work(store);
            m_store.postBack([&answer, got] { answer = got; });
        });
        return answered(answer);
    }
    /** What comes later, on this thread; waits for it. */
    template <typename Answer> static Answer answered(const std::optional<Answer>& answer)
    {
        QElapsedTimer patience;
        patience.start();
        while (!answer && patience.elapsed() < 20'000)
            QTest::qWait(5);
        if (!answer)
            qFatal("no answer comes");
        return *answer;
    }
    casework::Session signIn(const char* login = "somying", const char* password = "first password")
    {
        const auto session = asked([&](casework::Store& store) {
            return store.signIn(QString::fromLatin1(login), QString::fromLatin1(password));
        });
        if (!session)
            qFatal("%s", qPrintable(domain::failureCodeText(session.error().code)));
        return *session;
    }

    casework::StoreQueue& queue() { return m_store; }
    const casework::Clock& clock() const { return m_clock; }

  private:
    QString m_folder;
    WallClock m_clock;
    SeededRandomness m_random;
    shell::StoreThread m_store;

  public:
    shell::SyncService sync; // ends before the store does
};

} // namespace tabian::tests
