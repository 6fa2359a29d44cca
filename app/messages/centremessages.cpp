#include "app/messages/centremessages.h"

#include "app/messages/wordtable.h"

namespace tabian::messages
{

using namespace Qt::StringLiterals;

namespace
{

struct Conflict
{
    QLatin1StringView kind;
    const char* title;
    const char* meaning;
    const char* ours;   // what it does that this office's fact stands
    const char* others; // ... that the other one does
};

constexpr Conflict Conflicts[] = {
    {"forked"_L1,
     //: A conflict that the registry found: its kind
     QT_TRANSLATE_NOOP("centre", "Two entries at one place of the journal"),
     //: A conflict that the registry found: what happened
     QT_TRANSLATE_NOOP("centre", "The registry already has another entry at this place of this office's journal. Two "
                                 "computers may have worked with one store, or an old copy was put back."),
     //: A conflict: what deciding for this office means
     QT_TRANSLATE_NOOP("centre", "This office's entry is the right one."),
     //: A conflict: what deciding for the other side means
     QT_TRANSLATE_NOOP("centre",
                       "The registry's entry is the right one; what this office's says has to be done again.")},
    {"issuedElsewhere"_L1,
     //: A conflict that the registry found: its kind
     QT_TRANSLATE_NOOP("centre", "Two offices issued a card for one person"),
     //: A conflict that the registry found: what happened
     QT_TRANSLATE_NOOP("centre", "Neither office knew of the other's card when it handed over its own. Only one may be "
                                 "in force: both are disputed until a supervisor has decided."),
     //: A conflict: what deciding for this office means
     QT_TRANSLATE_NOOP("centre", "This office's card stays in force. The other office's card is to be called in."),
     //: A conflict: what deciding for the other side means
     QT_TRANSLATE_NOOP("centre", "The other office's card stays in force. This office calls its own card in.")},
    {"lostElsewhere"_L1,
     //: A conflict that the registry found: its kind
     QT_TRANSLATE_NOOP("centre", "The card was reported lost at another office"),
     //: A conflict that the registry found: what happened
     QT_TRANSLATE_NOOP("centre", "One office took a report of loss, the other was shown a card of the same person."),
     //: A conflict: what deciding for this office means
     QT_TRANSLATE_NOOP("centre", "What this office recorded holds. The other office is told so."),
     //: A conflict: what deciding for the other side means
     QT_TRANSLATE_NOOP("centre", "What the other office recorded holds. This office looks at its case again.")},
    {"officerRevoked"_L1,
     //: A conflict that the registry found: its kind
     QT_TRANSLATE_NOOP("centre", "Done after the officer's access had ended"),
     //: A conflict that the registry found: what happened
     QT_TRANSLATE_NOOP(
         "centre",
         "The registry had ended this officer's access before the act was made; the counter had not heard of it yet."),
     //: A conflict: what deciding for this office means
     QT_TRANSLATE_NOOP("centre", "The act holds: a supervisor vouches for it."),
     //: A conflict: what deciding for the other side means
     QT_TRANSLATE_NOOP("centre", "The act does not hold: another officer looks at the case again.")},
    {"personChanged"_L1,
     //: A conflict that the registry found: its kind
     QT_TRANSLATE_NOOP("centre", "The register had changed the person meanwhile"),
     //: A conflict that the registry found: what happened
     QT_TRANSLATE_NOOP(
         "centre",
         "The case was made with an older copy of the register. The card may bear what is not right any more."),
     //: A conflict: what deciding for this office means
     QT_TRANSLATE_NOOP("centre", "The case holds as it was made."),
     //: A conflict: what deciding for the other side means
     QT_TRANSLATE_NOOP("centre", "The register holds: the person is asked to come for a correction.")},
    {"personUnregistered"_L1,
     //: A conflict that the registry found: its kind
     QT_TRANSLATE_NOOP("centre", "The register has no such person"),
     //: A conflict that the registry found: what happened
     QT_TRANSLATE_NOOP("centre",
                       "The case was made for somebody whom the central register does not have under this number."),
     //: A conflict: what deciding for this office means
     QT_TRANSLATE_NOOP("centre", "The case holds; the register is to be completed."),
     //: A conflict: what deciding for the other side means
     QT_TRANSLATE_NOOP("centre", "The register holds: the card is to be called in and the identity looked into.")},
};

/** What is said of a kind that this program does not know. */
constexpr Conflict Unknown{
    {},
    //: A conflict that the registry found, of a kind this program does not know
    QT_TRANSLATE_NOOP("centre", "Another conflict"),
    //: A conflict of a kind this program does not know: what happened
    QT_TRANSLATE_NOOP("centre", "The registry tells of something that this program does not know yet."),
    //: A conflict: what deciding for this office means
    QT_TRANSLATE_NOOP("centre", "What this office recorded holds."),
    //: A conflict: what deciding for the other side means
    QT_TRANSLATE_NOOP("centre", "What the other side recorded holds.")};

const Conflict& conflictOf(const QString& kind)
{
    for (const Conflict& conflict : Conflicts) {
        if (conflict.kind == kind)
            return conflict;
    }
    return Unknown;
}

constexpr WordOf CardStates[] = {
    //: State of a card in the register
    {"active"_L1, QT_TRANSLATE_NOOP("centre", "in force")},
    //: State of a card in the register
    {"replaced"_L1, QT_TRANSLATE_NOOP("centre", "replaced by a newer card")},
    //: State of a card in the register
    {"lost"_L1, QT_TRANSLATE_NOOP("centre", "reported lost")},
    //: State of a card in the register
    {"withdrawn"_L1, QT_TRANSLATE_NOOP("centre", "called in")},
};

constexpr WordOf Acts[] = {
    //: An act at a counter, named in a list
    {"officeOpened"_L1, QT_TRANSLATE_NOOP("centre", "Office opened")},
    //: An act at a counter, named in a list
    {"officerAdded"_L1, QT_TRANSLATE_NOOP("centre", "Officer's account")},
    //: An act at a counter, named in a list
    {"stationAdded"_L1, QT_TRANSLATE_NOOP("centre", "Counter joined")},
    //: An act at a counter, named in a list
    {"recoveryKeyMade"_L1, QT_TRANSLATE_NOOP("centre", "Recovery codes made")},
    //: An act at a counter, named in a list
    {"passwordRecovered"_L1, QT_TRANSLATE_NOOP("centre", "Password recovered")},
    //: An act at a counter, named in a list
    {"journalExported"_L1, QT_TRANSLATE_NOOP("centre", "Journal written out")},
    //: An act at a counter, named in a list
    {"signedIn"_L1, QT_TRANSLATE_NOOP("centre", "Signed in")},
    //: An act at a counter, named in a list
    {"signedOut"_L1, QT_TRANSLATE_NOOP("centre", "Signed out")},
    //: An act at a counter, named in a list
    {"stockReceived"_L1, QT_TRANSLATE_NOOP("centre", "Blank cards received")},
    //: An act at a counter, named in a list
    {"personLookedUp"_L1, QT_TRANSLATE_NOOP("centre", "Look-up in the register")},
    //: An act at a counter, named in a list
    {"cardNumberRevealed"_L1, QT_TRANSLATE_NOOP("centre", "Number on the back shown")},
    //: An act at a counter, named in a list
    {"reportMade"_L1, QT_TRANSLATE_NOOP("centre", "Report made")},
    //: An act at a counter, named in a list
    {"policySet"_L1, QT_TRANSLATE_NOOP("centre", "Office policy set")},
    //: An act at a counter, named in a list
    {"passwordSet"_L1, QT_TRANSLATE_NOOP("centre", "Password set")},
    //: An act at a counter, named in a list
    {"fingersEnrolled"_L1, QT_TRANSLATE_NOOP("centre", "Officer's fingers enrolled")},
    //: An act at a counter, named in a list
    {"secondFactorShown"_L1, QT_TRANSLATE_NOOP("centre", "Second factor shown")},
    //: An act at a counter, named in a list
    {"wrongTriesNoted"_L1, QT_TRANSLATE_NOOP("centre", "Wrong passwords noted")},
    //: An act at a counter, named in a list
    {"viewsLookedAt"_L1, QT_TRANSLATE_NOOP("centre", "Looked at who looked")},
    //: An act at a counter, named in a list
    {"dayOpened"_L1, QT_TRANSLATE_NOOP("centre", "Day opened")},
    //: An act at a counter, named in a list
    {"dayClosed"_L1, QT_TRANSLATE_NOOP("centre", "Day closed")},
    //: An act at a counter, named in a list
    {"cashRemitted"_L1, QT_TRANSLATE_NOOP("centre", "Cash remitted")},
    //: An act at a counter, named in a list
    {"receiptRangeSet"_L1, QT_TRANSLATE_NOOP("centre", "Range of receipt numbers")},
    //: An act at a counter, named in a list
    {"stockReturned"_L1, QT_TRANSLATE_NOOP("centre", "Blank cards returned")},
    //: An act at a counter, named in a list
    {"finesForwarded"_L1, QT_TRANSLATE_NOOP("centre", "Fine orders forwarded")},
    //: An act at a counter, named in a list
    {"clockAccepted"_L1, QT_TRANSLATE_NOOP("centre", "Clock accepted")},
    //: An act at a counter, named in a list
    {"conflictDecided"_L1, QT_TRANSLATE_NOOP("centre", "Conflict decided")},
    //: An act at a counter, named in a list
    {"entriesCarried"_L1, QT_TRANSLATE_NOOP("centre", "Entries put on a memory stick")},
    //: An act at a counter, named in a list
    {"kitPacked"_L1, QT_TRANSLATE_NOOP("centre", "Field kit packed")},
    //: An act at a counter, named in a list
    {"kitReturned"_L1, QT_TRANSLATE_NOOP("centre", "Field kit returned")},
    //: An act at a counter, named in a list
    {"appointmentKept"_L1, QT_TRANSLATE_NOOP("centre", "Appointment kept")},
    //: An act at a counter, named in a list
    {"walkInNoted"_L1, QT_TRANSLATE_NOOP("centre", "Came without appointment")},
    //: An act at a counter, named in a list
    {"digitalIdBegun"_L1, QT_TRANSLATE_NOOP("centre", "Digital ID begun")},
    //: An act at a counter, named in a list
    {"digitalIdFingersMatched"_L1, QT_TRANSLATE_NOOP("centre", "Digital ID: fingers compared")},
    //: An act at a counter, named in a list
    {"digitalIdTermsAgreed"_L1, QT_TRANSLATE_NOOP("centre", "Digital ID: terms agreed to")},
    //: An act at a counter, named in a list
    {"digitalIdCodeShown"_L1, QT_TRANSLATE_NOOP("centre", "Digital ID: code shown")},
    //: An act at a counter, named in a list
    {"digitalIdEnded"_L1, QT_TRANSLATE_NOOP("centre", "Digital ID ended")},
    //: An act at a counter, named in a list
    {"caseOpened"_L1, QT_TRANSLATE_NOOP("centre", "Case opened")},
    //: An act at a counter, named in a list
    {"requestDecided"_L1, QT_TRANSLATE_NOOP("centre", "Request decided")},
    //: An act at a counter, named in a list
    {"fingersChecked"_L1, QT_TRANSLATE_NOOP("centre", "Fingers checked")},
    //: An act at a counter, named in a list
    {"witnessRecorded"_L1, QT_TRANSLATE_NOOP("centre", "Witness recorded")},
    //: An act at a counter, named in a list
    {"evidenceChecked"_L1, QT_TRANSLATE_NOOP("centre", "Evidence checked")},
    //: An act at a counter, named in a list
    {"fineDecided"_L1, QT_TRANSLATE_NOOP("centre", "Fine decided")},
    //: An act at a counter, named in a list
    {"paymentReceived"_L1, QT_TRANSLATE_NOOP("centre", "Payment received")},
    //: An act at a counter, named in a list
    {"photoTaken"_L1, QT_TRANSLATE_NOOP("centre", "Photo taken")},
    //: An act at a counter, named in a list
    {"printsTaken"_L1, QT_TRANSLATE_NOOP("centre", "Prints taken")},
    //: An act at a counter, named in a list
    {"formSigned"_L1, QT_TRANSLATE_NOOP("centre", "Form signed")},
    //: An act at a counter, named in a list
    {"approved"_L1, QT_TRANSLATE_NOOP("centre", "Approved")},
    //: An act at a counter, named in a list
    {"returnedByApprover"_L1, QT_TRANSLATE_NOOP("centre", "Returned by the approver")},
    //: An act at a counter, named in a list
    {"blankDrawn"_L1, QT_TRANSLATE_NOOP("centre", "Blank card drawn")},
    //: An act at a counter, named in a list
    {"cardWritten"_L1, QT_TRANSLATE_NOOP("centre", "Card written")},
    //: An act at a counter, named in a list
    {"cardSpoiled"_L1, QT_TRANSLATE_NOOP("centre", "Card spoiled")},
    //: An act at a counter, named in a list
    {"handedOver"_L1, QT_TRANSLATE_NOOP("centre", "Card handed over")},
    //: An act at a counter, named in a list
    {"caseCancelled"_L1, QT_TRANSLATE_NOOP("centre", "Case cancelled")},
    //: An act at a counter, named in a list
    {"draftSaved"_L1, QT_TRANSLATE_NOOP("centre", "Draft saved")},
    //: An act at a counter, named in a list
    {"caseHandedOn"_L1, QT_TRANSLATE_NOOP("centre", "Case handed on")},
    //: An act at a counter, named in a list
    {"fingerExcepted"_L1, QT_TRANSLATE_NOOP("centre", "Finger excepted")},
    //: An act at a counter, named in a list
    {"fingersConfirmed"_L1, QT_TRANSLATE_NOOP("centre", "Exception confirmed")},
    //: An act at a counter, named in a list
    {"receiptVoided"_L1, QT_TRANSLATE_NOOP("centre", "Receipt voided")},
    //: An act at a counter, named in a list
    {"slipGiven"_L1, QT_TRANSLATE_NOOP("centre", "Slip given")},
    //: An act at a counter, named in a list
    {"citizenCalled"_L1, QT_TRANSLATE_NOOP("centre", "Citizen called")},
    //: An act at a counter, named in a list
    {"caseViewed"_L1, QT_TRANSLATE_NOOP("centre", "Case looked at")},
    //: An act at a counter, named in a list
    {"documentPrinted"_L1, QT_TRANSLATE_NOOP("centre", "Document printed")},
    //: An act at a counter, named in a list
    {"historyPrinted"_L1, QT_TRANSLATE_NOOP("centre", "Own history printed")},
};

} // namespace

QString conflictTitle(const QString& kind, const Phrasebook& book)
{
    return book.text("centre", conflictOf(kind).title);
}

QString conflictMeaning(const QString& kind, const Phrasebook& book)
{
    return book.text("centre", conflictOf(kind).meaning);
}

QString whenOursStands(const QString& kind, const Phrasebook& book)
{
    return book.text("centre", conflictOf(kind).ours);
}

QString whenOthersStands(const QString& kind, const Phrasebook& book)
{
    return book.text("centre", conflictOf(kind).others);
}

QString whenNoted(const QString& kind, const Phrasebook& book)
{
    //: A conflict of two cards: what it means that the office only takes note
    const char* noSide =
        QT_TRANSLATE_NOOP("centre", "This office takes no side; the registry's administrator decides.");
    //: A conflict: what it means that the office only takes note
    const char* seen = QT_TRANSLATE_NOOP("centre", "Nothing changes; it is on record that it was looked at.");
    return book.text("centre", kind == "issuedElsewhere"_L1 ? noSide : seen);
}

QString cardState(const QString& state, const Phrasebook& book)
{
    return wordsOf("centre", CardStates, state, book);
}

QString actTitle(const QString& kind, const Phrasebook& book)
{
    return wordsOf("centre", Acts, kind, book);
}

} // namespace tabian::messages
