// The list of sensors: whole, and no looser than its rule.
#include "devices/fingerprint/sensorlist.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QSet>

using namespace tabian;
using namespace tabian::devices;
using namespace Qt::StringLiterals;

class SensorListTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void everyLineIsARow();
    void whatIsAllowedKeepsTheRule();
    void everyOtherIsRefusedWithItsReason_data();
    void everyOtherIsRefusedWithItsReason();
    void theVirtualSensorIsForTrainingOnly();
};

void SensorListTest::everyLineIsARow()
{
    QFile file(u":/fingerprint/sensors.csv"_s);
    QVERIFY(!sensorKinds().empty()); // also initialises the resource
    QVERIFY(file.open(QFile::ReadOnly));
    std::size_t rows = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        rows += line.isEmpty() || line.startsWith('#') ? 0 : 1;
    }
    QCOMPARE(sensorKinds().size(), rows);
    QSet<QByteArray> drivers;
    for (const SensorKind& kind : sensorKinds())
        drivers += kind.driver;
    QCOMPARE(std::size_t(drivers.size()), rows);
}

void SensorListTest::whatIsAllowedKeepsTheRule()
{
    int allowed = 0;
    for (const SensorKind& kind : sensorKinds()) {
        if (refusalOf(kind.driver, true))
            continue;
        ++allowed;
        QVERIFY2(kind.dpi >= 500, kind.driver.constData());
        QVERIFY2(kind.score >= 40, kind.driver.constData());
        QCOMPARE(kind.scan, SensorKind::Scan::Press);
    }
    QCOMPARE(allowed, 1);
    QVERIFY(!refusalOf("uru4000", false));
}

void SensorListTest::everyOtherIsRefusedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a loose score") << QByteArray("aes4000") << u"score 9"_s;
    QTest::newRow("a swipe sensor") << QByteArray("aes2501") << u"swipe"_s;
    QTest::newRow("one that keeps prints") << QByteArray("synaptics") << u"on chip"_s;
    QTest::newRow("an unstated resolution") << QByteArray("vcom5s") << u"dpi not stated"_s;
    QTest::newRow("a driver of tomorrow") << QByteArray("goodix9") << u"not listed"_s;
    QTest::newRow("no driver") << QByteArray() << u"not listed"_s;
}

void SensorListTest::everyOtherIsRefusedWithItsReason()
{
    QFETCH(QByteArray, driver);
    QFETCH(QString, reason);
    QCOMPARE(refusalOf(driver, true).value_or(QString()), reason);
}

void SensorListTest::theVirtualSensorIsForTrainingOnly()
{
    QVERIFY(!refusalOf("virtual_image", true));
    QCOMPARE(refusalOf("virtual_image", false).value_or(QString()), u"virtual"_s);
    QVERIFY(refusalOf("virtual_device", true));
}

QTEST_GUILESS_MAIN(SensorListTest)
#include "sensorlisttest.moc"
