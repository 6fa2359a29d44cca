#include "app/shell/registrytables.h"

#include "app/domain/holidays.h"
#include "app/domain/schedule.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto schedules = "schedule/"_L1;

QString pathOf(const QString& folder, const QString& name)
{
    return folder + u'/' + QString(name).replace(u'/', u'-');
}

bool isReadable(const QString& name, const QByteArray& content)
{
    if (name == u"holidays"_s)
        return domain::Holidays::parse(content).has_value();
    if (!name.startsWith(schedules))
        return false;
    const auto schedule = domain::Schedule::parse(content);
    return schedule && schedules + schedule->name() == name; // the name becomes a file's
}

} // namespace

bool layRegistryTable(const QString& folder, const QString& name, const QByteArray& content)
{
    if (!isReadable(name, content) || !QDir().mkpath(folder))
        return false;
    QSaveFile file(pathOf(folder, name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

std::optional<QByteArray> registryTableIn(const QString& folder, const QString& name)
{
    QFile file(pathOf(folder, name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace tabian::shell
