#include "app/casework/appointmentsdesk.h"

#include "app/casework/actroles.h"
#include "app/casework/storeask.h"

#include <algorithm>

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using domain::AppointmentStage;
using domain::Result;

namespace
{

/** What one look at the store answers. */
struct Lists
{
    Result<AppointmentDay> day;
    std::vector<AppointmentCount> ahead;
};
Lists listsOf(Store& store, const Session& session, QDate day, QDate today)
{
    Lists lists{store.appointments(session, day), {}};
    if (auto ahead = store.appointmentsAhead(today, today.addDays(AppointmentsDesk::daysAhead)))
        lists.ahead = std::move(*ahead);
    return lists;
}

} // namespace

AppointmentsDesk::AppointmentsDesk(Ports ports, QObject* parent) : QObject(parent), m_ports(ports)
{
    auto& cards = m_ports.cards;
    connect(&cards, &devices::CardStation::textRead, this,
            [this](const devices::CardRecord& record, int, bool) { onCard(record); });
    connect(&cards, &devices::CardStation::removed, this, [this] {
        m_holder.reset();
        Q_EMIT holderLeft();
        Q_EMIT changed();
    });
    connect(&m_ports.sessions, &SessionDesk::changed, this, [this] {
        if (m_ports.sessions.session())
            return;
        m_list = {}; // the next officer may not see them
        m_ahead.clear();
        m_holder.reset();
        Q_EMIT changed();
    });
}

int AppointmentsDesk::count(AppointmentStage stage) const
{
    return int(std::ranges::count(m_list.rows, stage, &AppointmentRow::stage));
}

const AppointmentRow* AppointmentsDesk::row(const QUuid& id) const
{
    const auto found = std::ranges::find(m_list.rows, id, &AppointmentRow::id);
    return found == m_list.rows.end() ? nullptr : &*found;
}

bool AppointmentsDesk::canKeep(const AppointmentRow& row, AppointmentStep step) const
{
    return casework::canKeep(row.now(), step, m_ports.clock.now());
}

bool AppointmentsDesk::mayWork() const
{
    const auto& session = m_ports.sessions.session();
    return session && !m_ports.sessions.locked() && mayByRole(AppointmentKept{}, session->officer);
}

void AppointmentsDesk::show(QDate day)
{
    const auto& session = m_ports.sessions.session();
    if (!session)
        return;
    ask(
        m_ports.store, this,
        [session = *session, day, today = today()](Store& store) { return listsOf(store, session, day, today); },
        [this](const Lists& lists) {
            if (lists.day && m_ports.sessions.session()) {
                m_list = *lists.day;
                m_ahead = lists.ahead;
            }
            Q_EMIT changed();
            if (!lists.day)
                Q_EMIT failed(lists.day.error());
        });
}

void AppointmentsDesk::refresh()
{
    show(m_list.day.isValid() && m_list.day >= today() ? m_list.day : today());
}

void AppointmentsDesk::record(const Act& act, Done what, const QString& name, const QUuid& then)
{
    const auto& session = m_ports.sessions.session();
    if (!session || m_busy > 0)
        return;
    struct Answer
    {
        Result<Recorded> recorded;
        Lists lists;
    };
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *session, act, day = m_list.day, today = today()](Store& store) {
            auto recorded = store.record(session, act);
            return Answer{std::move(recorded), listsOf(store, session, day, today)};
        },
        [this, what, name, then](const Answer& answer) {
            --m_busy;
            if (answer.lists.day && m_ports.sessions.session()) {
                m_list = *answer.lists.day;
                m_ahead = answer.lists.ahead;
            }
            Q_EMIT changed();
            if (!answer.recorded) {
                Q_EMIT failed(answer.recorded.error());
                return;
            }
            Q_EMIT done(what, name);
            Q_EMIT found(then);
        });
}

void AppointmentsDesk::keep(const QUuid& id, AppointmentStep step)
{
    const AppointmentRow* row = this->row(id);
    if (!row)
        return;
    const bool back = step == AppointmentStep::CheckedIn && row->stage != AppointmentStage::Booked;
    const Done what = back                              ? Done::TakenBack
                      : step == AppointmentStep::Served ? Done::Served
                      : step == AppointmentStep::NoShow ? Done::NoShow
                                                        : Done::CheckedIn;
    const bool byCard = step == AppointmentStep::CheckedIn && m_holder && m_holder->id.digits() == row->citizenId;
    record(AppointmentKept{id, step, row->citizenId, byCard}, what, row->name, id);
}

void AppointmentsDesk::walkIn(const WalkIn& person)
{
    const auto& session = m_ports.sessions.session();
    if (!session || m_busy > 0)
        return;
    const QUuid id = QUuid::createUuid();
    if (!person.name.isEmpty()) {
        record(WalkInNoted{id, person.id.digits(), person.name, person.service}, Done::WalkedIn, person.name, id);
        return;
    }
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *session, id = person.id](Store& store) { return store.lookUp(session, id, u"appointment"_s); },
        [this, id, person](const Result<RegisterPerson>& known) {
            --m_busy;
            Q_EMIT changed();
            if (!known) {
                Q_EMIT failed(known.error());
                return;
            }
            const QString name = known->person.nameTh.full();
            record(WalkInNoted{id, person.id.digits(), name, person.service}, Done::WalkedIn, name, id);
        });
}

void AppointmentsDesk::onCard(const devices::CardRecord& record)
{
    if (!mayWork())
        return;
    m_holder.emplace(Holder{record.id, record.nameTh.full()});
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *m_ports.sessions.session(), today = today()](Store& store) {
            return store.appointments(session, today);
        },
        [this, of = record.id](const Result<AppointmentDay>& day) {
            if (!m_holder || m_holder->id != of || !m_ports.sessions.session())
                return; // taken out meanwhile
            if (day)
                match(*day);
            else if (m_watching)
                Q_EMIT failed(day.error());
        });
}

/** Of several lines of one person the one that is still open counts. */
void AppointmentsDesk::match(const AppointmentDay& day)
{
    const AppointmentRow* his = nullptr;
    for (const AppointmentRow& row : day.rows) {
        const bool better = !his || keepsFromWalkingIn(row.stage);
        if (row.citizenId == m_holder->id.digits() && row.stage != AppointmentStage::Cancelled && better)
            his = &row;
    }
    if (!m_watching) {
        if (his && his->stage == AppointmentStage::Booked)
            Q_EMIT expected(*his);
        return;
    }
    m_list = day;
    Q_EMIT changed();
    if (!his) {
        Q_EMIT strangerShown();
        return;
    }
    Q_EMIT found(his->id);
    const bool comes = his->stage == AppointmentStage::Booked || his->stage == AppointmentStage::NoShow;
    if (comes)
        keep(his->id, AppointmentStep::CheckedIn);
}

} // namespace tabian::casework
