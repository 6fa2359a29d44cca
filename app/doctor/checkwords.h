// The words of the self-test, in the language of a phrase book.
#pragma once

#include "app/doctor/checks.h"
#include "app/messages/phrasebook.h"

namespace tabian::doctor
{

/** "ST-01": the check's number as it is printed and cited. */
QString checkCode(Check check);
QString checkName(Check check, const messages::Phrasebook& book);
/** What is said of it: what was found, or the failure's sentence with its fact in brackets. */
QString foundWords(const CheckOutcome& outcome, const messages::Phrasebook& book);
/** Cause and remedy; empty where all is well. */
QString causeWords(const CheckOutcome& outcome, const messages::Phrasebook& book);
QString remedyWords(const CheckOutcome& outcome, const messages::Phrasebook& book);
/** "ok", "warn", "fail": the words of tabianctl. */
QString stateKey(CheckState state);

} // namespace tabian::doctor
