#include "app/shell/cardcommand.h"
#include "devices/pcsc/backend.h"
#include "tests/host/simcards.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Ran
{
    int code = -1;
    QJsonObject out;
    QJsonObject error;
    QByteArray errText;
};

Ran run(const QStringList& args, std::chrono::milliseconds limit = 9500ms)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Ran ran;
    const messages::Phrasebook english(messages::Language::English);
    ran.code = shell::runCardRead(
        args, out, err,
        {.readers = [] { return std::make_unique<devices::pcsc::Backend>(); }, .book = english, .limit = limit});
    ran.out = QJsonDocument::fromJson(out.data()).object();
    ran.errText = err.data();
    ran.error = QJsonDocument::fromJson(err.data()).object()[u"error"].toObject();
    return ran;
}

} // namespace

class TestCardCommand : public QuietTest
{
    Q_OBJECT
    SimCards m_cards;
    QTemporaryDir m_folder;

    /** Waits until the service has seen the citizen's slot filled or emptied. */
    void waitForSlot(bool empty)
    {
        devices::pcsc::Backend readers;
        auto seen = readers.readers();
        for (int i = 0; i < 50; ++i) {
            const bool done = std::any_of(seen->begin(), seen->end(), [&](const devices::ReaderInfo& r) {
                return r.name == QLatin1StringView(citizenReader) && (r.state == devices::ReaderState::Empty) == empty;
            });
            if (done)
                return;
            seen = readers.waitForChange(*seen, 200ms);
        }
        qFatal("the service never saw the change");
    }
    void insert(const QString& what)
    {
        m_cards.tell(what);
        waitForSlot(false);
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.start()); }
    void cleanup()
    {
        m_cards.clear();
        waitForSlot(true);
    }

    void aCardIsPrintedWhole()
    {
        insert(u"insert 1999000001234"_s);
        const QString photoFile = m_folder.filePath(u"photo.jpg"_s);
        const QString traceFile = m_folder.filePath(u"trace.txt"_s);
        const Ran ran = run({u"--photo"_s, photoFile, u"--trace"_s, traceFile});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.errText.isEmpty());
        QStringList keys = ran.out.keys();
        keys.sort();
        QCOMPARE(keys.join(u' '),
                 u"address atr birth citizenId documentType exchanges expiry findings issued issuer issuerCode "
                 "milliseconds nameEn nameTh photo photoNumber requestNumber sex version"_s);
        QCOMPARE(ran.out[u"citizenId"].toString(), u"1999000001234"_s);
        QCOMPARE(ran.out[u"nameTh"].toObject()[u"middle"].toString(), u"ณัฐณิชา"_s);
        QCOMPARE(ran.out[u"sex"].toString(), u"female"_s);
        QCOMPARE(ran.out[u"address"].toObject()[u"moo"].toString(), u"หมู่ที่ 12"_s);
        QCOMPARE(ran.out[u"address"].toObject()[u"soi"].toString(), u"ซอยสุขใจ 3"_s);
        QCOMPARE(ran.out[u"issued"].toString(), u"25600410"_s);
        QCOMPARE(ran.out[u"birth"].toObject(),
                 (QJsonObject{{u"be"_s, u"25310317"_s}, {u"known"_s, u"day"_s}, {u"date"_s, u"1988-03-17"_s}}));
        QVERIFY(ran.out[u"exchanges"].toInt() <= 49);
        QCOMPARE(m_cards.tell(u"exchanges"_s), QString::number(ran.out[u"exchanges"].toInt()));

        QFile photo(photoFile);
        QVERIFY(photo.open(QIODevice::ReadOnly));
        const QByteArray jpeg = photo.readAll();
        QCOMPARE(ran.out[u"photo"].toObject()[u"bytes"].toInt(), int(jpeg.size()));
        QCOMPARE(ran.out[u"photo"].toObject()[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
        QFile trace(traceFile);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const QByteArrayList lines = trace.readAll().split('\n');
        QCOMPARE(lines[0], QByteArray("# tabian card transcript 1"));
        QCOMPARE(lines[1], QByteArray("atr 3B799600005448204E4944203138 T=0"));
        QCOMPARE(lines[2], QByteArray("> 00A4040008A000000054480001"));
        const auto commands =
            std::count_if(lines.begin(), lines.end(), [](const QByteArray& l) { return l.startsWith('>'); });
        QCOMPARE(int(commands), ran.out[u"exchanges"].toInt());
    }

    void oddCardsArePrintedAsTheyAre_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("lifetime");
        QTest::addColumn<QString>("version");
        QTest::newRow("year of birth alone")
            << u"3999000020171"_s << u"year"_s << u"1957-01-01"_s << false << u"0003"_s;
        QTest::newRow("day of birth unknown")
            << u"3999000020014"_s << u"month"_s << u"1967-05-01"_s << false << u"0003"_s;
        QTest::newRow("for life") << u"3999000020251"_s << u"day"_s << u"1947-08-12"_s << true << u"0003"_s;
        QTest::newRow("version 0002") << u"3999000020413"_s << u"day"_s << u"1970-12-20"_s << false << u"0002"_s;
    }
    void oddCardsArePrintedAsTheyAre()
    {
        QFETCH(QString, number);
        QFETCH(QString, known);
        QFETCH(QString, date);
        QFETCH(bool, lifetime);
        QFETCH(QString, version);
        insert(u"insert "_s + number);
        const Ran ran = run({});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out[u"birth"].toObject()[u"known"].toString(), known);
        QCOMPARE(ran.out[u"birth"].toObject()[u"date"].toString(), date);
        QCOMPARE(ran.out[u"expiry"].toObject()[u"lifetime"].toBool(), lifetime);
        QCOMPARE(ran.out[u"version"].toString(), version);
        QVERIFY(ran.out[u"photo"].isObject());
        QVERIFY(ran.out[u"exchanges"].toInt() <= 49);
    }

    void withoutThePhotoNineExchangesSuffice()
    {
        insert(u"insert 1999000001234"_s);
        const Ran ran = run({u"--no-photo"_s, u"--reader"_s, u"00 00"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out[u"photo"].isNull());
        QCOMPARE(ran.out[u"exchanges"].toInt(), 9);
    }

    void aDamagedPhotoIsAFinding()
    {
        insert(u"insert 1999000005035"_s);
        const Ran ran = run({});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out[u"photo"].isNull());
        QVERIFY(ran.out[u"findings"].toArray().contains(u"photoDamaged"_s));
    }

    void failuresAreOneObjectWithACode_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty slot") << QString() << QStringList() << u"TB-2003"_s;
        QTest::newRow("unknown reader") << QString() << QStringList{u"--reader"_s, u"Fine Reader"_s} << u"TB-2016"_s;
        QTest::newRow("mute") << u"insert-mute"_s << QStringList() << u"TB-2004"_s;
        QTest::newRow("no Thai card") << u"insert-nothai"_s << QStringList() << u"TB-2005"_s;
        QTest::newRow("photo file in no folder")
            << u"insert 1999000001234"_s << QStringList{u"--photo"_s, u"/nonexistent/a.jpg"_s} << u"TB-9004"_s;
        QTest::newRow("trace file in no folder")
            << u"insert 1999000001234"_s << QStringList{u"--trace"_s, u"/nonexistent/a.txt"_s} << u"TB-9004"_s;
    }
    void failuresAreOneObjectWithACode()
    {
        QFETCH(QString, card);
        QFETCH(QStringList, args);
        QFETCH(QString, code);
        if (!card.isEmpty())
            insert(card);
        const Ran ran = run(args);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.error.keys(), (QStringList{u"code"_s, u"message"_s, u"remedy"_s}));
        QCOMPARE(ran.error[u"code"].toString(), code);
        QVERIFY(!ran.error[u"message"].toString().isEmpty());
        QVERIFY(!ran.error[u"remedy"].toString().isEmpty());
    }

    void aCardPulledOutIsACodedFailure()
    {
        insert(u"insert 1999000001234"_s);
        m_cards.tell(u"fault remove@15"_s);
        const Ran ran = run({});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error[u"code"].toString(), u"TB-2006"_s);
    }

    void aSilentCardEndsInTheTimeGiven()
    {
        insert(u"insert 1999000001234"_s);
        m_cards.tell(u"fault silent@15"_s);
        const Ran ran = run({}, 500ms);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error[u"code"].toString(), u"TB-2012"_s);
    }

    void wrongWordsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s};
        QTest::newRow("missing value") << QStringList{u"--reader"_s};
        QTest::newRow("left-over word") << QStringList{u"now"_s};
        QTest::newRow("photo and no photo") << QStringList{u"--photo"_s, u"a.jpg"_s, u"--no-photo"_s};
    }
    void wrongWordsAreWrongUsage()
    {
        QFETCH(QStringList, args);
        const Ran ran = run(args);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.errText.contains("usage: tabianctl card read"));
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCardCommand)
#include "test_cardcommand.moc"
