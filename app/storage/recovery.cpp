#include "app/storage/recovery.h"

#include "app/storage/sealer.h"

#include <algorithm>
#include <sodium.h>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr auto signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U
constexpr qsizetype randomSigns = 28, checkSigns = 4;

QByteArray asSigns(QByteArray bytes)
{
    for (char& byte : bytes)
        byte = signs[quint8(byte) & 31];
    return bytes;
}

QByteArray hashOf(const QByteArray& bytes, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(raw(hash), std::size_t(size), raw(bytes), std::size_t(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray checkOf(const QByteArray& code)
{
    return asSigns(hashOf("tabian.code.1" + code, 32).left(checkSigns));
}

/** What was typed as the signs that were printed; empty when it is no code. */
QByteArray readCode(const QString& typed)
{
    QByteArray code;
    for (const QChar c : typed.toUpper()) {
        const char sign = c == u'O' ? '0' : c == u'I' || c == u'L' ? '1' : c.toLatin1();
        if (QByteArrayView(signs).contains(sign))
            code.append(sign);
        else if (c != u'-' && !c.isSpace())
            return {};
    }
    const bool whole =
        code.size() == randomSigns + checkSigns && code.right(checkSigns) == checkOf(code.left(randomSigns));
    return whole ? code : QByteArray();
}

QString printed(const QByteArray& code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += 4)
        groups.append(QString::fromLatin1(code.mid(i, 4)));
    return groups.join(u'-');
}

/** Random bits need no slow hash: nobody tries 2^140 codes. */
Secret keyOf(QList<QByteArray> codes)
{
    std::sort(codes.begin(), codes.end());
    Secret key;
    QByteArray all = "tabian.recovery.1";
    for (const QByteArray& code : std::as_const(codes))
        all.append(code);
    crypto_generichash(key.data(), key.size(), raw(all), std::size_t(all.size()), nullptr, 0);
    wipe(all);
    return key;
}

const QByteArray bound = "tabian.recovery.wrap.1";

} // namespace

RecoveryKey makeRecoveryKey(const Secret& dataKey, int parts, Randomness& random)
{
    RecoveryKey made{{}, random.bytes(24), {}};
    QList<QByteArray> codes;
    for (int i = 0; i < parts; ++i) {
        QByteArray code = asSigns(random.bytes(randomSigns));
        code.append(checkOf(code));
        codes.append(code);
        made.codes.append(printed(code));
    }
    made.sealed = aeadSeal(keyOf(codes), made.nonce, dataKey.data(), dataKey.size(), bound);
    return made;
}

Outcome putRecoveryKey(Database& db, const RecoveryKey& key)
{
    return dropRecoveryKey(db).and_then([&] {
        return db.run(u"INSERT INTO recovery_wraps (one, parts, nonce, sealed) VALUES (1, ?, ?, ?)"_s,
                      {int(key.codes.size()), key.nonce, key.sealed});
    });
}

Result<Secret> unwrapByRecovery(Database& db, const QStringList& codes)
{
    const auto wrap = db.one<RecoveryKey>(u"SELECT nonce, sealed FROM recovery_wraps"_s, {}, [](const Row& row) {
        return RecoveryKey{{}, row.bytes(0), row.bytes(1)};
    });
    if (!wrap)
        return passOn(wrap);
    QList<QByteArray> read;
    for (const QString& code : codes)
        read.append(readCode(code));
    Secret dataKey;
    const bool opens = *wrap && (*wrap)->sealed.size() == 48 && !read.isEmpty() && !read.contains(QByteArray()) &&
                       aeadOpen(keyOf(read), (*wrap)->nonce, (*wrap)->sealed, bound, dataKey.data());
    if (!opens)
        return domain::fail(domain::FailureCode::RecoveryCodeWrong);
    return dataKey;
}

Outcome dropRecoveryKey(Database& db)
{
    return db.run(u"DELETE FROM recovery_wraps"_s);
}

} // namespace tabian::storage
