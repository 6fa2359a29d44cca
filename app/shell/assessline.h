// One line of `tabianctl assess`: JSON in, the facts of an application out. Everything in it is hostile until parsed.
#pragma once

#include "app/domain/assessment.h"

#include <QJsonObject>

namespace tabian::shell
{

/** The facts of one line. */
struct AssessLine
{
    QString schedule; // its name; "mission" when the line names none
    domain::AssessmentRequest request;
    std::optional<domain::Holidays> holidays; // nothing: the office's table
};

/** The object of a line, or UsageInput. */
domain::Result<QJsonObject> parseAssessObject(const QByteArray& line);

/** The facts. The failure's detail names the field; it is UsageInput for a field that is missing or of another kind, else
 *  that of the value (DateImpossible, CaseNumberUnknown, …). A null field counts as absent; unknown fields are let be. */
domain::Result<AssessLine> parseAssessFacts(const QJsonObject& object);

} // namespace tabian::shell
