// Sealing, tokens, keys made from passwords, the station's key.
#include "app/storage/dialect.h"
#include "app/storage/keyring.h"
#include "app/storage/schema.h"
#include "app/storage/stationkey.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

Sealer sealerOf(char key)
{
    Secret dataKey;
    std::fill_n(dataKey.data(), dataKey.size(), static_cast<unsigned char>(key));
    return Sealer(std::move(dataKey));
}

} // namespace

class SealingTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void sealedBytesOpenOnlyAsTheyWereSealed_data();
    void sealedBytesOpenOnlyAsTheyWereSealed();
    void everyByteIsAuthenticated();
    void repeatableSealsRepeatAndTellNothingElse();
    void tokensAreEqualForEqualNumbersUnderOneKey();
    void aPasswordOpensItsOwnWrapOnly();
    void thaiMarksMayBeTypedInAnyOrder();
    void impossibleCostsAreRefused_data();
    void impossibleCostsAreRefused();
    void theStationKeyNeedsTheDataKey();
    void theStationKeyFileIsTheOwnersAlone();
    void uuidsAreOfVersionSevenAndSortByTime();
};

void SealingTest::sealedBytesOpenOnlyAsTheyWereSealed_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QByteArray>("bound");
    QTest::addColumn<bool>("opens");
    QTest::newRow("as sealed") << 'k' << int(Purpose::Payload) << "entry 1"_ba << true;
    QTest::newRow("another key") << 'x' << int(Purpose::Payload) << "entry 1"_ba << false;
    QTest::newRow("another purpose") << 'k' << int(Purpose::Row) << "entry 1"_ba << false;
    QTest::newRow("beside another entry") << 'k' << int(Purpose::Payload) << "entry 2"_ba << false;
}

void SealingTest::sealedBytesOpenOnlyAsTheyWereSealed()
{
    QFETCH(char, key);
    QFETCH(int, purpose);
    QFETCH(QByteArray, bound);
    QFETCH(bool, opens);
    SeededRandomness random;
    const QByteArray sealed = sealerOf('k').seal(Purpose::Payload, "นายทดสอบ", "entry 1", random);
    const auto opened = sealerOf(key).open(Purpose(purpose), sealed, bound, u"it"_s);
    QCOMPARE(opened.has_value(), opens);
    if (opens)
        QCOMPARE(*opened, QByteArray("นายทดสอบ"));
    else
        QCOMPARE(opened.error().code, FailureCode::SealBroken);
}

void SealingTest::everyByteIsAuthenticated()
{
    SeededRandomness random;
    const Sealer sealer = sealerOf('k');
    const QByteArray sealed = sealer.seal(Purpose::Payload, "abc", {}, random);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!sealer.open(Purpose::Payload, changed, {}, u"it"_s));
        QVERIFY(!sealer.open(Purpose::Payload, sealed.left(i), {}, u"it"_s));
    }
}

void SealingTest::repeatableSealsRepeatAndTellNothingElse()
{
    const Sealer sealer = sealerOf('k');
    const QByteArray once = sealer.sealRepeatably(Purpose::Row, "name", "case 1");
    QCOMPARE(sealer.sealRepeatably(Purpose::Row, "name", "case 1"), once);
    const QByteArray elsewhere = sealer.sealRepeatably(Purpose::Row, "name", "case 2");
    QVERIFY(elsewhere != once && elsewhere.mid(25) != once.mid(25));
    QVERIFY(sealer.sealRepeatably(Purpose::Row, "nam", "ecase 1").left(25) != once.left(25));
    QCOMPARE(*sealer.open(Purpose::Row, once, "case 1", u"it"_s), "name"_ba);
}

void SealingTest::tokensAreEqualForEqualNumbersUnderOneKey()
{
    QCOMPARE(sealerOf('k').token(applicant(1).id), sealerOf('k').token(applicant(1).id));
    QVERIFY(sealerOf('k').token(applicant(1).id) != sealerOf('k').token(applicant(2).id));
    QVERIFY(sealerOf('k').token(applicant(1).id) != sealerOf('x').token(applicant(1).id));
}

void SealingTest::aPasswordOpensItsOwnWrapOnly()
{
    World world;
    world.create();
    auto& store = world.store();
    QVERIFY(store.confirm(world.officer, u"first password"_s));
    QCOMPARE(store.confirm(world.officer, u"second password"_s).error().code, FailureCode::PasswordWrong);
    // Another officer's wrap in the place of one's own opens nothing: it is bound to its officer.
    const QString swap = u"UPDATE key_wraps SET (passes, memory_kib, salt, nonce, sealed) = (SELECT w.passes, "
                         "w.memory_kib, w.salt, w.nonce, w.sealed FROM key_wraps w JOIN officers o ON o.id = "
                         "w.officer WHERE o.login = 'somchai')"_s;
    QCOMPARE(runRaw(world.file(), {swap}), QString());
    QCOMPARE(store.confirm(world.officer, u"second password"_s).error().code, FailureCode::PasswordWrong);
    QVERIFY(store.confirm(world.approver, u"second password"_s));
}

void SealingTest::thaiMarksMayBeTypedInAnyOrder()
{
    World world;
    world.create();
    const QString composed = u"caf\u00e9 \u0e01\u0e38\u0e48"_s;   // vowel below, then tone mark
    const QString otherwise = u"cafe\u0301 \u0e01\u0e48\u0e38"_s; // the same, typed the other way round
    QVERIFY(composed != otherwise);
    QVERIFY(world.store().changePassword(world.clerk, u"third password"_s, composed));
    QVERIFY(world.store().confirm(world.clerk, otherwise));
}

void SealingTest::impossibleCostsAreRefused_data()
{
    QTest::addColumn<QString>("cost");
    QTest::newRow("no pass") << u"passes = 0"_s;
    QTest::newRow("too many passes") << u"passes = 100000"_s;
    QTest::newRow("no memory") << u"memory_kib = 0"_s;
    QTest::newRow("all memory") << u"memory_kib = 4000000000"_s;
    QTest::newRow("negative") << u"memory_kib = -1"_s;
}

void SealingTest::impossibleCostsAreRefused()
{
    QFETCH(QString, cost);
    World world;
    world.create();
    QCOMPARE(runRaw(world.file(), {u"UPDATE key_wraps SET "_s + cost}), QString());
    QCOMPARE(world.store().confirm(world.officer, u"first password"_s).error().code, FailureCode::SealBroken);
}

void SealingTest::theStationKeyNeedsTheDataKey()
{
    QTemporaryDir folder;
    SeededRandomness random;
    const auto made = StationKey::create(folder.path(), sealerOf('k'), random);
    QVERIFY(made);
    const auto loaded = StationKey::load(folder.path(), sealerOf('k'));
    QVERIFY(loaded);
    QCOMPARE(loaded->publicKey(), made->publicKey());
    QVERIFY(StationKey::verify(made->publicKey(), "entry", loaded->sign("entry")));
    QVERIFY(!StationKey::verify(made->publicKey(), "other", loaded->sign("entry")));
    QCOMPARE(StationKey::load(folder.path(), sealerOf('x')).error().code, FailureCode::SealBroken);
    QCOMPARE(*StationKey::loadPublic(folder.path()), made->publicKey());
}

void SealingTest::theStationKeyFileIsTheOwnersAlone()
{
    World world;
    world.create();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList files = world.onServer() ? QStringList{u"station.key"_s, u"database.url"_s}
                                               : QStringList{u"station.key"_s, u"store.db"_s, u"store.db-wal"_s};
    for (const QString& name : files)
        QVERIFY2(!(QFileInfo(world.folder() + u'/' + name).permissions() & others), qPrintable(name));
    QVERIFY(!(QFileInfo(world.folder()).permissions() & (others | QFile::ExeOther)));
}

void SealingTest::uuidsAreOfVersionSevenAndSortByTime()
{
    SeededRandomness random;
    const QUuid early = uuidV7(1'770'000'000'000, random);
    const QUuid late = uuidV7(1'770'000'000'001, random);
    QCOMPARE(early.toRfc4122().at(6) & 0xf0, 0x70);
    QCOMPARE(early.toRfc4122().at(8) & 0xc0, 0x80);
    QVERIFY(early.toRfc4122() < late.toRfc4122());
}

QTEST_GUILESS_MAIN(SealingTest)
#include "test_sealing.moc"
