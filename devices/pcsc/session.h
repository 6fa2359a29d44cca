// One card opened through the service, shared with other programs.
#pragma once

#include "devices/api/cardbackend.h"
#include "devices/pcsc/context.h"

namespace tabian::devices::pcsc
{

class Session final : public CardSession
{
  public:
    /** `context` is the backend's, on the same thread; it must outlive the session. */
    static domain::Result<std::unique_ptr<CardSession>> open(std::shared_ptr<Context> context, const QString& reader);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    domain::Result<QByteArray> transmit(const QByteArray& command) override;
    QByteArray atr() const override { return m_atr; }
    CardProtocol protocol() const override;
    domain::Outcome enter() override;
    void leave() override;
    domain::Outcome powerCycle() override;

  private:
    Session(std::shared_ptr<Context> context, QByteArray reader, SCARDHANDLE card, DWORD protocol);
    LONG reconnect(DWORD initialisation);
    void learnAtr();
    tl::unexpected<domain::Failure> troubled(LONG code, const char* call);
    bool goneSoon();

    std::shared_ptr<Context> m_context;
    QByteArray m_reader;
    SCARDHANDLE m_card;
    DWORD m_protocol;
    QByteArray m_atr;
};

} // namespace tabian::devices::pcsc
