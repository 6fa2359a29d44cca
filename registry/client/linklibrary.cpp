#include "registry/client/linklibrary.h"

#include "registry/client/tlskey.h"

#include <QCoreApplication>
#include <QLibrary>

namespace tabian::client
{

using namespace Qt::StringLiterals;

namespace
{

QFunctionPointer resolved(const char* name)
{
    return QLibrary::resolve(QCoreApplication::applicationDirPath() + u"/tabian-link"_s, name);
}

} // namespace

std::unique_ptr<Transport> openLink(const RegistryPlace& place, const Identity& identity)
{
    using Open = Transport* (*)(const RegistryPlace&, const Identity&);
    const auto open = reinterpret_cast<Open>(resolved("tabianOpenLink"));
    return std::unique_ptr<Transport>(open ? open(place, identity) : nullptr);
}

TlsKey newTlsKeyFromLibrary()
{
    using Make = void (*)(TlsKey&);
    TlsKey key;
    if (const auto make = reinterpret_cast<Make>(resolved("tabianNewTlsKey")))
        make(key);
    return key;
}

} // namespace tabian::client
