// One slot of the virtual reader: a card is put in by connecting to the reader's port, taken out by disconnecting.
#pragma once

#include "devices/simulator/fault.h"
#include "devices/simulator/virtualcard.h"

#include <QString>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <tl/expected.hpp>
#include <vector>

namespace tabian::simulator
{

/** A thread answers for the card while it is in; all calls come from one other thread.
 *  The reader's protocol: a message is two bytes of length (big-endian) and that many bytes; length 1 is power off (0),
 *  power on (1), reset (2) or "send ATR" (4); anything else is a command. The reader writes length and body apart, so
 *  without TCP_QUICKACK before each receive every command would cost 40 ms. */
class CardSlot
{
  public:
    explicit CardSlot(quint16 port);
    ~CardSlot() { remove(); }
    CardSlot(const CardSlot&) = delete;
    CardSlot& operator=(const CardSlot&) = delete;

    /** Puts a card in; the error says that no reader listens, or that the slot is taken. The card may be shared with the
   *  caller, who leaves it alone until it is out again. Waits until pcscd has certainly noticed the last removal: it
   *  would take a card that comes back within 400 ms for the old one. */
    tl::expected<void, QString> insert(std::shared_ptr<VirtualCard> card);
    /** Takes it out; nothing when empty. Returns when nobody uses the card any more. */
    void remove();
    /** False also after a fault pulled the card or the reader went away. */
    bool occupied() const { return m_inside; }
    bool powered() const { return m_powered; }

    int exchangesSincePowerOn() const { return m_exchanges; }
    /** Microseconds that the cards in this slot have taken for their answers, since the program began. */
    qint64 workMicroseconds() const { return m_work; }
    void addFault(const Fault& fault);
    void clearFaults();
    /** Answers take the time they would on the contacts (thai-card facts, model of speed), or none. */
    void setRealisticTime(bool on) { m_realisticTime = on; }

  private:
    void run();
    bool reconnect();
    bool serve(int socket);
    void control(quint8 code);
    std::optional<Fault::Kind> strikingFault();
    void waitUntilRemoved(int socket);

    quint16 m_port;
    std::shared_ptr<VirtualCard> m_card;
    std::thread m_thread;
    std::chrono::steady_clock::time_point m_noticed; // when pcscd has seen the last removal; the thread's until joined
    std::mutex m_socketMutex;                        // closing, replacing and shutting down
    int m_socket = -1;
    bool m_leaving = false; // remove() was called
    std::atomic<bool> m_inside = false;
    std::atomic<bool> m_powered = false;
    std::atomic<bool> m_realisticTime = false;
    std::atomic<int> m_exchanges = 0;
    std::atomic<qint64> m_work = 0;
    std::mutex m_faultMutex;
    std::vector<Fault> m_faults;
};

} // namespace tabian::simulator
