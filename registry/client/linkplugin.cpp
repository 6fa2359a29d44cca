// The inside of tabian-link: what linklibrary.cpp asks for by name.
#include "registry/client/link.h"
#include "registry/client/tlskey.h"

extern "C" Q_DECL_EXPORT tabian::client::Transport* tabianOpenLink(const tabian::client::RegistryPlace& place,
                                                                   const tabian::client::Identity& identity)
{
    return new tabian::client::HttpsLink(place, identity);
}

extern "C" Q_DECL_EXPORT void tabianTlsKey(const QByteArray& keptPem, tabian::client::TlsKey& key)
{
    key = tabian::client::tlsKeyOrNew(keptPem);
}
