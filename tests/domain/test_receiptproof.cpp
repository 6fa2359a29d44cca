// A receipt's proof: its bytes, and everything that is no proof.
#include "app/domain/receiptproof.h"
#include "tests/support/quiettest.h"

using namespace tabian::domain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray key(proofKeyBytes, 'k');
const QByteArray signature(proofSignatureBytes, 's');

ReceiptProof receipt()
{
    return {u"1301"_s,          u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"1301-69-R000123"_s,
            QDate(2026, 5, 21), Baht::ofBaht(100),        Baht::ofBaht(20)};
}

QByteArray payload(const ReceiptProof& proof = receipt())
{
    return proofBytes(proof, key) + signature;
}

} // namespace

class TestReceiptProof : public tabian::tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theBytesAreThoseOfTheDocument()
    {
        const QByteArray name = u"สำนักทะเบียนอำเภอฝึกหัด"_s.toUtf8();
        const QByteArray expected = QByteArray(1, '\1') + key + "\x04" + "1301" + char(name.size()) + name + "\x0f" +
                                    "1301-69-R000123" +
                                    QByteArray::fromHex("01880199" // 25690521
                                                        "00002710"
                                                        "000007d0"
                                                        "00002ee0"); // satang
        QCOMPARE(proofBytes(receipt(), key), expected);
        QCOMPARE(proofMessage("x"), QByteArray("tabian.receipt.1x"));
    }

    void comesBack()
    {
        const auto scanned = scannedProof(payload());
        QVERIFY(scanned);
        QCOMPARE(scanned->proof, receipt());
        QCOMPARE(scanned->publicKey, key);
        QCOMPARE(scanned->signature, signature);
        QCOMPARE(scanned->message, proofMessage(proofBytes(receipt(), key)));
    }

    void aLongNameIsCutBetweenCharacters()
    {
        ReceiptProof proof = receipt();
        proof.officeName = QString(50, u'ก'); // 150 bytes
        const auto scanned = scannedProof(payload(proof));
        QVERIFY(scanned);
        QCOMPARE(scanned->proof.officeName, QString(40, u'ก'));
    }

    void whatIsNoProofIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto foreign = int(FailureCode::ReceiptCodeForeign);
        QTest::newRow("nothing") << QByteArray() << foreign;
        QTest::newRow("text") << QByteArray("https://example.org") << foreign;
        QTest::newRow("cut off") << payload().chopped(1) << foreign;
        QTest::newRow("a byte too many") << payload() + 'x' << foreign;
        QTest::newRow("only a version") << QByteArray(1, '\1') << foreign;
        QTest::newRow("version 0") << QByteArray(1, '\0') + payload().sliced(1) << foreign;
        QTest::newRow("a newer version") << QByteArray(1, '\2') + payload().sliced(1)
                                         << int(FailureCode::ReceiptCodeVersion);
        QByteArray control = payload();
        control[34] = '\x1b'; // in the office's code
        QTest::newRow("a control character") << control << foreign;
        QByteArray broken = payload();
        broken[40] = '\xff'; // in the office's name
        QTest::newRow("no UTF-8") << broken << foreign;
        QByteArray sum = payload();
        sum[sum.size() - proofSignatureBytes - 1] = '\x01';
        QTest::newRow("a total that is not the sum") << sum << foreign;
        ReceiptProof nothing = receipt();
        nothing.fine = nothing.fee = {};
        QTest::newRow("nothing paid") << payload(nothing) << foreign;
        ReceiptProof dayless = receipt();
        dayless.day = {};
        QTest::newRow("no day") << payload(dayless) << foreign;
    }
    void whatIsNoProofIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto scanned = scannedProof(bytes);
        QVERIFY(!scanned);
        QCOMPARE(int(scanned.error().code), code);
    }

    void noByteCanBeChangedUnseen()
    {
        const QByteArray good = payload();
        const auto original = scannedProof(good);
        for (qsizetype i = 0; i < good.size() - proofSignatureBytes; ++i) {
            QByteArray bytes = good;
            bytes[i] = char(bytes[i] ^ 1);
            if (const auto scanned = scannedProof(bytes))
                QVERIFY(scanned->message != original->message);
        }
    }

    void theFingerprintIsComparedAsPeopleDo()
    {
        const QString text = keyFingerprint(key);
        QCOMPARE(text.size(), 8 * 4 + 7);
        QVERIFY(isFingerprintOf(text, key));
        QVERIFY(isFingerprintOf(text.toLower().replace(u' ', u'-'), key));
        QVERIFY(!isFingerprintOf(text.chopped(1), key));
        QVERIFY(!isFingerprintOf(text, QByteArray(proofKeyBytes, 'l')));
        QVERIFY(!isFingerprintOf({}, key));
    }
};

QTEST_APPLESS_MAIN(TestReceiptProof)
#include "test_receiptproof.moc"
