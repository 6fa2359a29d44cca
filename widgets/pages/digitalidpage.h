// F3: digital IDs. The person, the steps with the open one's form, what the phone does as it happens, and the day's list.
#pragma once

#include "app/casework/digitaliddesk.h"
#include "widgets/pages/messageswording.h"
#include "widgets/window/page.h"

class QListWidget;
class QScrollArea;
class QLineEdit;

namespace tabian::widgets
{

class Card;
class CommandSet;
class EnrolmentSteps;
class FingerPanel;
class FormField;
class KeyButton;
class Note;
class PersonPanel;

/** Shows and asks; the desk decides. Object names: digitalIdPage, digitalIdStep1 … 5, digitalIdPhone1 … 4, digitalIdInstruction,
 *  digitalIdTerms, digitalIdTermsEn, digitalIdTime, digitalIdResult, digitalIdGoOn, digitalIdNewCode, digitalIdGiveUp,
 *  digitalIdReason, digitalIdList, digitalIdMessage, digitalIdLine. */
class DigitalIdPage : public Page
{
    Q_OBJECT
  public:
    DigitalIdPage(casework::DigitalIdDesk& desk, const MessagesWording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  Q_SIGNALS:
    void rereadWanted(); // the card in the reader

  protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    void lay();
    void does(int command);
    void goOn();
    void askReason(bool ask);
    void takeUp();
    void present();
    void presentForm();
    void presentList();
    void presentTime();
    void retranslate();

    casework::DigitalIdDesk& m_desk;
    const MessagesWording& m_wording;
    CommandSet* m_commands;
    PersonPanel* m_person;
    Card *m_work, *m_list;
    EnrolmentSteps *m_steps, *m_phone;
    Text *m_instruction, *m_terms, *m_termsEn, *m_timeWord, *m_time, *m_empty;
    FingerPanel* m_fingers;
    QWidget *m_timeLine, *m_left, *m_right;
    Note *m_line, *m_result;
    MessagePanel* m_message;
    QLineEdit* m_reasonEdit;
    FormField* m_reason;
    KeyButton *m_goOn, *m_newCode, *m_giveUp;
    QListWidget* m_rows;
    QScrollArea* m_sheet = nullptr;
    casework::DigitalIdDesk::Step m_shown = casework::DigitalIdDesk::Step::Done;
};

} // namespace tabian::widgets
