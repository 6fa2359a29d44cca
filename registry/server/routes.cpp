#include "registry/server/routes.h"

#include <algorithm>
#include <array>

namespace tabian::registry
{

using domain::Result;
using Asker = Route::Asker;

namespace
{

template <auto request> Result<QByteArray> ofPhone(RegistryStore& store, RequestLog&, const Asked& asked)
{
    return (store.digitalIds().*request)(asked.body);
}

template <auto request> Result<QByteArray> ofDesk(RegistryStore& store, RequestLog&, const Asked& asked)
{
    return (store.digitalIds().*request)(asked.certificate, asked.body);
}

template <auto request> Result<QByteArray> ofStation(RegistryStore& store, RequestLog&, const Asked& asked)
{
    return (store.*request)(asked.certificate, asked.body);
}

Result<QByteArray> health(RegistryStore& store, RequestLog&, const Asked&)
{
    return store.health().map([] { return QByteArray("{\"state\":\"ok\"}\n"); });
}

Result<QByteArray> metrics(RegistryStore& store, RequestLog& log, const Asked&)
{
    return log.metrics(store.waiting());
}

Result<QByteArray> enrol(RegistryStore& store, RequestLog&, const Asked& asked)
{
    return store.enrol(asked.body);
}

Result<QByteArray> pull(RegistryStore& store, RequestLog&, const Asked& asked)
{
    qint64 after = 0;
    for (const auto& [name, value] : asked.uri.getQueryParameters()) {
        if (name == "after")
            after = QByteArray::fromStdString(value).toLongLong();
    }
    return store.pull(asked.certificate, std::max<qint64>(after, 0));
}

constexpr std::array routes{
    Route{"GET", "/v1/health", Asker::Anybody, health, true},
    Route{"GET", "/v1/metrics", Asker::Anybody, metrics, true},
    Route{"POST", "/v1/enrol", Asker::Anybody, enrol},
    Route{"POST", "/v1/push", Asker::Station, ofStation<&RegistryStore::push>},
    Route{"GET", "/v1/pull", Asker::Station, pull},
    Route{"POST", "/v1/person", Asker::Station, ofStation<&RegistryStore::person>},
    Route{"POST", "/v1/digital-id/begin", Asker::Station, ofDesk<&DigitalIdStore::begin>},
    Route{"POST", "/v1/digital-id/reopen", Asker::Station, ofDesk<&DigitalIdStore::reopen>},
    Route{"POST", "/v1/digital-id/code", Asker::Station, ofDesk<&DigitalIdStore::code>},
    Route{"POST", "/v1/digital-id/state", Asker::Station, ofDesk<&DigitalIdStore::state>},
    Route{"POST", "/v1/phone/claim", Asker::Phone, ofPhone<&DigitalIdStore::claim>},
    Route{"POST", "/v1/phone/pin", Asker::Phone, ofPhone<&DigitalIdStore::pin>},
    Route{"POST", "/v1/phone/consent", Asker::Phone, ofPhone<&DigitalIdStore::consent>},
    Route{"POST", "/v1/phone/ask", Asker::Phone, ofPhone<&DigitalIdStore::ask>},
};

} // namespace

const Route* routeOf(std::string_view method, std::string_view path)
{
    const auto* found =
        std::ranges::find_if(routes, [&](const Route& route) { return route.method == method && route.path == path; });
    return found == routes.end() ? nullptr : found;
}

bool isOurs(std::string_view path)
{
    return std::ranges::find(routes, path, &Route::path) != routes.end();
}

} // namespace tabian::registry
