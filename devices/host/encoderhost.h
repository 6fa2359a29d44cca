// The encoder's slot: looks at the blank, writes a person's file, reads it back in a fresh session.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/api/cardencoder.h"
#include "devices/host/mailbox.h"
#include "devices/host/worker.h"
#include "devices/thaicard/personaliser.h"

#include <QTimer>
#include <chrono>

namespace tabian::devices
{

struct EncoderHostOptions
{
    QString reader;                         // part of the encoder's reader name; empty = no encoder
    std::chrono::milliseconds limit{30000}; // of one command
};

/** A command given while another runs is refused by the caller's own order (one at a time); here it would wait its turn.
 *  Fails with EncoderUnset, BlankAbsent, BlankForeign, BlankSerial, BlankNotBlank, EncodeFailed, CardTimeout, and all
 *  that sessions fail with. encoded() says that writing *and* reading ran, not that the bytes are the same. */
class EncoderHost final : public CardEncoder
{
    Q_OBJECT
  public:
    EncoderHost(CardBackendFactory factory, std::shared_ptr<Personaliser> personaliser, EncoderHostOptions options,
                QObject* parent = nullptr);
    ~EncoderHost() override;

    void start() override {}
    void stop() override;
    void inspect() override;
    void encode(const domain::CardSerial& expected, const QByteArray& file) override;

  private:
    template <typename Value> using Job = std::function<domain::Result<Value>(CardBackend&)>;
    template <typename Value> void run(Job<Value> job, void (CardEncoder::*done)(const Value&));
    void giveUp();

    std::shared_ptr<Personaliser> m_personaliser;
    EncoderHostOptions m_options;
    std::shared_ptr<Mailbox> m_mailbox;
    Worker m_worker;
    QTimer m_watchdog;
    quint64 m_ticket = 0;
};

} // namespace tabian::devices
