#include "app/database/databaseurl.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace tabian::database
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

/** A word of libpq's connection string. */
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/** Parameters of libpq that a counter may want; none of them holds a secret or weakens the store's settings. */
bool isKnown(const QString& parameter)
{
    static const QStringList known{u"host"_s,     u"sslmode"_s,         u"sslrootcert"_s,         u"sslcert"_s,
                                   u"sslkey"_s,   u"connect_timeout"_s, u"keepalives_idle"_s,     u"options"_s,
                                   u"passfile"_s, u"service"_s,         u"target_session_attrs"_s};
    return known.contains(parameter);
}

} // namespace

Result<QString> partsOfDatabaseUrl(const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString database = parsed.path().mid(1);
    bool good = parsed.isValid() && parsed.scheme() == u"postgresql"_s && !database.isEmpty() &&
                parsed.password().isEmpty() && !url.contains(u';');
    QStringList words{u"dbname="_s + quoted(database)};
    if (!parsed.host().isEmpty())
        words.append(u"host="_s + quoted(parsed.host()));
    if (parsed.port() > 0)
        words.append(u"port=%1"_s.arg(parsed.port()));
    if (!parsed.userName().isEmpty())
        words.append(u"user="_s + quoted(parsed.userName()));
    const auto parameters = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : parameters) {
        good = good && isKnown(name);
        words.append(name + u'=' + quoted(value));
    }
    if (!good)
        return domain::fail(domain::FailureCode::StoreAddress, parsed.toDisplayString(QUrl::RemoveUserInfo));
    return words.join(u' ');
}

} // namespace tabian::database
