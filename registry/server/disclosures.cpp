#include "registry/server/disclosures.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;
using protocol::Disclosure;

Outcome noteDisclosure(Database& db, const QString& citizen, const Disclosure& disclosure)
{
    return db.run(u"INSERT INTO disclosures (id, citizen, at_ms, office, what, reason) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {blob(QUuid::createUuid()), citizen, disclosure.atMs, filled(disclosure.office), disclosure.what,
                   filled(disclosure.reason)});
}

Result<std::vector<Disclosure>> disclosuresOf(Database& db, const QString& citizen)
{
    return db.all<Disclosure>(u"SELECT at_ms, office, what, reason FROM disclosures WHERE citizen = ? "
                              "ORDER BY at_ms DESC, id LIMIT 100"_s,
                              {citizen}, [](const Row& row) {
                                  return Disclosure{row.integer(0), row.text(1), row.text(2), row.text(3)};
                              });
}

Result<QByteArray> personBytes(Database& db, const QString& citizen)
{
    const auto record = db.one<QByteArray>(u"SELECT record FROM persons WHERE citizen = ?"_s, {citizen},
                                           [](const Row& row) { return row.bytes(0); });
    if (!record)
        return passOn(record);
    if (!*record)
        return domain::fail(domain::FailureCode::RegisterPersonUnknown);
    return **record;
}

} // namespace tabian::registry
