// The exchanges of a Thai card: commands out, answers collected, everything bounded.
#pragma once

#include "devices/api/cardbackend.h"

#include <stop_token>

namespace tabian::devices
{

QByteArray selectCommand(QByteArrayView aid);
/** 80 B0 offset 02 block length. `length` is 1..255. */
QByteArray readCommand(quint8 block, int offset, int length);
QByteArray getResponseCommand(int length, quint8 p2);

/** "6A82": four hexadecimal digits for details; offsets are written so too. */
QString statusText(quint16 status);

/** CardStatusWord with status and command in the detail. */
tl::unexpected<domain::Failure> wrongStatus(quint16 status, const QString& what);

/** What a card answered: data without the status word, and the status word. */
struct CardAnswer
{
    QByteArray data;
    quint16 status = 0;
    bool good() const { return status == 0x9000; }
};

/** One conversation over a session. Counts every exchange; ends with CardTooManyExchanges at `limit`, and
 *  with CardReadCancelled once `stop` is asked for. One thread. */
class ApduChannel
{
  public:
    ApduChannel(CardSession& session, int limit, std::stop_token stop = {});

    /** Selects an applet; 61 xx counts as good and the FCI stays where it is. Any other status comes back as
     *  answer. */
    domain::Result<CardAnswer> select(QByteArrayView aid);

    /** Exactly `length` bytes (1..255) of a block. Fails with CardStatusWord, CardShortData, CardExcessData. */
    domain::Result<QByteArray> read(quint8 block, int offset, int length);

    /** A command and its answer: fetches what waits (61 xx) and repeats with the right length (6C xx). At
     *  most `expected` bytes come back, else CardExcessData. */
    domain::Result<CardAnswer> command(const QByteArray& bytes, int expected);

    /** As command(), and any status but 90 00 fails with CardStatusWord; `what` names the command in the
     *  detail. */
    domain::Result<QByteArray> goodCommand(const QByteArray& bytes, int expected, const QString& what);

    /** As goodCommand(), and fewer than `length` bytes fail with CardShortData. */
    domain::Result<QByteArray> wholeCommand(const QByteArray& bytes, int length, const QString& what);

    int exchanges() const { return m_exchanges; }
    CardSession& session() { return m_session; }

  private:
    domain::Result<CardAnswer> exchange(const QByteArray& bytes);
    tl::unexpected<domain::Failure> tooMany() const;

    CardSession& m_session;
    std::stop_token m_stop;
    int m_limit;
    int m_exchanges = 0;
};

} // namespace tabian::devices
