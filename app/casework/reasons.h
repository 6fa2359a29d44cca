// The reason that an act wants.
#pragma once

#include "app/domain/failure.h"

#include <QString>

namespace tabian::casework
{

/** ReasonMissing: nothing but spaces. */
domain::Outcome wantReason(const QString& reason);

} // namespace tabian::casework
