#include "app/messages/lookmessages.h"

#include "app/messages/wordtable.h"

namespace tabian::messages
{

using namespace Qt::StringLiterals;

namespace
{

constexpr WordOf Titles[] = {
    //: What somebody did with a person's data
    {"personLookedUp"_L1, QT_TRANSLATE_NOOP("look", "Looked in the register")},
    //: What somebody did with a person's data
    {"caseViewed"_L1, QT_TRANSLATE_NOOP("look", "Opened a case")},
    //: What somebody did with a person's data
    {"documentPrinted"_L1, QT_TRANSLATE_NOOP("look", "Printed a document")},
    //: What somebody did with a person's data
    {"historyPrinted"_L1, QT_TRANSLATE_NOOP("look", "Printed the person's own history")},
    //: What somebody did with a person's data
    {"viewsLookedAt"_L1, QT_TRANSLATE_NOOP("look", "Looked at who looked")},
    //: What somebody did with a person's data
    {"cardNumberRevealed"_L1, QT_TRANSLATE_NOOP("look", "Showed the hidden number")},
};

constexpr WordOf Reasons[] = {
    //: Why somebody looked at a person's data
    {"cardPresented"_L1, QT_TRANSLATE_NOOP("look", "Card presented")},
    //: Why somebody looked at a person's data
    {"cardLost"_L1, QT_TRANSLATE_NOOP("look", "Card lost or destroyed")},
    //: Why somebody looked at a person's data
    {"firstCard"_L1, QT_TRANSLATE_NOOP("look", "First card")},
    //: Why somebody looked at a person's data
    {"cardUnreadable"_L1, QT_TRANSLATE_NOOP("look", "Card cannot be read")},
    //: Why somebody looked at a person's data
    {"otherRequest"_L1, QT_TRANSLATE_NOOP("look", "Other request at the counter")},
    //: Why somebody looked at a person's data
    {"appointment"_L1, QT_TRANSLATE_NOOP("look", "Appointment or walk-in")},
    //: Why somebody looked at a person's data: he is on the list of the field kit
    {"fieldKit"_L1, QT_TRANSLATE_NOOP("look", "Field kit")},
    //: Why somebody looked at a person's data
    {"identityCheck"_L1, QT_TRANSLATE_NOOP("look", "Identity check")},
    //: Why somebody looked at a person's data
    {"compareBack"_L1, QT_TRANSLATE_NOOP("look", "Comparing the back of the card")},
    //: Why somebody looked at a person's data
    {"identityDoubt"_L1, QT_TRANSLATE_NOOP("look", "Doubt about the person")},
    //: Why somebody looked at a person's data
    {"holderAsked"_L1, QT_TRANSLATE_NOOP("look", "At the holder's request")},
    //: Why somebody looked at a person's data
    {"resumed"_L1, QT_TRANSLATE_NOOP("look", "Case taken up again")},
    //: Why somebody looked at a person's data
    {"approval"_L1, QT_TRANSLATE_NOOP("look", "Approval")},
    //: Why somebody looked at a person's data
    {"review"_L1, QT_TRANSLATE_NOOP("look", "Review")},
    //: Why somebody looked at a person's data
    {"watching"_L1, QT_TRANSLATE_NOOP("look", "Supervision")},
    //: Why somebody looked at a person's data
    {"ownHistory"_L1, QT_TRANSLATE_NOOP("look", "At the person's own request")},
    //: Why somebody looked at a person's data
    {"application"_L1, QT_TRANSLATE_NOOP("look", "Application form")},
    //: Why somebody looked at a person's data
    {"receipt"_L1, QT_TRANSLATE_NOOP("look", "Receipt")},
    //: Why somebody looked at a person's data
    {"statement"_L1, QT_TRANSLATE_NOOP("look", "Witness statement")},
};

} // namespace

QString lookTitle(const QString& kind, const Phrasebook& book)
{
    return wordsOf("look", Titles, kind, book);
}

QString lookReason(const QString& reason, const Phrasebook& book)
{
    const auto colon = reason.indexOf(u": "_s);
    if (colon < 0)
        return wordsOf("look", Reasons, reason, book);
    return wordsOf("look", Reasons, reason.left(colon), book) + reason.mid(colon);
}

} // namespace tabian::messages
