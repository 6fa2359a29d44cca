// The two languages side by side, as every test of words wants them.
#pragma once

#include "app/messages/phrasebook.h"

#include <QTest>
#include <algorithm>

namespace tabian::tests
{

struct BothBooks
{
    messages::Phrasebook thai{messages::Language::Thai};
    messages::Phrasebook english{messages::Language::English};
};

inline bool hasThaiLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'ก' && c <= u'๛'; });
}

/** Thai words are Thai, English words are not, and no place for a value was left open. */
inline bool areWords(const QString& thai, const QString& english)
{
    return hasThaiLetter(thai) && !english.isEmpty() && !hasThaiLetter(english) && !thai.contains(u"%1") &&
           !english.contains(u'%');
}

} // namespace tabian::tests
