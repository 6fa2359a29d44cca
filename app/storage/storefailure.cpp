#include "app/storage/storefailure.h"

namespace tabian::storage
{

domain::Failure sealBroken(const QString& what)
{
    return {domain::FailureCode::SealBroken, what};
}

} // namespace tabian::storage
