#include "app/casework/digitaliddesk.h"

#include "app/casework/storeask.h"

#include <algorithm>

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using domain::Failure;
using domain::FailureCode;
using domain::Result;
using Stage = DigitalIdStage;

namespace
{

/** The registry cannot be asked: whatever the reason, there is no enrolment now. */
bool isOfLine(const Failure& failure)
{
    return failure.code == FailureCode::RegistryUnreachable || failure.code == FailureCode::RegistryStrange ||
           failure.code == FailureCode::NotEnrolled;
}

Failure noLine()
{
    return {FailureCode::DigitalIdNoLine, {}};
}

/** How an enrolment ended, as the registry says; nullopt: it has not. */
std::optional<DigitalIdOutcome> outcomeOf(const DigitalIdNews& news)
{
    if (news.open)
        return std::nullopt;
    if (news.step == DigitalIdStep::Active)
        return DigitalIdOutcome::Active;
    return news.step == DigitalIdStep::Expired ? DigitalIdOutcome::Expired : DigitalIdOutcome::Refused;
}

} // namespace

DigitalIdDesk::DigitalIdDesk(Ports ports, QObject* parent)
    : QObject(parent), m_ports(ports), m_fingerWork(ports.fingers)
{
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &DigitalIdDesk::follow);
    using devices::CardStation;
    connect(&m_ports.cards, &CardStation::textRead, this, [this](const devices::CardRecord& record, int, bool) {
        if (!m_watching || !m_ports.sessions.session() || m_ports.sessions.locked())
            return;
        m_card = record;
        m_photo.clear();
        Q_EMIT changed();
    });
    connect(&m_ports.cards, &CardStation::photoRead, this, [this](const devices::CardPhoto& photo, int) {
        if (!m_watching || !m_card)
            return;
        m_photo = photo.jpeg;
        if (m_work && m_work->card && m_work->card->id == m_card->id)
            m_work->photo = m_photo;
        Q_EMIT changed();
    });
    connect(&m_ports.cards, &CardStation::removed, this, [this] {
        m_card.reset();
        m_photo.clear();
        Q_EMIT changed();
    });
    connect(&m_ports.cards, &CardStation::failed, this, [this](const Failure& failure) {
        if (m_watching)
            Q_EMIT failed(failure);
    });
    connect(&m_fingerWork, &FingerWork::changed, this, &DigitalIdDesk::changed);
    connect(&m_fingerWork, &FingerWork::matched, this, &DigitalIdDesk::onFingers);
    connect(&m_fingerWork, &FingerWork::failed, this, &DigitalIdDesk::failed);
    connect(&m_ports.centre, &DigitalIdCentre::lineChanged, this, &DigitalIdDesk::changed);
    connect(&m_ports.centre, &DigitalIdCentre::heard, this, &DigitalIdDesk::follow);
    connect(&m_ports.sessions, &SessionDesk::changed, this, [this] {
        if (m_ports.sessions.session())
            return;
        clear(); // the next officer may not see whom it was about
        m_card.reset();
        m_photo.clear();
        m_today.clear();
        Q_EMIT changed();
    });
}

DigitalIdDesk::Step DigitalIdDesk::step() const
{
    if (!m_work)
        return Step::Card;
    switch (m_work->row.stage) {
    case Stage::None:
        return Step::Card;
    case Stage::CardChecked:
    case Stage::FingersTried:
        return Step::Fingers;
    case Stage::FingersMatched:
        return Step::Terms;
    case Stage::TermsAgreed:
    case Stage::CodeShown:
        return Step::Code;
    case Stage::Ended:
        break;
    }
    return Step::Done;
}

domain::Outcome DigitalIdDesk::mayBegin() const
{
    return onLine() ? domain::Outcome() : tl::unexpected(noLine());
}

int DigitalIdDesk::secondsLeft() const
{
    if (!m_work || m_work->ticket.bytes.isEmpty())
        return 0;
    return int(std::max<qint64>(0, m_ports.clock.now().secsTo(m_work->ticketUntil)));
}

void DigitalIdDesk::fail(const Failure& failure)
{
    Q_EMIT changed();
    Q_EMIT failed(isOfLine(failure) ? noLine() : failure);
}

/** Counts the question as work on hand, and drops an answer that belongs to an earlier enrolment. */
template <typename T> std::function<void(Result<T>)> DigitalIdDesk::answered(std::function<void(const T&)> take)
{
    ++m_busy;
    Q_EMIT changed();
    return [this, generation = m_generation, take = std::move(take)](const Result<T>& answer) {
        --m_busy;
        if (generation != m_generation) {
            Q_EMIT changed();
            return;
        }
        if (answer)
            take(*answer);
        else
            fail(answer.error());
    };
}

void DigitalIdDesk::record(const Act& act, Then then)
{
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), act](Store& store) {
            return store.record(session, act);
        },
        answered<Recorded>([this, then = std::move(then)](const Recorded& recorded) {
            fold(recorded.act, recorded.at);
            Q_EMIT changed();
            if (then)
                then();
        }));
}

/** The row as the store's table has it. */
void DigitalIdDesk::fold(const Act& act, const QDateTime& at)
{
    if (!m_work || enrolmentOf(act) != m_work->row.enrolment)
        return;
    DigitalIdRow& row = m_work->row;
    row.stage = digitalIdAfter(row.stage, act).value_or(row.stage);
    row.touched = at;
    if (const auto* fingers = std::get_if<DigitalIdFingersMatched>(&act)) {
        row.left = fingers->left;
        row.right = fingers->right;
    }
    if (std::holds_alternative<DigitalIdCodeShown>(act))
        ++row.codes;
    if (const auto* end = std::get_if<DigitalIdEnded>(&act)) {
        row.outcome = end->outcome;
        row.reason = end->reason;
        row.oldPhoneCancelled = end->oldPhoneCancelled;
    }
    std::ranges::replace_if(
        m_today, [&](const DigitalIdRow& listed) { return listed.enrolment == row.enrolment; }, row);
}

void DigitalIdDesk::watch(bool on)
{
    if (std::exchange(m_watching, on) == on)
        return;
    Q_EMIT watched(on);
    if (on && !m_card && m_ports.cards.state() == devices::CardStation::State::Ready)
        m_ports.cards.reread(); // it lies there already
    if (!on && !m_work) {
        m_card.reset();
        m_photo.clear();
    }
}

void DigitalIdDesk::begin()
{
    if (busy() || m_work || !m_card || !m_ports.sessions.session())
        return;
    if (const auto may = mayBegin(); !may) {
        Q_EMIT failed(may.error());
        return;
    }
    m_ports.centre.begin(this, m_card->id.digits(), m_card->issued, m_card->expiry.beText(),
                         m_ports.sessions.session()->officer.id,
                         answered<DigitalIdOpening>([this](const DigitalIdOpening& opening) { opened(opening); }));
}

void DigitalIdDesk::opened(const DigitalIdOpening& opening)
{
    if (!m_card) { // taken out meanwhile: whose enrolment it is cannot be seen any more
        m_ports.centre.giveUp(this, opening.enrolment, [](const Result<DigitalIdNews>&) {});
        Q_EMIT changed();
        return;
    }
    const Officer& officer = m_ports.sessions.session()->officer;
    m_work.emplace();
    m_work->card = m_card;
    m_work->photo = m_photo;
    m_work->opening = opening;
    m_work->row = {.enrolment = opening.enrolment,
                   .citizenId = m_card->id.digits(),
                   .name = m_card->nameTh.full(),
                   .officer = officer.id,
                   .officerName = officer.name,
                   .begun = m_ports.clock.now(),
                   .touched = m_ports.clock.now(),
                   .stage = Stage::None,
                   .terms = {},
                   .reason = {}};
    const DigitalIdBegun act{opening.enrolment, m_work->row.citizenId, m_card->issued, m_card->expiry.beText()};
    endOlder(act.citizenId, [this, act] { record(act, [this] { refresh(); }); });
}

/** What the person has open here still, the registry has ended for the new one: the journal is told so too. */
void DigitalIdDesk::endOlder(const QString& citizenId, Then then)
{
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), citizenId, day = day()](Store& store) {
            return store.digitalIds(day).and_then([&](const std::vector<DigitalIdRow>& rows) -> Result<int> {
                int count = 0;
                for (const DigitalIdRow& row : rows) {
                    if (!row.open() || row.citizenId != citizenId)
                        continue;
                    const DigitalIdEnded end{row.enrolment, DigitalIdOutcome::Refused, u"begunAnew"_s, false};
                    if (const auto done = store.record(session, end); !done)
                        return tl::unexpected(done.error());
                    ++count;
                }
                return count;
            });
        },
        answered<int>([then = std::move(then)](int) { then(); }));
}

void DigitalIdDesk::checkFingers()
{
    if (busy() || step() != Step::Fingers || !m_work->opening || m_fingerWork.running())
        return;
    m_fingerWork.match(m_work->opening->left, m_work->opening->right);
}

void DigitalIdDesk::onFingers(const FingersChecked& result)
{
    if (!m_work)
        return;
    record(DigitalIdFingersMatched{m_work->row.enrolment, result.left, result.right, result.leftQuality,
                                   result.rightQuality},
           [this] {
               if (const auto match = bothFingersMatch(m_work->row.left, m_work->row.right); !match)
                   Q_EMIT failed(match.error());
           });
}

void DigitalIdDesk::agreeTerms()
{
    if (busy() || step() != Step::Terms || !m_work->opening)
        return;
    record(DigitalIdTermsAgreed{m_work->row.enrolment, m_work->opening->terms}, [this] { showCode(); });
}

void DigitalIdDesk::showCode()
{
    if (busy() || step() != Step::Code)
        return;
    m_pace.stop(); // what is heard of the code before says nothing of the next one
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), id = m_work->row.enrolment](Store& store) {
            return store.digitalIdEvidence(session, id, codeSeconds);
        },
        answered<QByteArray>([this](const QByteArray& evidence) { issue(evidence); }));
}

void DigitalIdDesk::issue(const QByteArray& evidence)
{
    m_ports.centre.code(this, evidence, answered<DigitalIdTicket>([this](const DigitalIdTicket& ticket) {
                            // the entry first, the code after it
                            record(DigitalIdCodeShown{m_work->row.enrolment, ticket.id, ticket.seconds},
                                   [this, ticket] {
                                       m_work->ticket = ticket;
                                       m_work->ticketUntil = m_ports.clock.now().addSecs(ticket.seconds);
                                       m_work->news = {.step = DigitalIdStep::Issued, .reason = {}};
                                       m_pace.start();
                                       Q_EMIT changed();
                                   });
                        }));
}

void DigitalIdDesk::follow()
{
    if (!m_work || !m_work->row.open() || m_work->row.stage != Stage::CodeShown || m_asking)
        return;
    m_asking = true;
    m_ports.centre.news(this, m_work->row.enrolment,
                        [this, generation = m_generation](const Result<DigitalIdNews>& news) {
                            m_asking = false;
                            if (generation != m_generation || !m_work)
                                return;
                            m_work->lineLost = !news;
                            if (news)
                                take(*news);
                            else
                                Q_EMIT changed();
                        });
}

void DigitalIdDesk::take(const DigitalIdNews& news)
{
    m_work->news = news;
    if (news.step != DigitalIdStep::Issued)
        m_work->ticket = {}; // scanned, run out, or over: nobody else is to scan it
    const auto outcome = outcomeOf(news);
    if (outcome && !busy())
        end(*outcome, news.reason, news.oldPhoneCancelled);
    else
        Q_EMIT changed();
}

void DigitalIdDesk::end(DigitalIdOutcome outcome, const QString& reason, bool oldPhoneCancelled)
{
    m_pace.stop();
    m_work->ticket = {};
    m_fingerWork.stop();
    record(DigitalIdEnded{m_work->row.enrolment, outcome, reason, oldPhoneCancelled}, [this] {
        Q_EMIT ended(m_work->row);
        refresh();
    });
}

void DigitalIdDesk::giveUp(const QString& reason)
{
    if (busy() || !m_work || !m_work->row.open())
        return;
    // The journal is right whether the registry hears of it or not: there it ends by itself.
    m_ports.centre.giveUp(this, m_work->row.enrolment, [](const Result<DigitalIdNews>&) {});
    end(DigitalIdOutcome::Abandoned, reason, false);
}

void DigitalIdDesk::clear()
{
    ++m_generation;
    m_pace.stop();
    m_asking = false;
    m_fingerWork.clear();
    m_work.reset();
    Q_EMIT changed();
}

void DigitalIdDesk::takeUp(const QUuid& enrolment)
{
    const auto found = std::ranges::find(m_today, enrolment, &DigitalIdRow::enrolment);
    if (busy() || m_work || found == m_today.end() || !found->open())
        return;
    m_work.emplace();
    m_work->row = *found;
    if (m_card && m_card->id.digits() == found->citizenId) {
        m_work->card = m_card;
        m_work->photo = m_photo;
    }
    // Perhaps it is over: the phone went on while nobody looked.
    m_ports.centre.news(this, enrolment, answered<DigitalIdNews>([this](const DigitalIdNews& news) {
                            m_work->news = news;
                            if (const auto outcome = outcomeOf(news)) {
                                end(*outcome, news.reason, news.oldPhoneCancelled);
                                return;
                            }
                            m_ports.centre.reopen(this, m_work->row.enrolment,
                                                  answered<DigitalIdOpening>([this](const DigitalIdOpening& opening) {
                                                      m_work->opening = opening;
                                                      if (m_work->row.stage == Stage::CodeShown)
                                                          m_pace.start();
                                                      Q_EMIT changed();
                                                  }));
                        }));
}

/** The store knows the names of those in the copy; the cards of today's others named them here. */
void DigitalIdDesk::takeToday(std::vector<DigitalIdRow> rows)
{
    const auto before = std::exchange(m_today, std::move(rows));
    for (DigitalIdRow& row : m_today) {
        if (!row.name.isEmpty())
            continue;
        if (m_work && m_work->row.enrolment == row.enrolment)
            row.name = m_work->row.name;
        else if (const auto known = std::ranges::find(before, row.enrolment, &DigitalIdRow::enrolment);
                 known != before.end())
            row.name = known->name;
    }
}

void DigitalIdDesk::refresh()
{
    ask(
        m_ports.store, this, [day = day()](Store& store) { return store.digitalIds(day); },
        [this](const Result<std::vector<DigitalIdRow>>& rows) {
            if (rows)
                takeToday(*rows);
            Q_EMIT changed();
            if (!rows && rows.error().code != FailureCode::SignedOut)
                Q_EMIT failed(rows.error());
        });
}

} // namespace tabian::casework
