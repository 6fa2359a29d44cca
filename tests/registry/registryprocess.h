// The real tabian-registryd in a process of its own, and a client that speaks to it over real TLS.
#pragma once

#include "registry/server/registrykeys.h"
#include "tests/registry/forger.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace tabian::tests
{

/** What came back. Status 0: no answer, the connection was refused or ended. */
struct Reply
{
    int status = 0;
    QByteArray body;
    QString code() const; // of a problem
};

/** One station's end of the wire: a connection a request, or one for all of them. One thread. */
class TlsClient
{
  public:
    /** Trusts the authority of the folder; shows no certificate until it is given one. */
    TlsClient(const QString& folder, int port);
    ~TlsClient();
    QByteArray publicKey() const { return m_publicKey; } // of a new key on P-256, DER
    void setCertificate(const QByteArray& der);
    void setPort(int port) { m_port = port; }
    /** TLS 1.2 at the most, or what the registry wants. */
    void useOldTls() { m_oldTls = true; }

    /** One connection from now on; opened again when the other side closed it. */
    void keepConnection() { m_kept = true; }
    /** What went over the kept connection and those before it, TLS and HTTP with it. */
    struct Traffic
    {
        qint64 sent = 0, received = 0, connections = 0;
    };
    Traffic traffic();

    Reply send(const char* method, const QByteArray& path, const QByteArray& body = {});
    Reply push(const QByteArray& batch) { return send("POST", "/v1/push", batch); }
    /** Another connection of the same station's, its handshake done, without HTTP. Throws what Poco throws. */
    Poco::Net::SecureStreamSocket socket() const;
    /** Bytes that need not be HTTP; what came back. */
    QByteArray sendRaw(const QByteArray& bytes);
    /** A byte every fifth of a second, for ever; after how many milliseconds the other side had enough. -1: after none. */
    qint64 dribble(const QByteArray& bytes, qint64 mostMs);

  private:
    Poco::Net::Context::Ptr context() const;
    Reply ask(Poco::Net::HTTPSClientSession& session, const char* method, const QByteArray& path,
              const QByteArray& body);
    void countTraffic();
    std::unique_ptr<Poco::Net::HTTPSClientSession> m_session;
    Traffic m_traffic;
    bool m_kept = false;
    QString m_folder;
    std::shared_ptr<QTemporaryDir> m_own = std::make_shared<QTemporaryDir>();
    int m_port;
    QByteArray m_publicKey;
    bool m_certified = false, m_oldTls = false;
};

/** A registry's folder, set up by the program itself, and its processes. */
class RegistryProcess
{
  public:
    /** `database`: postgresql://… or empty. */
    explicit RegistryProcess(const QString& database = {});
    ~RegistryProcess();

    /** Runs `tabian-registryd setup ARGUMENTS… --home DIR`; its JSON. */
    QJsonObject setup(QStringList arguments);
    /** The first synthetic people, who have had a card for life. */
    void importPersons(int count);
    int serve(const QStringList& more = {}); // starts one more process; its port
    QProcess& process(int i) { return *m_processes[std::size_t(i)]; }
    QByteArray log(); // everything the processes said, once they have ended
    QString folder() const { return m_folder.path(); }

    /** The forger's officers and stock, and the forger enrolled through the client. */
    void admit(const Forger& forger, TlsClient& client, int firstSerial = 1);
    QUuid station; // of the last one admitted

  private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace tabian::tests
