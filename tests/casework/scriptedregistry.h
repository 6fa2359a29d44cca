// The registry as the desk of digital IDs sees it, driven by the test.
#pragma once

#include "app/casework/digitalidcentre.h"

namespace tabian::tests
{

/** Answers on the next turn of the event loop. */
class ScriptedRegistry : public casework::DigitalIdCentre
{
  public:
    bool line = true;
    std::optional<domain::FailureCode> refuses; // the next begin, code or reopen
    bool hasPhone = false;
    QString termsThai = QStringLiteral("ใช้งานได้เพียงโทรศัพท์เครื่องเดียว");
    QString termsEnglish = QStringLiteral("One telephone only.");
    casework::DigitalIdNews next{.step = casework::DigitalIdStep::Issued, .reason = {}};
    QStringList asked; // what, in order
    int codes = 0;
    QUuid enrolment = QUuid::createUuid();

    bool onLine() const override { return line; }
    void begin(QObject* asker, const QString& citizenId, QDate, const QString&, const QUuid&,
               Answer<casework::DigitalIdOpening> answer) override
    {
        asked << QStringLiteral("begin ") + citizenId.right(2);
        enrolment = QUuid::createUuid();
        open(asker, std::move(answer));
    }
    void reopen(QObject* asker, const QUuid& id, Answer<casework::DigitalIdOpening> answer) override
    {
        asked << QStringLiteral("reopen");
        enrolment = id;
        open(asker, std::move(answer));
    }
    void code(QObject* asker, const QByteArray&, Answer<casework::DigitalIdTicket> answer) override
    {
        asked << QStringLiteral("code");
        ++codes;
        next = {.step = casework::DigitalIdStep::Issued, .reason = {}};
        later<casework::DigitalIdTicket>(asker, {"token", QByteArray(16, char(codes)), 180}, std::move(answer));
    }
    void news(QObject* asker, const QUuid&, Answer<casework::DigitalIdNews> answer) override
    {
        later<casework::DigitalIdNews>(asker, next, std::move(answer));
    }
    void giveUp(QObject* asker, const QUuid&, Answer<casework::DigitalIdNews> answer) override
    {
        asked << QStringLiteral("giveUp");
        later<casework::DigitalIdNews>(asker, next, std::move(answer));
    }
    /** The phone went on. */
    void tell(casework::DigitalIdStep step, bool open = true, const QString& reason = {}, bool oldPhone = false)
    {
        next = {step, reason, open, oldPhone};
        Q_EMIT heard();
    }
    void setLine(bool on)
    {
        line = on;
        Q_EMIT lineChanged();
    }

  private:
    void open(QObject* asker, Answer<casework::DigitalIdOpening> answer)
    {
        later<casework::DigitalIdOpening>(asker,
                                          {.enrolment = enrolment,
                                           .terms = QStringLiteral("2569.1"),
                                           .termsThai = termsThai,
                                           .termsEnglish = termsEnglish,
                                           .left = "left",
                                           .right = "right",
                                           .hasPhone = hasPhone,
                                           .until = {}},
                                          std::move(answer));
    }
    template <typename T> void later(QObject* asker, const T& value, Answer<T> answer)
    {
        const auto refusal = std::exchange(refuses, std::nullopt);
        domain::Result<T> result = value;
        if (!line)
            result = domain::Result<T>(tl::unexpected(domain::Failure{domain::FailureCode::RegistryUnreachable, {}}));
        else if (refusal)
            result = domain::Result<T>(tl::unexpected(domain::Failure{*refusal, {}}));
        QMetaObject::invokeMethod(
            asker, [result, answer = std::move(answer)] { answer(result); }, Qt::QueuedConnection);
    }
};

} // namespace tabian::tests
