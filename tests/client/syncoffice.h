// A counter's home and a real registry that knows its office, for tests of programs.
#pragma once

#include "registry/client/letter.h"
#include "tests/registry/registryprocess.h"
#include "tests/storage/counterworld.h"

#include <QJsonObject>

namespace tabian::tests
{

struct Ran
{
    int exit = -1;
    QJsonObject out, error;
};

/** Office 1301: the world's three officers are on the registry's roll with their roles, person 1 is in its register, cards are allotted. */
class SyncOffice
{
  public:
    SyncOffice();
    QString home() const { return m_home.path(); }
    QString store() const { return home() + QStringLiteral("/store"); }
    RegistryProcess& registry() { return m_registry; }
    /** Into the register, with pictures and templates. */
    void registerPersons(const QList<int>& people);
    /** Another letter each time. */
    QString newLetter();
    Ran ctl(const QStringList& args, const QByteArray& in = {}) const; // `--home` is added
    int port() const { return m_port; }                                // of the registry, at which it comes back
    void killRegistry();
    void startRegistry(); // at the address of the letters

  private:
    QTemporaryDir m_home;
    RegistryProcess m_registry;
    int m_port = 0;
    int m_letters = 0;
};

} // namespace tabian::tests
