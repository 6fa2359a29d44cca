// Conflicts that the registry found in this office's work: everybody may look, the supervisor decides.
#pragma once

#include "app/casework/centredesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QListWidget;
class QScrollArea;

namespace tabian::widgets
{

class CommandSet;
class ConflictForm;
class ConflictView;
class KeyButton;

/** Alt 1, 2, 3 choose, Enter confirms, asked once more. Object names: conflictPage, conflictList, conflictEmpty,
 *  conflictReadOnly, conflictDone, conflictMessage, conflictDecide, conflictOpen, and those of view and form. */
class ConflictPage : public Page
{
    Q_OBJECT
  public:
    ConflictPage(casework::CentreDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  Q_SIGNALS:
    void caseWanted(const QUuid& id);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void lay();
    void command(tabian::widgets::Command command);
    void decide();
    void showStep();
    void present();
    void fillList();
    void presentConflict();
    void retranslate();
    const casework::ConflictCase* chosen() const { return m_desk.conflict(m_chosen); }

    casework::CentreDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Card *m_listCard, *m_card;
    QListWidget* m_list;
    Text* m_empty;
    Note *m_readOnly, *m_done;
    MessagePanel* m_message;
    ConflictView* m_view;
    ConflictForm* m_form;
    QScrollArea* m_scroll;
    KeyButton *m_decide, *m_open;
    QUuid m_chosen;
    bool m_filling = false;
};

} // namespace tabian::widgets
