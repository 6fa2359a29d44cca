// The chain: any entry changed, missing, reordered or signed anew is found and named.
#include "app/storage/chain.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tabian::storage;
using namespace tabian::tests;
using tabian::domain::FailureCode;

namespace
{

/** What the triggers refuse is done by dropping them first, as an intruder with the file would. */
QStringList withoutTriggers(const QStringList& statements)
{
    return QStringList{u"DROP TRIGGER journal_never_changed"_s, u"DROP TRIGGER journal_never_shortened"_s,
                       u"DROP TRIGGER journal_follows"_s} +
           statements;
}

QString hex(const QByteArray& bytes)
{
    return u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
}

} // namespace

class ChainTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aWholeJournalVerifies();
    void tamperingIsFoundAndNamed_data();
    void tamperingIsFoundAndNamed();
    void aForgerWithHisOwnKeyIsFound();
    void aCutTailIsRefusedOnOpening();
    void aCutTailWithAMendedHeadIsFoundOnceUnlocked();
    void theJournalIsAppendOnly_data();
    void theJournalIsAppendOnly();
    void everyFieldCountsInTheHash_data();
    void everyFieldCountsInTheHash();
    void aPayloadOpensOnlyInItsOwnEntry();
};

void ChainTest::aWholeJournalVerifies()
{
    World world;
    world.create();
    world.receiveStock();
    world.caseAt(tabian::casework::Step::Closed);
    for (const auto how : {Thoroughness::Chain, Thoroughness::EverySignature}) {
        const auto verified = world.store().verify(how);
        QVERIFY(verified);
        QCOMPARE(qint64(verified->entries), askRaw(world.file(), u"SELECT count(*) FROM journal"_s).toLongLong());
        QCOMPARE(verified->head,
                 askRaw(world.file(), u"SELECT hash FROM journal ORDER BY sequence DESC"_s).toByteArray());
    }
}

void ChainTest::tamperingIsFoundAndNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("named");
    const auto change = [](const QString& set) { return QStringList{u"UPDATE journal SET "_s + set}; };
    QTest::newRow("officer") << change(u"officer = randomblob(16) WHERE sequence = 9"_s) << u"entry 9: changed"_s;
    QTest::newRow("time") << change(u"at_ms = at_ms + 1 WHERE sequence = 9"_s) << u"entry 9: changed"_s;
    QTest::newRow("zone") << change(u"offset_s = 0 WHERE sequence = 9"_s) << u"entry 9: changed"_s;
    QTest::newRow("kind") << change(u"kind = 'approved' WHERE sequence = 11"_s) << u"entry 11: changed"_s;
    QTest::newRow("version") << change(u"version = 2 WHERE sequence = 11"_s) << u"entry 11: changed"_s;
    QTest::newRow("case") << change(u"case_id = NULL WHERE sequence = 11"_s) << u"entry 11: changed"_s;
    QTest::newRow("id") << change(u"id = randomblob(16) WHERE sequence = 11"_s) << u"entry 11: changed"_s;
    QTest::newRow("payload") << change(u"payload = randomblob(length(payload)) WHERE sequence = 12"_s)
                             << u"entry 12: changed"_s;
    QTest::newRow("hash") << change(u"hash = randomblob(32) WHERE sequence = 12"_s) << u"entry 12: changed"_s;
    QTest::newRow("signature") << change(u"signature = randomblob(64) WHERE sequence = 12"_s)
                               << u"entry 12: signature"_s;
    QTest::newRow("signature of another entry")
        << change(u"signature = (SELECT signature FROM journal WHERE sequence = 5) WHERE sequence = 12"_s)
        << u"entry 12: signature"_s;
    QTest::newRow("last signature") << change(u"signature = randomblob(64) WHERE sequence = 22"_s)
                                    << u"entry 22: signature"_s;
    QTest::newRow("previous") << change(u"previous = randomblob(32) WHERE sequence = 12"_s) << u"entry 12: order"_s;
    QTest::newRow("missing in the middle")
        << QStringList{u"DELETE FROM journal WHERE sequence = 10"_s} << u"entry 10: missing"_s;
    QTest::newRow("missing at the start")
        << QStringList{u"DELETE FROM journal WHERE sequence = 1"_s} << u"entry 1: missing"_s;
    QTest::newRow("missing at the end") << QStringList{u"DELETE FROM journal WHERE sequence > 19"_s}
                                        << u"entry 20: missing"_s;
    QTest::newRow("missing and closed up")
        << QStringList{u"DELETE FROM journal WHERE sequence = 10"_s,
                       u"UPDATE journal SET sequence = -(sequence - 1) WHERE sequence > 10"_s,
                       u"UPDATE journal SET sequence = -sequence WHERE sequence < 0"_s}
        << u"entry 10: order"_s;
    QTest::newRow("two exchanged") << QStringList{u"UPDATE journal SET sequence = -10 WHERE sequence = 10"_s,
                                                  u"UPDATE journal SET sequence = 10 WHERE sequence = 11"_s,
                                                  u"UPDATE journal SET sequence = 11 WHERE sequence = -10"_s}
                                   << u"entry 10: order"_s;
    QTest::newRow("station of another name") << QStringList{u"UPDATE stations SET name = 'other'"_s} << u"station 1"_s;
    QTest::newRow("another station's key")
        << QStringList{u"UPDATE stations SET public_key = randomblob(32)"_s} << u"station 1"_s;
    QTest::newRow("head") << QStringList{u"UPDATE head SET link = randomblob(32)"_s} << u"head"_s;
}

void ChainTest::tamperingIsFoundAndNamed()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, named);
    World world;
    world.create();
    world.receiveStock();
    world.caseAt(tabian::casework::Step::HandOver);
    QCOMPARE(int(world.store().verify()->entries), 22);
    const QStringList checks{u"PRAGMA ignore_check_constraints = ON"_s};
    QCOMPARE(runRaw(world.file(), checks + withoutTriggers(statements)), QString());
    const auto verified = world.store().verify();
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, FailureCode::ChainBroken);
    QCOMPARE(verified.error().detail, named);
}

void ChainTest::aForgerWithHisOwnKeyIsFound()
{
    World world;
    world.create();
    world.caseAt(tabian::casework::Step::Evidence);
    // He signs the last entry anew with a key of his own, and mends head and station as far as he can without the
    // data key.
    QTemporaryDir elsewhere;
    SeededRandomness random(7);
    const auto forged = StationKey::create(elsewhere.path(), Sealer(Secret()), random);
    Entry last;
    last.hash = askRaw(world.file(), u"SELECT hash FROM journal ORDER BY sequence DESC"_s).toByteArray();
    last.signature = forged->sign(last.hash);
    QCOMPARE(runRaw(world.file(),
                    withoutTriggers({u"UPDATE journal SET signature = %1 WHERE sequence = (SELECT max(sequence) FROM "
                                     "journal)"_s.arg(hex(last.signature)),
                                     u"UPDATE head SET link = "_s + hex(linkOf(last)),
                                     u"UPDATE stations SET public_key = "_s + hex(forged->publicKey())})),
             QString());
    QCOMPARE(world.store().verify().error().code, FailureCode::ChainBroken);
    world.close();
    world.open(); // locked: the key file's public half is enough
    QCOMPARE(world.store().verify().error().detail, u"station key"_s);
}

void ChainTest::aCutTailIsRefusedOnOpening()
{
    World world;
    world.create();
    world.close();
    QCOMPARE(runRaw(world.file(), withoutTriggers({u"DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM "
                                                   "journal)"_s})),
             QString());
    const auto opened = JournalStore::open(world.folder(), world.environment());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, FailureCode::ChainBroken);
}

void ChainTest::aCutTailWithAMendedHeadIsFoundOnceUnlocked()
{
    World world;
    world.create();
    Entry last;
    last.hash = askRaw(world.file(), u"SELECT hash FROM journal WHERE sequence = 6"_s).toByteArray();
    last.signature = askRaw(world.file(), u"SELECT signature FROM journal WHERE sequence = 6"_s).toByteArray();
    QCOMPARE(runRaw(world.file(), withoutTriggers({u"DELETE FROM journal WHERE sequence > 6"_s,
                                                   u"UPDATE head SET sequence = 6, link = "_s + hex(linkOf(last))})),
             QString());
    QCOMPARE(world.store().verify().error().detail, u"head"_s);
}

void ChainTest::theJournalIsAppendOnly_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("change") << u"UPDATE journal SET kind = 'x' WHERE sequence = 2"_s;
    QTest::newRow("delete") << u"DELETE FROM journal WHERE sequence = 2"_s;
    const QString copy = u" INTO journal SELECT %1, randomblob(16), station, kind, version, %2, offset_s, officer, "
                         "case_id, payload, %3, hash, signature FROM journal WHERE sequence = 2"_s;
    if (testServer().isEmpty()) {
        QTest::newRow("replace") << u"REPLACE"_s + copy.arg(u"2"_s, u"at_ms"_s, u"previous"_s);
    } else {
        QTest::newRow("replace") << u"INSERT"_s + copy.arg(u"2"_s, u"at_ms"_s, u"previous"_s) +
                                        u" ON CONFLICT (sequence) DO UPDATE SET kind = 'x'"_s;
        QTest::newRow("empty") << u"TRUNCATE journal"_s;
    }
    QTest::newRow("gap") << u"INSERT"_s + copy.arg(u"100"_s, u"at_ms"_s, u"previous"_s);
    const QString next = u"(SELECT sequence + 1 FROM head)"_s;
    QTest::newRow("wrong link") << u"INSERT"_s + copy.arg(next, u"(SELECT at_ms FROM head)"_s, u"previous"_s);
    QTest::newRow("back-dated") << u"INSERT"_s + copy.arg(next, u"1"_s, u"(SELECT link FROM head)"_s);
}

void ChainTest::theJournalIsAppendOnly()
{
    QFETCH(QString, statement);
    World world;
    world.create();
    QVERIFY(!runRaw(world.file(), {u"PRAGMA recursive_triggers = ON"_s, statement}).isEmpty());
    QVERIFY(world.store().verify());
}

void ChainTest::everyFieldCountsInTheHash_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 11; ++field)
        QTest::addRow("field %d", field) << field;
}

void ChainTest::everyFieldCountsInTheHash()
{
    QFETCH(int, field);
    const Entry entry{.sequence = 2,
                      .id = QUuid::createUuid(),
                      .station = 1,
                      .kind = u"approved"_s,
                      .version = 1,
                      .atMs = 5,
                      .offsetSeconds = 25200,
                      .officer = QUuid::createUuid(),
                      .caseId = QUuid::createUuid(),
                      .payload = "p",
                      .previous = firstLink(),
                      .hash = {},
                      .signature = {}};
    Entry other = entry;
    switch (field) {
    case 0:
        other.sequence = 3;
        break;
    case 1:
        other.id = QUuid::createUuid();
        break;
    case 2:
        other.station = 2;
        break;
    case 3:
        other.kind = u"approve"_s;
        break;
    case 4:
        other.version = 2;
        break;
    case 5:
        other.atMs = 6;
        break;
    case 6:
        other.offsetSeconds = 0;
        break;
    case 7:
        other.officer = QUuid::createUuid();
        break;
    case 8:
        other.caseId = QUuid();
        break;
    case 9:
        other.payload = "q";
        break;
    default:
        other.previous = QByteArray(32, 'x');
        break;
    }
    QCOMPARE(hashOf(entry).size(), 32);
    QVERIFY(hashOf(entry) != hashOf(other));
}

void ChainTest::aPayloadOpensOnlyInItsOwnEntry()
{
    World world;
    world.create();
    const QUuid first = world.caseAt(tabian::casework::Step::Approval, 1);
    const QUuid second = world.caseAt(tabian::casework::Step::Approval, 2);
    world.mustBy(world.approver, tabian::casework::Approved{}, first);
    // The approval of one case, moved to another as it stands.
    QCOMPARE(runRaw(world.file(), withoutTriggers({u"UPDATE journal SET case_id = %1 WHERE kind = 'approved'"_s.arg(
                                      hex(second.toRfc4122()))})),
             QString());
    const auto loaded = world.store().loadCase(second);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, FailureCode::SealBroken);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "test_chain.moc"
