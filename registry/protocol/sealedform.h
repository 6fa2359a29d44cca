// The sealed form of a payload: one byte format (1), 24 bytes nonce, ciphertext with tag (XChaCha20-Poly1305, IETF variant).
// Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <optional>

namespace tabian::protocol
{

inline constexpr qsizetype sealKeyBytes = 32;
inline constexpr qsizetype sealNonceBytes = 24;

/** `bound` is authenticated and not stored: the sealed bytes open only beside it. `key` has sealKeyBytes, `nonce`
 *  sealNonceBytes; a nonce is used once a key. */
QByteArray sealedWith(const unsigned char* key, const QByteArray& nonce, const QByteArray& plain,
                      const QByteArray& bound);
/** nullopt: sealed with another key, beside something else, or changed. */
std::optional<QByteArray> openedWith(const unsigned char* key, const QByteArray& sealed, const QByteArray& bound);

} // namespace tabian::protocol
