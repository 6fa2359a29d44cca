#include "devices/pcsc/errors.h"

namespace tabian::devices::pcsc
{

using namespace Qt::StringLiterals;
using domain::FailureCode;

namespace
{

FailureCode meaning(LONG code)
{
    // The codes are 32 bits wide whatever LONG is, and most have the highest one set.
    switch (quint32(code)) {
    case quint32(SCARD_E_NO_SERVICE):
    case quint32(SCARD_E_SERVICE_STOPPED):
    case quint32(SCARD_P_SHUTDOWN):
    case quint32(SCARD_E_SYSTEM_CANCELLED):
    case quint32(SCARD_F_COMM_ERROR):     // between this program and the service, not the card
    case quint32(SCARD_E_INVALID_HANDLE): // of a service that began anew
    case quint32(SCARD_E_SERVER_TOO_BUSY):
        return FailureCode::ReaderServiceAbsent;
    case quint32(SCARD_E_UNKNOWN_READER):
    case quint32(SCARD_E_READER_UNAVAILABLE):
    case quint32(SCARD_E_NO_READERS_AVAILABLE):
        return FailureCode::ReaderUnplugged;
    case quint32(SCARD_E_NO_SMARTCARD):
        return FailureCode::CardAbsent;
    case quint32(SCARD_W_REMOVED_CARD):
        return FailureCode::CardRemoved;
    case quint32(SCARD_W_RESET_CARD):
        return FailureCode::CardReset;
    case quint32(SCARD_W_UNRESPONSIVE_CARD):
    case quint32(SCARD_W_UNPOWERED_CARD):
    case quint32(SCARD_W_UNSUPPORTED_CARD):
    case quint32(SCARD_E_CARD_UNSUPPORTED):
    case quint32(SCARD_E_UNKNOWN_CARD):
    case quint32(SCARD_E_INVALID_ATR):
        return FailureCode::CardMute;
    case quint32(SCARD_E_SHARING_VIOLATION):
    case quint32(SCARD_E_NOT_READY):
        return FailureCode::CardBusy;
    case quint32(SCARD_E_NOT_TRANSACTED):
    case quint32(SCARD_E_COMM_DATA_LOST):
    case quint32(SCARD_E_PROTO_MISMATCH):
    case quint32(SCARD_E_INSUFFICIENT_BUFFER): // an answer longer than any the protocol has
        return FailureCode::CardCommunication;
    default:
        return FailureCode::ReaderFault;
    }
}

} // namespace

tl::unexpected<domain::Failure> failure(LONG code, const char* call)
{
    return domain::fail(meaning(code),
                        u"%1 %2"_s.arg(QLatin1StringView(call)).arg(quint32(code), 8, 16, QLatin1Char('0')));
}

bool passes(LONG code)
{
    switch (meaning(code)) {
    case FailureCode::CardRemoved:
    case FailureCode::CardReset:
    case FailureCode::CardMute:
    case FailureCode::CardBusy:
    case FailureCode::CardCommunication:
        return true;
    default:
        return false;
    }
}

bool isServiceGone(LONG code)
{
    return meaning(code) == FailureCode::ReaderServiceAbsent;
}

} // namespace tabian::devices::pcsc
