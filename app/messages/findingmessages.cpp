#include "app/messages/findingmessages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::messages
{

namespace
{

using domain::Finding;
using domain::Severity;
using Code = Finding::Code;

const char* wordsOf(Code value)
{
    switch (value) {
    case Code::InTime:
        //: Finding of an assessment (InTime). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "In time: %1 left, until %2.");
    case Code::Late:
        //: Finding of an assessment (Late). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Late by %1; the last free day was %2.");
    case Code::DueMoved:
        //: Finding of an assessment (DueMoved). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The last day was closed and moved by %1, to %2.");
    case Code::NoDeadline:
        //: Finding of an assessment (NoDeadline). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "This case has no deadline and no fine.");
    case Code::TooYoung:
        //: Finding of an assessment (TooYoung). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Under %3 years of age: an application is possible from %2.");
    case Code::OverSixteen:
        //: Finding of an assessment (OverSixteen). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "%3 years were complete on %2: choose case 2.");
    case Code::NotOverSixteen:
        //: Finding of an assessment (NotOverSixteen). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Over %3 years of age only after %2: choose case 1.");
    case Code::RenewalTooEarly:
        //: Finding of an assessment (RenewalTooEarly). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Too early by %1: the card can be renewed from %2.");
    case Code::RenewalEarly:
        //: Finding of an assessment (RenewalEarly). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The card still holds for %1, until %2, and may be renewed already.");
    case Code::CardExpired:
        //: Finding of an assessment (CardExpired). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The former card expired %1 ago, on %2: choose case 3.");
    case Code::CardForLife:
        //: Finding of an assessment (CardForLife). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The former card is valid for life and is not renewed.");
    case Code::OldCardLongExpired:
        //: Finding of an assessment (OldCardLongExpired). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The lost card itself should have been renewed by %2, %1 ago.");
    case Code::EventMissing:
        //: Finding of an assessment (EventMissing). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The day of the event is wanted: the period is counted from it.");
    case Code::ExpiryMissing:
        //: Finding of an assessment (ExpiryMissing). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The day on which the former card expires is wanted.");
    case Code::EventInFuture:
        //: Finding of an assessment (EventInFuture). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The event is dated %2, after the application.");
    case Code::BornInFuture:
        //: Finding of an assessment (BornInFuture). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The birth is dated %2, after the application.");
    case Code::DayAssumed:
        //: Finding of an assessment (DayAssumed). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "A part of the date is unknown: the law takes %2.");
    case Code::LeapDayAnniversary:
        //: Finding of an assessment (LeapDayAnniversary). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Born on 29 February: the count starts on %2.");
    case Code::GuardianActs:
        //: Finding of an assessment (GuardianActs). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Under %3 years of age: a parent or guardian acts and bears a fine.");
    case Code::NewCardForLife:
        //: Finding of an assessment (NewCardForLife). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The new card will be valid for life.");
    case Code::RepresentedChild:
        //: Finding of an assessment (RepresentedChild). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "Under %3 years of age and came alone: nobody is fined.");
    case Code::ClockFromAge:
        //: Finding of an assessment (ClockFromAge). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The event was before the age of the first card: the count starts on %2.");
    case Code::HolidaysUnknown:
        //: Finding of an assessment (HolidaysUnknown). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding",
                                 "The holiday table does not know the year of %2: check that the last day was open.");
    case Code::ScheduleNotInForce:
        //: Finding of an assessment (ScheduleNotInForce). %1 is a period such as "6 days", %2 a day, %3 a number of years
        return QT_TRANSLATE_NOOP("finding", "The schedule is not yet in force on %2.");
    }
    Q_UNREACHABLE();
}

const char* wordsOf(Severity value)
{
    switch (value) {
    case Severity::Info:
        //: How much a finding weighs (Info)
        return QT_TRANSLATE_NOOP("finding", "Information");
    case Severity::Notice:
        //: How much a finding weighs (Notice)
        return QT_TRANSLATE_NOOP("finding", "Please note");
    case Severity::Refusal:
        //: How much a finding weighs (Refusal)
        return QT_TRANSLATE_NOOP("finding", "Cannot be accepted");
    }
    Q_UNREACHABLE();
}

/** Words for findings that are said otherwise in one situation; nullptr where the usual words fit. */
const char* otherWordsOf(const Finding& finding)
{
    if (finding.code == Code::InTime && finding.number == 0)
        //: Finding of an assessment (InTime) on the last day
        return QT_TRANSLATE_NOOP("finding", "Today is the last day.");
    if (finding.code == Code::RenewalEarly && finding.number == 0)
        //: Finding of an assessment (RenewalEarly) on the card's last day
        return QT_TRANSLATE_NOOP("finding", "The card expires today and may be renewed.");
    if (finding.code == Code::ExpiryMissing && finding.severity != Severity::Refusal)
        //: Finding of an assessment (ExpiryMissing) in case 7, change of address
        return QT_TRANSLATE_NOOP("finding", "Look at the former card: it must not have expired.");
    return nullptr;
}

} // namespace

QString findingText(const Finding& finding, const Phrasebook& book, Digits digits)
{
    const char* other = otherWordsOf(finding);
    QString text = book.text("finding", other ? other : wordsOf(finding.code));
    // By hand: a sentence need not use all three, and arg() warns about those that are missing.
    text.replace(u"%1"_s, dayCount(finding.number, book));
    text.replace(u"%2"_s, finding.day.isValid() ? shortDate(finding.day, book) : QString());
    text.replace(u"%3"_s, QString::number(finding.number));
    return book.language() == Language::Thai ? withDigits(text, digits) : text;
}

QString severityText(Severity severity, const Phrasebook& book)
{
    return book.text("finding", wordsOf(severity));
}

QStringList whatWouldChange(const domain::Assessment& assessment, const Phrasebook& book, Digits digits)
{
    QStringList sentences;
    for (const Finding& finding : assessment.findings) {
        if (finding.code == Code::TooYoung || finding.code == Code::RenewalTooEarly)
            //: What another day would change. %1 is a day
            sentences << book.text("finding", QT_TRANSLATE_NOOP("finding", "From %1 the application can be accepted."))
                             .arg(shortDate(finding.day, book, digits));
    }
    if (!assessment.due.isValid())
        return sentences;
    const QString due = shortDate(assessment.due, book, digits);
    if (assessment.daysLate > 0 && !assessment.fine.most.isZero())
        //: What another day would change. %1 is a day
        sentences
            << book.text("finding", QT_TRANSLATE_NOOP("finding", "Up to %1 there would have been no fine.")).arg(due);
    else if (assessment.daysLate == 0 && assessment.fine.most.isZero())
        //: What another day would change. %1 is a day
        sentences << book.text("finding", QT_TRANSLATE_NOOP("finding", "After %1 a fine is due.")).arg(due);
    return sentences;
}

} // namespace tabian::messages
