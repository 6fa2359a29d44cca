// The terms of the digital ID: what the citizen reads and agrees to. The registry's table "terms/digitalId" where it has one, else
// those that are shipped. JSON: {"version","th","en"}.
#pragma once

#include "app/database/database.h"

namespace tabian::registry
{

struct DigitalTerms
{
    QString version, thai, english;
};

/** nullopt: a field is missing or empty. */
std::optional<DigitalTerms> digitalTermsOf(const QByteArray& json);
domain::Result<DigitalTerms> digitalTermsHere(database::Database& db);
/** DigitalIdTermsOld unless this version is the one in force. */
domain::Outcome checkTerms(const DigitalTerms& inForce, const QString& version);

} // namespace tabian::registry
