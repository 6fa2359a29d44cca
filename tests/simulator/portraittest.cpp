// The drawn portraits: a JPEG that fits a card, the same person every time, different people different.
#include "devices/simulator/portrait.h"
#include "tests/support/quiettest.h"

#include <QSet>

using namespace tabian;

class PortraitTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void fitsTheCard_data();
    void fitsTheCard();
    void isTheSameEveryTime();
    void showsDifferentPeople();
    void turnsGreyWithAge();
    void givesNothingWhereNothingFits();
};

void PortraitTest::fitsTheCard_data()
{
    QTest::addColumn<int>("age");
    for (const int age : {1, 7, 15, 30, 52, 70, 101})
        QTest::addRow("%d years", age) << age;
}

void PortraitTest::fitsTheCard()
{
    QFETCH(int, age);
    for (quint64 seed = 1; seed <= 40; ++seed) {
        for (const auto sex : {domain::Sex::Male, domain::Sex::Female}) {
            const QByteArray jpeg = simulator::portraitJpeg(seed, sex, age, {148, 178}, 5118);
            QVERIFY2(!jpeg.isEmpty() && jpeg.size() <= 5118, qPrintable(QString::number(jpeg.size())));
            QVERIFY(jpeg.startsWith(QByteArray::fromHex("ffd8")) && jpeg.endsWith(QByteArray::fromHex("ffd9")));
            QCOMPARE(QImage::fromData(jpeg).size(), QSize(148, 178));
        }
    }
}

void PortraitTest::isTheSameEveryTime()
{
    QCOMPARE(simulator::portraitJpeg(7, domain::Sex::Female, 33, {148, 178}, 5118),
             simulator::portraitJpeg(7, domain::Sex::Female, 33, {148, 178}, 5118));
}

void PortraitTest::showsDifferentPeople()
{
    QSet<QByteArray> pictures;
    for (quint64 seed = 0; seed < 100; ++seed)
        pictures += simulator::portraitJpeg(seed, domain::Sex::Male, 40, {148, 178}, 5118);
    QCOMPARE(pictures.size(), 100);
}

void PortraitTest::turnsGreyWithAge()
{
    const auto hair = [](int age) { // a spot of the parting, where every cut but a bald one has hair
        return simulator::portrait(3, domain::Sex::Female, age, {148, 178}).pixelColor(74, 26).lightness();
    };
    QVERIFY(hair(85) > hair(30) + 60);
}

void PortraitTest::givesNothingWhereNothingFits()
{
    QVERIFY(simulator::portraitJpeg(3, domain::Sex::Male, 30, {148, 178}, 300).isEmpty());
}

QTEST_GUILESS_MAIN(PortraitTest)
#include "portraittest.moc"
