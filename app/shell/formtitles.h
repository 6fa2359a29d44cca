// The titles of the forms: those in use today, or the office's own words from its settings.
#pragma once

#include "reports/documents/setting.h"

namespace tabian::shell
{

/** Keys of the group [titles] in settings.ini: receipt, dayReport, application, applicationNumber, statement,
 *  statementNumber, slip, slipNumber, fineOrder, fineList, fineRegister, remittance. What is not there is standard. */
reports::FormTitles formTitlesOf(const QString& settingsFile, const messages::Phrasebook& book);

} // namespace tabian::shell
