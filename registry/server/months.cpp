#include "registry/server/months.h"

#include "app/database/dialect.h"

#include <QDateTime>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;

namespace
{

qint64 beginOf(QDate month)
{
    return month.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

Outcome makeMonth(Database& db, QDate month)
{
    const QString name = u"entries_"_s + month.toString(u"yyyy_MM"_s);
    const auto there = db.integer(db.dialect().countTables(), {name});
    if (!there)
        return passOn(there);
    if (*there > 0)
        return {};
    return db
        .command(u"CREATE TABLE %1 PARTITION OF entries FOR VALUES FROM (%2) TO (%3)"_s.arg(name)
                     .arg(beginOf(month))
                     .arg(beginOf(month.addMonths(1))))
        .and_then([&] { // for whoever names this table; who names `entries` is held to it there
            return db.command(u"CREATE TRIGGER entries_follow AFTER INSERT ON %1 REFERENCING NEW TABLE AS fresh "
                              "FOR EACH STATEMENT EXECUTE FUNCTION entries_follow()"_s.arg(name));
        });
}

} // namespace

Outcome makeMonths(Database& db, qint64 nowMs)
{
    if (!db.dialect().isServer())
        return {};
    auto transaction = Transaction::begin(db); // one at a time, whoever else starts
    if (!transaction)
        return passOn(transaction);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    Outcome done;
    for (int i = 0; done && i <= monthsAhead; ++i)
        done = makeMonth(db, QDate(today.year(), today.month(), 1).addMonths(i));
    return done.and_then([&] { return transaction->commit(); });
}

} // namespace tabian::registry
