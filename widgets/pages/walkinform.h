// Who came without an appointment: number, service, and the name where the register's copy does not know it.
#pragma once

#include "app/casework/appointmentsdesk.h"
#include "widgets/pages/wording.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tabian::widgets
{

class CitizenIdEdit;
class FormField;

/** Object names: walkInCitizenId, walkInService, walkInName. */
class WalkInForm : public QWidget
{
    Q_OBJECT
  public:
    explicit WalkInForm(const Wording& wording, QWidget* parent = nullptr);
    void clear();
    /** From the card in the reader. */
    void fill(const casework::AppointmentsDesk::Holder& holder);
    /** The register's copy does not know the number: the name is asked for. */
    void wantName();
    /** nullopt: something is missing or wrong; it says so and has the focus. */
    std::optional<casework::AppointmentsDesk::WalkIn> finish();
    void focusFirst();
    void retranslate();

  private:
    const Wording& m_wording;
    CitizenIdEdit* m_citizen;
    QComboBox* m_service;
    QLineEdit* m_name;
    FormField *m_citizenField, *m_serviceField, *m_nameField;
};

} // namespace tabian::widgets
