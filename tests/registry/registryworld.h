// A registry for the tests: on SQLite, or on the test server where there is one.
#pragma once

#include "registry/server/pool.h"
#include "registry/server/registrystore.h"
#include "tests/registry/forger.h"

#include <QTemporaryDir>

namespace tabian::tests
{

/** A key on P-256 (SubjectPublicKeyInfo, DER); another one each time. */
QByteArray newTlsKey();

/** A synthetic person in the register, by his running number. */
void putPerson(database::Database& db, int n, qint64 nowMs);

class RegistryWorld
{
  public:
    explicit RegistryWorld(int connections = 2);

    database::Database& db() { return *m_db; } // of the test's thread
    registry::Pool& pool() { return *m_pool; }
    registry::RegistryStore& store() { return *m_store; }
    const registry::RegistryKeys& keys() const { return *m_keys; }
    QString folder() const { return m_folder.path(); }

    /** The office's officers, stock and the counter itself, entered and enrolled. Answers the certificate's fingerprint. */
    QByteArray admit(const Forger& forger, int firstSerial = 1, int count = 1000);
    QByteArray enrol(const Forger& forger);
    void putOfficer(const casework::Officer& officer, const QString& office);
    void putPerson(int n) { tests::putPerson(*m_db, n, nowMs); }
    protocol::PushAnswers push(const QByteArray& certificate, const QByteArray& batch);
    protocol::PullPage pull(const QByteArray& certificate, qint64 after);
    qint64 count(const QString& sql);

    qint64 nowMs = 1'774'000'000'000;

  private:
    QTemporaryDir m_folder;
    std::optional<registry::RegistryKeys> m_keys;
    std::unique_ptr<database::Database> m_db;
    std::unique_ptr<registry::Pool> m_pool;
    std::unique_ptr<registry::RegistryStore> m_store;
};

/** The code of a refusal that is expected. */
template <typename T> std::optional<domain::FailureCode> codeOf(const domain::Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/** "accepted accepted rejected:TB-3004 …", with "!" where the registry has not taken the entry. */
QString told(const protocol::PushAnswers& answers);
/** What was told of one entry. */
QString told(const protocol::PushAnswers& answers, quint64 sequence);

} // namespace tabian::tests
