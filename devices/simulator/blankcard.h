// The training card: blank, written through the protocol of docs/training-card.md, then a citizen's card.
#pragma once

#include "devices/simulator/virtualcard.h"

#include "app/domain/numbers.h"

#include <atomic>

namespace tabian::simulator
{

class BlankCard : public VirtualCard
{
  public:
    explicit BlankCard(const domain::CardSerial& serial);

    QByteArray atr() const override;
    void reset() override; // a personalised card becomes a citizen's here
    QByteArray answer(const QByteArray& command) override;

    const domain::CardSerial& serial() const { return m_serial; }
    // The rest may be asked and set by another thread while the card is in.
    bool isPersonalised() const { return m_personalised; }
    /** A write has failed, or its memory does not hold. */
    bool isFaulty() const { return m_faulty; }
    /** The number in its file once personalised; empty before. */
    QString citizenDigits() const;

    /** The next write that covers the offset fails (65 81), once. */
    void failWriteAt(int offset) { m_failAt = offset; }
    /** The byte at the offset reads wrong once the card is a citizen's: a memory that does not hold. */
    void decayAt(int offset) { m_decayAt = offset; }

  private:
    QByteArray answerTraining(const QByteArray& command);
    QByteArray getData(const QByteArray& command) const;
    QByteArray update(const QByteArray& command);
    QByteArray activate(const QByteArray& command);

    domain::CardSerial m_serial;
    QByteArray m_memory;
    std::atomic<int> m_failAt = -1;
    std::atomic<int> m_decayAt = -1;
    std::atomic<bool> m_personalised = false; // once set the memory stays as it is
    std::atomic<bool> m_faulty = false;
    bool m_trainingSelected = false;
    std::unique_ptr<IdCard> m_citizen; // from the first reset after activation
};

} // namespace tabian::simulator
