#include "app/messages/bookmessages.h"

#include <QtGlobal>
#include <array>

namespace tabian::messages
{

QString fineOrderState(int state, const Phrasebook& book)
{
    static constexpr std::array words{
        //: State of a fine order: late, and nothing decided yet
        QT_TRANSLATE_NOOP("books", "due"),
        //: State of a fine order: agreed to, and not paid yet
        QT_TRANSLATE_NOOP("books", "set"),
        //: State of a fine order
        QT_TRANSLATE_NOOP("books", "paid"),
        //: State of a fine order: the person does not agree
        QT_TRANSLATE_NOOP("books", "refused"),
        //: State of a fine order: handed on to the inquiry official
        QT_TRANSLATE_NOOP("books", "forwarded"),
        //: State of a fine order
        QT_TRANSLATE_NOOP("books", "waived"),
        //: State of a fine order: its case was cancelled
        QT_TRANSLATE_NOOP("books", "cancelled"),
    };
    return book.text("books", words.at(std::size_t(state)));
}

} // namespace tabian::messages
