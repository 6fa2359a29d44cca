#include "widgets/pages/booksection.h"

#include "widgets/fields/formfield.h"
#include "widgets/pages/caselist.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

BookSection::BookSection(const QString& name, const BooksContext& context)
    : m_context(context), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_left(new QVBoxLayout), m_form(nullptr),
      m_formCard(new Card), m_done(new Note), m_confirm(new Note), m_message(new MessagePanel(name + u"Message"_s))
{
    setObjectName(name);
    setProperty("scrolled", true);
    m_done->setObjectName(name + u"Done"_s);
    m_confirm->setObjectName(name + u"Confirm"_s);
    m_form = m_formCard->body();
    m_form->setSpacing(8);
    for (QWidget* widget : QList<QWidget*>{m_done, m_message, m_confirm})
        m_form->addWidget(widget);
    m_left->setSpacing(12);
    m_columns->setContentsMargins(18, 4, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addLayout(m_left, 1);
    m_columns->addWidget(m_formCard, 1);
    setLayout(m_columns);
}

FormField* BookSection::add(const QString& name, QWidget* input, bool required)
{
    auto* field = new FormField(name, input);
    field->setRequired(required);
    m_form->addWidget(field);
    connect(field, &FormField::changed, this, [this] {
        m_asked.clear();
        m_confirm->setNote(Note::Kind::Plain, {});
        Q_EMIT altered();
    });
    return field;
}

QListWidget* BookSection::addList(Card* card, const QString& name)
{
    auto* list = new QListWidget;
    list->setObjectName(name);
    drawAsCards(*list);
    list->setMinimumHeight(rem(9));
    card->body()->addWidget(list, 1);
    connect(list, &QListWidget::currentRowChanged, this, [this] {
        m_asked.clear();
        m_confirm->setNote(Note::Kind::Plain, {});
        Q_EMIT altered();
    });
    return list;
}

void BookSection::addSecond(const QString& name)
{
    m_secondTitle = new Text(TextRole::Strong);
    m_form->addWidget(m_secondTitle);
    m_login = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_loginField = new FormField(name + u"Login"_s, m_login);
    m_passwordField = new FormField(name + u"Password"_s, m_password);
    for (FormField* field : {m_loginField, m_passwordField}) {
        field->setRequired(true);
        row->addWidget(field, 1);
    }
    m_form->addLayout(row);
}

void BookSection::showSecond(bool wanted)
{
    for (QWidget* widget : QList<QWidget*>{m_secondTitle, m_loginField, m_passwordField})
        widget->setVisible(wanted);
}

casework::Credentials BookSection::second() const
{
    return {m_login->text().trimmed(), m_password->text()};
}

bool BookSection::finish(const QList<FormField*>& fields)
{
    for (FormField* field : fields) {
        if (field->isVisibleTo(this) && !field->finish()) {
            field->input()->setFocus();
            return false;
        }
    }
    return true;
}

bool BookSection::finishSecond()
{
    return finish({m_loginField, m_passwordField});
}

bool BookSection::confirmed(const QString& sentence)
{
    if (m_asked == sentence) {
        m_asked.clear();
        m_confirm->setNote(Note::Kind::Plain, {});
        return true;
    }
    m_asked = sentence;
    m_done->setNote(Note::Kind::Done, {});
    //: Under a sentence that says what cannot be undone.
    m_confirm->setNote(Note::Kind::Look, sentence + u' ' + tr("Press Enter once more to do it."));
    return false;
}

void BookSection::clear()
{
    m_asked.clear();
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_confirm->setNote(Note::Kind::Plain, {});
}

void BookSection::showFailure(const domain::Failure& failure)
{
    m_done->setNote(Note::Kind::Done, {});
    m_message->showMessage(m_context.wording.failure(failure));
    if (m_password)
        m_password->clear();
}

void BookSection::showDone(const QString& sentence)
{
    clear();
    m_done->setNote(Note::Kind::Done, sentence);
    if (m_password) {
        m_login->clear();
        m_password->clear();
    }
    emptied();
}

void BookSection::retranslateSecond()
{
    //: Over the second person's login and password.
    m_secondTitle->setText(tr("Second person"));
    //: Label: login name of the colleague who signs too.
    m_loginField->setLabel(tr("Login"));
    //: Label: password of the colleague who signs too.
    m_passwordField->setLabel(tr("Password"));
}

void BookSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clear();
        retranslate();
    }
}

void BookSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < rem(46) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tabian::widgets
