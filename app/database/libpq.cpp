#include "app/database/libpq.h"

#include <QLibrary>

namespace tabian::database
{

using namespace Qt::StringLiterals;

namespace
{

struct Loaded
{
    Libpq functions;
    bool whole = false;

    Loaded()
    {
        QLibrary library(u"pq"_s, 5); // libpq.so.5; never unloaded
        whole = library.load();
#define TABIAN_LIBPQ_RESOLVE(name)                                                                                     \
    functions.name = reinterpret_cast<decltype(functions.name)>(library.resolve(#name));                               \
    whole = whole && functions.name;
        TABIAN_LIBPQ_FUNCTIONS(TABIAN_LIBPQ_RESOLVE)
#undef TABIAN_LIBPQ_RESOLVE
    }
};

} // namespace

const Libpq* libpq()
{
    static const Loaded loaded;
    return loaded.whole ? &loaded.functions : nullptr;
}

} // namespace tabian::database
