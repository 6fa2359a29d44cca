// What the registry's administrator sets up: officers, tables, persons, stock, cards. Each inside a transaction of its own.
#pragma once

#include "app/database/database.h"
#include "registry/protocol/records.h"

#include <QIODevice>

namespace tabian::registry
{

/** Adds or changes an officer; his office is told. */
domain::Outcome putOfficer(database::Database& db, protocol::OfficerRecord officer, qint64 nowMs);
/** Ends an officer's access from a moment on. OfficerNotThere. */
domain::Outcome revokeOfficer(database::Database& db, const QString& citizen, const QString& reason, qint64 fromMs,
                              qint64 nowMs);
/** Gives a range of blank cards to an office. AllotmentTaken: part of it was given already, or it is no range. */
domain::Outcome allotStock(database::Database& db, const protocol::AllotmentRecord& allotment, qint64 nowMs);
/** Adds or changes a person; offices that asked for him are told. */
domain::Outcome putPerson(database::Database& db, protocol::PersonRecord person, qint64 nowMs);
/** Persons, a JSON object a line: {"citizenId","nameTh":[title,first,middle,last],"nameEn"?:[…],"birth","sex":1|2,
 *  "address":[house,moo,soi,road,tambon,amphoe,province],"house"?,"facts"?:{"everHadCard","lastSerial","lastExpiry"?,"replacements"},
 *  "photo"?,"left"?,"right"?} (pictures and templates in base64). Answers how many; ImportLine names the first line that is none,
 *  and nothing was taken. */
domain::Result<qint64> importPersons(database::Database& db, QIODevice& lines, qint64 nowMs);

} // namespace tabian::registry
