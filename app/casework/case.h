// A case: what its entries add up to. Pure; made only by folding acts, so a restart gives the same case.
#pragma once

#include "app/casework/acts.h"
#include "app/domain/failure.h"

#include <QDateTime>
#include <QUuid>
#include <optional>
#include <vector>

namespace tabian::casework
{

/** Who did an act and when. */
struct Stamp
{
    QUuid officer;
    QString officerName;
    QDateTime at;
};

enum class ApprovalState : quint8 { NotAsked, Waiting, Approved, Returned };

struct CardAttempt
{
    enum class State : quint8 { Drawn, Spoiled, Good };
    QString serial;
    State state = State::Drawn;
    QString failureCode;
    QByteArray fileSha256;
};

/** Something an approver must look at; with any of these an approval wants a reason. */
enum class Remark : quint8 {
    FingerMismatch,
    NoFingerprints,
    Witnessed,
    FineWaived,
    FineRefused,
    NeverHadCard,
    ManyReplacements, // the fourth within three years, or what the office sets
    DiffersFromCard,
    ReturnedBefore,
    FingerExcepted, // no print, or no good one, of a finger
    PhotoKeptFlawed,
    // known with the office's policy and its other cases only: see riskflags.h
    RecentMove,
    OutOfHours,
    PairTooOften
};

/** A finger of which no print, or no good one, can be had. */
struct FingerException
{
    FingerExcepted what;
    QUuid notedBy;
    std::optional<Stamp> confirmed; // by the second officer
};

/** A receipt that is void: its number stays, its money went back. */
struct VoidReceipt
{
    PaymentReceived payment;
    QDateTime paidAt;
    ReceiptVoided act;
    Stamp by;
};

/** A call to a citizen who waits for a card. */
struct Call
{
    CitizenCalled act;
    Stamp by;
};

struct Case
{
    Case(QUuid caseId, CaseOpened opening, Stamp stamp);

    QUuid id;
    CaseOpened intake; // intake.number is the case's number
    Stamp opened;
    QUuid keeper; // who goes on with it: the officer who opened it, until it is handed on
    /** Every officer who did an act of the case; approving, handing on, looking and the second officer's word on a finger
     *  apart. None of them may approve. */
    std::vector<QUuid> hands;
    std::optional<RequestDecided> request;
    std::optional<FingersChecked> fingers;
    std::vector<FingerException> exceptions; // at most one a finger
    std::optional<WitnessRecorded> witness;
    std::optional<EvidenceChecked> evidence;
    std::optional<FineDecided> fine;
    std::optional<PaymentReceived> payment;
    QDateTime paidAt;
    std::vector<VoidReceipt> voidReceipts;
    QByteArray newPhoto;
    std::optional<PhotoTaken> photo; // the same, with its print and what was wrong with it
    std::optional<PrintsTaken> prints;
    bool formSigned = false;
    ApprovalState approval = ApprovalState::NotAsked;
    std::optional<Stamp> approver;
    QString approvalReason; // or the reason it was returned with
    int timesReturned = 0;
    std::vector<CardAttempt> attempts;
    std::optional<HandedOver> handOver;
    std::optional<QString> cancelled;
    QDateTime closedAt;
    std::optional<SlipGiven> slip; // ใบรับ
    Stamp slipBy;
    std::vector<Call> calls;
    DraftSaved draft;
    QDateTime draftAt;

    /** The first step that is not finished; Closed when handed over or cancelled. */
    Step step() const;
    /** Both index fingers match, or a witness stands in (facts: rules, section 5). */
    bool identityProved() const;
    bool witnessWanted() const;          // fingers do not decide and no witness yet
    std::vector<Remark> remarks() const; // what the case itself shows; riskflags.h knows the rest
    const FingerException* exceptionOf(devices::Finger finger) const;
    /** A second officer has yet to see the hand. */
    bool confirmationWanted() const;
    domain::Baht fineDue() const; // amount agreed to be paid; zero when none, refused or waived
    domain::Baht fee() const;
    domain::Baht total() const { return fineDue() + fee(); }
    /** Once money was taken, request, identity, evidence and fine stand. */
    bool moneyTaken() const { return payment.has_value(); }
    const CardAttempt* goodCard() const;
    const CardAttempt* drawnCard() const; // drawn and neither good nor spoiled
};

/** Folds one act into the case. Acts that are not of a case are ignored. */
void apply(Case& c, const Act& act, const Stamp& stamp);

/** Whether a person with this number can have a Thai ID card; NotAThaiCardHolder for 0, 6 and 7. */
domain::Outcome mayHoldThaiCard(const domain::CitizenId& id);

/** The comparison of a written card, byte for byte (or of two digests of it): ReadBackDiffers. */
domain::Outcome sameCard(const QByteArray& written, const QByteArray& readBack);

/** The fingers of a set of new prints that want an exception and have none: their print is missing or poor. */
std::vector<devices::Finger> unexplained(const PrintsTaken& prints, const Case& c);

/** The rules of the counter for one act by one officer on one case (nullptr for acts outside a case).
 *  The screen asks it to know what is allowed; the store asks it again inside the transaction.
 *  Fails with ActOutOfOrder, ApproverIsOfficer, RoleMissing, FineAboveMaximum, … */
domain::Outcome allowed(const Act& act, const Officer& by, const Case* c);

} // namespace tabian::casework
