#include "app/casework/actroles.h"

namespace tabian::casework
{

namespace
{

using Wanted = std::optional<Roles>;

/** One overload an act, and no other: an act without a row here does not compile. */
struct RoleTable
{
    const Officer& by;
    const Case* c; // null outside a case

    // --- the office
    Wanted operator()(const OfficeOpened&) const { return Role::Administrator; }
    Wanted operator()(const OfficerAdded&) const { return Role::Administrator; }
    Wanted operator()(const StationAdded&) const { return Role::Administrator; }
    Wanted operator()(const RecoveryKeyMade&) const { return Role::Administrator; }
    Wanted operator()(const PasswordRecovered&) const { return std::nullopt; }
    Wanted operator()(const JournalExported&) const { return Roles(Role::Supervisor) | Role::Administrator; }
    Wanted operator()(const SignedIn&) const { return std::nullopt; }
    Wanted operator()(const SignedOut&) const { return std::nullopt; }
    Wanted operator()(const StockReceived&) const { return Role::Supervisor; }
    Wanted operator()(const PersonLookedUp&) const { return Roles(Role::Officer) | Role::Approver | Role::Supervisor; }
    Wanted operator()(const CardNumberRevealed&) const
    {
        return Roles(Role::Officer) | Role::Approver | Role::Supervisor;
    }
    Wanted operator()(const ReportMade&) const
    {
        return Roles(Role::Officer) | Role::Cashier | Role::Supervisor | Role::Auditor;
    }
    Wanted operator()(const PolicySet&) const { return Role::Administrator; }
    Wanted operator()(const PasswordSet& act) const { return ownOrAdministrators(act.officer); }
    Wanted operator()(const FingersEnrolled& act) const { return ownOrAdministrators(act.officer); }
    Wanted operator()(const SecondFactorShown&) const { return std::nullopt; }
    Wanted operator()(const WrongTriesNoted&) const { return std::nullopt; }
    Wanted operator()(const ViewsLookedAt&) const { return Roles(Role::Supervisor) | Role::Auditor; }

    // --- the office's books
    Wanted operator()(const DayOpened&) const { return counter(); }
    Wanted operator()(const DayClosed&) const { return counter(); }
    Wanted operator()(const CashRemitted&) const { return counter(); }
    Wanted operator()(const ReceiptRangeSet&) const { return Roles(Role::Supervisor) | Role::Administrator; }
    Wanted operator()(const StockReturned&) const { return Role::Supervisor; }
    Wanted operator()(const FinesForwarded&) const { return counter(); }
    Wanted operator()(const ClockAccepted&) const { return std::nullopt; } // one of the two is a supervisor

    // --- the centre
    Wanted operator()(const ConflictDecided&) const { return Role::Supervisor; }
    Wanted operator()(const EntriesCarried&) const
    {
        return Roles(Role::Officer) | Role::Supervisor | Role::Administrator;
    }
    Wanted operator()(const KitPacked&) const { return Role::Supervisor; }
    Wanted operator()(const KitReturned&) const { return Role::Supervisor; }
    Wanted operator()(const AppointmentKept&) const { return counter(); }
    Wanted operator()(const WalkInNoted&) const { return counter(); }
    Wanted operator()(const DigitalIdBegun&) const { return Role::Officer; }
    Wanted operator()(const DigitalIdFingersMatched&) const { return Role::Officer; }
    Wanted operator()(const DigitalIdTermsAgreed&) const { return Role::Officer; }
    Wanted operator()(const DigitalIdCodeShown&) const { return Role::Officer; }
    Wanted operator()(const DigitalIdEnded&) const { return Role::Officer; }

    // --- one case
    Wanted operator()(const CaseOpened&) const { return Role::Officer; }
    Wanted operator()(const RequestDecided&) const { return Role::Officer; }
    Wanted operator()(const FingersChecked&) const { return Role::Officer; }
    Wanted operator()(const FingerExcepted&) const { return Role::Officer; }
    Wanted operator()(const FingersConfirmed&) const
    {
        return Roles(Role::Officer) | Role::Approver | Role::Supervisor;
    }
    Wanted operator()(const WitnessRecorded&) const { return Role::Officer; }
    Wanted operator()(const EvidenceChecked&) const { return Role::Officer; }
    Wanted operator()(const FineDecided&) const { return Role::Officer; }
    Wanted operator()(const PaymentReceived&) const { return Roles(Role::Officer) | Role::Cashier; }
    Wanted operator()(const PhotoTaken&) const { return Role::Officer; }
    Wanted operator()(const PrintsTaken&) const { return Role::Officer; }
    Wanted operator()(const FormSigned&) const { return Role::Officer; }
    Wanted operator()(const Approved&) const { return Role::Approver; }
    Wanted operator()(const ReturnedByApprover&) const { return Role::Approver; }
    Wanted operator()(const BlankDrawn&) const { return Role::Officer; }
    Wanted operator()(const CardWritten&) const { return Role::Officer; }
    Wanted operator()(const CardSpoiled&) const { return Role::Officer; }
    Wanted operator()(const HandedOver&) const { return Role::Officer; }
    Wanted operator()(const CaseCancelled&) const { return Role::Officer; }
    Wanted operator()(const DraftSaved&) const { return Roles(Role::Officer) | Role::Cashier; }

    Wanted operator()(const CaseHandedOn&) const
    {
        return c && by.id == c->keeper ? Wanted() : Wanted(Role::Supervisor);
    }
    Wanted operator()(const ReceiptVoided&) const { return counter(); }
    Wanted operator()(const SlipGiven&) const { return Role::Officer; }
    Wanted operator()(const CitizenCalled&) const { return counter(); }

    // --- looking
    Wanted operator()(const CaseViewed&) const
    {
        return Roles(Role::Officer) | Role::Approver | Role::Cashier | Role::Supervisor | Role::Auditor;
    }
    Wanted operator()(const DocumentPrinted&) const
    {
        return Roles(Role::Officer) | Role::Approver | Role::Cashier | Role::Supervisor;
    }
    Wanted operator()(const HistoryPrinted&) const { return Roles(Role::Officer) | Role::Supervisor; }

  private:
    /** Who keeps the counter's day and its money. */
    static Wanted counter() { return Roles(Role::Officer) | Role::Cashier | Role::Supervisor; }
    Wanted ownOrAdministrators(const QUuid& officer) const
    {
        return officer == by.id ? Wanted() : Wanted(Role::Administrator);
    }
};

} // namespace

std::optional<Roles> rolesFor(const Act& act, const Officer& by, const Case* c)
{
    return std::visit(RoleTable{by, c}, act);
}

domain::Outcome mayByRole(const Act& act, const Officer& by, const Case* c)
{
    const auto wanted = rolesFor(act, by, c);
    return !wanted || (by.roles & *wanted) ? domain::Outcome() : domain::fail(domain::FailureCode::RoleMissing);
}

bool isLook(const Act& act)
{
    return std::holds_alternative<CaseViewed>(act) || std::holds_alternative<DocumentPrinted>(act) ||
           std::holds_alternative<HistoryPrinted>(act);
}

} // namespace tabian::casework
