#include "app/storage/receiptsigner.h"

namespace tabian::storage
{

domain::Result<casework::SignedReceipt> signedReceipt(const casework::Case& c, const casework::OfficeInfo& office,
                                                      const StationKey& key)
{
    if (!c.payment)
        return domain::fail(c.voidReceipts.empty() ? domain::FailureCode::ReceiptNotWritten
                                                   : domain::FailureCode::ReceiptIsVoid);
    const domain::ReceiptProof proof{.officeCode = office.code,
                                     .officeName = office.name,
                                     .number = c.payment->receiptNumber,
                                     .day = c.paidAt.date(),
                                     .fine = c.payment->fine,
                                     .fee = c.payment->fee};
    const QByteArray bytes = domain::proofBytes(proof, key.publicKey());
    return casework::SignedReceipt{proof, bytes + key.sign(domain::proofMessage(bytes))};
}

} // namespace tabian::storage
