// The inside of tabian-link: what linklibrary.cpp asks for by name.
#include "registry/client/link.h"

extern "C" Q_DECL_EXPORT tabian::client::Transport* tabianOpenLink(const tabian::client::RegistryPlace& place,
                                                                   const tabian::client::Identity& identity)
{
    return new tabian::client::HttpsLink(place, identity);
}
