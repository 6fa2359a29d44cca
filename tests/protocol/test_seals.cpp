#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "registry/protocol/sealedform.h"
#include "tests/protocol/vectors.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::protocol;
using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

std::optional<FailureCode> refusal(const QByteArray& token, qint64 nowS)
{
    const auto verified = verifiedToken(token, tests::registryKey().publicKey(), nowS);
    return verified ? std::nullopt : std::optional(verified.error().code);
}

} // namespace

class TestSeals : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void anEnvelopeOpensForItsReceiverBesideWhatItBelongsTo()
    {
        const auto box = tests::registryBox();
        const Belonging belonging = tests::sampleBelonging();
        const QByteArray envelope = sealedTo(box.publicKey(), belonging, "contents");
        QCOMPARE(*openEnvelope(envelope, box, belonging), QByteArray("contents"));
        QVERIFY(sealedTo(box.publicKey(), belonging, "contents") != envelope);

        const auto code = [&](const QByteArray& bytes, const BoxKey& key, const Belonging& expected) {
            const auto opened = openEnvelope(bytes, key, expected);
            return opened ? std::nullopt : std::optional(opened.error().code);
        };
        const auto other = *BoxKey::ofSecret(QByteArray(32, 7));
        QCOMPARE(code(envelope, other, belonging), FailureCode::EnvelopeBroken);
        QCOMPARE(code(envelope, box, {QUuid::createUuid(), belonging.kind, 1}), FailureCode::EnvelopeBroken);
        QCOMPARE(code(envelope, box, {belonging.id, u"person"_s, 1}), FailureCode::EnvelopeBroken);
        QCOMPARE(code(envelope, box, {belonging.id, belonging.kind, 2}), FailureCode::EnvelopeBroken);
        QByteArray changed = envelope;
        changed[changed.size() - 1] = char(changed[changed.size() - 1] ^ 1);
        QCOMPARE(code(changed, box, belonging), FailureCode::EnvelopeBroken);
        QCOMPARE(code({}, box, belonging), FailureCode::EnvelopeBroken);
        QVERIFY(sealedTo("no key", belonging, "contents").isEmpty());
    }

    void theEnvelopeOfTheVectorsOpens()
    {
        const auto opened = openEnvelope(tests::sampleEnvelope(), tests::registryBox(), tests::sampleBelonging());
        QVERIFY(opened.has_value());
        const auto grant = recordOf<KeyGrant>(*opened);
        QVERIFY(grant.has_value());
        QCOMPARE(grant->payloadKey, tests::payloadKey());
        QCOMPARE(grant->journal, tests::sampleJournal());
    }

    void aPayloadOpensWithTheGrantedKeyBesideItsEntryOnly()
    {
        const Entry entry = tests::sampleEntry(1);
        const auto plain = openedWith(raw(tests::payloadKey()), entry.payload, boundBytes(entry));
        QVERIFY(plain.has_value());
        QCOMPARE(*plain, QByteArray::fromHex("a0"));
        Entry moved = entry;
        moved.officer = QUuid::createUuid();
        QVERIFY(!openedWith(raw(tests::payloadKey()), moved.payload, boundBytes(moved)));
        QVERIFY(!openedWith(raw(QByteArray(32, 5)), entry.payload, boundBytes(entry)));
        QVERIFY(!openedWith(raw(tests::payloadKey()), entry.payload.first(40), boundBytes(entry)));
    }

    void aTokenIsGoodForItsMinutes()
    {
        const DigitalIdToken token = tests::sampleToken(); // three minutes
        const QByteArray bytes = tokenBytes(token, tests::registryKey());
        QCOMPARE(*verifiedToken(bytes, tests::registryKey().publicKey(), token.issuedS), token);
        QCOMPARE(refusal(bytes, token.issuedS + 179), std::nullopt);
        QCOMPARE(refusal(bytes, token.issuedS + 180), FailureCode::TokenNotInForce);
        QCOMPARE(refusal(bytes, token.issuedS - 60), std::nullopt); // the phone's clock is behind
        QCOMPARE(refusal(bytes, token.issuedS - 61), FailureCode::TokenNotInForce);
        QCOMPARE(verifiedToken(bytes, tests::stationKey().publicKey(), token.issuedS).error().code,
                 FailureCode::WireSignature);
    }

    void aTokenLastsOneToFiveMinutes()
    {
        for (const auto& [seconds, good] : {std::pair(59, false), {60, true}, {300, true}, {301, false}}) {
            DigitalIdToken token = tests::sampleToken();
            token.expiresS = token.issuedS + seconds;
            QCOMPARE(!refusal(tokenBytes(token, tests::registryKey()), token.issuedS), good);
        }
    }

    void aTokenFitsACoarseCodeAndHoldsNoCitizen()
    {
        const QByteArray text = devices::base45Encoded(tokenBytes(tests::sampleToken(), tests::registryKey()));
        const auto image = devices::writeQr(text, {.level = devices::EccLevel::Medium, .mostVersion = 10});
        QVERIFY(image.has_value());
        QCOMPARE(*devices::readQr(*image), text);
        QCOMPARE(*devices::base45Decoded(text), tokenBytes(tests::sampleToken(), tests::registryKey()));
    }
};

QTEST_APPLESS_MAIN(TestSeals)
#include "test_seals.moc"
