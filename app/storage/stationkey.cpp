#include "app/storage/stationkey.h"

#include "app/storage/durable.h"
#include "registry/protocol/signing.h"

#include <QCborMap>
#include <QFile>
#include <cstring>
#include <sodium.h>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

constexpr qint64 largest = 4096; // bytes of a station.key that can be one
const auto fileName = "station.key"_L1;

QString pathIn(const QString& folder)
{
    return folder + u'/' + fileName;
}

QByteArray boundTo(const QByteArray& publicKey)
{
    return "tabian.station.1" + publicKey;
}

Result<QCborMap> readFile(const QString& folder)
{
    QFile file(pathIn(folder));
    QCborMap map;
    if (file.open(QIODevice::ReadOnly) && file.size() <= largest)
        map = QCborValue::fromCbor(file.readAll()).toMap();
    if (map["format"_L1].toInteger() != 1 || map["public"_L1].toByteArray().size() != crypto_sign_PUBLICKEYBYTES)
        return domain::fail(domain::FailureCode::StationKeyMissing, fileName);
    return map;
}

} // namespace

Result<StationKey> StationKey::create(const QString& folder, const Sealer& sealer, Randomness& random)
{
    Secret seed(crypto_sign_SEEDBYTES);
    random.fill(reinterpret_cast<char*>(seed.data()), qsizetype(seed.size()));
    Secret secret(crypto_sign_SECRETKEYBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(publicKey), secret.data(), seed.data());

    QByteArray plain(reinterpret_cast<const char*>(seed.data()), qsizetype(seed.size()));
    QCborMap map{{"format"_L1, 1}, {"public"_L1, publicKey}};
    map["seed"_L1] = sealer.seal(Purpose::StationKey, plain, boundTo(publicKey), random);
    wipe(plain);
    if (auto written = writeDurably(pathIn(folder), QCborValue(map).toCbor()); !written)
        return tl::unexpected(written.error());
    return StationKey(publicKey, std::move(secret));
}

Result<StationKey> StationKey::load(const QString& folder, const Sealer& sealer)
{
    const auto map = readFile(folder);
    if (!map)
        return tl::unexpected(map.error());
    const QByteArray publicKey = map->value("public"_L1).toByteArray();
    auto seed = sealer.open(Purpose::StationKey, map->value("seed"_L1).toByteArray(), boundTo(publicKey), fileName);
    if (!seed)
        return tl::unexpected(seed.error());
    Secret secret(crypto_sign_SECRETKEYBYTES);
    QByteArray again(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    seed->resize(crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(raw(again), secret.data(), raw(*seed));
    wipe(*seed);
    return StationKey(again, std::move(secret));
}

Result<QByteArray> StationKey::loadPublic(const QString& folder)
{
    const auto map = readFile(folder);
    if (!map)
        return tl::unexpected(map.error());
    return map->value("public"_L1).toByteArray();
}

QByteArray StationKey::sign(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), std::size_t(bytes.size()), m_secret.data());
    return signature;
}

bool StationKey::verify(const QByteArray& publicKey, const QByteArray& bytes, const QByteArray& signature)
{
    return protocol::isSignedBy(publicKey, bytes, signature);
}

} // namespace tabian::storage
