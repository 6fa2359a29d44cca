#include "widgets/pages/selftestpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/panels/checkrow.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using doctor::CheckState;

SelfTestPage::SelfTestPage(doctor::SelfTestDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::RunChecks, Command::RunCheck, Command::PrintChecks, Command::MakeBundle,
                                       Command::ClosePage, Command::Lock, Command::Help})),
      m_title(new Text(TextRole::Title)), m_summary(new Note), m_done(new Note),
      m_message(new MessagePanel(u"selfTestMessage"_s)), m_run(new KeyButton(KeyButton::Kind::Primary)),
      m_again(new KeyButton(KeyButton::Kind::Secondary)), m_print(new KeyButton(KeyButton::Kind::Secondary)),
      m_bundle(new KeyButton(KeyButton::Kind::Secondary)), m_scroll(new QScrollArea)
{
    setObjectName(u"selfTestPage"_s);
    m_summary->setObjectName(u"selfTestSummary"_s);
    m_done->setObjectName(u"selfTestDone"_s);
    const std::pair<KeyButton*, std::pair<QString, Command>> buttons[] = {
        {m_run, {u"selfTestRun"_s, Command::RunChecks}},
        {m_again, {u"selfTestAgain"_s, Command::RunCheck}},
        {m_print, {u"selfTestPrint"_s, Command::PrintChecks}},
        {m_bundle, {u"selfTestBundle"_s, Command::MakeBundle}},
    };
    auto* keys = new FlowLayout(8);
    for (const auto& [button, meaning] : buttons) {
        button->setObjectName(meaning.first);
        button->bind(m_commands->action(meaning.second));
        keys->addWidget(button);
    }
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    inside->setMaximumWidth(1300);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_done);
    column->addLayout(keys);
    column->addSpacing(4);
    for (const doctor::Check check : doctor::allChecks) {
        auto* row = new CheckRow(check);
        row->installEventFilter(this);
        m_rows << row;
        column->addWidget(row);
    }
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(m_commands, &CommandSet::triggered, this, &SelfTestPage::obey);
    connect(&m_desk, &doctor::SelfTestDesk::changed, this, &SelfTestPage::present);
    setBeforeSignIn(false);
    retranslate();
}

void SelfTestPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_rows.first()->setFocus();
    if (m_desk.done() == 0)
        m_desk.runAll();
    present();
}

void SelfTestPage::setBeforeSignIn(bool before)
{
    m_beforeSignIn = before;
    m_commands->setInForce(Command::ClosePage, before);
    m_commands->setInForce(Command::Lock, !before);
}

void SelfTestPage::showMessage(const Message& message)
{
    m_message->showMessage(message);
}

void SelfTestPage::showDone(const QString& sentence)
{
    m_done->setNote(Note::Kind::Done, sentence);
}

CheckRow* SelfTestPage::chosen() const
{
    for (CheckRow* row : m_rows) {
        if (row->hasFocus())
            return row;
    }
    return nullptr;
}

void SelfTestPage::obey(Command command)
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    switch (command) {
    case Command::RunChecks:
        return m_desk.runAll();
    case Command::RunCheck:
        if (const CheckRow* row = chosen())
            m_desk.run(row->check());
        return;
    case Command::PrintChecks:
        Q_EMIT printWanted();
        return;
    case Command::MakeBundle:
        Q_EMIT bundleWanted();
        return;
    case Command::ClosePage:
        Q_EMIT closeWanted();
        return;
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    default:
        Q_EMIT helpWanted();
    }
}

bool SelfTestPage::eventFilter(QObject* watched, QEvent* event)
{
    const qsizetype at = m_rows.indexOf(qobject_cast<CheckRow*>(watched));
    if (at >= 0 && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const qsizetype next = key == Qt::Key_Down ? at + 1 : key == Qt::Key_Up ? at - 1 : -1;
        if (next >= 0 && next < m_rows.size()) {
            m_rows[next]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (at >= 0 && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_rows[at]->update();
        if (event->type() == QEvent::FocusIn)
            m_scroll->ensureWidgetVisible(m_rows[at], 0, 12);
    }
    return Page::eventFilter(watched, event);
}

void SelfTestPage::present()
{
    for (CheckRow* row : std::as_const(m_rows))
        row->show(m_desk.outcome(row->check()), m_desk.current() == row->check(), m_wording.book());
    const bool idle = !m_desk.running();
    m_commands->action(Command::RunChecks)->setEnabled(idle);
    m_commands->action(Command::RunCheck)->setEnabled(idle);
    const bool whole = m_desk.done() == int(doctor::allChecks.size());
    m_commands->action(Command::PrintChecks)->setEnabled(idle && whole);
    m_commands->action(Command::MakeBundle)->setEnabled(idle);
    presentSummary();
}

void SelfTestPage::presentSummary()
{
    if (m_desk.running()) {
        //: Over the list of checks while they run: %1 done of %2.
        m_summary->setNote(Note::Kind::Plain, tr("Checking … %1 of %2").arg(m_desk.done()).arg(m_rows.size()));
        return;
    }
    if (m_desk.done() == 0) {
        //: Over the list of checks before the first run.
        m_summary->setNote(Note::Kind::Plain, tr("Nothing has been checked yet"));
        return;
    }
    const int faults = m_desk.count(CheckState::Fail), looks = m_desk.count(CheckState::Warn);
    if (faults > 0) {
        //: Over the list of checks: %1 number of faults, %2 of things to look at.
        m_summary->setNote(Note::Kind::Refused, tr("Not ready: faults %1, to look at %2").arg(faults).arg(looks));
    } else if (looks > 0) {
        //: Over the list of checks: no fault, but %1 things to look at.
        m_summary->setNote(Note::Kind::Look, tr("Ready to open; to look at: %1").arg(looks));
    } else {
        //: Over the list of checks: all is well.
        m_summary->setNote(Note::Kind::Done, tr("Ready to open"));
    }
}

void SelfTestPage::retranslate()
{
    //: Title of the page.
    m_title->setText(tr("Self-test before opening"));
    //: The blue button: runs all checks.
    m_run->setText(tr("Check everything"));
    //: Button: runs the chosen check once more.
    m_again->setText(tr("Check this one again"));
    //: Button: the result on paper.
    m_print->setText(tr("Print the result"));
    //: Button: what support may see, to be looked at and saved.
    m_bundle->setText(tr("Bundle for support"));
    m_commands->retranslate();
    present();
}

void SelfTestPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tabian::widgets
