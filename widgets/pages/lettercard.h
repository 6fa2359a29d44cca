// A counter without a registry: its letter is looked at, compared, and read in.
#pragma once

#include "app/casework/centredesk.h"
#include "widgets/pages/figurescard.h"
#include "widgets/pages/wording.h"

class QAction;

namespace tabian::widgets
{

class KeyButton;

/** Nothing is asked of the registry before the officer has seen what the letter says. Object names: letterHow, letterUrl, letterOffice,
 *  letterKey, letterAsk, letterMessage, letterRead, letterEnrol; letterFileDialog while a file is chosen. */
class LetterCard : public FiguresCard
{
    Q_OBJECT
  public:
    LetterCard(casework::CentreDesk& desk, const Wording& wording, QAction* read, QAction* enrol,
               QWidget* parent = nullptr);
    void present();
    void clear(); // the letter that was looked at, and what was said about the last one
    void chooseLetter();
    void takeFocus();

  Q_SIGNALS:
    void focusMoved(QWidget* to); // a button below what is to be read

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void lookAt(const QString& path);
    void retranslate();
    casework::CentreDesk& m_desk;
    const Wording& m_wording;
    Text* m_how;
    Note* m_ask;
    MessagePanel* m_message;
    KeyButton *m_read, *m_enrol;
    bool m_seen = false; // a letter's words are shown
};

} // namespace tabian::widgets
