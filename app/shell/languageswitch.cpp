#include "app/shell/languageswitch.h"

#include <QCoreApplication>

namespace tabian::shell
{

void LanguageSwitch::choose(widgets::ScreenLanguage language)
{
    const bool thai = language == widgets::ScreenLanguage::Thai;
    if (thai == m_installed)
        return;
    if (m_thai.isEmpty() && !m_thai.load(QStringLiteral(":/i18n/tabian_th.qm")))
        qFatal("the Thai catalogue is not in this program");
    m_installed = thai;
    if (thai)
        QCoreApplication::installTranslator(&m_thai);
    else
        QCoreApplication::removeTranslator(&m_thai);
}

} // namespace tabian::shell
