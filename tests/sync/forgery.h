// What somebody on the line who has no key can make of an answer: another record in its right form, under the signature that there was.
#pragma once

#include "registry/client/transport.h"

#include <optional>
#include <random>

namespace tabian::tests
{

/** A page with a card in another state, with an item left out, or with a cursor further on; a receipt that knows of no conflict.
 *  nullopt where there is nothing to change. */
std::optional<QByteArray> forgedAnswer(const QByteArray& answer, std::mt19937& chance);

/** A receipt that says that everything was taken of a batch that the registry never saw; under the signature of another answer.
 *  nullopt for what is no batch of entries. */
std::optional<QByteArray> forgedReceipt(const client::Request& request, const QByteArray& other);

} // namespace tabian::tests
