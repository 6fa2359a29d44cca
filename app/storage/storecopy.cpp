#include "app/storage/storecopy.h"

#include "app/storage/projections.h"
#include "app/storage/schema.h"

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

QVariant copied(const Row& row, int column)
{
    const QVariant value = row.value(column);
    if (row.isNull(column))
        return nothing();
    if (value.typeId() == QMetaType::QString)
        return filled(value.toString());
    return value.typeId() == QMetaType::QByteArray ? filled(value.toByteArray()) : value;
}

} // namespace

Outcome copyTable(Database& from, Database& to, const QString& table)
{
    if (auto emptied = to.run(u"DELETE FROM "_s + table); !emptied) // a step of the schema may have put a row there
        return emptied;
    return from.eachInPieces(u"SELECT * FROM "_s + table, [&](const Row& row) {
        Values values;
        QStringList places;
        for (int i = 0; i < row.columns(); ++i) {
            values.append(copied(row, i));
            places.append(u"?"_s);
        }
        return to.run(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, places.join(u", "_s)), values);
    });
}

Outcome copyStore(Database& from, Database& to)
{
    Outcome done = makeTables(to);
    const QStringList tables = tablesOfSchema();
    for (const QString& table : tables) {
        if (table != u"signed_in"_s) // who works at the original does not work at the copy
            done = done.and_then([&] { return copyTable(from, to, table); });
    }
    // The guards come last: they would hold rows that have come a long way against the rules for new ones.
    done = done.and_then([&] { return makeGuards(to); });
    if (!done)
        return done;
    const auto read = digestOfProjections(from);
    const auto written = digestOfProjections(to);
    if (!read || !written)
        return passOn(read ? written : read);
    return *read == *written ? Outcome() : domain::fail(domain::FailureCode::BackupDiffers);
}

} // namespace tabian::storage
