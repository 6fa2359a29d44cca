// A registry's letter: read whole, or refused with what is wrong.
#include "registry/client/letter.h"
#include "tests/support/quiettest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject good()
{
    return {{u"code"_s, u"AAAA-BBBB"_s},
            {u"url"_s, u"https://registry.example:8443"_s},
            {u"office"_s, u"1301"_s},
            {u"signingKey"_s, QString(64, u'a')},
            {u"envelopeKey"_s, QString(64, u'b')},
            {u"authority"_s, u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s}};
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class LetterTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aWholeLetterIsRead()
    {
        const auto letter = client::letterOf(bytesOf(good()));
        QVERIFY(letter);
        QCOMPARE(letter->code, u"AAAA-BBBB"_s);
        QCOMPARE(letter->office, u"1301"_s);
        QCOMPARE(letter->place.url, u"https://registry.example:8443"_s);
        QCOMPARE(letter->place.signingKey, QByteArray(32, '\xaa'));
        QCOMPARE(letter->place.envelopeKey, QByteArray(32, '\xbb'));
    }

    void aBrokenOneIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no code") << u"code"_s << QString();
        QTest::newRow("no TLS") << u"url"_s << u"http://registry.example"_s;
        QTest::newRow("no host") << u"url"_s << u"https://"_s;
        QTest::newRow("a path") << u"url"_s << u"https://registry.example/other"_s;
        QTest::newRow("somebody's name") << u"url"_s << u"https://me:secret@registry.example"_s;
        QTest::newRow("no office") << u"office"_s << u"13"_s;
        QTest::newRow("a short key") << u"signingKey"_s << u"aabb"_s;
        QTest::newRow("a key that is none") << u"envelopeKey"_s << QString(64, u'x');
        QTest::newRow("no authority") << u"authority"_s << u"registry.example"_s;
    }
    void aBrokenOneIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QJsonObject broken = good();
        broken[field] = value;
        const auto letter = client::letterOf(bytesOf(broken));
        QVERIFY(!letter);
        QCOMPARE(letter.error(), (domain::Failure{domain::FailureCode::LetterUnreadable, field}));
        broken.remove(field);
        QVERIFY(!client::letterOf(bytesOf(broken)));
    }

    void whatIsNoJsonIsRefused()
    {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("letter"), QByteArray("[]"), QByteArray(4096, '{')})
            QCOMPARE(client::letterOf(bytes).error().code, domain::FailureCode::LetterUnreadable);
    }
};

QTEST_APPLESS_MAIN(LetterTest)
#include "test_letter.moc"
