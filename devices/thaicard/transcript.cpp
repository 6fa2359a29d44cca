#include "devices/thaicard/transcript.h"

namespace tabian::devices
{

void Transcript::add(const QByteArray& line)
{
    const std::lock_guard lock(m_lock);
    m_text += line + '\n';
}

void Transcript::addFailure(const domain::Failure& failure)
{
    add("! " + domain::failureCodeText(failure.code).toLatin1());
}

bool Transcript::begun() const
{
    const std::lock_guard lock(m_lock);
    return m_text.count('\n') > 1;
}

QByteArray Transcript::text() const
{
    const std::lock_guard lock(m_lock);
    return m_text;
}

TranscribedSession::TranscribedSession(std::unique_ptr<CardSession> session, std::shared_ptr<Transcript> transcript)
    : m_session(std::move(session)), m_transcript(std::move(transcript))
{
    addAtr();
}

void TranscribedSession::addAtr()
{
    m_transcript->add("atr " + atr().toHex().toUpper() + (protocol() == CardProtocol::T1 ? " T=1" : " T=0"));
}

domain::Result<QByteArray> TranscribedSession::transmit(const QByteArray& command)
{
    m_transcript->add("> " + command.toHex().toUpper());
    auto answer = m_session->transmit(command);
    if (answer)
        m_transcript->add("< " + answer->toHex().toUpper());
    else
        m_transcript->addFailure(answer.error());
    return answer;
}

domain::Outcome TranscribedSession::enter()
{
    auto outcome = m_session->enter();
    if (!outcome) {
        m_transcript->add("turn");
        m_transcript->addFailure(outcome.error());
    }
    return outcome;
}

domain::Outcome TranscribedSession::powerCycle()
{
    m_transcript->add("power");
    auto outcome = m_session->powerCycle();
    if (outcome)
        addAtr();
    else
        m_transcript->addFailure(outcome.error());
    return outcome;
}

} // namespace tabian::devices
