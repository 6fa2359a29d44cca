#include "app/shell/supportfacts.h"

#include "devices/api/printerstation.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

doctor::Facts versionFacts()
{
    doctor::Facts facts{{u"Tabian"_s, QCoreApplication::applicationVersion()},
                        {u"Qt"_s, QString::fromLatin1(qVersion())},
                        {u"System"_s, QSysInfo::prettyProductName()},
                        {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
                        {u"Processor"_s, QSysInfo::currentCpuArchitecture()}};
    QProcess packages;
    packages.start(u"dpkg-query"_s,
                   QStringList{u"--show"_s, u"--showformat"_s, u"${Package}=${Version}\n"_s, u"pcscd"_s,
                               u"libpcsclite1"_s, u"libfprint-2-2"_s, u"libcups2"_s, u"cups-daemon"_s,
                               u"libsqlite3-0"_s, u"libsodium23"_s, u"libpango-1.0-0"_s, u"fonts-thai-tlwg"_s});
    if (packages.waitForFinished(5000)) {
        const QStringList lines = QString::fromUtf8(packages.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            facts.append({line.section(u'=', 0, 0), line.section(u'=', 1)});
    }
    return facts;
}

doctor::Facts harmlessSettings(const Settings& s)
{
    const auto isSet = [](const QString& value) { return value.isEmpty() ? u"not set"_s : u"set"_s; };
    const auto printer = [&](const QString& name) {
        return name == devices::noPrinter ? u"none, as chosen"_s : isSet(name);
    };
    return {
        {u"language"_s, s.language == messages::Language::Thai ? u"th"_s : u"en"_s},
        {u"textScale"_s, QString::number(s.textScale)},
        {u"thaiDigits"_s, s.thaiDigits ? u"yes"_s : u"no"_s},
        {u"schedule"_s, domain::Schedule::shippedNames().contains(s.schedule) ? s.schedule : u"a file of the office"_s},
        {u"holidays"_s, s.holidays.isEmpty() ? u"shipped"_s : u"a file of the office"_s},
        {u"agePolicy"_s, s.agePolicy == domain::AgePolicy::Birthday ? u"birthday"_s : u"dayBefore"_s},
        {u"encoderReader"_s, s.encoderReader},
        {u"officerReader"_s, isSet(s.officerReader)},
        {u"paperPrinter"_s, printer(s.paperPrinter)},
        {u"cardPrinter"_s, printer(s.cardPrinter)},
        {u"selfTestDay"_s, s.selfTestDay}};
}

} // namespace tabian::shell
