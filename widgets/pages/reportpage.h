// F7: the day's figures and the day report as a document.
#pragma once

#include "app/casework/officedesks.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/window/page.h"

class QBoxLayout;

namespace tabian::widgets
{

class CommandSet;
class FiguresCard;
class FormField;
class KeyButton;
class ThaiDateEdit;

/** Object names: reportPage, reportDay, reportMake, reportOpen, reportMessage, reportDone, and the figures. */
class ReportPage : public Page
{
    Q_OBJECT
  public:
    ReportPage(casework::ReportDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  Q_SIGNALS:
    void documentWanted(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void present();
    void make();
    void retranslate();
    casework::ReportDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    QBoxLayout* m_columns;
    Card* m_dayCard;
    ThaiDateEdit* m_day;
    FormField* m_dayField;
    FiguresCard *m_cases, *m_cards, *m_money, *m_officers;
    MessagePanel* m_message;
    Note* m_done;
    KeyButton *m_make, *m_open;
};

} // namespace tabian::widgets
