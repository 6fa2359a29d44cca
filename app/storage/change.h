// What one entry changes: handed to each projection, when it is recorded and when everything is rebuilt.
#pragma once

#include "app/casework/case.h"
#include "app/storage/chain.h"
#include "app/storage/database.h"
#include "app/storage/sealer.h"

namespace tabian::storage
{

/** An entry, its act, and the case around it; null outside a case, `before` also for the act that opens one. */
struct Change
{
    const Entry& entry;
    const casework::Act& act;
    const casework::Case* before = nullptr;
    const casework::Case* after = nullptr;

    template <typename T> const T* as() const { return std::get_if<T>(&act); }
    QVariant sequence() const { return number(entry.sequence); }
    QVariant day() const { return dayText(entry.day()); }
    QVariant officer() const { return blob(entry.officer); }
    QVariant caseId() const { return blob(entry.caseId); }
};

// One function a group of tables; each a pure function of the entries so far. Inside a transaction.
domain::Outcome projectOffice(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectCase(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectMoney(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectApproval(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectStock(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectDay(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectFines(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectSlips(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectLookUp(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectAccount(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectDigitalId(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectAppointment(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectConflictDecision(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectKit(Database& db, const Sealer& sealer, const Change& change);
domain::Outcome projectView(Database& db, const Sealer& sealer, const Change& change);

} // namespace tabian::storage
