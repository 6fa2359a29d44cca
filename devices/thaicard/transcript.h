// What went between reader and card, written down for a support call or a test. Holds personal data.
#pragma once

#include "devices/api/cardbackend.h"

#include <mutex>

namespace tabian::devices
{

/** The lines of one conversation; any thread. Form, one event a line, bytes in hexadecimal (docs/tabianctl.md):
 *    # tabian card transcript 1
 *    atr 3B79… T=0  power-on
 *    > 00A40400…    command
 *    < 610A         answer
 *    turn           the turn at the card was not given; "!" follows and says why
 *    power          power off and on; "atr" or "!" follows
 *    ! TB-2006      what was begun failed; as the first line: the card could not be opened */
class Transcript
{
  public:
    void add(const QByteArray& line);
    void addFailure(const domain::Failure& failure);
    QByteArray text() const;
    bool begun() const; // anything was added

  private:
    mutable std::mutex m_lock;
    QByteArray m_text = "# tabian card transcript 1\n";
};

/** A session that writes down what passes through it. */
class TranscribedSession final : public CardSession
{
  public:
    TranscribedSession(std::unique_ptr<CardSession> session, std::shared_ptr<Transcript> transcript);

    domain::Result<QByteArray> transmit(const QByteArray& command) override;
    QByteArray atr() const override { return m_session->atr(); }
    CardProtocol protocol() const override { return m_session->protocol(); }
    domain::Outcome enter() override;
    void leave() override { m_session->leave(); }
    domain::Outcome powerCycle() override;

  private:
    void addAtr();

    std::unique_ptr<CardSession> m_session;
    std::shared_ptr<Transcript> m_transcript;
};

} // namespace tabian::devices
