// Signing what a citizen keeps of his receipt. The secret key stays in here.
#pragma once

#include "app/casework/store.h"
#include "app/storage/stationkey.h"

namespace tabian::storage
{

/** The receipt of a case with the station's signature. Ed25519 is deterministic: the same receipt gives the same bytes. Fails with
 *  ReceiptNotWritten when nothing was paid. */
domain::Result<casework::SignedReceipt> signedReceipt(const casework::Case& c, const casework::OfficeInfo& office,
                                                      const StationKey& key);

} // namespace tabian::storage
