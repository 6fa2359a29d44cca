// What a citizen keeps of a receipt on his phone: bytes that fit a QR code, signed by the office's station.
// Values and their bytes; signing and verifying need a key and are done by whoever has it. Source: docs/receipt-proof.md.
#pragma once

#include "app/domain/baht.h"

#include <QByteArray>
#include <QDate>

namespace tabian::domain
{

/** Neither the payer's name nor his number: whoever sees the code on the screen learns nothing of him. */
struct ReceiptProof
{
    QString officeCode;
    QString officeName; // Thai
    QString number;     // the receipt's, "1301-69-R000123"
    QDate day;          // of payment, at the office
    Baht fine, fee;

    Baht total() const { return fine + fee; }
    friend bool operator==(const ReceiptProof&, const ReceiptProof&) = default;
};

inline constexpr qsizetype proofKeyBytes = 32;       // Ed25519
inline constexpr qsizetype proofSignatureBytes = 64; // Ed25519

/** The bytes of a proof up to its signature: version, key, fields. Texts are cut to 120 bytes at a character's end (the longest office's
 *  name has some 100). */
QByteArray proofBytes(const ReceiptProof& proof, QByteArrayView publicKey);
/** What is signed: a fixed word before the bytes, so that no signature of a journal's entry can stand in for one. */
QByteArray proofMessage(QByteArrayView proofBytes);

/** A proof as it was scanned, nothing verified. */
struct ScannedProof
{
    ReceiptProof proof;
    QByteArray publicKey;
    QByteArray message;   // to be verified with
    QByteArray signature; // this one
};
/** Reads a payload. Fails with ReceiptCodeVersion (made by a newer counter) and ReceiptCodeForeign (anything else, or damaged). */
Result<ScannedProof> scannedProof(QByteArrayView payload);

/** Sixteen bytes of the key's SHA-256, as people compare it: "3F2A 91C0 … " in eight groups. */
QString keyFingerprint(QByteArrayView publicKey);
/** Whether a text is that fingerprint; blanks, hyphens and small letters do not matter. */
bool isFingerprintOf(QStringView text, QByteArrayView publicKey);

} // namespace tabian::domain
