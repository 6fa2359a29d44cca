// Who saw whose data: a line for every access, which the person sees on his phone.
#pragma once

#include "app/database/database.h"
#include "registry/protocol/digitalidrecords.h"

namespace tabian::registry
{

/** Written in the transaction of what was disclosed. */
domain::Outcome noteDisclosure(database::Database& db, const QString& citizen, const protocol::Disclosure& disclosure);
/** The latest first, at most a hundred. */
domain::Result<std::vector<protocol::Disclosure>> disclosuresOf(database::Database& db, const QString& citizen);

/** The register's record of a person. RegisterPersonUnknown. */
domain::Result<QByteArray> personBytes(database::Database& db, const QString& citizen);

} // namespace tabian::registry
