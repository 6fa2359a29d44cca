// The place of the registry: the line, what it answered, conflicts, the field kit; with their numbers in the tabs.
#pragma once

#include "app/casework/centredesk.h"
#include "app/casework/kitdesk.h"
#include "widgets/pages/wording.h"
#include "widgets/window/tabbedpage.h"

namespace tabian::widgets
{

/** Object names: registryTabs, tabLine, tabAnswers, tabConflicts, tabKit. */
class RegistryTabs : public TabbedPage
{
    Q_OBJECT
  public:
    RegistryTabs(casework::CentreDesk& desk, casework::KitDesk& kit, const Wording& wording, QWidget* parent = nullptr);
    /** The conflicts, for whoever comes by the chip while one waits. */
    void showConflicts() { choose(2); }

  Q_SIGNALS:
    void caseWanted(const QUuid& id);
    /** Somebody of the field kit comes to the counter. */
    void personWanted(const tabian::domain::CitizenId& id);
};

} // namespace tabian::widgets
