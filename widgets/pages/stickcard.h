// What is out on a memory stick; entries onto one, and the registry's receipt from one.
#pragma once

#include "app/casework/centredesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"

class QAction;

namespace tabian::widgets
{

class KeyButton;

/** Object names: stickState, stickHow, stickOut, stickIn, stickDone, stickMessage; stickFileDialog while a file is chosen. */
class StickCard : public Card
{
    Q_OBJECT
  public:
    StickCard(casework::CentreDesk& desk, const Wording& wording, QAction* out, QAction* in, QWidget* parent = nullptr);
    void present();
    void clear(); // what was said about the last try
    void chooseWhereTo();
    void chooseWhatFrom();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    casework::CentreDesk& m_desk;
    const Wording& m_wording;
    Text *m_state, *m_how;
    Note* m_done;
    MessagePanel* m_message;
    KeyButton *m_out, *m_in;
};

} // namespace tabian::widgets
