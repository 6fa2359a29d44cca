// Who looked at whom: for the supervisor and the auditor. Asking is itself an entry.
#pragma once

#include "app/casework/viewsdesk.h"
#include "widgets/pages/messageswording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QComboBox;
class QListWidget;

namespace tabian::widgets
{

class CheckLine;
class CitizenIdEdit;
class CommandSet;
class FormField;
class KeyButton;
class ThaiDateEdit;

/** Object names: viewsPage, viewsOfficer, viewsFrom, viewsUntil, viewsCitizenId, viewsUnusual, viewsShow, viewsList,
 *  viewsCount, viewsMessage. */
class ViewsPage : public Page
{
    Q_OBJECT
  public:
    ViewsPage(casework::ViewsDesk& desk, const MessagesWording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void lay();
    void ask();
    void present();
    void fillOfficers();
    void retranslate();
    casework::ViewsDesk& m_desk;
    const MessagesWording& m_wording;
    CommandSet* m_commands;
    Card *m_filterCard, *m_listCard;
    QComboBox* m_officer;
    ThaiDateEdit *m_from, *m_until;
    CitizenIdEdit* m_citizen;
    FormField *m_officerField, *m_fromField, *m_untilField, *m_citizenField;
    CheckLine* m_unusual;
    KeyButton* m_show;
    QListWidget* m_list;
    Text *m_count, *m_empty;
    MessagePanel* m_message;
};

} // namespace tabian::widgets
