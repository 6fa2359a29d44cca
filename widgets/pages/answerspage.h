// What the registry answered to this office's work: entries it did not take as they were, and cards that changed there.
#pragma once

#include "app/casework/centredesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QBoxLayout;
class QListWidget;

namespace tabian::widgets
{

class CommandSet;
class KeyButton;

/** Ctrl O opens the case of the chosen row. Object names: answersPage, answersRejected, answersEmpty, answersMessage,
 *  answersChanges, answersNoChanges, answersOpen. */
class AnswersPage : public Page
{
    Q_OBJECT
  public:
    AnswersPage(casework::CentreDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  Q_SIGNALS:
    void caseWanted(const QUuid& id);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void present();
    void fillRejected();
    void fillChanges();
    void follow();
    QUuid chosenCase() const;
    void retranslate();

    casework::CentreDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Card *m_rejectedCard, *m_changesCard;
    QListWidget *m_rejected, *m_changes;
    QListWidget* m_active; // had the focus last: its row is meant
    Text *m_noneRejected, *m_noChanges;
    MessagePanel* m_message;
    KeyButton* m_open;
    QBoxLayout* m_columns;
    bool m_filling = false;
};

} // namespace tabian::widgets
