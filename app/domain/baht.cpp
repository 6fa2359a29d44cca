#include "app/domain/baht.h"

#include "app/domain/digits.h"

#include <QLocale>
#include <unicode/rbnf.h>

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

constexpr qint64 MostBaht = 90'000'000'000'000;

/** Satang of "1,250.50", or -1. Commas, if any, stand before every third digit from the point. */
qint64 satangOf(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView part = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && (part.isEmpty() || part.size() > 2)))
        return -1;
    const bool grouped = whole.contains(u',');
    if (grouped && whole.size() % 4 == 0) // the first group would have four digits or none
        return -1;
    qint64 baht = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool wantsComma = grouped && (whole.size() - i) % 4 == 0;
        if (wantsComma != (whole[i] == u','))
            return -1;
        if (wantsComma)
            continue;
        const int value = digitValue(whole[i]);
        if (value < 0 || baht > MostBaht)
            return -1;
        baht = baht * 10 + value;
    }
    qint64 satang = 0;
    for (qsizetype i = 0; i < 2; ++i) {
        const int value = i < part.size() ? digitValue(part[i]) : 0;
        if (value < 0)
            return -1;
        satang = satang * 10 + value;
    }
    return baht > MostBaht ? -1 : baht * 100 + satang;
}

/** Rules for ICU's spell-out engine. Its own Thai set writes 101 as หนึ่งร้อยหนึ่ง and puts zero-width spaces
 * between the words; money on receipts says หนึ่งร้อยเอ็ด, as the Royal Society's rule for a final one has it. */
constexpr char16_t SpellOut[] = u"%words:"
                                u"0: ศูนย์; หนึ่ง; สอง; สาม; สี่; ห้า; หก; เจ็ด; แปด; เก้า;"
                                u"10: สิบ[>%%last>];"
                                u"20: ยี่สิบ[>%%last>];"
                                u"30: <%words<สิบ[>%%last>];"
                                u"100: <%words<ร้อย[>%%last>];"
                                u"1000: <%words<พัน[>%%last>];"
                                u"10000: <%words<หมื่น[>%%last>];"
                                u"100000: <%words<แสน[>%%last>];"
                                u"1000000: <%words<ล้าน[>%%last>];"
                                u"%%last:"
                                u"0: =%words=; เอ็ด; =%words=;";

/** Thai words of a whole number, not negative. */
QString spelled(qint64 number)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError position;
    static const icu::RuleBasedNumberFormat format(icu::UnicodeString(SpellOut), icu::Locale("th"), position, status);
    icu::UnicodeString words;
    format.format(static_cast<int64_t>(number), words, status);
    return QString::fromUtf16(words.getBuffer(), words.length());
}

} // namespace

Result<Baht> Baht::parse(QStringView text)
{
    const qint64 satang = satangOf(text.trimmed());
    if (satang < 0)
        return fail(FailureCode::AmountFormat);
    return ofSatang(satang);
}

QString Baht::text() const
{
    const qint64 amount = qAbs(m_satang);
    QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(amount / 100);
    if (const qint64 part = amount % 100; part != 0)
        text += u".%1"_s.arg(part, 2, 10, QLatin1Char('0'));
    return m_satang < 0 ? u'-' + text : text;
}

QString Baht::inThaiWords() const
{
    const qint64 amount = qAbs(m_satang);
    const qint64 baht = amount / 100;
    const qint64 part = amount % 100;
    QString words = m_satang < 0 ? u"ลบ"_s : QString();
    if (baht > 0 || part == 0)
        words += spelled(baht) + u"บาท"_s;
    return words + (part == 0 ? u"ถ้วน"_s : spelled(part) + u"สตางค์"_s);
}

} // namespace tabian::domain
