// What a printer answers to the operations of IPP (RFC 8011); no sockets.
#pragma once

#include "devices/simulator/simprinter.h"

#include <cups/ipp.h>

namespace tabian::simulator
{

/** Answers one request; `document` is what came after it. The answer is the caller's, ippDelete() ends it. */
ipp_t* answerOf(SimPrinter& printer, ipp_t* request, const QByteArray& document, int port);

} // namespace tabian::simulator
