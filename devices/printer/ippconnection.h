// One conversation with a printer or with the print service, over libcups; and IPP messages that free themselves.
#pragma once

#include "app/domain/failure.h"
#include "devices/printer/cupslibrary.h"

#include <QStringList>
#include <atomic>
#include <memory>

namespace tabian::devices
{

struct IppDeleter
{
    void operator()(ipp_t* message) const { cups().ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDeleter>;

/** Where a printer is spoken to. */
struct IppPlace
{
    QString host; // a name or an address; empty: the print service, wherever this system has it
    int port = 631;
    bool secured = false;
    QByteArray resource; // "/ipp/print"
    QByteArray uri;      // printer-uri
    bool direct = false; // the printer itself, not a queue of the print service
};

/** `name`: a queue's name, or an ipp:// or ipps:// address. Nothing for an address that is none. */
std::optional<IppPlace> ippPlace(const QString& name);

/** Asked for while something waits: true ends the waiting. Shared with the thread that stops. */
using Hurry = std::atomic<bool>;

/** Blocking; one thread. No call waits longer than `patience` for the other side, nor on after `hurry`. */
class IppConnection
{
  public:
    static constexpr int patience = 4; // seconds

    /** PrintServiceSilent, or PrinterOffline for a printer spoken to directly. */
    static domain::Result<IppConnection> open(const IppPlace& place, const Hurry& hurry);

    /** Sends `request`, and `document` after it, and gives the answer, whatever its status. Fails as open() does. */
    domain::Result<IppMessage> ask(IppMessage request, const QByteArray& document = {});
    const IppPlace& place() const { return m_place; }

  private:
    struct HttpCloser
    {
        void operator()(http_t* http) const { cups().httpClose(http); }
    };
    struct Waiting // lives at a fixed address: libcups keeps a pointer to it
    {
        const Hurry* hurry;
        int seconds = 0;
    };
    IppConnection(IppPlace place, std::unique_ptr<http_t, HttpCloser> http, std::unique_ptr<Waiting> waiting);
    static int goesOn(http_t* http, void* waiting);
    static domain::Failure silence(const IppPlace& place);

    IppPlace m_place;
    std::unique_ptr<http_t, HttpCloser> m_http;
    std::unique_ptr<Waiting> m_waiting;
};

/** A request of an operation, with the attributes that every one begins with. */
IppMessage ippRequest(ipp_op_t operation, const IppPlace& place);

/** Reading answers; missing attributes come back empty. */
QString ippText(const IppMessage& message, const char* attribute);
QStringList ippTexts(const IppMessage& message, const char* attribute);
int ippNumber(const IppMessage& message, const char* attribute, int otherwise);

} // namespace tabian::devices
