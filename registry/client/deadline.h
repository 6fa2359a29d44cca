// Ends a connection whose time is over, from a thread of its own. A wait for the next byte has its limit in the socket; an other
// side that always says a byte before it never comes to that.
#pragma once

#include <Poco/Net/StreamSocket.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tabian::client
{

/** One connection at a time. */
class Deadline
{
  public:
    Deadline();
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    /** Instead of what was watched before: unless rest() is called within the time, both directions end. A socket without TLS
     *  around it, for TLS is not to be used by two threads. */
    void watch(const Poco::Net::StreamSocket& socket, int milliseconds);
    /** From now on nothing is ended. True when what was watched last was. */
    bool rest();

  private:
    using Clock = std::chrono::steady_clock;
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Poco::Net::StreamSocket m_socket;
    Clock::time_point m_due;
    bool m_watching = false, m_struck = false, m_ending = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace tabian::client
