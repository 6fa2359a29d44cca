#include "devices/simulator/printerserver.h"

#include "devices/simulator/printeranswers.h"

#include <cups/http.h>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tabian::simulator
{

namespace
{

using Http = std::unique_ptr<http_t, decltype(&httpClose)>;
using Ipp = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

bool readable(int socket, int milliseconds)
{
    pollfd one{socket, POLLIN, 0};
    return poll(&one, 1, milliseconds) > 0;
}

/** The rest of a request: IPP, then the document. False: it cannot be understood. */
bool readRequest(http_t* http, ipp_t* request, QByteArray& document)
{
    ipp_state_t state = IPP_STATE_IDLE;
    while ((state = ippRead(http, request)) != IPP_STATE_DATA) {
        if (state == IPP_STATE_ERROR)
            return false;
    }
    char bytes[16384];
    constexpr qsizetype limit = 64 << 20;
    while (httpGetState(http) == HTTP_STATE_POST_RECV && document.size() < limit) {
        const ssize_t count = httpRead2(http, bytes, sizeof bytes);
        if (count <= 0)
            break;
        document.append(bytes, qsizetype(count));
    }
    return true;
}

bool send(http_t* http, ipp_t* answer)
{
    httpClearFields(http);
    httpSetField(http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    httpSetLength(http, ippLength(answer));
    if (httpWriteResponse(http, HTTP_STATUS_OK) < 0)
        return false;
    ippSetState(answer, IPP_STATE_IDLE);
    ipp_state_t state = IPP_STATE_IDLE;
    while ((state = ippWrite(http, answer)) != IPP_STATE_DATA) {
        if (state == IPP_STATE_ERROR)
            return false;
    }
    return httpFlushWrite(http) >= 0;
}

/** One request and its answer. False: the conversation is at its end. */
bool exchange(http_t* http, SimPrinter& printer, int port)
{
    char resource[HTTP_MAX_URI];
    const http_state_t state = httpReadRequest(http, resource, sizeof resource);
    if (state == HTTP_STATE_WAITING) // an empty line between two requests, or the other side has gone
        return httpError(http) == 0 && readable(httpGetFd(http), 1000);
    http_status_t status = HTTP_STATUS_CONTINUE;
    while (state == HTTP_STATE_POST && status == HTTP_STATUS_CONTINUE)
        status = httpUpdate(http);
    if (status != HTTP_STATUS_OK) {
        httpWriteResponse(http, HTTP_STATUS_BAD_REQUEST);
        return false;
    }
    if (httpGetExpect(http) == HTTP_STATUS_CONTINUE)
        httpWriteResponse(http, HTTP_STATUS_CONTINUE);
    const Ipp request(ippNew(), ippDelete);
    QByteArray document;
    if (!readRequest(http, request.get(), document))
        return false;
    const Ipp answer(answerOf(printer, request.get(), document, port), ippDelete);
    return send(http, answer.get());
}

} // namespace

PrinterServer::PrinterServer(SimPrinter& printer, int port) : m_printer(printer), m_port(port)
{
    listen();
    if (m_listener >= 0)
        m_thread = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

PrinterServer::~PrinterServer()
{
    m_online = false;
    m_thread = {};
    m_talks.clear();
    if (m_listener >= 0)
        close(m_listener);
}

void PrinterServer::listen()
{
    http_addrlist_t* addresses = httpAddrGetList("127.0.0.1", AF_INET, nullptr);
    if (!addresses)
        return;
    m_listener = httpAddrListen(&addresses->addr, m_port);
    httpAddrFreeList(addresses);
    http_addr_t bound;
    socklen_t length = sizeof bound;
    if (m_listener < 0 || getsockname(m_listener, &bound.addr, &length) != 0)
        m_port = 0;
    else
        m_port = httpAddrPort(&bound);
}

void PrinterServer::setOnline(bool online)
{
    m_online = online;
}

void PrinterServer::accept(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (m_online && m_listener < 0)
            listen();
        if (!m_online && m_listener >= 0) {
            close(m_listener.exchange(-1));
            const std::lock_guard lock(m_mutex);
            m_talks.clear();
        }
        if (m_listener < 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            continue;
        }
        if (!readable(m_listener, 50))
            continue;
        Http http(httpAcceptConnection(m_listener, 1), httpClose);
        if (!http)
            continue;
        const std::lock_guard lock(m_mutex);
        m_talks.emplace_back([this, talk = std::move(http)](const std::stop_token& ending) {
            bool goesOn = true;
            while (goesOn && m_online && !ending.stop_requested()) {
                if (readable(httpGetFd(talk.get()), 50) || httpGetReady(talk.get()) > 0)
                    goesOn = exchange(talk.get(), m_printer, m_port);
            }
        });
    }
}

} // namespace tabian::simulator
