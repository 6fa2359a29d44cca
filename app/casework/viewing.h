// Who looked at whom, why, and what about it is unusual.
#pragma once

#include "app/casework/officer.h"
#include "app/casework/policy.h"
#include "app/domain/citizenid.h"

#include <QDate>
#include <QSet>
#include <optional>
#include <vector>

namespace tabian::casework
{

/** What about a look a supervisor should ask after. */
enum class Unusual : quint8 { OutOfHours, ManyWithoutCase, OwnName, Colleague, SamePersonAgain };

struct ViewRow
{
    quint64 entry = 0;
    QDateTime at;
    QUuid officer;
    QString officerName;
    QString what;         // kind of the act: "personLookedUp", "caseViewed", …
    QString reason;       // stable code, or what the officer wrote
    QString personMasked; // never the whole number
    QString caseNumber;   // empty: outside a case
    std::vector<Unusual> unusual;

    // for the judgement; not for the screen
    QByteArray person; // the same person, the same bytes
    bool workingDay = true;
    bool own = false;         // the officer's own number
    bool colleague = false;   // another officer's
    bool casePresent = false; // the person had a case at this office that day
};

struct ViewFilter
{
    QDate from, until;
    std::optional<QUuid> officer;
    std::optional<domain::CitizenId> person;
};

/** Fills `unusual` of each row. The rows are those of whole days, of one officer or of all. */
void markUnusual(std::vector<ViewRow>& rows, const OfficePolicy& policy);

} // namespace tabian::casework
