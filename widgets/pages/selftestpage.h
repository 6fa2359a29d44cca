// F11: the self-test before opening. Reachable before anybody has signed in.
#pragma once

#include "app/doctor/selftestdesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

class QScrollArea;

namespace tabian::widgets
{

class CheckRow;
class CommandSet;
class KeyButton;

/** Enter runs all, Ctrl R the check with the ring, arrows move the ring. Object names: selfTestPage, selfTestSummary,
 *  selfTestRun, selfTestAgain, selfTestPrint, selfTestBundle, selfTestMessage, selfTestDone, and those of the rows. */
class SelfTestPage : public Page
{
    Q_OBJECT
  public:
    SelfTestPage(doctor::SelfTestDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    /** Before sign-in: Esc leads back there, and there is no lock. */
    void setBeforeSignIn(bool before);
    void showMessage(const Message& message);
    void showDone(const QString& sentence);

  Q_SIGNALS:
    void closeWanted();
    void printWanted();
    void bundleWanted();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void obey(Command command);
    void present();
    void presentSummary();
    void retranslate();
    CheckRow* chosen() const;

    doctor::SelfTestDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Text* m_title;
    Note* m_summary;
    Note* m_done;
    MessagePanel* m_message;
    KeyButton *m_run, *m_again, *m_print, *m_bundle;
    QScrollArea* m_scroll;
    QList<CheckRow*> m_rows;
    bool m_beforeSignIn = false;
};

} // namespace tabian::widgets
