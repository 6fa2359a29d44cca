// The link without its price: Poco and OpenSSL are loaded with the library tabian-link (beside the programs) when a link is first
// wanted, so a counter shows its window before.
#pragma once

#include "registry/client/link.h"
#include "registry/client/tlskey.h"

namespace tabian::client
{

/** As HttpsLink, from the library. Where that is not beside the program, every request is RegistryUnreachable. Any thread. */
std::unique_ptr<Transport> openLink(const RegistryPlace& place, const Identity& identity);
/** As tlsKeyOrNew(), from the library; both parts empty where that is not beside the program. Any thread. */
TlsKey linkTlsKey(const QByteArray& keptPem);

} // namespace tabian::client
