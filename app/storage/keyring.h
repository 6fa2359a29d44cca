// The data key, wrapped for each officer under a key made from his password.
#pragma once

#include "app/storage/database.h"
#include "app/storage/randomness.h"
#include "app/storage/secret.h"

namespace tabian::storage
{

/** What Argon2id (version 1.3, one lane) is to cost. The default takes about an eighth of a second; the parameters
 *  stand beside each wrap, so they can be raised later. */
struct KeyCost
{
    quint32 passes = 3;
    quint32 memoryKib = 64 * 1024;
};

/** One officer's wrap of the data key: XChaCha20-Poly1305 under the password's key, bound to the officer. */
struct KeyWrap
{
    QUuid officer;
    KeyCost cost;
    QByteArray salt, nonce, sealed;
};

/** Takes as long as the cost says: not for inside a transaction. KeyMemory. */
domain::Result<KeyWrap> makeWrap(const QUuid& officer, const QString& password, const Secret& dataKey, KeyCost cost,
                                 Randomness& random);
/** Keeps it in the place of the officer's earlier one. */
domain::Outcome putWrap(Database& db, const KeyWrap& wrap);
/** The data key. PasswordWrong (also when the officer has no wrap), KeyMemory, SealBroken
 *  (impossible parameters). */
domain::Result<Secret> unwrapKey(Database& db, const QUuid& officer, const QString& password);
/** Takes an officer's wraps away: his password opens nothing any more. The store's last wrap stays (StoreQuery). */
domain::Outcome dropWraps(Database& db, const QUuid& officer);

} // namespace tabian::storage
