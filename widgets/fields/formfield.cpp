#include "widgets/fields/formfield.h"

#include "widgets/fields/typededits.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

FormField::FormField(const QString& name, QWidget* input, QWidget* parent)
    : QWidget(parent), m_label(new Text(TextRole::Strong)), m_input(input),
      m_hint(new Text(TextRole::Small, Tone::Muted)), m_error(new Text(TextRole::Small, Tone::Red))
{
    m_input->setObjectName(name);
    m_label->setObjectName(name + u"Label"_s);
    m_hint->setObjectName(name + u"Hint"_s);
    m_error->setObjectName(name + u"Error"_s);
    m_label->setBuddy(m_input);
    m_label->setRole(TextRole::Strong);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addWidget(m_error);
    column->addWidget(m_hint);
    m_error->hide();
    m_hint->hide();
    setFocusProxy(m_input);
    m_input->installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(m_input)) {
        connect(line, &QLineEdit::textChanged, this, &FormField::edited);
    } else if (auto* paragraph = qobject_cast<ParagraphEdit*>(m_input)) {
        connect(paragraph, &QPlainTextEdit::textChanged, this, &FormField::edited);
    } else if (auto* combo = qobject_cast<QComboBox*>(m_input)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FormField::edited);
    }
}

void FormField::setLabel(const QString& label)
{
    m_labelText = label;
    retranslate();
}

void FormField::setHint(const QString& hint)
{
    m_hintText = hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && error().isEmpty());
    retranslate();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    retranslate();
}

bool FormField::isEmpty() const
{
    if (const auto* line = qobject_cast<QLineEdit*>(m_input))
        return line->text().trimmed().isEmpty();
    if (const auto* paragraph = qobject_cast<ParagraphEdit*>(m_input))
        return paragraph->text().trimmed().isEmpty();
    if (const auto* combo = qobject_cast<QComboBox*>(m_input))
        return combo->currentIndex() < 0;
    return false;
}

QString FormField::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

QString FormField::problem(bool alsoEmpty) const
{
    if (isEmpty()) {
        //: Under an empty field that must be filled in; %1 is the field's label.
        return alsoEmpty && m_required ? tr("Fill in: %1").arg(m_labelText) : QString();
    }
    return m_check ? m_check() : QString();
}

bool FormField::finish()
{
    const auto wrong = problem(true);
    display(wrong);
    return wrong.isEmpty();
}

void FormField::showError(const QString& sentence)
{
    display(sentence);
}

void FormField::clearError()
{
    display({});
}

void FormField::edited()
{
    if (!error().isEmpty() && problem(true).isEmpty())
        display({});
    Q_EMIT changed();
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::FocusOut && m_input->isEnabled())
        display(problem(false));
    return QWidget::eventFilter(watched, event);
}

void FormField::display(const QString& error)
{
    const bool wrong = !error.isEmpty();
    m_error->setText(error);
    m_error->setVisible(wrong);
    m_hint->setVisible(!wrong && !m_hintText.isEmpty());
    if (m_input->property("wrong").toBool() != wrong) {
        m_input->setProperty("wrong", wrong);
        m_input->style()->unpolish(m_input);
        m_input->style()->polish(m_input);
    }
    m_input->setAccessibleDescription(wrong ? error : m_hintText);
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormField::retranslate()
{
    m_label->setVisible(!m_labelText.isEmpty());
    m_label->setText(m_required ? m_labelText + u" *"_s : m_labelText);
    //: Accessible name of a field that must be filled in; %1 is its label.
    m_input->setAccessibleName(m_required ? tr("%1 (required)").arg(m_labelText) : m_labelText);
    if (error().isEmpty())
        m_input->setAccessibleDescription(m_hintText);
}

} // namespace tabian::widgets
