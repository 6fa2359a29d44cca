#include "widgets/fields/typeddate.h"

#include "widgets/fields/digits.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

// Months as officers write them, whatever language the screen speaks.
static int monthNamed(const QString& word)
{
    static const std::array<QStringList, 12> names{{
        {u"มค"_s, u"มกราคม"_s, u"มกรา"_s, u"jan"_s, u"january"_s},
        {u"กพ"_s, u"กุมภาพันธ์"_s, u"กุมภา"_s, u"feb"_s, u"february"_s},
        {u"มีค"_s, u"มีนาคม"_s, u"มีนา"_s, u"mar"_s, u"march"_s},
        {u"เมย"_s, u"เมษายน"_s, u"เมษา"_s, u"apr"_s, u"april"_s},
        {u"พค"_s, u"พฤษภาคม"_s, u"พฤษภา"_s, u"may"_s},
        {u"มิย"_s, u"มิถุนายน"_s, u"มิถุนา"_s, u"jun"_s, u"june"_s},
        {u"กค"_s, u"กรกฎาคม"_s, u"กรกฎา"_s, u"jul"_s, u"july"_s},
        {u"สค"_s, u"สิงหาคม"_s, u"สิงหา"_s, u"aug"_s, u"august"_s},
        {u"กย"_s, u"กันยายน"_s, u"กันยา"_s, u"sep"_s, u"september"_s},
        {u"ตค"_s, u"ตุลาคม"_s, u"ตุลา"_s, u"oct"_s, u"october"_s},
        {u"พย"_s, u"พฤศจิกายน"_s, u"พฤศจิกา"_s, u"nov"_s, u"november"_s},
        {u"ธค"_s, u"ธันวาคม"_s, u"ธันวา"_s, u"dec"_s, u"december"_s},
    }};
    QString bare = word.toLower();
    bare.remove(u'.').remove(u' ');
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].contains(bare))
            return int(i) + 1;
    return 0;
}

// Builds the domain's own form; what does not fit becomes text it refuses as malformed.
static domain::Result<domain::ThaiDate> fromParts(const QString& day, int month, const QString& year)
{
    if (year.toInt() < 2400)
        return domain::ThaiDate::parse(u"year"_s);
    return domain::ThaiDate::parse(year + QString::number(month).rightJustified(2, u'0') + day.rightJustified(2, u'0'));
}

domain::Result<domain::ThaiDate> readTypedDate(QStringView text)
{
    QString typed = arabicDigits(text).trimmed();
    typed.remove(u"พ.ศ."_s);
    typed = typed.simplified();

    static const QRegularExpression eight(u"^(\\d{8})$"_s);
    if (const auto m = eight.match(typed); m.hasMatch()) {
        const int first = typed.left(4).toInt();
        const int month = typed.mid(4, 2).toInt();
        const bool yearFirst = first >= 2400 && first < 2700 && month <= 12;
        return yearFirst ? domain::ThaiDate::parse(typed)
                         : fromParts(typed.left(2), typed.mid(2, 2).toInt(), typed.right(4));
    }
    static const QRegularExpression numbers(u"^(\\d{1,2}|-)? ?[/.\\- ] ?(\\d{1,2}|-) ?[/.\\- ] ?(\\d{4})$"_s);
    if (const auto m = numbers.match(typed); m.hasMatch()) {
        const auto part = [&m](int i) { return m.captured(i) == u"-" ? u"0"_s : m.captured(i); };
        return fromParts(part(1), part(2).toInt(), m.captured(3));
    }
    static const QRegularExpression words(u"^(\\d{1,2}|-)? ?([^\\d\\-/]+?) ?(\\d{4})$"_s);
    if (const auto m = words.match(typed); m.hasMatch() && monthNamed(m.captured(2)) > 0) {
        const bool unknown = m.captured(1).isEmpty() || m.captured(1) == u"-";
        return fromParts(unknown ? u"0"_s : m.captured(1), monthNamed(m.captured(2)), m.captured(3));
    }
    static const QRegularExpression monthYear(u"^(\\d{1,2}) ?[/.\\- ] ?(\\d{4})$"_s);
    if (const auto m = monthYear.match(typed); m.hasMatch())
        return fromParts(u"0"_s, m.captured(1).toInt(), m.captured(2));
    static const QRegularExpression year(u"^(\\d{4})$"_s);
    if (year.match(typed).hasMatch())
        return fromParts(u"0"_s, 0, typed);
    return domain::ThaiDate::parse(u"unread"_s);
}

} // namespace tabian::widgets
