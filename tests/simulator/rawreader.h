// libpcsclite itself, with nothing of ours between: what any other program would see of the simulated cards.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <chrono>
#include <winscard.h>

namespace tabian::tests
{

/** A context, and at most one connection. Words of the API in `status`: SCARD_S_SUCCESS, … */
class RawReader
{
  public:
    RawReader();
    ~RawReader();

    QStringList readers() const;
    /** Waits until all `flags` (SCARD_STATE_…) are set for the reader. */
    bool waitFor(const QString& reader, DWORD flags, std::chrono::milliseconds limit) const;
    /** Shared, T=0. */
    LONG connect(const QString& reader);
    void disconnect(DWORD disposition);
    LONG reconnect(DWORD initialization);
    QByteArray atr() const;
    /** The answer; empty when the call failed, then status() says how. */
    QByteArray transmit(const QByteArray& command);
    /** READ and GET RESPONSE; empty unless both succeed. */
    QByteArray read(int block, int offset, int length, int p2 = 0);
    LONG status() const { return m_status; }

  private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    LONG m_status = SCARD_S_SUCCESS;
};

} // namespace tabian::tests
