#include "widgets/pages/digitalidpage.h"

#include "app/domain/citizenid.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/counterviews.h"
#include "widgets/pages/digitalidviews.h"
#include "widgets/panels/enrolmentsteps.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/panels/personpanel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimerEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::DigitalIdDesk;
using devices::Finger;
using Step = DigitalIdDesk::Step;

static Text* named(Text* text, const QString& name)
{
    text->setObjectName(name);
    return text;
}

DigitalIdPage::DigitalIdPage(DigitalIdDesk& desk, const MessagesWording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::Reread, Command::TakeUpCase, Command::CancelCase,
                                       Command::Lock, Command::Help})),
      m_person(new PersonPanel), m_work(new Card), m_list(new Card), m_steps(new EnrolmentSteps(u"digitalIdStep"_s, 5)),
      m_phone(new EnrolmentSteps(u"digitalIdPhone"_s, 4)),
      m_instruction(named(new Text(TextRole::Heading), u"digitalIdInstruction"_s)),
      m_terms(named(new Text(TextRole::Body), u"digitalIdTerms"_s)),
      m_termsEn(named(new Text(TextRole::Small, Tone::Muted), u"digitalIdTermsEn"_s)),
      m_timeWord(new Text(TextRole::Body)), m_time(named(new Text(TextRole::Figure, Tone::Blue), u"digitalIdTime"_s)),
      m_empty(new Text(TextRole::Body, Tone::Muted)), m_fingers(new FingerPanel), m_timeLine(new QWidget),
      m_left(new QWidget), m_right(new QWidget), m_line(new Note), m_result(new Note),
      m_message(new MessagePanel(u"digitalIdMessage"_s)), m_reasonEdit(new QLineEdit),
      m_reason(new FormField(u"digitalIdReason"_s, m_reasonEdit)), m_goOn(new KeyButton(KeyButton::Kind::Primary)),
      m_newCode(new KeyButton(KeyButton::Kind::Secondary)), m_giveUp(new KeyButton(KeyButton::Kind::Danger)),
      m_rows(new QListWidget)
{
    setObjectName(u"digitalIdPage"_s);
    m_line->setObjectName(u"digitalIdLine"_s);
    m_result->setObjectName(u"digitalIdResult"_s);
    m_goOn->setObjectName(u"digitalIdGoOn"_s);
    m_newCode->setObjectName(u"digitalIdNewCode"_s);
    m_giveUp->setObjectName(u"digitalIdGiveUp"_s);
    m_rows->setObjectName(u"digitalIdList"_s);
    m_reason->setRequired(true);
    m_reason->hide();
    m_goOn->bind(m_commands->action(Command::GoOn));
    m_newCode->bind(m_commands->action(Command::Reread));
    m_giveUp->bind(m_commands->action(Command::CancelCase));
    drawAsCards(*m_rows);
    lay();
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) { does(int(command)); });
    connect(m_rows, &QListWidget::itemSelectionChanged, this, &DigitalIdPage::present);
    connect(m_rows, &QListWidget::itemDoubleClicked, this, &DigitalIdPage::takeUp);
    connect(&m_desk, &DigitalIdDesk::changed, this, &DigitalIdPage::present);
    connect(&m_desk, &DigitalIdDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    startTimer(1000); // the time left
    retranslate();
}

void DigitalIdPage::lay()
{
    auto* form = new QWidget;
    form->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    column->addWidget(m_steps);
    column->addWidget(makeRule(false, form));
    column->addWidget(m_line);
    column->addWidget(m_message);
    column->addWidget(m_result);
    column->addWidget(m_instruction);
    column->addWidget(m_fingers);
    column->addWidget(m_terms);
    column->addWidget(m_termsEn);
    auto* time = new QHBoxLayout(m_timeLine);
    time->setContentsMargins(0, 0, 0, 0);
    time->setSpacing(12);
    m_timeWord->setSingleLine(true);
    m_time->setSingleLine(true);
    time->addWidget(m_timeWord, 0, Qt::AlignBaseline);
    time->addWidget(m_time, 0, Qt::AlignBaseline);
    time->addStretch(1);
    column->addWidget(m_timeLine);
    column->addWidget(m_phone);
    column->addWidget(m_reason);
    column->addStretch(1);
    m_sheet = scrolling(form);
    m_work->body()->addWidget(m_sheet, 1);
    auto* buttons = new FlowLayout(8);
    for (auto* button : {m_goOn, m_newCode, m_giveUp})
        buttons->addWidget(button);
    m_work->body()->addLayout(buttons);
    m_list->body()->addWidget(m_empty);
    m_list->body()->addWidget(m_rows, 1);
    m_list->body()->addStretch(0);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_person);
    left->addStretch(1);
    m_left->setProperty("scrolled", true);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_list);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(18, 14, 18, 14);
    columns->setSpacing(14);
    columns->addWidget(scrolling(m_left), 5);
    columns->addWidget(m_work, 8);
    columns->addWidget(m_right, 5);
}

void DigitalIdPage::entered()
{
    m_message->clear();
    askReason(false);
    m_desk.watch(true);
    m_desk.refresh();
    present();
    m_goOn->setFocus();
}

void DigitalIdPage::hideEvent(QHideEvent* event)
{
    m_desk.watch(false);
    Page::hideEvent(event);
}

void DigitalIdPage::does(int command)
{
    switch (Command(command)) {
    case Command::GoOn:
        return goOn();
    case Command::Reread:
        m_message->clear();
        if (m_desk.step() == Step::Code)
            return m_desk.showCode();
        Q_EMIT rereadWanted();
        return;
    case Command::TakeUpCase:
        return takeUp();
    case Command::CancelCase:
        return askReason(m_reason->isHidden());
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    default:
        Q_EMIT helpWanted();
    }
}

void DigitalIdPage::goOn()
{
    m_message->clear();
    if (!m_reason->isHidden()) {
        if (!m_reason->finish())
            return m_reasonEdit->setFocus();
        m_desk.giveUp(m_reasonEdit->text().trimmed());
        return askReason(false);
    }
    switch (m_desk.step()) {
    case Step::Card:
        return m_desk.begin();
    case Step::Fingers:
        return m_desk.checkFingers();
    case Step::Terms:
        return m_desk.agreeTerms();
    case Step::Code:
        if (m_desk.secondsLeft() == 0) // one that is good is replaced by its own key only
            m_desk.showCode();
        return;
    case Step::Done:
        return m_desk.clear();
    }
}

void DigitalIdPage::askReason(bool ask)
{
    m_reason->setVisible(ask);
    m_reasonEdit->clear();
    m_reason->clearError();
    if (ask)
        m_reasonEdit->setFocus();
    present();
}

void DigitalIdPage::takeUp()
{
    const auto* item = m_rows->currentItem();
    if (item && !m_desk.work()) {
        m_message->clear();
        m_desk.takeUp(item->data(Qt::UserRole).toUuid());
    }
}

void DigitalIdPage::present()
{
    const auto* work = m_desk.work();
    m_person->setPerson(DigitalIdViews::person(m_desk));
    m_person->setVisible(work || m_desk.card());
    m_steps->setLines(DigitalIdViews::steps(m_desk));
    const auto may = m_desk.mayBegin();
    const bool idle = !work;
    m_line->setNote(Note::Kind::Refused, idle && !may ? m_wording.failure(may.error()).sentence + u' ' +
                                                            m_wording.failure(may.error()).remedy
                                                      : QString());
    const auto result = DigitalIdViews::result(m_desk);
    m_result->setNote(result.kind, result.text);
    presentForm();
    presentList();
    presentTime();
    const bool asking = !m_reason->isHidden();
    const Step step = m_desk.step();
    const bool waits = m_desk.busy() || m_desk.fingerWork().running();
    const bool codeIsGood = step == Step::Code && m_desk.secondsLeft() > 0;
    const bool phoneIsAtWork = step == Step::Code && work->news.open &&
                               work->news.step >= casework::DigitalIdStep::Scanned &&
                               work->news.step <= casework::DigitalIdStep::Consented;
    const bool able = step != Step::Card || (m_desk.card() && may);
    //: The blue button while the officer says why an enrolment is given up.
    m_goOn->setText(asking ? tr("Give up the enrolment") : DigitalIdViews::goOnText(m_desk));
    m_commands->setInForce(Command::GoOn, asking || (able && !waits && !codeIsGood && !phoneIsAtWork));
    m_goOn->setVisible(asking || (!codeIsGood && !phoneIsAtWork));
    m_commands->setInForce(Command::Reread,
                           step == Step::Card || (step == Step::Code && work->row.codes > 0 && !waits));
    m_newCode->setVisible(codeIsGood || phoneIsAtWork);
    m_commands->setInForce(Command::CancelCase, work && work->row.open() && !m_desk.busy());
    m_giveUp->setVisible(work && work->row.open() && !asking);
    const auto* item = m_rows->currentItem();
    m_commands->setInForce(Command::TakeUpCase, idle && item && item->data(Qt::UserRole + 100).toBool());
    m_commands->setWord(Command::GoOn, m_goOn->text());
    //: Foot bar: another QR code takes the place of the one shown.
    const auto newCode = tr("Issue a new code");
    m_commands->setWord(Command::Reread, step == Step::Code ? newCode : QString());
    //: Foot bar: the enrolment ends without a digital ID.
    m_commands->setWord(Command::CancelCase, tr("Give up"));
    //: Foot bar: an open enrolment of the list goes on.
    m_commands->setWord(Command::TakeUpCase, tr("Go on with this one"));
    if (std::exchange(m_shown, step) == step || asking || !isVisible())
        return;
    m_goOn->setFocus();
    // where the text is large, what is to be done now is at the top, not the list of steps
    QMetaObject::invokeMethod(
        this, [this] { m_sheet->verticalScrollBar()->setValue(m_shown == Step::Card ? 0 : m_instruction->y()); },
        Qt::QueuedConnection);
}

void DigitalIdPage::presentForm()
{
    const auto* work = m_desk.work();
    const Step step = m_desk.step();
    m_instruction->setTextOrHide(DigitalIdViews::instruction(m_desk));
    m_fingers->setVisible(step == Step::Fingers);
    if (step == Step::Fingers) {
        const auto& fingers = m_desk.fingerWork();
        auto left = CounterViews::finger(fingers.view(Finger::LeftIndex));
        auto right = CounterViews::finger(fingers.view(Finger::RightIndex));
        m_fingers->setLeft(left);
        m_fingers->setRight(right);
    }
    const bool terms = step == Step::Terms && work->opening;
    m_terms->setTextOrHide(terms ? work->opening->termsThai : QString());
    m_termsEn->setTextOrHide(terms ? work->opening->termsEnglish : QString());
    const bool phone = step == Step::Code || (step == Step::Done && work->row.codes > 0);
    m_phone->setVisible(phone);
    if (phone)
        m_phone->setLines(DigitalIdViews::phone(*work));
}

void DigitalIdPage::presentTime()
{
    const int left = m_desk.secondsLeft();
    m_timeLine->setVisible(left > 0);
    m_time->setText(DigitalIdViews::time(left));
}

void DigitalIdPage::presentList()
{
    const auto before = m_rows->currentItem() ? m_rows->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    for (const auto& row : m_desk.today()) {
        auto* item = new QListWidgetItem(m_rows);
        const auto id = domain::CitizenId::parse(row.citizenId);
        const QString number = id ? id->masked() : QString();
        const QString standing = DigitalIdViews::standing(row);
        QStringList first{row.name.isEmpty() ? QString() : number, row.open() ? QString() : standing};
        first.removeAll(QString());
        fillListItem(*item, QVariant::fromValue(row.enrolment),
                     {.name = row.name.isEmpty() ? number : row.name,
                      .first = first.join(u" ‧ "_s),
                      .second = DateWords::weekdayDateTime(row.begun) + u" ‧ "_s + row.officerName,
                      .remark = row.open() ? standing : QString()});
        item->setData(Qt::UserRole + 100, row.open());
        if (row.enrolment == before)
            m_rows->setCurrentItem(item);
    }
    m_empty->setVisible(m_desk.today().empty());
    m_rows->setVisible(!m_desk.today().empty());
}

void DigitalIdPage::timerEvent(QTimerEvent* event)
{
    Page::timerEvent(event);
    if (!isVisible() || m_desk.step() != Step::Code)
        return;
    const bool ranOut = m_timeLine->isVisible() && m_desk.secondsLeft() == 0;
    presentTime();
    if (ranOut)
        present();
}

void DigitalIdPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // where the text is large there is no room for three columns: the list stands under the person
    const bool wide = width() >= rem(66);
    auto* place = (wide ? m_right : m_left)->layout();
    if (place->indexOf(m_list) >= 0)
        return;
    if (wide)
        place->addWidget(m_list);
    else
        static_cast<QVBoxLayout*>(place)->insertWidget(1, m_list);
    m_right->setVisible(wide);
}

void DigitalIdPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DigitalIdPage::retranslate()
{
    //: Heading of the work place for digital IDs.
    m_work->setHeading(tr("Digital ID through the officer (D.DOPA / ThaID)"));
    //: Heading of the list of enrolments.
    m_list->setHeading(tr("Today's enrolments"));
    //: The list of enrolments is empty.
    m_empty->setText(tr("None yet today."));
    //: Before minutes and seconds, "Time left 1:47".
    m_timeWord->setText(tr("The code is good for"));
    //: Label: why the officer gives the enrolment up.
    m_reason->setLabel(tr("Why is it given up?"));
    //: Button: another QR code takes the place of the one shown.
    m_newCode->setText(tr("Issue a new code"));
    //: Button: the enrolment ends without a digital ID.
    m_giveUp->setText(tr("Give up"));
    m_commands->retranslate();
    present();
}

} // namespace tabian::widgets
