// The port behind which the state's personalisation stands: a blank card in, a person's file out, read back.
// The state's own protocol is not public; the training card's stands in docs/training-card.md.
#pragma once

#include "app/domain/failure.h"
#include "app/domain/numbers.h"

#include <QByteArray>
#include <QObject>

namespace tabian::devices
{

/** What is in the encoder's slot. */
struct BlankCard
{
    QString serialText; // as the card gives it; compare with the serial drawn from stock
    bool personalised = false;
};

/** Result of writing one card. `readBack` is what a fresh session read; the workflow compares it again with `file`. */
struct EncodeResult
{
    QString serialText;
    QByteArray written;
    QByteArray readBack;
};

/** Asynchronous; lives on the UI thread; one command at a time, each answered by exactly one signal. */
class CardEncoder : public QObject
{
    Q_OBJECT
  public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;
    /** Answered by blankSeen or failed (BlankAbsent, BlankNotBlank, …). */
    virtual void inspect() = 0;
    /** Writes the whole file (devices/thaicard makes it), power-cycles, reads it back. Answered by encoded when the
     *  write *and* read ran (compare readBack!), or by failed (BlankSerial when the card is not `expected`). */
    virtual void encode(const domain::CardSerial& expected, const QByteArray& file) = 0;

  Q_SIGNALS:
    void blankSeen(const tabian::devices::BlankCard& card);
    void progress(int done, int total);
    void encoded(const tabian::devices::EncodeResult& result);
    void failed(const tabian::domain::Failure& failure);
};

} // namespace tabian::devices
