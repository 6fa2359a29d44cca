// The station's signing key: a file beside the store, sealed under the data key.
#pragma once

#include "app/storage/sealer.h"

namespace tabian::storage
{

/** Ed25519. The file `station.key` (CBOR, mode 0600) holds the public half in clear and the secret half sealed under
 *  the data key: a copied disk can verify the journal and cannot sign. */
class StationKey
{
  public:
    /** Makes a new pair and writes the file durably. StoreReadOnly, StoreDiskFull. */
    static domain::Result<StationKey> create(const QString& folder, const Sealer& sealer, Randomness& random);
    /** StationKeyMissing (no file, or not one of ours), SealBroken. */
    static domain::Result<StationKey> load(const QString& folder, const Sealer& sealer);
    /** The public half alone, for verifying while the store is locked. StationKeyMissing. */
    static domain::Result<QByteArray> loadPublic(const QString& folder);

    const QByteArray& publicKey() const { return m_public; }
    QByteArray sign(const QByteArray& bytes) const;
    static bool verify(const QByteArray& publicKey, const QByteArray& bytes, const QByteArray& signature);

  private:
    StationKey(QByteArray publicKey, Secret secret) : m_public(std::move(publicKey)), m_secret(std::move(secret)) {}
    QByteArray m_public;
    Secret m_secret; // 64 bytes, libsodium's form
};

} // namespace tabian::storage
