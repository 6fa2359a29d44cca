#include "devices/host/encoderhost.h"

#include "devices/host/cardjob.h"
#include "devices/host/encodejob.h"

namespace tabian::devices
{

using domain::Result;

EncoderHost::EncoderHost(CardBackendFactory factory, std::shared_ptr<Personaliser> personaliser,
                         EncoderHostOptions options, QObject* parent)
    : CardEncoder(parent), m_personaliser(std::move(personaliser)), m_options(std::move(options)),
      m_mailbox(std::make_shared<Mailbox>(*this)), m_worker(std::move(factory))
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(m_options.limit);
    connect(&m_watchdog, &QTimer::timeout, this, &EncoderHost::giveUp);
}

EncoderHost::~EncoderHost()
{
    stop();
    m_mailbox->close();
}

void EncoderHost::stop()
{
    m_watchdog.stop();
    ++m_ticket;
    m_worker.stop();
}

template <typename Value> void EncoderHost::run(Job<Value> job, void (CardEncoder::*done)(const Value&))
{
    const quint64 ticket = ++m_ticket;
    m_watchdog.start();
    m_worker.run(
        [this, mailbox = m_mailbox, ticket, done, job = std::move(job)](CardBackend& backend, std::stop_token) {
            mailbox->post([this, ticket, done, result = job(backend)] {
                if (ticket != m_ticket)
                    return;
                m_watchdog.stop();
                if (result)
                    Q_EMIT(this->*done)(*result);
                else
                    Q_EMIT failed(result.error());
            });
        });
}

void EncoderHost::inspect()
{
    run<BlankCard>([personaliser = m_personaliser, reader = m_options.reader](
                       CardBackend& backend) { return inspectBlank(backend, *personaliser, reader); },
                   &CardEncoder::blankSeen);
}

void EncoderHost::encode(const domain::CardSerial& expected, const QByteArray& file)
{
    const auto told = [this, mailbox = m_mailbox, ticket = m_ticket + 1](int done, int total) {
        mailbox->post([this, ticket, done, total] {
            if (ticket == m_ticket)
                Q_EMIT progress(done, total);
        });
    };
    run<EncodeResult>(
        [personaliser = m_personaliser, reader = m_options.reader, expected, file, told](CardBackend& backend) {
            return encodeBlank(backend, *personaliser, reader, expected, file, told);
        },
        &CardEncoder::encoded);
}

void EncoderHost::giveUp()
{
    m_worker.abandon();
    ++m_ticket;
    Q_EMIT failed(cardTimedOut(m_options.reader));
}

} // namespace tabian::devices
