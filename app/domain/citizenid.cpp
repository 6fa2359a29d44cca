#include "app/domain/citizenid.h"

#include "app/domain/digits.h"

namespace tabian::domain
{

namespace
{

constexpr int Length = 13;

int checkOf(QStringView twelve)
{
    int sum = 0;
    for (int i = 0; i < Length - 1; ++i)
        sum += digitValue(twelve[i]) * (Length - i);
    return (11 - sum % 11) % 10;
}

} // namespace

Result<CitizenId> CitizenId::parse(QStringView text)
{
    const std::optional<QString> digits = groupedDigits(text, Length);
    if (!digits)
        return fail(FailureCode::CitizenIdLength);
    if (checkOf(*digits) != digitValue(digits->back()))
        return fail(FailureCode::CitizenIdCheckDigit);
    return CitizenId(digits->toULongLong());
}

std::optional<int> CitizenId::checkDigit(QStringView twelve)
{
    if (twelve.size() != Length - 1)
        return std::nullopt;
    for (QChar c : twelve) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    return checkOf(twelve);
}

QString CitizenId::digits() const
{
    return QString::number(m_number).rightJustified(Length, u'0');
}

QString CitizenId::formatted() const
{
    QString text = digits();
    for (int at : {12, 10, 5, 1})
        text.insert(at, u'-');
    return text;
}

QString CitizenId::masked() const
{
    QString text = formatted();
    for (int at : {7, 8, 9, 10, 11, 13, 14})
        text[at] = u'x';
    return text;
}

CitizenKind CitizenId::kind() const
{
    return CitizenKind(m_number / 1'000'000'000'000ULL);
}

bool CitizenId::mayHoldThaiCard() const
{
    switch (kind()) {
    case CitizenKind::NoStatus:
    case CitizenKind::Temporary:
    case CitizenKind::ChildOfTemporary:
        return false;
    case CitizenKind::BornInTime:
    case CitizenKind::BornLate:
    case CitizenKind::FirstRegister:
    case CitizenKind::MovedIn:
    case CitizenKind::AddedLater:
    case CitizenKind::AlienOrNaturalised:
    case CitizenKind::Reserved:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace tabian::domain
