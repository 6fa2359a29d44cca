// What the registry told of this office's work, as the store keeps it: conflicts with both sides, and cards that changed.
#pragma once

#include "app/casework/applicant.h"
#include "app/casework/centreacts.h"

#include <QDateTime>
#include <QHash>
#include <vector>

namespace tabian::casework
{

/** One of the two facts of a conflict; what is not known here is empty. */
struct ConflictSide
{
    QString office;      // four digits; empty: the register's own
    QString officerName; // of this office's acts only
    QDateTime at;
    QString act;       // kind of the act: "handedOver"
    QString serial;    // of the card
    QString cardState; // as the registry has it: "active", "replaced", "lost", "withdrawn"
    bool disputed = false;
    friend bool operator==(const ConflictSide&, const ConflictSide&) = default;
};

/** What this office's supervisor recorded. It goes to the registry with the journal. */
struct ConflictDecision
{
    ConflictChoice choice = ConflictChoice::Noted;
    QString reason;
    QString officerName;
    QDateTime at;
    bool sent = false; // the registry has the entry
    friend bool operator==(const ConflictDecision&, const ConflictDecision&) = default;
};

/** What an office, or the registry's administrator, has said, as the registry tells it. */
struct ConflictStatement
{
    QString by;     // four digits, or "registry"
    QString stands; // whose fact: four digits, or "registry"; "noted": nobody's
    QString reason;
    friend bool operator==(const ConflictStatement&, const ConflictStatement&) = default;
};
/** "1301: 1302: the reason" a line (docs/protocol.md, `decision`); a line of another form is a reason of nobody's. */
std::vector<ConflictStatement> statementsOf(const QString& decision);

struct ConflictCase
{
    QUuid id;     // the registry's
    QString kind; // docs/protocol.md: "issuedElsewhere", "forked", …
    QDateTime at; // when the registry noticed it
    QString citizenMasked;
    QString personName; // the applicant, or the officer whose access had ended; empty: not known here
    QUuid caseId;       // this office's; null: none
    QString caseNumber;
    ConflictSide ours, theirs;
    std::optional<Applicant> asMade, asRegistered; // personChanged: the case's applicant, and the register's copy now
    std::optional<ConflictDecision> decided;       // by this office
    bool settled = false;                          // at the registry
    std::vector<ConflictStatement> said;           // to the registry, the first one first
    /** For this office's supervisor. */
    bool waits() const { return !settled && !decided; }
    /** Settled when both offices say the same; else one word settles it. */
    bool ofTwoOffices() const { return !theirs.office.isEmpty() && theirs.office != ours.office; }
};

/** A card of a person this office had a case of, in another state than this office left it, or issued elsewhere since. */
struct RegistryChange
{
    QDateTime at; // of the state
    QString serial;
    QString state; // "active", …
    bool disputed = false;
    QString office;   // that issued the card
    bool own = false; // this office did
    QUuid caseId;     // this office's latest of the person
    QString caseNumber;
    QString personName;
};

struct CentreBook
{
    std::vector<ConflictCase> conflicts; // those that wait first, the latest first
    std::vector<RegistryChange> changes; // the latest first, at most 200
    QHash<QUuid, QString> caseNumbers;   // of the cases with entries that the registry did not take as they were
};

} // namespace tabian::casework
