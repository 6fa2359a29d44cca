// F1, the counter: left the person, middle the case and its open step, right the decision.
#pragma once

#include "widgets/commands/commandtable.h"
#include "widgets/pages/stepform.h"
#include "widgets/window/page.h"

#include <QPointer>
#include <functional>

class QHBoxLayout;
class QStackedWidget;
class QScrollArea;
class QTimer;

namespace tabian::widgets
{

class CancelForm;
class CardDetailsPanel;
class CommandSet;
class DecisionPanel;
class PersonPanel;
class PhotoForm;
class RequestForm;
class StartView;
class StepList;

/** Shows a CounterDesk and gives it what is typed; decides nothing. Object names: counterPage, counterTitle,
 *  counterSubtitle, counterBack, counterSetAside, counterGoOn, counterBusy and those of panels and forms. */
class CounterPage : public Page
{
    Q_OBJECT
  public:
    CounterPage(casework::CounterDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    QString stateText() const override;

  Q_SIGNALS:
    void rereadWanted();                                                                    // the card, again
    void documentWanted(const QString& path);                                               // open it
    void personShown(const QString& nameTh, const QString& nameEn, const QString& address); // for the citizen's window

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void present();
    void presentPerson();
    void presentDecision();
    void presentButtons();
    void command(Command command);
    void showCard(bool shown);
    void revealCardNumber();
    void goOn();
    void back();
    void saveDraft();
    void fail(casework::CounterDesk::Place where, const domain::Failure& failure);
    void retranslate();
    void arrange();
    StepForm* form(casework::Step step) const;
    StepForm* shownForm() const;
    void enterForm();
    QString personKey() const;

    casework::CounterDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    QStackedWidget* m_stack;
    StartView* m_start;
    QWidget* m_work;
    PersonPanel* m_person;
    CardDetailsPanel* m_cardDetails;
    DecisionPanel* m_decision;
    QScrollArea *m_leftScroll, *m_middleScroll, *m_rightScroll;
    QHBoxLayout* m_columns;
    QVBoxLayout* m_leftColumn;
    Text *m_title, *m_subtitle, *m_stepTitle, *m_busy;
    StepList* m_steps;
    QStackedWidget* m_forms;
    RequestForm* m_request;
    PhotoForm* m_photo;
    CancelForm* m_cancel;
    QList<StepForm*> m_stepForms; // in order of the steps
    KeyButton *m_backButton, *m_asideButton, *m_goOnButton;
    QTimer* m_watch; // while approval is waited for
    QString m_key;   // whom the forms were filled for
    int m_step = 0;
    bool m_cancelling = false;
    bool m_narrow = false;
    bool m_low = false;
    QPointer<QWidget> m_first; // where the open form begins
    QString m_photoProgress;
    bool m_presenting = false;
    std::function<void()> m_cardIsFree; // takes away the message that another program holds the card
};

} // namespace tabian::widgets
