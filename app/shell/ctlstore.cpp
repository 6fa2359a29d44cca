#include "app/shell/ctlstore.h"

#include "app/shell/ctlerror.h"
#include "app/shell/home.h"

#include <QJsonDocument>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

CtlStore::~CtlStore()
{
    if (m_session)
        static_cast<void>(m_store->signOut(*m_session)); // the journal says so; a failure here has nobody to be told to
}

storage::Environment CtlStore::environment(const QString& database)
{
    return {.clock = m_clock, .random = m_random, .database = database};
}

Outcome CtlStore::open(const QString& homePath)
{
    return Home::open(homePath)
        .and_then([&](const Home& home) { return storage::JournalStore::open(home.store(), environment()); })
        .map([&](std::unique_ptr<storage::JournalStore> store) { m_store = std::move(store); });
}

Result<casework::Session> CtlStore::signIn(const QString& login, const QString& password)
{
    auto session = m_store->signIn(login, password);
    if (session)
        m_session = *session;
    return session;
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject objectOf(const storage::Verified& verified)
{
    return {{u"entries"_s, qint64(verified.entries)}, {u"head"_s, QString::fromLatin1(verified.head.toHex())}};
}

int answer(const Result<QJsonObject>& result, QIODevice& out, QIODevice& err)
{
    if (!result)
        return writeFailure(err, result.error(), true);
    out.write(lineOf(*result));
    return 0;
}

} // namespace tabian::shell
