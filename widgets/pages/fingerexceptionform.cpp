#include "widgets/pages/fingerexceptionform.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/flowlayout.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::FingerReason;
using devices::Finger;

FingerExceptionForm::FingerExceptionForm(const QString& prefix, const FormContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_askBox(new QWidget), m_secondBox(new QWidget), m_question(new Note),
      m_second(new Note), m_reason(new ChoiceBox), m_note(new ParagraphEdit(2)),
      m_drop(new KeyButton(KeyButton::Kind::Secondary)), m_confirm(new KeyButton(KeyButton::Kind::Secondary)),
      m_list(new Text(TextRole::Body)), m_login(new QLineEdit), m_password(new QLineEdit)
{
    m_reasonField = new FormField(prefix + u"ExceptionReason"_s, m_reason);
    m_noteField = new FormField(prefix + u"ExceptionNote"_s, m_note);
    m_loginField = new FormField(prefix + u"SecondLogin"_s, m_login);
    m_passwordField = new FormField(prefix + u"SecondPassword"_s, m_password);
    m_question->setObjectName(prefix + u"ExceptionAsk"_s);
    m_drop->setObjectName(prefix + u"ExceptionDrop"_s);
    m_list->setObjectName(prefix + u"ExceptionList"_s);
    m_second->setObjectName(prefix + u"Second"_s);
    m_confirm->setObjectName(prefix + u"SecondConfirm"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_loginField->setRequired(true);
    m_passwordField->setRequired(true);
    for (const auto reason : {FingerReason::Missing, FingerReason::Injured, FingerReason::Worn, FingerReason::Other})
        m_reason->addItem(QString(), int(reason));

    auto* ask = new QVBoxLayout(m_askBox);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(8);
    for (auto* widget :
         {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_reasonField), static_cast<QWidget*>(m_noteField)})
        ask->addWidget(widget);
    auto* leave = new FlowLayout(8);
    leave->addWidget(m_drop);
    ask->addLayout(leave);

    auto* second = new QVBoxLayout(m_secondBox);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(8);
    second->addWidget(m_second);
    auto* who = new QHBoxLayout;
    who->setSpacing(10);
    who->addWidget(m_loginField, 1);
    who->addWidget(m_passwordField, 1);
    second->addLayout(who);
    auto* confirm = new FlowLayout(8);
    confirm->addWidget(m_confirm);
    second->addLayout(confirm);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto* widget : {static_cast<QWidget*>(m_askBox), static_cast<QWidget*>(m_list), m_secondBox})
        column->addWidget(widget);
    connect(m_drop, &QAbstractButton::clicked, this, [this] {
        drop();
        Q_EMIT dropped();
    });
    connect(m_confirm, &QAbstractButton::clicked, this, &FingerExceptionForm::confirm);
    connect(&m_context.desk, &casework::CounterDesk::fingersConfirmed, m_password, &QLineEdit::clear);
    m_askBox->hide();
    retranslate();
}

QList<QWidget*> FingerExceptionForm::inputs() const
{
    return {m_reason, m_note};
}

QWidget* FingerExceptionForm::firstField() const
{
    if (m_asking)
        return m_reason;
    return m_secondBox->isVisibleTo(this) ? m_login : nullptr;
}

void FingerExceptionForm::ask(Finger finger)
{
    m_asking = finger;
    m_note->clear();
    m_noteField->clearError();
    retranslate();
    m_askBox->show();
    m_reason->setFocus();
    Q_EMIT changed();
}

void FingerExceptionForm::drop()
{
    m_asking.reset();
    m_askBox->hide();
    Q_EMIT changed();
}

void FingerExceptionForm::reset()
{
    m_asking.reset();
    m_askBox->hide();
    m_reason->setCurrentIndex(0);
    for (auto* input : {m_login, m_password})
        input->clear();
    for (auto* field : {m_noteField, m_loginField, m_passwordField})
        field->clearError();
}

void FingerExceptionForm::record()
{
    if (!m_asking)
        return;
    const auto reason = FingerReason(m_reason->currentData().toInt());
    m_noteField->setRequired(reason == FingerReason::Other);
    if (!m_noteField->finish()) {
        m_note->setFocus();
        return;
    }
    const casework::FingerExcepted exception{*m_asking, reason, m_note->text().trimmed()};
    drop();
    m_context.desk.exceptFinger(exception);
}

void FingerExceptionForm::confirm()
{
    FormField* wrong = nullptr;
    for (auto* field : {m_loginField, m_passwordField})
        if (!field->finish() && !wrong)
            wrong = field;
    if (wrong) {
        wrong->input()->setFocus();
        return;
    }
    m_context.desk.confirmFingers(m_login->text().trimmed(), m_password->text());
    m_password->clear();
}

void FingerExceptionForm::present(const casework::Case& c, bool fixed)
{
    QStringList lines;
    for (const auto& exception : c.exceptions) {
        QString line = CounterViews::fingerName(exception.what.finger) + u": "_s +
                       CounterViews::fingerReason(exception.what.reason);
        if (!exception.what.note.isEmpty())
            line += u" ("_s + exception.what.note + u')';
        if (exception.confirmed)
            //: After the reason why a finger cannot be taken: %1 is the officer who confirmed it.
            line += u"\n✓ "_s + tr("seen and confirmed by %1").arg(exception.confirmed->officerName);
        lines << line;
    }
    m_list->setTextOrHide(lines.join(u'\n'));
    m_askBox->setVisible(m_asking && !fixed);
    m_secondBox->setVisible(c.confirmationWanted() && !m_asking && !fixed);
    setVisible(!lines.isEmpty() || (m_asking && !fixed));
}

void FingerExceptionForm::retranslate()
{
    const QString finger = CounterViews::fingerName(m_asking.value_or(Finger::LeftIndex));
    //: Question over the reasons; %1 is the finger.
    m_question->setNote(Note::Kind::Look, tr("%1: why can it not be taken?").arg(finger));
    //: Label: why a finger cannot be taken, or only poorly.
    m_reasonField->setLabel(tr("Reason"));
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemText(i, CounterViews::fingerReason(FingerReason(m_reason->itemData(i).toInt())));
    //: Label: more about the reason.
    m_noteField->setLabel(tr("What is to be seen"));
    //: Button: goes back to the finger without recording a reason.
    m_drop->setText(tr("Try the finger after all"));
    //: Over the second officer's log-in: a finger was excepted.
    m_second->setNote(Note::Kind::Look,
                      tr("A second officer looks at the hand and confirms before the form is signed."));
    //: Label: the log-in of the officer who confirms.
    m_loginField->setLabel(tr("Second officer"));
    //: Label: his password.
    m_passwordField->setLabel(tr("Password"));
    //: Button of the second officer.
    m_confirm->setText(tr("Seen and confirmed"));
}

} // namespace tabian::widgets
