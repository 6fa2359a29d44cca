// The phone's own part of a digital ID: the rule for the PIN, and the key that is made of it.
#include "devices/simulator/phonememory.h"
#include "devices/simulator/pinrule.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tabian;
using namespace tabian::simulator;
using namespace Qt::StringLiterals;

class PhoneIdTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void thePinsRule_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("good");
        QTest::newRow("eight digits") << u"19283746"_s << true;
        QTest::newRow("seven") << u"1928374"_s << false;
        QTest::newRow("nine") << u"192837465"_s << false;
        QTest::newRow("a letter") << u"1928374a"_s << false;
        QTest::newRow("Thai digits") << u"๑๙๒๘๓๗๔๖"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("1234 at the beginning") << u"12349275"_s << false;
        QTest::newRow("1234 in the middle") << u"92123475"_s << false;
        QTest::newRow("4321 at the end") << u"92754321"_s << false;
        QTest::newRow("123 is no run yet") << u"12392751"_s << true;
        QTest::newRow("1111") << u"11119275"_s << false;
        QTest::newRow("0000 at the end") << u"92750000"_s << false;
        QTest::newRow("111 may be") << u"11192751"_s << true;
        QTest::newRow("90 does not go on") << u"78901927"_s << true;
    }
    void thePinsRule()
    {
        QFETCH(QString, pin);
        QFETCH(bool, good);
        const auto outcome = checkPin(pin);
        QCOMPARE(outcome.has_value(), good);
        if (!outcome)
            QCOMPARE(outcome.error().code, domain::FailureCode::PinTooSimple);
    }

    void aPinGivesAKeyOnItsOwnPhoneOnly()
    {
        const PhoneMemory phone = PhoneMemory::fresh(), other = PhoneMemory::fresh();
        QCOMPARE(phone.consentKeyOf(u"19283746"_s).publicKey(), phone.consentKeyOf(u"19283746"_s).publicKey());
        QVERIFY(phone.consentKeyOf(u"19283746"_s).publicKey() != phone.consentKeyOf(u"19283747"_s).publicKey());
        QVERIFY(phone.consentKeyOf(u"19283746"_s).publicKey() != other.consentKeyOf(u"19283746"_s).publicKey());
    }

    void thePhoneKeepsItsKeysForItselfAndThePinNowhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"phone/digital-id.json"_s);
        PhoneMemory phone = PhoneMemory::fresh();
        phone.consentKey = phone.consentKeyOf(u"19283746"_s).publicKey();
        phone.counter = 7;
        phone.step = u"active"_s;
        QVERIFY(phone.write(path));
        const PhoneMemory again = PhoneMemory::read(path);
        QCOMPARE(again.key().publicKey(), phone.key().publicKey());
        QCOMPARE(again.consentKeyOf(u"19283746"_s).publicKey(), phone.consentKey);
        QCOMPARE(again.counter, 7);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("19283746"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(PhoneMemory::read(folder.filePath(u"nothing"_s)).seed != phone.seed); // another phone
    }
};

QTEST_GUILESS_MAIN(PhoneIdTest)
#include "phoneidtest.moc"
