// Stands between a store and its PostgreSQL server, and loses what a network can lose.
#pragma once

#include <QString>
#include <atomic>
#include <thread>

namespace tabian::tests
{

/** Forwards connections from a socket in a folder of its own to the server's. One connection at a time. */
class CuttingProxy
{
  public:
    /** `server`: the folder of the server's socket. */
    explicit CuttingProxy(const QString& folder, const QString& server);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    enum class Cut : int { None, BeforeCommit, AfterCommit };
    /** At the next COMMIT the connection ends: before the server hears of it, or when the server has done it and only
     *  the answer is missing. */
    void cutAtCommit(Cut when) { m_cut = int(when); }
    /** From now on nobody gets through. */
    void closeForGood() { m_closed = true; }

  private:
    void serve();
    void forward(int client, int server);
    bool passOn(int from, int to, bool fromClient);

    QByteArray m_path, m_server;
    int m_listening;
    std::atomic<int> m_cut{0};
    std::atomic<bool> m_closed{false}, m_ending{false};
    std::thread m_thread;
};

} // namespace tabian::tests
