// What an assessment found, the clauses behind it and what would change it, as sentences.
#pragma once

#include "app/domain/assessment.h"
#include "app/messages/datewords.h"

#include <QStringList>

namespace tabian::messages
{

/** One sentence, with the day and the count where the finding has them: "เกินกำหนด 6 วัน (วันสุดท้ายคือ 11 พ.ค. 2569)". */
QString findingText(const domain::Finding& finding, const Phrasebook& book, Digits digits = Digits::Arabic);
/** "รับคำขอไม่ได้", "ข้อควรทราบ", "ข้อมูลประกอบ". */
QString severityText(domain::Severity severity, const Phrasebook& book);

/** What a clause says, for each text of domain::allClauses(); any other text comes back as it is. */
QString clauseText(QStringView clause, const Phrasebook& book, Digits digits = Digits::Arabic);

/** What another day would change: from when the application is accepted, until when there is no fine. May be empty. */
QStringList whatWouldChange(const domain::Assessment& assessment, const Phrasebook& book,
                            Digits digits = Digits::Arabic);

} // namespace tabian::messages
