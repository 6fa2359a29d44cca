// Sealing what names or shows a person, and the keyed tokens by which it is found again.
#pragma once

#include "app/domain/citizenid.h"
#include "app/domain/failure.h"
#include "app/storage/randomness.h"
#include "app/storage/secret.h"

#include <array>

namespace tabian::storage
{

/** Each purpose has a key of its own, derived from the data key (crypto_kdf); the numbers are part of the format. */
enum class Purpose : quint64 {
    Payload = 1,    // entries of the journal
    Row = 2,        // sealed columns of projections
    Person = 3,     // the register's copy
    StationKey = 4, // the station's signing key
    Token = 5,      // citizen numbers, for look-up
    Mark = 6,       // marks on rows that only a key holder may write
    Nonce = 7       // nonces of projections, which must come out the same when rebuilt
};

/** XChaCha20-Poly1305 (libsodium, IETF variant). Sealed form: one byte format (1), 24 bytes nonce, ciphertext with
 *  tag. Immutable after construction; any thread. */
class Sealer
{
  public:
    explicit Sealer(Secret dataKey);

    const Secret& dataKey() const { return m_dataKey; }
    /** What the registry is given once, in an envelope, so that it can read the entries it is sent. */
    const Secret& payloadKey() const { return m_keys[std::size_t(Purpose::Payload)]; }

    /** With a random nonce. `bound` is authenticated and not stored: the sealed bytes open only beside it. */
    QByteArray seal(Purpose purpose, const QByteArray& plain, const QByteArray& bound, Randomness& random) const;
    /** With a nonce made from the contents by a keyed hash: the same contents beside the same `bound` give the
     *  same bytes, and nothing else is told. For rows that are rebuilt. */
    QByteArray sealRepeatably(Purpose purpose, const QByteArray& plain, const QByteArray& bound) const;
    /** SealBroken. `what` names the thing in the failure. */
    domain::Result<QByteArray> open(Purpose purpose, const QByteArray& sealed, const QByteArray& bound,
                                    const QString& what) const;

    /** Keyed BLAKE2b-256 of a citizen number: equal numbers, equal tokens; without the key nothing can be tried. */
    QByteArray token(const domain::CitizenId& id) const { return token(id.digits()); }
    QByteArray token(const QString& citizenDigits) const;
    /** Keyed BLAKE2b-256 of other bytes. */
    QByteArray mark(const QByteArray& bytes) const;

  private:
    QByteArray sealWith(Purpose purpose, const QByteArray& plain, const QByteArray& bound,
                        const QByteArray& nonce) const;

    Secret m_dataKey;
    std::array<Secret, 8> m_keys;
};

/** The bare construction, for keys that are not derived (a wrapped data key). The nonce is 24 bytes. */
QByteArray aeadSeal(const Secret& key, const QByteArray& nonce, const unsigned char* plain, std::size_t size,
                    const QByteArray& bound);
/** False when the bytes were changed or the key is another; `plain` has sealed.size() - 16 bytes. */
bool aeadOpen(const Secret& key, const QByteArray& nonce, const QByteArray& sealed, const QByteArray& bound,
              unsigned char* plain);

} // namespace tabian::storage
