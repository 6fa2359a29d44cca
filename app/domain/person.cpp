#include "app/domain/person.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::domain
{

namespace
{

/** Nothing that moves the cursor or ends a line may stand in a register's text. */
bool isPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

bool isThai(QChar c)
{
    return c.script() == QChar::Script_Thai;
}

QString joined(const QStringList& parts)
{
    QString text;
    for (const QString& part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += part;
    }
    return text;
}

QString shortened(const QString& part, const QString& label, const QString& abbreviation)
{
    return part.startsWith(label) ? abbreviation + part.sliced(label.size()).trimmed() : part;
}

} // namespace

Result<PersonName> PersonName::make(QString title, QString first, QString middle, QString last)
{
    PersonName name;
    name.m_title = title.trimmed();
    name.m_first = first.trimmed();
    name.m_middle = middle.trimmed();
    name.m_last = last.trimmed();
    const bool plain = isPlain(name.m_title) && isPlain(name.m_first) && isPlain(name.m_middle) && isPlain(name.m_last);
    if (name.m_first.isEmpty() || name.m_last.isEmpty() || !plain)
        return fail(FailureCode::NameFormat);
    return name;
}

QString PersonName::full() const
{
    const bool close = !m_title.isEmpty() && isThai(m_title.front()) && isThai(m_first.front());
    return close ? joined({m_title + m_first, m_middle, m_last}) : joined({m_title, m_first, m_middle, m_last});
}

Result<Address> Address::make(Parts parts)
{
    Address address;
    address.m_parts = std::move(parts);
    Parts& p = address.m_parts;
    bool plain = true;
    for (QString* part : {&p.house, &p.moo, &p.soi, &p.road, &p.tambon, &p.amphoe, &p.province}) {
        *part = part->trimmed();
        plain = plain && isPlain(*part);
    }
    if (p.tambon.isEmpty() || p.amphoe.isEmpty() || p.province.isEmpty() || !plain)
        return fail(FailureCode::AddressFormat);
    return address;
}

QString Address::oneLine() const
{
    const Parts& p = m_parts;
    return joined({p.house, p.moo, p.soi, p.road, p.tambon, p.amphoe, p.province});
}

QString Address::shortLine() const
{
    const Parts& p = m_parts;
    return joined({p.house, p.moo, p.soi, p.road, shortened(p.tambon, u"ตำบล"_s, u"ต."_s),
                   shortened(p.amphoe, u"อำเภอ"_s, u"อ."_s), shortened(p.province, u"จังหวัด"_s, u"จ."_s)});
}

} // namespace tabian::domain
