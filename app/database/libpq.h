// libpq, loaded when a server is first spoken to: linked to the programs, it would cost those that never see one the start of TLS
// and Kerberos.
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
    F(PQconnectdb)                                                                                                     \
    F(PQdescribePrepared)                                                                                              \
    F(PQerrorMessage)                                                                                                  \
    F(PQexec)                                                                                                          \
    F(PQexecPrepared)                                                                                                  \
    F(PQfinish)                                                                                                        \
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
    F(PQsetNoticeReceiver)                                                                                             \
    F(PQstatus)                                                                                                        \
    F(PQunescapeBytea)
#define TABIAN_LIBPQ_MEMBER(name) decltype(&::name) name = nullptr;
    TABIAN_LIBPQ_FUNCTIONS(TABIAN_LIBPQ_MEMBER)
#undef TABIAN_LIBPQ_MEMBER
};

/** nullptr: it is not installed. Any thread. */
const Libpq* libpq();

} // namespace tabian::database
