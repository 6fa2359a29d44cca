// One account serves one person at one place: the table `signed_in`.
#pragma once

#include "app/storage/database.h"

namespace tabian::storage
{

/** This program over one store. What a program that was killed left behind is known by its machine, boot, process and
 *  start, and does not count; a program of another machine counts until it signs out or its officer is revoked. */
class Presence
{
  public:
    explicit Presence(const QString& where);

    /** In the transaction of the sign-in. AccountInUse, naming the station. */
    domain::Outcome claim(Database& db, const QUuid& officer, const QString& station, qint64 nowMs) const;
    /** Only what this program holds. */
    domain::Outcome release(Database& db, const QUuid& officer) const;
    /** Whoever holds it: the officer was revoked. */
    static domain::Outcome end(Database& db, const QUuid& officer);

  private:
    bool isAlive(const QString& holder) const;
    QStringList m_here; // machine, boot, process, its start, where
};

} // namespace tabian::storage
