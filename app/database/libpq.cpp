#include "app/database/libpq.h"

#include <QLibrary>

namespace tabian::database
{

using namespace Qt::StringLiterals;

namespace
{

Libpq load()
{
    QLibrary library(u"pq"_s, 5); // libpq.so.5; never unloaded
    Libpq functions;
    bool whole = library.load();
#define TABIAN_LIBPQ_RESOLVE(name)                                                                                     \
    functions.name = reinterpret_cast<decltype(functions.name)>(library.resolve(#name));                               \
    whole = whole && functions.name;
    TABIAN_LIBPQ_FUNCTIONS(TABIAN_LIBPQ_RESOLVE)
#undef TABIAN_LIBPQ_RESOLVE
    if (!whole)
        qFatal("libpq.so.5 lacks a function");
    return functions;
}

} // namespace

const Libpq& libpq()
{
    static const Libpq functions = load();
    return functions;
}

} // namespace tabian::database
