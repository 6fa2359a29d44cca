// F2: the day's appointments, who waits, and who came without one.
#pragma once

#include "app/casework/appointmentsdesk.h"
#include "widgets/commands/commandtable.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace tabian::widgets
{

class Chip;
class CommandSet;
class FormField;
class KeyButton;
class WalkInForm;

/** A card that is put in while this page is on the screen checks its holder in. Object names: appointmentsPage, appointmentsDay,
 *  appointmentsSearch, appointmentsList, appointmentsCount, appointmentsAge, appointmentsTitle, appointmentsState,
 *  appointmentsGoOn, appointmentsNoShow, appointmentsTakeBack, appointmentsStart, appointmentsWalkIn, appointmentsDone,
 *  appointmentsMessage. */
class AppointmentsPage : public Page
{
    Q_OBJECT
  public:
    AppointmentsPage(casework::AppointmentsDesk& desk, domain::Holidays holidays, const Wording& wording,
                     QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  Q_SIGNALS:
    /** The person who waits comes to the counter: a case is begun there. */
    void caseWanted(const tabian::domain::CitizenId& id);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void lay();
    void present();
    void presentDays();
    void presentRow();
    void presentCounts();
    QString ageText() const;
    void choose(const QUuid& id);
    QUuid firstChoice() const;
    void command(Command command);
    void goOn();
    void walkIn(bool on);
    void showDone(casework::AppointmentsDesk::Done what, const QString& name);
    const casework::AppointmentRow* chosen() const;
    std::optional<casework::AppointmentStep> nextStep() const;
    bool isLow() const;
    void fit();
    void retranslate();
    casework::AppointmentsDesk& m_desk;
    domain::Holidays m_holidays;
    const Wording& m_wording;
    CommandSet* m_commands;
    QBoxLayout* m_columns;
    Card *m_listCard, *m_sideCard;
    QComboBox* m_day;
    QLineEdit* m_search;
    FormField *m_dayField, *m_searchField;
    QListWidget* m_list;
    Text *m_count, *m_empty, *m_age, *m_title, *m_about, *m_number, *m_since, *m_hint;
    Chip* m_state;
    Note* m_done;
    MessagePanel* m_message;
    WalkInForm* m_walkIn;
    KeyButton *m_goOn, *m_noShow, *m_takeBack, *m_start, *m_newcomer;
    QUuid m_chosen;
    bool m_noting = false; // a walk-in
    bool m_filling = false;
};

} // namespace tabian::widgets
