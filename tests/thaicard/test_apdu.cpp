#include "devices/thaicard/apdu.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/scriptedcard.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::ApduChannel;
using domain::FailureCode;

class TestApdu : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void commandsAreBuiltAsPublished()
    {
        QCOMPARE(devices::selectCommand(QByteArray::fromHex("A000000054480001")),
                 QByteArray::fromHex("00A4040008A000000054480001"));
        QCOMPARE(devices::readCommand(0, 0x1579, 0xAE), QByteArray::fromHex("80B015790200AE"));
        QCOMPARE(devices::readCommand(1, 0x00FF, 0x7A), QByteArray::fromHex("80B000FF02017A"));
        QCOMPARE(devices::getResponseCommand(0x7A, 0), QByteArray::fromHex("00C000007A"));
        QCOMPARE(devices::getResponseCommand(256, 1), QByteArray::fromHex("00C0000100"));
    }

    void selectLeavesTheFciWhereItIs()
    {
        ScriptedCard card(std::deque<ScriptedCard::Step>{{"00A4040008A000000054480001", "610A"}});
        ApduChannel channel(card, 10);
        const auto answer = channel.select(QByteArray::fromHex("A000000054480001"));
        QVERIFY(answer && answer->good());
        QVERIFY(card.finished());
    }

    void readFollowsTheCard_data()
    {
        QTest::addColumn<QByteArrayList>("script"); // command, answer, command, answer …
        const QByteArray read = "80B00004020004";
        QTest::newRow("61 then data") << QByteArrayList{read, "6104", "00C0000004", "31323334 9000"};
        QTest::newRow("data at once") << QByteArrayList{read, "31323334 9000"};
        QTest::newRow("6C to GET RESPONSE")
            << QByteArrayList{read, "6108", "00C0000004", "6C04", "00C0000004", "31323334 9000"};
        QTest::newRow("6C to READ") << QByteArrayList{read, "6C04", "80B0000402000404", "31323334 9000"};
        QTest::newRow("two parts") << QByteArrayList{read,        "6102",       "00C0000002",
                                                     "3132 6102", "00C0000002", "3334 9000"};
        QTest::newRow("more waits than asked for") << QByteArrayList{read, "6180", "00C0000004", "31323334 9000"};
    }
    void readFollowsTheCard()
    {
        QFETCH(QByteArrayList, script);
        std::deque<ScriptedCard::Step> steps;
        for (qsizetype i = 0; i < script.size(); i += 2)
            steps.push_back({script[i], script[i + 1]});
        const int exchanges = int(steps.size());
        ScriptedCard card(std::move(steps));
        ApduChannel channel(card, 20);
        const auto data = channel.read(0, 4, 4);
        QVERIFY(data);
        QCOMPARE(*data, QByteArray("1234"));
        QCOMPARE(channel.exchanges(), exchanges);
        QVERIFY(card.finished());
    }

    void readRefusesWhatIsNotRight_data()
    {
        QTest::addColumn<QByteArrayList>("script");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const QByteArray read = "80B00004020004";
        const auto row = [&](const char* name, const QByteArrayList& script, FailureCode code, const QString& detail) {
            QTest::newRow(name) << script << int(code) << detail;
        };
        row("status word", {read, "6982"}, FailureCode::CardStatusWord, u"6982 READ 0004/4"_s);
        row("no status word", {read, "61"}, FailureCode::CardStatusWord, u"0000 READ 0004/4"_s);
        row("empty answer", {read, ""}, FailureCode::CardStatusWord, u"0000 READ 0004/4"_s);
        row("short", {read, "6104", "00C0000004", "313233 9000"}, FailureCode::CardShortData, u"READ 0004/4: 3"_s);
        row("nothing", {read, "9000"}, FailureCode::CardShortData, u"READ 0004/4: 0"_s);
        row("too much", {read, "6104", "00C0000004", "3132333435 9000"}, FailureCode::CardExcessData, u"5"_s);
        row("too much in parts", {read, "31323334 6101", "00C0000001", "35 9000"}, FailureCode::CardExcessData, u"5"_s);
        row("61 for ever",
            {read, "6104", "00C0000004", "6104", "00C0000004", "6104", "00C0000004", "6104", "00C0000004", "6104",
             "00C0000004", "6104"},
            FailureCode::CardTooManyExchanges, u"6"_s);
        row("6C twice", {read, "6C04", "80B0000402000404", "6C05"}, FailureCode::CardStatusWord, u"6C05 READ 0004/4"_s);
    }
    void readRefusesWhatIsNotRight()
    {
        QFETCH(QByteArrayList, script);
        QFETCH(int, code);
        QFETCH(QString, detail);
        std::deque<ScriptedCard::Step> steps;
        for (qsizetype i = 0; i < script.size(); i += 2)
            steps.push_back({script[i], script[i + 1]});
        ScriptedCard card(std::move(steps));
        ApduChannel channel(card, 20);
        const auto data = channel.read(0, 4, 4);
        QVERIFY(!data);
        QCOMPARE(data.error(), (domain::Failure{FailureCode(code), detail}));
        QVERIFY(card.finished());
    }

    void theBoundOnExchangesHoldsOverCommands()
    {
        ScriptedCard card({{"80B00004020001", "6101"}, {"00C0000001", "31 9000"}, {"80B00004020001", "6101"}});
        ApduChannel channel(card, 3);
        QVERIFY(channel.read(0, 4, 1));
        const auto second = channel.read(0, 4, 1);
        QVERIFY(!second);
        QCOMPARE(second.error().code, FailureCode::CardTooManyExchanges);
        QVERIFY(card.finished());
    }

    void theOddKindGetsItsOwnGetResponse()
    {
        ScriptedCard card({{"80B00004020001", "6101"}, {"00C0000101", "31 9000"}}, "3B6700002920006F789000");
        ApduChannel channel(card, 10);
        QVERIFY(channel.read(0, 4, 1));
    }
};

QTEST_GUILESS_MAIN(TestApdu)
#include "test_apdu.moc"
