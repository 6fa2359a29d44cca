#include "registry/protocol/signing.h"

#include <cstring>
#include <sodium.h>

namespace tabian::protocol
{

namespace
{

/** Memory of its own, wiped when it is let go. */
std::shared_ptr<unsigned char> guarded(std::size_t size)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be made ready");
    auto* memory = static_cast<unsigned char*>(sodium_malloc(size));
    if (!memory)
        qFatal("no memory for a key");
    return {memory, [](unsigned char* m) { sodium_free(m); }};
}

} // namespace

bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), std::size_t(message.size()), raw(publicKey)) == 0;
}

std::optional<SigningKey> SigningKey::ofSeed(const QByteArray& seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return std::nullopt;
    SigningKey key;
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    key.m_secret = guarded(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(key.m_public), key.m_secret.get(), raw(seed));
    return key;
}

QByteArray SigningKey::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), std::size_t(message.size()), m_secret.get());
    return signature;
}

std::optional<BoxKey> BoxKey::ofSecret(const QByteArray& secret)
{
    if (secret.size() != crypto_box_SECRETKEYBYTES)
        return std::nullopt;
    BoxKey key;
    key.m_public = QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    key.m_secret = guarded(crypto_box_SECRETKEYBYTES);
    std::memcpy(key.m_secret.get(), secret.constData(), crypto_box_SECRETKEYBYTES);
    crypto_scalarmult_base(raw(key.m_public), key.m_secret.get());
    return key;
}

QByteArray randomBytes(qsizetype count)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be made ready");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

} // namespace tabian::protocol
