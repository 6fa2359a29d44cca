// The network side of a simulated printer: IPP over HTTP, spoken by libcups.
#pragma once

#include "devices/simulator/simprinter.h"

#include <atomic>

namespace tabian::simulator
{

/** Listens on the loopback interface only. Out of reach while offline: connections are refused as by a printer that is
 *  switched off, and those that are open break. */
class PrinterServer
{
  public:
    /** `port` 0 takes any free one. */
    PrinterServer(SimPrinter& printer, int port);
    ~PrinterServer();
    int port() const { return m_port; } // 0: it could not listen
    void setOnline(bool online);
    bool isOnline() const { return m_online; }

  private:
    void listen();
    void accept(const std::stop_token& stop);

    SimPrinter& m_printer;
    std::atomic<int> m_port;
    std::atomic<bool> m_online = true;
    std::atomic<int> m_listener = -1;
    std::mutex m_mutex;
    std::vector<std::jthread> m_talks;
    std::jthread m_thread;
};

} // namespace tabian::simulator
