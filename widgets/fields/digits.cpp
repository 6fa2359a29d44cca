#include "widgets/fields/digits.h"

namespace tabian::widgets
{

static constexpr char16_t thaiZero = 0x0E50;

static bool isThaiDigit(QChar c)
{
    return c.unicode() >= thaiZero && c.unicode() <= thaiZero + 9;
}
static bool isArabicDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString arabicDigits(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out)
        if (isThaiDigit(c))
            c = QChar(char16_t(u'0' + (c.unicode() - thaiZero)));
    return out;
}

QString thaiDigits(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out)
        if (isArabicDigit(c))
            c = QChar(char16_t(thaiZero + (c.unicode() - u'0')));
    return out;
}

QString digitsOnly(QStringView text)
{
    QString out;
    for (const QChar c : arabicDigits(text))
        if (isArabicDigit(c))
            out += c;
    return out;
}

} // namespace tabian::widgets
