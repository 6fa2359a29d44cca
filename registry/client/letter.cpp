#include "registry/client/letter.h"

#include "registry/protocol/signing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace tabian::client
{

using namespace Qt::StringLiterals;

bool isRegistryUrl(const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == u"https"_s && !parsed.host().isEmpty() &&
           parsed.userInfo().isEmpty() && (parsed.path().isEmpty() || parsed.path() == u"/"_s) && !parsed.hasQuery() &&
           !parsed.hasFragment();
}

domain::Result<Letter> letterOf(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    const auto key = [&](QLatin1StringView name) { return QByteArray::fromHex(text(name).toLatin1()); };
    const Letter letter{.place = {.url = text("url"_L1),
                                  .authorityPem = text("authority"_L1).toLatin1(),
                                  .signingKey = key("signingKey"_L1),
                                  .envelopeKey = key("envelopeKey"_L1)},
                        .office = text("office"_L1),
                        .code = text("code"_L1)};
    QString wrong;
    if (letter.code.isEmpty())
        wrong = u"code"_s;
    else if (!isRegistryUrl(letter.place.url))
        wrong = u"url"_s;
    else if (letter.office.size() != 4)
        wrong = u"office"_s;
    else if (letter.place.signingKey.size() != protocol::signKeyBytes)
        wrong = u"signingKey"_s;
    else if (letter.place.envelopeKey.size() != protocol::boxKeyBytes)
        wrong = u"envelopeKey"_s;
    else if (!letter.place.authorityPem.startsWith("-----BEGIN CERTIFICATE-----"))
        wrong = u"authority"_s;
    if (!wrong.isEmpty())
        return domain::fail(domain::FailureCode::LetterUnreadable, wrong);
    return letter;
}

} // namespace tabian::client
