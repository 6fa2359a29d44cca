// The four small types between a smart-card backend and the rest: backend, reader, session, and the info values.
// Blocking calls; each object is used by one thread at a time. Nothing here knows winscard.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace tabian::devices
{

enum class ReaderState : quint8 { Empty, CardPresent, CardMute, InUse, Unavailable };

struct ReaderInfo
{
    QString name;
    ReaderState state = ReaderState::Unavailable;
    QByteArray atr;         // empty unless a card answered
    quint32 insertions = 0; // differs when a card was taken out and put in between two looks, where the service counts
    friend bool operator==(const ReaderInfo&, const ReaderInfo&) = default;
};

enum class CardProtocol : quint8 { T0, T1 };

/** One open card. Destroyed = disconnected; the card stays powered for other programs (shared mode). */
class CardSession
{
  public:
    virtual ~CardSession() = default;
    /** One exchange: command APDU out, response APDU (data + SW1 SW2) back. Fails with CardRemoved, CardCommunication,
     *  CardBusy, CardMute, ReaderUnplugged, ReaderServiceAbsent; with CardReset when another program reset the card: the
     *  session is then usable again, but nothing is selected. */
    virtual domain::Result<QByteArray> transmit(const QByteArray& command) = 0;
    virtual QByteArray atr() const = 0;
    virtual CardProtocol protocol() const { return CardProtocol::T0; }
    /** Keeps other programs from speaking to the card until leave(); begins with waiting for one that does. Not nested.
     *  Fails as transmit does. */
    virtual domain::Outcome enter() = 0;
    virtual void leave() = 0;
    /** Power off and on; nothing is selected afterwards and the ATR may be another. Fails as transmit does. */
    virtual domain::Outcome powerCycle() = 0;
};

/** enter() for a scope: leaves at its end, whatever happens there. */
class CardTurn
{
  public:
    explicit CardTurn(CardSession& session) : m_session(session), m_begun(session.enter()) {}
    ~CardTurn()
    {
        if (m_begun)
            m_session.leave();
    }
    Q_DISABLE_COPY_MOVE(CardTurn)
    const domain::Outcome& begun() const { return m_begun; }

  private:
    CardSession& m_session;
    domain::Outcome m_begun;
};

/** Readers and their cards. */
class CardBackend
{
  public:
    virtual ~CardBackend() = default;
    /** All readers now. Fails with ReaderServiceAbsent. No reader = an empty list, not a failure. */
    virtual domain::Result<std::vector<ReaderInfo>> readers() = 0;
    /** Blocks until something changed against `known`, `limit` passed, or cancelWait() was called; then the new list. */
    virtual domain::Result<std::vector<ReaderInfo>> waitForChange(const std::vector<ReaderInfo>& known,
                                                                  std::chrono::milliseconds limit) = 0;
    /** Ends a waitForChange from another thread. The only call allowed from another thread. */
    virtual void cancelWait() = 0;
    /** Opens the card in a reader, retrying the errors that are normal right after insertion. */
    virtual domain::Result<std::unique_ptr<CardSession>> open(const QString& reader) = 0;
};

/** Makes a backend for one thread; called on that thread. */
using CardBackendFactory = std::function<std::unique_ptr<CardBackend>()>;

} // namespace tabian::devices
