#include "app/domain/receiptproof.h"

#include "app/domain/thaidate.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace tabian::domain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char thisVersion = 1;
constexpr qsizetype longestText = 120; // bytes
constexpr qsizetype fingerprintBytes = 16;
constexpr QByteArrayView signedAs = "tabian.receipt.1";

void put(QByteArray& bytes, const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    qsizetype length = std::min(utf8.size(), longestText);
    while (length < utf8.size() && (quint8(utf8[length]) & 0xC0) == 0x80) // not within a character
        --length;
    bytes += char(length);
    bytes += utf8.first(length);
}

void put(QByteArray& bytes, quint32 number)
{
    char four[4];
    qToBigEndian(number, four);
    bytes.append(four, sizeof four);
}

/** Takes fields off the front of a payload; once one was missing, all that follow are. */
class Fields
{
  public:
    explicit Fields(QByteArrayView bytes) : m_bytes(bytes) {}

    QByteArrayView take(qsizetype count)
    {
        if (count > m_bytes.size()) {
            m_whole = false;
            return {};
        }
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        return taken;
    }
    quint32 number()
    {
        const QByteArrayView four = take(4);
        return four.isEmpty() ? 0 : qFromBigEndian<quint32>(four.data());
    }
    QString text()
    {
        const QByteArrayView length = take(1);
        const QByteArrayView utf8 = take(length.isEmpty() ? 0 : quint8(length[0]));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(utf8);
        const bool showable = std::none_of(text.begin(), text.end(), [](QChar c) { return !c.isPrint(); });
        m_whole &= !decoder.hasError() && showable && !text.isEmpty() && utf8.size() <= longestText;
        return text;
    }
    Baht amount() { return Baht::ofSatang(number()); }
    QDate day()
    {
        const auto parsed = ThaiDate::parse(QString::number(number()).rightJustified(8, u'0'));
        const bool whole = parsed && parsed->precision() == DatePrecision::Day;
        m_whole &= whole;
        return whole ? parsed->legalDay() : QDate();
    }
    bool whole() const { return m_whole && m_bytes.isEmpty(); }

  private:
    QByteArrayView m_bytes;
    bool m_whole = true;
};

std::optional<ScannedProof> read(QByteArrayView payload)
{
    const qsizetype signedBytes = payload.size() - proofSignatureBytes;
    if (signedBytes < 1)
        return std::nullopt;
    Fields fields(payload.first(signedBytes).sliced(1));
    ScannedProof scanned;
    scanned.publicKey = fields.take(proofKeyBytes).toByteArray();
    scanned.proof.officeCode = fields.text();
    scanned.proof.officeName = fields.text();
    scanned.proof.number = fields.text();
    scanned.proof.day = fields.day();
    scanned.proof.fine = fields.amount();
    scanned.proof.fee = fields.amount();
    const Baht total = fields.amount();
    if (!fields.whole() || total != scanned.proof.total() || total.isZero())
        return std::nullopt;
    scanned.message = proofMessage(payload.first(signedBytes));
    scanned.signature = payload.last(proofSignatureBytes).toByteArray();
    return scanned;
}

} // namespace

QByteArray proofBytes(const ReceiptProof& proof, QByteArrayView publicKey)
{
    QByteArray bytes(1, thisVersion);
    bytes += publicKey;
    put(bytes, proof.officeCode);
    put(bytes, proof.officeName);
    put(bytes, proof.number);
    put(bytes, beText(proof.day).toUInt());
    for (const Baht amount : {proof.fine, proof.fee, proof.total()})
        put(bytes, quint32(amount.satang()));
    return bytes;
}

QByteArray proofMessage(QByteArrayView proofBytes)
{
    return signedAs.toByteArray() + proofBytes.toByteArray();
}

Result<ScannedProof> scannedProof(QByteArrayView payload)
{
    if (!payload.isEmpty() && quint8(payload[0]) > quint8(thisVersion) &&
        payload.size() > proofKeyBytes + proofSignatureBytes)
        return fail(FailureCode::ReceiptCodeVersion, QString::number(quint8(payload[0])));
    auto scanned = !payload.isEmpty() && payload[0] == thisVersion ? read(payload) : std::nullopt;
    if (!scanned)
        return fail(FailureCode::ReceiptCodeForeign);
    return *std::move(scanned);
}

QString keyFingerprint(QByteArrayView publicKey)
{
    const QByteArray hash =
        QCryptographicHash::hash(publicKey.toByteArray(), QCryptographicHash::Sha256).first(fingerprintBytes);
    QString text = QString::fromLatin1(hash.toHex()).toUpper();
    for (qsizetype group = text.size() - 4; group > 0; group -= 4)
        text.insert(group, u' ');
    return text;
}

bool isFingerprintOf(QStringView text, QByteArrayView publicKey)
{
    QString digits;
    for (const QChar c : text) {
        if (c != u' ' && c != u'-')
            digits += c.toUpper();
    }
    return digits == keyFingerprint(publicKey).remove(u' ');
}

} // namespace tabian::domain
