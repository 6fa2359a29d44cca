#include "app/casework/viewing.h"

#include <QHash>
#include <QSet>

namespace tabian::casework
{

namespace
{

using Day = std::pair<QUuid, QDate>;

Day dayOf(const ViewRow& row)
{
    return {row.officer, row.at.date()};
}

bool outOfHours(const ViewRow& row, const OfficePolicy& policy)
{
    const int minute = row.at.time().hour() * 60 + row.at.time().minute();
    return !row.workingDay || minute < policy.openFrom || minute >= policy.openUntil;
}

} // namespace

void markUnusual(std::vector<ViewRow>& rows, const OfficePolicy& policy)
{
    QHash<Day, QSet<QByteArray>> withoutCase;                    // persons
    QHash<std::pair<QUuid, QByteArray>, QList<QDate>> perPerson; // days of looks without a case
    for (const ViewRow& row : rows) {
        if (row.person.isEmpty() || row.casePresent)
            continue;
        withoutCase[dayOf(row)].insert(row.person);
        perPerson[{row.officer, row.person}].append(row.at.date());
    }
    constexpr int days = 30;
    for (ViewRow& row : rows) {
        row.unusual.clear();
        if (outOfHours(row, policy))
            row.unusual.push_back(Unusual::OutOfHours);
        if (row.own)
            row.unusual.push_back(Unusual::OwnName);
        if (row.colleague)
            row.unusual.push_back(Unusual::Colleague);
        if (row.person.isEmpty() || row.casePresent)
            continue;
        if (withoutCase.value(dayOf(row)).size() >= policy.personsWithoutCase)
            row.unusual.push_back(Unusual::ManyWithoutCase);
        const QList<QDate> looks = perPerson.value({row.officer, row.person});
        const auto near =
            std::ranges::count_if(looks, [&row](QDate day) { return std::abs(day.daysTo(row.at.date())) < days; });
        if (near >= policy.samePerson)
            row.unusual.push_back(Unusual::SamePersonAgain);
    }
}

} // namespace tabian::casework
