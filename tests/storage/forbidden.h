// What the tests of forbidden acts share: an attempt at the store's port, and that it was refused and changed nothing.
#pragma once

#include "tests/storage/counterworld.h"

#include <QTest>
#include <functional>

namespace tabian::tests
{

using Try = std::function<std::optional<domain::FailureCode>(World&)>;

template <typename T> std::optional<domain::FailureCode> codeOf(const T& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/** A case brought to a step by the first officer, and then an act by him. */
Try onCase(casework::Step step, casework::Act act);
casework::Officer newcomer(const QString& login, int person);
/** A session the store does not know. */
casework::Session stranger(const World& w);

/** In a world of its own: refused with that code, the tables say what the journal says, the chain is whole, the books sum
 *  to zero. */
void expectRefusal(const Try& attempt, int code);

} // namespace tabian::tests
