// The stage of an ordeal: a registry's process, and offices with a counter's process and a proxy's each, enrolled over the proxy.
#pragma once

#include "tests/registry/registryprocess.h"
#include "tests/sync/simoffice.h"
#include "tests/sync/sockets/mortal.h"

namespace tabian::tests
{

class Stage
{
  public:
    static constexpr int offices = 2; // that serve the same people

    Stage(const QString& host, quint32 seed);

    struct Office
    {
        int number;
        QString home;
        std::unique_ptr<Mortal> counter, proxy;
        QString store() const { return home + QStringLiteral("/store"); }
        QString code() const { return QString::number(1300 + number); }
    };
    std::vector<Office>& all() { return m_offices; }

    void startCounter(Office& office);
    void startRegistry(); // at another port; the proxies are told
    void killRegistry();  // SIGKILL
    bool registryIsUp() const { return m_up; }
    bool registryEndedByItself() { return m_up && m_registry.process(0).state() == QProcess::NotRunning; }
    /** The registry's store, for askRaw(). */
    QString registryStore() const
    {
        return m_database.isEmpty() ? m_registry.folder() + QStringLiteral("/registry.db") : m_database;
    }
    RegistryProcess& registry() { return m_registry; }
    const SimTime& time() const { return m_time; }

  private:
    void found(Office& office);
    SimTime m_time;
    qint64 m_offsetMs; // of the offices' clock
    quint32 m_seed;
    QString m_host;
    QTemporaryDir m_folder;
    QString m_database; // of the registry: on the test server where there is one
    RegistryProcess m_registry;
    bool m_up = false;
    int m_port = 0;
    std::vector<Office> m_offices;
};

} // namespace tabian::tests
