#include "registry/client/engine.h"

#include "registry/client/receipts.h"
#include "registry/protocol/canonical.h"
#include "registry/protocol/pullpages.h"

#include <algorithm>
#include <limits>

namespace tabian::client
{

using namespace Qt::StringLiterals;
using domain::Failure;
using domain::FailureCode;
using domain::Outcome;
using protocol::Answer;
using protocol::PushAnswers;

namespace
{

constexpr qint64 never = std::numeric_limits<qint64>::max();

/** Each answer is for the entry at its place, and only the last one may be of an entry that was not taken. */
bool answersThese(const std::vector<protocol::Entry>& sent, const std::vector<Answer>& answers)
{
    if (answers.size() > sent.size())
        return false;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const bool last = i + 1 == answers.size();
        if (answers[i].sequence != qint64(sent[i].sequence) || answers[i].hash != sent[i].hash ||
            (!answers[i].kept && !last))
            return false;
    }
    return answers.size() == sent.size() || (!answers.empty() && !answers.back().kept);
}

/** Refusals that end by themselves: too many at once, or the registry's own store. */
bool isPassing(const Failure& failure)
{
    return failure.code != FailureCode::RegistryRefused || failure.detail == u"TB-7019"_s ||
           failure.detail.startsWith(u"TB-4"_s);
}

} // namespace

SyncEngine::SyncEngine(Parts parts, EngineSeat seat, EnginePace pace)
    : m_parts(std::move(parts)), m_seat(std::move(seat)), m_pace(pace)
{
}

qint64 SyncEngine::nextDueMs() const
{
    const qint64 now = m_parts.nowMs();
    return now < m_decidedMs && m_dueMs != never ? now : m_dueMs;
}

void SyncEngine::dueIn(qint64 waitMs)
{
    m_decidedMs = m_parts.nowMs();
    m_dueMs = m_decidedMs + waitMs;
}

void SyncEngine::tryNow()
{
    m_asking = true;
    dueIn(0);
}

void SyncEngine::wake()
{
    if (m_failures == 0 && nextDueMs() > m_parts.nowMs() + m_pace.wake)
        dueIn(m_pace.wake);
}

QStringList SyncEngine::step()
{
    if (m_parts.nowMs() < nextDueMs())
        return {};
    if (m_phase == Phase::Fetch)
        return fetch();
    m_phase = Phase::Send;
    const auto turn = m_parts.store.takePushTurn();
    if (!turn)
        failed(turn.error());
    else if (*turn)
        send();
    else
        m_phase = Phase::Fetch; // another counter of this journal sends
    return m_phase == Phase::Fetch ? fetch() : QStringList();
}

/** One batch; where nothing waits, goes on to fetching. */
void SyncEngine::send()
{
    const auto journal = m_parts.store.journal();
    const auto after = m_parts.store.acknowledged();
    if (!journal || !after)
        return failed(journal ? after.error() : journal.error());
    protocol::BatchWriter batch(*journal);
    if (!m_asking) {
        auto next = m_parts.store.batchAfter(*after);
        if (!next)
            return failed(next.error());
        batch = std::move(*next);
    }
    if (!m_asking && batch.count() == 0) {
        if (auto ended = m_parts.store.endPushTurn(); !ended)
            return failed(ended.error());
        m_phase = Phase::Fetch;
        return;
    }
    const qint64 sentMs = m_parts.nowMs();
    const QByteArray bytes = batch.bytes();
    const auto receipt = m_parts.transport.send({.method = "POST", .path = u"/v1/push"_s, .body = bytes});
    const Outcome taken = receipt ? take(*receipt, *journal, bytes, sentMs) : tl::unexpected(receipt.error());
    if (!taken)
        failed(taken.error());
}

Outcome SyncEngine::take(const QByteArray& receipt, const protocol::JournalId& journal, const QByteArray& batch,
                         qint64 sentMs)
{
    const auto answers = receiptOf(receipt, m_seat.signingKey, journal);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto sent = protocol::batchOf(batch);
    if (!sent)
        return tl::unexpected(sent.error());
    if (!answersThese(sent->entries, answers->answers))
        return tl::unexpected(protocol::malformed(u"pushAnswers"_s));
    noteHeard(answers->atMs, sentMs);
    const auto before = m_parts.store.acknowledged();
    if (!before)
        return tl::unexpected(before.error());
    // Where an answer was lost the registry is further than this counter knows, and how those entries stand is not said here: they
    // are sent again, and answered as duplicates.
    PushAnswers noted = *answers;
    if (noted.answers.empty())
        noted.sequence = std::min(noted.sequence, *before);
    return fits(m_parts.store, *answers)
        .and_then([&] { return m_parts.store.noteAnswers(noted, m_offsetMs); })
        .and_then([&] { return progressed(*answers, *before); });
}

/** An entry that is not taken the first time may only have been sent from the wrong place: the answers say where to go on. */
Outcome SyncEngine::progressed(const PushAnswers& answers, qint64 before)
{
    m_asking = false;
    if (answers.answers.empty() || answers.answers.back().kept)
        return {};
    const Answer& refused = answers.answers.back();
    if (refused.sequence == m_refusedAt && answers.sequence == before)
        return refusedWith(refused.code);
    m_refusedAt = refused.sequence;
    return {};
}

QStringList SyncEngine::fetch()
{
    const auto position = m_parts.store.feedPosition();
    if (!position) {
        failed(position.error());
        return {};
    }
    if (!*position) { // locked: what was sent was sent
        endRound();
        return {};
    }
    const qint64 sentMs = m_parts.nowMs();
    const auto answer = m_parts.transport.send({.method = "GET", .path = u"/v1/pull?after=%1"_s.arg(**position)});
    if (!answer) {
        failed(answer.error());
        return {};
    }
    const auto page = protocol::admittedPage(*answer, m_seat.signingKey, m_seat.station, **position);
    if (!page) {
        failed(page.error());
        return {};
    }
    noteHeard(page->atMs, sentMs);
    const auto changed = m_parts.store.applyPage(*page, m_offsetMs.value_or(0));
    const bool lockedMeanwhile = !changed && changed.error().code == FailureCode::SignedOut;
    if (!changed && !lockedMeanwhile) {
        failed(changed.error());
        return {};
    }
    if (lockedMeanwhile || !page->more)
        endRound();
    return changed.value_or(QStringList());
}

void SyncEngine::noteHeard(qint64 atMs, qint64 sentMs)
{
    m_offsetMs = atMs - (sentMs + m_parts.nowMs()) / 2; // half of the way there, half of it back
    m_line = Line::OnLine;
}

void SyncEngine::endRound()
{
    m_phase = Phase::Rest;
    m_failures = 0;
    m_reason.reset();
    dueIn(m_pace.poll + qint64(double(m_pace.poll) * 0.1 * m_parts.random()));
}

void SyncEngine::failed(const Failure& failure)
{
    m_phase = Phase::Rest;
    m_asking = true;
    m_reason = failure;
    ++m_failures;
    const bool stops = failure.code == FailureCode::JournalsDiffer;
    m_line = stops || !isPassing(failure) ? Line::Refused : Line::Waiting;
    if (stops) {
        m_dueMs = never;
        return;
    }
    const int doublings = std::min(m_failures - 1, 20);
    const qint64 wait = std::min(m_pace.firstWait << doublings, m_pace.mostWait);
    dueIn(wait / 2 + qint64(double(wait) * 0.5 * m_parts.random()));
}

} // namespace tabian::client
