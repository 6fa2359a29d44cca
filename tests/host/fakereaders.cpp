#include "tests/host/fakereaders.h"

#include <algorithm>

namespace tabian::tests
{

using devices::ReaderInfo;
using domain::FailureCode;
using domain::Result;
using Readers = std::vector<ReaderInfo>;

struct FakeReaders::Desk
{
    std::mutex lock;
    std::condition_variable changed;
    bool service = true;
    Readers readers;
    std::map<QString, CardMaker> cards;
    std::map<QString, int> opened;
    int cancels = 0;

    ReaderInfo& of(const QString& name)
    {
        const auto found =
            std::find_if(readers.begin(), readers.end(), [&](const ReaderInfo& r) { return r.name == name; });
        if (found == readers.end())
            qFatal("no such reader: %s", qPrintable(name));
        return *found;
    }
};

class FakeBackend final : public devices::CardBackend
{
  public:
    explicit FakeBackend(std::shared_ptr<FakeReaders::Desk> desk) : m_desk(std::move(desk)) {}

    Result<Readers> readers() override
    {
        const std::lock_guard lock(m_desk->lock);
        return now();
    }
    Result<Readers> waitForChange(const Readers& known, std::chrono::milliseconds limit) override
    {
        std::unique_lock lock(m_desk->lock);
        const int cancels = m_desk->cancels;
        m_desk->changed.wait_for(
            lock, limit, [&] { return !m_desk->service || m_desk->readers != known || m_desk->cancels != cancels; });
        return now();
    }
    void cancelWait() override
    {
        const std::lock_guard lock(m_desk->lock);
        ++m_desk->cancels;
        m_desk->changed.notify_all();
    }
    Result<std::unique_ptr<devices::CardSession>> open(const QString& reader) override
    {
        const std::lock_guard lock(m_desk->lock);
        ++m_desk->opened[reader];
        if (m_desk->of(reader).state == devices::ReaderState::CardMute)
            return domain::fail(FailureCode::CardMute);
        if (m_desk->of(reader).state == devices::ReaderState::Empty)
            return domain::fail(FailureCode::CardAbsent);
        return m_desk->cards.at(reader)();
    }

  private:
    Result<Readers> now() const
    {
        if (!m_desk->service)
            return domain::fail(FailureCode::ReaderServiceAbsent);
        return m_desk->readers;
    }

    std::shared_ptr<FakeReaders::Desk> m_desk;
};

std::shared_ptr<FakeReaders::Desk> FakeReaders::makeDesk()
{
    return std::make_shared<Desk>();
}

void FakeReaders::change(const std::function<void(Desk&)>& how)
{
    const std::lock_guard lock(m_desk->lock);
    how(*m_desk);
    m_desk->changed.notify_all();
}

void FakeReaders::setService(bool running)
{
    change([&](Desk& d) { d.service = running; });
}

void FakeReaders::plug(const QString& reader)
{
    change([&](Desk& d) { d.readers.push_back({.name = reader, .state = devices::ReaderState::Empty, .atr = {}}); });
}

void FakeReaders::unplug(const QString& reader)
{
    change([&](Desk& d) { std::erase_if(d.readers, [&](const ReaderInfo& r) { return r.name == reader; }); });
}

void FakeReaders::insert(const QString& reader, const QByteArray& atr, CardMaker card, devices::ReaderState state)
{
    change([&](Desk& d) {
        ReaderInfo& info = d.of(reader);
        info.state = state;
        info.atr = atr;
        ++info.insertions;
        d.cards[reader] = std::move(card);
    });
}

void FakeReaders::remove(const QString& reader)
{
    change([&](Desk& d) {
        ReaderInfo& info = d.of(reader);
        info.state = devices::ReaderState::Empty;
        info.atr.clear();
        ++info.insertions;
    });
}

void FakeReaders::swap(const QString& reader, CardMaker card)
{
    change([&](Desk& d) { d.cards[reader] = std::move(card); });
}

int FakeReaders::opened(const QString& reader) const
{
    const std::lock_guard lock(m_desk->lock);
    return m_desk->opened[reader];
}

devices::CardBackendFactory FakeReaders::factory()
{
    return [desk = m_desk] { return std::make_unique<FakeBackend>(desk); };
}

} // namespace tabian::tests
