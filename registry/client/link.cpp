#include "registry/client/link.h"

#include "registry/client/deadline.h"
#include "registry/client/receipts.h"

#include "registry/protocol/canonical.h"
#include "registry/protocol/records.h"

#include <Poco/Exception.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/NetSSL.h>
#include <Poco/Net/RejectCertificateHandler.h>
#include <Poco/Net/SSLException.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/SecureStreamSocket.h>

#include <QUrl>
#include <mutex>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace tabian::client
{

using namespace Qt::StringLiterals;
using domain::Failure;
using domain::FailureCode;
using domain::Result;
using Poco::Net::Context;
using Poco::Net::HTTPResponse;
using Poco::Net::HTTPSClientSession;

namespace
{

struct Free
{
    void operator()(BIO* p) const { BIO_free(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(EVP_PKEY* p) const { EVP_PKEY_free(p); }
};

std::unique_ptr<BIO, Free> memoryOf(const QByteArray& bytes)
{
    return std::unique_ptr<BIO, Free>(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

/** Poco asks its one manager what to do with a certificate that does not verify: refuse it. */
void prepareTls()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Poco::Net::initializeSSL();
        Poco::SharedPtr<Poco::Net::InvalidCertificateHandler> reject = new Poco::Net::RejectCertificateHandler(false);
        Poco::Net::SSLManager::instance().initializeClient(nullptr, reject,
                                                           new Context(Context::TLS_CLIENT_USE, Context::Params()));
    });
}

/** What cannot be read of these leaves the link without it: the registry, or this side, then refuses the other. */
Context::Ptr contextFor(const RegistryPlace& place, const Identity& identity)
{
    Context::Params params;
    params.verificationMode = Context::VERIFY_STRICT;
    params.verificationDepth = 1;
    params.loadDefaultCAs = false;
    Context::Ptr context = new Context(Context::TLSV1_3_CLIENT_USE, params);
    context->requireMinimumProtocol(Context::PROTO_TLSV1_3);
    SSL_CTX* ssl = context->sslContext();
    const std::unique_ptr<X509, Free> authority(
        PEM_read_bio_X509(memoryOf(place.authorityPem).get(), nullptr, nullptr, nullptr));
    if (authority)
        X509_STORE_add_cert(SSL_CTX_get_cert_store(ssl), authority.get());
    const auto* der = reinterpret_cast<const unsigned char*>(identity.certificateDer.constData());
    const std::unique_ptr<X509, Free> own(d2i_X509(nullptr, &der, long(identity.certificateDer.size())));
    const std::unique_ptr<EVP_PKEY, Free> key(
        PEM_read_bio_PrivateKey(memoryOf(identity.keyPem).get(), nullptr, nullptr, nullptr));
    if (own && key) {
        SSL_CTX_use_certificate(ssl, own.get());
        SSL_CTX_use_PrivateKey(ssl, key.get());
    }
    return context;
}

/** Connects within its time, the handshake with it, however slowly the other side speaks. */
class TimedSession final : public HTTPSClientSession
{
  public:
    TimedSession(const QUrl& url, const Context::Ptr& context, const LinkLimits& limits, Deadline& deadline)
        : HTTPSClientSession(url.host().toStdString(), Poco::UInt16(url.port(443)), context), m_context(context),
          m_toConnect(Poco::Timespan::TimeDiff(limits.connectMs) * 1000),
          m_silence(Poco::Timespan::TimeDiff(limits.silenceMs) * 1000), m_answerMs(limits.answerMs),
          m_deadline(deadline)
    {
    }
    /** What is done from now on has its time. By the socket below TLS, which another thread may end. */
    void watch() { m_deadline.watch(m_plain, m_answerMs); }

  protected:
    void connect(const Poco::Net::SocketAddress& address) override
    {
        Poco::Net::StreamSocket plain;
        m_plain = plain;
        plain.connect(address, m_toConnect);
        plain.setReceiveTimeout(m_toConnect);
        plain.setSendTimeout(m_toConnect);
        plain.setNoDelay(true); // the last packet of a batch waits for no receipt of the one before
        m_deadline.watch(plain, int(m_toConnect.totalMilliseconds()));
        Poco::Net::SecureStreamSocket secure = Poco::Net::SecureStreamSocket::attach(plain, getHost(), m_context);
        if (m_deadline.rest())
            throw Poco::TimeoutException("handshake");
        secure.setReceiveTimeout(m_silence);
        secure.setSendTimeout(m_silence);
        attachSocket(secure);
        watch();
    }

  private:
    Context::Ptr m_context;
    Poco::Net::StreamSocket m_plain;
    Poco::Timespan m_toConnect, m_silence;
    int m_answerMs;
    Deadline& m_deadline;
};

QString wordsOf(const Poco::Exception& e)
{
    return QString::fromStdString(e.displayText()).left(200);
}

tl::unexpected<Failure> strange(const QString& why)
{
    return domain::fail(FailureCode::RegistryStrange, why);
}

} // namespace

struct HttpsLink::Inside
{
    Inside(const RegistryPlace& where, const Identity& who, const LinkLimits& most)
        : place(where), identity(who), limits(most)
    {
    }
    RegistryPlace place;
    Identity identity;
    LinkLimits limits;
    std::unique_ptr<TimedSession> session;
    Deadline deadline;

    TimedSession& opened()
    {
        if (!session) {
            prepareTls();
            session = std::make_unique<TimedSession>(QUrl(place.url), contextFor(place, identity), limits, deadline);
            session->setKeepAlive(true);
            session->setKeepAliveTimeout(Poco::Timespan(2, 0)); // the reference registry closes after three
        }
        return *session;
    }

    void write(const Request& request)
    {
        Poco::Net::HTTPRequest head(request.method.toStdString(), request.path.toStdString(), "HTTP/1.1");
        head.setKeepAlive(true);
        head.setContentType("application/cbor");
        head.setContentLength(request.body.size());
        std::ostream& out = opened().sendRequest(head);
        session->watch();
        out.write(request.body.constData(), request.body.size());
        out.flush();
    }

    Result<QByteArray> read()
    {
        session->watch();
        HTTPResponse head;
        std::istream& in = session->receiveResponse(head);
        QByteArray body;
        char buffer[16 * 1024];
        while (in.good()) {
            in.read(buffer, sizeof buffer);
            body.append(buffer, qsizetype(in.gcount()));
            if (body.size() > limits.answerBytes)
                return tl::unexpected(protocol::tooLarge(u"answer"_s));
        }
        if (head.hasContentLength() && head.getContentLength64() != body.size())
            return unreachable(u"cut off"_s);
        if (head.getStatus() == HTTPResponse::HTTP_OK)
            return body;
        const auto problem = protocol::recordOf<protocol::Problem>(body);
        if (!problem)
            return strange(u"HTTP %1"_s.arg(int(head.getStatus())));
        return refusedWith(problem->code);
    }
};

HttpsLink::HttpsLink(const RegistryPlace& place, const Identity& identity, const LinkLimits& limits)
    : m_inside(std::make_unique<Inside>(place, identity, limits))
{
}

HttpsLink::~HttpsLink() = default;

std::unique_ptr<Transport> strangersLink(const RegistryPlace& place)
{
    return std::make_unique<HttpsLink>(place, Identity{});
}

Result<QByteArray> HttpsLink::send(const Request& request)
{
    Result<QByteArray> answer = unreachable({});
    bool written = false;
    try {
        m_inside->write(request);
        written = true;
        answer = m_inside->read();
    } catch (const Poco::Net::SSLConnectionUnexpectedlyClosedException& e) {
        answer = unreachable(wordsOf(e));
    } catch (const Poco::Net::SSLException& e) {
        // While shaking hands: another authority, another host, or no TLS at all. Later: the connection broke.
        answer = written ? unreachable(wordsOf(e)) : strange(wordsOf(e));
    } catch (const Poco::Exception& e) {
        answer = unreachable(wordsOf(e));
    }
    if (m_inside->deadline.rest() && !answer)
        answer = unreachable(u"slow"_s);
    if (!answer && answer.error().code != FailureCode::RegistryRefused)
        m_inside->session.reset(); // what is left of it is not to be taken for the next answer
    return answer;
}

} // namespace tabian::client
