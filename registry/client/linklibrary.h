// The link without its price: Poco and OpenSSL are loaded with the library tabian-link (beside the programs) when a link is first
// wanted, so a counter shows its window before.
#pragma once

#include "registry/client/link.h"

namespace tabian::client
{

/** As HttpsLink, from the library. Null when the library is not beside the program. Any thread. */
std::unique_ptr<Transport> openLink(const RegistryPlace& place, const Identity& identity);

/** A new TLS key (tlskey.h), from the library; an empty pair when it is not there. */
struct TlsKey;
TlsKey newTlsKeyFromLibrary();

} // namespace tabian::client
