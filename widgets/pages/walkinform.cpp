#include "widgets/pages/walkinform.h"

#include "widgets/fields/choicebox.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/appointmentlist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::AppointmentsDesk;

WalkInForm::WalkInForm(const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_citizen(new CitizenIdEdit), m_service(new ChoiceBox),
      m_name(new QLineEdit), m_citizenField(new FormField(u"walkInCitizenId"_s, m_citizen)),
      m_serviceField(new FormField(u"walkInService"_s, m_service)), m_nameField(new FormField(u"walkInName"_s, m_name))
{
    m_name->setMaxLength(120);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long word makes no wide card
    m_service->setMinimumContentsLength(8);
    m_citizenField->setRequired(true);
    m_nameField->setRequired(true);
    m_citizenField->setCheck([this] {
        const auto id = m_citizen->value();
        return id ? QString() : m_wording.failure(id.error()).sentence;
    });
    for (const auto service : domain::bookedServices())
        m_service->addItem(serviceWord(domain::wordOf(service)), domain::wordOf(service));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (auto* field : {m_citizenField, m_serviceField, m_nameField})
        column->addWidget(field);
    connect(m_citizenField, &FormField::changed, this, [this] {
        m_name->clear(); // another number, another name
        m_nameField->hide();
    });
    m_nameField->hide();
    retranslate();
}

void WalkInForm::clear()
{
    m_citizen->clear();
    m_name->clear();
    m_citizenField->clearError();
    m_nameField->clearError();
    m_service->setCurrentIndex(0);
    m_nameField->hide();
}

void WalkInForm::fill(const AppointmentsDesk::Holder& holder)
{
    m_citizen->setValue(holder.id);
    m_name->setText(holder.name);
    m_nameField->setVisible(!holder.name.isEmpty());
}

void WalkInForm::wantName()
{
    m_nameField->show();
    m_name->setFocus();
}

std::optional<AppointmentsDesk::WalkIn> WalkInForm::finish()
{
    for (auto* field : {m_citizenField, m_nameField}) {
        if (field->isVisibleTo(this) && !field->finish()) {
            field->input()->setFocus();
            return std::nullopt;
        }
    }
    return AppointmentsDesk::WalkIn{*m_citizen->value(), m_service->currentData().toString(), m_name->text().trimmed()};
}

void WalkInForm::focusFirst()
{
    (m_citizen->text().isEmpty() ? static_cast<QWidget*>(m_citizen) : m_service)->setFocus(Qt::TabFocusReason);
}

void WalkInForm::retranslate()
{
    //: Label: number of a person who came without an appointment.
    m_citizenField->setLabel(tr("Citizen number"));
    //: Under the number of a person who came without an appointment.
    m_citizenField->setHint(tr("Insert the card, or type the number; the look-up is recorded"));
    //: Label: what a person came for.
    m_serviceField->setLabel(tr("Service"));
    //: Label: name of a person whom the office's copy of the register does not know.
    m_nameField->setLabel(tr("Name"));
    for (int i = 0; i < m_service->count(); ++i)
        m_service->setItemText(i, serviceWord(m_service->itemData(i).toString()));
}

} // namespace tabian::widgets
