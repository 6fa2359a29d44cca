// Stored templates: what we write is read again, by us and by libfprint; what is damaged is refused and never crashes.
#include "devices/fingerprint/storedtemplate.h"
#include "devices/fingerprint/gref.h"
#include "devices/simulator/seededrandom.h"
#include "tests/support/quiettest.h"

#include <fprint.h>

using namespace tabian;
using namespace Qt::StringLiterals;
using devices::Finger;
using devices::GRef;
using devices::readTemplate;
using devices::StoredTemplate;
using devices::writeTemplate;

namespace
{
StoredTemplate sample(std::size_t touches, std::size_t minutiae)
{
    StoredTemplate stored;
    for (std::size_t t = 0; t < touches; ++t) {
        devices::StoredTouch touch;
        for (std::size_t m = 0; m < minutiae; ++m) {
            touch.x.push_back(static_cast<int>(10 * t + m));
            touch.y.push_back(static_cast<int>(3 * m));
            touch.theta.push_back(static_cast<int>(m % 360) - 179);
        }
        stored.touches.push_back(touch);
    }
    return stored;
}

QByteArray written(const StoredTemplate& stored)
{
    return writeTemplate(stored, Finger::LeftIndex, "virtual_image", "0");
}

/** FP3 around any data, for shapes our own writer does not make. */
QByteArray fp3(qint32 kind, const char* data)
{
    const GRef<GVariant> inner(g_variant_ref_sink(g_variant_parse(nullptr, data, nullptr, nullptr, nullptr)));
    GVariantBuilder extensions;
    g_variant_builder_init(&extensions, G_VARIANT_TYPE_VARDICT);
    const GRef<GVariant> outer(g_variant_ref_sink(g_variant_new("(issbymsmsia{sv}v)", kind, "virtual_image", "0", FALSE,
                                                                2, nullptr, nullptr, 0, &extensions, inner.get())));
    return "FP3" + QByteArray(static_cast<const char*>(g_variant_get_data(outer.get())),
                              static_cast<qsizetype>(g_variant_get_size(outer.get())));
}
} // namespace

class StoredTemplateTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void libfprintReadsItWithFingerAndSensor();
    void fewerMinutiaeAreThoseInTheMiddle();
    void refusesDamage_data();
    void refusesDamage();
    void survivesAnyChangedByte();
    void survivesAnyCut();
    void survivesNoise();
};

void StoredTemplateTest::readsWhatItWrote_data()
{
    QTest::addColumn<int>("touches");
    QTest::addColumn<int>("minutiae");
    QTest::newRow("usual") << 5 << 48;
    QTest::newRow("one touch") << 1 << 12;
    QTest::newRow("no minutiae") << 1 << 0;
    QTest::newRow("the most") << 20 << 200;
}

void StoredTemplateTest::readsWhatItWrote()
{
    QFETCH(int, touches);
    QFETCH(int, minutiae);
    const StoredTemplate stored = sample(static_cast<std::size_t>(touches), static_cast<std::size_t>(minutiae));
    const auto read = readTemplate(written(stored));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error()));
    QCOMPARE(*read, stored);
}

void StoredTemplateTest::libfprintReadsItWithFingerAndSensor()
{
    const QByteArray bytes = writeTemplate(sample(5, 40), Finger::RightIndex, "uru4000", "0001");
    const GRef<FpPrint> print(fp_print_deserialize(reinterpret_cast<const guchar*>(bytes.constData()),
                                                   static_cast<gsize>(bytes.size()), nullptr));
    QVERIFY(print != nullptr);
    QCOMPARE(fp_print_get_finger(print.get()), FP_FINGER_RIGHT_INDEX);
    QCOMPARE(QByteArray(fp_print_get_driver(print.get())), "uru4000");
    QCOMPARE(QByteArray(fp_print_get_device_id(print.get())), "0001");
    QVERIFY(fp_print_get_username(print.get()) == nullptr);
}

void StoredTemplateTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("letters only") << QByteArray("FP3");
    QTest::newRow("an older kind") << QByteArray("FP2") + written(sample(1, 20)).sliced(3);
    QTest::newRow("too long") << written(sample(1, 20)) + QByteArray(300 * 1024, ' ');
    QTest::newRow("raw data") << fp3(1, "([([1,2], [1,2], [1,2])],)");
    QTest::newRow("no kind") << fp3(0, "([([1,2], [1,2], [1,2])],)");
    QTest::newRow("data of another type") << fp3(2, "'a string'");
    QTest::newRow("data of a near type") << fp3(2, "([([1,2], [1,2])],)");
    QTest::newRow("no touches") << fp3(2, "(@a(aiaiai) [],)");
    QTest::newRow("too many touches") << written(sample(21, 2));
    QTest::newRow("too many minutiae") << written(sample(1, 201));
    QTest::newRow("unequal columns") << fp3(2, "([([1,2], [1], [1,2])],)");
    QTest::newRow("far away") << fp3(2, "([([2147483647], [1], [1])],)");
    QTest::newRow("far below") << fp3(2, "([([1], [-2147483648], [1])],)");
    QTest::newRow("no angle") << fp3(2, "([([1], [1], [100000])],)");
}

void StoredTemplateTest::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const auto read = readTemplate(bytes);
    QVERIFY(!read.has_value());
    QVERIFY(!read.error().isEmpty());
}

void StoredTemplateTest::survivesAnyChangedByte()
{
    const QByteArray good = written(sample(2, 9));
    int refused = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const int change : {0x01, 0x80, 0xff}) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ change);
            refused += readTemplate(bad) ? 0 : 1;
        }
    }
    QVERIFY(refused > good.size() / 2);
}

void StoredTemplateTest::survivesAnyCut()
{
    const QByteArray good = written(sample(2, 9));
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY2(!readTemplate(good.left(length)), qPrintable(QString::number(length)));
}

void StoredTemplateTest::survivesNoise()
{
    simulator::SeededRandom random(20260101);
    for (int i = 0; i < 20000; ++i) {
        QByteArray noise("FP3");
        const int length = random.below(120);
        for (int b = 0; b < length; ++b)
            noise.append(static_cast<char>(random.below(256)));
        QVERIFY(!readTemplate(noise));
    }
}

void StoredTemplateTest::fewerMinutiaeAreThoseInTheMiddle()
{
    devices::StoredTouch row; // ten in a line; the middle lies between the fifth and the sixth
    for (int i = 0; i < 10; ++i) {
        row.x.push_back(10 * i);
        row.y.push_back(7);
        row.theta.push_back(i);
    }
    const StoredTemplate stored{{row, row}};
    const StoredTemplate fewer = devices::withFewerMinutiae(stored, 4);
    QCOMPARE(fewer.touches.size(), stored.touches.size());
    QCOMPARE(fewer.touches[1].x, (std::vector<qint32>{30, 40, 50, 60}));
    QCOMPARE(fewer.touches[1].theta, (std::vector<qint32>{3, 4, 5, 6}));
    QCOMPARE(devices::withFewerMinutiae(stored, 10), stored);
    QVERIFY(readTemplate(written(fewer)).has_value());
}

QTEST_GUILESS_MAIN(StoredTemplateTest)
#include "storedtemplatetest.moc"
