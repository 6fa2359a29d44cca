// Digits as people type them and cards hold them: ASCII or Thai.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace tabian::domain
{

/** 0..9 for an ASCII or a Thai digit (๐ to ๙), -1 for anything else. */
constexpr int digitValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'\u0E50' && u <= u'\u0E59')
        return u - u'\u0E50';
    return -1;
}

/** Hyphens and spaces that stand between printed digit groups and mean nothing. */
constexpr bool isGroupMark(QChar c)
{
    return c == u'-' || c == u' ';
}

/** The ASCII digits of a text that holds digits and group marks only; nullopt when it holds anything else or
 * another number of digits than `count`. */
inline std::optional<QString> groupedDigits(QStringView text, int count)
{
    QString digits;
    digits.reserve(count);
    for (QChar c : text) {
        if (isGroupMark(c))
            continue;
        const int value = digitValue(c);
        if (value < 0 || digits.size() == count)
            return std::nullopt;
        digits.append(QChar(u'0' + value));
    }
    if (digits.size() != count)
        return std::nullopt;
    return digits;
}

} // namespace tabian::domain
