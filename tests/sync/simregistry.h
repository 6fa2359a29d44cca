// The registry of the simulation: the real store and the real rules on the virtual clock, with the requests that its server routes.
#pragma once

#include "registry/client/transport.h"
#include "registry/server/pool.h"
#include "registry/server/registrystore.h"
#include "tests/sync/simoffice.h"

namespace tabian::tests
{

/** The citizens are entered as the offices' copies have them. */
void enterCitizens(database::Database& db, qint64 nowMs);
/** The office's officers and blank cards. */
void enterOffice(database::Database& db, const SimOffice& office, qint64 nowMs);

class SimRegistry
{
  public:
    SimRegistry(const QString& folder, const SimTime& time) : m_folder(folder), m_time(time) {}

    /** A new registry that knows the citizens; only for the template. */
    void found();
    /** The office's officers and blank cards are entered; answers a one-time code for its station. Open. */
    QString invite(const SimOffice& office);
    void open();
    void close();
    bool isOpen() const { return m_store != nullptr; }

    /** As its server would: RegistryRefused with the code, or RegistryUnreachable where a counter is to come back later. */
    domain::Result<QByteArray> answer(const QByteArray& certificate, const client::Request& request);

    const registry::RegistryKeys& keys() const { return *m_keys; }
    const QByteArray& authorityPem() const { return m_authorityPem; }
    database::Database& db() { return *m_db; }
    void revoke(const casework::Officer& officer);

  private:
    QString m_folder;
    const SimTime& m_time;
    std::optional<registry::RegistryKeys> m_keys;
    QByteArray m_authorityPem;
    std::unique_ptr<database::Database> m_db;
    std::unique_ptr<registry::Pool> m_pool;
    std::unique_ptr<registry::RegistryStore> m_store;
};

} // namespace tabian::tests
