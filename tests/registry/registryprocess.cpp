#include "tests/registry/registryprocess.h"

#include "registry/protocol/signedrecord.h"
#include "tests/registry/wirebytes.h"
#include "tests/storage/counterworld.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/RejectCertificateHandler.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/StreamCopier.h>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sstream>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray made(const std::function<int(BIO*)>& write)
{
    BIO* memory = BIO_new(BIO_s_mem());
    write(memory);
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray bytes(data, qsizetype(size));
    BIO_free(memory);
    return bytes;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

QString Reply::code() const
{
    const auto problem = protocol::recordOf<protocol::Problem>(body);
    return problem ? problem->code : QString();
}

TlsClient::TlsClient(const QString& folder, int port) : m_folder(folder), m_port(port)
{
    static const bool once = [] {
        Poco::Net::initializeSSL();
        Poco::SharedPtr<Poco::Net::InvalidCertificateHandler> reject = new Poco::Net::RejectCertificateHandler(false);
        Poco::Net::SSLManager::instance().initializeClient(
            nullptr, reject, new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, ""));
        return true;
    }();
    Q_UNUSED(once);
    EVP_PKEY* key = EVP_EC_gen("P-256");
    put(m_own->filePath(u"own.key"_s),
        made([&](BIO* b) { return PEM_write_bio_PKCS8PrivateKey(b, key, nullptr, nullptr, 0, nullptr, nullptr); }));
    m_publicKey = made([&](BIO* b) { return i2d_PUBKEY_bio(b, key); });
    EVP_PKEY_free(key);
}

TlsClient::~TlsClient() = default;

void TlsClient::setCertificate(const QByteArray& der)
{
    const auto* from = reinterpret_cast<const unsigned char*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &from, long(der.size()));
    put(m_own->filePath(u"own.pem"_s), made([&](BIO* b) { return PEM_write_bio_X509(b, certificate); }));
    X509_free(certificate);
    m_certified = true;
}

Poco::Net::Context::Ptr TlsClient::context() const
{
    Poco::Net::Context::Params params;
    params.caLocation = (m_folder + u"/authority.pem"_s).toStdString();
    params.verificationMode = Poco::Net::Context::VERIFY_STRICT;
    params.loadDefaultCAs = false;
    if (m_certified) {
        params.certificateFile = m_own->filePath(u"own.pem"_s).toStdString();
        params.privateKeyFile = m_own->filePath(u"own.key"_s).toStdString();
    }
    Poco::Net::Context::Ptr context = new Poco::Net::Context(
        m_oldTls ? Poco::Net::Context::TLSV1_2_CLIENT_USE : Poco::Net::Context::TLSV1_3_CLIENT_USE, params);
    if (m_oldTls)
        SSL_CTX_set_max_proto_version(context->sslContext(), TLS1_2_VERSION);
    return context;
}

Reply TlsClient::ask(Poco::Net::HTTPSClientSession& session, const char* method, const QByteArray& path,
                     const QByteArray& body)
{
    Poco::Net::HTTPRequest request(method, path.toStdString(), "HTTP/1.1");
    request.setContentLength(body.size());
    std::ostream& out = session.sendRequest(request);
    session.socket().setNoDelay(true);
    out.write(body.constData(), body.size());
    Poco::Net::HTTPResponse response;
    std::istream& in = session.receiveResponse(response);
    std::ostringstream answer;
    Poco::StreamCopier::copyStream(in, answer);
    const Reply reply{int(response.getStatus()), QByteArray::fromStdString(answer.str())};
    if (!response.getKeepAlive() && m_session)
        countTraffic();
    return reply;
}

Reply TlsClient::send(const char* method, const QByteArray& path, const QByteArray& body)
{
    try {
        if (!m_kept) {
            Poco::Net::HTTPSClientSession session("127.0.0.1", Poco::UInt16(m_port), context());
            session.setTimeout(Poco::Timespan(10, 0));
            return ask(session, method, path, body);
        }
        if (!m_session) {
            m_session = std::make_unique<Poco::Net::HTTPSClientSession>("127.0.0.1", Poco::UInt16(m_port), context());
            m_session->setTimeout(Poco::Timespan(60, 0));
            m_session->setKeepAlive(true);
            m_session->setKeepAliveTimeout(Poco::Timespan(2, 0)); // before the registry ends it
            ++m_traffic.connections;
        }
        return ask(*m_session, method, path, body);
    } catch (const Poco::Exception&) {
        m_session.reset();
        return {};
    }
}

/** The connection ends. */
void TlsClient::countTraffic()
{
    if (m_session && m_session->connected()) {
        const WireBytes bytes = wireBytesOf(m_session->socket().impl()->sockfd());
        m_traffic.sent += bytes.sent;
        m_traffic.received += bytes.received;
    }
    m_session.reset();
}

TlsClient::Traffic TlsClient::traffic()
{
    countTraffic();
    return m_traffic;
}

Poco::Net::SecureStreamSocket TlsClient::socket() const
{
    Poco::Net::SecureStreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", Poco::UInt16(m_port)), "127.0.0.1",
                                         context());
    socket.completeHandshake();
    socket.setNoDelay(true);
    return socket;
}

QByteArray TlsClient::sendRaw(const QByteArray& bytes)
{
    try {
        Poco::Net::SecureStreamSocket socket = this->socket();
        socket.setReceiveTimeout(Poco::Timespan(5, 0));
        socket.sendBytes(bytes.constData(), int(bytes.size()));
        QByteArray answer;
        char buffer[4096];
        for (int got = 1; got > 0;) {
            got = socket.receiveBytes(buffer, sizeof buffer);
            answer.append(buffer, std::max(got, 0));
        }
        return answer;
    } catch (const Poco::Exception&) {
        return {};
    }
}

qint64 TlsClient::dribble(const QByteArray& bytes, qint64 mostMs)
{
    QElapsedTimer timer;
    timer.start();
    try {
        Poco::Net::SecureStreamSocket socket = this->socket();
        for (qsizetype i = 0; timer.elapsed() < mostMs; ++i) {
            socket.sendBytes(bytes.constData() + i % bytes.size(), 1);
            // whoever was cut off can read: the end
            if (socket.poll(Poco::Timespan(0, 200'000), Poco::Net::Socket::SELECT_READ)) {
                char answer = 0;
                if (socket.receiveBytes(&answer, 1) <= 0)
                    return timer.elapsed();
            }
        }
        return -1;
    } catch (const Poco::Exception&) {
        return timer.elapsed();
    }
}

RegistryProcess::RegistryProcess(const QString& database)
{
    QStringList init{u"init"_s, u"--hosts"_s, u"127.0.0.1,localhost"_s};
    if (!database.isEmpty())
        init << u"--database"_s << database;
    setup(init);
}

RegistryProcess::~RegistryProcess()
{
    log();
}

QJsonObject RegistryProcess::setup(QStringList arguments)
{
    QProcess process;
    process.start(QStringLiteral(REGISTRYD), QStringList{u"setup"_s} + arguments + QStringList{u"--home"_s, folder()});
    process.waitForFinished(20'000);
    if (process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void RegistryProcess::importPersons(int count)
{
    QByteArray lines;
    for (int n = 1; n <= count; ++n) {
        const auto known = registerPerson(n);
        const auto& p = known.person;
        const auto base64 = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
        const QJsonObject line{
            {u"citizenId"_s, p.id.digits()},
            {u"nameTh"_s, QJsonArray{p.nameTh.title(), p.nameTh.first(), p.nameTh.middle(), p.nameTh.last()}},
            {u"birth"_s, p.birth.beText()},
            {u"sex"_s, int(p.sex)},
            {u"address"_s,
             QJsonArray{u"99"_s, u"หมู่ที่ 1"_s, u""_s, u""_s, u"ตำบลสมมุติ"_s, u"อำเภอฝึกหัด"_s, u"จังหวัดตัวอย่าง"_s}},
            {u"facts"_s, QJsonObject{{u"everHadCard"_s, true}, {u"lastExpiry"_s, u"99999999"_s}}},
            {u"photo"_s, base64(known.photo)},
            {u"left"_s, base64(known.leftTemplate)},
            {u"right"_s, base64(known.rightTemplate)}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString path = m_folder.filePath(u"persons.jsonl"_s);
    put(path, lines);
    if (setup({u"person"_s, u"import"_s, u"--file"_s, path}).value("persons"_L1).toInt() != count)
        qFatal("not everybody was imported");
}

int RegistryProcess::serve(const QStringList& more)
{
    auto process = std::make_unique<QProcess>();
    // a file, for nobody empties a pipe meanwhile
    process->setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    process->start(QStringLiteral(REGISTRYD),
                   QStringList{u"serve"_s, u"--home"_s, folder(), u"--listen"_s, u"127.0.0.1:0"_s} + more);
    while (!process->canReadLine()) {
        if (!process->waitForReadyRead(20'000))
            qFatal("the registry does not start: %s", log().constData());
    }
    const int port = process->readLine().trimmed().toInt();
    m_processes.push_back(std::move(process));
    return port;
}

QByteArray RegistryProcess::log()
{
    for (auto& process : m_processes) {
        process->terminate();
        if (!process->waitForFinished(20'000))
            process->kill();
    }
    m_processes.clear();
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RegistryProcess::admit(const Forger& forger, TlsClient& client, int firstSerial)
{
    for (const auto& officer : {forger.people.chief(), forger.people.approver(), forger.people.clerk()})
        setup({u"officer"_s, u"add"_s, u"--citizen"_s, officer.citizenId, u"--name"_s, officer.name, u"--office"_s,
               forger.people.office, u"--roles"_s, QString::number(officer.roles.toInt())});
    setup({u"stock"_s, u"allot"_s, u"--office"_s, forger.people.office, u"--first"_s,
           u"TB%1"_s.arg(firstSerial, 8, 10, QLatin1Char('0')), u"--count"_s, u"1000"_s});
    const QJsonObject letter = setup({u"station"_s, u"add"_s, u"--office"_s, forger.people.office, u"--name"_s, u"1"_s,
                                      u"--url"_s, u"https://127.0.0.1"_s});
    const auto hex = [&](const char* key) {
        return QByteArray::fromHex(letter.value(QLatin1StringView(key)).toString().toLatin1());
    };
    const Reply reply = client.send("POST", "/v1/enrol",
                                    protocol::bytesOf(forger.enrolRequest(letter.value("code"_L1).toString(),
                                                                          hex("envelopeKey"), client.publicKey())));
    const auto answer = protocol::verifiedRecord<protocol::EnrolAnswer>(reply.body, hex("signingKey"));
    if (!answer)
        qFatal("not enrolled: %d %s", reply.status, qPrintable(reply.code()));
    client.setCertificate(answer->certificate);
    station = answer->station;
}

} // namespace tabian::tests
