#include "widgets/pages/linepage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/pages/figurescard.h"
#include "widgets/pages/lettercard.h"
#include "widgets/pages/stickcard.h"
#include "widgets/panels/limitbar.h"
#include "widgets/status/centrewords.h"
#include "widgets/status/chip.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::CentreDesk;
using casework::SyncState;
using Line = SyncState::Line;

namespace
{

constexpr qint64 dayMs = 24LL * 3600 * 1000;

int percentOf(qint64 used, qint64 most)
{
    return int(qMin<qint64>(qMax<qint64>(used, 0) * 100 / most, 1000));
}

} // namespace

LinePage::LinePage(CentreDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(
          this, {Command::GoOn, Command::CarryOut, Command::TakeIn, Command::NextTab, Command::Lock, Command::Help})),
      m_card(new Card), m_facts(new FiguresCard), m_meter(new Card), m_stick(nullptr), m_letter(nullptr),
      m_state(new Chip), m_next(new Text(TextRole::Title)), m_help(new Text(TextRole::Body)),
      m_reason(new MessagePanel(u"lineReason"_s)), m_allowed(new Note), m_enrolled(new Note),
      m_try(new KeyButton(KeyButton::Kind::Primary)), m_bars{new LimitBar(u"limitDays"_s),
                                                             new LimitBar(u"limitCases"_s),
                                                             new LimitBar(u"limitMegabytes"_s),
                                                             new LimitBar(u"limitHeard"_s),
                                                             new LimitBar(u"limitClock"_s)},
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"linePage"_s);
    m_state->setObjectName(u"lineState"_s);
    m_next->setObjectName(u"lineNext"_s);
    m_help->setObjectName(u"lineHelp"_s);
    m_allowed->setObjectName(u"lineAllowed"_s);
    m_enrolled->setObjectName(u"lineEnrolled"_s);
    m_try->setObjectName(u"lineTry"_s);
    m_try->bind(m_commands->action(Command::GoOn));
    m_stick = new StickCard(desk, wording, m_commands->action(Command::CarryOut), m_commands->action(Command::TakeIn));
    m_letter = new LetterCard(desk, wording, m_commands->action(Command::TakeIn), m_commands->action(Command::GoOn));
    lay();
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) { does(int(command)); });
    connect(&m_desk, &CentreDesk::changed, this, &LinePage::present);
    connect(
        m_letter, &LetterCard::focusMoved, this,
        [this](QWidget* to) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it has its new height now
            m_sheet->ensureWidgetVisible(to, 0, rem(1));
        },
        Qt::QueuedConnection);
    connect(&m_desk, &CentreDesk::enrolled, this, [this] {
        //: After the registry let this counter in.
        m_enrolled->setNote(Note::Kind::Done, tr("Enrolled. What is recorded here is sent from now on."));
        m_justEnrolled = true;
        present();
    });
    retranslate();
}

void LinePage::does(int command)
{
    const bool enrolled = m_desk.line().line != Line::NotEnrolled;
    switch (Command(command)) {
    case Command::GoOn:
        return enrolled ? m_desk.tryNow() : m_desk.enrol();
    case Command::CarryOut:
        return m_stick->chooseWhereTo();
    case Command::TakeIn:
        return enrolled ? m_stick->chooseWhatFrom() : m_letter->chooseLetter();
    case Command::NextTab:
        Q_EMIT nextTabWanted();
        return;
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    default:
        Q_EMIT helpWanted();
    }
}

void LinePage::lay()
{
    auto* body = m_card->body();
    body->setSpacing(10);
    body->addWidget(m_state, 0, Qt::AlignLeft);
    body->addWidget(m_enrolled);
    body->addWidget(m_next);
    body->addWidget(m_help);
    body->addWidget(m_reason);
    body->addWidget(m_try, 0, Qt::AlignLeft);
    auto* left = new QVBoxLayout;
    left->setSpacing(14);
    for (QWidget* card : QList<QWidget*>{m_card, m_letter, m_facts, m_stick})
        left->addWidget(card);
    left->addStretch(1);
    m_meter->body()->setSpacing(14);
    m_meter->body()->addWidget(m_allowed);
    for (LimitBar* bar : m_bars)
        m_meter->body()->addWidget(bar);
    auto* right = new QVBoxLayout;
    right->addWidget(m_meter);
    right->addStretch(1);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    inside->setLayout(m_columns);
    m_sheet = scrolling(inside);
    fillWith(this, m_sheet);
}

void LinePage::entered()
{
    m_stick->clear();
    m_letter->clear();
    m_enrolled->setNote(Note::Kind::Done, {});
    m_desk.refresh();
    present();
    if (m_desk.mayEnrol())
        m_letter->takeFocus();
    else
        m_try->setFocus(Qt::TabFocusReason);
}

void LinePage::present()
{
    const SyncState& state = m_desk.line();
    m_state->setState(CentreWords::sign(state.line), CentreWords::line(state.line));
    //: On the page of the line: what to do on a counter without a registry.
    const auto notEnrolled = tr("This counter works for itself: nothing is sent, and nobody else's changes come.");
    //: On the page of the line: enrolled, and no answer so far.
    const auto neverHeard = tr("The counter is enrolled and has not reached the registry yet. Work goes on.");
    //: On the page of the line while the registry cannot be reached.
    const auto waiting = tr("Work goes on. Everything is kept here and sent by itself when the line is back.");
    //: On the page of the line: the registry refuses what is sent, or the journals differ.
    const auto refused = tr("Trying again does not help by itself. What is said below has to be put right first; "
                            "nothing is lost meanwhile.");
    QString help;
    if (state.line == Line::NotEnrolled)
        help = notEnrolled;
    else if (state.line == Line::NeverHeard)
        help = neverHeard;
    else if (state.line == Line::Waiting)
        help = waiting;
    else if (state.line == Line::Refused)
        help = refused;
    m_help->setTextOrHide(help);
    const bool enrolled = state.line != Line::NotEnrolled;
    if (!state.reason || !enrolled)
        m_reason->clear();
    else if (m_shownReason != state.reason || !m_reason->isShowing())
        m_reason->showMessage(m_wording.failure(*state.reason));
    m_shownReason = state.reason;
    m_try->setVisible(enrolled);
    m_meter->setVisible(enrolled);
    m_facts->setVisible(enrolled);
    m_stick->setVisible(enrolled);
    m_letter->setVisible(!enrolled);
    presentCommands(enrolled);
    if (enrolled && std::exchange(m_justEnrolled, false))
        m_try->setFocus(Qt::TabFocusReason);
    presentFacts();
    presentBars();
    m_stick->present();
    m_letter->present();
    presentTime();
}

void LinePage::presentCommands(bool enrolled)
{
    const bool working = m_desk.line().line == Line::Working;
    const bool letter = m_desk.mayEnrol() && m_desk.invitation();
    m_commands->setInForce(Command::GoOn, enrolled || letter);
    m_commands->action(Command::GoOn)->setEnabled(enrolled ? !working : letter && !m_desk.isEnrolling());
    m_commands->setInForce(Command::CarryOut, enrolled && m_desk.mayCarry());
    m_commands->setInForce(Command::TakeIn, enrolled || m_desk.mayEnrol());
    //: The blue button: tries to reach the registry at once.
    const auto now = tr("Try now");
    //: Foot bar: a counter is enrolled with the registry's letter.
    const auto enrol = tr("Enrol");
    //: Foot bar: chooses the file with the registry's letter.
    const auto read = tr("Read the letter in");
    m_try->setText(now);
    m_commands->setWord(Command::GoOn, enrolled ? now : enrol);
    m_commands->setWord(Command::TakeIn, enrolled ? QString() : read);
}

void LinePage::presentTime()
{
    const SyncState& state = m_desk.line();
    QString next;
    const bool waits = state.line == Line::Waiting || state.line == Line::NeverHeard || state.line == Line::Refused;
    if (waits && state.nextTry.isValid()) {
        const qint64 seconds = qMax<qint64>(0, m_desk.now().secsTo(state.nextTry));
        //: On the page of the line, counting down; %1 is minutes and seconds ("4:05").
        next = tr("Next try in %1").arg(u"%1:%2"_s.arg(seconds / 60).arg(int(seconds % 60), 2, 10, QLatin1Char('0')));
    }
    m_next->setTextOrHide(next);
}

void LinePage::presentFacts()
{
    const SyncState& state = m_desk.line();
    const auto moment = [this](const QDateTime& at) {
        //: In place of a time: it never happened.
        const auto never = tr("never");
        //: After a time: how long ago; %1 a span such as "2 h".
        const auto ago = tr("%1 ago");
        return at.isValid() ? DateWords::weekdayDateTime(at.toTimeZone(m_desk.now().timeZone())) + u'\n' +
                                  ago.arg(CentreWords::span(at.msecsTo(m_desk.now())))
                            : never;
    };
    //: Fact on the page of the line.
    const auto heard = tr("Last heard of the registry");
    //: Fact on the page of the line: up to when the copy of the register has every change.
    const auto copy = tr("The register's copy here is as of");
    //: Fact on the page of the line: entries of the journal without the registry's receipt.
    const auto entries = tr("Entries without a receipt");
    //: Fact on the page of the line: the last entry that the registry has.
    const auto acknowledged = tr("The registry has entries up to");
    m_facts->setLines({{u"lineHeard"_s, heard, moment(state.facts.lastHeard)},
                       {u"lineCopy"_s, copy, moment(state.facts.copyAsOf)},
                       {u"lineEntries"_s, entries, CentreWords::figure(state.facts.waiting.entries)},
                       {u"lineAcknowledged"_s, acknowledged, CentreWords::figure(state.facts.waiting.acknowledged)}});
}

void LinePage::presentBars()
{
    const SyncState& state = m_desk.line();
    const auto& limits = m_desk.limits();
    const auto use = m_desk.use();
    const QDateTime now = m_desk.now();
    //: Value of a bar: %1 used of %2, each with its unit.
    const auto of = tr("%1 of %2");
    //: A number of days.
    const auto days = tr("%1 days");
    //: A number of cases.
    const auto cases = tr("%1 cases");
    using casework::OfflineLimit;
    const auto left = [&use](OfflineLimit limit) {
        auto one = use;
        one.limit = limit;
        return CentreWords::left(one);
    };
    const qint64 oldest = state.facts.waiting.oldest.isValid() ? state.facts.waiting.oldest.msecsTo(now) : 0;
    //: A bar: the age of the oldest entry that the registry has not answered.
    const auto oldestWord = tr("Oldest act not sent");
    //: Under the bar of the oldest act, when nothing waits.
    const auto nothing = tr("nothing waits");
    m_bars[0]->setView({oldestWord,
                        state.facts.waiting.oldest.isValid()
                            ? of.arg(CentreWords::span(oldest), days.arg(CentreWords::figure(limits.days)))
                            : nothing,
                        left(OfflineLimit::Days), use.percents[0]});
    //: A bar: cases with entries that the registry has not answered.
    m_bars[1]->setView(
        {tr("Cases not sent"),
         of.arg(CentreWords::figure(state.facts.waiting.cases), cases.arg(CentreWords::figure(limits.cases))),
         left(OfflineLimit::Cases), use.percents[1]});
    const qint64 most = limits.megabytes * 1'000'000LL;
    //: A bar: the size of what the registry has not answered.
    m_bars[2]->setView({tr("Data not sent"),
                        of.arg(CentreWords::megabytes(state.facts.waiting.bytes), CentreWords::megabytes(most)),
                        left(OfflineLimit::Megabytes), use.percents[2]});
    const qint64 silent = state.facts.lastHeard.isValid() ? state.facts.lastHeard.msecsTo(now) : 0;
    //: A bar: how long ago the registry answered last.
    const auto silence = tr("Since the registry was heard");
    //: Under the bar of the last answer, when there never was one.
    const auto notHeard = tr("not heard yet");
    //: Under the bar of the last answer: this alone stops nothing.
    const auto informs = tr("as old as the copy may be");
    m_bars[3]->setView({silence,
                        state.facts.lastHeard.isValid()
                            ? of.arg(CentreWords::span(silent), days.arg(CentreWords::figure(limits.days)))
                            : notHeard,
                        informs, percentOf(silent, limits.days * dayMs)});
    const qint64 offset = state.facts.clockOffsetMs.value_or(0);
    //: Under the bar of the clock: the registry's clock is ahead; %1 a span.
    const auto behind = tr("this clock is %1 behind the registry's");
    //: Under the bar of the clock: the registry's clock is behind; %1 a span.
    const auto ahead = tr("this clock is %1 ahead of the registry's");
    //: Under the bar of the clock, before the first answer.
    const auto unknown = tr("not compared yet");
    //: Under the bar of the clock: %1 a span, beyond which codes for phones fail.
    const auto bound = tr("codes for phones allow %1");
    //: A bar: the difference of the clocks.
    const auto clock = tr("Clock against the registry's");
    m_bars[4]->setView(
        {clock, !state.facts.clockOffsetMs ? unknown : (offset > 0 ? behind : ahead).arg(CentreWords::span(offset)),
         bound.arg(CentreWords::span(CentreDesk::clockSeconds * 1000LL)),
         percentOf(qAbs(offset), CentreDesk::clockSeconds * 1000LL)});
    using casework::OfflineWarning;
    //: Over the bars: %1 is what is left ("days left: 6").
    const auto goesOn = tr("New cases may be begun off-line ‧ %1");
    //: Over the bars: a limit is reached.
    const auto reached = tr("A limit is reached: no new case is begun. What was begun goes on. Bring the line back, or "
                            "take the entries to the registry on a memory stick.");
    const auto sign = CentreWords::sign(use.warning);
    m_allowed->setNote(sign == Sign::Refused ? Note::Kind::Refused
                       : sign == Sign::Look  ? Note::Kind::Look
                                             : Note::Kind::Done,
                       use.warning == OfflineWarning::Reached ? reached : goesOn.arg(CentreWords::left(use)));
}

void LinePage::retranslate()
{
    //: Heading of the card with the state of the line.
    m_card->setHeading(tr("The line to the registry"));
    //: Heading of the card with facts about the line.
    m_facts->setHeading(tr("What is known"));
    //: Heading of the card with the bars.
    m_meter->setHeading(tr("Working off-line"));
    m_commands->retranslate();
    m_shownReason.reset(); // its words too
    m_reason->clear();
    present();
}

void LinePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < rem(48) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LinePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_timer == 0)
        m_timer = startTimer(500);
}

void LinePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    killTimer(m_timer);
    m_timer = 0;
}

void LinePage::timerEvent(QTimerEvent*)
{
    constexpr int every = 60; // half a minute: "2 h ago" grows too
    if (++m_ticks % every == 0)
        present();
    else
        presentTime();
}

} // namespace tabian::widgets
