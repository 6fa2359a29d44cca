// The one folder under which every file of a counter stands.
#pragma once

#include "app/domain/failure.h"

#include <QString>

namespace tabian::shell
{

/** The folders exist and can be written; made by open(). */
class Home
{
  public:
    /** Makes what is missing. Fails with HomeUnusable. */
    static domain::Result<Home> open(const QString& root);
    /** Where a counter keeps its files when none is named. */
    static QString usual();

    QString store() const { return m_root + QStringLiteral("/store"); }
    QString documents() const { return m_root + QStringLiteral("/documents"); }
    QString camera() const { return m_root + QStringLiteral("/camera"); } // the camera drops its pictures here
    QString log() const { return m_root + QStringLiteral("/log"); }       // no person in it
    QString registryTables() const { return m_root + QStringLiteral("/registry"); } // schedules and holidays it gave
    QString support() const { return m_root + QStringLiteral("/support"); }         // bundles for support
    QString root() const { return m_root; }
    QString citizenScreen() const
    {
        return m_root + QStringLiteral("/citizen-screen.png");
    } // training: what a phone sees
    QString settings() const { return m_root + QStringLiteral("/settings.ini"); }

  private:
    explicit Home(QString root) : m_root(std::move(root)) {}
    QString m_root;
};

} // namespace tabian::shell
