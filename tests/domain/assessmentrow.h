// Facts of an application and what must come of them, for the tests of assess().
#pragma once

#include "app/domain/assessment.h"

#include <QTest>
#include <algorithm>

namespace tabian::tests
{

using namespace tabian::domain;
using namespace Qt::StringLiterals;

/** Facts and what must come of them. Days are Buddhist-era texts; an empty text is "none". */
struct Row
{
    int number;
    QString birth, applied;
    QString event = {}, expiry = {};
    AgePolicy policy = AgePolicy::Birthday;
    QString schedule = u"mission"_s;

    bool accepted = true;
    QString dueRaw = {}, due = {};
    int late = 0;
    int most = 0, least = 0, fee = 0;
    QString newExpiry = {}; // empty: not looked at
};

/** The days of the facts' examples. */
inline Holidays exampleDays()
{
    std::vector<Holiday> days;
    for (QStringView be : {u"25681231", u"25690101", u"25690102", u"25690303", u"25690406", u"25690413", u"25690414",
                           u"25690415", u"25690504"})
        days.push_back({ThaiDate::parse(be)->legalDay(), u"วันหยุด"_s});
    return Holidays(days);
}

inline AssessmentRequest requestOf(const Row& row)
{
    AssessmentRequest request{*caseKind(row.number),
                              *ThaiDate::parse(row.birth),
                              ThaiDate::parse(row.applied)->legalDay(),
                              {},
                              {},
                              row.policy};
    if (!row.event.isEmpty())
        request.event = *ThaiDate::parse(row.event);
    if (!row.expiry.isEmpty())
        request.cardExpiry = *CardExpiry::parse(row.expiry);
    return request;
}

inline Assessment assessed(const Row& row)
{
    return assess(requestOf(row), *Schedule::shipped(row.schedule), exampleDays());
}

inline QString beOrNone(QDate day)
{
    return day.isValid() ? beText(day) : QString();
}

inline bool has(const Assessment& assessment, Finding::Code code)
{
    for (const Finding& finding : assessment.findings) {
        if (finding.code == code)
            return true;
    }
    return false;
}

inline bool names(const Assessment& assessment, const char* clause)
{
    for (const char* named : assessment.clauses) {
        if (qstrcmp(named, clause) == 0)
            return true;
    }
    return false;
}

} // namespace tabian::tests

Q_DECLARE_METATYPE(tabian::tests::Row)
