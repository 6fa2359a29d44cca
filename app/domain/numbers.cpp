#include "app/domain/numbers.h"

#include "app/domain/digits.h"

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

constexpr quint32 LastSerial = 99'999'999;

struct LettersAndDigits
{
    char16_t first, second;
    QString digits;
};

/** Two Latin letters (small ones count as capitals), then `count` digits; group marks anywhere. */
std::optional<LettersAndDigits> lettersAndDigits(QStringView text, int count)
{
    QString letters;
    qsizetype at = 0;
    for (; at < text.size() && letters.size() < 2; ++at) {
        if (isGroupMark(text[at]))
            continue;
        const QChar letter = text[at].toUpper();
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        letters += letter;
    }
    const std::optional<QString> digits = groupedDigits(text.sliced(at), count);
    if (letters.size() != 2 || !digits)
        return std::nullopt;
    return LettersAndDigits{letters[0].unicode(), letters[1].unicode(), *digits};
}

} // namespace

Result<LaserCode> LaserCode::parse(QStringView text)
{
    const auto code = lettersAndDigits(text, 10);
    if (!code)
        return fail(FailureCode::LaserCodeFormat);
    return LaserCode(QChar(code->first) + QString(QChar(code->second)) + code->digits);
}

QString LaserCode::formatted() const
{
    return m_text.first(3) + u'-' + m_text.sliced(3, 7) + u'-' + m_text.last(2);
}

Result<HouseCode> HouseCode::parse(QStringView text)
{
    std::optional<QString> digits = groupedDigits(text, 11);
    if (!digits)
        return fail(FailureCode::HouseCodeFormat);
    return HouseCode(std::move(*digits));
}

QString HouseCode::formatted() const
{
    return m_digits.first(4) + u'-' + m_digits.sliced(4, 6) + u'-' + m_digits.last(1);
}

Result<CardSerial> CardSerial::parse(QStringView text)
{
    const auto serial = lettersAndDigits(text, 8);
    if (!serial)
        return fail(FailureCode::CardSerialFormat);
    return CardSerial(serial->first, serial->second, serial->digits.toUInt());
}

QString CardSerial::text() const
{
    return QChar(m_a) + QString(QChar(m_b)) + QString::number(m_number).rightJustified(8, u'0');
}

std::optional<CardSerial> CardSerial::next() const
{
    if (m_number == LastSerial)
        return std::nullopt;
    return CardSerial(m_a, m_b, m_number + 1);
}

int fiscalYearBe(QDate day)
{
    return day.year() + 543 + (day.month() >= 10 ? 1 : 0);
}

} // namespace tabian::domain
