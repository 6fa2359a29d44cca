#include "devices/thaicard/lasercode.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/scriptedcard.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using domain::FailureCode;

class TestLaserCode : public QuietTest
{
    Q_OBJECT

    static ScriptedCard cardOf(const QByteArrayList& script)
    {
        std::deque<ScriptedCard::Step> steps;
        for (qsizetype i = 0; i < script.size(); i += 2)
            steps.push_back({script[i], script[i + 1]});
        return ScriptedCard(std::move(steps));
    }

  private Q_SLOTS:
    void cardsAnswerInThreeWays_data()
    {
        QTest::addColumn<QByteArrayList>("script");
        const QByteArray select = "00A4040008A000000084060002";
        const QByteArray head = "01020304050607";
        const QByteArray code = "4A5430313233343536373839"
                                "00000000";
        QTest::newRow("at once") << QByteArrayList{select, "9000", "8000000017", head + code + "9000"};
        QTest::newRow("FCI waits") << QByteArrayList{select, "6110", "8000000017", head + code + "9000"};
        QTest::newRow("wrong length first")
            << QByteArrayList{select, "9000", "8000000017", "6C17", "8000000017", head + code + "9000"};
        QTest::newRow("two parts") << QByteArrayList{select,       "9000",        "8000000017", "6C07",
                                                     "8000000007", head + "6110", "00C0000010", code + "9000"};
    }
    void cardsAnswerInThreeWays()
    {
        QFETCH(QByteArrayList, script);
        ScriptedCard card = cardOf(script);
        const auto code = devices::readLaserCode(card);
        QVERIFY(code);
        QCOMPARE(code->text(), u"JT0123456789"_s);
        QVERIFY(card.finished());
    }

    void failuresAreCoded_data()
    {
        QTest::addColumn<QByteArrayList>("script");
        QTest::addColumn<int>("code");
        const QByteArray select = "00A4040008A000000084060002";
        QTest::newRow("no such applet") << QByteArrayList{select, "6A82"} << int(FailureCode::CardLaserAbsent);
        QTest::newRow("too short") << QByteArrayList{select, "9000", "8000000017", "01020304050607 9000"}
                                   << int(FailureCode::CardShortData);
        QTest::newRow("no code in it") << QByteArrayList{select, "9000", "8000000017", QByteArray(46, '0') + "9000"}
                                       << int(FailureCode::LaserCodeFormat);
        QTest::newRow("refused") << QByteArrayList{select, "9000", "8000000017", "6982"}
                                 << int(FailureCode::CardStatusWord);
    }
    void failuresAreCoded()
    {
        QFETCH(QByteArrayList, script);
        QFETCH(int, code);
        ScriptedCard card = cardOf(script);
        const auto read = devices::readLaserCode(card);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
        QVERIFY(card.finished());
    }
};

QTEST_GUILESS_MAIN(TestLaserCode)
#include "test_lasercode.moc"
