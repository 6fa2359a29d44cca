#include "widgets/pages/kitwords.h"

#include "widgets/fields/datewords.h"
#include "widgets/status/centrewords.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::KitCheck;
using casework::KitDesk;
using casework::KitLoad;
using casework::KitSign;
using casework::KitStand;
using domain::ListFault;
using domain::ListState;

namespace
{

QString lineFault(const domain::ListLine& line)
{
    //: About a line of a village list; %1 is its number.
    const auto noNumber = QCoreApplication::translate("KitWords", "line %1: no citizen number");
    //: About a line of a village list; %1 is its number.
    const auto length = QCoreApplication::translate("KitWords", "line %1: not 13 digits");
    //: About a line of a village list; %1 is its number.
    const auto checkDigit = QCoreApplication::translate("KitWords", "line %1: the check digit is wrong");
    switch (line.fault) {
    case ListFault::NotANumber:
        return noNumber.arg(line.number);
    case ListFault::WrongLength:
        return length.arg(line.number);
    case ListFault::WrongCheckDigit:
        return checkDigit.arg(line.number);
    }
    return {};
}

} // namespace

QString KitWords::stand(KitStand stand)
{
    switch (stand) {
    case KitStand::NotCome:
        //: How far it has come with a person of the field kit.
        return tr("not come yet");
    case KitStand::Open:
        //: How far it has come with a person of the field kit: his case is open.
        return tr("case open");
    case KitStand::Served:
        //: How far it has come with a person of the field kit: the card was handed over.
        return tr("served");
    case KitStand::Cancelled:
        //: How far it has come with a person of the field kit: his case was cancelled.
        return tr("cancelled");
    }
    return {};
}

Sign KitWords::sign(KitStand stand)
{
    switch (stand) {
    case KitStand::Open:
        return Sign::Working;
    case KitStand::Served:
        return Sign::Done;
    case KitStand::Cancelled:
        return Sign::Refused;
    case KitStand::NotCome:
        break;
    }
    return Sign::None;
}

Sign KitWords::sign(KitSign sign)
{
    return sign == KitSign::Good ? Sign::Done : sign == KitSign::Look ? Sign::Look : Sign::Refused;
}

QString KitWords::word(KitSign sign)
{
    switch (sign) {
    case KitSign::Good:
        //: Sign of a line before the field kit goes out: as it should be. Keep it short.
        return tr("ready");
    case KitSign::Look:
        //: Sign of a line before the field kit goes out: it may go all the same. Keep it short.
        return tr("look");
    case KitSign::Stops:
        //: Sign of a line before the field kit goes out: it may not go like this. Keep it short.
        return tr("not yet");
    }
    return {};
}

QString KitWords::check(KitCheck check)
{
    switch (check) {
    case KitCheck::Persons:
        //: Looked at before the field kit goes out.
        return tr("People of the list");
    case KitCheck::Fingers:
        //: Looked at before the field kit goes out: templates of both index fingers.
        return tr("Fingerprints to compare with");
    case KitCheck::Cards:
        //: Looked at before the field kit goes out.
        return tr("Blank cards");
    case KitCheck::Receipts:
        //: Looked at before the field kit goes out.
        return tr("Receipt numbers");
    case KitCheck::Registry:
        //: Looked at before the field kit goes out: how new what the registry told is.
        return tr("Rules and holidays");
    case KitCheck::Outbox:
        //: Looked at before the field kit goes out: whether everything was sent.
        return tr("Sent to the registry");
    case KitCheck::Clock:
        //: Looked at before the field kit goes out.
        return tr("Clock");
    }
    return {};
}

QString KitWords::found(KitCheck check, const KitDesk& desk, const KitLoad& load)
{
    const auto& book = desk.book();
    const auto& facts = desk.line().facts;
    const int here = book.here();
    switch (check) {
    case KitCheck::Persons:
        //: %1 of %2 people are in the office's copy of the register.
        return tr("%1 of %2 are here").arg(CentreWords::figure(here), CentreWords::figure(qint64(book.persons.size())));
    case KitCheck::Fingers:
        //: %1 of %2 people have both fingerprints in the copy.
        return tr("%1 of %2 with both fingers")
            .arg(CentreWords::figure(book.withBothFingers()), CentreWords::figure(here));
    case KitCheck::Cards: {
        //: %1 cards go along, of %2; %3 is the first serial.
        const auto from = tr("%1 of %2, from %3 on");
        //: No blank card is here.
        const auto none = tr("none is here");
        return book.cardsOnHand == 0
                   ? none
                   : from.arg(CentreWords::figure(load.cards), CentreWords::figure(book.cardsOnHand), book.nextSerial);
    }
    case KitCheck::Receipts: {
        //: %1 receipt numbers go along, of %2; %3 is the first one.
        const auto from = tr("%1 of %2, from %3 on");
        //: This counter has no range of receipt numbers of its own.
        const auto none = tr("this counter has no range of its own: no fee can be taken away from the office");
        //: The counter's receipt numbers are used up.
        const auto used = tr("the range is used up");
        return book.receiptsLeft < 0 ? none
               : book.receiptsLeft == 0
                   ? used
                   : from.arg(CentreWords::figure(load.receipts), CentreWords::figure(book.receiptsLeft),
                              QString::number(book.nextReceipt));
    }
    case KitCheck::Registry: {
        //: How new schedules and holidays are; %1 a day and time.
        const auto asOf = tr("as the registry had them on %1");
        //: Nothing was told by the registry yet.
        const auto never = tr("the registry has told nothing yet");
        return facts.copyAsOf.isValid()
                   ? asOf.arg(DateWords::weekdayDateTime(facts.copyAsOf.toTimeZone(desk.now().timeZone())))
                   : never;
    }
    case KitCheck::Outbox: {
        //: Everything was sent; %1 a number of days, %2 of cases: the office's limits.
        const auto sent = tr("everything; off-line for %1 days or %2 cases at most");
        //: %1 entries wait for the registry's receipt.
        const auto waits = tr("entries without a receipt: %1");
        //: This counter has no registry.
        const auto alone = tr("this counter is not enrolled with a registry");
        if (desk.line().line == casework::SyncState::Line::NotEnrolled)
            return alone;
        return facts.waiting.entries > 0
                   ? waits.arg(CentreWords::figure(facts.waiting.entries))
                   : sent.arg(CentreWords::figure(desk.limits().days), CentreWords::figure(desk.limits().cases));
    }
    case KitCheck::Clock: {
        //: How far this clock is off; %1 a span.
        const auto off = tr("off by %1 against the registry's");
        //: The clocks were not compared yet.
        const auto unknown = tr("not compared yet");
        return facts.clockOffsetMs ? off.arg(CentreWords::span(qAbs(*facts.clockOffsetMs))) : unknown;
    }
    }
    return {};
}

QString KitWords::problem(ListState state)
{
    switch (state) {
    case ListState::Read:
        break;
    case ListState::Nobody:
        //: About a village list.
        return tr("There is no citizen number in this file. One a line is wanted, in the first column.");
    case ListState::TooLarge:
        //: About a village list.
        return tr("This file is too large for a list.");
    case ListState::TooMany:
        //: About a village list; %1 the most.
        return tr("A list holds %1 people at most.").arg(CentreWords::figure(qint64(domain::listPersons)));
    case ListState::NotText:
        //: About a village list.
        return tr("This file is no text. Save the list as CSV (UTF-8).");
    }
    return {};
}

QString KitWords::badLines(const domain::VillageList& list)
{
    constexpr std::size_t shown = 5;
    QStringList lines;
    for (std::size_t i = 0; i < list.bad.size() && i < shown; ++i)
        lines << lineFault(list.bad[i]);
    if (list.badCount > int(shown))
        //: After the first lines of a village list that could not be used; %1 how many there are in all.
        lines << tr("%1 such lines in all").arg(CentreWords::figure(list.badCount));
    return lines.join(u" ‧ "_s);
}

} // namespace tabian::widgets
