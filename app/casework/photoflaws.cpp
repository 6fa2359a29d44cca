#include "app/casework/ports.h"

namespace tabian::casework
{

using domain::FailureCode;

domain::Failure failureOf(devices::PhotoFlaw flaw)
{
    using devices::PhotoFlaw;
    switch (flaw) {
    case PhotoFlaw::Blurred:
        break;
    case PhotoFlaw::TooDark:
        return {FailureCode::PhotoDark, {}};
    case PhotoFlaw::TooBright:
        return {FailureCode::PhotoBright, {}};
    case PhotoFlaw::Background:
        return {FailureCode::PhotoBackground, {}};
    case PhotoFlaw::HeadPlace:
        return {FailureCode::PhotoHeadPlace, {}};
    case PhotoFlaw::HeadSize:
        return {FailureCode::PhotoHeadSize, {}};
    case PhotoFlaw::Coarse:
        return {FailureCode::PhotoCoarse, {}};
    }
    return {FailureCode::PhotoBlurred, {}};
}

} // namespace tabian::casework
