// What a scanned code may hold: base45, and in it a receipt.
#include "app/domain/receiptproof.h"
#include "devices/qr/base45.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    if (const auto bytes = devices::base45Decoded(text))
        promise(devices::base45Encoded(*bytes) == text, "no two texts stand for the same bytes");
    if (const auto scanned = domain::scannedProof(text)) {
        const QByteArray bytes = domain::proofBytes(scanned->proof, scanned->publicKey);
        promise(domain::proofMessage(bytes) == scanned->message, "a receipt has one byte form");
        promise(bytes + scanned->signature == text, "a receipt is all of its bytes");
    }
    promise(devices::base45Decoded(devices::base45Encoded(text)) == text.toByteArray(), "all bytes come back");
    return 0;
}
