// What goes into a database comes out of it unchanged, whichever of the two it is, and in whichever form the server answers.
#include "app/database/database.h"
#include "app/database/dialect.h"
#include "tests/storage/rawstore.h"
#include "tests/support/expected.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::database;
using namespace tabian::tests;

namespace
{

struct Place
{
    QTemporaryDir folder;
    std::unique_ptr<Database> db;

    Place()
    {
        const bool server = !testServer().isEmpty();
        const Dialect& dialect = server ? postgresDialect() : sqliteDialect();
        const QString where = server ? freshDatabase() : folder.filePath(u"values.db"_s);
        db = expect(Database::open(where, true, dialect, 1000), "opening");
        expectDone(dialect.settle(*db, 1000), "settling");
        expectDone(db->command(dialect.translate(u"CREATE TABLE things (n {INT} PRIMARY KEY, words TEXT, bytes {BLOB}, "
                                                 "number {INT}) {TABLE}"_s)),
                   "a table");
    }
    domain::Outcome put(int n, const QVariant& words, const QVariant& bytes, const QVariant& number) const
    {
        return db->run(u"INSERT INTO things (n, words, bytes, number) VALUES (?, ?, ?, ?)"_s,
                       {n, words, bytes, number});
    }
};

/** All 256. */
QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes;
}

} // namespace

class TestValues : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("words");
        QTest::addColumn<QVariant>("bytes");
        QTest::addColumn<QVariant>("number");
        const auto none = QVariant(QMetaType::fromType<QByteArray>());
        QTest::newRow("Thai") << QVariant(u"น้ำใจ ที่ปรึกษา ๑๒๓"_s) << QVariant(everyByte()) << QVariant(qint64(0));
        QTest::newRow("what SQL knows") << QVariant(u"it's ? a \\ \"$1\" -- ; :x"_s) << QVariant(QByteArray("'\\x00"))
                                        << QVariant(qint64(-1));
        QTest::newRow("empty") << filled(QString()) << filled(QByteArray())
                               << QVariant(std::numeric_limits<qint64>::max());
        QTest::newRow("nothing") << nothing() << none << none;
        QTest::newRow("an empty one that was never set")
            << QVariant(QString()) << QVariant(QByteArray()) << QVariant(std::numeric_limits<qint64>::min());
        QTest::newRow("long") << QVariant(QString(100'000, u'ก')) << QVariant(QByteArray(300'000, '\0')) << QVariant(1);
    }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(QVariant, words);
        QFETCH(QVariant, bytes);
        QFETCH(QVariant, number);
        const Place place;
        expectDone(place.put(1, words, bytes, number), "putting");
        QCOMPARE(place.db->changed(), 1);
        int rows = 0;
        // the sum is of a type without a binary form here, so that the server answers in text
        for (const auto& query : {u"SELECT words, bytes, number FROM things"_s,
                                  u"SELECT words, bytes, number, (SELECT sum(n) FROM things) FROM things"_s}) {
            expectDone(place.db->each(query, {},
                                      [&](const Row& row) -> domain::Outcome {
                                          ++rows;
                                          [&] {
                                              QCOMPARE(row.isNull(0), words.toString().isNull());
                                              QCOMPARE(row.isNull(1), bytes.toByteArray().isNull());
                                              QCOMPARE(row.isNull(2), number.isNull());
                                              QCOMPARE(row.text(0), words.toString());
                                              QCOMPARE(row.bytes(1), bytes.toByteArray());
                                              QCOMPARE(row.integer(2), number.toLongLong());
                                              QCOMPARE(row.value(0).toString(), words.toString());
                                              QCOMPARE(row.value(1).toByteArray(), bytes.toByteArray());
                                              QCOMPARE(row.value(2).toLongLong(), number.toLongLong());
                                          }();
                                          return {};
                                      }),
                       "reading");
        }
        QCOMPARE(rows, 2);
    }
    void whatIsReadCanBeWritten() // as a store is rebuilt
    {
        const Place place;
        expectDone(place.put(1, u"ก"_s, everyByte(), qint64(7)), "putting");
        expectDone(place.put(2, nothing(), QVariant(QMetaType::fromType<QByteArray>()), nothing()), "putting");
        const auto rows = expect(place.db->all<Values>(u"SELECT words, bytes, number FROM things ORDER BY n"_s, {},
                                                       [](const Row& row) {
                                                           return Values{row.value(0), row.value(1), row.value(2)};
                                                       }),
                                 "reading");
        for (int i = 0; i < 2; ++i)
            expectDone(place.put(11 + i, rows[std::size_t(i)][0], rows[std::size_t(i)][1], rows[std::size_t(i)][2]),
                       "writing again");
        QCOMPARE(expect(place.db->integer(u"SELECT count(*) FROM things WHERE words IS NULL AND bytes IS NULL AND "
                                          "number IS NULL"_s),
                        "counting"),
                 2);
        QCOMPARE(expect(place.db->integer(u"SELECT count(*) FROM things WHERE words = ? AND bytes = ? AND number = ?"_s,
                                          {u"ก"_s, everyByte(), 7}),
                        "counting"),
                 2);
    }
    void numbersOfEveryKind()
    {
        const Place place;
        for (int n = 1; n <= 3; ++n)
            expectDone(place.put(n, QString::number(n), QByteArray("b"), n), "putting");
        const auto number = [&](const QString& sql, const Values& values = {}) {
            return expect(place.db->integer(sql, values), "asking");
        };
        QCOMPARE(number(u"SELECT count(*) FROM things"_s), 3);
        QCOMPARE(number(u"SELECT sum(number) FROM things"_s), 6);
        QCOMPARE(number(u"SELECT CASE WHEN count(*) = 3 THEN 12 ELSE -12 END FROM things"_s), 12);
        QCOMPARE(number(u"SELECT count(*) = 3 FROM things"_s), 1);
        QCOMPARE(number(u"SELECT sum(number) IS NULL FROM things"_s), 0);
        QCOMPARE(number(u"SELECT number FROM things WHERE n = ? AND words = '?'"_s, {1}),
                 0); // no value for the quoted one
        QCOMPARE(number(u"SELECT number FROM things WHERE number = ?"_s, {QVariant(quint16(2))}), 2);
        QCOMPARE(number(u"SELECT number FROM things ORDER BY n LIMIT ?"_s, {qint64(1)}), 1);
        QCOMPARE(number(u"SELECT words FROM things WHERE n = 2"_s), 2); // a text that is a number
        QCOMPARE(*expect(place.db->text(u"SELECT number FROM things WHERE n = 3"_s), "asking"), u"3"_s);
        const auto half = place.db->one<double>(u"SELECT avg(number) / 4.0 FROM things WHERE n < 3"_s, {},
                                                [](const Row& row) { return row.real(0); });
        QCOMPARE(*expect(half, "asking"), 0.375);
    }
    void aWalkWithinAWalk()
    {
        const Place place;
        for (int n = 1; n <= 1200; ++n) // more than two pieces
            expectDone(place.put(n, QString::number(n), QByteArray(), n), "putting");
        const QString query = u"SELECT n FROM things WHERE n <= ? ORDER BY n"_s;
        qint64 sum = 0;
        expectDone(place.db->each(query, {3},
                                  [&](const Row& outer) {
                                      return place.db->each(query, {outer.integer(0)}, [&](const Row& inner) {
                                          sum += inner.integer(0);
                                          return place.db->run(u"UPDATE things SET number = number + 1 WHERE n = ?"_s,
                                                               {inner.integer(0)});
                                      });
                                  }),
                   "walking");
        QCOMPARE(sum, 1 + (1 + 2) + (1 + 2 + 3));
        sum = 0;
        auto transaction = expect(Transaction::beginReading(*place.db), "beginning");
        expectDone(place.db->eachInPieces(u"SELECT n, number FROM things ORDER BY n"_s,
                                          [&](const Row& row) -> domain::Outcome {
                                              sum += row.integer(1) - row.integer(0);
                                              // and another statement that is kept by nobody meanwhile
                                              return place.db->each(query, {1},
                                                                    [](const Row&) -> domain::Outcome { return {}; });
                                          }),
                   "walking in pieces");
        QCOMPARE(sum, 6);
    }
    void aFailureSaysWhatItIs()
    {
        const Place place;
        expectDone(place.put(1, nothing(), nothing(), nothing()), "putting");
        const auto twice = place.put(1, nothing(), nothing(), nothing());
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, domain::FailureCode::StoreQuery);
        QVERIFY2(twice.error().detail.contains(u"INSERT INTO things"_s), qPrintable(twice.error().detail));
        const auto unknown = place.db->run(u"SELECT nobody FROM things"_s);
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().detail.contains(u"nobody"_s), qPrintable(unknown.error().detail));
        expectDone(place.put(2, u"still works"_s, nothing(), 5), "putting");
        if (!testServer().isEmpty()) {
            QVERIFY(!place.put(3, QString(u"a\0b"_s), nothing(), 1)); // no text of the server's has a NUL
            QVERIFY(!place.put(3, nothing(), nothing(), u"many"_s));  // and no number is a word
        }
        QCOMPARE(expect(place.db->integer(u"SELECT count(*) FROM things"_s), "counting"), 2);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
