#include "devices/thaicard/apdu.h"

#include "devices/thaicard/atr.h"

namespace tabian::devices
{

using namespace Qt::StringLiterals;
using domain::fail;
using domain::FailureCode;

namespace
{

constexpr int exchangesPerCommand = 6; // one command, its 61 xx and 6C xx; a card that wants more talks in circles

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(values.size()));
    for (const int value : values)
        bytes.append(char(value));
    return bytes;
}

/** The command with its expected length put in (GET RESPONSE and GET DATA end in one) or appended (READ does
 *  not). */
QByteArray withLength(QByteArray command, int length)
{
    const bool endsInLength = command.size() == 5;
    if (endsInLength)
        command[4] = char(length);
    else
        command.append(char(length));
    return command;
}

} // namespace

QByteArray selectCommand(QByteArrayView aid)
{
    QByteArray command = bytesOf({0x00, 0xA4, 0x04, 0x00, int(aid.size())});
    command.append(aid.data(), aid.size());
    return command;
}

QByteArray readCommand(quint8 block, int offset, int length)
{
    return bytesOf({0x80, 0xB0, offset >> 8, offset & 0xFF, 0x02, block, length});
}

QByteArray getResponseCommand(int length, quint8 p2)
{
    return bytesOf({0x00, 0xC0, 0x00, p2, length & 0xFF});
}

QString statusText(quint16 status)
{
    return u"%1"_s.arg(status, 4, 16, QLatin1Char('0')).toUpper();
}

tl::unexpected<domain::Failure> wrongStatus(quint16 status, const QString& what)
{
    return fail(FailureCode::CardStatusWord, statusText(status) + u' ' + what);
}

ApduChannel::ApduChannel(CardSession& session, int limit, std::stop_token stop)
    : m_session(session), m_stop(std::move(stop)), m_limit(limit)
{
}

domain::Result<CardAnswer> ApduChannel::exchange(const QByteArray& bytes)
{
    if (m_stop.stop_requested())
        return fail(FailureCode::CardReadCancelled);
    if (m_exchanges >= m_limit)
        return tooMany();
    ++m_exchanges;
    const auto raw = m_session.transmit(bytes);
    if (!raw)
        return tl::unexpected(raw.error());
    if (raw->size() < 2)
        return CardAnswer{}; // no status word: 0000, which no command takes for good
    const auto high = quint8(raw->at(raw->size() - 2));
    const auto low = quint8(raw->at(raw->size() - 1));
    return CardAnswer{raw->chopped(2), quint16(high << 8 | low)};
}

domain::Result<CardAnswer> ApduChannel::command(const QByteArray& bytes, int expected)
{
    QByteArray next = bytes;
    QByteArray collected;
    bool lengthCorrected = false;
    for (int i = 0; i < exchangesPerCommand; ++i) {
        auto answer = exchange(next);
        if (!answer)
            return answer;
        collected += answer->data;
        if (collected.size() > expected)
            return fail(FailureCode::CardExcessData, QString::number(collected.size()));
        const int low = answer->status & 0xFF;
        const int high = answer->status >> 8;
        if (high == 0x61) {
            const int waiting = low == 0 ? 256 : low;
            // Never more than asked for: a card that has more keeps it.
            next = getResponseCommand(std::min(waiting, std::max(1, expected - int(collected.size()))),
                                      getResponseP2(m_session.atr()));
            lengthCorrected = false;
        } else if (high == 0x6C && !lengthCorrected) {
            next = withLength(next, low);
            lengthCorrected = true;
        } else {
            return CardAnswer{collected, answer->status};
        }
    }
    return tooMany();
}

tl::unexpected<domain::Failure> ApduChannel::tooMany() const
{
    return fail(FailureCode::CardTooManyExchanges, QString::number(m_exchanges));
}

domain::Result<QByteArray> ApduChannel::goodCommand(const QByteArray& bytes, int expected, const QString& what)
{
    const auto answer = command(bytes, expected);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->good())
        return wrongStatus(answer->status, what);
    return answer->data;
}

domain::Result<CardAnswer> ApduChannel::select(QByteArrayView aid)
{
    auto answer = exchange(selectCommand(aid));
    if (answer && answer->status >> 8 == 0x61)
        answer->status = 0x9000; // the FCI waits; nobody needs it
    return answer;
}

domain::Result<QByteArray> ApduChannel::read(quint8 block, int offset, int length)
{
    QByteArray bytes = readCommand(block, offset, length);
    if (m_session.protocol() == CardProtocol::T1)
        bytes = withLength(bytes, length);
    const QString what = u"READ %1/%2"_s.arg(statusText(quint16(offset))).arg(length);
    return wholeCommand(bytes, length, what);
}

domain::Result<QByteArray> ApduChannel::wholeCommand(const QByteArray& bytes, int length, const QString& what)
{
    auto data = goodCommand(bytes, length, what);
    if (data && data->size() < length)
        return fail(FailureCode::CardShortData, u"%1: %2"_s.arg(what).arg(data->size()));
    return data;
}

} // namespace tabian::devices
