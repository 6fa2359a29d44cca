#include "registry/client/seatfile.h"

#include "registry/protocol/signing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tabian::client
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

QString seatPath(const QString& folder)
{
    return folder + u"/registry.json"_s;
}
QString keyPath(const QString& folder)
{
    return folder + u"/registry.key"_s;
}

bool isWhole(const Seat& seat)
{
    return isRegistryUrl(seat.place.url) && seat.place.signingKey.size() == protocol::signKeyBytes &&
           seat.place.envelopeKey.size() == protocol::boxKeyBytes && !seat.station.isNull() &&
           !seat.certificateDer.isEmpty() && !seat.keyPem.isEmpty();
}

} // namespace

domain::Result<Seat> loadSeat(const QString& folder)
{
    const QJsonObject object = QJsonDocument::fromJson(contents(seatPath(folder))).object();
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    const auto hex = [&](QLatin1StringView key) { return QByteArray::fromHex(text(key).toLatin1()); };
    Seat seat{.place = {.url = text("url"_L1),
                        .authorityPem = text("authority"_L1).toLatin1(),
                        .signingKey = hex("signingKey"_L1),
                        .envelopeKey = hex("envelopeKey"_L1)},
              .office = text("office"_L1),
              .station = QUuid::fromString(text("station"_L1)),
              .certificateDer = QByteArray::fromBase64(text("certificate"_L1).toLatin1()),
              .keyPem = loadTlsKey(folder)};
    if (!isWhole(seat))
        return domain::fail(domain::FailureCode::NotEnrolled);
    return seat;
}

bool isEnrolled(const QString& folder)
{
    return QFile::exists(seatPath(folder));
}

bool saveSeat(const QString& folder, const Seat& seat)
{
    const auto hex = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QJsonObject object{{u"url"_s, seat.place.url},
                             {u"authority"_s, QString::fromLatin1(seat.place.authorityPem)},
                             {u"signingKey"_s, hex(seat.place.signingKey)},
                             {u"envelopeKey"_s, hex(seat.place.envelopeKey)},
                             {u"office"_s, seat.office},
                             {u"station"_s, seat.station.toString(QUuid::WithoutBraces)},
                             {u"certificate"_s, QString::fromLatin1(seat.certificateDer.toBase64())}};
    return saveTlsKey(folder, seat.keyPem) && write(seatPath(folder), QJsonDocument(object).toJson());
}

QByteArray loadTlsKey(const QString& folder)
{
    return contents(keyPath(folder));
}

bool saveTlsKey(const QString& folder, const QByteArray& pem)
{
    return write(keyPath(folder), pem);
}

} // namespace tabian::client
