#include "widgets/pages/viewspage.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/caselist.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::Unusual;
using casework::ViewFilter;
using casework::ViewsDesk;

static QString unusualWord(Unusual what)
{
    switch (what) {
    case Unusual::OutOfHours:
        //: What is unusual about a look at somebody's data.
        return QCoreApplication::translate("ViewsPage", "outside office hours");
    case Unusual::ManyWithoutCase:
        //: What is unusual about a look at somebody's data.
        return QCoreApplication::translate("ViewsPage", "many persons without a case that day");
    case Unusual::OwnName:
        //: What is unusual about a look at somebody's data.
        return QCoreApplication::translate("ViewsPage", "his own name");
    case Unusual::Colleague:
        //: What is unusual about a look at somebody's data.
        return QCoreApplication::translate("ViewsPage", "a colleague");
    case Unusual::SamePersonAgain:
        //: What is unusual about a look at somebody's data.
        return QCoreApplication::translate("ViewsPage", "the same person again and again");
    }
    return {};
}

ViewsPage::ViewsPage(ViewsDesk& desk, const MessagesWording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::NextTab, Command::Lock, Command::Help})),
      m_filterCard(new Card), m_listCard(new Card), m_officer(new ChoiceBox), m_from(new ThaiDateEdit),
      m_until(new ThaiDateEdit), m_citizen(new CitizenIdEdit),
      m_officerField(new FormField(u"viewsOfficer"_s, m_officer)), m_fromField(new FormField(u"viewsFrom"_s, m_from)),
      m_untilField(new FormField(u"viewsUntil"_s, m_until)),
      m_citizenField(new FormField(u"viewsCitizenId"_s, m_citizen)), m_unusual(new CheckLine),
      m_show(new KeyButton(KeyButton::Kind::Primary)), m_list(new QListWidget), m_count(new Text(TextRole::Heading)),
      m_empty(new Text(TextRole::Body, Tone::Muted)), m_message(new MessagePanel(u"viewsMessage"_s))
{
    setObjectName(u"viewsPage"_s);
    m_unusual->setObjectName(u"viewsUnusual"_s);
    m_show->setObjectName(u"viewsShow"_s);
    m_list->setObjectName(u"viewsList"_s);
    m_count->setObjectName(u"viewsCount"_s);
    m_show->bind(m_commands->action(Command::GoOn));
    for (const auto& [field, edit] : {std::pair(m_fromField, m_from), std::pair(m_untilField, m_until)}) {
        field->setRequired(true);
        field->setCheck([this, edit = edit]() -> QString {
            const auto day = edit->value();
            if (!day)
                return m_wording.failure(day.error()).sentence;
            //: Under a day of the search.
            const auto whole = tr("Day, month and year");
            return day->precision() == domain::DatePrecision::Day ? QString() : whole;
        });
    }
    m_citizenField->setCheck([this] {
        const auto id = m_citizen->value();
        return m_citizen->text().isEmpty() || id ? QString() : m_wording.failure(id.error()).sentence;
    });
    drawAsCards(*m_list);
    lay();
    connect(m_unusual, &QAbstractButton::toggled, this, &ViewsPage::present);
    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::GoOn)
            ask();
        else if (command == Command::NextTab)
            Q_EMIT nextTabWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_desk, &ViewsDesk::changed, this, [this] {
        fillOfficers();
        present();
    });
    connect(&m_desk, &ViewsDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    retranslate();
}

void ViewsPage::lay()
{
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    for (auto* widget : QList<QWidget*>{m_officerField, m_fromField, m_untilField, m_citizenField, m_unusual})
        column->addWidget(widget);
    column->addStretch(1);
    auto* scroll = scrolling(inside);
    m_filterCard->body()->addWidget(scroll, 1);
    m_filterCard->body()->addWidget(m_show);
    auto* body = m_listCard->body();
    body->addWidget(m_count);
    body->addWidget(m_message);
    body->addWidget(m_empty);
    body->addWidget(m_list, 1);
    body->addStretch(0);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(18, 14, 18, 14);
    columns->setSpacing(14);
    columns->addWidget(m_filterCard);
    columns->addWidget(m_listCard, 1);
}

void ViewsPage::entered()
{
    m_message->clear();
    m_desk.readOfficers();
    if (m_from->text().isEmpty()) {
        m_from->setValue(domain::ThaiDate::fromDate(m_desk.today()));
        m_until->setValue(domain::ThaiDate::fromDate(m_desk.today()));
    }
    ask();
    m_officer->setFocus();
}

void ViewsPage::ask()
{
    m_message->clear();
    for (auto* field : {m_fromField, m_untilField, m_citizenField}) {
        if (!field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    ViewFilter filter{
        .from = m_from->value()->legalDay(), .until = m_until->value()->legalDay(), .officer = {}, .person = {}};
    if (const QUuid officer = m_officer->currentData().toUuid(); !officer.isNull())
        filter.officer = officer;
    if (const auto person = m_citizen->value(); person && !m_citizen->text().isEmpty())
        filter.person = *person;
    m_desk.show(filter);
}

void ViewsPage::fillOfficers()
{
    const auto& officers = m_desk.officers();
    if (m_officer->count() == int(officers.size()) + 1)
        return;
    const auto before = m_officer->currentData();
    m_officer->clear();
    //: Choice: looks of every officer.
    m_officer->addItem(tr("Everybody"), QUuid());
    for (const auto& officer : officers)
        m_officer->addItem(officer.name, officer.id);
    m_officer->setCurrentIndex(qMax(0, m_officer->findData(before)));
}

void ViewsPage::present()
{
    constexpr int most = 500; // rows in view; a narrower search shows the rest
    m_list->clear();
    int shown = 0;
    for (const auto& row : m_desk.rows()) {
        if (m_unusual->isChecked() && row.unusual.empty())
            continue;
        if (++shown > most)
            break;
        QStringList about{row.personMasked, row.caseNumber, m_wording.lookReason(row.reason)};
        about.removeAll(QString());
        QStringList unusual;
        for (const Unusual what : row.unusual)
            unusual << unusualWord(what);
        fillRow(*new QListWidgetItem(m_list), row.officerName + u" ‧ "_s + m_wording.lookTitle(row.what),
                about.join(u" ‧ "_s), DateWords::weekdayDateTime(row.at), unusual.join(u", "_s));
    }
    //: Heading of the list of looks: %1 all, %2 unusual ones.
    const auto all = tr("%1 looks ‧ %2 unusual").arg(m_desk.rows().size()).arg(m_desk.unusual());
    //: Added to the heading where not all are in view; %1 is a number.
    const auto cut = tr("the latest %1 in view").arg(most);
    m_count->setText(shown > most ? all + u" ‧ "_s + cut : all);
    m_empty->setVisible(shown == 0 && !m_desk.busy());
    m_list->setVisible(shown > 0);
    m_commands->action(Command::GoOn)->setEnabled(!m_desk.busy());
}

void ViewsPage::retranslate()
{
    //: Heading: who looked at whose data.
    m_filterCard->setHeading(tr("Who looked at whom"));
    //: Label of the choice of an officer.
    m_officerField->setLabel(tr("Officer"));
    //: Label of the first day of the search.
    m_fromField->setLabel(tr("From"));
    //: Label of the last day of the search.
    m_untilField->setLabel(tr("Until"));
    //: Label: looks at one person.
    m_citizenField->setLabel(tr("Looked-at person's citizen number"));
    //: Under the citizen number of the search.
    m_citizenField->setHint(tr("Empty: everybody. Your own search is recorded too"));
    //: Check box: only what is unusual.
    m_unusual->setText(tr("Only what is unusual"));
    //: The blue button: searches.
    m_show->setText(tr("Show"));
    //: In place of the list.
    m_empty->setText(tr("Nobody looked at anybody on these days."));
    //: Accessible name of the list.
    m_list->setAccessibleName(tr("Who looked at whom"));
    if (m_officer->count() > 0)
        //: Choice: looks of every officer.
        m_officer->setItemText(0, tr("Everybody"));
    //: Foot bar of the page of looks.
    m_commands->setWord(Command::GoOn, tr("Show"));
    m_commands->retranslate();
    present();
}

void ViewsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_filterCard->setFixedWidth(qMin(rem(21), width() * 38 / 100));
}

} // namespace tabian::widgets
