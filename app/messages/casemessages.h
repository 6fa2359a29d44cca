// Words of the 13 cases: titles, evidence, events, why a case is proposed. Thai in the words of the Act and the notice.
#pragma once

#include "app/domain/assessment.h"
#include "app/messages/phrasebook.h"

namespace tabian::messages
{

/** "ได้สัญชาติไทยตามพระราชบัญญัติสัญชาติ". */
QString caseTitle(domain::CaseKind kind, const Phrasebook& book);
/** The same short, for lists and buttons. */
QString caseTitleShort(domain::CaseKind kind, const Phrasebook& book);

/** "หลักฐานที่ทางราชการออกให้". */
QString evidenceTitle(domain::Evidence piece, const Phrasebook& book);
/** "เช่น ใบอนุญาตขับขี่ …"; empty for pieces that need no example. */
QString evidenceExamples(domain::Evidence piece, const Phrasebook& book);
/** One line of a checklist: its pieces with "or" between them, and "(if any)" where it is not required. */
QString evidenceLine(const domain::EvidenceRequirement& line, const Phrasebook& book);

/** The label of the field for the event's date: "วันที่บัตรสูญหายหรือถูกทำลาย"; empty for None. */
QString eventLabel(domain::EventMeaning meaning, const Phrasebook& book);

/** Why the counter proposes a case. */
QString proposalReason(domain::CaseProposal::Reason reason, const Phrasebook& book);

/** What the witness signs (ปค.14): that the applicant is the person meant, and how the witness knows him. */
QString witnessStatement(const QString& applicant, const QString& relation, const Phrasebook& book);

/** "ไม่ขอมีบัตรภายในกำหนด" and the like; empty for None. */
QString offenceTitle(domain::Offence offence, const Phrasebook& book);

} // namespace tabian::messages
