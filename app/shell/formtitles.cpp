#include "app/shell/formtitles.h"

#include <QSettings>

namespace tabian::shell
{

reports::FormTitles formTitlesOf(const QString& settingsFile, const messages::Phrasebook& book)
{
    reports::FormTitles titles = reports::FormTitles::standard(book);
    QSettings ini(settingsFile, QSettings::IniFormat);
    ini.beginGroup(QStringLiteral("titles"));
    const auto own = [&ini](const char* key, QString& title) {
        const QString words = ini.value(QLatin1StringView(key)).toString().trimmed();
        if (!words.isEmpty())
            title = words;
    };
    own("receipt", titles.receipt);
    own("dayReport", titles.dayReport);
    own("dayReportSubtitle", titles.dayReportSubtitle);
    own("application", titles.application);
    own("applicationNumber", titles.applicationNumber);
    own("statement", titles.statement);
    own("statementNumber", titles.statementNumber);
    own("slip", titles.slip);
    own("slipNumber", titles.slipNumber);
    own("fineOrder", titles.fineOrder);
    own("fineList", titles.fineList);
    own("fineRegister", titles.fineRegister);
    own("remittance", titles.remittance);
    return titles;
}

} // namespace tabian::shell
