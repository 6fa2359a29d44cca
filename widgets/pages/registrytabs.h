// The place of the registry: the line, what it answered, conflicts; with their numbers in the tabs.
#pragma once

#include "app/casework/centredesk.h"
#include "widgets/pages/wording.h"
#include "widgets/window/tabbedpage.h"

namespace tabian::widgets
{

/** Object names: registryTabs, tabLine, tabAnswers, tabConflicts. */
class RegistryTabs : public TabbedPage
{
    Q_OBJECT
  public:
    RegistryTabs(casework::CentreDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    /** The conflicts, for whoever comes by the chip while one waits. */
    void showConflicts() { choose(2); }

  Q_SIGNALS:
    void caseWanted(const QUuid& id);
};

} // namespace tabian::widgets
