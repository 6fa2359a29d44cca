// Thai or English at run time: the Thai catalogue is installed or taken away, and every widget says its words again.
#pragma once

#include "widgets/window/settingsport.h"

#include <QTranslator>

namespace tabian::shell
{

class LanguageSwitch
{
  public:
    void choose(widgets::ScreenLanguage language);

  private:
    QTranslator m_thai;
    bool m_installed = false;
};

} // namespace tabian::shell
