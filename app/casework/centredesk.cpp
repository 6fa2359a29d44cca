#include "app/casework/centredesk.h"

#include "app/casework/actroles.h"
#include "app/casework/storeask.h"

#include <algorithm>
#include <utility>

namespace tabian::casework
{

using namespace Qt::StringLiterals;

CentreDesk::CentreDesk(Ports ports, domain::OfflineLimits limits, QObject* parent)
    : QObject(parent), m_ports(ports), m_limits(limits)
{
    connect(&m_ports.centre, &Centre::changed, this, &CentreDesk::changed);
    connect(&m_ports.centre, &Centre::received, this, [this](const QString& kind) {
        if (kind == u"conflict"_s || kind == u"cardStatus"_s)
            refresh();
    });
    connect(&m_ports.sessions, &SessionDesk::sessionChanged, this, [this] {
        m_book = {}; // the next officer may not see it
        m_letter.reset();
        m_read = false;
        Q_EMIT changed();
        refresh();
    });
}

const ConflictCase* CentreDesk::conflict(const QUuid& id) const
{
    const auto found = std::ranges::find(m_book.conflicts, id, &ConflictCase::id);
    return found == m_book.conflicts.end() ? nullptr : &*found;
}

int CentreDesk::conflictsWaiting() const
{
    return m_read ? int(std::ranges::count_if(m_book.conflicts, &ConflictCase::waits)) : line().facts.conflicts;
}

int CentreDesk::attention() const
{
    return conflictsWaiting() + int(line().line == SyncState::Line::Refused) +
           int(use().warning != OfflineWarning::None);
}

bool CentreDesk::mayDecide() const
{
    const auto& session = m_ports.sessions.session();
    return session && mayByRole(ConflictDecided{}, session->officer, nullptr);
}

void CentreDesk::refresh()
{
    const auto& session = m_ports.sessions.session();
    if (!session)
        return;
    ++m_busy;
    ask(
        m_ports.store, this, [session = *session](Store& store) { return store.centreBook(session); },
        [this, token = session->token](const domain::Result<CentreBook>& book) {
            --m_busy;
            const auto& now = m_ports.sessions.session();
            if (!now || now->token != token)
                return; // he has left meanwhile
            if (book) {
                m_book = *book;
                m_read = true;
            }
            Q_EMIT changed();
            if (!book)
                Q_EMIT failed(book.error());
        });
}

void CentreDesk::decide(const ConflictDecided& act)
{
    const auto& session = m_ports.sessions.session();
    if (!session || busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this, [session = *session, act](Store& store) { return store.record(session, act); },
        [this, id = act.conflict](const domain::Result<Recorded>& recorded) {
            --m_busy;
            if (!recorded)
                Q_EMIT failed(recorded.error());
            else
                Q_EMIT decided(id);
            refresh(); // also after a refusal: perhaps it was decided elsewhere meanwhile
        });
}

bool CentreDesk::mayCarry() const
{
    const auto& session = m_ports.sessions.session();
    return session && mayByRole(EntriesCarried{}, session->officer, nullptr);
}

void CentreDesk::carryOut(const QString& path)
{
    const auto& session = m_ports.sessions.session();
    if (!session || busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    m_ports.courier.carryOut(this, *session, path, [this](const domain::Result<CarriedOut>& carried) {
        --m_busy;
        Q_EMIT changed();
        if (carried)
            Q_EMIT carriedOut(carried->first, carried->last);
        else
            Q_EMIT failed(carried.error());
    });
}

void CentreDesk::takeIn(const QString& path)
{
    if (busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    m_ports.courier.takeIn(this, path, [this](const domain::Outcome& taken) {
        --m_busy;
        Q_EMIT changed();
        if (taken)
            Q_EMIT takenIn();
        else
            Q_EMIT failed(taken.error());
    });
}

bool CentreDesk::mayEnrol() const
{
    const auto& session = m_ports.sessions.session();
    return session && line().line == SyncState::Line::NotEnrolled &&
           mayByRole(RecoveryKeyMade{}, session->officer, nullptr); // the administrator's, as the store has it
}

void CentreDesk::lookAtLetter(const QByteArray& letter)
{
    if (m_enrolling)
        return;
    const auto says = m_ports.invitations.look(letter);
    m_letter = says ? std::optional(Letter{letter, *says}) : std::nullopt;
    Q_EMIT changed();
    if (!says)
        Q_EMIT failed(says.error());
}

void CentreDesk::putLetterAway()
{
    if (!m_enrolling && std::exchange(m_letter, std::nullopt))
        Q_EMIT changed();
}

void CentreDesk::enrol()
{
    const auto& session = m_ports.sessions.session();
    if (!session || !m_letter || m_enrolling)
        return;
    m_enrolling = true;
    Q_EMIT changed();
    m_ports.invitations.accept(this, *session, m_letter->bytes, [this](const domain::Outcome& done) {
        m_enrolling = false;
        if (done)
            m_letter.reset();
        Q_EMIT changed();
        if (done)
            Q_EMIT enrolled();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace tabian::casework
