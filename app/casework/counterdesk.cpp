#include "app/casework/counterdesk.h"

#include "app/casework/storeask.h"

#include <QTimer>

#include <memory>

namespace tabian::casework
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/** How long a citizen waits for a fresh record while the counter has an older one. */
constexpr auto freshWithin = 2s;

CounterDesk::CounterDesk(Ports ports, Rules rules, QObject* parent)
    : QObject(parent), m_ports(ports), m_rules(std::move(rules)), m_fingerWork(ports.fingers),
      m_details(ports.cards, ports.store, ports.sessions),
      m_cardIssue(ports.encoder,
                  [this](const Act& act, std::function<void(bool)> then) {
                      ask(
                          m_ports.store, this,
                          [session = m_ports.sessions.session(), act, id = m_case ? m_case->id : QUuid()](
                              Store& store) { return store.record(session.value_or(Session{}), act, id); },
                          [this, then](const domain::Result<Recorded>& result) {
                              if (result)
                                  fold(*result);
                              else
                                  Q_EMIT failed(Place::WriteAndReadBack, result.error());
                              if (!result && result.error().code == domain::FailureCode::StockEmpty)
                                  refresh(); // another counter took the last one: the slip is offered
                              then(result.has_value());
                          });
                  }),
      m_receiptShow(ports.store, ports.sessions), m_draftTimer(new QTimer(this))
{
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(milliseconds(400));
    connect(m_draftTimer, &QTimer::timeout, this, &CounterDesk::flushDraft);
    connectDevices();
    followLine();
}

CounterDesk::~CounterDesk() = default;

void CounterDesk::followLine()
{
    if (!m_ports.centre)
        return;
    connect(m_ports.centre, &Centre::changed, this, [this, last = std::vector<QUuid>()]() mutable {
        const SyncState& state = m_ports.centre->state();
        auto now = state.isOffLine() ? state.facts.casesWaiting : std::vector<QUuid>();
        if (now == last)
            return;
        last = std::move(now);
        Q_EMIT provisionalChanged();
    });
}

bool CounterDesk::isProvisional(const QUuid& caseId) const
{
    return m_ports.centre && m_ports.centre->state().isProvisional(caseId);
}

void CounterDesk::connectDevices()
{
    auto& cards = m_ports.cards;
    connect(&cards, &devices::CardStation::textRead, this,
            [this](const devices::CardRecord& record, int, bool again) { onText(record, again); });
    connect(&cards, &devices::CardStation::photoProgress, this, &CounterDesk::photoProgress);
    connect(&cards, &devices::CardStation::photoRead, this, [this](const devices::CardPhoto& photo, int) {
        if (!m_intake || !m_intake->record || anotherCardIsIn())
            return;
        m_intake->chipPhoto = photo.jpeg;
        Q_EMIT intakeChanged();
    });
    connect(&cards, &devices::CardStation::removed, this, [this] {
        m_details.takeOut();
        Q_EMIT intakeChanged();
    });
    connect(&cards, &devices::CardStation::failed, this,
            [this](const domain::Failure& failure) { Q_EMIT failed(Place::Intake, failure); });

    connect(&m_details, &CardDetails::changed, this, &CounterDesk::changed);
    connect(&m_details, &CardDetails::failed, this,
            [this](const domain::Failure& failure) { Q_EMIT failed(Place::Intake, failure); });

    connect(&m_fingerWork, &FingerWork::changed, this, &CounterDesk::changed);
    connect(&m_fingerWork, &FingerWork::matched, this,
            [this](const FingersChecked& result) { record(Place::Identity, result); });
    connect(&m_fingerWork, &FingerWork::enrolled, this, &CounterDesk::onPrints);
    connect(&m_fingerWork, &FingerWork::failed, this, [this](const domain::Failure& failure) {
        Q_EMIT failed(m_shown == Step::Identity ? Place::Identity : Place::PhotoAndPrints, failure);
    });

    connect(&m_ports.photos, &devices::PhotoSource::taken, this, &CounterDesk::onPhoto);
    connect(&m_ports.photos, &devices::PhotoSource::frameArrived, this, &CounterDesk::frameShown);
    connect(&m_ports.photos, &devices::PhotoSource::failed, this,
            [this](const domain::Failure& failure) { Q_EMIT failed(Place::PhotoAndPrints, failure); });

    connect(&m_receiptShow, &ReceiptShow::changed, this, &CounterDesk::changed);
    connect(&m_receiptShow, &ReceiptShow::failed, this,
            [this](const domain::Failure& failure) { Q_EMIT failed(Place::FineAndFee, failure); });

    connect(&m_cardIssue, &CardIssue::changed, this, &CounterDesk::changed);
    connect(&m_cardIssue, &CardIssue::failed, this,
            [this](const domain::Failure& failure) { Q_EMIT failed(Place::WriteAndReadBack, failure); });

    connect(&m_ports.sessions, &SessionDesk::aboutToLock, this, &CounterDesk::flushDraft);
    connect(&m_ports.sessions, &SessionDesk::unlocked, this, [this] {
        if (cardIsIn() && !m_case && !m_intake) // put in while nobody was there to look
            m_ports.cards.reread();
    });
    connect(&m_ports.sessions, &SessionDesk::changed, this, [this] {
        if (!m_ports.sessions.session()) {
            forget();
            Q_EMIT changed();
        } else if (m_office.code.isEmpty()) {
            refresh();
        }
    });
}

QDate CounterDesk::today() const
{
    return m_ports.clock.now().date();
}

QDateTime CounterDesk::draftSavedAt() const
{
    return m_case ? m_case->draftAt : QDateTime();
}

// --- the person
// --------------------------------------------------------------------------------------------------

std::optional<domain::CitizenId> CounterDesk::personShown() const
{
    if (m_case)
        return m_case->intake.applicant.id;
    const auto applicant = m_intake ? m_intake->applicant() : std::nullopt;
    return applicant ? std::optional(applicant->id) : std::nullopt;
}

const devices::CardRecord* CounterDesk::cardShown() const
{
    const auto* card = m_details.card();
    return card && personShown() == card->id ? card : nullptr;
}

bool CounterDesk::anotherCardIsIn() const
{
    const auto shown = personShown();
    return m_details.isIn() && shown && m_details.card() && m_details.card()->id != *shown;
}

void CounterDesk::onText(const devices::CardRecord& record, bool again)
{
    // The same card back in the reader: the person is not looked for anew, and what the officer chose stays.
    const bool same = again && !m_case && m_intake && m_intake->record && m_intake->record->id == record.id &&
                      (m_intake->reg || !m_intake->regAsked);
    m_details.setCard(record);
    if (m_case || same || m_cardsElsewhere || !m_ports.sessions.session() || m_ports.sessions.locked()) {
        Q_EMIT intakeChanged();
        return;
    }
    m_intake.emplace();
    m_intake->record = record;
    ++m_generation;
    weigh(*m_intake, today(), m_rules.agePolicy);
    Q_EMIT intakeChanged();
    if (const domain::Outcome may = mayHoldThaiCard(record.id); !may)
        Q_EMIT failed(Place::Intake, may.error());
    else
        askRegister(record.id, u"cardPresented"_s);
}

void CounterDesk::leaveCards(bool toOthers)
{
    if (std::exchange(m_cardsElsewhere, toOthers) && !toOthers && cardIsIn() && !m_case && !m_intake)
        m_ports.cards.reread(); // put in there, and it lies there still
}

void CounterDesk::beginWithNumber(const domain::CitizenId& id, const QString& reason)
{
    if (m_case || busy())
        return;
    if (const domain::Outcome may = mayHoldThaiCard(id); !may) {
        Q_EMIT failed(Place::Intake, may.error());
        return;
    }
    m_intake.reset();
    ++m_generation;
    askRegister(id, reason);
}

/** With a line the office's copy is made fresh first, so that a case is not begun with what the register has changed. */
void CounterDesk::askRegister(const domain::CitizenId& id, const QString& reason)
{
    const bool onLine = m_ports.centre && (m_ports.centre->state().line == SyncState::Line::OnLine ||
                                           m_ports.centre->state().line == SyncState::Line::Working);
    if (onLine)
        fetch(id, reason, freshWithin);
    else
        lookUp(id, reason, {});
}

/** What the registry says of a person is put into the copy, and looked up there. Past `limit` the copy has to do. */
void CounterDesk::fetch(const domain::CitizenId& id, const QString& reason,
                        std::optional<std::chrono::milliseconds> limit)
{
    ++m_busy;
    Q_EMIT changed();
    const auto goOn = [this, id, reason, generation = m_generation,
                       done = std::make_shared<bool>(false)](const std::optional<domain::Outcome>& fetched) {
        if (std::exchange(*done, true))
            return;
        --m_busy;
        if (generation == m_generation)
            lookUp(id, reason, fetched);
        else
            Q_EMIT changed();
    };
    if (limit)
        QTimer::singleShot(*limit, this, [goOn] { goOn({}); });
    m_ports.centre->fetchPerson(this, id.digits(), reason, m_ports.sessions.session().value_or(Session{}).officer.id,
                                goOn);
}

/** The central register has nobody of this number either. */
static bool isUnknownThere(const domain::Failure& failure)
{
    return failure.code == domain::FailureCode::RegistryRefused && failure.detail == u"TB-7020"_s;
}

/** `fetched`: the registry was asked already, and said this; somebody whom only it may have is asked for else. */
void CounterDesk::lookUp(const domain::CitizenId& id, const QString& reason,
                         const std::optional<domain::Outcome>& fetched)
{
    struct Answer
    {
        domain::Result<RegisterPerson> person;
        std::optional<CaseSummary> open;
    };
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), id, reason](Store& store) {
            Answer answer{store.lookUp(session, id, reason), {}};
            if (const auto open = store.openCaseOf(id))
                answer.open = *open;
            return answer;
        },
        [this, id, reason, fetched, generation = m_generation](const Answer& answer) {
            --m_busy;
            const bool missing = !answer.person && answer.person.error().code == domain::FailureCode::PersonUnknown;
            if (generation == m_generation && missing && !fetched && m_ports.centre &&
                m_ports.centre->state().line != SyncState::Line::NotEnrolled) {
                fetch(id, reason, {});
            } else if (generation == m_generation) {
                if (answer.person && !m_intake) {
                    m_intake.emplace();
                    m_intake->source = IntakeSource::TypedNumber;
                }
                if (m_intake) {
                    if (answer.person)
                        m_intake->reg = *answer.person;
                    m_intake->regAsked = true;
                    m_intake->open = answer.open;
                    weigh(*m_intake, today(), m_rules.agePolicy);
                }
                const bool nobodyKnows = !fetched || *fetched || isUnknownThere(fetched->error());
                if (!answer.person)
                    Q_EMIT failed(Place::Intake, missing && !nobodyKnows ? fetched->error() : answer.person.error());
                Q_EMIT intakeChanged();
            }
            Q_EMIT changed();
        });
}

void CounterDesk::dismiss()
{
    if (busy())
        return;
    m_intake.reset();
    m_details.forget();
    ++m_generation;
    Q_EMIT intakeChanged();
    Q_EMIT changed();
}

void CounterDesk::forget()
{
    m_details.forget();
    m_fingerWork.clear();
    m_cardIssue.stop();
    m_receiptShow.end();
    m_draftTimer->stop();
    m_pendingDraft.reset();
    m_case.reset();
    m_intake.reset();
    m_photo = {};
    m_photoLook = {};
    m_ports.photos.begin(); // also drops a picture that is still being decoded
    m_printsPending.reset();
    m_lastDocument.clear();
    m_shown = Step::Request;
    ++m_generation;
}

// --- lists
// -------------------------------------------------------------------------------------------------------

void CounterDesk::refresh()
{
    struct Answer
    {
        domain::Result<std::vector<CaseSummary>> open;
        domain::Result<StockLevel> stock;
        domain::Result<OfficeInfo> office;
        domain::Result<std::vector<Officer>> officers;
    };
    ask(
        m_ports.store, this,
        [](Store& store) {
            return Answer{store.openCases(), store.stock(), store.office(), store.officers()};
        },
        [this](const Answer& answer) {
            if (answer.open)
                m_openCases = *answer.open;
            else
                Q_EMIT failed(Place::Intake, answer.open.error());
            if (answer.stock)
                m_stock = *answer.stock;
            if (answer.office)
                m_office = *answer.office;
            if (answer.officers) {
                m_colleagues = *answer.officers;
                std::erase_if(m_colleagues,
                              [](const Officer& o) { return o.revoked || !o.roles.testFlag(Role::Officer); });
            }
            // An approval by a colleague changes the case shown here.
            if (m_case && m_case->approval == ApprovalState::Waiting)
                load(m_case->id, false);
            Q_EMIT changed();
        });
}

void CounterDesk::resume(const QUuid& caseId)
{
    load(caseId, true);
}

void CounterDesk::load(const QUuid& caseId, bool fromList)
{
    const quint64 generation = ++m_generation;
    ++m_busy;
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), caseId, fromList](Store& store) {
            return fromList ? store.viewCase(session, caseId, u"resumed"_s) : store.loadCase(caseId);
        },
        [this, generation](const domain::Result<Case>& result) {
            --m_busy;
            if (generation == m_generation) {
                if (result) {
                    m_intake.reset();
                    if (!m_case || m_case->id != result->id)
                        m_ports.photos.begin();
                    m_case = *result;
                    m_shown = m_case->step();
                } else {
                    Q_EMIT failed(Place::Intake, result.error());
                }
            }
            Q_EMIT intakeChanged();
            Q_EMIT changed();
        });
}

void CounterDesk::setAside()
{
    flushDraft();
    forget();
    Q_EMIT intakeChanged();
    refresh();
}

// --- the assessment
// ----------------------------------------------------------------------------------------------

std::optional<domain::ThaiDate> CounterDesk::birth() const
{
    if (m_case)
        return m_case->intake.applicant.birth;
    const auto applicant = m_intake ? m_intake->applicant() : std::nullopt;
    return applicant ? std::optional(applicant->birth) : std::nullopt;
}

std::optional<domain::CardExpiry> CounterDesk::lastExpiry() const
{
    if (!m_case)
        return m_intake ? m_intake->lastExpiry() : std::nullopt;
    return m_case->intake.oldCard ? std::optional(m_case->intake.oldCard->expiry) : m_case->intake.facts.lastExpiry;
}

QDate CounterDesk::applied() const
{
    return m_case ? m_case->opened.at.date() : today();
}

domain::Assessment CounterDesk::assess(const RequestChoice& choice) const
{
    const auto born = birth();
    if (!born)
        return {};
    return domain::assess({.kind = choice.kind,
                           .birth = *born,
                           .applied = applied(),
                           .event = choice.event,
                           .cardExpiry = lastExpiry(),
                           .agePolicy = m_rules.agePolicy},
                          m_rules.schedule, m_rules.holidays);
}

RequestChoice CounterDesk::suggestedChoice() const
{
    if (m_case && m_case->request) {
        const RequestDecided& r = *m_case->request;
        return {r.kind, r.event, r.evidenceFacts, r.alsoNoted};
    }
    RequestChoice choice;
    const auto fitting = proposals();
    if (!fitting.empty())
        choice.kind = fitting.front().kind;
    else if (m_intake ? m_intake->record.has_value() : m_case && m_case->intake.oldCard)
        choice.kind = domain::CaseKind::Damaged; // a valid, unchanged card: only damage remains
    if (m_case)
        choice.event = suggestedEvent(choice.kind, m_case->intake.facts);
    else if (m_intake && m_intake->reg)
        choice.event = suggestedEvent(choice.kind, m_intake->reg->facts);
    return choice;
}

std::vector<domain::CaseProposal> CounterDesk::proposals() const
{
    if (m_case)
        return m_case->request ? std::vector<domain::CaseProposal>()
                               : proposalsOf(m_case->intake, today(), m_rules.agePolicy);
    return m_intake ? m_intake->proposals : std::vector<domain::CaseProposal>();
}

std::optional<domain::Baht> CounterDesk::usualFine() const
{
    if (!m_case || !m_case->request)
        return std::nullopt;
    return m_rules.office.usualFines.amount(m_case->request->daysLate, m_case->request->fine);
}

std::optional<domain::Assessment> CounterDesk::currentAssessment() const
{
    if (!m_case || !m_case->request)
        return std::nullopt;
    return assess(suggestedChoice());
}

} // namespace tabian::casework
