#include "app/storage/signinguard.h"

#include "app/casework/accountrules.h"

#include <algorithm>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

Outcome refuseWhileDelayed(Database& db, const QUuid& officer, qint64 nowMs)
{
    using Tries = std::pair<int, qint64>;
    const auto tries = db.one<Tries>(u"SELECT wrong, last_ms FROM sign_in_tries WHERE officer = ?"_s, {blob(officer)},
                                     [](const Row& row) { return Tries(row.small(0), row.integer(1)); });
    if (!tries)
        return passOn(tries);
    if (!*tries)
        return {};
    const qint64 whole = casework::delaySeconds((*tries)->first);
    const qint64 gone = std::max<qint64>(0, (nowMs - (*tries)->second) / 1000); // a clock set back begins it anew
    const qint64 left = whole - gone;
    if (left <= 0)
        return {};
    return domain::fail(domain::FailureCode::SignInDelayed,
                        u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
}

Outcome noteWrongTry(Database& db, const QUuid& officer, qint64 nowMs)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    return db
        .run(u"INSERT INTO sign_in_tries (officer, wrong, last_ms) VALUES (?, 1, ?) ON CONFLICT (officer) DO UPDATE "
             "SET wrong = sign_in_tries.wrong + 1, last_ms = excluded.last_ms"_s,
             {blob(officer), nowMs})
        .and_then([&] { return transaction->commit(); });
}

domain::Result<int> wrongTriesOf(Database& db, const QUuid& officer)
{
    const auto wrong = db.integer(u"SELECT wrong FROM sign_in_tries WHERE officer = ?"_s, {blob(officer)});
    if (!wrong)
        return passOn(wrong);
    return int(*wrong);
}

Outcome forgetWrongTries(Database& db, const QUuid& officer)
{
    return db.run(u"DELETE FROM sign_in_tries WHERE officer = ?"_s, {blob(officer)});
}

} // namespace tabian::storage
