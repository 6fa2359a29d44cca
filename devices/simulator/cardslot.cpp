#include "devices/simulator/cardslot.h"

#include "devices/simulator/atrtable.h"

#include <QtEndian>
#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr std::chrono::milliseconds noticeTime{600}; // pcscd looks every 400 ms

void acknowledgeAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close(socket);
        return -1;
    }
    return socket;
}

/** Ends the connection with a reset, as when a card is pulled out. */
void pull(int socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close(socket);
}

/** To be called before pull() while the reader waits for an answer. Without the beginning of one the reader would hand
 *  out an empty answer as good (vpcd takes the error of its first receive for success). */
void beginAnswer(int socket)
{
    const char head[]{0, 2};
    send(socket, head, sizeof head, MSG_NOSIGNAL);
    std::this_thread::sleep_for(std::chrono::milliseconds(20)); // until the reader has taken it
}

bool receive(int socket, void* to, size_t size)
{
    for (size_t got = 0; got < size;) {
        acknowledgeAtOnce(socket);
        const ssize_t n = recv(socket, static_cast<char*>(to) + got, size - got, 0);
        if (n <= 0) {
            return false;
        }
        got += size_t(n);
    }
    return true;
}

/** Length and body in one write. */
bool sendMessage(int socket, const QByteArray& body)
{
    QByteArray message(2, '\0');
    qToBigEndian(quint16(body.size()), message.data());
    message += body;
    return send(socket, message.constData(), size_t(message.size()), MSG_NOSIGNAL) == message.size();
}
} // namespace

// A program that was here a moment ago may have ended with a card in this slot.
CardSlot::CardSlot(quint16 port) : m_port(port), m_noticed(std::chrono::steady_clock::now() + noticeTime) {}

tl::expected<void, QString> CardSlot::insert(std::shared_ptr<VirtualCard> card)
{
    if (m_inside) {
        return tl::unexpected(u"the slot holds a card"_s);
    }
    remove(); // gathers the thread of a card that a fault has pulled
    std::this_thread::sleep_until(m_noticed);
    const int socket = connectTo(m_port);
    if (socket < 0) {
        return tl::unexpected(
            u"no virtual reader listens on port %1 (%2)"_s.arg(m_port).arg(QString::fromLocal8Bit(strerror(errno))));
    }
    m_card = std::move(card);
    m_card->reset();
    m_exchanges = 0;
    m_leaving = false;
    m_inside = true;
    m_socket = socket;
    m_thread = std::thread([this] { run(); });
    return {};
}

void CardSlot::remove()
{
    {
        const std::lock_guard lock(m_socketMutex);
        m_leaving = true;
        if (m_socket >= 0) {
            shutdown(m_socket, SHUT_RD); // wakes the thread, which pulls the card
        }
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_card.reset();
}

void CardSlot::addFault(const Fault& fault)
{
    const std::lock_guard lock(m_faultMutex);
    m_faults.push_back(fault);
}

void CardSlot::clearFaults()
{
    const std::lock_guard lock(m_faultMutex);
    m_faults.clear();
}

std::optional<Fault::Kind> CardSlot::strikingFault()
{
    const std::lock_guard lock(m_faultMutex);
    std::optional<Fault::Kind> striking;
    for (Fault& fault : m_faults) {
        if (fault.strikes() && !striking) {
            striking = fault.kind;
        }
    }
    std::erase_if(m_faults, [](const Fault& fault) { return fault.isOver(); });
    return striking;
}

void CardSlot::run()
{
    while (serve(m_socket) && reconnect()) {
    }
    const std::lock_guard lock(m_socketMutex);
    pull(std::exchange(m_socket, -1));
    m_noticed = std::chrono::steady_clock::now() + noticeTime;
    m_powered = false;
    m_inside = false;
}

bool CardSlot::reconnect()
{
    const int again = connectTo(m_port);
    const std::lock_guard lock(m_socketMutex);
    if (again < 0) {
        return false;
    }
    pull(std::exchange(m_socket, again));
    m_card->reset();
    return !m_leaving;
}

/** Answers until the connection ends; true when a bounce ended it and the card is to come back at once. */
bool CardSlot::serve(int socket)
{
    while (true) {
        quint8 head[2];
        if (!receive(socket, head, sizeof head)) {
            return false;
        }
        QByteArray message(qFromBigEndian<quint16>(head), '\0');
        if (!receive(socket, message.data(), size_t(message.size()))) {
            return false;
        }
        if (message.size() == 1) {
            constexpr quint8 sendAtr = 4;
            control(quint8(message[0]));
            if (quint8(message[0]) == sendAtr && !sendMessage(socket, m_card->atr())) {
                return false;
            }
            continue;
        }
        ++m_exchanges;
        const auto begun = std::chrono::steady_clock::now();
        const auto fault = strikingFault();
        if (fault == Fault::Kind::Remove || fault == Fault::Kind::Bounce) {
            beginAnswer(socket);
            return fault == Fault::Kind::Bounce;
        }
        if (fault == Fault::Kind::Silent) {
            waitUntilRemoved(socket);
            beginAnswer(socket);
            return false;
        }
        QByteArray answer = m_card->answer(message);
        if (fault) {
            answer = spoiled(*fault, answer);
        }
        if (m_realisticTime) {
            const auto bytes = double(message.size() + answer.size() + 1); // and the procedure byte
            std::this_thread::sleep_for(std::chrono::duration<double>(bytes * secondsPerByte(m_card->atr())));
        }
        m_work +=
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun).count();
        if (!sendMessage(socket, answer)) {
            return false;
        }
    }
}

void CardSlot::control(quint8 code)
{
    constexpr quint8 powerOff = 0;
    constexpr quint8 powerOn = 1;
    constexpr quint8 reset = 2;
    if (code == powerOff) {
        m_powered = false;
    } else if (code == powerOn || code == reset) {
        m_powered = true;
        m_exchanges = 0;
        m_card->reset();
    }
}

void CardSlot::waitUntilRemoved(int socket)
{
    // The reader sends nothing while it waits for the answer: the next thing to come is the end.
    pollfd waiting{.fd = socket, .events = POLLRDHUP, .revents = 0};
    while (poll(&waiting, 1, -1) < 0 && errno == EINTR) {
    }
}

} // namespace tabian::simulator
