// Stands between counters and their registry on real sockets, and does to each connection what its plan says. One thread.
#pragma once

#include "tests/sync/sockets/faultpipe.h"

#include <QJsonObject>
#include <functional>
#include <list>

namespace tabian::tests
{

class FaultProxy
{
  public:
    /** Listens at a port of 127.0.0.1 that no connection going out is given. */
    using Plans = std::function<FaultPlan(quint32 connection, int badness)>;
    explicit FaultProxy(Plans plans);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    int port() const { return m_port; }
    void setTarget(int port) { m_target = port; }
    /** In percent of the connections from now on. 0 also ends the faults of those that there are. */
    void setBadness(int percent);
    /** Waits for `watched` to be readable or for sockets, some milliseconds at the most, and does what there is to do. */
    bool turn(int watched);
    QJsonObject report() const;

  private:
    struct Connection
    {
        int counter, registry; // sockets; registry -1: nobody was asked
        FaultPlan plan;
        FaultPipe up, down;
        qint64 endsMs = 0; // at the latest; 0: never
    };
    void listen(bool open);
    void accept();
    bool serve(Connection& connection);
    bool struck(Connection& connection);
    void note(SocketFault fault) { ++m_struck.at(std::size_t(fault)); }
    void end(const Connection& connection, bool reset);

    Plans m_plans;
    int m_port = 0, m_target = 0, m_listening = -1, m_badness = 0;
    qint64 m_deafUntilMs = 0;
    quint32 m_connections = 0, m_away = 0;
    std::list<Connection> m_open;
    std::array<int, socketFaults> m_struck{};
    qint64 m_up = 0, m_down = 0;
};

} // namespace tabian::tests
