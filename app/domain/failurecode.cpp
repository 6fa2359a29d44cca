#include "app/domain/failurecode.h"

using namespace Qt::StringLiterals;

namespace tabian::domain
{

QString failureCodeText(FailureCode code)
{
    return u"TB-%1"_s.arg(quint16(code), 4, 10, QLatin1Char('0'));
}

} // namespace tabian::domain
