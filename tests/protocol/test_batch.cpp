#include "registry/protocol/canonical.h"
#include "tests/protocol/vectors.h"
#include "tests/support/quiettest.h"

#include <QCborArray>

using namespace tabian;
using namespace tabian::protocol;
using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

std::optional<FailureCode> refusal(const QByteArray& bytes)
{
    const auto batch = batchOf(bytes);
    return batch ? std::nullopt : std::optional(batch.error().code);
}

Entry withPayload(int n, qsizetype size)
{
    Entry entry = tests::sampleEntry(n);
    entry.payload = QByteArray(size, 'p');
    return entry;
}

/** What an entry holds, without any framing: numbers are eight bytes, as they are hashed. */
qsizetype bareBytes(const Entry& e)
{
    return 8 + 16 + 8 + e.kind.toUtf8().size() + 8 + 8 + 8 + 16 + (e.caseId.isNull() ? 0 : 16) + e.payload.size() +
           e.previous.size() + e.hash.size() + e.signature.size();
}

} // namespace

class TestBatch : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void entriesComeBackAsTheyWere()
    {
        BatchWriter writer(tests::sampleJournal());
        for (int n = 1; n <= 5; ++n)
            QVERIFY(writer.add(tests::sampleEntry(n)));
        const auto batch = batchOf(writer.bytes());
        QVERIFY(batch.has_value());
        QCOMPARE(batch->journal, tests::sampleJournal());
        QCOMPARE(batch->entries.size(), 5U);
        for (int n = 1; n <= 5; ++n)
            QCOMPARE(batch->entries[std::size_t(n - 1)], tests::sampleEntry(n));
    }

    void anEntryThatWasSentStillVerifies()
    {
        const auto entry = entryOf(entryBytes(tests::sampleEntry(2)));
        QVERIFY(entry.has_value());
        QCOMPARE(hashOf(*entry), entry->hash);
        QVERIFY(isSignedBy(tests::stationKey().publicKey(), entry->hash, entry->signature));
        QCOMPARE(entry->previous, linkOf(tests::sampleEntry(1)));
    }

    void hardlyMoreThanTheEntriesIsSent()
    {
        // the mixture of a case: small acts, a draft or two, photo and prints
        qsizetype bare = 0;
        BatchWriter writer(tests::sampleJournal());
        int n = 0;
        for (;; ++n) {
            const Entry entry = withPayload(1 + n % 7, n % 7 == 5 ? 9000 : 60 + 30 * (n % 7));
            if (!writer.add(entry))
                break;
            bare += bareBytes(entry);
        }
        const double ratio = double(writer.bytes().size()) / double(bare);
        qInfo("%d entries, %lld bytes, %.4f of what they hold", n, qlonglong(writer.bytes().size()), ratio);
        QVERIFY(writer.bytes().size() <= mostBatchBytes);
        QVERIFY(ratio <= 1.05);
    }

    void aBatchIsFullAtItsBound()
    {
        BatchWriter writer(tests::sampleJournal());
        QVERIFY(writer.add(withPayload(1, 200'000)));
        QVERIFY(!writer.add(withPayload(2, 60'000)));
        QVERIFY(writer.add(withPayload(2, 50'000)));
        QCOMPARE(batchOf(writer.bytes())->entries.size(), 2U);
    }

    void oneLargeEntryGoesAlone()
    {
        BatchWriter writer(tests::sampleJournal());
        QVERIFY(writer.add(withPayload(1, 900'000)));
        QVERIFY(!writer.add(tests::sampleEntry(2)));
        QCOMPARE(batchOf(writer.bytes())->entries.size(), 1U);
        BatchWriter another(tests::sampleJournal());
        QVERIFY(!another.add(withPayload(1, 1'100'000)));
    }

    void aBatchIsRefusedThatIsNotWhollyRight()
    {
        BatchWriter writer(tests::sampleJournal());
        writer.add(tests::sampleEntry(1));
        writer.add(tests::sampleEntry(2));
        const QByteArray good = writer.bytes();
        QCOMPARE(refusal(good), std::nullopt);
        QCOMPARE(refusal({}), FailureCode::WireMalformed);
        QCOMPARE(refusal(good + '\0'), FailureCode::WireMalformed);
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(refusal(good.first(size)), FailureCode::WireMalformed);
        QByteArray otherVersion = good;
        otherVersion[3] = 2;
        QCOMPARE(refusal(otherVersion), FailureCode::WireMalformed);
        QByteArray tooMany = good;
        tooMany[36] = char(0xff);
        QCOMPARE(refusal(tooMany), FailureCode::WireTooLarge);
        QCOMPARE(refusal(QByteArray(1'048'577, 'x')), FailureCode::WireTooLarge);
    }

    void anEntryIsRefusedThatIsNone_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QCborValue>("value");
        const auto row = [](const char* name, int field, const QCborValue& value) {
            QTest::newRow(name) << field << value;
        };
        row("no sequence", 0, 0);
        row("an id that is short", 1, QByteArray(15, 'i'));
        row("an id of zeros", 1, QByteArray(16, '\0'));
        row("no station", 2, 0);
        row("no kind", 3, QString());
        row("a kind without end", 3, QString(65, u'k'));
        row("no version", 4, 0);
        row("a time before 1970", 5, -1);
        row("a time after 9999", 5, qint64(253'402'300'800'000));
        row("a zone of two days", 6, 172'800);
        row("no officer", 7, nullptr);
        row("a case that is no id", 8, 1);
        row("a payload that is a text", 9, u"text"_s);
        row("a short link", 10, QByteArray(31, 'l'));
        row("a short hash", 11, QByteArray(31, 'h'));
        row("a short signature", 12, QByteArray(63, 's'));
    }
    void anEntryIsRefusedThatIsNone()
    {
        QFETCH(int, field);
        QFETCH(QCborValue, value);
        QCborArray array = QCborValue::fromCbor(entryBytes(tests::sampleEntry(1))).toArray();
        array[field] = value;
        const auto entry = entryOf(canonicalBytes(array));
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, FailureCode::WireMalformed);
    }
};

QTEST_APPLESS_MAIN(TestBatch)
#include "test_batch.moc"
