// The network between one office and the registry, as bad as chance has it: requests and answers are lost, come twice, come late
// and out of order, are cut off or garbled.
#pragma once

#include "registry/client/transport.h"
#include "tests/sync/simregistry.h"

#include <deque>
#include <map>

namespace tabian::tests
{

enum class Fault : quint8 {
    None,
    Down,          // nothing gets through for a while
    RequestLost,   // it never arrives
    AnswerLost,    // it was done, and nobody learns of it
    Twice,         // it arrives twice; the second answer is what comes back
    Late,          // it is lost for whoever sent it, and arrives when others were done
    AnswerCut,     // the answer ends in its middle: no answer, as a real link sees it
    AnswerChanged, // a byte of it is another
    AnswerForged,  // somebody on the line who has no key made it (forgery.h)
    AnswerOld      // one that the registry gave before; the request never arrives
};
constexpr int faults = 10;

class FaultyNet final : public client::Transport
{
  public:
    FaultyNet(SimRegistry& registry, const SimTime& time, quint32 seed);

    QByteArray certificate; // SHA-256 of the station's; the registry's side of TLS
    int badness = 0;        // in percent of the requests; 0: a perfect network

    domain::Result<QByteArray> send(const client::Request& request) override;
    /** What is late arrives now. */
    void deliverLate();
    const std::map<Fault, int>& struck() const { return m_struck; }
    int requests() const { return m_requests; }

  private:
    Fault next();
    void change(QByteArray& answer);
    void remember(const client::Request& request, const QByteArray& answer);
    domain::Result<QByteArray> forge(const client::Request& request);

    SimRegistry& m_registry;
    const SimTime& m_time;
    std::mt19937 m_chance;
    std::deque<client::Request> m_late;
    std::map<QByteArray, std::deque<QByteArray>> m_given; // the last answers, by method
    qint64 m_downUntilMs = 0;
    std::map<Fault, int> m_struck;
    int m_requests = 0;
};

} // namespace tabian::tests
