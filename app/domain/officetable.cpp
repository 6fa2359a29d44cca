#include "app/domain/officetable.h"

#include "app/domain/fieldreader.h"
#include "app/domain/shippeddata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

constexpr int Format = 1;
constexpr int MostDays = 36600;
constexpr int MostBaht = 1'000'000;

UsualFines::Row readRow(FieldReader& in, const QJsonObject& row, const QString& path)
{
    in.onlyKeys(row, path, {u"maximumBaht"_s, u"steps"_s});
    UsualFines::Row read{Baht::ofBaht(in.number(row, path, u"maximumBaht"_s, 1, MostBaht)), {}};
    const QJsonArray steps = row.value(u"steps"_s).toArray();
    if (steps.isEmpty())
        in.problem(FieldReader::at(path, u"steps"_s), u"at least one step is wanted"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString here = u"%1.steps[%2]"_s.arg(path).arg(i);
        const QJsonObject step = steps[i].toObject();
        in.onlyKeys(step, here, {u"fromDay"_s, u"baht"_s});
        const int day = in.number(step, here, u"fromDay"_s, 1, MostDays);
        const Baht amount = Baht::ofBaht(in.number(step, here, u"baht"_s, 1, MostBaht));
        if (!read.steps.empty() && day <= read.steps.back().fromDay)
            in.problem(here + u".fromDay"_s, u"not after the step before"_s);
        if (amount > read.maximum)
            in.problem(here + u".baht"_s, u"above the maximum"_s);
        read.steps.push_back({day, amount});
    }
    return read;
}

UsualFines readFines(FieldReader& in, const QJsonObject& root)
{
    if (!root.value(u"usualFines"_s).isArray())
        in.problem(u"usualFines"_s, u"a list is wanted"_s);
    std::vector<UsualFines::Row> rows;
    const QJsonArray list = root.value(u"usualFines"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        rows.push_back(readRow(in, list[i].toObject(), u"usualFines[%1]"_s.arg(i)));
    return UsualFines(std::move(rows));
}

/** An empty code is one that is not printed; a missing one is a misspelling. */
QString code(FieldReader& in, const QJsonObject& codes, const QString& key)
{
    if (!codes.value(key).isString())
        in.problem(u"revenueCodes."_s + key, u"a text is wanted; it may be empty"_s);
    return codes.value(key).toString().trimmed();
}

OfflineLimits readOffline(FieldReader& in, const QJsonObject& offline)
{
    const QString path = u"offline"_s;
    in.onlyKeys(offline, path, {u"days"_s, u"cases"_s, u"megabytes"_s});
    return {.days = in.number(offline, path, u"days"_s, 1, 366),
            .cases = in.number(offline, path, u"cases"_s, 1, 100'000),
            .megabytes = in.number(offline, path, u"megabytes"_s, 1, 100'000)};
}

OfficeTable readRoot(FieldReader& in, const QJsonObject& root)
{
    in.onlyKeys(root, {},
                {u"format"_s, u"usualFines"_s, u"revenueCodes"_s, u"remittance"_s, u"clock"_s, u"receiptsLow"_s,
                 u"offline"_s, u"note"_s});
    in.number(root, {}, u"format"_s, Format, Format);
    OfficeTable read;
    read.usualFines = readFines(in, root);
    const QJsonObject codes = in.object(root, {}, u"revenueCodes"_s);
    in.onlyKeys(codes, u"revenueCodes"_s, {u"fine"_s, u"fee"_s, u"copy"_s});
    read.revenueCodes = {code(in, codes, u"fine"_s), code(in, codes, u"fee"_s), code(in, codes, u"copy"_s)};
    const QJsonObject remittance = in.object(root, {}, u"remittance"_s);
    in.onlyKeys(remittance, u"remittance"_s, {u"aboveBaht"_s, u"workingDays"_s});
    read.remitAbove = Baht::ofBaht(in.number(remittance, u"remittance"_s, u"aboveBaht"_s, 0, MostBaht));
    read.remitWithin = in.number(remittance, u"remittance"_s, u"workingDays"_s, 0, 60);
    const QJsonObject clock = in.object(root, {}, u"clock"_s);
    in.onlyKeys(clock, u"clock"_s, {u"workingDaysAhead"_s});
    read.clockAhead = in.number(clock, u"clock"_s, u"workingDaysAhead"_s, 0, 400);
    read.receiptsLow = in.number(root, {}, u"receiptsLow"_s, 0, 100'000);
    if (root.contains(u"offline"_s)) // a table from before there was a registry has none
        read.offline = readOffline(in, in.object(root, {}, u"offline"_s));
    return read;
}

} // namespace

std::optional<Baht> UsualFines::amount(int daysLate, const FineRange& range) const
{
    std::optional<Baht> found;
    for (const Row& row : m_rows) {
        if (row.maximum != range.most)
            continue;
        for (const Step& step : row.steps) {
            if (step.fromDay <= daysLate)
                found = std::max(step.amount, range.least);
        }
    }
    return found;
}

Result<OfficeTable> OfficeTable::parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    std::optional<QString> problem;
    OfficeTable table;
    if (error.error != QJsonParseError::NoError) {
        problem = u"line %1: %2"_s.arg(JsonLines::lineAt(json, error.offset)).arg(error.errorString());
    } else {
        FieldReader in(json);
        if (!document.isObject())
            in.problem({}, u"an object is wanted"_s);
        table = readRoot(in, document.object());
        problem = in.firstProblem();
    }
    if (problem)
        return fail(FailureCode::OfficeTableInvalid, *problem);
    return table;
}

QStringList OfficeTable::shippedNames()
{
    return {u"standard"_s, u"training"_s};
}

Result<OfficeTable> OfficeTable::shipped(QStringView name)
{
    return parse(shippedData(u"office/%1.json"_s.arg(name)));
}

} // namespace tabian::domain
