// The steps of a case: each command records one act (or two) and goes on.
#include "app/casework/actroles.h"
#include "app/casework/counterdesk.h"
#include "app/casework/storeask.h"

#include <QTimer>

namespace tabian::casework
{

using namespace Qt::StringLiterals;

void CounterDesk::record(Place place, const Act& act, Then then)
{
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), act,
         id = m_case ? m_case->id : QUuid()](Store& store) { return store.record(session, act, id); },
        [this, place, then](const domain::Result<Recorded>& result) {
            --m_busy;
            if (result)
                fold(*result);
            Q_EMIT changed();
            if (!result)
                Q_EMIT failed(place, result.error());
            else if (then)
                then();
        });
}

void CounterDesk::fold(const Recorded& recorded)
{
    const auto& session = m_ports.sessions.session();
    if (!session)
        return;
    const Stamp stamp{session->officer.id, session->officer.name, recorded.at};
    if (const auto* opening = std::get_if<CaseOpened>(&recorded.act)) {
        m_case = Case(recorded.caseId, *opening, stamp);
        m_ports.photos.begin();
        m_intake.reset();
    } else if (m_case && m_case->id == recorded.caseId) {
        const Step before = m_case->step();
        apply(*m_case, recorded.act, stamp);
        if (std::holds_alternative<DraftSaved>(recorded.act) || isLook(recorded.act))
            return;
        // A closed case has no form of its own: its last one stays until the page is cleared.
        const Step now = std::min(m_case->step(), Step::HandOver);
        if (now != before || m_shown >= now)
            m_shown = now;
    }
}

RequestDecided CounterDesk::decided(const RequestChoice& choice) const
{
    const domain::Assessment a = assess(choice);
    return {.kind = choice.kind,
            .event = choice.event,
            .schedule = m_rules.schedule.name(),
            .agePolicy = m_rules.agePolicy,
            .evidenceFacts = choice.evidenceFacts,
            .alsoNoted = choice.alsoNoted,
            .accepted = a.accepted,
            .dayZero = a.dayZero,
            .due = a.due,
            .daysLate = a.daysLate,
            .fine = a.fine,
            .fee = a.fee,
            .newExpiry = a.newExpiry.beText()};
}

void CounterDesk::openCase(const RequestChoice& choice)
{
    const auto& session = m_ports.sessions.session();
    const auto opening = m_intake ? openingOf(*m_intake) : std::nullopt;
    if (!opening || !session || busy() || m_case)
        return;
    // Both acts are checked before the first is recorded: a refused request opens no case.
    const RequestDecided request = decided(choice);
    const Case trial(QUuid(), *opening, {session->officer.id, session->officer.name, m_ports.clock.now()});
    const domain::Outcome may = allowed(*opening, session->officer, nullptr).and_then([&] {
        return allowed(request, session->officer, &trial);
    });
    if (!may) {
        Q_EMIT failed(Place::Request, may.error());
        return;
    }
    record(Place::Request, *opening, [this, request] { record(Place::Request, request); });
}

void CounterDesk::decideRequest(const RequestChoice& choice)
{
    if (m_case && !busy())
        record(Place::Request, decided(choice));
}

void CounterDesk::show(Step step)
{
    if (!m_case || step > m_case->step() || step == Step::Closed)
        return;
    m_shown = step;
    Q_EMIT changed();
}

// --- identity
// ----------------------------------------------------------------------------------------------------

void CounterDesk::checkFingers()
{
    if (!m_case || busy() || m_fingerWork.running())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = m_ports.sessions.session().value_or(Session{}), id = m_case->intake.applicant.id](Store& store) {
            return store.lookUp(session, id, u"identityCheck"_s);
        },
        [this](const domain::Result<RegisterPerson>& person) {
            --m_busy;
            if (person)
                m_fingerWork.match(person->leftTemplate, person->rightTemplate, missingFingers());
            else if (person.error().code == domain::FailureCode::PersonUnknown)
                m_fingerWork.match({}, {}, missingFingers()); // nothing to match with: the witness route
            else
                Q_EMIT failed(Place::Identity, person.error());
            Q_EMIT changed();
        });
}

void CounterDesk::recordWitness(const WitnessRecorded& witness)
{
    if (!m_case || busy())
        return;
    record(Place::Identity, witness, [this] {
        m_ports.documents.witnessStatement(
            *m_case, m_ports.sessions.session()->officer,
            [this](const domain::Result<QString>& path) { showDocument(Place::Identity, path); });
    });
}

// --- evidence, fine and fee
// ----------------------------------------------------------------------------------------

void CounterDesk::tickEvidence(const QSet<domain::Evidence>& ticked)
{
    if (m_case && !busy())
        record(Place::Evidence, EvidenceChecked{ticked, false});
}

void CounterDesk::finishEvidence(const QSet<domain::Evidence>& ticked)
{
    if (m_case && !busy())
        record(Place::Evidence, EvidenceChecked{ticked, true});
}

void CounterDesk::previewFine(domain::Baht fine)
{
    if (m_case && !m_case->moneyTaken())
        Q_EMIT amountShown(fine, m_case->fee());
}

void CounterDesk::settle(const FineDecided& decision, domain::Baht cash)
{
    if (!m_case || busy())
        return;
    record(Place::FineAndFee, decision, [this, cash] {
        if (m_case->total().isZero())
            return;
        record(Place::FineAndFee, PaymentReceived{m_case->fineDue(), m_case->fee(), cash, {}}, [this] {
            showReceipt(true);
            m_ports.documents.receipt(
                *m_case, m_ports.sessions.session()->officer,
                [this](const domain::Result<QString>& path) { showDocument(Place::FineAndFee, path); });
        });
    });
}

void CounterDesk::showReceipt(bool shown)
{
    if (shown && m_case && m_case->moneyTaken())
        m_receiptShow.offer(m_case->id);
    else
        m_receiptShow.end();
}

void CounterDesk::receiptVoided(const QString& number)
{
    if (m_receiptShow.number() == number)
        m_receiptShow.end();
    if (m_case && m_case->payment && m_case->payment->receiptNumber == number)
        reload([this] { show(m_case->step()); });
}

void CounterDesk::showDocument(Place place, const domain::Result<QString>& path)
{
    if (!path) {
        Q_EMIT failed(place, path.error());
        return;
    }
    m_lastDocument = *path;
    Q_EMIT documentMade(*path);
    Q_EMIT changed();
}

// --- photo, prints, form
// -------------------------------------------------------------------------------------------

void CounterDesk::printForm()
{
    if (!m_case || busy())
        return;
    record(Place::PhotoAndPrints, DocumentPrinted{u"application"_s, {}}, [this] {
        m_ports.documents.applicationForm(
            *m_case, m_ports.sessions.session()->officer,
            [this](const domain::Result<QString>& path) { showDocument(Place::PhotoAndPrints, path); });
    });
}

void CounterDesk::printHistory()
{
    const auto& session = m_ports.sessions.session();
    if (!m_case || !session || busy())
        return;
    ++m_busy;
    Q_EMIT changed();
    ask(
        m_ports.store, this,
        [session = *session, id = m_case->id](Store& store) { return store.historyOf(session, id); },
        [this, place = Place(int(m_shown))](const domain::Result<PersonHistory>& history) {
            --m_busy;
            Q_EMIT changed();
            if (!history)
                Q_EMIT failed(place, history.error());
            else if (m_ports.sessions.session())
                m_ports.documents.history(
                    *history, m_ports.sessions.session()->officer,
                    [this, place](const domain::Result<QString>& path) { showDocument(place, path); });
        });
}

void CounterDesk::signForm()
{
    if (m_case && !busy())
        record(Place::PhotoAndPrints, FormSigned{});
}

// --- the card
// --------------------------------------------------------------------------------------------------------

bool CounterDesk::slipWanted() const
{
    return m_case && m_case->formSigned && !m_case->slip && !m_case->goodCard() && !m_case->drawnCard() &&
           m_stock.onHand == 0;
}

void CounterDesk::giveSlip(const QString& phone)
{
    if (!m_case || busy())
        return;
    const Place place = m_case->step() == Step::Approval ? Place::Approval : Place::WriteAndReadBack;
    record(place, SlipGiven{phone, QString()}, [this, place] {
        m_ports.documents.slip(*m_case, m_ports.sessions.session()->officer, false,
                               [this, place](const domain::Result<QString>& path) { showDocument(place, path); });
    });
}

void CounterDesk::writeCard()
{
    if (!m_case || busy() || m_case->step() != Step::WriteAndReadBack)
        return;
    const Case& c = *m_case;
    const QDate issued = c.approver->at.date(); // stays the same after a power cut, so the file does too
    const auto file =
        m_ports.fileMaker.make({.person = c.intake.applicant,
                                .issuer = m_office.name,
                                .issued = issued,
                                .expiry = domain::expiryOfNewCard(c.intake.applicant.birth, issued, m_rules.schedule),
                                .requestNumber = c.intake.number,
                                .photo = c.newPhoto});
    if (!file) {
        Q_EMIT failed(Place::WriteAndReadBack, file.error());
        return;
    }
    const CardAttempt* drawn = c.drawnCard();
    m_cardIssue.begin(*file, drawn ? drawn->serial : QString());
}

void CounterDesk::handOver(const HandedOver& handOver)
{
    if (!m_case || busy())
        return;
    record(Place::HandOver, handOver, [this] {
        const QString number = m_case->intake.number;
        forget();
        Q_EMIT caseClosed(number);
        Q_EMIT intakeChanged();
        refresh();
    });
}

void CounterDesk::cancelCase(const QString& reason)
{
    if (!m_case || busy())
        return;
    record(m_case->request ? Place::Identity : Place::Request, CaseCancelled{reason}, [this] {
        const QString number = m_case->intake.number;
        forget();
        Q_EMIT caseClosed(number);
        Q_EMIT intakeChanged();
        refresh();
    });
}

// --- drafts
// ------------------------------------------------------------------------------------------------------------

void CounterDesk::saveDraft(Step step, const QJsonObject& fields)
{
    if (!m_case)
        return;
    m_pendingDraft = DraftSaved{step, fields};
    m_draftTimer->start();
}

void CounterDesk::flushDraft()
{
    m_draftTimer->stop();
    if (!m_case || !m_pendingDraft || !m_ports.sessions.session())
        return;
    const DraftSaved draft = *m_pendingDraft;
    m_pendingDraft.reset();
    // A draft neither blocks the page nor moves it.
    ask(
        m_ports.store, this,
        [session = *m_ports.sessions.session(), draft, id = m_case->id](Store& store) {
            return store.record(session, draft, id);
        },
        [this](const domain::Result<Recorded>& result) {
            if (result)
                fold(*result);
            else
                Q_EMIT failed(Place::Request, result.error());
            Q_EMIT changed();
        });
}

} // namespace tabian::casework
