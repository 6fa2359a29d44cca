#include "widgets/pages/kitpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/figurescard.h"
#include "widgets/pages/kitlist.h"
#include "widgets/pages/kitpacking.h"
#include "widgets/pages/kitreturn.h"
#include "widgets/pages/kitwords.h"
#include "widgets/status/centrewords.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::KitDesk;
using casework::KitStand;

static constexpr int daysAhead = 15;

KitPage::KitPage(KitDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::KitList, Command::KitDay, Command::KitAgain,
                                       Command::KitBack, Command::DropPerson, Command::Search, Command::Refresh,
                                       Command::NextTab, Command::Lock, Command::Help}))
{
    setObjectName(u"kitPage"_s);
    build();
    lay();
    connect(m_commands, &CommandSet::triggered, this, &KitPage::command);
    connect(m_list, &KitList::chosenChanged, this, [this] { presentCommands(view()); });
    connect(&m_desk, &KitDesk::changed, this, &KitPage::present);
    connect(&m_desk, &KitDesk::fetchEnded, this, [this] {
        if (isVisible())
            focusStart();
    });
    connect(&m_desk, &KitDesk::dayEmpty, this, [this](QDate day) {
        //: After a day was chosen for a field kit; %1 the day.
        say(Note::Kind::Look, tr("Nobody has an appointment on %1").arg(DateWords::longDate(day)));
    });
    connect(&m_desk, &KitDesk::packed, this, [this] {
        //: After a field kit was packed.
        say(Note::Kind::Done, tr("The kit is packed. From now on it works without the line."));
        focusStart();
    });
    connect(&m_desk, &KitDesk::broughtBack, this, [this] {
        returning(false);
        //: After a field kit came back; %1 copies were erased, %2 stayed because of an open case.
        const auto words = tr("The kit is back. Copies of people erased: %1; kept for an open case: %2.");
        const auto& kit = *m_desk.book().kit;
        say(Note::Kind::Done, words.arg(kit.erased).arg(kit.stayed));
    });
    connect(&m_desk, &KitDesk::failed, this, [this](const domain::Failure& failure) {
        if (!isVisible())
            return;
        say(Note::Kind::Done, {});
        m_message->showMessage(m_wording.failure(failure));
    });
    retranslate();
}

void KitPage::build()
{
    m_list = new KitList(m_desk);
    m_side = new Card;
    m_title = new Text(TextRole::Title);
    m_about = new Text(TextRole::Body);
    m_day = new ChoiceBox;
    m_dayField = new FormField(u"kitDay"_s, m_day);
    m_figures = new FiguresCard;
    m_done = new Note;
    m_confirm = new Note;
    m_packing = new KitPacking(m_desk, m_wording, *m_confirm);
    m_return = new KitReturn(m_desk, *m_confirm);
    m_message = new MessagePanel(u"kitMessage"_s);
    m_goOn = new KeyButton(KeyButton::Kind::Primary);
    m_choose = new KeyButton(KeyButton::Kind::Secondary);
    m_takeDay = new KeyButton(KeyButton::Kind::Secondary);
    m_again = new KeyButton(KeyButton::Kind::Secondary);
    m_back = new KeyButton(KeyButton::Kind::Secondary);
    m_leave = new KeyButton(KeyButton::Kind::Secondary);
    m_answers = new KeyButton(KeyButton::Kind::Secondary);
    m_conflicts = new KeyButton(KeyButton::Kind::Secondary);
    const std::initializer_list<std::pair<QWidget*, const char*>> names{
        {m_title, "kitTitle"}, {m_about, "kitAbout"},   {m_done, "kitDone"},       {m_confirm, "kitConfirm"},
        {m_goOn, "kitGoOn"},   {m_choose, "kitChoose"}, {m_takeDay, "kitTakeDay"}, {m_again, "kitAgain"},
        {m_back, "kitBack"},   {m_leave, "kitLeave"},   {m_answers, "kitAnswers"}, {m_conflicts, "kitConflicts"},
    };
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_goOn->bind(m_commands->action(Command::GoOn));
    m_choose->bind(m_commands->action(Command::KitList));
    m_takeDay->bind(m_commands->action(Command::KitDay));
    m_again->bind(m_commands->action(Command::KitAgain));
    m_back->bind(m_commands->action(Command::KitBack));
    m_leave->bind(m_commands->action(Command::DropPerson));
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setMinimumContentsLength(10);
    connect(m_answers, &QAbstractButton::clicked, this, &KitPage::answersWanted);
    connect(m_conflicts, &QAbstractButton::clicked, this, &KitPage::conflictsWanted);
}

void KitPage::lay()
{
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    for (QWidget* widget : QList<QWidget*>{m_title, m_about, m_figures})
        column->addWidget(widget);
    auto* links = new FlowLayout(8);
    links->addWidget(m_answers);
    links->addWidget(m_conflicts);
    column->addLayout(links);
    for (QWidget* widget : QList<QWidget*>{m_dayField, m_packing, m_return})
        column->addWidget(widget);
    auto* buttons = new FlowLayout(8);
    for (auto* button : {m_choose, m_takeDay, m_again, m_back, m_leave})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* side = m_side->body();
    side->addWidget(m_done);
    side->addWidget(m_message);
    side->addWidget(scrolling(inside), 1);
    side->addWidget(m_confirm);
    side->addWidget(m_goOn);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_side, 1);
}

KitPage::View KitPage::view() const
{
    if (m_desk.book().isOut())
        return m_returning ? View::Return : View::Out;
    return m_desk.book().persons.empty() ? View::Empty : View::Packing;
}

/** Nobody is left whom the registry was not asked for; those it did not give may be asked for again. */
bool KitPage::allAsked() const
{
    return m_desk.toFetch() == int(m_desk.missed().size());
}

void KitPage::entered()
{
    say(Note::Kind::Done, {});
    returning(false);
    m_list->clearSearch();
    m_desk.refresh();
}

void KitPage::say(Note::Kind kind, const QString& words)
{
    m_message->clear();
    m_done->setNote(kind, words);
}

void KitPage::returning(bool on)
{
    m_returning = on;
    if (on)
        m_return->begin();
    present();
    focusStart();
}

/** Where work goes on. */
void KitPage::focusStart()
{
    switch (view()) {
    case View::Empty:
        return m_choose->setFocus(Qt::TabFocusReason);
    case View::Packing:
        return m_desk.mayPack() ? m_packing->focusLabel() : m_list->focusList();
    case View::Out:
        return m_list->focusList();
    case View::Return:
        m_return->focusFirst();
    }
}

void KitPage::present()
{
    const View now = view();
    if (now == View::Packing && m_shown != View::Packing)
        m_packing->begin(m_proposed);
    const bool other = now != m_shown;
    if (other) {
        m_leaveAsked = false;
        m_confirm->setNote(Note::Kind::Plain, {});
    }
    m_shown = now;
    m_list->setVisible(now != View::Empty);
    m_figures->setVisible(now == View::Out || now == View::Return);
    m_dayField->setVisible(now == View::Empty && m_desk.mayPack());
    m_packing->setVisible(now == View::Packing && m_desk.mayPack());
    m_return->setVisible(now == View::Return);
    m_list->present();
    if (now == View::Packing)
        m_packing->present();
    if (now == View::Return)
        m_return->present();
    presentDays();
    presentFigures();
    presentWords(now);
    presentCommands(now);
    if (other && isVisible())
        focusStart();
}

void KitPage::presentWords(View now)
{
    const auto& book = m_desk.book();
    //: Title of the page of the field kit while there is none.
    const auto none = tr("No field kit is out");
    //: Title of the page of the field kit: people are chosen.
    const auto packing = tr("Pack a field kit");
    //: Title of the page of the field kit: it comes back.
    const auto back = tr("Bring the kit back");
    //: On the page of the field kit while there is none: what it is.
    const auto what = tr("A field kit takes people, their fingerprints, blank cards and receipt numbers along, so that "
                         "this counter works for days without a line. Choose a village list, a text file with one "
                         "citizen number a line, or the people who have an appointment on a day.");
    //: On the page of the field kit, for whoever may not pack one.
    const auto supervisor = tr("A supervisor packs it.");
    //: On the page of the field kit: the one before came back on %2; %1 its name, %3 and %4 numbers.
    const auto last = tr("The last one, “%1”, came back on %2 with %3 blank cards. Copies of people erased: %4.");
    QStringList about;
    if (now == View::Empty) {
        about << what;
        if (!m_desk.mayPack())
            about << supervisor;
        if (book.kit && book.kit->returned)
            about << last.arg(book.kit->label, DateWords::weekdayDateTime(*book.kit->returned))
                         .arg(book.kit->cardsBack)
                         .arg(book.kit->erased);
    } else if (now == View::Packing && !m_desk.mayPack()) {
        about << supervisor;
    }
    m_title->setText(now == View::Empty     ? none
                     : now == View::Packing ? packing
                     : now == View::Return  ? back
                                            : book.kit->label);
    m_about->setTextOrHide(m_desk.isRead() ? about.join(u"\n\n"_s) : QString());
}

void KitPage::presentFigures()
{
    const auto& book = m_desk.book();
    if (!book.isOut())
        return;
    const auto& kit = *book.kit;
    //: Figure of the field kit that is out: %1 of %2.
    const auto of = tr("%1 of %2");
    //: Figure of the field kit that is out: when it was packed, and by whom.
    const auto out = tr("Out since");
    //: Figure of the field kit that is out.
    const auto served = tr("People served");
    //: Figure of the field kit that is out.
    const auto cards = tr("Blank cards left");
    //: Figure of the field kit that is out.
    const auto receipts = tr("Receipt numbers left");
    //: Figure of the field kit that is out: how long the office lets it work off-line still.
    const auto days = tr("Off-line still allowed");
    //: A number of days.
    const auto dayCount = tr("%1 days");
    //: Figure of the field kit that is out.
    const auto waiting = tr("Entries to be sent");
    m_figures->setLines({{u"kitSince"_s, out, DateWords::weekdayDateTime(kit.packed) + u'\n' + kit.packedBy},
                         {u"kitServed"_s, served, of.arg(book.count(KitStand::Served)).arg(book.persons.size())},
                         {u"kitCardsLeft"_s, cards, of.arg(kit.cardsDue).arg(kit.cards)},
                         {u"kitReceiptsLeft"_s, receipts, of.arg(kit.receiptsLeft).arg(kit.receipts)},
                         {u"kitDaysLeft"_s, days, dayCount.arg(m_desk.use().daysLeft)},
                         {u"kitWaiting"_s, waiting, QString::number(m_desk.line().facts.waiting.entries)}});
}

void KitPage::presentDays()
{
    if (m_day->view()->isVisible())
        return; // somebody chooses
    const QDate today = m_desk.now().date();
    const QDate chosen = m_day->currentData().toDate();
    m_day->clear();
    for (int ahead = 0; ahead <= daysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        m_day->addItem(DateWords::shortWeekday(day) + u' ' + DateWords::shortDate(day), day);
        if (day == chosen)
            m_day->setCurrentIndex(ahead);
    }
}

void KitPage::presentCommands(View now)
{
    const bool idle = !m_desk.busy() && !m_desk.isFetching(), may = m_desk.mayPack();
    //: The blue button: %1 people are asked of the registry.
    const auto fetch = tr("Fetch %1 people").arg(m_desk.toFetch() - int(m_desk.missed().size()));
    //: The blue button: the field kit goes out.
    const auto pack = tr("Pack the kit");
    //: The blue button: the chosen person's case begins at the counter, or goes on.
    const auto toCounter = tr("To the counter");
    //: The blue button: the field kit is taken back.
    const auto take = tr("Take the kit back");
    QString word;
    if (now == View::Packing && may)
        word = allAsked() ? pack : fetch;
    else if (now == View::Out && m_list->chosen())
        word = toCounter;
    else if (now == View::Return)
        word = take;
    m_goOn->setText(word);
    m_goOn->setVisible(!word.isEmpty());
    m_commands->setWord(Command::GoOn, word);
    m_commands->setInForce(Command::GoOn, idle && !word.isEmpty());
    const qint64 waiting = m_desk.line().facts.waiting.entries;
    const bool missed = now == View::Packing && may && allAsked() && !m_desk.missed().empty();
    const bool unsent = may && (now == View::Return || (now == View::Packing && allAsked())) && waiting > 0;
    //: Button: people whom the registry did not give are asked for once more; %1 their number.
    const auto again = tr("Ask again for %1").arg(m_desk.missed().size());
    //: Button: what waits for the registry is sent now.
    const auto send = tr("Send now");
    const QString againWord = missed && !unsent ? again : send;
    m_again->setText(againWord);
    m_commands->setWord(Command::KitAgain, againWord);
    //: Button: out of a view of the field kit.
    const auto leave = tr("Back");
    //: Button: no field kit is packed for these people.
    const auto giveUp = tr("Give up");
    //: Button: no more people are fetched from the registry for now.
    const auto stop = tr("Stop");
    const QString leaveWord = now == View::Return ? leave : m_desk.isFetching() ? stop : giveUp;
    m_leave->setText(leaveWord);
    m_commands->setWord(Command::DropPerson, leaveWord);
    const auto offer = [this](Command command, KeyButton* button, bool on) {
        m_commands->setInForce(command, on);
        if (button)
            button->setVisible(on);
    };
    offer(Command::KitList, m_choose, idle && may && now == View::Empty);
    offer(Command::KitDay, m_takeDay, idle && may && now == View::Empty);
    offer(Command::KitAgain, m_again, idle && (missed || unsent));
    offer(Command::KitBack, m_back, idle && may && now == View::Out);
    offer(Command::DropPerson, m_leave, !m_desk.busy() && may && (now == View::Packing || now == View::Return));
    offer(Command::Search, nullptr, now != View::Empty);
    const auto& facts = m_desk.line().facts;
    //: Button: to the entries that the registry did not take as they were; %1 their number.
    m_answers->setText(tr("Answers: %1").arg(facts.rejected.size()));
    //: Button: to the conflicts; %1 their number.
    m_conflicts->setText(tr("Conflicts: %1").arg(facts.conflicts));
    m_answers->setVisible(now == View::Return && !facts.rejected.empty());
    m_conflicts->setVisible(now == View::Return && facts.conflicts > 0);
}

void KitPage::goOn()
{
    m_message->clear();
    switch (view()) {
    case View::Empty:
        return;
    case View::Packing:
        if (!allAsked()) {
            say(Note::Kind::Done, {});
            m_desk.fetch();
        } else if (const auto label = m_packing->finish()) {
            m_desk.pack(*label, m_packing->load());
        }
        return;
    case View::Out:
        if (const auto* person = m_list->chosen())
            Q_EMIT personWanted(person->id);
        return;
    case View::Return:
        if (const auto count = m_return->finish())
            m_desk.bringBack(count->cards, count->note);
    }
}

void KitPage::leave()
{
    if (m_desk.isFetching()) {
        m_desk.stopFetching();
    } else if (view() == View::Return) {
        returning(false);
    } else if (!m_leaveAsked) {
        m_leaveAsked = true;
        //: Before the people chosen for a field kit are given up.
        say(Note::Kind::Look, tr("The list is given up, and what was fetched for it is erased. Press Esc once more."));
    } else {
        say(Note::Kind::Done, {});
        m_leaveAsked = false;
        m_desk.giveUp();
    }
}

void KitPage::choose()
{
    //: Title of the file chooser: a list of people.
    auto* chooser = new QFileDialog(this, tr("Village list"));
    chooser->setObjectName(u"kitFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setFileMode(QFileDialog::ExistingFile);
    //: Kind of file in the chooser of a village list.
    chooser->setNameFilters({tr("Lists") + u" (*.csv *.txt)"_s, u"*"_s});
    connect(chooser, &QFileDialog::fileSelected, this, &KitPage::chooseFile);
    chooser->open();
}

void KitPage::chooseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: About a village list.
        say(Note::Kind::Refused, tr("The file cannot be opened"));
        return;
    }
    m_proposed = QFileInfo(path).completeBaseName();
    // A byte more than is taken, so that the rest of a huge file is not read.
    const auto list = m_desk.chooseList(file.read(domain::listBytes + 1));
    if (const QString problem = KitWords::problem(list.state); !problem.isEmpty())
        return say(Note::Kind::Refused, problem);
    QStringList words;
    //: After a village list was read: %1 people.
    words << tr("People in the list: %1").arg(list.persons.size());
    if (list.repeated > 0)
        //: After a village list was read: %1 lines whose person stands above already.
        words << tr("named twice: %1").arg(list.repeated);
    const QString bad = KitWords::badLines(list);
    if (!bad.isEmpty())
        words << bad;
    say(bad.isEmpty() ? Note::Kind::Done : Note::Kind::Look, words.join(u" ‧ "_s));
}

void KitPage::command(Command command)
{
    if (command != Command::DropPerson)
        m_leaveAsked = false;
    switch (command) {
    case Command::GoOn:
        return goOn();
    case Command::KitList:
        return choose();
    case Command::KitDay:
        say(Note::Kind::Done, {});
        m_proposed = DateWords::longDate(m_day->currentData().toDate());
        return m_desk.chooseDay(m_day->currentData().toDate());
    case Command::KitAgain: {
        const bool unsent = m_desk.line().facts.waiting.entries > 0;
        return unsent ? m_desk.sendNow() : m_desk.fetch();
    }
    case Command::KitBack:
        say(Note::Kind::Done, {});
        return returning(true);
    case Command::DropPerson:
        return leave();
    case Command::Search:
        return m_list->focusSearch();
    case Command::Refresh:
        return m_desk.refresh();
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

void KitPage::retranslate()
{
    //: Label: the day whose appointments a field kit is packed for.
    m_dayField->setLabel(tr("Day of the appointments"));
    //: Button: asks for the file of a village list.
    m_choose->setText(tr("Choose a village list"));
    //: Button: the people with an appointment on the chosen day.
    m_takeDay->setText(tr("Take the day's people"));
    //: Button: the field kit comes back.
    m_back->setText(tr("Bring the kit back"));
    //: Heading of the figures of the field kit that is out.
    m_figures->setHeading(tr("The kit"));
    m_commands->retranslate();
    present();
    fit();
}

void KitPage::fit()
{
    m_side->setFixedWidth(qMax(rem(17), width() * 52 / 100));
    m_list->setLow(height() < rem(24)); // 1280 x 720 at 200 %
}

void KitPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void KitPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace tabian::widgets
