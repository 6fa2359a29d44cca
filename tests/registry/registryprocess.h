// The real tabian-registryd in a process of its own, and a client that speaks to it over real TLS.
#pragma once

#include "registry/server/registrykeys.h"
#include "tests/registry/forger.h"

#include <Poco/Net/Context.h>
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

/** One station's end of the wire: a connection a request. */
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

    Reply send(const char* method, const QByteArray& path, const QByteArray& body = {});
    Reply push(const QByteArray& batch) { return send("POST", "/v1/push", batch); }
    /** Bytes that need not be HTTP; what came back. */
    QByteArray sendRaw(const QByteArray& bytes);

  private:
    Poco::Net::Context::Ptr context() const;
    QString m_folder;
    QTemporaryDir m_own;
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
    int serve(); // starts one more process; its port
    QProcess& process(int i) { return *m_processes[std::size_t(i)]; }
    QByteArray log(); // everything the processes said, once they have ended
    QString folder() const { return m_folder.path(); }

    /** The forger's officers and stock, and the forger enrolled through the client. */
    void admit(const Forger& forger, TlsClient& client);
    QUuid station; // of the last one admitted

  private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QByteArray m_log;
};

} // namespace tabian::tests
