#include "widgets/pages/officerspage.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/caselist.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::AccountState;
using casework::OfficersDesk;
using casework::Role;

QString roleWord(Role role)
{
    switch (role) {
    case Role::Officer:
        //: Role of an officer, in the words of the Act.
        return QCoreApplication::translate("OfficersPage", "Officer at the counter");
    case Role::Approver:
        //: Role of an officer, in the words of the Act.
        return QCoreApplication::translate("OfficersPage", "Card-issuing official");
    case Role::Supervisor:
        //: Role of an officer.
        return QCoreApplication::translate("OfficersPage", "Supervisor");
    case Role::Administrator:
        //: Role of an officer.
        return QCoreApplication::translate("OfficersPage", "Administrator");
    case Role::Cashier:
        //: Role of an officer.
        return QCoreApplication::translate("OfficersPage", "Cashier");
    case Role::Auditor:
        //: Role of an officer.
        return QCoreApplication::translate("OfficersPage", "Auditor");
    }
    return {};
}

OfficersPage::OfficersPage(OfficersDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::GoOn, Command::AddOfficer, Command::ResetPassword, Command::NextTab,
                                       Command::Lock, Command::Help})),
      m_listCard(new Card), m_formCard(new Card), m_title(new Text(TextRole::Title)),
      m_state(new Text(TextRole::Small, Tone::Muted)), m_rolesTitle(new Text(TextRole::Heading)),
      m_list(new QListWidget), m_message(new MessagePanel(u"officersMessage"_s)), m_done(new Note),
      m_login(new QLineEdit), m_name(new QLineEdit), m_position(new QLineEdit), m_password(new QLineEdit),
      m_citizen(new CitizenIdEdit), m_loginField(new FormField(u"officerLogin"_s, m_login)),
      m_nameField(new FormField(u"officerName"_s, m_name)),
      m_positionField(new FormField(u"officerPosition"_s, m_position)),
      m_citizenField(new FormField(u"officerCitizenId"_s, m_citizen)),
      m_passwordField(new FormField(u"officerPassword"_s, m_password)), m_revoked(new CheckLine),
      m_save(new KeyButton(KeyButton::Kind::Primary)), m_add(new KeyButton(KeyButton::Kind::Secondary)),
      m_reset(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"officersPage"_s);
    m_list->setObjectName(u"officersList"_s);
    m_done->setObjectName(u"officersDone"_s);
    m_revoked->setObjectName(u"officerRevoked"_s);
    m_save->setObjectName(u"officerSave"_s);
    m_add->setObjectName(u"officerAdd"_s);
    m_reset->setObjectName(u"officerReset"_s);
    m_save->bind(m_commands->action(Command::GoOn));
    m_add->bind(m_commands->action(Command::AddOfficer));
    m_reset->bind(m_commands->action(Command::ResetPassword));
    for (std::size_t i = 0; i < casework::everyRole.size(); ++i) {
        auto* line = new CheckLine;
        line->setObjectName(u"officerRole"_s + QString::number(i));
        m_roles.append(line);
    }
    for (auto* field : {m_loginField, m_nameField, m_citizenField})
        field->setRequired(true);
    m_citizenField->setCheck([this] {
        const auto id = m_citizen->value();
        return id ? QString() : m_wording.failure(id.error()).sentence;
    });
    drawAsCards(*m_list);
    lay();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_filling)
            showOfficer(item->data(Qt::UserRole).toUuid());
    });
    connect(m_commands, &CommandSet::triggered, this, &OfficersPage::command);
    connect(&m_desk, &OfficersDesk::changed, this, &OfficersPage::present);
    connect(&m_desk, &OfficersDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    connect(&m_desk, &OfficersDesk::done, this, [this] {
        m_password->clear();
        m_message->clear();
        m_new = false;
        //: After an officer's account was added or changed.
        m_done->setNote(Note::Kind::Done, tr("Kept, and entered in the journal"));
    });
    retranslate();
}

void OfficersPage::lay()
{
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_add);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    auto* names = new QHBoxLayout;
    names->addWidget(m_loginField, 1, Qt::AlignTop);
    names->addWidget(m_citizenField, 1, Qt::AlignTop);
    column->addLayout(names);
    auto* second = new QHBoxLayout;
    second->addWidget(m_nameField, 1, Qt::AlignTop);
    second->addWidget(m_positionField, 1, Qt::AlignTop);
    column->addLayout(second);
    column->addWidget(m_rolesTitle);
    for (auto* line : std::as_const(m_roles))
        column->addWidget(line);
    column->addWidget(m_passwordField);
    column->addWidget(m_revoked);
    column->addStretch(1);
    auto* scroll = scrolling(inside);
    auto* body = m_formCard->body();
    body->addWidget(m_title);
    body->addWidget(m_state);
    body->addWidget(m_done);
    body->addWidget(m_message);
    body->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    auto* left = new FlowLayout(8);
    left->addWidget(m_reset);
    buttons->addLayout(left, 1);
    buttons->addWidget(m_save, 0, Qt::AlignBottom);
    body->addLayout(buttons);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(18, 14, 18, 14);
    columns->setSpacing(14);
    columns->addWidget(m_listCard);
    columns->addWidget(m_formCard, 1);
}

void OfficersPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_new = false;
    m_desk.refresh();
    m_list->setFocus();
}

const AccountState* OfficersPage::chosen() const
{
    const auto& all = m_desk.accounts();
    const auto found = std::ranges::find(all, m_shown, [](const AccountState& s) { return s.officer.id; });
    return found == all.end() ? nullptr : &*found;
}

void OfficersPage::present()
{
    m_filling = true;
    m_list->clear();
    for (const auto& account : m_desk.accounts()) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, account.officer.id);
        QStringList roles;
        for (const Role role : casework::everyRole)
            if (account.officer.roles.testFlag(role))
                roles << roleWord(role);
        //: In the list of officers: where he is signed in, %1 is the counter.
        const auto here = tr("signed in at %1").arg(account.signedInAt);
        QStringList quiet{account.officer.login};
        if (!account.signedInAt.isEmpty())
            quiet << here;
        QStringList look;
        //: In the list of officers: the account has been ended.
        const auto ended = tr("access ended");
        //: In the list of officers: the administrator set the password.
        const auto must = tr("must change the password");
        //: In the list of officers: %1 wrong passwords since he last came in.
        const auto wrong = tr("wrong passwords: %1").arg(account.wrongTries);
        if (account.officer.revoked)
            look << ended;
        else if (account.newPasswordWanted)
            look << must;
        if (account.wrongTries > 0)
            look << wrong;
        fillRow(*item, account.officer.name, roles.join(u", "_s), quiet.join(u" ‧ "_s), look.join(u" ‧ "_s));
        if (account.officer.id == m_shown)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    //: Heading of the list of officers; %1 is their number.
    m_listCard->setHeading(tr("Officers ‧ %1").arg(m_desk.accounts().size()));
    if (!m_new && !m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    else if (!m_new && chosen() && !m_desk.busy())
        showOfficer(m_shown);
    const bool idle = !m_desk.busy();
    m_commands->setInForce(Command::GoOn, idle && (m_new || chosen()));
    m_commands->setInForce(Command::AddOfficer, idle && !m_new);
    m_commands->setInForce(Command::ResetPassword, idle && !m_new && chosen() && !chosen()->officer.revoked);
    m_reset->setVisible(m_commands->action(Command::ResetPassword)->isEnabled());
}

void OfficersPage::showOfficer(const QUuid& id)
{
    m_shown = id;
    const auto* account = chosen();
    const casework::Officer officer = account ? account->officer : casework::Officer();
    m_new = !account;
    m_login->setText(officer.login);
    m_name->setText(officer.name);
    m_position->setText(officer.position);
    if (const auto number = domain::CitizenId::parse(officer.citizenId))
        m_citizen->setValue(*number);
    else
        m_citizen->clear();
    m_login->setEnabled(m_new);
    m_citizen->setEnabled(m_new);
    for (std::size_t i = 0; i < casework::everyRole.size(); ++i)
        m_roles[qsizetype(i)]->setChecked(officer.roles.testFlag(casework::everyRole[i]));
    m_revoked->setChecked(officer.revoked);
    m_revoked->setVisible(!m_new);
    for (auto* field : {m_loginField, m_nameField, m_positionField, m_citizenField, m_passwordField})
        field->clearError();
    //: Title of the form for a new officer.
    const auto fresh = tr("A new officer");
    m_title->setText(m_new ? fresh : officer.name);
    //: State of an officer's account.
    const auto enrolled = tr("fingers enrolled");
    //: State of an officer's account.
    const auto none = tr("no fingers enrolled");
    m_state->setTextOrHide(m_new ? QString() : account->fingersEnrolled ? enrolled : none);
}

void OfficersPage::command(Command command)
{
    switch (command) {
    case Command::GoOn:
        save();
        break;
    case Command::AddOfficer:
        m_done->setNote(Note::Kind::Done, {});
        m_message->clear();
        m_list->setCurrentItem(nullptr);
        showOfficer({});
        m_password->clear();
        present();
        m_login->setFocus();
        break;
    case Command::ResetPassword:
        resetPassword();
        break;
    case Command::Lock:
        Q_EMIT lockWanted();
        break;
    case Command::Help:
        Q_EMIT helpWanted();
        break;
    default:
        Q_EMIT nextTabWanted();
        break;
    }
}

casework::Officer OfficersPage::typed() const
{
    casework::Officer officer = chosen() ? chosen()->officer : casework::Officer();
    officer.login = m_login->text().trimmed();
    officer.name = m_name->text().trimmed();
    officer.position = m_position->text().trimmed();
    if (m_new)
        officer.citizenId = m_citizen->value() ? m_citizen->value()->digits() : QString();
    officer.roles = {};
    for (std::size_t i = 0; i < casework::everyRole.size(); ++i)
        officer.roles.setFlag(casework::everyRole[i], m_roles[qsizetype(i)]->isChecked());
    officer.revoked = m_revoked->isChecked() && !m_new;
    return officer;
}

bool OfficersPage::fieldsRight(const QList<FormField*>& fields)
{
    for (auto* field : fields) {
        if (!field->finish()) {
            field->input()->setFocus();
            return false;
        }
    }
    return true;
}

void OfficersPage::save()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_passwordField->setRequired(m_new);
    if (!fieldsRight({m_loginField, m_citizenField, m_nameField}) || (m_new && !fieldsRight({m_passwordField})))
        return;
    if (m_new)
        m_desk.open(typed(), m_password->text());
    else
        m_desk.change(typed());
}

void OfficersPage::resetPassword()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_passwordField->setRequired(true);
    if (fieldsRight({m_passwordField}))
        m_desk.resetPassword(m_shown, m_password->text());
}

void OfficersPage::retranslate()
{
    //: Label of an officer's log-in name.
    m_loginField->setLabel(tr("Log-in"));
    //: Label of an officer's name as it is printed.
    m_nameField->setLabel(tr("Name, as printed"));
    //: Label of an officer's position.
    m_positionField->setLabel(tr("Position"));
    //: Label of an officer's citizen number.
    m_citizenField->setLabel(tr("Citizen number"));
    //: Under an officer's citizen number.
    m_citizenField->setHint(tr("One person, one account; it cannot be changed later"));
    //: Label: the first password of a new officer, or of one who lost his.
    m_passwordField->setLabel(tr("First password"));
    //: Under the first password.
    m_passwordField->setHint(tr("Told by mouth; the officer changes it when he signs in"));
    //: Heading over the roles of an officer.
    m_rolesTitle->setText(tr("Roles"));
    for (std::size_t i = 0; i < casework::everyRole.size(); ++i)
        m_roles[qsizetype(i)]->setText(roleWord(casework::everyRole[i]));
    //: Check box: the officer may not sign in any more.
    m_revoked->setText(tr("End this officer's access"));
    //: The blue button: keeps the account as it is typed.
    m_save->setText(tr("Keep"));
    //: Button: an empty form for a new officer.
    m_add->setText(tr("Add an officer"));
    //: Button: gives the officer the first password typed above.
    m_reset->setText(tr("Give a new first password"));
    //: Foot bar of the officers page.
    m_commands->setWord(Command::GoOn, tr("Keep"));
    m_commands->retranslate();
    present();
}

void OfficersPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfficersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_listCard->setFixedWidth(qMin(rem(21), width() * 36 / 100));
}

} // namespace tabian::widgets
