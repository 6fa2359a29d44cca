#include "devices/simulator/phonememory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{

constexpr qint64 largestFile = 64 * 1024;

QJsonObject objectIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largestFile)).object() : QJsonObject();
}

QByteArray bytesOf(const QJsonObject& o, QLatin1StringView key)
{
    return QByteArray::fromHex(o.value(key).toString().toLatin1());
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

std::optional<client::RegistryPlace> phoneAppOf(const QString& path)
{
    const QJsonObject o = objectIn(path);
    const client::RegistryPlace place{.url = o.value("url"_L1).toString(),
                                      .authorityPem = o.value("authority"_L1).toString().toLatin1(),
                                      .signingKey = bytesOf(o, "signingKey"_L1),
                                      .envelopeKey = {}};
    const bool whole = client::isRegistryUrl(place.url) && !place.authorityPem.isEmpty() &&
                       place.signingKey.size() == protocol::signKeyBytes;
    return whole ? std::optional(place) : std::nullopt;
}

PhoneMemory PhoneMemory::fresh()
{
    PhoneMemory memory;
    memory.seed = protocol::randomBytes(protocol::signKeyBytes);
    memory.secret = protocol::randomBytes(crypto_generichash_KEYBYTES);
    memory.salt = protocol::randomBytes(crypto_pwhash_SALTBYTES);
    return memory;
}

PhoneMemory PhoneMemory::read(const QString& path)
{
    const QJsonObject o = objectIn(path);
    PhoneMemory memory;
    memory.seed = bytesOf(o, "seed"_L1);
    memory.secret = bytesOf(o, "secret"_L1);
    memory.salt = bytesOf(o, "salt"_L1);
    memory.consentKey = bytesOf(o, "consentKey"_L1);
    memory.enrolment = QUuid::fromString(o.value("enrolment"_L1).toString());
    memory.challenge = bytesOf(o, "challenge"_L1);
    memory.terms = o.value("terms"_L1).toString();
    memory.counter = o.value("counter"_L1).toInteger();
    memory.step = o.value("step"_L1).toString();
    const bool whole = memory.seed.size() == protocol::signKeyBytes &&
                       memory.secret.size() == crypto_generichash_KEYBYTES &&
                       memory.salt.size() == crypto_pwhash_SALTBYTES;
    return whole ? memory : fresh();
}

bool PhoneMemory::write(const QString& path) const
{
    const QJsonObject o{{u"seed"_s, hex(seed)},
                        {u"secret"_s, hex(secret)},
                        {u"salt"_s, hex(salt)},
                        {u"consentKey"_s, hex(consentKey)},
                        {u"enrolment"_s, enrolment.toString(QUuid::WithoutBraces)},
                        {u"challenge"_s, hex(challenge)},
                        {u"terms"_s, terms},
                        {u"counter"_s, counter},
                        {u"step"_s, step}};
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(o).toJson();
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(json) == json.size() &&
           file.commit();
}

protocol::SigningKey PhoneMemory::key() const
{
    return *protocol::SigningKey::ofSeed(seed);
}

protocol::SigningKey PhoneMemory::consentKeyOf(const QString& pin) const
{
    const QByteArray typed = pin.toUtf8();
    QByteArray stretched(protocol::signKeyBytes, Qt::Uninitialized), made(protocol::signKeyBytes, Qt::Uninitialized);
    if (crypto_pwhash(protocol::raw(stretched), std::size_t(stretched.size()), typed.constData(),
                      std::size_t(typed.size()), protocol::raw(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                      crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("no memory for Argon2id");
    crypto_generichash(protocol::raw(made), std::size_t(made.size()), protocol::raw(stretched),
                       std::size_t(stretched.size()), protocol::raw(secret), std::size_t(secret.size()));
    auto key = *protocol::SigningKey::ofSeed(made);
    sodium_memzero(stretched.data(), std::size_t(stretched.size()));
    sodium_memzero(made.data(), std::size_t(made.size()));
    return key;
}

} // namespace tabian::simulator
