// What a test takes for granted: a failure ends the program with its code. What is itself asked, a test asks with QCOMPARE.
#pragma once

#include "app/domain/failure.h"

#include <QtGlobal>

namespace tabian::tests
{

template <typename T> T expect(domain::Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s failed: %s %s", what, qPrintable(domain::failureCodeText(result.error().code)),
               qPrintable(result.error().detail));
    return std::move(*result);
}

inline void expectDone(const domain::Outcome& outcome, const char* what)
{
    expect(outcome.map([] { return true; }), what);
}

} // namespace tabian::tests
