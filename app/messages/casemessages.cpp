#include "app/messages/casemessages.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tabian::messages
{

namespace
{

using domain::CaseKind;
using domain::EventMeaning;
using domain::Offence;
using Reason = domain::CaseProposal::Reason;

const char* titleOf(CaseKind value)
{
    switch (value) {
    case CaseKind::First:
        //: Title of a case at the counter (First)
        return QT_TRANSLATE_NOOP("case", "Application for the first ID card");
    case CaseKind::FirstOver16:
        //: Title of a case at the counter (FirstOver16)
        return QT_TRANSLATE_NOOP("case", "Application for the first ID card, over 16 years of age");
    case CaseKind::Expired:
        //: Title of a case at the counter (Expired)
        return QT_TRANSLATE_NOOP("case", "The former ID card has expired");
    case CaseKind::LostOrDestroyed:
        //: Title of a case at the counter (LostOrDestroyed)
        return QT_TRANSLATE_NOOP("case", "The ID card is lost or destroyed");
    case CaseKind::Damaged:
        //: Title of a case at the counter (Damaged)
        return QT_TRANSLATE_NOOP("case", "The ID card is damaged in an essential part");
    case CaseKind::NameChanged:
        //: Title of a case at the counter (NameChanged)
        return QT_TRANSLATE_NOOP("case", "Change of first name, last name or both");
    case CaseKind::AddressChanged:
        //: Title of a case at the counter (AddressChanged)
        return QT_TRANSLATE_NOOP("case", "Change of address, the former card being unexpired");
    case CaseKind::AddedToRegister:
        //: Title of a case at the counter (AddedToRegister)
        return QT_TRANSLATE_NOOP("case", "The name was added to the house register");
    case CaseKind::Exempt:
        //: Title of a case at the counter (Exempt)
        return QT_TRANSLATE_NOOP("case", "An exempt person applies for an ID card");
    case CaseKind::ExemptionEnded:
        //: Title of a case at the counter (ExemptionEnded)
        return QT_TRANSLATE_NOOP("case", "The exemption from having an ID card has ended");
    case CaseKind::Naturalised:
        //: Title of a case at the counter (Naturalised)
        return QT_TRANSLATE_NOOP("case", "Thai nationality by naturalisation or restoration");
    case CaseKind::NationalityByAct:
        //: Title of a case at the counter (NationalityByAct)
        return QT_TRANSLATE_NOOP("case", "Thai nationality under the Nationality Act");
    case CaseKind::ParentsAlien:
        //: Title of a case at the counter (ParentsAlien)
        return QT_TRANSLATE_NOOP("case", "Thai nationality with alien father and mother, first card");
    }
    Q_UNREACHABLE();
}

const char* shortTitleOf(CaseKind value)
{
    switch (value) {
    case CaseKind::First:
        //: Short title of a case, for lists and buttons (First)
        return QT_TRANSLATE_NOOP("case", "First card");
    case CaseKind::FirstOver16:
        //: Short title of a case, for lists and buttons (FirstOver16)
        return QT_TRANSLATE_NOOP("case", "First card, over 16");
    case CaseKind::Expired:
        //: Short title of a case, for lists and buttons (Expired)
        return QT_TRANSLATE_NOOP("case", "Card expired");
    case CaseKind::LostOrDestroyed:
        //: Short title of a case, for lists and buttons (LostOrDestroyed)
        return QT_TRANSLATE_NOOP("case", "Lost or destroyed");
    case CaseKind::Damaged:
        //: Short title of a case, for lists and buttons (Damaged)
        return QT_TRANSLATE_NOOP("case", "Damaged");
    case CaseKind::NameChanged:
        //: Short title of a case, for lists and buttons (NameChanged)
        return QT_TRANSLATE_NOOP("case", "Name changed");
    case CaseKind::AddressChanged:
        //: Short title of a case, for lists and buttons (AddressChanged)
        return QT_TRANSLATE_NOOP("case", "Address changed");
    case CaseKind::AddedToRegister:
        //: Short title of a case, for lists and buttons (AddedToRegister)
        return QT_TRANSLATE_NOOP("case", "Added to register");
    case CaseKind::Exempt:
        //: Short title of a case, for lists and buttons (Exempt)
        return QT_TRANSLATE_NOOP("case", "Exempt person");
    case CaseKind::ExemptionEnded:
        //: Short title of a case, for lists and buttons (ExemptionEnded)
        return QT_TRANSLATE_NOOP("case", "Exemption ended");
    case CaseKind::Naturalised:
        //: Short title of a case, for lists and buttons (Naturalised)
        return QT_TRANSLATE_NOOP("case", "Naturalised or restored");
    case CaseKind::NationalityByAct:
        //: Short title of a case, for lists and buttons (NationalityByAct)
        return QT_TRANSLATE_NOOP("case", "By the Nationality Act");
    case CaseKind::ParentsAlien:
        //: Short title of a case, for lists and buttons (ParentsAlien)
        return QT_TRANSLATE_NOOP("case", "Alien parents, first card");
    }
    Q_UNREACHABLE();
}

const char* labelOf(EventMeaning value)
{
    switch (value) {
    case EventMeaning::None:
        return nullptr;
    case EventMeaning::Loss:
        //: Label of the field for the day of an event (Loss)
        return QT_TRANSLATE_NOOP("event", "Day the card was lost or destroyed");
    case EventMeaning::Damage:
        //: Label of the field for the day of an event (Damage)
        return QT_TRANSLATE_NOOP("event", "Day the card was damaged");
    case EventMeaning::RegisterCorrection:
        //: Label of the field for the day of an event (RegisterCorrection)
        return QT_TRANSLATE_NOOP("event", "Day the name was corrected in the house register");
    case EventMeaning::AddedToRegister:
        //: Label of the field for the day of an event (AddedToRegister)
        return QT_TRANSLATE_NOOP("event", "Day the name was added to the house register");
    case EventMeaning::ExemptionEnd:
        //: Label of the field for the day of an event (ExemptionEnd)
        return QT_TRANSLATE_NOOP("event", "Day the exemption ended");
    case EventMeaning::Nationality:
        //: Label of the field for the day of an event (Nationality)
        return QT_TRANSLATE_NOOP("event", "Day Thai nationality was got");
    }
    Q_UNREACHABLE();
}

const char* wordsOf(Reason value)
{
    switch (value) {
    case Reason::CardExpiredOrExpiring:
        //: Why the counter proposes a case (CardExpiredOrExpiring)
        return QT_TRANSLATE_NOOP("proposal", "The card has expired or expires within 60 days.");
    case Reason::NoCardTypedNumber:
        //: Why the counter proposes a case (NoCardTypedNumber)
        return QT_TRANSLATE_NOOP("proposal", "The register knows a card, and none was shown.");
    case Reason::NamesDiffer:
        //: Why the counter proposes a case (NamesDiffer)
        return QT_TRANSLATE_NOOP("proposal", "The name on the card is not the name in the register.");
    case Reason::AddressDiffers:
        //: Why the counter proposes a case (AddressDiffers)
        return QT_TRANSLATE_NOOP("proposal", "The address on the card is not the address in the register.");
    case Reason::NeverHadCard:
        //: Why the counter proposes a case (NeverHadCard)
        return QT_TRANSLATE_NOOP("proposal", "The register knows no earlier card.");
    case Reason::NeverHadCardOver16:
        //: Why the counter proposes a case (NeverHadCardOver16)
        return QT_TRANSLATE_NOOP("proposal", "The register knows no earlier card, and the person is over 16.");
    case Reason::AddedToRegister:
        //: Why the counter proposes a case (AddedToRegister)
        return QT_TRANSLATE_NOOP("proposal",
                                 "The name was added to the house register, and no card has been made since.");
    case Reason::Exempt:
        //: Why the counter proposes a case (Exempt)
        return QT_TRANSLATE_NOOP("proposal", "The person is exempt from having a card.");
    case Reason::ExemptionEnded:
        //: Why the counter proposes a case (ExemptionEnded)
        return QT_TRANSLATE_NOOP("proposal", "The person is no longer exempt.");
    case Reason::Naturalised:
        //: Why the counter proposes a case (Naturalised)
        return QT_TRANSLATE_NOOP("proposal", "The person was naturalised or got Thai nationality back.");
    case Reason::NationalityByAct:
        //: Why the counter proposes a case (NationalityByAct)
        return QT_TRANSLATE_NOOP("proposal", "The person got Thai nationality under the Nationality Act.");
    case Reason::ParentsAlien:
        //: Why the counter proposes a case (ParentsAlien)
        return QT_TRANSLATE_NOOP("proposal", "Father and mother are aliens, and it is the first card.");
    case Reason::CardStillValid:
        //: Why the counter proposes a case (CardStillValid)
        return QT_TRANSLATE_NOOP(
            "proposal", "The card is valid and agrees with the register: only damage would be a reason for a new one.");
    }
    Q_UNREACHABLE();
}

const char* titleOf(Offence value)
{
    switch (value) {
    case Offence::None:
        return nullptr;
    case Offence::NotApplying:
        //: Title of an offence on the fine order (NotApplying)
        return QT_TRANSLATE_NOOP("case", "Not applying for a card in time");
    case Offence::NotRenewing:
        //: Title of an offence on the fine order (NotRenewing)
        return QT_TRANSLATE_NOOP("case", "Not renewing or replacing the card in time");
    }
    Q_UNREACHABLE();
}

QString said(const char* context, const char* english, const Phrasebook& book)
{
    return english ? book.text(context, english) : QString();
}

} // namespace

QString caseTitle(CaseKind kind, const Phrasebook& book)
{
    return said("case", titleOf(kind), book);
}

QString caseTitleShort(CaseKind kind, const Phrasebook& book)
{
    return said("case", shortTitleOf(kind), book);
}

QString eventLabel(EventMeaning meaning, const Phrasebook& book)
{
    return said("event", labelOf(meaning), book);
}

QString proposalReason(Reason reason, const Phrasebook& book)
{
    return said("proposal", wordsOf(reason), book);
}

QString offenceTitle(Offence offence, const Phrasebook& book)
{
    return said("case", titleOf(offence), book);
}

QString witnessStatement(const QString& applicant, const QString& relation, const Phrasebook& book)
{
    //: What the witness signs (form ปค.14). %1 is the applicant's name, %2 how the witness knows him, e.g. "neighbour"
    const char* statement = QT_TRANSLATE_NOOP("case", "I certify that %1 is the person of that name in the register. "
                                                      "I know this person as: %2.");
    return book.text("case", statement).arg(applicant, relation);
}

} // namespace tabian::messages
