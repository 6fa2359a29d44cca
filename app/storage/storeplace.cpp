#include "app/storage/storeplace.h"

#include "app/database/databaseurl.h"
#include "app/storage/dialect.h"
#include "app/storage/durable.h"

#include <QFile>
#include <QFileInfo>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

QString fileIn(const QString& folder)
{
    return folder + u"/store.db"_s;
}
QString addressIn(const QString& folder)
{
    return folder + u"/database.url"_s;
}

} // namespace

StorePlace newPlace(const QString& folder, const QString& url)
{
    return url.isEmpty() ? StorePlace{fileIn(folder), sqliteDialect()} : StorePlace{url, postgresDialect()};
}

Result<StorePlace> placeIn(const QString& folder)
{
    QFile address(addressIn(folder));
    if (!address.open(QIODevice::ReadOnly))
        return newPlace(folder, {});
    const QString url = QString::fromUtf8(address.readAll()).trimmed();
    return partsOfDatabaseUrl(url).map([&](const QString&) { return newPlace(folder, url); });
}

Outcome rememberDatabase(const QString& folder, const QString& url)
{
    return writeDurably(addressIn(folder), url.toUtf8() + '\n');
}

bool isStoreIn(const QString& folder)
{
    return QFileInfo::exists(fileIn(folder)) || QFileInfo::exists(addressIn(folder));
}

} // namespace tabian::storage
