#include "app/casework/case.h"

#include "app/casework/actroles.h"

#include <algorithm>

namespace tabian::casework
{

Case::Case(QUuid caseId, CaseOpened opening, Stamp stamp)
    : id(caseId), intake(std::move(opening)), opened(std::move(stamp)), keeper(opened.officer), hands{opened.officer}
{
}

Step Case::step() const
{
    if (handOver || cancelled)
        return Step::Closed;
    if (!request)
        return Step::Request;
    if (!identityProved())
        return Step::Identity;
    if (!evidence || !evidence->done)
        return Step::Evidence;
    if (!fine || (!total().isZero() && !payment))
        return Step::FineAndFee;
    if (newPhoto.isEmpty() || !prints || !formSigned)
        return Step::PhotoAndPrints;
    if (approval != ApprovalState::Approved)
        return Step::Approval;
    return goodCard() ? Step::HandOver : Step::WriteAndReadBack;
}

bool Case::identityProved() const
{
    const bool bothMatch = fingers && fingers->left == FingerOutcome::Match && fingers->right == FingerOutcome::Match;
    return bothMatch || (fingers && witness);
}

bool Case::witnessWanted() const
{
    return fingers && !identityProved();
}

std::vector<Remark> Case::remarks() const
{
    std::vector<Remark> found;
    const auto either = [this](FingerOutcome o) { return fingers && (fingers->left == o || fingers->right == o); };
    if (either(FingerOutcome::Mismatch))
        found.push_back(Remark::FingerMismatch);
    if (either(FingerOutcome::NoTemplate) || either(FingerOutcome::Missing))
        found.push_back(Remark::NoFingerprints);
    if (witness)
        found.push_back(Remark::Witnessed);
    if (fine && fine->outcome == FineOutcome::Waived)
        found.push_back(Remark::FineWaived);
    if (fine && fine->outcome == FineOutcome::Refused)
        found.push_back(Remark::FineRefused);
    if (!intake.facts.everHadCard && !intake.oldCard)
        found.push_back(Remark::NeverHadCard);
    if (intake.onCard && !differences(*intake.onCard, intake.applicant).empty())
        found.push_back(Remark::DiffersFromCard);
    if (timesReturned > 0)
        found.push_back(Remark::ReturnedBefore);
    if (!exceptions.empty())
        found.push_back(Remark::FingerExcepted);
    if (photo && !photo->flaws.empty())
        found.push_back(Remark::PhotoKeptFlawed);
    return found;
}

const FingerException* Case::exceptionOf(devices::Finger finger) const
{
    const auto it = std::ranges::find(exceptions, finger, [](const FingerException& e) { return e.what.finger; });
    return it == exceptions.end() ? nullptr : &*it;
}

bool Case::confirmationWanted() const
{
    return std::ranges::any_of(exceptions, [](const FingerException& e) { return !e.confirmed; });
}

std::vector<devices::Finger> unexplained(const PrintsTaken& prints, const Case& c)
{
    const auto wanting = [&c](devices::Finger finger, const QByteArray& made, int quality) {
        return (made.isEmpty() || quality < devices::leastTouchScore) && !c.exceptionOf(finger);
    };
    std::vector<devices::Finger> fingers;
    if (wanting(devices::Finger::LeftIndex, prints.leftTemplate, prints.leftQuality))
        fingers.push_back(devices::Finger::LeftIndex);
    if (wanting(devices::Finger::RightIndex, prints.rightTemplate, prints.rightQuality))
        fingers.push_back(devices::Finger::RightIndex);
    return fingers;
}

domain::Baht Case::fineDue() const
{
    return fine && fine->outcome == FineOutcome::Agreed ? fine->amount : domain::Baht();
}

domain::Baht Case::fee() const
{
    return request ? request->fee : domain::Baht();
}

const CardAttempt* Case::goodCard() const
{
    const auto it = std::ranges::find(attempts, CardAttempt::State::Good, &CardAttempt::state);
    return it == attempts.end() ? nullptr : &*it;
}

const CardAttempt* Case::drawnCard() const
{
    const auto it = std::ranges::find(attempts, CardAttempt::State::Drawn, &CardAttempt::state);
    return it == attempts.end() ? nullptr : &*it;
}

namespace
{

/** One overload an act; what an act means to a case. */
struct Fold
{
    Case& c;
    const Stamp& stamp;

    void operator()(const RequestDecided& act) const
    {
        // Another request is another question: what was ticked and set for the old one no longer answers it.
        if (c.request && (c.request->kind != act.kind || c.request->fine != act.fine)) {
            c.evidence.reset();
            c.fine.reset();
        }
        c.request = act;
    }
    void operator()(const CaseHandedOn& act) const
    {
        c.keeper = act.to;
        addHand(act.to); // from now on it is his case, which he does not approve
    }
    void operator()(const FingersChecked& act) const { c.fingers = act; }
    void operator()(const FingerExcepted& act) const
    {
        std::erase_if(c.exceptions, [&act](const FingerException& e) { return e.what.finger == act.finger; });
        c.exceptions.push_back({act, stamp.officer, {}});
    }
    void operator()(const FingersConfirmed&) const
    {
        for (FingerException& exception : c.exceptions) {
            if (!exception.confirmed)
                exception.confirmed = stamp;
        }
    }
    void operator()(const WitnessRecorded& act) const { c.witness = act; }
    void operator()(const EvidenceChecked& act) const { c.evidence = act; }
    void operator()(const FineDecided& act) const { c.fine = act; }
    void operator()(const PaymentReceived& act) const
    {
        c.payment = act;
        c.paidAt = stamp.at;
    }
    void operator()(const PhotoTaken& act) const
    {
        c.newPhoto = act.jpeg;
        c.photo = act;
    }
    void operator()(const PrintsTaken& act) const { c.prints = act; }
    void operator()(const FormSigned&) const
    {
        c.formSigned = true;
        c.approval = ApprovalState::Waiting;
    }
    void operator()(const Approved& act) const
    {
        c.approval = ApprovalState::Approved;
        c.approver = stamp;
        c.approvalReason = act.reason;
    }
    void operator()(const ReturnedByApprover& act) const
    {
        c.approval = ApprovalState::Returned;
        c.approver = stamp;
        c.approvalReason = act.reason;
        c.formSigned = false;
        ++c.timesReturned;
    }
    void operator()(const BlankDrawn& act) const
    {
        c.attempts.push_back(
            {.serial = act.serial, .state = CardAttempt::State::Drawn, .failureCode = {}, .fileSha256 = {}});
    }
    void operator()(const CardWritten& act) const
    {
        if (CardAttempt* attempt = drawn(act.serial)) {
            attempt->state = CardAttempt::State::Good;
            attempt->fileSha256 = act.fileSha256;
        }
    }
    void operator()(const CardSpoiled& act) const
    {
        if (CardAttempt* attempt = drawn(act.serial)) {
            attempt->state = CardAttempt::State::Spoiled;
            attempt->failureCode = act.failureCode;
        }
    }
    void operator()(const HandedOver& act) const
    {
        c.handOver = act;
        c.closedAt = stamp.at;
    }
    void operator()(const CaseCancelled& act) const
    {
        c.cancelled = act.reason;
        c.closedAt = stamp.at;
    }
    void operator()(const DraftSaved& act) const
    {
        c.draft = act;
        c.draftAt = stamp.at;
    }
    /** The money went back: the case stands at fine and fee again, and what was signed on that ground is signed anew. */
    void operator()(const ReceiptVoided& act) const
    {
        if (!c.payment)
            return;
        c.voidReceipts.push_back({*c.payment, c.paidAt, act, stamp});
        c.payment.reset();
        c.paidAt = {};
        c.formSigned = false;
        c.approval = ApprovalState::NotAsked;
        c.approver.reset();
        c.approvalReason.clear();
    }
    void operator()(const SlipGiven& act) const
    {
        c.slip = act;
        c.slipBy = stamp;
    }
    void operator()(const CitizenCalled& act) const { c.calls.push_back({act, stamp}); }
    template <typename T> void operator()(const T&) const {} // not of a case

    void addHand(const QUuid& officer) const
    {
        if (std::ranges::find(c.hands, officer) == c.hands.end())
            c.hands.push_back(officer);
    }

  private:
    CardAttempt* drawn(const QString& serial) const
    {
        const auto it = std::ranges::find_if(c.attempts, [&serial](const CardAttempt& a) {
            return a.state == CardAttempt::State::Drawn && a.serial == serial;
        });
        return it == c.attempts.end() ? nullptr : &*it;
    }
};

} // namespace

void apply(Case& c, const Act& act, const Stamp& stamp)
{
    const Fold fold{c, stamp};
    std::visit(fold, act);
    // Whoever only vouches for what he saw, decides or looks may still approve.
    const bool noHand = std::holds_alternative<Approved>(act) || std::holds_alternative<ReturnedByApprover>(act) ||
                        std::holds_alternative<CaseHandedOn>(act) || std::holds_alternative<FingersConfirmed>(act) ||
                        isLook(act);
    if (!noHand)
        fold.addHand(stamp.officer);
}

} // namespace tabian::casework
