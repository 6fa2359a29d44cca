#include "widgets/pages/messageswording.h"

#include "app/messages/bookmessages.h"
#include "app/messages/casemessages.h"
#include "app/messages/failuremessages.h"
#include "app/messages/findingmessages.h"
#include "app/messages/lookmessages.h"

namespace tabian::widgets
{

MessagesWording::MessagesWording(ScreenLanguage language) : m_language(language) {}

QString MessagesWording::lookTitle(const QString& kind) const
{
    return messages::lookTitle(kind, book());
}

QString MessagesWording::lookReason(const QString& reason) const
{
    return messages::lookReason(reason, book());
}

namespace
{

Message messageOf(const messages::FailureMessage& words, Note::Kind kind)
{
    Message message;
    message.kind = kind;
    message.code = words.code;
    message.sentence = words.sentence;
    message.cause = words.cause; // ends with the detail, where there is one
    message.remedy = words.remedy;
    return message;
}

} // namespace

Message MessagesWording::failure(const domain::Failure& failure) const
{
    return messageOf(messages::explain(failure, book()), Note::Kind::Refused);
}

Message MessagesWording::registryCode(const QString& code) const
{
    return messageOf(messages::explainRefusal(code, book()), Note::Kind::Look);
}

QString MessagesWording::caseTitle(domain::CaseKind kind) const
{
    return messages::caseTitleShort(kind, book());
}

QString MessagesWording::fineOrderState(int state) const
{
    return messages::fineOrderState(state, book());
}

QString MessagesWording::evidence(domain::Evidence piece) const
{
    return messages::evidenceTitle(piece, book());
}

QString MessagesWording::finding(const domain::Finding& finding) const
{
    return messages::findingText(finding, book());
}

QString MessagesWording::reason(domain::CaseProposal::Reason reason) const
{
    return messages::proposalReason(reason, book());
}

QString MessagesWording::clause(const char* clause) const
{
    return messages::clauseText(QString::fromUtf8(clause), book());
}

} // namespace tabian::widgets
