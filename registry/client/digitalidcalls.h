// The counter's questions about digital IDs, over whatever line Centre has.
#pragma once

#include "app/casework/centre.h"
#include "app/casework/digitalidcentre.h"

namespace tabian::client
{

/** UI thread. `centre` outlives it. */
class DigitalIdCalls final : public casework::DigitalIdCentre
{
    Q_OBJECT
  public:
    explicit DigitalIdCalls(casework::Centre& centre, QObject* parent = nullptr);

    bool onLine() const override;
    void begin(QObject* asker, const QString& citizenId, QDate cardIssued, const QString& cardExpiry,
               const QUuid& officer, Answer<casework::DigitalIdOpening> answer) override;
    void reopen(QObject* asker, const QUuid& enrolment, Answer<casework::DigitalIdOpening> answer) override;
    void code(QObject* asker, const QByteArray& evidence, Answer<casework::DigitalIdTicket> answer) override;
    void news(QObject* asker, const QUuid& enrolment, Answer<casework::DigitalIdNews> answer) override;
    void giveUp(QObject* asker, const QUuid& enrolment, Answer<casework::DigitalIdNews> answer) override;

  private:
    casework::Centre& m_centre;
};

} // namespace tabian::client
