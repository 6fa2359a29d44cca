#include "app/shell/reportcommand.h"

#include "app/shell/clocks.h"
#include "app/shell/ctlerror.h"
#include "app/shell/dayreportfigures.h"
#include "app/shell/home.h"
#include "app/storage/journalstore.h"
#include "reports/output/pdf.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage = "usage: tabianctl report daily --date YYYYMMDD --out DIR --home DIR";

domain::Result<QString> makeReport(const QString& homePath, QDate day, const QString& outFolder)
{
    const SystemClock clock;
    storage::SystemRandomness random;
    const auto home = Home::open(homePath);
    if (!home)
        return tl::make_unexpected(home.error());
    const auto store = storage::JournalStore::open(home->store(), {.clock = clock, .random = random});
    if (!store)
        return tl::make_unexpected(store.error());
    const auto office = (*store)->office();
    const auto figures = (*store)->dayFigures(day);
    if (!office || !figures)
        return tl::make_unexpected(office ? figures.error() : office.error());

    const messages::Phrasebook thai(messages::Language::Thai);
    const reports::Setting setting{
        .book = thai,
        .office = {.code = office->code, .name = office->name, .address = {}, .phone = {}, .emblem = {}},
        .titles = reports::FormTitles::standard(thai),
        .printedAt = clock.now(),
        .printedBy = office->station};
    QDir().mkpath(outFolder);
    const QString path = u"%1/day-report-%2.pdf"_s.arg(outFolder, domain::beText(day));
    return reports::composeDayReport(dayReportOf(*figures, {}, {}), setting)
        .and_then([&](const reports::Document& document) { return reports::writePdf(document, path); })
        .map([&] { return path; });
}

} // namespace

int runReportDaily(const QStringList& args, QIODevice& out, QIODevice& err)
{
    QString date, folder, home;
    for (qsizetype i = 0; i + 1 < args.size(); i += 2) {
        if (args[i] == u"--date"_s)
            date = args[i + 1];
        else if (args[i] == u"--out"_s)
            folder = args[i + 1];
        else if (args[i] == u"--home"_s)
            home = args[i + 1];
        else
            return writeUsage(err, usage);
    }
    if (args.size() % 2 != 0 || date.isEmpty() || folder.isEmpty() || home.isEmpty())
        return writeUsage(err, usage);
    const auto made = domain::ThaiDate::parse(date).and_then(
        [&](const domain::ThaiDate& day) { return makeReport(home, day.legalDay(), folder); });
    if (!made)
        return writeFailure(err, made.error());
    out.write(QJsonDocument(QJsonObject{{u"file"_s, *made}}).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

} // namespace tabian::shell
