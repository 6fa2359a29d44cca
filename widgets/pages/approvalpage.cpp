#include "widgets/pages/approvalpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::ApprovalDesk;

ApprovalPage::ApprovalPage(ApprovalDesk& desk, casework::SessionDesk& sessions, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_sessions(sessions), m_wording(wording),
      m_commands(
          new CommandSet(this, {Command::Approve, Command::SendBack, Command::Refresh, Command::Lock, Command::Help}))
{
    setObjectName(u"approvalPage"_s);
    build();
    connect(m_commands, &CommandSet::triggered, this, &ApprovalPage::command);
    connect(&m_desk, &ApprovalDesk::changed, this, &ApprovalPage::present);
    connect(&m_desk, &ApprovalDesk::failed, this, [this](const domain::Failure& failure) {
        m_message->showMessage(m_wording.failure(failure));
        m_password->selectAll();
    });
    connect(&m_desk, &ApprovalDesk::approved, this, [this](const QUuid&, const QString& number) {
        m_password->clear();
        m_message->clear();
        //: After an approval; %1 is the case's number.
        m_done->setNote(Note::Kind::Done, tr("Case %1 is approved").arg(number));
    });
    connect(&m_desk, &ApprovalDesk::sentBack, this, [this] {
        m_password->clear();
        m_message->clear();
        //: After a case was returned to its officer.
        m_done->setNote(Note::Kind::Look, tr("The case went back to its officer"));
    });
    retranslate();
    present();
}

static QLabel* photoLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void ApprovalPage::build()
{
    m_listCard = new Card;
    m_caseCard = new Card;
    m_empty = new Text(TextRole::Body, Tone::Muted);
    m_title = new Text(TextRole::Title);
    m_subtitle = new Text(TextRole::Small, Tone::Muted);
    m_money = new Text(TextRole::Body);
    m_list = new QListWidget;
    m_done = new Note;
    m_message = new MessagePanel(u"approvalMessage"_s);
    m_details = new QWidget;
    m_oldTitle = new Text(TextRole::Small, Tone::Muted);
    m_newTitle = new Text(TextRole::Small, Tone::Muted);
    m_remarksTitle = new Text(TextRole::Heading);
    m_changesTitle = new Text(TextRole::Heading);
    m_oldPhoto = photoLabel(u"approvalOldPhoto"_s);
    m_newPhoto = photoLabel(u"approvalNewPhoto"_s);
    m_fingers = new FingerPanel;
    m_notesBox = new QWidget;
    m_changesBox = new QWidget;
    m_changes = new QGridLayout(m_changesBox);
    m_reason = new ParagraphEdit(2);
    m_login = new QLineEdit;
    m_password = new QLineEdit;
    m_reasonField = new FormField(u"approvalReason"_s, m_reason);
    m_loginField = new FormField(u"approvalLogin"_s, m_login);
    m_passwordField = new FormField(u"approvalPassword"_s, m_password);
    m_approve = new KeyButton(KeyButton::Kind::Primary);
    m_sendBack = new KeyButton(KeyButton::Kind::Danger);
    m_list->setObjectName(u"approvalList"_s);
    m_title->setObjectName(u"approvalTitle"_s);
    m_done->setObjectName(u"approvalDone"_s);
    m_approve->setObjectName(u"approvalApprove"_s);
    m_sendBack->setObjectName(u"approvalSendBack"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_loginField->setRequired(true);
    m_passwordField->setRequired(true);
    m_approve->bind(m_commands->action(Command::Approve));
    m_sendBack->bind(m_commands->action(Command::SendBack));
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_filling)
            m_desk.select(item->data(Qt::UserRole).toUuid());
    });

    m_listCard->body()->addWidget(m_empty);
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addStretch(0);

    m_details->setProperty("scrolled", true);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 4, 0);
    details->setSpacing(10);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(14);
    for (const auto& [title, photo] : {std::pair(m_oldTitle, m_oldPhoto), std::pair(m_newTitle, m_newPhoto)}) {
        auto* one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(title);
        one->addWidget(photo);
        one->addStretch(1);
        pictures->addLayout(one);
    }
    auto* notes = new QVBoxLayout(m_notesBox);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->addWidget(m_remarksTitle);
    notes->addStretch(1);
    pictures->addWidget(m_notesBox, 1);
    details->addLayout(pictures);
    details->addWidget(m_fingers);
    details->addWidget(m_money);
    details->addWidget(m_changesTitle);
    m_changes->setHorizontalSpacing(0);
    m_changes->setVerticalSpacing(0);
    m_changes->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_changesBox);
    details->addWidget(m_reasonField);
    auto* who = new QHBoxLayout;
    who->addWidget(m_loginField, 1);
    who->addWidget(m_passwordField, 1);
    details->addLayout(who);
    details->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_details);

    auto* body = m_caseCard->body();
    body->addWidget(m_title);
    body->addWidget(m_subtitle);
    body->addWidget(m_done);
    body->addWidget(m_message);
    body->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_sendBack);
    buttons->addStretch(1);
    buttons->addWidget(m_approve);
    buttons->setStretchFactor(m_approve, 0);
    body->addLayout(buttons);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(18, 14, 18, 14);
    columns->setSpacing(14);
    columns->addWidget(m_listCard);
    columns->addWidget(m_caseCard, 1);
}

void ApprovalPage::entered()
{
    m_done->setNote(Note::Kind::Done, {});
    m_message->clear();
    m_desk.refresh();
    m_list->setFocus();
}

void ApprovalPage::present()
{
    m_filling = true;
    const auto chosen = m_desk.selected() ? m_desk.selected()->id : QUuid();
    m_list->clear();
    for (const auto& summary : m_desk.waiting()) {
        auto* item = new QListWidgetItem(m_list);
        fillCaseItem(*item, summary, m_wording);
        if (summary.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    const bool none = m_desk.waiting().empty();
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    //: Heading of the list; %1 is the number of cases.
    m_listCard->setHeading(tr("Waiting for approval ‧ %1").arg(m_desk.waiting().size()));
    presentCase();
}

static void setPhoto(QLabel* label, const QByteArray& jpeg)
{
    const QSize size(qMin(rem(7), 140), qMin(rem(8.4), 168));
    showPicture(*label, QImage::fromData(jpeg), size);
}

void ApprovalPage::presentCase()
{
    const auto* c = m_desk.selected();
    m_details->setVisible(c);
    m_commands->setInForce(Command::Approve, c && !m_desk.busy());
    m_commands->setInForce(Command::SendBack, c && !m_desk.busy());
    m_approve->setVisible(c);
    m_sendBack->setVisible(c);
    //: In place of a case on the approval page.
    const auto nothing = tr("Nothing waits for approval");
    if (!c) {
        m_shown = {};
        m_title->setText(nothing);
        m_subtitle->hide();
        return;
    }
    const auto& person = c->intake.applicant;
    m_title->setText(person.nameTh.full() +
                     (c->request ? u" ‧ "_s + CounterViews::caseLine(c->request->kind, m_wording) : QString()));
    //: Under the title of a case: its number, who took it, when.
    m_subtitle->setTextOrHide(
        tr("%1 ‧ taken by %2 ‧ %3")
            .arg(c->intake.number, c->opened.officerName, DateWords::weekdayDateTime(c->opened.at)));
    setPhoto(m_oldPhoto, c->intake.oldPhoto);
    setPhoto(m_newPhoto, c->newPhoto);
    const auto fingers = c->fingers.value_or(casework::FingersChecked{});
    m_fingers->setLeft(CounterViews::finger(fingers.left, fingers.leftTries, fingers.leftQuality));
    m_fingers->setRight(CounterViews::finger(fingers.right, fingers.rightTries, fingers.rightQuality));

    QList<QPair<Note::Kind, QString>> notes;
    for (const auto remark : c->remarks())
        notes.append(qMakePair(Note::Kind::Look, CounterViews::remark(remark)));
    for (const auto& exception : c->exceptions) {
        QString line = CounterViews::fingerName(exception.what.finger) + u": "_s +
                       CounterViews::fingerReason(exception.what.reason);
        if (!exception.what.note.isEmpty())
            line += u" ("_s + exception.what.note + u')';
        if (exception.confirmed)
            line += u" ✓ "_s + exception.confirmed->officerName;
        notes.append(qMakePair(Note::Kind::Plain, line));
    }
    if (c->photo && !c->photo->flaws.empty()) {
        QStringList flaws;
        for (const auto flaw : c->photo->flaws)
            flaws << m_wording.failure(casework::failureOf(flaw)).sentence;
        notes.append(qMakePair(Note::Kind::Plain, flaws.join(u' ') + u' ' + c->photo->override));
    }
    if (c->witness)
        notes.append(qMakePair(Note::Kind::Plain,
                               c->witness->name + u" ("_s + c->witness->relation + u"): "_s + c->witness->statement));
    const auto& session = m_sessions.session();
    const bool own = session && session->officer.id == c->opened.officer;
    //: Note on the approval page.
    const auto other = tr("The approver is not the officer of the case");
    //: Note on the approval page.
    const auto same = tr("You took this case: another officer signs in below to approve");
    notes.append(qMakePair(own ? Note::Kind::Refused : Note::Kind::Done, own ? same : other));
    while (m_notes.size() < notes.size()) {
        auto* note = new Note;
        note->setObjectName(u"approvalNote"_s + QString::number(m_notes.size()));
        static_cast<QVBoxLayout*>(m_notesBox->layout())->insertWidget(int(m_notes.size()) + 1, note);
        m_notes.append(note);
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        m_notes[i]->setNote(i < notes.size() ? notes[i].first : Note::Kind::Plain,
                            i < notes.size() ? notes[i].second : QString());

    QStringList money;
    //: Line on the approval page: fine and fee, %1 and %2 in baht.
    money << tr("Fine %1 ‧ fee %2 baht").arg(c->fineDue().text(), c->fee().text());
    if (c->payment)
        money << c->payment->receiptNumber;
    if (c->fine && !c->fine->reason.isEmpty())
        money << c->fine->reason;
    m_money->setText(money.join(u" ‧ "_s));

    while (auto* item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto differing =
        c->intake.onCard ? casework::differences(*c->intake.onCard, person) : std::vector<casework::DifferingField>();
    m_changesTitle->setVisible(!differing.empty());
    m_changesBox->setVisible(!differing.empty());
    int row = 0;
    const auto add = [&](const QString& what, const QString& card, const QString& request, bool head) {
        const QStringList cells{what, card, request};
        for (int column = 0; column < 3; ++column) {
            auto* text = new Text(cells[column], head ? TextRole::Strong : TextRole::Body);
            text->setContentsMargins(8, 4, 8, 4);
            m_changes->addWidget(text, row, column, Qt::AlignTop);
            m_changes->setColumnStretch(column, column == 0 ? 2 : 3);
        }
        ++row;
        auto* rule = makeRule(false, m_changesBox);
        m_changes->addWidget(rule, row++, 0, 1, 3);
    };
    //: Table head: which field.
    const auto field = tr("Field");
    //: Table head: as the old card says.
    const auto onCard = tr("Old card");
    //: Table head: as the register and the new card say.
    const auto onNew = tr("New card");
    //: Field in the table of changes.
    const auto nameTh = tr("Thai name");
    //: Field in the table of changes.
    const auto nameEn = tr("English name");
    //: Field in the table of changes.
    const auto birth = tr("Birth");
    //: Field in the table of changes.
    const auto sex = tr("Sex");
    //: Field in the table of changes.
    const auto address = tr("Address");
    //: Sex of the applicant.
    const auto male = tr("male");
    //: Sex of the applicant.
    const auto female = tr("female");
    if (!differing.empty())
        add(field, onCard, onNew, true);
    for (const auto kind : differing) {
        const auto& card = *c->intake.onCard;
        switch (kind) {
        case casework::DifferingField::NameTh:
            add(nameTh, card.nameTh.full(), person.nameTh.full(), false);
            break;
        case casework::DifferingField::NameEn:
            add(nameEn, card.nameEn ? card.nameEn->full() : u"–"_s, person.nameEn ? person.nameEn->full() : u"–"_s,
                false);
            break;
        case casework::DifferingField::Birth:
            add(birth, DateWords::shortDate(card.birth), DateWords::shortDate(person.birth), false);
            break;
        case casework::DifferingField::Sex:
            add(sex, card.sex == domain::Sex::Male ? male : female, person.sex == domain::Sex::Male ? male : female,
                false);
            break;
        case casework::DifferingField::Address:
            add(address, card.address.shortLine(), person.address.shortLine(), false);
            break;
        }
    }
    m_reasonField->setRequired(!c->remarks().empty());
    if (m_shown != c->id) {
        m_shown = c->id;
        m_reason->clear();
        m_password->clear();
        m_reasonField->clearError();
        const bool may = session && !own && session->officer.roles.testFlag(casework::Role::Approver);
        m_login->setText(may ? session->officer.login : QString());
    }
}

void ApprovalPage::command(Command command)
{
    switch (command) {
    case Command::Approve:
        decide(true);
        break;
    case Command::SendBack:
        decide(false);
        break;
    case Command::Refresh:
        m_desk.refresh();
        break;
    case Command::Lock:
        Q_EMIT lockWanted();
        break;
    case Command::Help:
        Q_EMIT helpWanted();
        break;
    default:
        break;
    }
}

void ApprovalPage::decide(bool approve)
{
    const auto* c = m_desk.selected();
    if (!c || m_desk.busy())
        return;
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_reasonField->setRequired(!approve || !c->remarks().empty());
    for (auto* field : {m_reasonField, m_loginField, m_passwordField}) {
        if (!field->finish()) {
            field->input()->setFocus();
            return;
        }
    }
    const auto login = m_login->text().trimmed();
    const auto reason = m_reason->text().trimmed();
    if (approve)
        m_desk.approve(login, m_password->text(), reason);
    else
        m_desk.sendBack(login, m_password->text(), reason);
}

void ApprovalPage::retranslate()
{
    //: In place of the list.
    m_empty->setText(tr("No case is waiting."));
    //: Accessible name of the list.
    m_list->setAccessibleName(tr("Cases waiting for approval"));
    //: Over the old photo.
    m_oldTitle->setText(tr("Photo on record"));
    //: Over the photo taken today.
    m_newTitle->setText(tr("New photo"));
    //: Over what the approver must look at.
    m_remarksTitle->setText(tr("To look at"));
    //: Over the table of what changes against the old card.
    m_changesTitle->setText(tr("Changes against the old card"));
    //: Label of the approver's reason.
    m_reasonField->setLabel(tr("Reason"));
    //: Under the approver's reason.
    m_reasonField->setHint(tr("Needed when there is something to look at, and to send back"));
    //: Label: log-in of the approving officer.
    m_loginField->setLabel(tr("Approver's log-in"));
    //: Label: password of the approving officer.
    m_passwordField->setLabel(tr("Approver's password"));
    //: The blue button.
    m_approve->setText(tr("Approve in my own name"));
    //: The red button.
    m_sendBack->setText(tr("Send back with a reason"));
    m_commands->retranslate();
}

void ApprovalPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        present();
    }
    if (event->type() == QEvent::FontChange)
        m_listCard->setFixedWidth(qMin(rem(19.5), width() * 34 / 100));
}

void ApprovalPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_listCard->setFixedWidth(qMin(rem(19.5), width() * 34 / 100));
}

} // namespace tabian::widgets
