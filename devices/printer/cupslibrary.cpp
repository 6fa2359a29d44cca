#include "devices/printer/cupslibrary.h"

#include <QLibrary>

namespace tabian::devices
{

using namespace Qt::StringLiterals;

namespace
{

struct Loaded
{
    CupsLibrary cups;
    bool whole = false;

    Loaded()
    {
        QLibrary library(u"cups"_s, 2); // libcups.so.2; never unloaded
        whole = library.load();
#define TABIAN_CUPS_RESOLVE(name)                                                                                      \
    cups.name = reinterpret_cast<decltype(cups.name)>(library.resolve(#name));                                         \
    whole = whole && cups.name;
        TABIAN_CUPS_FUNCTIONS(TABIAN_CUPS_RESOLVE)
#undef TABIAN_CUPS_RESOLVE
    }
};

const Loaded& loaded()
{
    static const Loaded library;
    return library;
}

} // namespace

bool cupsAvailable()
{
    return loaded().whole;
}

const CupsLibrary& cups()
{
    return loaded().cups;
}

} // namespace tabian::devices
