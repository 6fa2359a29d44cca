// How long a connection may take: whoever opens one and says nothing, or says it a byte at a time, is cut off. Poco's own
// time limit is begun anew with every byte.
#pragma once

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace tabian::registry
{

/** Every member from any thread. */
class Connections
{
  public:
    /** What a connection is about, and how long that may take. */
    enum class Stage : quint8 {
        Asking,  // handshake and headers: 10 s, or 2 s where every thread is taken
        Sending, // the body: 60 s, which is 256,000 bytes at 34 kbit/s
        Working  // the store and the answer: 120 s
    };

    /** `most`: so many are served at once; `longest`: after so long a connection is old. */
    Connections(int most, std::chrono::milliseconds longest);
    ~Connections();
    Connections(const Connections&) = delete;
    Connections& operator=(const Connections&) = delete;

    /** A connection is served from now on; `key` is its own, `socket` its file descriptor. */
    void enter(const void* key, int socket);
    void stage(const void* key, Stage stage);
    /** The fingerprint of its certificate, looked at when it is first asked for: a connection shows the same one all its life. */
    QByteArray certificate(const void* key, const std::function<QByteArray()>& look);
    /** So old that its certificate is to be seen anew: this answer is its last. */
    bool isOld(const void* key) const;
    /** To be told before the descriptor is closed or after: it is kept apart here. */
    void leave(const void* key);
    /** Every thread is taken: others may wait. */
    bool crowded() const;
    /** Cuts all of them off. */
    void endAll();

  private:
    using Time = std::chrono::steady_clock::time_point;
    struct One
    {
        int socket = -1; // a duplicate, so that it is never another connection's by the time it is cut off
        Stage stage = Stage::Asking;
        Time since, begun;
        std::optional<QByteArray> certificate;
    };
    bool isOver(const One& one, Time now) const;
    void watch();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<const void*, One> m_all;
    std::size_t m_most;
    std::chrono::milliseconds m_longest;
    bool m_ending = false;
    std::thread m_watch;
};

} // namespace tabian::registry
