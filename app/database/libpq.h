// libpq, which Qt's driver has loaded by the time that somebody asks here: linked to the programs, it would cost those that never
// see a server the start of TLS and Kerberos.
#pragma once

#include <libpq-fe.h>

namespace tabian::database
{

/** The functions of libpq that are used here, by their own names. */
struct Libpq
{
#define TABIAN_LIBPQ_FUNCTIONS(F)                                                                                      \
    F(PQclear)                                                                                                         \
    F(PQcmdTuples)                                                                                                     \
    F(PQdescribePrepared)                                                                                              \
    F(PQerrorMessage)                                                                                                  \
    F(PQexecPrepared)                                                                                                  \
    F(PQfreemem)                                                                                                       \
    F(PQftype)                                                                                                         \
    F(PQgetisnull)                                                                                                     \
    F(PQgetlength)                                                                                                     \
    F(PQgetvalue)                                                                                                      \
    F(PQnfields)                                                                                                       \
    F(PQnparams)                                                                                                       \
    F(PQntuples)                                                                                                       \
    F(PQparamtype)                                                                                                     \
    F(PQprepare)                                                                                                       \
    F(PQresultErrorField)                                                                                              \
    F(PQresultErrorMessage)                                                                                            \
    F(PQresultStatus)                                                                                                  \
    F(PQunescapeBytea)
#define TABIAN_LIBPQ_MEMBER(name) decltype(&::name) name = nullptr;
    TABIAN_LIBPQ_FUNCTIONS(TABIAN_LIBPQ_MEMBER)
#undef TABIAN_LIBPQ_MEMBER
};

/** Any thread. Ends the program where the library is not the one that Qt's driver stands on: the installation is broken. */
const Libpq& libpq();

} // namespace tabian::database
