// The line to the registry: how it is, what went wrong, when it is tried next, and how much of working off-line is left.
#pragma once

#include "app/casework/centredesk.h"
#include "widgets/pages/wording.h"
#include "widgets/theme/card.h"
#include "widgets/window/page.h"

#include <array>

class QBoxLayout;
class QScrollArea;

namespace tabian::widgets
{

class Chip;
class CommandSet;
class FiguresCard;
class KeyButton;
class LetterCard;
class LimitBar;
class StickCard;

/** Enter tries at once; on a counter without a registry it enrols with the letter that was looked at. Object names: linePage, lineState
 *  (chip), lineNext, lineReason (message), lineHelp, lineEnrolled, lineTry,
 *  lineHeard, lineCopy, lineEntries, lineClock; bars: limitDays, limitCases, limitMegabytes, limitHeard, limitClock;
 *  lineAllowed; and those of the cards of memory stick and letter. */
class LinePage : public Page
{
    Q_OBJECT
  public:
    LinePage(casework::CentreDesk& desk, const Wording& wording, QWidget* parent = nullptr);
    CommandSet* commands() const override { return m_commands; }
    void entered() override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void lay();
    void does(int command);
    void present();
    void presentCommands(bool enrolled);
    void presentTime(); // what changes by the second
    void presentFacts();
    void presentBars();
    void retranslate();

    casework::CentreDesk& m_desk;
    const Wording& m_wording;
    CommandSet* m_commands;
    Card* m_card;
    FiguresCard* m_facts;
    Card* m_meter;
    StickCard* m_stick;
    LetterCard* m_letter;
    Chip* m_state;
    Text *m_next, *m_help;
    MessagePanel* m_reason;
    Note *m_allowed, *m_enrolled;
    KeyButton* m_try;
    std::array<LimitBar*, 5> m_bars;
    QBoxLayout* m_columns;
    QScrollArea* m_sheet = nullptr;
    std::optional<domain::Failure> m_shownReason;
    int m_timer = 0, m_ticks = 0;
    bool m_justEnrolled = false; // the line has not said so yet
};

} // namespace tabian::widgets
