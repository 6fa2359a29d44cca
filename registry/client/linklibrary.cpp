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

} // namespace

std::unique_ptr<Transport> openLink(const RegistryPlace& place, const Identity& identity)
{
    using Open = Transport* (*)(const RegistryPlace&, const Identity&);
    const auto open = reinterpret_cast<Open>(
        QLibrary::resolve(QCoreApplication::applicationDirPath() + u"/tabian-link"_s, "tabianOpenLink"));
    return open ? std::unique_ptr<Transport>(open(place, identity)) : std::make_unique<NoLink>();
}

} // namespace tabian::client
