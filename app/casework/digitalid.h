// The rules of enrolling a digital ID at the counter: one table of steps, asked by the desk, by the store, and of what it was
// told by the registry (facts: services, section 1). Any thread.
#pragma once

#include "app/casework/acts.h"
#include "app/domain/failure.h"

#include <QDateTime>
#include <span>

namespace tabian::casework
{

/** How far the journal has an enrolment. */
enum class DigitalIdStage : quint8 {
    None,         // not begun here
    CardChecked,  // the registry found the card to be the latest one, in force
    FingersTried, // at least one index finger did not match
    FingersMatched,
    TermsAgreed,
    CodeShown, // and again, as often as it runs out
    Ended
};

/** An enrolment as lists and the desk have it. */
struct DigitalIdRow
{
    QUuid enrolment;
    QString citizenId;
    QString name; // as the office's copy of the register has it; empty: the copy does not have him
    QUuid officer;
    QString officerName;
    QDateTime begun, touched;
    DigitalIdStage stage = DigitalIdStage::None;
    FingerOutcome left = FingerOutcome::NotTried, right = FingerOutcome::NotTried;
    int leftQuality = 0, rightQuality = 0;
    QString terms;
    int codes = 0;                                          // shown so far
    DigitalIdOutcome outcome = DigitalIdOutcome::Abandoned; // once it has ended
    QString reason;
    bool oldPhoneCancelled = false;
    bool open() const { return stage != DigitalIdStage::Ended; }
};

/** What the table says of an act: the stages it may follow, and the one it leads to. */
struct DigitalIdMove
{
    std::span<const DigitalIdStage> from;
    DigitalIdStage to = DigitalIdStage::None;
};

/** nullopt: no act of an enrolment. */
std::optional<DigitalIdMove> digitalIdMove(const Act& act);
/** The stage after it. DigitalIdOutOfOrder; DigitalIdFingersDiffer: the fingers stand in the way. */
domain::Result<DigitalIdStage> digitalIdAfter(DigitalIdStage stage, const Act& act);
/** DigitalIdFingersDiffer unless both index fingers match the register. */
domain::Outcome bothFingersMatch(FingerOutcome left, FingerOutcome right);
/** DigitalIdOutOfOrder. */
domain::Failure digitalIdOutOfOrder(const QString& step);
/** The enrolment that an act is about; null: about none. */
QUuid enrolmentOf(const Act& act);

} // namespace tabian::casework
