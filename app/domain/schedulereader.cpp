#include "app/domain/schedulereader.h"

#include "app/domain/fieldreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

constexpr int Format = 1;
constexpr int MostYears = 120;
constexpr int MostDays = 3660;
constexpr int MostBaht = 1'000'000;

FineRange fineRange(FieldReader& in, const QJsonObject& row, const QString& path, const QString& key)
{
    const QJsonObject fine = in.object(row, path, key);
    const QString here = FieldReader::at(path, key);
    in.onlyKeys(fine, here, {u"least"_s, u"most"_s});
    const int least = in.number(fine, here, u"least"_s, 0, MostBaht);
    const int most = in.number(fine, here, u"most"_s, 0, MostBaht);
    if (least > most)
        in.problem(here, u"the least fine is above the most"_s);
    return {Baht::ofBaht(least), Baht::ofBaht(most)};
}

void readFees(FieldReader& in, const QJsonObject& row, const QString& path, std::array<Baht, 14>& fee)
{
    const QString here = FieldReader::at(path, u"fees"_s);
    const QJsonObject fees = in.object(row, path, u"fees"_s);
    QStringList numbers;
    for (const CaseKind kind : allCaseKinds()) {
        numbers << QString::number(int(kind));
        fee[std::size_t(kind)] = Baht::ofBaht(in.number(fees, here, numbers.last(), 0, MostBaht));
    }
    in.onlyKeys(fees, here, numbers);
}

void readClauses(FieldReader& in, const QJsonObject& row, const QString& path, QStringList& clauses)
{
    const QString here = FieldReader::at(path, u"clauses"_s);
    const QJsonArray texts = row.value(u"clauses"_s).toArray();
    if (texts.isEmpty())
        in.problem(here, u"at least one text of law is wanted"_s);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        clauses << texts[i].toString().trimmed();
        if (clauses.last().isEmpty())
            in.problem(u"%1[%2]"_s.arg(here).arg(i), u"a text is wanted"_s);
    }
}

ScheduleRow readRow(FieldReader& in, const QJsonObject& row, const QString& path)
{
    in.onlyKeys(row, path,
                {u"from"_s, u"firstCardAge"_s, u"overAge"_s, u"guardianUnderAge"_s, u"maximumAge"_s, u"graceDays"_s,
                 u"earlyRenewalDays"_s, u"parentsAlienClock"_s, u"fineNotApplying"_s, u"fineNotRenewing"_s,
                 u"payWithinDays"_s, u"fees"_s, u"copyFee"_s, u"clauses"_s, u"note"_s});
    ScheduleRow read;
    read.from = in.day(row, path, u"from"_s);
    read.firstCardAge = in.number(row, path, u"firstCardAge"_s, 0, MostYears);
    read.overAge = in.number(row, path, u"overAge"_s, 1, MostYears);
    read.guardianUnderAge = in.number(row, path, u"guardianUnderAge"_s, 0, MostYears);
    read.maximumAge = in.number(row, path, u"maximumAge"_s, 1, MostYears);
    if (read.firstCardAge >= read.overAge || read.overAge >= read.maximumAge)
        in.problem(path, u"firstCardAge, overAge and maximumAge must rise in this order"_s);
    read.graceDays = in.number(row, path, u"graceDays"_s, 1, MostDays);
    read.earlyRenewalDays = in.number(row, path, u"earlyRenewalDays"_s, 0, MostDays);
    read.parentsAlienByAge = in.oneOf(row, path, u"parentsAlienClock"_s, {u"nationality"_s, u"age"_s}) == u"age"_s;
    read.notApplying = fineRange(in, row, path, u"fineNotApplying"_s);
    read.notRenewing = fineRange(in, row, path, u"fineNotRenewing"_s);
    if (row.contains(u"payWithinDays"_s)) {
        const QString here = FieldReader::at(path, u"payWithinDays"_s);
        const QJsonObject days = in.object(row, path, u"payWithinDays"_s);
        in.onlyKeys(days, here, {u"least"_s, u"most"_s});
        read.payWithinDaysLeast = in.number(days, here, u"least"_s, 1, MostDays);
        read.payWithinDaysMost = in.number(days, here, u"most"_s, read.payWithinDaysLeast, MostDays);
    }
    readFees(in, row, path, read.fee);
    read.copyFee = Baht::ofBaht(in.number(row, path, u"copyFee"_s, 0, MostBaht));
    readClauses(in, row, path, read.clauses);
    return read;
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

ScheduleContent readRoot(FieldReader& in, const QJsonObject& root)
{
    in.onlyKeys(
        root, {},
        {u"format"_s, u"name"_s, u"title"_s, u"law"_s, u"openStart"_s, u"eightYearsFrom"_s, u"rows"_s, u"note"_s});
    in.number(root, {}, u"format"_s, Format, Format);
    ScheduleContent read;
    read.name = in.text(root, {}, u"name"_s);
    if (!isName(read.name))
        in.problem(u"name"_s, u"small letters, digits and hyphens are wanted, at most 40"_s);
    const QJsonObject title = in.object(root, {}, u"title"_s);
    in.onlyKeys(title, u"title"_s, {u"th"_s, u"en"_s});
    read.titleTh = in.text(title, u"title"_s, u"th"_s);
    read.titleEn = in.text(title, u"title"_s, u"en"_s);
    const QStringList laws{u"mission"_s, u"act-2554"_s, u"pinai-2566"_s}; // in the order of LawText
    read.law = LawText(qMax<qsizetype>(0, laws.indexOf(in.oneOf(root, {}, u"law"_s, laws))));
    read.openStart = in.truth(root, {}, u"openStart"_s);
    read.eightYearsFrom = in.day(root, {}, u"eightYearsFrom"_s);
    const QJsonArray rows = root.value(u"rows"_s).toArray();
    if (rows.isEmpty())
        in.problem(u"rows"_s, u"at least one row is wanted"_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = u"rows[%1]"_s.arg(i);
        if (!rows[i].isObject())
            in.problem(path, u"an object is wanted"_s);
        read.rows.push_back(readRow(in, rows[i].toObject(), path));
        if (i > 0 && read.rows[std::size_t(i)].from <= read.rows[std::size_t(i - 1)].from)
            in.problem(path + u".from"_s, u"not after the row before"_s);
    }
    return read;
}

} // namespace

Result<ScheduleContent> readSchedule(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = JsonLines::lineAt(json, error.offset);
        return fail(FailureCode::ScheduleSyntax, u"line %1: %2"_s.arg(line).arg(error.errorString()));
    }
    FieldReader in(json);
    if (!document.isObject())
        in.problem({}, u"an object is wanted"_s);
    ScheduleContent content = readRoot(in, document.object());
    if (in.firstProblem())
        return fail(FailureCode::ScheduleField, *in.firstProblem());
    return content;
}

} // namespace tabian::domain
