// What every function that can fail returns: a value, or one coded failure.
#pragma once

#include "app/domain/failurecode.h"

#include <QString>
#include <tl/expected.hpp>

namespace tabian::domain
{

/** A failure is a code and, where it helps, a fact (a line number, a status word, a field's name).
 *  It holds no sentence: app/messages turns the code into sentence, cause and remedy in Thai and English.
 *  `detail` never holds personal data. */
struct Failure
{
    FailureCode code;
    QString detail;

    friend bool operator==(const Failure&, const Failure&) = default;
};

template <typename T> using Result = tl::expected<T, Failure>;
using Outcome = Result<void>;

inline tl::unexpected<Failure> fail(FailureCode code, QString detail = {})
{
    return tl::unexpected<Failure>(Failure{code, std::move(detail)});
}

/** FileUnwritable, naming the file. */
inline tl::unexpected<Failure> unwritable(const QString& path)
{
    return fail(FailureCode::FileUnwritable, path);
}

} // namespace tabian::domain
