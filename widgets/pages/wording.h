// The sentences of app/messages in the language of the screen.
#pragma once

#include "app/domain/assessment.h"
#include "app/messages/phrasebook.h"
#include "widgets/status/messagepanel.h"

namespace tabian::widgets
{

/** What the pages want said about codes. The language is that of the screen at the time of the call. */
class Wording
{
  public:
    virtual ~Wording() = default;
    /** The sentences of app/messages and app/doctor in the screen's language. */
    virtual const messages::Phrasebook& book() const = 0;
    virtual Message failure(const domain::Failure& failure) const = 0;
    /** The same for a code that the registry sent ("TB-7044"), known here or not. */
    virtual Message registryCode(const QString& code) const = 0;
    virtual QString caseTitle(domain::CaseKind kind) const = 0;
    virtual QString fineOrderState(int state) const = 0;
    virtual QString evidence(domain::Evidence piece) const = 0;
    virtual QString finding(const domain::Finding& finding) const = 0;
    virtual QString clause(const char* clause) const = 0; // what a text of law says
    virtual QString reason(domain::CaseProposal::Reason reason) const = 0;
};

} // namespace tabian::widgets
