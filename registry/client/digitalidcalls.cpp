#include "registry/client/digitalidcalls.h"

#include "registry/protocol/canonical.h"
#include "registry/protocol/digitalidrecords.h"

#include <QCborArray>

namespace tabian::client
{

using namespace Qt::StringLiterals;
using casework::DigitalIdNews;
using casework::DigitalIdOpening;
using casework::DigitalIdStep;
using casework::DigitalIdTicket;
using domain::Failure;
using domain::FailureCode;
using domain::Result;

namespace
{

/** What of a registry's refusals the counter has words for; a newer registry may have others. */
bool hasWords(FailureCode code)
{
    switch (code) {
    case FailureCode::DigitalIdCardNotLatest:
    case FailureCode::DigitalIdCardExpired:
    case FailureCode::DigitalIdFingersDiffer:
    case FailureCode::DigitalIdOutOfOrder:
    case FailureCode::DigitalIdTermsOld:
    case FailureCode::EnrolmentUnknown:
    case FailureCode::EnrolmentOver:
    case FailureCode::RegisterPersonUnknown:
    case FailureCode::OfficerUnregistered:
    case FailureCode::RoleMissing:
    case FailureCode::OwnCase:
    case FailureCode::SeatRevoked:
    case FailureCode::RegistryBusy:
        return true;
    default:
        return false;
    }
}

/** The link says that something was refused, and by which code. */
Failure plainly(const Failure& failure)
{
    const bool refused = failure.code == FailureCode::RegistryRefused && failure.detail.startsWith(u"TB-"_s);
    const auto code = FailureCode(refused ? failure.detail.mid(3, 4).toInt() : 0);
    return refused && hasWords(code) ? Failure{code, {}} : failure;
}

/** Asks with a record, answers with what `made` makes of the record that comes back. */
template <typename Record, typename T>
void askCentre(casework::Centre& centre, QObject* asker, const QString& path, const QByteArray& body,
               std::function<Result<T>(const Record&)> made, std::function<void(Result<T>)> answer)
{
    centre.ask(asker, {.method = "POST", .path = path, .body = body, .answerType = protocol::typeOf<Record>()},
               [made = std::move(made), answer = std::move(answer)](const Result<QByteArray>& bytes) {
                   if (!bytes) {
                       answer(tl::unexpected(plainly(bytes.error())));
                       return;
                   }
                   answer(protocol::recordOf<Record>(*bytes).and_then(made));
               });
}

Result<DigitalIdOpening> openingOf(const protocol::DigitalIdOpened& o)
{
    return DigitalIdOpening{.enrolment = o.enrolment,
                            .terms = o.terms,
                            .termsThai = o.termsThai,
                            .termsEnglish = o.termsEnglish,
                            .left = o.left,
                            .right = o.right,
                            .hasPhone = o.hasPhone,
                            .until = QDateTime::fromMSecsSinceEpoch(o.untilMs)};
}

/** Which code it is and how long it is good stands in the code itself: an array, signed (registry/protocol/digitalid.h). */
Result<DigitalIdTicket> ticketOf(const protocol::DigitalIdCode& code)
{
    const auto whole = protocol::readCanonical(code.token, u"digitalIdCode"_s);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto inside = protocol::readCanonical(whole->toArray().at(0).toByteArray(), u"digitalIdCode"_s);
    if (!inside)
        return tl::unexpected(inside.error());
    const QCborArray fields = inside->toArray();
    DigitalIdTicket ticket{code.token, fields.at(1).toByteArray(), int(fields.at(5).toInteger())};
    if (ticket.id.size() != 16 || ticket.seconds <= 0)
        return tl::unexpected(protocol::malformed(u"digitalIdCode"_s));
    return ticket;
}

DigitalIdStep stepOf(protocol::DigitalIdStep step)
{
    switch (step) {
    case protocol::DigitalIdStep::Begun:
        return DigitalIdStep::Begun;
    case protocol::DigitalIdStep::Issued:
        return DigitalIdStep::Issued;
    case protocol::DigitalIdStep::Scanned:
        return DigitalIdStep::Scanned;
    case protocol::DigitalIdStep::PinSet:
        return DigitalIdStep::PinSet;
    case protocol::DigitalIdStep::Consented:
        return DigitalIdStep::Consented;
    case protocol::DigitalIdStep::Active:
    case protocol::DigitalIdStep::OldPhoneCancelled: // it was active; a newer phone came since
        return DigitalIdStep::Active;
    case protocol::DigitalIdStep::Expired:
        return DigitalIdStep::Expired;
    case protocol::DigitalIdStep::Refused:
        break;
    }
    return DigitalIdStep::Refused;
}

Result<DigitalIdNews> newsOf(const protocol::DigitalIdProgress& p)
{
    return DigitalIdNews{stepOf(p.step), p.reason, p.open, p.oldPhoneCancelled};
}

QByteArray asking(const QUuid& enrolment, bool givenUp)
{
    return protocol::bytesOf(protocol::DigitalIdAsked{enrolment, givenUp, {}});
}

} // namespace

DigitalIdCalls::DigitalIdCalls(casework::Centre& centre, QObject* parent)
    : casework::DigitalIdCentre(parent), m_centre(centre)
{
    connect(&centre, &casework::Centre::changed, this, &DigitalIdCalls::lineChanged);
    connect(&centre, &casework::Centre::received, this, [this](const QString& kind) {
        if (kind == u"digitalIdState"_s)
            Q_EMIT heard();
    });
}

bool DigitalIdCalls::onLine() const
{
    const auto line = m_centre.state().line;
    return line == casework::SyncState::Line::OnLine || line == casework::SyncState::Line::Working;
}

void DigitalIdCalls::begin(QObject* asker, const QString& citizenId, QDate cardIssued, const QString& cardExpiry,
                           const QUuid& officer, Answer<DigitalIdOpening> answer)
{
    const QByteArray body = protocol::bytesOf(protocol::DigitalIdBegin{citizenId, cardIssued, cardExpiry, officer});
    askCentre<protocol::DigitalIdOpened, DigitalIdOpening>(m_centre, asker, u"/v1/digital-id/begin"_s, body, openingOf,
                                                           std::move(answer));
}

void DigitalIdCalls::reopen(QObject* asker, const QUuid& enrolment, Answer<DigitalIdOpening> answer)
{
    askCentre<protocol::DigitalIdOpened, DigitalIdOpening>(m_centre, asker, u"/v1/digital-id/reopen"_s,
                                                           asking(enrolment, false), openingOf, std::move(answer));
}

void DigitalIdCalls::code(QObject* asker, const QByteArray& evidence, Answer<DigitalIdTicket> answer)
{
    askCentre<protocol::DigitalIdCode, DigitalIdTicket>(m_centre, asker, u"/v1/digital-id/code"_s, evidence, ticketOf,
                                                        std::move(answer));
}

void DigitalIdCalls::news(QObject* asker, const QUuid& enrolment, Answer<DigitalIdNews> answer)
{
    askCentre<protocol::DigitalIdProgress, DigitalIdNews>(m_centre, asker, u"/v1/digital-id/state"_s,
                                                          asking(enrolment, false), newsOf, std::move(answer));
}

void DigitalIdCalls::giveUp(QObject* asker, const QUuid& enrolment, Answer<DigitalIdNews> answer)
{
    askCentre<protocol::DigitalIdProgress, DigitalIdNews>(m_centre, asker, u"/v1/digital-id/state"_s,
                                                          asking(enrolment, true), newsOf, std::move(answer));
}

} // namespace tabian::client
