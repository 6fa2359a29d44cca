// The field kit on its page: chosen, packed, worked from, and brought back.
#pragma once

#include "app/casework/kitdesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QBoxLayout;
class QComboBox;

namespace tabian::widgets
{

class CommandSet;
class FiguresCard;
class FormField;
class KeyButton;
class KitList;
class KitPacking;
class KitReturn;

/** Object names: kitPage, kitTitle, kitAbout, kitDay (days with appointments), kitDone, kitMessage, kitConfirm, kitGoOn, kitChoose, kitTakeDay,
 *  kitAgain, kitBack, kitLeave, kitAnswers, kitConflicts, kitFileDialog; and those of its parts. */
class KitPage : public Page
{
    Q_OBJECT
  public:
    KitPage(casework::KitDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;
    /** A list from a file, as after it was chosen. */
    void chooseFile(const QString& path);

  Q_SIGNALS:
    /** The person comes to the counter: a case is begun there, or goes on. */
    void personWanted(const tabian::domain::CitizenId& id);
    void answersWanted();
    void conflictsWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class View : quint8 { Empty, Packing, Out, Return };
    View view() const;
    void build();
    void lay();
    void present();
    void presentWords(View view);
    void presentFigures();
    void presentDays();
    void presentCommands(View view);
    void command(Command command);
    void goOn();
    void leave();
    void choose();
    void returning(bool on);
    void say(Note::Kind kind, const QString& words);
    void focusStart();
    bool allAsked() const;
    void fit();
    void retranslate();

    casework::KitDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    QBoxLayout* m_columns;
    KitList* m_list;
    Card* m_side;
    Text *m_title, *m_about;
    QComboBox* m_day;
    FormField* m_dayField;
    FiguresCard* m_figures;
    KitPacking* m_packing;
    KitReturn* m_return;
    Note *m_done, *m_confirm;
    MessagePanel* m_message;
    KeyButton *m_goOn, *m_choose, *m_takeDay, *m_again, *m_back, *m_leave, *m_answers, *m_conflicts;
    QString m_proposed; // a name for the kit: of the file, or the day
    View m_shown = View::Empty;
    bool m_returning = false;
    bool m_leaveAsked = false;
};

} // namespace tabian::widgets
