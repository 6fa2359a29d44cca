// Readers in memory: a test says which readers there are and what lies in them.
#pragma once

#include "devices/api/cardbackend.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace tabian::tests
{

/** The desk that all backends of a test look at; any thread. */
class FakeReaders
{
  public:
    using CardMaker = std::function<std::unique_ptr<devices::CardSession>()>;

    void setService(bool running);
    /** A reader with an empty slot. */
    void plug(const QString& reader);
    void unplug(const QString& reader);
    void insert(const QString& reader, const QByteArray& atr, CardMaker card,
                devices::ReaderState state = devices::ReaderState::CardPresent);
    void remove(const QString& reader);
    /** Another card lies there, and nobody saw it change. */
    void swap(const QString& reader, CardMaker card);
    /** How often a card was opened in a reader. */
    int opened(const QString& reader) const;

    devices::CardBackendFactory factory();

  private:
    friend class FakeBackend;
    struct Desk;
    std::shared_ptr<Desk> m_desk = makeDesk();
    static std::shared_ptr<Desk> makeDesk();
    void change(const std::function<void(Desk&)>& how);
};

} // namespace tabian::tests
