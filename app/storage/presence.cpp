#include "app/storage/presence.h"

#include <QCoreApplication>
#include <QFile>

namespace tabian::storage
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

enum Part { Machine, Boot, Process, Start, Where, Parts };

QString lineOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine()).trimmed() : QString();
}

/** When a process began, in ticks since the boot; empty when there is none. proc(5): the 22nd field, counted behind the
 *  program's name, which may hold anything. */
QString startOf(const QString& process)
{
    const QString stat = lineOf(u"/proc/%1/stat"_s.arg(process));
    return stat.mid(stat.lastIndexOf(u')') + 2).split(u' ').value(19);
}

} // namespace

Presence::Presence(const QString& where)
    : m_here{lineOf(u"/etc/machine-id"_s), lineOf(u"/proc/sys/kernel/random/boot_id"_s),
             QString::number(QCoreApplication::applicationPid()),
             startOf(QString::number(QCoreApplication::applicationPid())), where}
{
}

bool Presence::isAlive(const QString& holder) const
{
    const QStringList parts = holder.split(u'\n');
    if (parts.size() != Parts)
        return false;
    if (parts[Machine] != m_here[Machine])
        return true; // not ours to know
    // Another folder is a copy of this store: whoever works there does not work here.
    return parts[Boot] == m_here[Boot] && parts[Where] == m_here[Where] && startOf(parts[Process]) == parts[Start];
}

Outcome Presence::claim(Database& db, const QUuid& officer, const QString& station, qint64 nowMs) const
{
    using Held = std::pair<QString, QString>;
    const auto held = db.one<Held>(u"SELECT station, holder FROM signed_in WHERE officer = ?"_s, {blob(officer)},
                                   [](const Row& row) { return Held(row.text(0), row.text(1)); });
    if (!held)
        return passOn(held);
    if (*held && isAlive((*held)->second))
        return domain::fail(domain::FailureCode::AccountInUse, (*held)->first);
    return db.run(u"INSERT INTO signed_in (officer, station, holder, since_ms) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (officer) DO UPDATE SET station = excluded.station, holder = excluded.holder, "
                  "since_ms = excluded.since_ms"_s,
                  {blob(officer), station, m_here.join(u'\n'), nowMs});
}

Outcome Presence::release(Database& db, const QUuid& officer) const
{
    return db.run(u"DELETE FROM signed_in WHERE officer = ? AND holder = ?"_s, {blob(officer), m_here.join(u'\n')});
}

Outcome Presence::end(Database& db, const QUuid& officer)
{
    return db.run(u"DELETE FROM signed_in WHERE officer = ?"_s, {blob(officer)});
}

} // namespace tabian::storage
