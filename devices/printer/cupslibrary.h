// libcups, loaded when a printer is first spoken to: with what it stands on (TLS, Kerberos, Avahi) it would cost the counter's
// start more than all of its own windows.
#pragma once

#include <cups/cups.h>

namespace tabian::devices
{

/** The functions of libcups that are used here, by their own names. */
struct CupsLibrary
{
#define TABIAN_CUPS_FUNCTIONS(F)                                                                                       \
    F(cupsGetResponse)                                                                                                 \
    F(cupsSendRequest)                                                                                                 \
    F(cupsServer)                                                                                                      \
    F(cupsWriteRequestData)                                                                                            \
    F(httpClose)                                                                                                       \
    F(httpConnect2)                                                                                                    \
    F(httpSetTimeout)                                                                                                  \
    F(ippAddInteger)                                                                                                   \
    F(ippAddString)                                                                                                    \
    F(ippAddStrings)                                                                                                   \
    F(ippDelete)                                                                                                       \
    F(ippErrorString)                                                                                                  \
    F(ippFindAttribute)                                                                                                \
    F(ippFirstAttribute)                                                                                               \
    F(ippGetBoolean)                                                                                                   \
    F(ippGetCount)                                                                                                     \
    F(ippGetGroupTag)                                                                                                  \
    F(ippGetInteger)                                                                                                   \
    F(ippGetName)                                                                                                      \
    F(ippGetStatusCode)                                                                                                \
    F(ippGetString)                                                                                                    \
    F(ippGetValueTag)                                                                                                  \
    F(ippLength)                                                                                                       \
    F(ippNewRequest)                                                                                                   \
    F(ippNextAttribute)                                                                                                \
    F(ippPort)
#define TABIAN_CUPS_POINTER(name) decltype(&::name) name = nullptr;
    TABIAN_CUPS_FUNCTIONS(TABIAN_CUPS_POINTER)
#undef TABIAN_CUPS_POINTER
};

/** Whether libcups can be loaded. Any thread; the first call loads it and takes some milliseconds. */
bool cupsAvailable();
/** Only after cupsAvailable() said yes. */
const CupsLibrary& cups();

} // namespace tabian::devices
