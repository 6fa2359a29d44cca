// Words for stable codes, in tables. Nothing outside app/messages includes this.
#pragma once

#include "app/messages/phrasebook.h"

#include <QCoreApplication>

namespace tabian::messages
{

struct WordOf
{
    QLatin1StringView code;
    const char* english;
};

/** The words of a code; the code itself where the table has none. */
template <std::size_t N>
QString wordsOf(const char* context, const WordOf (&table)[N], const QString& code, const Phrasebook& book)
{
    for (const WordOf& word : table) {
        if (word.code == code)
            return book.text(context, word.english);
    }
    return code;
}

} // namespace tabian::messages
