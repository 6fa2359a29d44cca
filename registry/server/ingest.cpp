#include "registry/server/ingest.h"

#include "registry/server/conflicts.h"
#include "registry/server/daybook.h"
#include "registry/server/keptentries.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using casework::Act;
using casework::Case;
using domain::fail;
using domain::Failure;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::Answer;
using protocol::ConflictKind;
using protocol::ConflictWith;
using protocol::Entry;
using protocol::Verdict;

namespace
{

/** Whose key signs under a number. */
struct Signer
{
    QByteArray key;
    qint64 revokedMs = 0;
};

/** The store's failures end a push; every other one is an answer. */
bool endsPush(const Failure& failure)
{
    const int code = int(failure.code);
    return code / 1000 == 4 && failure.code != FailureCode::EntryMalformed;
}

class Push
{
  public:
    Push(Database& db, JournalRow journal, const IngestContext& context)
        : m_db(db), m_journal(std::move(journal)), m_keys(context.keys), m_cases(db, m_journal), m_nowMs(context.nowMs)
    {
    }

    Result<protocol::PushAnswers> take(const std::vector<Entry>& entries)
    {
        protocol::PushAnswers answers{
            .journal = m_journal.firstHash, .answers = {}, .sequence = 0, .link = {}, .atMs = m_nowMs};
        if (auto read = readSigners(); !read)
            return passOn(read);
        for (const Entry& entry : entries) {
            auto answer = qint64(entry.sequence) <= m_journal.sequence ? again(entry) : next(entry);
            if (!answer)
                return passOn(answer);
            answers.answers.push_back(*answer);
            if (!answer->kept)
                break;
        }
        const auto done =
            m_kept.write(m_db, m_nowMs)
                .and_then([&] {
                    return m_db.run(u"UPDATE journals SET sequence = ?, link = ?, at_ms = ? WHERE id = ?"_s,
                                    {m_journal.sequence, m_journal.link, m_journal.atMs, m_journal.id});
                })
                .and_then([&] { return m_feed.write(m_db, m_nowMs); });
        if (!done)
            return passOn(done);
        answers.sequence = m_journal.sequence;
        answers.link = m_journal.link;
        return answers;
    }

  private:
    Outcome readSigners()
    {
        return m_db.each(u"SELECT number, sign_key, revoked_ms FROM stations WHERE journal = ?"_s, {m_journal.id},
                         [this](const Row& row) -> Outcome {
                             m_signers.insert(row.small(0), Signer{row.bytes(1), row.integer(2)});
                             return {};
                         });
    }

    static Answer refusal(const Entry& entry, const Failure& failure, bool kept)
    {
        return {.sequence = qint64(entry.sequence),
                .hash = entry.hash,
                .verdict = Verdict::Rejected,
                .stands = {},
                .kept = kept,
                .code = domain::failureCodeText(failure.code),
                .with = {}};
    }

    /** One that the registry has: the same answer for ever, or another entry in its place. */
    Result<Answer> again(const Entry& entry)
    {
        if (auto written = m_kept.write(m_db, m_nowMs); !written) // it may stand twice in one push
            return passOn(written);
        const auto stored = keptAnswer(m_db, m_journal.id, entry.sequence);
        if (!stored)
            return passOn(stored);
        if (*stored && (*stored)->hash == entry.hash) {
            Answer answer = **stored;
            answer.stands = answer.verdict;
            answer.verdict = Verdict::Duplicate;
            return answer;
        }
        if (auto sound = verified(entry); !sound) // whoever cannot sign records no conflict either
            return refusal(entry, sound.error(), false);
        ConflictWith with{.kind = ConflictKind::Forked,
                          .id = {},
                          .office = m_journal.office,
                          .atMs = entry.atMs,
                          .serial = {},
                          .hash = *stored ? (*stored)->hash : QByteArray()};
        const Act none = casework::SignedOut{};
        const Judged judged{m_db, m_journal, entry, none, nullptr, m_keys, m_nowMs};
        const auto known = m_db.one<QUuid>(
            u"SELECT id FROM conflicts WHERE journal = ? AND sequence = ? AND hash = ? AND kind = 'forked'"_s,
            {m_journal.id, number(entry.sequence), entry.hash}, [](const Row& row) { return row.uuid(0); });
        if (!known)
            return passOn(known);
        if (*known)
            with.id = **known;
        else if (auto noted = noteConflict(judged, {}, with, m_feed); !noted)
            return passOn(noted);
        Answer answer = refusal(entry, {FailureCode::EntryForked, {}}, false);
        answer.verdict = Verdict::Conflict;
        answer.with = {with};
        return answer;
    }

    static Outcome outOfOrder(const QString& where) { return fail(FailureCode::EntryOutOfOrder, where); }

    /** Hash, station and signature. */
    Outcome verified(const Entry& entry) const
    {
        if (protocol::hashOf(entry) != entry.hash)
            return fail(FailureCode::EntryChanged);
        const auto signer = m_signers.find(entry.station);
        if (signer == m_signers.end())
            return fail(FailureCode::EntryStation);
        return protocol::isSignedBy(signer->key, entry.hash, entry.signature) ? Outcome()
                                                                              : fail(FailureCode::EntrySignature);
    }

    /** Whether the registry takes it into its copy of the journal at all. */
    Outcome follows(const Entry& entry) const
    {
        const bool first = m_journal.sequence == 0;
        if (qint64(entry.sequence) != m_journal.sequence + 1 || entry.previous != m_journal.link ||
            (first && entry.hash != m_journal.firstHash))
            return outOfOrder(QString::number(m_journal.sequence));
        return verified(entry);
    }

    Result<Answer> next(const Entry& entry)
    {
        if (auto right = follows(entry); !right)
            return refusal(entry, right.error(), false);
        Answer answer{.sequence = qint64(entry.sequence),
                      .hash = entry.hash,
                      .verdict = Verdict::Accepted,
                      .stands = {},
                      .kept = true,
                      .code = {},
                      .with = {}};
        if (const auto judged = judge(entry, answer.with); !judged) {
            if (endsPush(judged.error()))
                return passOn(judged);
            answer = refusal(entry, judged.error(), true);
        } else if (!answer.with.empty()) {
            answer.verdict = Verdict::Conflict;
        }
        m_kept.add(m_journal.id, entry, answer);
        m_journal.sequence = qint64(entry.sequence);
        m_journal.link = protocol::linkOf(entry);
        m_journal.atMs = std::max(m_journal.atMs, entry.atMs);
        return answer;
    }

    /** The rules, and then the effect. Nothing has been written when it is refused, but numbers that are used up. */
    Outcome judge(const Entry& entry, std::vector<ConflictWith>& conflicts)
    {
        if (entry.atMs < m_journal.atMs)
            return fail(FailureCode::EntryDate);
        const Signer signer = m_signers.value(entry.station);
        if (signer.revokedMs != 0 && entry.atMs >= signer.revokedMs)
            return fail(FailureCode::EntryStationRevoked);
        const auto act = actOf(entry, m_journal.payloadKey);
        if (!act)
            return passOn(act);
        const bool opens = std::holds_alternative<casework::CaseOpened>(*act);
        const auto found = entry.caseId.isNull() ? Result<const Case*>(nullptr) : m_cases.find(entry.caseId);
        if (!found)
            return passOn(found);
        const Case* before = *found;
        const Judged judged{m_db, m_journal, entry, *act, before, m_keys, m_nowMs};
        const auto by = officerFor(entry, *act);
        auto outcome = (by ? mayAct(*by, judged, opens) : Outcome(passOn(by)))
                           .and_then([&] { return togetherWith(judged, by->officer); })
                           .and_then([&] { return permitted(judged); })
                           .and_then([&] { return m_days.allows(judged); });
        if (auto used = useNumbers(judged); !used)
            return used;
        if (!outcome)
            return outcome;
        return takeEffect(judged, m_feed, conflicts)
            .and_then([&] { return noteRevoked(*by, judged, conflicts); })
            .map([&] {
                m_days.note(*act);
                if (std::holds_alternative<casework::OfficerAdded>(*act))
                    m_officers.clear();
                fold(judged, by->officer.name, opens);
            });
    }

    static Outcome mayAct(const OfficerThen& by, const Judged& judged, bool opens)
    {
        if (by.officer.revoked)
            return fail(FailureCode::OfficerEnded);
        // The first entry says whose journal it is; who its officer is, the second one tells.
        if (std::holds_alternative<casework::OfficeOpened>(judged.act))
            return {};
        if (opens && judged.entry.caseId.isNull())
            return outOfOrder(judged.entry.kind);
        return casework::allowed(judged.act, by.officer, judged.before);
    }

    Result<OfficerThen> officerFor(const Entry& entry, const Act& act)
    {
        if (std::holds_alternative<casework::OfficeOpened>(act))
            return OfficerThen{};
        const auto* added = std::get_if<casework::OfficerAdded>(&act);
        if (added && entry.sequence == 2 && added->officer.id == entry.officer) // the first one adds himself
            return OfficerThen{.officer = added->officer, .revokedMs = 0, .reason = {}};
        if (const auto known = m_officers.constFind(entry.officer); known != m_officers.cend())
            return *known;
        auto found = officerOf(m_db, m_journal, entry.officer);
        if (found)
            m_officers.insert(entry.officer, *found);
        return found;
    }

    /** What is done in a revoked officer's name goes before a supervisor; that he came and went and typed does not. */
    Outcome noteRevoked(const OfficerThen& by, const Judged& judged, std::vector<ConflictWith>& conflicts)
    {
        const Act& act = judged.act;
        const bool counts = !std::holds_alternative<casework::SignedIn>(act) &&
                            !std::holds_alternative<casework::SignedOut>(act) &&
                            !std::holds_alternative<casework::DraftSaved>(act);
        if (by.revokedMs == 0 || judged.entry.atMs < by.revokedMs || !counts)
            return {};
        ConflictWith with{.kind = ConflictKind::OfficerRevoked,
                          .id = {},
                          .office = {},
                          .atMs = by.revokedMs,
                          .serial = {},
                          .hash = {}};
        auto noted = noteConflict(judged, by.officer.citizenId, with, m_feed);
        if (noted)
            conflicts.push_back(with);
        return noted;
    }

    void fold(const Judged& judged, const QString& officerName, bool opens)
    {
        const casework::Stamp stamp{judged.entry.officer, officerName, judged.entry.at()};
        if (opens) {
            m_cases.put(Case(judged.entry.caseId, std::get<casework::CaseOpened>(judged.act), stamp));
        } else if (judged.before) {
            Case after = *judged.before;
            casework::apply(after, judged.act, stamp);
            m_cases.put(after);
        }
    }

    Database& m_db;
    JournalRow m_journal;
    const RegistryKeys& m_keys;
    CaseBook m_cases;
    DayBook m_days;
    FeedDraft m_feed;
    KeptEntries m_kept;
    QHash<int, Signer> m_signers;
    QHash<QUuid, OfficerThen> m_officers; // as they are while the push lasts
    qint64 m_nowMs;
};

Result<JournalRow> holdJournal(Database& db, const protocol::JournalId& id, const RegistryKeys& keys)
{
    if (auto held = db.run(u"UPDATE journals SET pushes = pushes + 1 WHERE first_hash = ?"_s, {id}); !held)
        return passOn(held);
    return journalBy(db, u"first_hash"_s, id, keys);
}

Result<protocol::PushAnswers> ingestWithin(Database& db, const std::optional<Seat>& seat,
                                           const protocol::PushBatch& batch, const IngestContext& context)
{
    auto transaction = Transaction::beginSideBySide(db);
    if (!transaction)
        return passOn(transaction);
    auto journal = holdJournal(db, batch.journal, context.keys);
    if (!journal)
        return passOn(journal);
    if (journal->id == 0 || (seat && seat->journal != journal->id))
        return fail(FailureCode::JournalForeign);
    auto answers = Push(db, std::move(*journal), context).take(batch.entries);
    if (!answers)
        return answers;
    if (auto kept = transaction->commit(); !kept)
        return passOn(kept);
    return answers;
}

} // namespace

Result<protocol::PushAnswers> ingest(Database& db, const Seat& seat, const protocol::PushBatch& batch,
                                     const IngestContext& context)
{
    return ingestWithin(db, seat, batch, context);
}

Result<protocol::PushAnswers> ingestCarried(Database& db, const protocol::PushBatch& batch,
                                            const IngestContext& context)
{
    return ingestWithin(db, std::nullopt, batch, context);
}

} // namespace tabian::registry
