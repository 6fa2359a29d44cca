// The port through which the desk of digital IDs asks the registry. registry/client implements it over Centre.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QUuid>
#include <functional>

namespace tabian::casework
{

/** The registry let an enrolment begin. */
struct DigitalIdOpening
{
    QUuid enrolment;
    QString terms; // version in force
    QString termsThai, termsEnglish;
    QByteArray left, right; // templates of the register
    bool hasPhone = false;  // an older phone would be cancelled
    QDateTime until;
};

struct DigitalIdTicket
{
    QByteArray bytes; // what the QR code holds, in base45
    QByteArray id;    // 16 bytes
    int seconds = 0;  // that it is good
};

/** How far citizen and phone are, as the registry sees it. */
enum class DigitalIdStep : quint8 { Begun, Issued, Scanned, PinSet, Consented, Active, Expired, Refused };
struct DigitalIdNews
{
    DigitalIdStep step = DigitalIdStep::Begun;
    QString reason;   // of a refusal: stable word
    bool open = true; // Expired while it is: only the code has
    bool oldPhoneCancelled = false;
    friend bool operator==(const DigitalIdNews&, const DigitalIdNews&) = default;
};

/** UI thread. No call blocks; an answer whose asker is gone is dropped. What the registry refuses is answered with the registry's
 *  own code (DigitalIdCardNotLatest, …); without a line RegistryUnreachable, RegistryStrange or NotEnrolled. */
class DigitalIdCentre : public QObject
{
    Q_OBJECT
  public:
    using QObject::QObject;
    template <typename T> using Answer = std::function<void(domain::Result<T>)>;

    virtual bool onLine() const = 0; // the last try was answered
    virtual void begin(QObject* asker, const QString& citizenId, QDate cardIssued, const QString& cardExpiry,
                       const QUuid& officer, Answer<DigitalIdOpening> answer) = 0;
    /** The same again for one that is open: after a crash, or at another counter of the office. */
    virtual void reopen(QObject* asker, const QUuid& enrolment, Answer<DigitalIdOpening> answer) = 0;
    virtual void code(QObject* asker, const QByteArray& evidence, Answer<DigitalIdTicket> answer) = 0;
    virtual void news(QObject* asker, const QUuid& enrolment, Answer<DigitalIdNews> answer) = 0;
    virtual void giveUp(QObject* asker, const QUuid& enrolment, Answer<DigitalIdNews> answer) = 0;

  Q_SIGNALS:
    void lineChanged();
    void heard(); // the registry told of some enrolment of this office
};

} // namespace tabian::casework
