#include "registry/client/linklibrary.h"

#include "registry/client/receipts.h"

#include <QCoreApplication>
#include <QLibrary>

namespace tabian::client
{

using namespace Qt::StringLiterals;

namespace
{

class NoLink final : public Transport
{
  public:
    domain::Result<QByteArray> send(const Request&) override { return unreachable(u"tabian-link"_s); }
};

template <typename Function> Function fromLibrary(const char* name)
{
    return reinterpret_cast<Function>(
        QLibrary::resolve(QCoreApplication::applicationDirPath() + u"/tabian-link"_s, name));
}

} // namespace

std::unique_ptr<Transport> openLink(const RegistryPlace& place, const Identity& identity)
{
    const auto open = fromLibrary<Transport* (*)(const RegistryPlace&, const Identity&)>("tabianOpenLink");
    return open ? std::unique_ptr<Transport>(open(place, identity)) : std::make_unique<NoLink>();
}

TlsKey linkTlsKey(const QByteArray& keptPem)
{
    TlsKey key;
    if (const auto make = fromLibrary<void (*)(const QByteArray&, TlsKey&)>("tabianTlsKey"))
        make(keptPem, key);
    return key;
}

} // namespace tabian::client
