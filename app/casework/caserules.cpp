// The rules of the counter (facts: rules, sections 1, 5 and 6), each with its own code, each in one place.
#include "app/casework/accountrules.h"
#include "app/casework/actroles.h"
#include "app/casework/books.h"
#include "app/casework/case.h"
#include "app/casework/reasons.h"

#include <algorithm>

namespace tabian::casework
{

using domain::Baht;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;

static bool blank(const QString& text)
{
    return text.trimmed().isEmpty();
}

Outcome wantReason(const QString& reason)
{
    return blank(reason) ? fail(FailureCode::ReasonMissing) : Outcome();
}

namespace
{

constexpr int mostReceipts = 999'999; // six digits

Outcome inOrder(bool right)
{
    return right ? Outcome() : fail(FailureCode::ActOutOfOrder);
}
/** Nobody serves himself, and nobody approves his own card. */
Outcome notHis(const QString& citizen, const Officer& by)
{
    return citizen == by.citizenId ? fail(FailureCode::OwnCase) : Outcome();
}

/** The rules of one act; the case, where one is wanted, is open. */
struct Rule
{
    const Officer& by;
    const Case* c;

    // --- outside a case
    Outcome operator()(const OfficeOpened&) const { return {}; }
    Outcome operator()(const OfficerAdded& act) const { return personOf(act.officer); }
    Outcome operator()(const StationAdded&) const { return {}; }
    Outcome operator()(const RecoveryKeyMade& act) const { return inOrder(act.parts >= 1 && act.parts <= 3); }
    Outcome operator()(const PasswordRecovered&) const { return {}; }
    Outcome operator()(const JournalExported&) const { return {}; }
    Outcome operator()(const SignedIn&) const { return {}; }
    Outcome operator()(const SignedOut&) const { return {}; }
    Outcome operator()(const StockReceived&) const { return {}; }
    Outcome operator()(const PersonLookedUp& act) const { return wantReason(act.reason); }
    Outcome operator()(const CardNumberRevealed& act) const { return wantReason(act.reason); }
    Outcome operator()(const ReportMade&) const { return {}; }
    Outcome operator()(const PolicySet& act) const { return checkPolicy(act.policy); }
    Outcome operator()(const PasswordSet& act) const
    {
        return inOrder(!act.officer.isNull() && (act.officer == by.id) != act.mustChange);
    }
    Outcome operator()(const FingersEnrolled& act) const
    {
        return inOrder(!act.officer.isNull() && !(act.leftTemplate.isEmpty() && act.rightTemplate.isEmpty()));
    }
    Outcome operator()(const SecondFactorShown& act) const { return ownFactor(act, by); }
    Outcome operator()(const WrongTriesNoted& act) const { return inOrder(!act.officer.isNull() && act.count > 0); }
    Outcome operator()(const ViewsLookedAt& act) const { return inOrder(act.from.isValid() && act.until >= act.from); }
    Outcome operator()(const DayOpened& act) const { return inOrder(act.opening >= Baht()); }
    Outcome operator()(const DayClosed& act) const
    {
        const bool pieces = std::ranges::all_of(act.cash, [](const CashPiece& piece) {
            return piece.count >= 0 && std::ranges::find(denominations(), piece.each) != denominations().end();
        });
        const bool counts = act.cards >= 0 && act.receipts >= 0 && act.slips >= 0;
        return pieces && counts ? Outcome() : fail(FailureCode::CountImpossible);
    }
    Outcome operator()(const CashRemitted& act) const
    {
        return inOrder(act.fines >= Baht() && act.fees >= Baht() && !(act.fines + act.fees).isZero());
    }
    Outcome operator()(const ReceiptRangeSet& act) const
    {
        const bool range = act.station > 0 && act.first > 0 && act.first <= act.last && act.last <= mostReceipts;
        return range && act.fiscalYear > 2500 ? Outcome() : fail(FailureCode::ReceiptRangeImpossible);
    }
    Outcome operator()(const StockReturned& act) const { return wantReason(act.reason); }
    Outcome operator()(const FinesForwarded& act) const
    {
        return wantReason(act.addressee).and_then([&] { return inOrder(!act.cases.empty()); });
    }
    Outcome operator()(const ClockAccepted& act) const { return wantReason(act.reason); }
    // --- the centre; what depends on what is known of kit, appointment and enrolment is the store's to ask
    Outcome operator()(const ConflictDecided& act) const
    {
        return wantReason(act.reason).and_then([&] { return inOrder(!act.conflict.isNull()); });
    }
    Outcome operator()(const EntriesCarried& act) const
    {
        return inOrder(act.first > 0 && act.first <= act.last && act.sha256.size() == 32);
    }
    Outcome operator()(const KitPacked& act) const
    {
        return wantReason(act.label).and_then(
            [&] { return inOrder(act.persons >= 0 && act.cards >= 0 && act.receipts >= 0 && act.firstReceipt >= 0); });
    }
    Outcome operator()(const KitReturned& act) const { return inOrder(act.cards >= 0); }
    Outcome operator()(const AppointmentKept& act) const
    {
        return inOrder(!act.appointment.isNull() && domain::CitizenId::parse(act.citizenId).has_value());
    }
    Outcome operator()(const WalkInNoted& act) const
    {
        return inOrder(!act.appointment.isNull() && !act.service.isEmpty() &&
                       domain::CitizenId::parse(act.citizenId).has_value());
    }
    Outcome operator()(const DigitalIdBegun& act) const
    {
        return notHis(act.citizenId, by).and_then([&] {
            return inOrder(!act.enrolment.isNull() && domain::CitizenId::parse(act.citizenId).has_value());
        });
    }
    Outcome operator()(const DigitalIdFingersMatched& act) const { return inOrder(!act.enrolment.isNull()); }
    Outcome operator()(const DigitalIdTermsAgreed& act) const
    {
        return inOrder(!act.enrolment.isNull() && !act.version.isEmpty());
    }
    Outcome operator()(const DigitalIdCodeShown& act) const
    {
        return inOrder(!act.enrolment.isNull() && act.token.size() == 16 && act.seconds >= 60 && act.seconds <= 300);
    }
    Outcome operator()(const DigitalIdEnded& act) const { return inOrder(!act.enrolment.isNull()); }

    Outcome operator()(const CaseOpened& act) const
    {
        return notHis(act.applicant.id.digits(), by).and_then([&] { return mayHoldThaiCard(act.applicant.id); });
    }

    // --- until money is taken
    Outcome operator()(const RequestDecided& act) const
    {
        return beforeMoney().and_then([&] { return act.accepted ? Outcome() : fail(FailureCode::ApplicationRefused); });
    }
    Outcome operator()(const FingersChecked& act) const
    {
        return beforeMoney().and_then([&] { return reached(Step::Identity); }).and_then([&] {
            const bool left = act.left != FingerOutcome::Missing || c->exceptionOf(devices::Finger::LeftIndex);
            const bool right = act.right != FingerOutcome::Missing || c->exceptionOf(devices::Finger::RightIndex);
            return left && right ? Outcome() : fail(FailureCode::FingerReasonMissing);
        });
    }
    Outcome operator()(const FingerExcepted& act) const
    {
        return inOrder(c->step() >= Step::Identity && c->step() <= Step::PhotoAndPrints).and_then([&] {
            return act.reason == FingerReason::Other ? wantReason(act.note) : Outcome();
        });
    }
    /** Officers are told apart by their accounts, and a person has only one: OfficerTwice. */
    Outcome operator()(const FingersConfirmed&) const
    {
        const bool noted = std::ranges::find(c->exceptions, by.id, &FingerException::notedBy) != c->exceptions.end();
        const bool his = std::ranges::find(c->hands, by.id) != c->hands.end();
        if (noted || his || c->intake.applicant.id.digits() == by.citizenId)
            return fail(FailureCode::SecondOfficerSame);
        return inOrder(c->confirmationWanted() && c->step() <= Step::PhotoAndPrints);
    }
    Outcome operator()(const WitnessRecorded& act) const
    {
        if (act.citizenId == by.citizenId || act.citizenId == c->intake.applicant.id.digits())
            return fail(FailureCode::WitnessIsOfficer);
        return beforeMoney()
            .and_then([&] { return reached(Step::Identity); })
            .and_then([&] { return wantReason(act.name); })
            .and_then([&] { return wantReason(act.relation); })
            .and_then([&] { return wantReason(act.statement); });
    }
    Outcome operator()(const EvidenceChecked& act) const
    {
        return beforeMoney()
            .and_then([&] { return reached(act.done ? Step::Evidence : Step::Identity); })
            .and_then([&]() -> Outcome {
                if (!act.done)
                    return {};
                const bool witnessBacked = !act.ticked.contains(domain::Evidence::Witness) || c->witness;
                const auto missing = domain::missingEvidence(c->request->kind, c->request->evidenceFacts, act.ticked);
                return witnessBacked && missing.empty() ? Outcome() : fail(FailureCode::EvidenceIncomplete);
            });
    }
    Outcome operator()(const FineDecided& act) const
    {
        return beforeMoney().and_then([&] { return reached(Step::FineAndFee); }).and_then([&]() -> Outcome {
            const domain::FineRange range = c->request->fine;
            const Baht least = std::max(range.least, range.most.isZero() ? Baht() : Baht::ofBaht(1));
            if (act.amount > range.most)
                return fail(FailureCode::FineAboveMaximum);
            if (act.outcome == FineOutcome::Waived)
                return blank(act.reason) ? fail(FailureCode::WaiverWithoutReason) : inOrder(act.amount.isZero());
            const bool noneSaid = act.outcome == FineOutcome::NoneDue && !range.most.isZero();
            return act.amount < least || noneSaid ? fail(FailureCode::FineBelowMinimum) : Outcome();
        });
    }
    Outcome operator()(const PaymentReceived& act) const
    {
        return beforeMoney().and_then([&] { return inOrder(c->fine && !c->total().isZero()); }).and_then([&] {
            const bool exact = act.fine == c->fineDue() && act.fee == c->fee() && act.cash >= c->total();
            return exact ? Outcome() : fail(FailureCode::PaymentDiffers);
        });
    }

    // --- photo, prints, form
    Outcome operator()(const PhotoTaken& act) const
    {
        return beforeApproval().and_then([&] { return inOrder(!act.jpeg.isEmpty()); }).and_then([&] {
            return act.flaws.empty() ? Outcome() : wantReason(act.override);
        });
    }
    Outcome operator()(const PrintsTaken& act) const
    {
        return beforeApproval().and_then(
            [&] { return unexplained(act, *c).empty() ? Outcome() : fail(FailureCode::PrintsUnexplained); });
    }
    Outcome operator()(const FormSigned&) const
    {
        return beforeApproval().and_then([&] { return inOrder(!c->newPhoto.isEmpty() && c->prints); }).and_then([&] {
            return c->confirmationWanted() ? fail(FailureCode::FingersUnconfirmed) : Outcome();
        });
    }

    // --- the approver
    Outcome operator()(const Approved& act) const
    {
        return byApprover().and_then([&] { return c->remarks().empty() ? Outcome() : wantReason(act.reason); });
    }
    Outcome operator()(const ReturnedByApprover& act) const
    {
        return byApprover().and_then([&] { return wantReason(act.reason); });
    }

    // --- the card
    Outcome operator()(const BlankDrawn&) const
    {
        return inOrder(c->step() == Step::WriteAndReadBack && !c->drawnCard());
    }
    Outcome operator()(const CardWritten& act) const
    {
        return ofDrawnCard(act.serial).and_then([&] { return inOrder(act.fileSha256.size() == 32); }).and_then([&] {
            return sameCard(act.fileSha256, act.readBackSha256);
        });
    }
    Outcome operator()(const CardSpoiled& act) const
    {
        return ofDrawnCard(act.serial).and_then([&] { return wantReason(act.failureCode); });
    }
    Outcome operator()(const HandedOver& act) const
    {
        if (!c->goodCard())
            return fail(FailureCode::ReadBackMissing);
        if (blank(act.signature) || (act.receivedBy == ReceivedBy::Guardian && blank(act.receiverName)))
            return fail(FailureCode::SignatureMissing);
        return {};
    }
    Outcome operator()(const CaseCancelled& act) const
    {
        return beforeMoney().and_then([&] { return wantReason(act.reason); });
    }
    Outcome operator()(const DraftSaved&) const { return {}; }
    /** His own case, or as supervisor anybody's; whether the colleague can take it, the store knows. */
    Outcome operator()(const CaseHandedOn& act) const
    {
        return wantReason(act.reason).and_then([&] { return inOrder(act.to != c->keeper); });
    }

    // --- looking
    Outcome operator()(const CaseViewed& act) const { return wantReason(act.reason); }
    Outcome operator()(const DocumentPrinted& act) const { return inOrder(!blank(act.document)); }
    Outcome operator()(const HistoryPrinted&) const
    {
        return c->identityProved() ? Outcome() : fail(FailureCode::IdentityUnproved);
    }
    // --- money that went back, and citizens who went home without a card
    Outcome operator()(const ReceiptVoided& act) const
    {
        if (!c->payment || c->payment->receiptNumber != act.receiptNumber)
            return fail(FailureCode::ReceiptUnknown);
        if (c->goodCard() || c->drawnCard())
            return fail(FailureCode::VoidAfterCard);
        return wantReason(act.reason);
    }
    Outcome operator()(const SlipGiven& act) const
    {
        const auto digits = std::ranges::count_if(act.phone, [](QChar digit) { return digit.isDigit(); });
        return inOrder(c->formSigned && !c->goodCard() && !c->drawnCard()).and_then([&] {
            return digits >= 9 && digits <= 15 ? Outcome() : fail(FailureCode::PhoneFormat);
        });
    }
    Outcome operator()(const CitizenCalled& act) const
    {
        return inOrder(c->slip.has_value()).and_then([&] { return act.reached ? Outcome() : wantReason(act.note); });
    }

  private:
    Outcome reached(Step step) const { return inOrder(c->step() >= step); }
    Outcome beforeMoney() const { return inOrder(!c->moneyTaken() && c->step() <= Step::PhotoAndPrints); }
    Outcome beforeApproval() const
    {
        return inOrder(c->step() >= Step::PhotoAndPrints && c->approval != ApprovalState::Waiting &&
                       c->approval != ApprovalState::Approved);
    }
    Outcome byApprover() const
    {
        if (std::ranges::find(c->hands, by.id) != c->hands.end())
            return fail(FailureCode::ApproverIsOfficer);
        return notHis(c->intake.applicant.id.digits(), by).and_then([&] {
            return inOrder(c->approval == ApprovalState::Waiting);
        });
    }
    Outcome ofDrawnCard(const QString& serial) const
    {
        const CardAttempt* drawn = c->drawnCard();
        return inOrder(drawn && drawn->serial == serial);
    }
};

/** Acts that belong to a case already opened. */
bool wantsCase(const Act& act)
{
    static const std::size_t first = Act(std::in_place_type<RequestDecided>).index();
    return act.index() >= first;
}

} // namespace

Outcome mayHoldThaiCard(const domain::CitizenId& id)
{
    return id.mayHoldThaiCard() ? Outcome() : fail(FailureCode::NotAThaiCardHolder);
}

Outcome sameCard(const QByteArray& written, const QByteArray& readBack)
{
    return written == readBack ? Outcome() : fail(FailureCode::ReadBackDiffers);
}

Outcome allowed(const Act& act, const Officer& by, const Case* c)
{
    const bool ofCase = wantsCase(act);
    if (ofCase != (c != nullptr))
        return inOrder(false);
    if (c && c->step() == Step::Closed && !isLook(act))
        return fail(FailureCode::CaseClosed);
    return mayByRole(act, by, c).and_then([&] { return std::visit(Rule{by, c}, act); });
}

} // namespace tabian::casework
