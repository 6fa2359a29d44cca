// Entries on a memory stick: sealed to the registry, ingested there, and waiting until the receipt is back.
#include "registry/client/carrying.h"
#include "registry/protocol/carried.h"
#include "registry/server/carrying.h"
#include "tests/client/enginestage.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

client::RegistryPlace placeOf(const RegistryWorld& registry)
{
    return {.url = u"https://registry.example"_s,
            .authorityPem = {},
            .signingKey = registry.keys().signing.publicKey(),
            .envelopeKey = registry.keys().box.publicKey()};
}

} // namespace

class CarryingTest : public QuietTest
{
    Q_OBJECT

    static client::CarriedFile written(EngineStage& s)
    {
        const auto file = client::carriedFile(s.store, placeOf(s.registry), QUuid::createUuid());
        if (!file)
            qFatal("%s", qPrintable(domain::failureCodeText(file.error().code)));
        return *file;
    }
    static registry::Carried taken(EngineStage& s, const QByteArray& bytes)
    {
        const auto carried = registry::takeCarried(s.registry.db(), bytes, {s.registry.keys(), s.registry.nowMs});
        if (!carried)
            qFatal("%s %s", qPrintable(domain::failureCodeText(carried.error().code)),
                   qPrintable(carried.error().detail));
        return *carried;
    }

  private Q_SLOTS:
    void entriesWaitUntilTheirReceiptIsBack()
    {
        EngineStage s;
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.store.mostEntries = 5; // several batches in one file
        const auto all = qint64(s.counter.entries.size());
        const client::CarriedFile file = written(s);
        QCOMPARE(file.first, 1);
        QCOMPARE(file.last, all);
        QCOMPARE(s.store.sent, 0);
        const registry::Carried carried = taken(s, file.bytes);
        QCOMPARE(carried.entries, all);
        QCOMPARE(carried.refused, 0);
        QCOMPARE(s.store.sent, 0);
        const auto known = client::takeCarriedReceipts(s.store, placeOf(s.registry), carried.receipts);
        QVERIFY2(known, known ? "" : qPrintable(known.error().detail));
        QCOMPARE(*known, all);
        QCOMPARE(s.store.sent, all);
        QCOMPARE(s.registry.count(u"SELECT count(*) FROM cards"_s), 1);
        QCOMPARE(written(s).last, 0); // nothing waits any more
    }

    void theSameFileMayComeTwiceAndLate()
    {
        EngineStage s;
        const client::CarriedFile file = written(s);
        const auto first = taken(s, file.bytes);
        s.counter.wholeCase({.person = 1, .running = 1, .serial = u"TB00000001"_s});
        s.settle(); // the line is back before the stick
        const qint64 sent = s.store.sent;
        const auto again = taken(s, file.bytes);
        QCOMPARE(again.refused, 0);
        QCOMPARE(*client::takeCarriedReceipts(s.store, placeOf(s.registry), first.receipts), sent);
        QCOMPARE(*client::takeCarriedReceipts(s.store, placeOf(s.registry), again.receipts), sent);
        QCOMPARE(s.store.sent, sent);
    }

    void aDamagedOrForeignFileIsRefused()
    {
        EngineStage s, other;
        const QByteArray good = written(s).bytes;
        const auto codeAt = [&](EngineStage& where, const QByteArray& bytes) {
            const auto carried =
                registry::takeCarried(where.registry.db(), bytes, {where.registry.keys(), where.registry.nowMs});
            return carried ? FailureCode(0) : carried.error().code;
        };
        QCOMPARE(codeAt(other, good), FailureCode::CarriedUnreadable); // sealed to another registry
        for (const qsizetype at : {qsizetype(3), qsizetype(20), good.size() / 2, good.size() - 1}) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 4);
            QCOMPARE(codeAt(s, bad), FailureCode::CarriedUnreadable);
        }
        QCOMPARE(codeAt(s, good.chopped(1)), FailureCode::CarriedUnreadable);
        QCOMPARE(codeAt(s, {}), FailureCode::CarriedUnreadable);
        QCOMPARE(s.registry.count(u"SELECT count(*) FROM entries"_s), 0);
        const QByteArray receipts = taken(s, good).receipts;
        QCOMPARE(codeAt(s, receipts), FailureCode::CarriedUnreadable);
        QCOMPARE(client::takeCarriedReceipts(s.store, placeOf(s.registry), good).error().code,
                 FailureCode::CarriedUnreadable);
        QCOMPARE(client::takeCarriedReceipts(s.store, placeOf(other.registry), receipts).error().code,
                 FailureCode::WireSignature);
        QCOMPARE(s.store.sent, 0);
    }

    void aReceiptForAnotherJournalIsRefused()
    {
        EngineStage s;
        const QByteArray receipts = taken(s, written(s).bytes).receipts;
        Forger stranger({u"1302"_s, 9101}, 2);
        ForgedStore others(stranger);
        QCOMPARE(client::takeCarriedReceipts(others, placeOf(s.registry), receipts).error().code,
                 FailureCode::WireMalformed);
    }

    void aJournalThatNobodyEnrolledIsRefused()
    {
        EngineStage s;
        Forger stranger({u"1302"_s, 9101}, 2);
        ForgedStore others(stranger);
        const auto file = client::carriedFile(others, placeOf(s.registry), QUuid::createUuid());
        QVERIFY(file);
        const auto carried = registry::takeCarried(s.registry.db(), file->bytes, {s.registry.keys(), s.registry.nowMs});
        QCOMPARE(carried.error().code, FailureCode::JournalForeign);
    }
};

QTEST_GUILESS_MAIN(CarryingTest)
#include "test_carrying.moc"
