#include "reports/documents/words.h"

#include "app/messages/casemessages.h"
#include "app/messages/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int eraOffset = 543; // B.E. of a modern Gregorian year

} // namespace

QString Words::month(int number) const
{
    return m_book.language() == messages::Language::Thai
               ? QLocale(QLocale::Thai, QLocale::Thailand).monthName(number)
               : QLocale(QLocale::English, QLocale::UnitedKingdom).monthName(number);
}

QString Words::date(QDate day) const
{
    //: full date on a document: %1 day, %2 month, %3 year of the Buddhist era
    return (*this)(QT_TRANSLATE_NOOP("reports", "%1 %2 B.E. %3"))
        .arg(QString::number(day.day()), month(day.month()), QString::number(day.year() + eraOffset));
}

QString Words::weekdayDate(QDate day) const
{
    //: date with its weekday: %1 weekday (in Thai with the word for day), %2 full date
    return (*this)(QT_TRANSLATE_NOOP("reports", "%1, %2")).arg(messages::weekday(day, m_book), date(day));
}

QString Words::time(const QDateTime& at) const
{
    //: time of day on a document: %1 is hours and minutes, "09.42"
    return (*this)(QT_TRANSLATE_NOOP("reports", "%1 h")).arg(at.time().toString(u"HH.mm"_s));
}

QString Words::dateTime(const QDateTime& at) const
{
    //: date and time on a document: %1 full date, %2 time of day
    return (*this)(QT_TRANSLATE_NOOP("reports", "%1 at %2")).arg(date(at.date()), time(at));
}

QString Words::date(const domain::ThaiDate& day) const
{
    const QString year = QString::number(day.yearBe());
    switch (day.precision()) {
    case domain::DatePrecision::Day:
        return (*this)("%1 %2 B.E. %3").arg(QString::number(day.day()), month(day.month()), year);
    case domain::DatePrecision::Month:
        //: birth date whose day is unknown: %1 month, %2 year of the Buddhist era
        return (*this)(QT_TRANSLATE_NOOP("reports", "%1 B.E. %2 (day unknown)")).arg(month(day.month()), year);
    case domain::DatePrecision::Year:
        break;
    }
    //: birth date of which only the year is known: %1 year of the Buddhist era
    return (*this)(QT_TRANSLATE_NOOP("reports", "B.E. %1 (day and month unknown)")).arg(year);
}

QString Words::expiry(const domain::CardExpiry& expiry) const
{
    if (!expiry.isLifetime())
        return date(expiry.lastDay());
    //: expiry of a card that is valid for life
    return (*this)(QT_TRANSLATE_NOOP("reports", "for life"));
}

QString Words::count(qint64 number) const
{
    QString digits = QString::number(qAbs(number));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return number < 0 ? u"-"_s + digits : digits;
}

QString Words::money(domain::Baht amount) const
{
    const qint64 satang = qAbs(amount.satang());
    return (amount.satang() < 0 ? u"-"_s : QString()) + count(satang / 100) + u'.' +
           QString::number(satang % 100).rightJustified(2, u'0');
}

QString Words::moneyInWords(domain::Baht amount) const
{
    return u"("_s + amount.inThaiWords() + u")"_s;
}

QString Words::sex(domain::Sex sex) const
{
    //: sex of the applicant on the application form
    return sex == domain::Sex::Male ? (*this)(QT_TRANSLATE_NOOP("reports", "male"))
                                    //: sex of the applicant on the application form
                                    : (*this)(QT_TRANSLATE_NOOP("reports", "female"));
}

QString Words::caseTitle(domain::CaseKind kind) const
{
    return messages::caseTitle(kind, m_book);
}

QString Words::caseTitleShort(domain::CaseKind kind) const
{
    return messages::caseTitleShort(kind, m_book);
}

QString Words::evidenceTitle(domain::Evidence evidence) const
{
    return messages::evidenceTitle(evidence, m_book);
}

} // namespace tabian::reports
