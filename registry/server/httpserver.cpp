#include "registry/server/httpserver.h"

#include "registry/protocol/pushbatch.h"
#include "registry/server/connections.h"
#include "registry/server/phonegate.h"

#include <Poco/Exception.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetSSL.h>
#include <Poco/Net/RejectCertificateHandler.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>
#include <Poco/URI.h>

#include <QElapsedTimer>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <set>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using domain::fail;
using domain::FailureCode;
using domain::Result;
using Poco::Net::HTTPResponse;

namespace
{

constexpr int waitingPerThread = 16; // connections beyond are closed unheard
constexpr std::chrono::minutes longestConnection{10};
constexpr qsizetype mostBodyBytes = protocol::mostSingleBytes;
constexpr qsizetype mostPhoneBytes = 4096;

/** SHA-256 of the certificate that the other side showed and TLS verified; empty when it showed none. */
QByteArray certificateOf(Poco::Net::HTTPServerRequest& request)
{
    auto* implementation = dynamic_cast<Poco::Net::HTTPServerRequestImpl*>(&request);
    if (!implementation)
        return {};
    const Poco::Net::SecureStreamSocket socket(implementation->socket());
    if (!socket.havePeerCertificate())
        return {};
    QByteArray digest(32, '\0');
    unsigned int size = 0;
    const bool done = X509_digest(socket.peerCertificate().certificate(), EVP_sha256(),
                                  reinterpret_cast<unsigned char*>(digest.data()), &size) == 1;
    return done && size == 32 ? digest : QByteArray();
}

Result<QByteArray> bodyOf(Poco::Net::HTTPServerRequest& request, qsizetype most)
{
    const auto size = request.hasContentLength() ? request.getContentLength64() : 0;
    if (request.getChunkedTransferEncoding() || size > most)
        return fail(FailureCode::BodyTooLarge);
    QByteArray body(qsizetype(size), Qt::Uninitialized);
    request.stream().read(body.data(), size);
    return body.first(qsizetype(request.stream().gcount()));
}

/** What the connection is known by. */
const void* keyOf(Poco::Net::HTTPServerRequest& request)
{
    auto* implementation = dynamic_cast<Poco::Net::HTTPServerRequestImpl*>(&request);
    return implementation ? implementation->socket().impl() : nullptr;
}

/** The status of a refusal; 400 says that asking the same again helps nothing. */
HTTPResponse::HTTPStatus statusOf(FailureCode code)
{
    switch (code) {
    case FailureCode::CertificateAbsent:
    case FailureCode::SeatUnknown:
        return HTTPResponse::HTTP_UNAUTHORIZED;
    case FailureCode::SeatRevoked:
    case FailureCode::JournalForeign:
    case FailureCode::EnrolmentCode:
    case FailureCode::EnrolmentProof:
    case FailureCode::EnrolmentKeys:
    case FailureCode::PhoneProof:
    case FailureCode::PhoneReplaced:
        return HTTPResponse::HTTP_FORBIDDEN;
    case FailureCode::PathUnknown:
    case FailureCode::RegisterPersonUnknown:
    case FailureCode::EnrolmentUnknown:
        return HTTPResponse::HTTP_NOT_FOUND;
    case FailureCode::BodyTooLarge:
    case FailureCode::WireTooLarge:
        return HTTPResponse::HTTP_REQUEST_ENTITY_TOO_LARGE;
    case FailureCode::RegistryBusy:
        return HTTPResponse::HTTP_SERVICE_UNAVAILABLE;
    default:
        return int(code) / 1000 == 4 ? HTTPResponse::HTTP_SERVICE_UNAVAILABLE : HTTPResponse::HTTP_BAD_REQUEST;
    }
}

using PhoneRequest = Result<QByteArray> (DigitalIdStore::*)(const QByteArray& body);
PhoneRequest phoneRequestOf(const std::string& path)
{
    if (path == "POST /v1/phone/claim")
        return &DigitalIdStore::claim;
    if (path == "POST /v1/phone/pin")
        return &DigitalIdStore::pin;
    if (path == "POST /v1/phone/consent")
        return &DigitalIdStore::consent;
    return path == "POST /v1/phone/ask" ? &DigitalIdStore::ask : nullptr;
}

using StationRequest = Result<QByteArray> (DigitalIdStore::*)(const QByteArray& certificate, const QByteArray& body);
StationRequest stationRequestOf(const std::string& path)
{
    if (path == "POST /v1/digital-id/begin")
        return &DigitalIdStore::begin;
    if (path == "POST /v1/digital-id/reopen")
        return &DigitalIdStore::reopen;
    if (path == "POST /v1/digital-id/code")
        return &DigitalIdStore::code;
    return path == "POST /v1/digital-id/state" ? &DigitalIdStore::state : nullptr;
}

/** Whether a path is one of ours, under whatever method: what anybody may type is kept out of log and figures. */
bool isOurs(const std::string& path)
{
    static const std::set<std::string> all{"/v1/health",
                                           "/v1/metrics",
                                           "/v1/enrol",
                                           "/v1/push",
                                           "/v1/pull",
                                           "/v1/person",
                                           "/v1/phone/claim",
                                           "/v1/phone/pin",
                                           "/v1/phone/consent",
                                           "/v1/phone/ask",
                                           "/v1/digital-id/begin",
                                           "/v1/digital-id/reopen",
                                           "/v1/digital-id/code",
                                           "/v1/digital-id/state"};
    return all.contains(path);
}

class Handler final : public Poco::Net::HTTPRequestHandler
{
  public:
    Handler(RegistryStore& store, RequestLog& log, Connections& connections, PhoneGate& gate)
        : m_store(store), m_log(log), m_connections(connections), m_gate(gate)
    {
    }

    void handleRequest(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override
    {
        QElapsedTimer timer;
        timer.start();
        const void* connection = keyOf(request);
        m_connections.stage(connection, Connections::Stage::Sending);
        const QByteArray certificate = m_connections.certificate(connection, [&] { return certificateOf(request); });
        const Poco::URI uri(request.getURI());
        Served served;
        served.path = isOurs(uri.getPath()) ? QString::fromStdString(uri.getPath()) : u"other"_s;
        served.station = QString::fromLatin1(certificate.first(std::min<qsizetype>(8, certificate.size())).toHex());
        const bool phone = uri.getPath().starts_with("/v1/phone/");
        const auto body = bodyOf(request, phone ? mostPhoneBytes : mostBodyBytes);
        m_connections.stage(connection, Connections::Stage::Working);
        if (m_connections.crowded() || m_connections.isOld(connection))
            response.setKeepAlive(false); // somebody waits for the thread, or its certificate may have expired
        if (!body)
            response.setKeepAlive(false); // what was not read is not to be taken for the next request
        served.bytesIn = body ? body->size() : 0;
        const QString address = phone ? QString::fromStdString(request.clientAddress().host().toString()) : QString();
        const auto answer = body ? route(request.getMethod(), uri, certificate, address, *body) : body;
        QByteArray bytes = answer.value_or(QByteArray());
        HTTPResponse::HTTPStatus status = HTTPResponse::HTTP_OK;
        if (!answer) {
            status = statusOf(answer.error().code);
            served.code = domain::failureCodeText(answer.error().code);
            const bool later = status == HTTPResponse::HTTP_SERVICE_UNAVAILABLE;
            // a store's own words are for its log, not for whoever asks
            bytes = protocol::bytesOf(
                protocol::Problem{served.code, later ? QString() : answer.error().detail.left(200), later ? 5 : 0});
        }
        response.setStatusAndReason(status);
        const bool text = answer && (served.path == u"/v1/health"_s || served.path == u"/v1/metrics"_s);
        response.setContentType(text ? "text/plain; charset=utf-8" : "application/cbor");
        served.status = int(status);
        served.bytesOut = bytes.size();
        served.microseconds = timer.nsecsElapsed() / 1000;
        m_log.write(served); // before the answer: who has it finds it in the figures
        response.sendBuffer(bytes.constData(), std::size_t(bytes.size()));
        m_connections.stage(connection, Connections::Stage::Asking);
    }

  private:
    Result<QByteArray> ofPhone(PhoneRequest request, const QString& address, const QByteArray& body)
    {
        if (auto let = m_gate.enter(address); !let)
            return tl::unexpected(let.error());
        auto answer = (m_store.digitalIds().*request)(body);
        m_gate.leave();
        return answer;
    }

    Result<QByteArray> route(const std::string& method, const Poco::URI& uri, const QByteArray& certificate,
                             const QString& address, const QByteArray& body)
    {
        const std::string path = method + ' ' + uri.getPath();
        if (path == "GET /v1/health")
            return m_store.health().map([] { return QByteArray("{\"state\":\"ok\"}\n"); });
        if (path == "GET /v1/metrics")
            return m_log.metrics(m_store.waiting());
        if (path == "POST /v1/enrol")
            return m_store.enrol(body);
        if (const auto request = phoneRequestOf(path))
            return ofPhone(request, address, body);
        const auto ofStation = stationRequestOf(path);
        const bool known = path == "POST /v1/push" || path == "GET /v1/pull" || path == "POST /v1/person" || ofStation;
        if (!known)
            return fail(FailureCode::PathUnknown);
        if (certificate.isEmpty())
            return fail(FailureCode::CertificateAbsent);
        if (ofStation)
            return (m_store.digitalIds().*ofStation)(certificate, body);
        if (path == "POST /v1/push")
            return m_store.push(certificate, body);
        if (path == "POST /v1/person")
            return m_store.person(certificate, body);
        qint64 after = 0;
        for (const auto& [name, value] : uri.getQueryParameters()) {
            if (name == "after")
                after = QByteArray::fromStdString(value).toLongLong();
        }
        return m_store.pull(certificate, std::max<qint64>(after, 0));
    }

    RegistryStore& m_store;
    RequestLog& m_log;
    Connections& m_connections;
    PhoneGate& m_gate;
};

/** Phones get a quarter of the connections at the most. */
PhoneMeasure measureOf(int connections)
{
    PhoneMeasure measure;
    measure.atOnce = std::max(1, connections / 4);
    return measure;
}
qint64 milliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

class Factory final : public Poco::Net::HTTPRequestHandlerFactory
{
  public:
    Factory(RegistryStore& store, RequestLog& log, Connections& connections, int threads)
        : m_store(store), m_log(log), m_connections(connections), m_gate(measureOf(threads), milliseconds)
    {
    }
    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override
    {
        return new Handler(m_store, m_log, m_connections, m_gate);
    }

  private:
    RegistryStore& m_store;
    RequestLog& m_log;
    Connections& m_connections;
    PhoneGate m_gate;
};

/** A connection whose time is measured. */
class TimedConnection final : public Poco::Net::HTTPServerConnection
{
  public:
    TimedConnection(const Poco::Net::StreamSocket& socket, const Poco::Net::HTTPServerParams::Ptr& params,
                    const Poco::Net::HTTPRequestHandlerFactory::Ptr& factory, Connections& connections)
        : HTTPServerConnection(socket, params, factory), m_connections(connections)
    {
    }
    void run() override
    {
        const Stay stay(m_connections, *socket().impl()); // also when it throws, as a broken connection does
        socket().setNoDelay(
            true); // head and body of an answer are two packets: the second waits for no receipt of the first
        HTTPServerConnection::run();
    }

  private:
    class Stay
    {
      public:
        Stay(Connections& connections, const Poco::Net::SocketImpl& socket) : m_connections(connections), m_key(&socket)
        {
            m_connections.enter(m_key, socket.sockfd());
        }
        ~Stay() { m_connections.leave(m_key); }
        Stay(const Stay&) = delete;
        Stay& operator=(const Stay&) = delete;

      private:
        Connections& m_connections;
        const void* m_key;
    };
    Connections& m_connections;
};

class ConnectionFactory final : public Poco::Net::TCPServerConnectionFactory
{
  public:
    ConnectionFactory(Poco::Net::HTTPServerParams::Ptr params, Poco::Net::HTTPRequestHandlerFactory::Ptr requests,
                      Connections& connections)
        : m_params(std::move(params)), m_requests(std::move(requests)), m_connections(connections)
    {
    }
    Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override
    {
        return new TimedConnection(socket, m_params, m_requests, m_connections);
    }

  private:
    Poco::Net::HTTPServerParams::Ptr m_params;
    Poco::Net::HTTPRequestHandlerFactory::Ptr m_requests;
    Connections& m_connections;
};

Poco::Net::Context::Ptr contextFor(const QString& folder)
{
    Poco::Net::Context::Params params;
    params.privateKeyFile = (folder + u"/server.key"_s).toStdString();
    params.certificateFile = (folder + u"/server.pem"_s).toStdString();
    params.caLocation = (folder + u"/authority.pem"_s).toStdString();
    params.loadDefaultCAs = false;
    // A station has no certificate before it is enrolled; one that is shown must be good.
    params.verificationMode = Poco::Net::Context::VERIFY_RELAXED;
    params.verificationDepth = 1;
    Poco::Net::Context::Ptr context = new Poco::Net::Context(Poco::Net::Context::TLSV1_3_SERVER_USE, params);
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_3);
    context->enableSessionCache(false);
    // No resumption: each connection shows its certificate, and one that has expired meanwhile is seen.
    SSL_CTX_set_num_tickets(context->sslContext(), 0);
    return context;
}

} // namespace

struct HttpServer::Inside
{
    Connections connections;
    Poco::ThreadPool threads;
    std::unique_ptr<Poco::Net::SecureServerSocket> socket;
    std::unique_ptr<Poco::Net::TCPServer> server;

    explicit Inside(int most) : connections(most, longestConnection), threads(2, most) {}
};

HttpServer::HttpServer(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ServerSettings& settings, RegistryStore& store,
                                                      RequestLog& log)
{
    try {
        Poco::Net::initializeSSL();
        const auto context = contextFor(settings.folder);
        Poco::SharedPtr<Poco::Net::InvalidCertificateHandler> reject = new Poco::Net::RejectCertificateHandler(true);
        Poco::Net::SSLManager::instance().initializeServer(nullptr, reject, context);
        auto inside = std::make_unique<Inside>(settings.connections);
        const Poco::Net::SocketAddress address(settings.address.toStdString(), Poco::UInt16(settings.port));
        inside->socket = std::make_unique<Poco::Net::SecureServerSocket>(address, 1024, context);
        Poco::Net::HTTPServerParams::Ptr params = new Poco::Net::HTTPServerParams;
        params->setMaxThreads(settings.connections);
        params->setMaxQueued(waitingPerThread * settings.connections);
        params->setKeepAlive(true);
        params->setKeepAliveTimeout(Poco::Timespan(3, 0));
        params->setMaxKeepAliveRequests(0); // any number; isOld() ends it
        params->setTimeout(Poco::Timespan(15, 0));
        params->setSoftwareVersion("Tabian");
        inside->server = std::make_unique<Poco::Net::TCPServer>(
            new ConnectionFactory(params, new Factory(store, log, inside->connections, settings.connections),
                                  inside->connections),
            inside->threads, *inside->socket, params);
        inside->server->start();
        return std::unique_ptr<HttpServer>(new HttpServer(std::move(inside)));
    } catch (const Poco::Exception& e) {
        return fail(FailureCode::ListenFailed, QString::fromStdString(e.displayText()));
    }
}

HttpServer::~HttpServer()
{
    m_inside->server->stop();
    m_inside->connections.endAll();
    m_inside->threads.joinAll();
    m_inside->server.reset();
    m_inside->socket.reset();
    Poco::Net::uninitializeSSL();
}

int HttpServer::port() const
{
    return m_inside->socket->address().port();
}

} // namespace tabian::registry
