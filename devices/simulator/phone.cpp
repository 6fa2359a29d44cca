#include "devices/simulator/phone.h"

#include "app/domain/thaidate.h"
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

using domain::FailureCode;
using domain::Result;

namespace
{

constexpr int widestPicture = 12000;
constexpr qint64 largestKeyFile = 4096; // bytes

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

bool isSigned(const domain::ScannedProof& scanned)
{
    static_assert(domain::proofKeyBytes == crypto_sign_PUBLICKEYBYTES &&
                  domain::proofSignatureBytes == crypto_sign_BYTES);
    return crypto_sign_verify_detached(raw(scanned.signature), raw(scanned.message),
                                       static_cast<unsigned long long>(scanned.message.size()),
                                       raw(scanned.publicKey)) == 0;
}

/** What cannot be in a file's name. */
QString asFileName(QString number)
{
    for (QChar& c : number) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_';
    }
    return number;
}

} // namespace

Result<OfficeKey> OfficeKey::made(const QString& fingerprint)
{
    const QString digits = QString(fingerprint).remove(u' ').remove(u'-');
    const bool hexadecimal = QByteArray::fromHex(digits.toLatin1()).size() == 16;
    if (digits.size() != 32 || !hexadecimal)
        return domain::fail(FailureCode::OfficeKeyUnreadable);
    return OfficeKey(digits);
}

Result<OfficeKey> OfficeKey::ofFingerprint(const QString& text)
{
    return made(text);
}

Result<OfficeKey> OfficeKey::ofFile(const QString& path)
{
    QFile file(path);
    QByteArray key;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(file.read(largestKeyFile)).object();
        key = QByteArray::fromHex(object[u"publicKey"_s].toString().toLatin1());
    }
    return made(key.size() == domain::proofKeyBytes ? domain::keyFingerprint(key) : QString());
}

QImage pictureOf(const QString& path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    const bool bounded = size.width() <= widestPicture && size.height() <= widestPicture;
    return bounded ? reader.read() : QImage();
}

Result<PhoneReceipt> scanReceipt(const QImage& screen, const OfficeKey& key)
{
    const auto code = devices::readQr(screen);
    if (!code)
        return tl::unexpected(code.error());
    const auto scanned = domain::scannedProof(devices::base45Decoded(*code).value_or(QByteArray()));
    if (!scanned)
        return tl::unexpected(scanned.error());
    if (!isSigned(*scanned))
        return domain::fail(FailureCode::ReceiptCodeForged);
    if (!key.trusts(scanned->publicKey))
        return domain::fail(FailureCode::ReceiptCodeOtherKey, domain::keyFingerprint(scanned->publicKey));
    return PhoneReceipt{scanned->proof, scanned->publicKey, *code};
}

QJsonObject receiptJson(const PhoneReceipt& receipt)
{
    const domain::ReceiptProof& p = receipt.proof;
    return {{u"office"_s, QJsonObject{{u"code"_s, p.officeCode}, {u"name"_s, p.officeName}}},
            {u"receipt"_s, p.number},
            {u"date"_s, domain::beText(p.day)},
            {u"fine"_s, p.fine.text()},
            {u"fee"_s, p.fee.text()},
            {u"total"_s, p.total().text()},
            {u"fingerprint"_s, domain::keyFingerprint(receipt.publicKey)},
            {u"code"_s, QString::fromLatin1(receipt.code)}};
}

QString keepReceipt(const PhoneReceipt& receipt, const QString& folder)
{
    const QString path = QDir(folder).filePath(asFileName(receipt.proof.number) + u".json"_s);
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(receiptJson(receipt)).toJson();
    const bool kept =
        QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    return kept ? path : QString();
}

} // namespace tabian::simulator
