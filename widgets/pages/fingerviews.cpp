// How the counter's page shows fingers: a finger's tile, its name, and why it cannot be taken.
#include "widgets/pages/counterviews.h"

#include <algorithm>

namespace tabian::widgets
{

using namespace casework;

FingerTileView CounterViews::finger(const FingerView& view)
{
    FingerTileView out;
    switch (view.state) {
    case FingerView::State::Idle:
        out.state = FingerState::Idle;
        break;
    case FingerView::State::Awaited:
        out.state = FingerState::Awaited;
        break;
    case FingerView::State::Working:
        out.state = FingerState::Working;
        break;
    case FingerView::State::Match:
        out.state = FingerState::Match;
        break;
    case FingerView::State::Mismatch:
        out.state = FingerState::Mismatch;
        break;
    case FingerView::State::Missing:
        out.state = FingerState::Missing;
        break;
    case FingerView::State::NoTemplate:
        out.state = FingerState::NoTemplate;
        break;
    case FingerView::State::Taken:
        out.state = FingerState::Taken;
        break;
    case FingerView::State::Poor:
        out.state = FingerState::Poor;
        break;
    }
    out.tries = view.tries;
    out.triesWanted = FingerWork::triesAFinger;
    out.touches = view.touches;
    out.touchesWanted = view.touchesWanted;
    out.preview = view.preview;
    if (view.quality)
        out.quality = FingerQualityView{view.quality->score, view.quality->foreground, view.quality->contrast,
                                        std::max(0, view.quality->minutiae)};
    const bool over = out.state == FingerState::Taken || out.state == FingerState::Poor;
    if (over)
        out.quality = FingerQualityView{view.best, 0, 0, 0}; // of the whole print, not of its last touch
    if (view.hint) {
        switch (*view.hint) {
        case devices::RetryHint::General:
            out.hint = FingerHint::Again;
            break;
        case devices::RetryHint::TooShort:
            out.hint = FingerHint::TooShort;
            break;
        case devices::RetryHint::CenterFinger:
            out.hint = FingerHint::Center;
            break;
        case devices::RetryHint::RemoveFinger:
            out.hint = FingerHint::Lift;
            break;
        case devices::RetryHint::Partial:
            out.hint = FingerHint::Partial;
            break;
        case devices::RetryHint::TooDry:
            out.hint = FingerHint::Dry;
            break;
        case devices::RetryHint::TooWet:
            out.hint = FingerHint::Wet;
            break;
        case devices::RetryHint::TooFaint:
            out.hint = FingerHint::Faint;
            break;
        }
    }
    return out;
}

FingerTileView CounterViews::finger(FingerOutcome outcome, int tries, int quality)
{
    FingerTileView out;
    out.tries = tries;
    if (quality > 0)
        out.quality = FingerQualityView{quality, 0, 0, 0};
    switch (outcome) {
    case FingerOutcome::NotTried:
        out.state = FingerState::Idle;
        break;
    case FingerOutcome::Match:
        out.state = FingerState::Match;
        break;
    case FingerOutcome::Mismatch:
        out.state = FingerState::Mismatch;
        break;
    case FingerOutcome::NoTemplate:
        out.state = FingerState::NoTemplate;
        break;
    case FingerOutcome::Missing:
        out.state = FingerState::Missing;
        break;
    }
    return out;
}

QString CounterViews::fingerName(devices::Finger finger)
{
    //: A finger.
    const auto left = tr("Left index finger");
    //: A finger.
    const auto right = tr("Right index finger");
    return finger == devices::Finger::LeftIndex ? left : right;
}

QString CounterViews::fingerReason(casework::FingerReason reason)
{
    switch (reason) {
    case FingerReason::Missing:
        //: Why no print of a finger can be had.
        return tr("The finger is missing");
    case FingerReason::Injured:
        //: Why no print of a finger can be had.
        return tr("Injured or bandaged");
    case FingerReason::Worn:
        //: Why no good print of a finger can be had: the ridges are worn down.
        return tr("The ridges are worn");
    case FingerReason::Other:
        //: Why no print of a finger can be had.
        return tr("Another reason");
    }
    return {};
}

} // namespace tabian::widgets
