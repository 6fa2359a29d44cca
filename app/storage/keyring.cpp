#include "app/storage/keyring.h"

#include "app/storage/sealer.h"
#include "app/storage/storefailure.h"

#include <sodium.h>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr KeyCost dearest{.passes = 20, .memoryKib = 1024 * 1024}; // above it a stored cost is no cost of ours

/** Passwords are compared as their NFC form in UTF-8: Thai marks can be typed in more than one order. */
Result<Secret> keyFrom(const QString& password, const QByteArray& salt, KeyCost cost)
{
    requireSodium();
    Secret key;
    QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int done = crypto_pwhash(key.data(), key.size(), typed.constData(), std::size_t(typed.size()), raw(salt),
                                   cost.passes, std::size_t(cost.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (done != 0)
        return fail(FailureCode::KeyMemory);
    return key;
}

QByteArray boundTo(const QUuid& officer)
{
    return "tabian.wrap.1" + officer.toRfc4122();
}

} // namespace

Result<KeyWrap> makeWrap(const QUuid& officer, const QString& password, const Secret& dataKey, KeyCost cost,
                         Randomness& random)
{
    KeyWrap wrap{officer, cost, random.bytes(crypto_pwhash_SALTBYTES), random.bytes(24), {}};
    const auto key = keyFrom(password, wrap.salt, cost);
    if (!key)
        return passOn(key);
    wrap.sealed = aeadSeal(*key, wrap.nonce, dataKey.data(), dataKey.size(), boundTo(officer));
    return wrap;
}

Outcome putWrap(Database& db, const KeyWrap& wrap)
{
    return db.run(u"INSERT INTO key_wraps (officer, kind, passes, memory_kib, salt, nonce, sealed) "
                  "VALUES (?, 'password', ?, ?, ?, ?, ?) "
                  "ON CONFLICT (officer, kind) DO UPDATE SET passes = excluded.passes, "
                  "memory_kib = excluded.memory_kib, salt = excluded.salt, nonce = excluded.nonce, "
                  "sealed = excluded.sealed"_s,
                  {blob(wrap.officer), number(wrap.cost.passes), number(wrap.cost.memoryKib), wrap.salt, wrap.nonce,
                   wrap.sealed});
}

Result<Secret> unwrapKey(Database& db, const QUuid& officer, const QString& password)
{
    const auto wrap = db.one<KeyWrap>(
        u"SELECT passes, memory_kib, salt, nonce, sealed FROM key_wraps WHERE officer = ? AND kind = 'password'"_s,
        {blob(officer)}, [&officer](const Row& row) {
            return KeyWrap{
                officer, {quint32(row.integer(0)), quint32(row.integer(1))}, row.bytes(2), row.bytes(3), row.bytes(4)};
        });
    if (!wrap)
        return passOn(wrap);
    if (*wrap) {
        const KeyWrap& stored = **wrap;
        const bool possible = stored.cost.passes >= 1 && stored.cost.passes <= dearest.passes &&
                              stored.cost.memoryKib >= 8 && stored.cost.memoryKib <= dearest.memoryKib &&
                              stored.salt.size() == crypto_pwhash_SALTBYTES && stored.sealed.size() == 48;
        if (!possible)
            return tl::unexpected(sealBroken(u"key_wraps"_s));
        const auto key = keyFrom(password, stored.salt, stored.cost);
        if (!key)
            return passOn(key);
        Secret dataKey;
        if (aeadOpen(*key, stored.nonce, stored.sealed, boundTo(officer), dataKey.data()))
            return dataKey;
    }
    return fail(FailureCode::PasswordWrong);
}

Outcome dropWraps(Database& db, const QUuid& officer)
{
    return db.run(u"DELETE FROM key_wraps WHERE officer = ?"_s, {blob(officer)});
}

} // namespace tabian::storage
