#include "devices/pcsc/session.h"

#include "devices/pcsc/errors.h"

#include <array>
#include <chrono>
#include <thread>

namespace tabian::devices::pcsc
{

using namespace std::chrono_literals;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr DWORD protocols = SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;
constexpr std::size_t longestAnswer = 4096; // 258 is the most a short APDU brings; the rest is for hostile cards

} // namespace

Result<std::unique_ptr<CardSession>> Session::open(std::shared_ptr<Context> context, const QString& reader)
{
    const QByteArray name = reader.toUtf8();
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    const auto connect = [&](SCARDCONTEXT c) {
        return SCardConnect(c, name.constData(), SCARD_SHARE_SHARED, protocols, &card, &protocol);
    };
    LONG code = context->run(connect);
    for (const auto pause : {100ms, 200ms, 400ms}) {
        if (code == SCARD_S_SUCCESS || !passes(code))
            break;
        std::this_thread::sleep_for(pause);
        code = context->run(connect);
    }
    if (code != SCARD_S_SUCCESS)
        return failure(code, "SCardConnect");
    return std::unique_ptr<CardSession>(new Session(std::move(context), name, card, protocol));
}

Session::Session(std::shared_ptr<Context> context, QByteArray reader, SCARDHANDLE card, DWORD protocol)
    : m_context(std::move(context)), m_reader(std::move(reader)), m_card(card), m_protocol(protocol)
{
    learnAtr();
}

Session::~Session()
{
    SCardDisconnect(m_card, SCARD_LEAVE_CARD);
}

CardProtocol Session::protocol() const
{
    return m_protocol == SCARD_PROTOCOL_T1 ? CardProtocol::T1 : CardProtocol::T0;
}

void Session::learnAtr()
{
    std::array<BYTE, MAX_ATR_SIZE> atr{};
    DWORD atrLength = DWORD(atr.size());
    DWORD nameLength = 0;
    DWORD state = 0;
    DWORD protocol = 0;
    if (SCardStatus(m_card, nullptr, &nameLength, &state, &protocol, atr.data(), &atrLength) == SCARD_S_SUCCESS)
        m_atr = QByteArray(reinterpret_cast<const char*>(atr.data()), qsizetype(atrLength));
}

LONG Session::reconnect(DWORD initialisation)
{
    DWORD protocol = 0;
    const LONG code = SCardReconnect(m_card, SCARD_SHARE_SHARED, protocols, initialisation, &protocol);
    if (code == SCARD_S_SUCCESS) {
        m_protocol = protocol;
        learnAtr();
    }
    return code;
}

Result<QByteArray> Session::transmit(const QByteArray& command)
{
    std::array<BYTE, longestAnswer> answer;
    DWORD length = DWORD(answer.size());
    const SCARD_IO_REQUEST* pci = m_protocol == SCARD_PROTOCOL_T1 ? SCARD_PCI_T1 : SCARD_PCI_T0;
    const LONG code = SCardTransmit(m_card, pci, reinterpret_cast<const BYTE*>(command.constData()),
                                    DWORD(command.size()), nullptr, answer.data(), &length);
    if (code != SCARD_S_SUCCESS)
        return troubled(code, "SCardTransmit");
    return QByteArray(reinterpret_cast<const char*>(answer.data()), qsizetype(length));
}

Outcome Session::enter()
{
    LONG code = SCardBeginTransaction(m_card);
    if (quint32(code) == quint32(SCARD_W_RESET_CARD) && reconnect(SCARD_LEAVE_CARD) == SCARD_S_SUCCESS)
        code = SCardBeginTransaction(m_card); // nothing was selected yet: the reset costs nothing
    if (code != SCARD_S_SUCCESS)
        return troubled(code, "SCardBeginTransaction");
    return {};
}

void Session::leave()
{
    SCardEndTransaction(m_card, SCARD_LEAVE_CARD);
}

Outcome Session::powerCycle()
{
    const LONG code = reconnect(SCARD_UNPOWER_CARD);
    if (code != SCARD_S_SUCCESS)
        return troubled(code, "SCardReconnect");
    return {};
}

/** A failure named rightly: after a reset by another program the handle is made usable again, and a card that is being
 *  pulled out shows as a garbled exchange before the service sees the empty slot. */
tl::unexpected<domain::Failure> Session::troubled(LONG code, const char* call)
{
    if (quint32(code) == quint32(SCARD_W_RESET_CARD)) {
        const LONG again = reconnect(SCARD_LEAVE_CARD);
        return failure(again == SCARD_S_SUCCESS ? code : again, call);
    }
    if (quint32(code) == quint32(SCARD_E_NOT_TRANSACTED) && goneSoon())
        return failure(SCARD_W_REMOVED_CARD, call);
    return failure(code, call);
}

bool Session::goneSoon()
{
    constexpr auto patience = 600ms; // the service looks at a slot every 400 ms
    SCARD_READERSTATE state{};
    state.szReader = m_reader.constData();
    const auto until = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < until) {
        state.dwCurrentState = state.dwEventState;
        const LONG code = m_context->run([&](SCARDCONTEXT c) { return SCardGetStatusChange(c, 200, &state, 1); });
        if (code == SCARD_S_SUCCESS && (state.dwEventState & SCARD_STATE_PRESENT) == 0)
            return true;
        if (code != SCARD_S_SUCCESS && quint32(code) != quint32(SCARD_E_TIMEOUT))
            return false;
    }
    return false;
}

} // namespace tabian::devices::pcsc
