// The counter without a person: put a card in, or search by number, or take up an open case.
#pragma once

#include "app/casework/counterdesk.h"
#include "widgets/pages/wording.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QComboBox;

namespace tabian::widgets
{

class CitizenIdEdit;
class FormField;
class HandOnForm;
class KeyButton;

/** Object names: startCitizenId, startReason, startSearch (button), startOpenCases (list), startHandOn (button),
 *  startMessage, and those of HandOnForm. */
class StartView : public QWidget
{
    Q_OBJECT
  public:
    StartView(casework::CounterDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    void present();
    void focusSearch();
    /** Enter: resumes the chosen case when the list has the focus, else searches. */
    void goOn();
    QString goOnText() const;
    void showMessage(const Message& message);
    void clearMessage();
    /** A line of thanks after a case was closed. */
    void showDone(const QString& sentence);
    void retranslate();
    void bind(QAction* goOn, QAction* handOn);
    /** The chosen open case, where it may be handed on. */
    bool mayHandOn() const;
    bool isHandingOn() const;
    void askHandOn();
    void dropHandOn();

  Q_SIGNALS:
    void focusMoved(); // or another case chosen: the blue button may have another word

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    const casework::CaseSummary* chosen() const;
    void showHandOn();

    casework::CounterDesk& m_desk;
    const Wording& m_wording;
    HandOnForm* m_handOn;
    KeyButton* m_handOnButton;
    Note* m_done;
    MessagePanel* m_message;
    Text *m_title, *m_lead, *m_openTitle, *m_openEmpty;
    CitizenIdEdit* m_id;
    QComboBox* m_reason;
    FormField *m_idField, *m_reasonField;
    KeyButton* m_search;
    QListWidget* m_open;
    QBoxLayout* m_columns;
};

} // namespace tabian::widgets
