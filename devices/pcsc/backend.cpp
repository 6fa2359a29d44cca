#include "devices/pcsc/backend.h"

#include "devices/pcsc/context.h"
#include "devices/pcsc/errors.h"
#include "devices/pcsc/session.h"

#include <QList>
#include <algorithm>

namespace tabian::devices::pcsc
{

using namespace std::chrono_literals;
using domain::Result;
using Readers = std::vector<ReaderInfo>;

namespace
{

constexpr auto longestBlindWait = 5000ms;
constexpr auto pnpReader = R"(\\?PnP?\Notification)"; // reports readers that come and go

std::vector<QByteArray> splitNames(const QByteArray& multiString)
{
    std::vector<QByteArray> names;
    for (const QByteArray& name : multiString.split('\0')) {
        if (!name.isEmpty())
            names.push_back(name);
    }
    return names;
}

LONG listNames(SCARDCONTEXT context, std::vector<QByteArray>& names)
{
    names.clear();
    DWORD length = 0;
    LONG code = SCardListReaders(context, nullptr, nullptr, &length);
    QByteArray buffer;
    if (code == SCARD_S_SUCCESS) {
        buffer.resize(qsizetype(length));
        code = SCardListReaders(context, nullptr, buffer.data(), &length);
    }
    if (quint32(code) == quint32(SCARD_E_NO_READERS_AVAILABLE))
        return SCARD_S_SUCCESS;
    if (code == SCARD_S_SUCCESS)
        names = splitNames(buffer.first(qsizetype(length)));
    return code;
}

ReaderState stateOf(DWORD event)
{
    if (event & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE | SCARD_STATE_IGNORE))
        return ReaderState::Unavailable;
    if (event & SCARD_STATE_MUTE)
        return ReaderState::CardMute;
    if (event & SCARD_STATE_PRESENT)
        return event & SCARD_STATE_EXCLUSIVE ? ReaderState::InUse : ReaderState::CardPresent;
    return ReaderState::Empty;
}

ReaderInfo infoOf(const QByteArray& name, const SCARD_READERSTATE& s)
{
    ReaderInfo info{.name = QString::fromUtf8(name),
                    .state = stateOf(s.dwEventState),
                    .atr = {},
                    .insertions = quint32(s.dwEventState >> 16) & 0xFFFF};
    if (info.state == ReaderState::CardPresent || info.state == ReaderState::InUse)
        info.atr = QByteArray(reinterpret_cast<const char*>(s.rgbAtr), qsizetype(s.cbAtr));
    return info;
}

std::vector<SCARD_READERSTATE> statesFor(const std::vector<QByteArray>& names)
{
    std::vector<SCARD_READERSTATE> states(names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        states[i].szReader = names[i].constData();
    return states;
}

bool isNoChange(LONG code)
{
    return quint32(code) == quint32(SCARD_E_TIMEOUT);
}

/** The list and the states, looked at until two lists agree: readers attached together appear one by one. */
LONG look(SCARDCONTEXT context, Readers& readers, std::vector<unsigned long>& raw)
{
    std::vector<QByteArray> names;
    LONG code = listNames(context, names);
    for (int again = 0; again < 3 && code == SCARD_S_SUCCESS; ++again) {
        std::vector<SCARD_READERSTATE> states = statesFor(names);
        if (!states.empty())
            code = SCardGetStatusChange(context, 0, states.data(), DWORD(states.size()));
        if (code != SCARD_S_SUCCESS && !isNoChange(code) && quint32(code) != quint32(SCARD_E_UNKNOWN_READER))
            return code;
        readers.clear();
        raw.clear();
        for (std::size_t i = 0; i < names.size(); ++i) {
            readers.push_back(infoOf(names[i], states[i]));
            raw.push_back(states[i].dwEventState);
        }
        std::vector<QByteArray> after;
        code = listNames(context, after);
        if (after == names)
            break;
        names = std::move(after);
    }
    return code;
}

} // namespace

Backend::Backend() : m_context(std::make_shared<Context>()) {}
Backend::~Backend() = default;

Result<Readers> Backend::readers()
{
    Readers readers;
    const LONG code = m_context->run([&](SCARDCONTEXT c) { return look(c, readers, m_raw); });
    if (code != SCARD_S_SUCCESS)
        return failure(code, "SCardListReaders");
    return readers;
}

Result<Readers> Backend::waitForChange(const Readers& known, std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (true) {
        auto now = readers();
        if (!now || *now != known || m_cancelled.exchange(false))
            return now;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left <= 0ms)
            return now;
        std::vector<QByteArray> names{pnpReader};
        for (const ReaderInfo& reader : known)
            names.push_back(reader.name.toUtf8());
        std::vector<SCARD_READERSTATE> states = statesFor(names);
        for (std::size_t i = 0; i < m_raw.size(); ++i)
            states[i + 1].dwCurrentState = m_raw[i] & ~DWORD(SCARD_STATE_CHANGED);
        const auto wait = std::min<std::chrono::milliseconds>(left, longestBlindWait);
        const LONG code = m_context->run([&](SCARDCONTEXT c) {
            return SCardGetStatusChange(c, DWORD(wait.count()), states.data(), DWORD(states.size()));
        });
        const bool cancelled = quint32(code) == quint32(SCARD_E_CANCELLED);
        if (code != SCARD_S_SUCCESS && !isNoChange(code) && !cancelled &&
            quint32(code) != quint32(SCARD_E_UNKNOWN_READER))
            return failure(code, "SCardGetStatusChange");
    }
}

void Backend::cancelWait()
{
    m_cancelled = true;
    m_context->cancel();
}

Result<std::unique_ptr<CardSession>> Backend::open(const QString& reader)
{
    return Session::open(m_context, reader);
}

} // namespace tabian::devices::pcsc
