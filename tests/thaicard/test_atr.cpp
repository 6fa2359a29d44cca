#include "devices/thaicard/atr.h"
#include "tests/support/quiettest.h"

using namespace tabian;

class TestAtr : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void thaiCardsAreKnownByTheirHistoricalBytes_data()
    {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("thai");
        const auto row = [](const char* name, const char* hex, const char* text, bool thai) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << QByteArray(text) << thai;
        };
        row("TH NID 6", "3B6800005448204E49442036", "TH NID 6", true);
        row("TH NID 7", "3B781800005448204E49442037", "TH NID 7", true);
        row("TH NID 10", "3B791800005448204E4944203130", "TH NID 10", true);
        row("TH NID 12", "3B799600005448204E4944203132", "TH NID 12", true);
        row("TH NID 15", "3B799600FF5448204E4944203135", "TH NID 15", true);
        row("TH NID 18", "3B799600005448204E4944203138", "TH NID 18", true);
        row("TH NID 123 behind two levels", "3B9A968101 5448204E494420313233", "TH NID 123", true);
        row("blank of the training counter", "3B789600005442204 2 4C414E4B", "TB BLANK", false);
        row("no number", "3B6700005448204E494420", "TH NID ", false);
        row("letter for number", "3B6800005448204E49442041", "TH NID A", false);
        row("payment card", "3B6500002063CB6800", " c\xCBh", false);
        row("cut short", "3B6800005448204E4944", "", false);
        row("promises bytes it lacks", "3BFF", "", false);
        row("TD for ever", "3B80808080808080808080", "", false);
        row("one byte", "3B", "", false);
        row("no bytes", "", "", false);
        row("wrong first byte", "3C6800005448204E49442036", "", false);
    }
    void thaiCardsAreKnownByTheirHistoricalBytes()
    {
        QFETCH(QByteArray, atr);
        QFETCH(QByteArray, text);
        QFETCH(bool, thai);
        QCOMPARE(devices::isThaiAtr(atr), thai);
        if (text.startsWith('T'))
            QCOMPARE(devices::historicalBytes(atr), text);
    }

    void onlyTheOddKindWantsAnotherGetResponse()
    {
        QCOMPARE(int(devices::getResponseP2(QByteArray::fromHex("3B6700002920006F789000"))), 1);
        QCOMPARE(int(devices::getResponseP2(QByteArray::fromHex("3B6800005448204E49442036"))), 0);
        QCOMPARE(int(devices::getResponseP2(QByteArray())), 0);
    }
};

QTEST_GUILESS_MAIN(TestAtr)
#include "test_atr.moc"
