// The four small types between a smart-card backend and the rest: backend, reader, session, and the info values.
// Blocking calls; each object is used by one thread at a time. Nothing here knows winscard.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <memory>
#include <vector>

namespace tabian::devices
{

enum class ReaderState : quint8 { Empty, CardPresent, CardMute, InUse, Unavailable };

struct ReaderInfo
{
    QString name;
    ReaderState state = ReaderState::Unavailable;
    QByteArray atr;      // empty unless a card answered
    quint32 insertions = 0; // differs when a card was taken out and put in between two looks, where the service counts
    friend bool operator==(const ReaderInfo&, const ReaderInfo&) = default;
};

/** One open card. Destroyed = disconnected; the card stays powered for other programs (shared mode). */
class CardSession
{
  public:
    virtual ~CardSession() = default;
    /** One exchange: command APDU out, response APDU (data + SW1 SW2) back. Fails with CardRemoved, CardCommunication,
     *  CardBusy, CardMute, CardTimeout, ReaderServiceAbsent. */
    virtual domain::Result<QByteArray> transmit(const QByteArray& command) = 0;
    virtual QByteArray atr() const = 0;
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

} // namespace tabian::devices
