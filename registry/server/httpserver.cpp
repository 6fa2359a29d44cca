#include "registry/server/httpserver.h"

#include "registry/protocol/pushbatch.h"
#include "registry/server/connections.h"
#include "registry/server/phonegate.h"
#include "registry/server/routes.h"

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
        const Route* route = routeOf(request.getMethod(), uri.getPath());
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
        const auto answer = body ? answerOf(route, {certificate, *body, uri}, address) : body;
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
        const bool text = answer && route && route->text;
        response.setContentType(text ? "text/plain; charset=utf-8" : "application/cbor");
        served.status = int(status);
        served.bytesOut = bytes.size();
        served.microseconds = timer.nsecsElapsed() / 1000;
        m_log.write(served); // before the answer: who has it finds it in the figures
        response.sendBuffer(bytes.constData(), std::size_t(bytes.size()));
        m_connections.stage(connection, Connections::Stage::Asking);
    }

  private:
    Result<QByteArray> answerOf(const Route* route, const Asked& asked, const QString& address)
    {
        if (!route)
            return fail(FailureCode::PathUnknown);
        if (route->asker == Route::Asker::Station && asked.certificate.isEmpty())
            return fail(FailureCode::CertificateAbsent);
        if (route->asker != Route::Asker::Phone)
            return route->answer(m_store, m_log, asked);
        if (auto let = m_gate.enter(address); !let)
            return tl::unexpected(let.error());
        auto answer = route->answer(m_store, m_log, asked);
        m_gate.leave();
        return answer;
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
