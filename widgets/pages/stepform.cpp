#include "widgets/pages/stepform.h"

#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

StepForm::StepForm(const QString& name, const FormContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)),
      m_message(new MessagePanel(name + u"Message"_s))
{
    setObjectName(name);
    setProperty("scrolled", true);
    m_column->setContentsMargins(5, 5, 8, 8);
    m_column->setSpacing(10);
    m_column->addWidget(m_message);
    m_message->setRetry(true);
    connect(m_message, &MessagePanel::retryAsked, this, [this] {
        clearMessage();
        Q_EMIT retryAsked();
    });
}

FormField* StepForm::add(const QString& name, QWidget* input)
{
    auto* field = new FormField(name, input);
    m_column->addWidget(field);
    m_inputs.append(input);
    connect(field, &FormField::changed, this, [this] {
        if (!m_restoring)
            Q_EMIT typed();
    });
    return field;
}

void StepForm::track(QWidget* input)
{
    m_inputs.append(input);
    if (auto* button = qobject_cast<QAbstractButton*>(input))
        connect(button, &QAbstractButton::toggled, this, [this] {
            if (!m_restoring)
                Q_EMIT typed();
        });
}

QJsonObject StepForm::draft() const
{
    QJsonObject out;
    for (const auto* input : m_inputs) {
        const auto name = input->objectName();
        if (const auto* line = qobject_cast<const QLineEdit*>(input))
            out[name] = line->text();
        else if (const auto* paragraph = qobject_cast<const ParagraphEdit*>(input))
            out[name] = paragraph->text();
        else if (const auto* combo = qobject_cast<const QComboBox*>(input))
            out[name] = combo->currentData().toInt();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(input))
            out[name] = button->isChecked();
    }
    if (const auto* focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        out[u"focus"_s] = focused->objectName();
    return out;
}

void StepForm::restore(const QJsonObject& fields)
{
    m_restoring = true;
    for (auto* input : std::as_const(m_inputs)) {
        const auto value = fields.value(input->objectName());
        if (value.isUndefined())
            continue;
        if (auto* line = qobject_cast<QLineEdit*>(input))
            line->setText(value.toString());
        else if (auto* paragraph = qobject_cast<ParagraphEdit*>(input))
            paragraph->setPlainText(value.toString());
        else if (auto* combo = qobject_cast<QComboBox*>(input))
            combo->setCurrentIndex(combo->findData(value.toInt()));
        else if (auto* button = qobject_cast<QAbstractButton*>(input); button && value.toBool() != button->isChecked())
            button->setChecked(value.toBool());
    }
    m_restoring = false;
    if (auto* focused = findChild<QWidget*>(fields.value(u"focus"_s).toString()); focused && isVisible())
        focused->setFocus();
}

void StepForm::reset()
{
    clearMessage();
    m_restoring = true;
    for (auto* input : std::as_const(m_inputs)) {
        if (auto* line = qobject_cast<QLineEdit*>(input))
            line->clear();
        else if (auto* paragraph = qobject_cast<ParagraphEdit*>(input))
            paragraph->clear();
        else if (auto* button = qobject_cast<QAbstractButton*>(input); button && !button->autoExclusive())
            button->setChecked(false);
        if (auto* field = qobject_cast<FormField*>(input->parentWidget()))
            field->clearError();
    }
    m_restoring = false;
}

void StepForm::preview(DecisionView&) const {}

QWidget* StepForm::firstField() const
{
    for (auto* input : m_inputs)
        if (input->isVisibleTo(this) && input->isEnabled())
            return input;
    return nullptr;
}

void StepForm::showMessage(const Message& message)
{
    m_message->showMessage(message);
}

void StepForm::clearMessage()
{
    m_message->clear();
}

void StepForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        present();
    }
}

} // namespace tabian::widgets
