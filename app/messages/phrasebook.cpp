#include "app/messages/phrasebook.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tabian::messages
{

Phrasebook::Phrasebook(Language language) : m_language(language)
{
    if (language != Language::Thai)
        return;
    m_thai = std::make_unique<QTranslator>();
    if (!m_thai->load(u":/i18n/tabian_th.qm"_s))
        m_thai.reset();
}

Phrasebook::~Phrasebook() = default;

QString Phrasebook::text(const char* context, const char* english) const
{
    QString words = m_thai ? m_thai->translate(context, english) : QString();
    return words.isEmpty() ? QString::fromUtf8(english) : words;
}

} // namespace tabian::messages
