#include "app/storage/sealer.h"

#include "app/storage/storefailure.h"
#include "registry/protocol/sealedform.h"

#include <sodium.h>

namespace tabian::storage
{

namespace
{

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "tabian-1";
static_assert(crypto_kdf_KEYBYTES == 32 && crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);

QByteArray keyedHash(const Secret& key, const QByteArray& bytes, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(raw(hash), std::size_t(size), raw(bytes), std::size_t(bytes.size()), key.data(), key.size());
    return hash;
}

} // namespace

QByteArray aeadSeal(const Secret& key, const QByteArray& nonce, const unsigned char* plain, std::size_t size,
                    const QByteArray& bound)
{
    QByteArray sealed(qsizetype(size) + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, plain, size, raw(bound), std::size_t(bound.size()),
                                               nullptr, raw(nonce), key.data());
    return sealed;
}

bool aeadOpen(const Secret& key, const QByteArray& nonce, const QByteArray& sealed, const QByteArray& bound,
              unsigned char* plain)
{
    return nonce.size() == nonceSize && sealed.size() >= tagSize &&
           crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, raw(sealed), std::size_t(sealed.size()),
                                                      raw(bound), std::size_t(bound.size()), raw(nonce),
                                                      key.data()) == 0;
}

Sealer::Sealer(Secret dataKey) : m_dataKey(std::move(dataKey))
{
    for (std::size_t purpose = 1; purpose < m_keys.size(); ++purpose)
        crypto_kdf_derive_from_key(m_keys[purpose].data(), m_keys[purpose].size(), purpose, context, m_dataKey.data());
}

QByteArray Sealer::sealWith(Purpose purpose, const QByteArray& plain, const QByteArray& bound,
                            const QByteArray& nonce) const
{
    return protocol::sealedWith(m_keys[std::size_t(purpose)].data(), nonce, plain, bound);
}

QByteArray Sealer::seal(Purpose purpose, const QByteArray& plain, const QByteArray& bound, Randomness& random) const
{
    return sealWith(purpose, plain, bound, random.bytes(nonceSize));
}

QByteArray Sealer::sealRepeatably(Purpose purpose, const QByteArray& plain, const QByteArray& bound) const
{
    const QByteArray size = QByteArray::number(bound.size()) + ':';
    const Secret& key = m_keys[std::size_t(Purpose::Nonce)];
    return sealWith(purpose, plain, bound, keyedHash(key, size + bound + plain, nonceSize));
}

domain::Result<QByteArray> Sealer::open(Purpose purpose, const QByteArray& sealed, const QByteArray& bound,
                                        const QString& what) const
{
    auto plain = protocol::openedWith(m_keys[std::size_t(purpose)].data(), sealed, bound);
    if (!plain)
        return tl::unexpected(sealBroken(what));
    return *std::move(plain);
}

QByteArray Sealer::token(const QString& citizenDigits) const
{
    return keyedHash(m_keys[std::size_t(Purpose::Token)], citizenDigits.toUtf8(), 32);
}

QByteArray Sealer::mark(const QByteArray& bytes) const
{
    return keyedHash(m_keys[std::size_t(Purpose::Mark)], bytes, 32);
}

} // namespace tabian::storage
