#include "app/casework/kitdesk.h"

#include "app/casework/actroles.h"
#include "app/casework/storeask.h"

#include <algorithm>
#include <utility>

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using domain::CitizenId;
using domain::Outcome;
using domain::Result;

KitDesk::KitDesk(Ports ports, domain::OfflineLimits limits, QObject* parent)
    : QObject(parent), m_ports(ports), m_limits(limits)
{
    connect(&m_ports.centre, &Centre::changed, this, &KitDesk::changed);
    connect(&m_ports.sessions, &SessionDesk::sessionChanged, this, [this] {
        m_book = {}; // the next officer may not see it
        m_read = false;
        m_missed.clear();
        m_answered.clear();
        m_fetching = m_stopping = false;
        Q_EMIT changed();
        refresh();
    });
}

bool KitDesk::ofThisSession(const QUuid& token) const
{
    const auto& session = m_ports.sessions.session();
    return session && session->token == token;
}

bool KitDesk::maySee() const
{
    const auto& session = m_ports.sessions.session();
    return mayPack() || (session && mayByRole(AppointmentKept{}, session->officer));
}

bool KitDesk::mayPack() const
{
    const auto& session = m_ports.sessions.session();
    return session && mayByRole(KitPacked{}, session->officer);
}

bool KitDesk::canPack(const KitLoad& load) const
{
    return mayPack() && !busy() && !m_fetching && !m_book.isOut() && !stopsPacking(checks(load));
}

bool KitDesk::canReturn() const
{
    return mayPack() && !busy() && m_book.isOut() && line().facts.waiting.entries == 0;
}

void KitDesk::take(const Result<KitBook>& book)
{
    if (book) {
        m_book = *book;
        m_read = true;
    }
    Q_EMIT changed();
    if (!book)
        Q_EMIT failed(book.error());
}

void KitDesk::refresh()
{
    const auto& session = m_ports.sessions.session();
    if (!maySee())
        return;
    ask(
        m_ports.store, this, [session = *session](Store& store) { return store.kitBook(session); },
        [this, token = session->token](const Result<KitBook>& book) {
            if (ofThisSession(token))
                take(book);
        });
}

domain::VillageList KitDesk::chooseList(const QByteArray& file)
{
    domain::VillageList list = domain::readVillageList(file);
    if (list.state == domain::ListState::Read)
        plan(list.persons);
    return list;
}

void KitDesk::chooseDay(QDate day)
{
    const auto& session = m_ports.sessions.session();
    if (!session || busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this, [session = *session, day](Store& store) { return store.appointments(session, day); },
        [this, day, token = session->token](const Result<AppointmentDay>& list) {
            --m_busy;
            Q_EMIT changed();
            if (!ofThisSession(token))
                return;
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            std::vector<CitizenId> persons;
            for (const AppointmentRow& row : list->rows) {
                const auto id = CitizenId::parse(row.citizenId);
                if (id && row.stage != domain::AppointmentStage::Cancelled &&
                    std::ranges::find(persons, *id) == persons.end())
                    persons.push_back(*id);
            }
            if (persons.empty())
                Q_EMIT dayEmpty(day);
            else
                plan(persons);
        });
}

void KitDesk::giveUp()
{
    plan({});
}

void KitDesk::plan(const std::vector<CitizenId>& persons)
{
    const auto& session = m_ports.sessions.session();
    if (!session || busy() || m_fetching)
        return;
    m_missed.clear();
    m_answered.clear();
    struct Answer
    {
        Outcome planned;
        Result<KitBook> book;
    };
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *session, persons](Store& store) {
            auto planned = store.planKit(session, persons);
            return Answer{std::move(planned), store.kitBook(session)};
        },
        [this, token = session->token](const Answer& answer) {
            --m_busy;
            if (!ofThisSession(token))
                return;
            take(answer.book);
            if (!answer.planned)
                Q_EMIT failed(answer.planned.error());
        });
}

void KitDesk::fetch()
{
    if (!mayPack() || busy() || m_fetching || m_book.isOut() || toFetch() == 0)
        return;
    m_missed.clear();
    m_asked = m_answered;
    m_fetching = true;
    m_stopping = false;
    Q_EMIT changed();
    askNext();
}

void KitDesk::stopFetching()
{
    m_stopping = m_fetching; // the one that is asked for now is waited for
    Q_EMIT changed();
}

void KitDesk::askNext()
{
    const auto& session = m_ports.sessions.session();
    const auto next = std::ranges::find_if(
        m_book.persons, [this](const KitPerson& person) { return !m_asked.contains(person.id.digits()); });
    if (!session || m_stopping || next == m_book.persons.end()) {
        endFetching();
        return;
    }
    const CitizenId id = next->id;
    m_asked.insert(id.digits());
    m_ports.centre.fetchPerson(this, id.digits(), u"fieldKit"_s, session->officer.id,
                               [this, id, token = session->token](const Outcome& outcome) {
                                   if (ofThisSession(token) && m_fetching)
                                       answered(id, outcome);
                               });
}

void KitDesk::answered(const CitizenId& id, const Outcome& outcome)
{
    if (outcome)
        m_answered.insert(id.digits());
    else
        m_missed.push_back({id, outcome.error()});
    // Without a line the others need not be asked: each would take its time to fail.
    const bool noLine = !outcome && outcome.error().code == domain::FailureCode::PersonNotInCopy;
    Q_EMIT changed();
    if (noLine)
        endFetching();
    else
        QMetaObject::invokeMethod(this, &KitDesk::askNext, Qt::QueuedConnection);
}

void KitDesk::endFetching()
{
    if (!std::exchange(m_fetching, false))
        return;
    m_stopping = false;
    refresh();
    Q_EMIT changed();
    Q_EMIT fetchEnded();
}

void KitDesk::record(const Act& act, void (KitDesk::*done)())
{
    const auto& session = m_ports.sessions.session();
    if (!session || busy() || m_fetching)
        return;
    struct Answer
    {
        Result<Recorded> recorded;
        Result<KitBook> book;
    };
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *session, act](Store& store) {
            auto recorded = store.record(session, act);
            return Answer{std::move(recorded), store.kitBook(session)};
        },
        [this, done, token = session->token](const Answer& answer) {
            --m_busy;
            if (!ofThisSession(token))
                return;
            take(answer.book);
            if (answer.recorded)
                Q_EMIT(this->*done)();
            else
                Q_EMIT failed(answer.recorded.error());
        });
}

void KitDesk::pack(const QString& label, const KitLoad& load)
{
    if (!canPack(load))
        return;
    KitPacked act;
    act.label = label.trimmed();
    act.persons = m_book.here();
    act.cards = load.cards;
    act.receipts = load.receipts;
    record(act, &KitDesk::packed);
}

void KitDesk::bringBack(int cards, const QString& note)
{
    if (canReturn())
        record(KitReturned{cards, note.trimmed()}, &KitDesk::broughtBack);
}

} // namespace tabian::casework
