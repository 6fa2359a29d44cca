#include "devices/thaicard/replay.h"

#include <QList>
#include <optional>
#include <thread>

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using Event = TranscriptEvent;
using Kind = TranscriptEvent::Kind;

namespace
{

constexpr qsizetype longestText = 4 << 20;
const QString readerName = u"Transcript"_s;

/** Whole bytes in hexadecimal digits; nothing else. */
std::optional<QByteArray> bytesOf(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return !hex.isEmpty() && bytes.toHex() == hex.toLower() ? std::optional(bytes) : std::nullopt;
}

std::optional<Event> atrOf(const QByteArray& rest)
{
    const bool t1 = rest.endsWith(" T=1");
    const auto bytes = bytesOf(t1 || rest.endsWith(" T=0") ? rest.chopped(4) : rest);
    if (!bytes)
        return std::nullopt;
    return Event{.kind = Kind::Atr, .bytes = *bytes, .protocol = t1 ? CardProtocol::T1 : CardProtocol::T0};
}

std::optional<Event> failureOf(const QByteArray& rest)
{
    bool isNumber = false;
    const int code = rest.startsWith("TB-") ? rest.sliced(3).toInt(&isNumber) : 0;
    constexpr int firstOfCards = 2001;
    constexpr int lastOfCards = 2099;
    if (!isNumber || code < firstOfCards || code > lastOfCards)
        return std::nullopt;
    return Event{.kind = Kind::Failure, .bytes = {}, .code = FailureCode(code)};
}

std::optional<Event> eventOf(const QByteArray& line)
{
    if (line == "power" || line == "turn")
        return Event{.kind = line == "power" ? Kind::Power : Kind::Turn, .bytes = {}};
    if (line.startsWith("atr "))
        return atrOf(line.sliced(4));
    if (line.startsWith("! "))
        return failureOf(line.sliced(2));
    if (!line.startsWith("> ") && !line.startsWith("< "))
        return std::nullopt;
    const auto bytes = bytesOf(line.sliced(2));
    if (!bytes)
        return std::nullopt;
    return Event{.kind = line[0] == '>' ? Kind::Command : Kind::Answer, .bytes = *bytes};
}

/** Whether `next` may stand behind `last`: what is begun ends at once, in what it brings or in a failure. */
bool follows(const Event* last, Kind next)
{
    if (!last)
        return next == Kind::Atr || next == Kind::Failure;
    switch (last->kind) {
    case Kind::Command:
        return next == Kind::Answer || next == Kind::Failure;
    case Kind::Power:
        return next == Kind::Atr || next == Kind::Failure;
    case Kind::Turn:
        return next == Kind::Failure;
    case Kind::Atr:
    case Kind::Answer:
    case Kind::Failure:
        return next == Kind::Command || next == Kind::Power || next == Kind::Turn;
    }
    return false;
}

class ReplaySession final : public CardSession
{
  public:
    ReplaySession(std::vector<Event> events) : m_events(std::move(events)) { takeAtr(); }

    Result<QByteArray> transmit(const QByteArray& command) override
    {
        if (!next(Kind::Command) || m_events[m_at].bytes != command)
            return differs(command);
        ++m_at;
        if (next(Kind::Failure))
            return domain::fail(m_events[m_at++].code);
        if (!next(Kind::Answer)) // a recording that was cut off
            return differs(command);
        return m_events[m_at++].bytes;
    }
    QByteArray atr() const override { return m_atr; }
    CardProtocol protocol() const override { return m_protocol; }
    Outcome enter() override
    {
        if (!next(Kind::Turn))
            return {};
        ++m_at;
        return ended("turn");
    }
    void leave() override {}
    Outcome powerCycle() override
    {
        if (!next(Kind::Power))
            return differs("power");
        ++m_at;
        return takeAtr() ? Outcome() : ended("power");
    }

  private:
    bool next(Kind kind) const { return m_at < m_events.size() && m_events[m_at].kind == kind; }
    bool takeAtr()
    {
        if (!next(Kind::Atr))
            return false;
        m_atr = m_events[m_at].bytes;
        m_protocol = m_events[m_at++].protocol;
        return true;
    }
    Outcome ended(const QByteArray& what)
    {
        return next(Kind::Failure) ? Outcome(domain::fail(m_events[m_at++].code)) : Outcome(differs(what));
    }
    tl::unexpected<domain::Failure> differs(const QByteArray& asked) const
    {
        const QByteArray what = asked == "power" || asked == "turn" ? asked : asked.toHex().toUpper();
        return domain::fail(FailureCode::TranscriptDiffers, u"%1: %2"_s.arg(m_at).arg(QString::fromLatin1(what)));
    }

    std::vector<Event> m_events;
    std::size_t m_at = 0;
    QByteArray m_atr;
    CardProtocol m_protocol = CardProtocol::T0;
};

class ReplayBackend final : public CardBackend
{
  public:
    explicit ReplayBackend(std::vector<Event> events) : m_events(std::move(events)) {}

    Result<std::vector<ReaderInfo>> readers() override
    {
        const bool answers = !m_events.empty() && m_events.front().kind == Kind::Atr;
        return std::vector{ReaderInfo{.name = readerName,
                                      .state = answers ? ReaderState::CardPresent : ReaderState::CardMute,
                                      .atr = answers ? m_events.front().bytes : QByteArray()}};
    }
    Result<std::vector<ReaderInfo>> waitForChange(const std::vector<ReaderInfo>&,
                                                  std::chrono::milliseconds limit) override
    {
        std::this_thread::sleep_for(limit); // nothing ever changes here
        return readers();
    }
    void cancelWait() override {}
    Result<std::unique_ptr<CardSession>> open(const QString&) override
    {
        if (!m_events.empty() && m_events.front().kind == Kind::Failure)
            return domain::fail(m_events.front().code);
        return std::make_unique<ReplaySession>(m_events);
    }

  private:
    std::vector<Event> m_events;
};

} // namespace

Result<std::vector<TranscriptEvent>> parseTranscript(QByteArrayView text)
{
    const auto malformed = [](qsizetype line) {
        return domain::fail(FailureCode::TranscriptMalformed, QString::number(line));
    };
    if (text.size() > longestText)
        return malformed(0);
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    if (lines.front().trimmed() != "# tabian card transcript 1")
        return malformed(1);
    std::vector<Event> events;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto event = eventOf(line);
        if (!event || !follows(events.empty() ? nullptr : &events.back(), event->kind))
            return malformed(i + 1);
        events.push_back(*event);
    }
    if (events.empty())
        return malformed(lines.size());
    return events;
}

CardBackendFactory replayOf(std::vector<TranscriptEvent> events)
{
    return [events = std::move(events)] { return std::make_unique<ReplayBackend>(events); };
}

} // namespace tabian::devices
