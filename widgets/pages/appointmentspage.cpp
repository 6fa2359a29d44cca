#include "widgets/pages/appointmentspage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/appointmentlist.h"
#include "widgets/pages/walkinform.h"
#include "widgets/status/chip.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::AppointmentRow;
using casework::AppointmentsDesk;
using casework::AppointmentStep;
using domain::AppointmentStage;

AppointmentsPage::AppointmentsPage(AppointmentsDesk& desk, domain::Holidays holidays, const Wording& wording,
                                   QWidget* parent)
    : Page(parent), m_desk(desk), m_holidays(std::move(holidays)), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::StartCase, Command::NoShow, Command::TakeBack,
                                       Command::NoteWalkIn, Command::DropPerson, Command::Search, Command::Refresh,
                                       Command::Lock, Command::Help}))
{
    setObjectName(u"appointmentsPage"_s);
    build();
    lay();
    connect(m_commands, &CommandSet::triggered, this, &AppointmentsPage::command);
    connect(&m_desk, &AppointmentsDesk::changed, this, &AppointmentsPage::present);
    connect(&m_desk, &AppointmentsDesk::done, this, &AppointmentsPage::showDone);
    connect(&m_desk, &AppointmentsDesk::found, this, &AppointmentsPage::choose);
    connect(&m_desk, &AppointmentsDesk::failed, this, [this](const domain::Failure& failure) {
        if (!isVisible())
            return;
        m_done->setNote(Note::Kind::Done, {});
        m_message->showMessage(m_wording.failure(failure));
        if (m_noting && failure.code == domain::FailureCode::PersonUnknown)
            m_walkIn->wantName();
    });
    connect(&m_desk, &AppointmentsDesk::strangerShown, this, [this] {
        walkIn(true);
        m_walkIn->fill(*m_desk.holder());
        m_walkIn->focusFirst();
        //: After a card was put in whose holder is not on today's list.
        m_done->setNote(Note::Kind::Look, tr("The card's holder has no appointment today."));
    });
    connect(&m_desk, &AppointmentsDesk::holderLeft, this, [this] {
        if (!m_noting || !isVisible())
            return;
        m_done->setNote(Note::Kind::Done, {});
        walkIn(false);
    });
    retranslate();
}

void AppointmentsPage::build()
{
    m_listCard = new Card;
    m_sideCard = new Card;
    m_day = new ChoiceBox;
    m_search = new QLineEdit;
    m_dayField = new FormField(u"appointmentsDay"_s, m_day);
    m_searchField = new FormField(u"appointmentsSearch"_s, m_search);
    m_list = new QListWidget;
    m_count = new Text(TextRole::Strong);
    m_empty = new Text(TextRole::Body, Tone::Muted);
    m_age = new Text(TextRole::Small, Tone::Muted);
    m_title = new Text(TextRole::Title);
    m_about = new Text(TextRole::Body);
    m_number = new Text(TextRole::Body, Tone::Muted);
    m_since = new Text(TextRole::Small, Tone::Muted);
    m_hint = new Text(TextRole::Small, Tone::Muted);
    m_state = new Chip;
    m_done = new Note;
    m_message = new MessagePanel(u"appointmentsMessage"_s);
    m_walkIn = new WalkInForm(m_wording);
    m_goOn = new KeyButton(KeyButton::Kind::Primary);
    m_noShow = new KeyButton(KeyButton::Kind::Danger);
    m_takeBack = new KeyButton(KeyButton::Kind::Secondary);
    m_start = new KeyButton(KeyButton::Kind::Secondary);
    m_newcomer = new KeyButton(KeyButton::Kind::Secondary);
    const std::initializer_list<std::pair<QWidget*, const char*>> names{
        {m_list, "appointmentsList"},   {m_count, "appointmentsCount"},     {m_age, "appointmentsAge"},
        {m_title, "appointmentsTitle"}, {m_state, "appointmentsState"},     {m_done, "appointmentsDone"},
        {m_goOn, "appointmentsGoOn"},   {m_noShow, "appointmentsNoShow"},   {m_takeBack, "appointmentsTakeBack"},
        {m_start, "appointmentsStart"}, {m_newcomer, "appointmentsWalkIn"}, {m_empty, "appointmentsEmpty"},
        {m_about, "appointmentsAbout"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_goOn->bind(m_commands->action(Command::GoOn));
    m_noShow->bind(m_commands->action(Command::NoShow));
    m_takeBack->bind(m_commands->action(Command::TakeBack));
    m_start->bind(m_commands->action(Command::StartCase));
    m_newcomer->bind(m_commands->action(Command::NoteWalkIn));
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setMinimumContentsLength(13);
    m_search->setClearButtonEnabled(true);
    m_list->setItemDelegate(new AppointmentDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (m_filling || !item)
            return;
        m_chosen = item->data(Qt::UserRole).toUuid();
        m_message->clear();
        m_done->setNote(Note::Kind::Done, {});
        walkIn(false);
    });
    connect(m_day, &QComboBox::activated, this, [this] { m_desk.show(m_day->currentData().toDate()); });
    connect(m_search, &QLineEdit::textChanged, this, &AppointmentsPage::present);
}

void AppointmentsPage::lay()
{
    auto* choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(m_dayField, 2);
    choice->addWidget(m_searchField, 1);
    auto* body = m_listCard->body();
    body->addLayout(choice);
    body->addWidget(m_count);
    body->addWidget(m_empty);
    body->addWidget(m_list, 1);
    body->addStretch(0);
    body->addWidget(m_age);

    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    for (auto* widget : QList<QWidget*>{m_title, m_about, m_number})
        column->addWidget(widget);
    auto* state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch(1);
    column->addLayout(state);
    for (auto* widget : QList<QWidget*>{m_since, m_hint, m_walkIn})
        column->addWidget(widget);
    column->addStretch(1);
    auto* side = m_sideCard->body();
    side->addWidget(m_done);
    side->addWidget(m_message);
    side->addWidget(scrolling(inside), 1);
    auto* buttons = new FlowLayout(8);
    for (auto* button : {m_start, m_takeBack, m_noShow, m_newcomer})
        buttons->addWidget(button);
    side->addLayout(buttons);
    side->addWidget(m_goOn);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addWidget(m_listCard, 1);
    m_columns->addWidget(m_sideCard);
}

void AppointmentsPage::entered()
{
    m_done->setNote(Note::Kind::Done, {});
    m_message->clear();
    m_chosen = {};
    walkIn(false);
    m_desk.refresh();
    m_list->setFocus();
}

void AppointmentsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_desk.watchCards(true);
}

void AppointmentsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_desk.watchCards(false);
}

const AppointmentRow* AppointmentsPage::chosen() const
{
    return m_desk.row(m_chosen);
}

std::optional<AppointmentStep> AppointmentsPage::nextStep() const
{
    const AppointmentRow* row = chosen();
    if (!row || row->stage == AppointmentStage::Served)
        return std::nullopt;
    const auto step = row->stage == AppointmentStage::CheckedIn ? AppointmentStep::Served : AppointmentStep::CheckedIn;
    return m_desk.canKeep(*row, step) ? std::optional(step) : std::nullopt;
}

void AppointmentsPage::choose(const QUuid& id)
{
    if (!m_desk.row(id))
        return;
    m_chosen = id;
    if (!m_search->text().isEmpty())
        m_search->clear(); // what was looked for may hide him
    m_noting = false;
    present();
    m_list->setFocus();
}

void AppointmentsPage::presentDays()
{
    if (m_day->view()->isVisible())
        return; // somebody chooses
    const QDate today = m_desk.today(), shown = m_desk.list().day.isValid() ? m_desk.list().day : today;
    m_day->clear();
    for (int ahead = 0; ahead <= AppointmentsDesk::daysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        const auto found = std::ranges::find(m_desk.ahead(), day, &casework::AppointmentCount::day);
        const int count = found == m_desk.ahead().end() ? 0 : found->count;
        if (ahead > 0 && count == 0 && !m_holidays.isWorkingDay(day) && day != shown)
            continue; // nobody books a closed day
        QStringList words{DateWords::shortWeekday(day) + u' ' + DateWords::shortDate(day)};
        if (ahead == 0)
            //: Beside a day in the choice of days.
            words << tr("today");
        if (count > 0)
            //: Beside a day in the choice of days: how many appointments it has.
            words << tr("appointments: %1").arg(count);
        m_day->addItem(words.join(u" ‧ "_s), day);
        if (day == shown)
            m_day->setCurrentIndex(m_day->count() - 1);
    }
}

QString AppointmentsPage::ageText() const
{
    const QDateTime asOf = m_desk.list().asOf;
    if (!asOf.isValid())
        //: Under the day's list: how old it is.
        return tr("The central registry has told this counter of no appointments yet. Walk-ins can be listed.");
    if (asOf.date() == m_desk.today())
        //: Under the day's list: how old it is; %1 is a time of today.
        return tr("As the central registry told it today at %1").arg(DateWords::time(asOf.time()));
    //: Under the day's list: how old it is; %1 is a day and time.
    return tr("As of %1. What was booked or cancelled since then is not here.").arg(DateWords::weekdayDateTime(asOf));
}

/** Whose card lies in the reader and who is expected; else whoever waits longest; else the next one who is expected. */
QUuid AppointmentsPage::firstChoice() const
{
    const auto& rows = m_desk.list().rows;
    const auto holder = std::ranges::find_if(rows, [this](const AppointmentRow& row) {
        return m_desk.holder() && m_desk.holder()->id.digits() == row.citizenId &&
               casework::keepsFromWalkingIn(row.stage);
    });
    const auto waits = std::ranges::find(rows, AppointmentStage::CheckedIn, &AppointmentRow::stage);
    const auto comes = std::ranges::find(rows, AppointmentStage::Booked, &AppointmentRow::stage);
    for (const auto& found : {holder, waits, comes}) {
        if (found != rows.end())
            return found->id;
    }
    return {};
}

void AppointmentsPage::present()
{
    presentDays();
    m_filling = true;
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    const QString digits = digitsOnly(wanted);
    for (const AppointmentRow& row : m_desk.list().rows) {
        const bool hit = wanted.isEmpty() || row.name.contains(wanted, Qt::CaseInsensitive) ||
                         (!digits.isEmpty() && row.citizenId.contains(digits));
        if (!hit)
            continue;
        auto* item = new QListWidgetItem(m_list);
        fillAppointment(*item, row);
        if (row.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        const QUuid first = firstChoice();
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(Qt::UserRole).toUuid() == first)
                m_list->setCurrentRow(i);
        }
    }
    m_chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    m_filling = false;
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0 && m_desk.list().day.isValid());
    //: In place of the list, when the search finds nobody.
    const auto nobody = tr("Nobody of this day is found by that.");
    //: In place of the list.
    const auto none = tr("There are no appointments on this day.");
    m_empty->setText(m_desk.list().rows.empty() ? none : nobody);
    presentCounts();
    presentRow();
}

void AppointmentsPage::presentCounts()
{
    QStringList counts;
    for (const auto stage : {AppointmentStage::CheckedIn, AppointmentStage::Booked, AppointmentStage::Served,
                             AppointmentStage::NoShow, AppointmentStage::Cancelled}) {
        const int count = m_desk.count(stage);
        if (count > 0 || stage == AppointmentStage::CheckedIn || stage == AppointmentStage::Booked)
            counts << stageWord(stage) + u' ' + QString::number(count);
    }
    m_count->setTextOrHide(m_desk.list().rows.empty() || isLow() ? QString() : counts.join(u" ‧ "_s));
    const QDateTime asOf = m_desk.list().asOf;
    m_age->setTone(asOf.isValid() && asOf.date() == m_desk.today() ? Tone::Muted : Tone::Amber);
    m_age->setText(ageText());
}

void AppointmentsPage::presentRow()
{
    const AppointmentRow* row = m_noting ? nullptr : chosen();
    const auto step = nextStep();
    const bool idle = !m_desk.busy();
    const bool waits = row && row->stage == AppointmentStage::CheckedIn && row->day == m_desk.today();
    const bool undone = row && (row->stage == AppointmentStage::Served || row->stage == AppointmentStage::NoShow);
    m_walkIn->setVisible(m_noting);
    //: Title at the right while no appointment is chosen.
    const auto choose = tr("Nobody is chosen");
    //: Title of the form for somebody who came without an appointment.
    const auto newcomer = tr("Came without an appointment");
    m_title->setText(m_noting ? newcomer : row ? row->name : choose);
    QStringList about;
    if (row) {
        const auto id = domain::CitizenId::parse(row->citizenId);
        about << minuteText(row->minute) << serviceWord(row->service);
        if (row->walkIn)
            //: In the details: the person came without an appointment.
            about << tr("walk-in");
        m_number->setTextOrHide(id ? id->masked() : QString());
        m_state->setState(stageSign(row->stage), stageWord(row->stage));
    }
    m_about->setTextOrHide(about.join(u" ‧ "_s));
    m_number->setVisible(row);
    m_state->setVisible(row);
    //: In the details: when and by whom; %1 a time, %2 an officer's name.
    const auto since = tr("at %1 by %2");
    m_since->setTextOrHide(row && row->since.isValid() ? since.arg(DateWords::time(row->since.time()), row->officerName)
                                                       : QString());
    //: In the details: how somebody is checked in.
    const auto byCard = tr("Putting the card into the reader checks its holder in.");
    //: In the details of an appointment of another day.
    const auto later = tr("Only today's appointments can be checked in.");
    m_hint->setTextOrHide(m_noting || waits || undone                        ? QString()
                          : row && row->day != m_desk.today()                ? later
                          : row && row->stage == AppointmentStage::Cancelled ? QString()
                                                                             : byCard);
    //: The blue button: the person is here.
    const auto checkIn = tr("Check in");
    //: The blue button: the person is done here.
    const auto served = tr("Served");
    //: The blue button: puts somebody who came without an appointment on today's list.
    const auto list = tr("Put on the list");
    const QString word = m_noting ? list : !step ? QString() : *step == AppointmentStep::Served ? served : checkIn;
    m_commands->setWord(Command::GoOn, word);
    m_commands->setInForce(Command::GoOn, idle && !word.isEmpty());
    m_goOn->setText(word);
    m_goOn->setVisible(!word.isEmpty());
    const auto offer = [&](Command command, KeyButton* button, bool on) {
        m_commands->setInForce(command, on && idle);
        if (button)
            button->setVisible(on && !isLow());
    };
    offer(Command::StartCase, m_start, waits);
    offer(Command::NoShow, m_noShow, row && m_desk.canKeep(*row, AppointmentStep::NoShow));
    offer(Command::TakeBack, m_takeBack,
          row && row->stage == AppointmentStage::Served && m_desk.canKeep(*row, AppointmentStep::CheckedIn));
    offer(Command::NoteWalkIn, m_newcomer, !m_noting);
    offer(Command::DropPerson, nullptr, m_noting);
}

void AppointmentsPage::walkIn(bool on)
{
    if (on && !m_noting)
        m_walkIn->clear();
    m_noting = on;
    presentRow();
}

void AppointmentsPage::goOn()
{
    if (m_desk.busy())
        return;
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    if (m_noting) {
        if (const auto person = m_walkIn->finish())
            m_desk.walkIn(*person);
    } else if (const auto step = nextStep()) {
        m_desk.keep(m_chosen, *step);
    }
}

void AppointmentsPage::command(Command command)
{
    switch (command) {
    case Command::GoOn:
        return goOn();
    case Command::StartCase:
        if (const auto* row = chosen()) {
            if (const auto id = domain::CitizenId::parse(row->citizenId))
                Q_EMIT caseWanted(*id);
        }
        return;
    case Command::NoShow:
        return m_desk.keep(m_chosen, AppointmentStep::NoShow);
    case Command::TakeBack:
        return m_desk.keep(m_chosen, AppointmentStep::CheckedIn);
    case Command::NoteWalkIn:
        m_message->clear();
        m_done->setNote(Note::Kind::Done, {});
        walkIn(true);
        return m_walkIn->focusFirst();
    case Command::DropPerson:
        m_message->clear();
        m_done->setNote(Note::Kind::Done, {});
        walkIn(false);
        return m_list->setFocus();
    case Command::Search:
        m_search->setFocus();
        return m_search->selectAll();
    case Command::Refresh:
        return m_desk.refresh();
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    default:
        Q_EMIT helpWanted();
    }
}

void AppointmentsPage::showDone(AppointmentsDesk::Done what, const QString& name)
{
    m_message->clear();
    walkIn(false);
    switch (what) {
    case AppointmentsDesk::Done::CheckedIn:
        //: After somebody was checked in; %1 is the name.
        return m_done->setNote(Note::Kind::Done, tr("%1 is here and waits").arg(name));
    case AppointmentsDesk::Done::Served:
        //: After somebody was served; %1 is the name.
        return m_done->setNote(Note::Kind::Done, tr("%1 was served").arg(name));
    case AppointmentsDesk::Done::NoShow:
        //: After somebody was marked as not having come; %1 is the name.
        return m_done->setNote(Note::Kind::Look, tr("%1 did not come. Enter takes it back.").arg(name));
    case AppointmentsDesk::Done::TakenBack:
        //: After a state was taken back; %1 is the name.
        return m_done->setNote(Note::Kind::Done, tr("%1 waits again").arg(name));
    case AppointmentsDesk::Done::WalkedIn:
        //: After somebody without an appointment was put on the list; %1 is the name.
        return m_done->setNote(Note::Kind::Done, tr("%1 is on today's list and waits").arg(name));
    }
}

void AppointmentsPage::retranslate()
{
    //: Label of the choice of the day.
    m_dayField->setLabel(tr("Day"));
    //: Label: looks for somebody in the day's list.
    m_searchField->setLabel(tr("Name or number"));
    //: Accessible name of the list.
    m_list->setAccessibleName(tr("Appointments of the day"));
    //: Button: a case is begun for the person who waits.
    m_start->setText(tr("Begin at the counter"));
    //: The red button.
    m_noShow->setText(tr("Did not come"));
    //: Button: the person was marked as served by mistake.
    m_takeBack->setText(tr("Not served after all"));
    //: Button: somebody came without an appointment.
    m_newcomer->setText(tr("Add a walk-in"));
    //: Foot bar of the page of appointments: out of the form.
    m_commands->setWord(Command::DropPerson, tr("Back"));
    m_commands->retranslate();
    m_walkIn->retranslate();
    present();
    fit();
}

/** In a low window (1280 x 720 at 200 %) list and person get the room of what the foot bar says as well. */
bool AppointmentsPage::isLow() const
{
    return height() < rem(24);
}

void AppointmentsPage::fit()
{
    m_sideCard->setFixedWidth(qMin(rem(24), width() * 48 / 100));
    //: Heading of the page of appointments.
    m_listCard->setHeading(isLow() ? QString() : tr("Appointments"));
    m_title->setRole(isLow() ? TextRole::Heading : TextRole::Title);
    presentCounts();
    presentRow();
}

void AppointmentsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void AppointmentsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace tabian::widgets
