// The citizen's phone before the counter's screen: finds the code in a picture of it, and believes what it says only when the
// signature holds and the key is the office's.
#pragma once

#include "app/domain/receiptproof.h"

#include <QImage>
#include <QJsonObject>

namespace tabian::simulator
{

/** The key that a phone trusts. */
class OfficeKey
{
  public:
    /** From the file that `tabianctl journal key` writes. OfficeKeyUnreadable. */
    static domain::Result<OfficeKey> ofFile(const QString& path);
    /** From the fingerprint at the foot of the day report. OfficeKeyUnreadable. */
    static domain::Result<OfficeKey> ofFingerprint(const QString& text);
    bool trusts(QByteArrayView publicKey) const { return domain::isFingerprintOf(m_fingerprint, publicKey); }

  private:
    explicit OfficeKey(QString fingerprint) : m_fingerprint(std::move(fingerprint)) {}
    static domain::Result<OfficeKey> made(const QString& fingerprint);
    QString m_fingerprint;
};

/** The picture in a file; null when it is none, or larger than any screen. */
QImage pictureOf(const QString& path);

/** A receipt that was read and verified, with the bytes that prove it. */
struct PhoneReceipt
{
    domain::ReceiptProof proof;
    QByteArray publicKey;
    QByteArray code; // base45, as it was scanned
};

/** QrUnreadable, ReceiptCodeForeign, ReceiptCodeVersion, ReceiptCodeForged, ReceiptCodeOtherKey. */
domain::Result<PhoneReceipt> scanReceipt(const QImage& screen, const OfficeKey& key);

/** {"office":{"code","name"},"receipt","date","fine","fee","total","fingerprint","code"}; date of the Buddhist era, amounts in baht. */
QJsonObject receiptJson(const PhoneReceipt& receipt);
/** Writes it as FOLDER/<receipt>.json; the path, or nothing when it cannot be written. */
QString keepReceipt(const PhoneReceipt& receipt, const QString& folder);

} // namespace tabian::simulator
