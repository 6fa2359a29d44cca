#include "app/shell/settings.h"

#include "app/shell/registrytables.h"

#include <QFile>
#include <QSettings>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using domain::fail;
using domain::FailureCode;

domain::Result<Settings> loadSettings(const QString& path)
{
    const QSettings ini(path, QSettings::IniFormat);
    Settings s;
    QString wrong;
    const auto choice = [&](const QString& key, const QStringList& allowed) {
        const QString value = ini.value(key, allowed.front()).toString();
        if (!allowed.contains(value))
            wrong = key;
        return value;
    };
    s.language =
        choice(u"language"_s, {u"th"_s, u"en"_s}) == u"en"_s ? messages::Language::English : messages::Language::Thai;
    s.agePolicy = choice(u"agePolicy"_s, {u"birthday"_s, u"dayBefore"_s}) == u"dayBefore"_s
                      ? domain::AgePolicy::DayBefore
                      : domain::AgePolicy::Birthday;
    bool isNumber = true;
    s.textScale = ini.value(u"textScale"_s, u"1.0"_s).toString().toDouble(&isNumber);
    if (!isNumber || s.textScale < 1.0 || s.textScale > 2.0)
        wrong = u"textScale"_s;
    s.thaiDigits = choice(u"thaiDigits"_s, {u"false"_s, u"true"_s}) == u"true"_s;
    s.schedule = ini.value(u"schedule"_s, s.schedule).toString();
    s.holidays = ini.value(u"holidays"_s).toString();
    s.cardReader = ini.value(u"cardReader"_s).toString();
    s.officerReader = ini.value(u"officerReader"_s).toString();
    s.lastCardReader = ini.value(u"lastCardReader"_s).toString();
    s.camera = ini.value(u"camera"_s).toString();
    s.office = ini.value(u"office"_s, s.office).toString();
    s.encoderReader = ini.value(u"encoderReader"_s, s.encoderReader).toString();
    s.paperPrinter = ini.value(u"printers/paper"_s).toString();
    s.cardPrinter = ini.value(u"printers/card"_s).toString();
    s.selfTestDay = ini.value(u"selfTest/day"_s).toString();
    if (!wrong.isEmpty())
        return fail(FailureCode::SettingInvalid, wrong);
    return s;
}

void saveSettings(const QString& path, const Settings& s)
{
    QSettings ini(path, QSettings::IniFormat);
    ini.setValue(u"language"_s, s.language == messages::Language::English ? u"en"_s : u"th"_s);
    ini.setValue(u"agePolicy"_s, s.agePolicy == domain::AgePolicy::DayBefore ? u"dayBefore"_s : u"birthday"_s);
    ini.setValue(u"textScale"_s, QString::number(s.textScale));
    ini.setValue(u"thaiDigits"_s, s.thaiDigits ? u"true"_s : u"false"_s);
    ini.setValue(u"schedule"_s, s.schedule);
    ini.setValue(u"holidays"_s, s.holidays);
    ini.setValue(u"cardReader"_s, s.cardReader);
    ini.setValue(u"officerReader"_s, s.officerReader);
    ini.setValue(u"lastCardReader"_s, s.lastCardReader);
    ini.setValue(u"camera"_s, s.camera);
    ini.setValue(u"office"_s, s.office);
    ini.setValue(u"encoderReader"_s, s.encoderReader);
    ini.setValue(u"printers/paper"_s, s.paperPrinter);
    ini.setValue(u"printers/card"_s, s.cardPrinter);
    ini.setValue(u"selfTest/day"_s, s.selfTestDay);
}

namespace
{

domain::Result<QByteArray> contents(const QString& path)
{
    QFile file(path);
    constexpr qint64 limit = 1 << 20; // a rules file is some kilobytes
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit)
        return fail(FailureCode::ScheduleUnreadable, path);
    return file.readAll();
}

} // namespace

domain::Result<casework::Rules> rulesOf(const Settings& settings, const QString& registryTables)
{
    using domain::Holidays;
    using domain::Schedule;
    const bool shipped = Schedule::shippedNames().contains(settings.schedule);
    const auto given = shipped ? registryTableIn(registryTables, u"schedule/"_s + settings.schedule) : std::nullopt;
    auto schedule = given     ? Schedule::parse(*given)
                    : shipped ? Schedule::shipped(settings.schedule)
                              : contents(settings.schedule).and_then(&Schedule::parse);
    if (!schedule)
        return tl::make_unexpected(schedule.error());
    const auto days = settings.holidays.isEmpty() ? registryTableIn(registryTables, u"holidays"_s) : std::nullopt;
    domain::Result<Holidays> holidays = days ? Holidays::parse(*days)
                                        : settings.holidays.isEmpty()
                                            ? Holidays::shipped()
                                            : contents(settings.holidays).and_then(&Holidays::parse);
    if (!holidays)
        return tl::make_unexpected(holidays.error());
    using domain::OfficeTable;
    auto office = OfficeTable::shippedNames().contains(settings.office)
                      ? OfficeTable::shipped(settings.office)
                      : contents(settings.office).and_then(&OfficeTable::parse);
    if (!office)
        return tl::make_unexpected(office.error());
    return casework::Rules{std::move(*schedule), std::move(*holidays), settings.agePolicy, std::move(*office)};
}

} // namespace tabian::shell
