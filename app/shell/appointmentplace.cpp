// The place F2 of the counter: appointments beside the counter's own page.
#include "app/shell/counterprogram.h"

#include "app/casework/actroles.h"
#include "widgets/pages/appointmentlist.h"
#include "widgets/pages/appointmentspage.h"

#include <utility>

namespace tabian::shell
{

void CounterProgram::makeAppointments()
{
    using widgets::Command;
    m_window->addPlace(Command::GoAppointments, [this] {
        auto* page = new widgets::AppointmentsPage(m_appointments, m_counter.rules().holidays, m_wording);
        connect(page, &widgets::AppointmentsPage::caseWanted, this,
                [this](const domain::CitizenId& id) { bringToCounter(id, QStringLiteral("appointment")); });
        return page;
    });
    connect(&m_appointments, &casework::AppointmentsDesk::changed, this, [this] {
        if (m_appointments.list().day == m_appointments.today())
            m_window->setBadge(Command::GoAppointments, m_appointments.count(domain::AppointmentStage::CheckedIn));
    });
    connect(&m_appointments, &casework::AppointmentsDesk::failed, this, [this](const domain::Failure& failure) {
        watchClock(failure);
        m_log.note("appointments", failure);
    });
    connect(&m_sessions, &casework::SessionDesk::sessionChanged, this, [this] {
        const auto& session = m_sessions.session();
        if (session && casework::mayByRole(casework::AppointmentKept{}, session->officer))
            m_appointments.refresh();
    });
    connect(&m_sync, &casework::Centre::received, this, [this](const QString& kind) {
        const auto& session = m_sessions.session();
        if (kind == QLatin1String("appointment") && session &&
            casework::mayByRole(casework::AppointmentKept{}, session->officer))
            m_appointments.refresh();
    });
    // Whoever shows his card at the counter and is expected today: said without a name, for the strip is seen by others.
    connect(&m_appointments, &casework::AppointmentsDesk::expected, this, [this](const casework::AppointmentRow& row) {
        //: Strip over every page: the card in the reader is of somebody who is expected today. %1 a time, %2 the service.
        const auto words = tr("The card's holder has an appointment today at %1 ‧ %2. F2 and Enter check in.");
        m_window->setBanner(widgets::Note::Kind::Plain,
                            words.arg(widgets::minuteText(row.minute), widgets::serviceWord(row.service)));
        m_saidExpected = true;
    });
    const auto unsay = [this] {
        if (std::exchange(m_saidExpected, false))
            m_window->setBanner(widgets::Note::Kind::Plain, {});
    };
    connect(&m_appointments, &casework::AppointmentsDesk::holderLeft, this, unsay);
    connect(&m_appointments, &casework::AppointmentsDesk::done, this, unsay);
}

/** A case that is open there is kept and comes first: nothing of it is put aside unasked. */
void CounterProgram::bringToCounter(const domain::CitizenId& id, const QString& reason)
{
    const casework::Intake* intake = m_counter.intake();
    const auto shown = intake ? intake->applicant() : std::nullopt;
    if (!m_counter.currentCase() && !(shown && shown->id == id))
        m_counter.beginWithNumber(id, reason);
    m_window->go(widgets::Command::GoCounter);
}

} // namespace tabian::shell
