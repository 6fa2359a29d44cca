// The tables `fine_orders` and `forwardings`: each fine from the day it is due to its end.
#pragma once

#include "app/casework/books.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** FineNotToForward, with the number of the first order that was not refused or is gone already. */
domain::Outcome checkRefused(Database& db, const std::vector<QUuid>& cases);
domain::Result<std::vector<casework::FineOrderRow>> readFineOrders(Database& db, const Sealer& sealer);

} // namespace tabian::storage
