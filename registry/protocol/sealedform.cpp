#include "registry/protocol/sealedform.h"

#include "registry/protocol/signing.h"

#include <sodium.h>

namespace tabian::protocol
{

namespace
{

constexpr char format = 1;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(sealKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES &&
              sealNonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

} // namespace

QByteArray sealedWith(const unsigned char* key, const QByteArray& nonce, const QByteArray& plain,
                      const QByteArray& bound)
{
    QByteArray body(plain.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(body), nullptr, raw(plain), std::size_t(plain.size()), raw(bound),
                                               std::size_t(bound.size()), nullptr, raw(nonce), key);
    return QByteArray(1, format) + nonce + body;
}

std::optional<QByteArray> openedWith(const unsigned char* key, const QByteArray& sealed, const QByteArray& bound)
{
    if (sealed.size() < 1 + sealNonceBytes + tagBytes || sealed.front() != format)
        return std::nullopt;
    const unsigned char* nonce = raw(sealed) + 1;
    const unsigned char* body = nonce + sealNonceBytes;
    const qsizetype bodyBytes = sealed.size() - 1 - sealNonceBytes;
    QByteArray plain(bodyBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, body, std::size_t(bodyBytes),
                                                   raw(bound), std::size_t(bound.size()), nonce, key) != 0)
        return std::nullopt;
    return plain;
}

} // namespace tabian::protocol
