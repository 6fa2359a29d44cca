#include "app/casework/digitalid.h"

#include <algorithm>

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using domain::FailureCode;
using Stage = DigitalIdStage;

namespace
{

constexpr Stage beforeAll[] = {Stage::None};
constexpr Stage afterCard[] = {Stage::CardChecked, Stage::FingersTried};
constexpr Stage afterFingers[] = {Stage::FingersMatched};
constexpr Stage afterTerms[] = {Stage::TermsAgreed, Stage::CodeShown};
constexpr Stage whileOpen[] = {Stage::CardChecked, Stage::FingersTried, Stage::FingersMatched, Stage::TermsAgreed,
                               Stage::CodeShown};

domain::Failure fingersDiffer()
{
    return {FailureCode::DigitalIdFingersDiffer, {}};
}

/** The table. */
struct Move
{
    using Maybe = std::optional<DigitalIdMove>;
    Maybe operator()(const DigitalIdBegun&) const { return DigitalIdMove{beforeAll, Stage::CardChecked}; }
    Maybe operator()(const DigitalIdFingersMatched& act) const
    {
        const bool match = bothFingersMatch(act.left, act.right).has_value();
        return DigitalIdMove{afterCard, match ? Stage::FingersMatched : Stage::FingersTried};
    }
    Maybe operator()(const DigitalIdTermsAgreed&) const { return DigitalIdMove{afterFingers, Stage::TermsAgreed}; }
    Maybe operator()(const DigitalIdCodeShown&) const { return DigitalIdMove{afterTerms, Stage::CodeShown}; }
    Maybe operator()(const DigitalIdEnded& act) const
    {
        // Active only after a code: there is no other way to a phone
        return act.outcome == DigitalIdOutcome::Active ? DigitalIdMove{std::span(afterTerms).last(1), Stage::Ended}
                                                       : DigitalIdMove{whileOpen, Stage::Ended};
    }
    template <typename T> Maybe operator()(const T&) const { return std::nullopt; }
};

struct Enrolment
{
    template <typename T> QUuid operator()(const T& act) const
    {
        if constexpr (requires { act.enrolment; })
            return act.enrolment;
        else
            return {};
    }
};

} // namespace

std::optional<DigitalIdMove> digitalIdMove(const Act& act)
{
    return std::visit(Move(), act);
}

domain::Result<DigitalIdStage> digitalIdAfter(DigitalIdStage stage, const Act& act)
{
    const auto move = digitalIdMove(act);
    if (!move)
        return stage;
    if (std::ranges::find(move->from, stage) != move->from.end())
        return move->to;
    if (stage == Stage::FingersTried && std::holds_alternative<DigitalIdTermsAgreed>(act))
        return tl::unexpected(fingersDiffer());
    return tl::unexpected(digitalIdOutOfOrder(QString::number(int(stage))));
}

domain::Outcome bothFingersMatch(FingerOutcome left, FingerOutcome right)
{
    if (left == FingerOutcome::Match && right == FingerOutcome::Match)
        return {};
    return tl::unexpected(fingersDiffer());
}

domain::Failure digitalIdOutOfOrder(const QString& step)
{
    return {FailureCode::DigitalIdOutOfOrder, step};
}

QUuid enrolmentOf(const Act& act)
{
    return std::visit(Enrolment(), act);
}

} // namespace tabian::casework
