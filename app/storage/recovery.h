// The office's recovery key: the data key, wrapped a second time under codes on paper, for a lost password.
#pragma once

#include "app/storage/database.h"
#include "app/storage/randomness.h"
#include "app/storage/secret.h"

#include <QStringList>

namespace tabian::storage
{

/** A wrap, and the codes that open it. The codes are shown once and kept nowhere: 140 random bits each, in the 32 signs
 *  that are not taken for one another, the last four a checksum. */
struct RecoveryKey
{
    QStringList codes; // all of them are needed; each is kept by another person
    QByteArray nonce, sealed;
};

RecoveryKey makeRecoveryKey(const Secret& dataKey, int parts, Randomness& random);
/** In the place of the earlier one, whose codes open nothing any more. */
domain::Outcome putRecoveryKey(Database& db, const RecoveryKey& key);
/** The data key. The codes in any order, with or without dashes, in large or small letters. RecoveryCodeWrong. */
domain::Result<Secret> unwrapByRecovery(Database& db, const QStringList& codes);
/** The codes were used, or are known to the wrong people: they open nothing any more. */
domain::Outcome dropRecoveryKey(Database& db);

} // namespace tabian::storage
