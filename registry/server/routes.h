// The registry's paths (docs/protocol.md): under which method, who may ask, and what answers. One table: what is served and what may
// stand in log and figures are the same.
#pragma once

#include "registry/server/registrystore.h"
#include "registry/server/requestlog.h"

#include <Poco/URI.h>

#include <string_view>

namespace tabian::registry
{

struct Asked
{
    const QByteArray& certificate; // of the connection; empty: it showed none
    const QByteArray& body;
    const Poco::URI& uri;
};

struct Route
{
    enum class Asker : quint8 {
        Anybody,
        Phone,  // through the gate
        Station // shows its certificate
    };
    std::string_view method, path;
    Asker asker;
    domain::Result<QByteArray> (*answer)(RegistryStore& store, RequestLog& log, const Asked& asked);
    bool text = false; // the answer is for people and their tools, not a record
};

/** nullptr: nothing is served there. */
const Route* routeOf(std::string_view method, std::string_view path);
/** Whether a path is one of ours, under whatever method: what anybody may type is kept out of log and figures. */
bool isOurs(std::string_view path);

} // namespace tabian::registry
