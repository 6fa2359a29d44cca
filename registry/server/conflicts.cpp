#include "registry/server/conflicts.h"

#include "registry/server/cards.h"

#include <algorithm>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using casework::ConflictChoice;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::CardState;
using protocol::ConflictKind;
using protocol::ConflictRecord;
using protocol::ConflictWith;

namespace
{

const QString registryItself = u"registry"_s;

/** A conflict that waits, its row held. */
struct Waiting
{
    ConflictRecord record;
    QByteArray hash; // of its entry
    struct Said
    {
        QString office;
        ConflictChoice side = ConflictChoice::Noted; // OursStands: the fact of record.office
    };
    std::vector<Said> said;

    bool concerns(const QString& office) const { return office == record.office || office == record.with.office; }
    bool hasSaid(const QString& office) const { return std::ranges::find(said, office, &Said::office) != said.end(); }
    bool ofTwoOffices() const { return !record.with.office.isEmpty() && record.with.office != record.office; }
};

Outcome notOpen()
{
    return fail(FailureCode::ConflictNotOpen);
}

Result<std::optional<Waiting>> waiting(Database& db, const QUuid& id)
{
    if (auto held = db.run(u"UPDATE conflicts SET asked = asked + 1 WHERE id = ?"_s, {blob(id)}); !held)
        return passOn(held);
    std::optional<Waiting> found;
    auto read = db.each(u"SELECT record, hash FROM conflicts WHERE id = ? AND settled = 0"_s, {blob(id)},
                        [&](const Row& row) -> Outcome {
                            auto record = protocol::recordOf<ConflictRecord>(row.bytes(0));
                            if (!record)
                                return passOn(record);
                            found = Waiting{.record = std::move(*record), .hash = row.bytes(1), .said = {}};
                            return {};
                        });
    if (read && found)
        read = db.each(u"SELECT office, side FROM conflict_decisions WHERE conflict = ?"_s, {blob(id)},
                       [&](const Row& row) -> Outcome {
                           found->said.push_back({row.text(0), ConflictChoice(row.small(1))});
                           return {};
                       });
    if (!read)
        return passOn(read);
    return found;
}

/** Seen from the office that pushed the entry. */
ConflictChoice sideFor(const Waiting& w, const QString& office, ConflictChoice choice)
{
    if (choice == ConflictChoice::Noted || office == w.record.office)
        return choice;
    return choice == ConflictChoice::OursStands ? ConflictChoice::OthersStands : ConflictChoice::OursStands;
}

QString wordOf(ConflictChoice side, const ConflictRecord& record)
{
    if (side == ConflictChoice::Noted)
        return u"noted"_s;
    const QString office = side == ConflictChoice::OursStands ? record.office : record.with.office;
    return office.isEmpty() ? registryItself : office;
}

/** One decision on its way in. */
struct Decision
{
    QString by; // an office, or the registry itself
    ConflictChoice side = ConflictChoice::Noted;
    QString reason;
    qint64 atMs = 0;
};

class Settling
{
  public:
    Settling(Database& db, const RegistryKeys& keys, FeedDraft& feed, Waiting waiting)
        : m_db(db), m_keys(keys), m_feed(feed), m_waiting(std::move(waiting))
    {
    }

    Outcome take(const Decision& decision)
    {
        ConflictRecord& record = m_waiting.record;
        record.settled = settles(decision);
        record.decision += (record.decision.isEmpty() ? QString() : u"\n"_s) +
                           u"%1: %2: %3"_s.arg(decision.by, wordOf(decision.side, record), decision.reason);
        const QString key = record.id.toString(QUuid::WithoutBraces);
        m_feed.add(record.office, key, record);
        if (m_waiting.ofTwoOffices())
            m_feed.add(record.with.office, key, record);
        return m_db
            .run(u"INSERT INTO conflict_decisions (conflict, office, side, reason, at_ms) VALUES (?, ?, ?, ?, ?)"_s,
                 {blob(record.id), decision.by, int(decision.side), decision.reason, decision.atMs})
            .and_then([&] {
                return m_db.run(u"UPDATE conflicts SET record = ?, settled = ? WHERE id = ?"_s,
                                {protocol::bytesOf(record), int(record.settled), blob(record.id)});
            })
            .and_then([&] { return record.settled ? follow(decision) : Outcome(); });
    }

  private:
    bool settles(const Decision& decision) const
    {
        if (decision.by == registryItself || !m_waiting.ofTwoOffices())
            return true;
        // that both only took note of two cards does not say which one stands
        const bool says =
            decision.side != ConflictChoice::Noted || m_waiting.record.kind != ConflictKind::IssuedElsewhere;
        return says && m_waiting.said.size() == 1 && m_waiting.said.front().side == decision.side;
    }

    Outcome follow(const Decision& decision)
    {
        if (m_waiting.record.kind == ConflictKind::IssuedElsewhere)
            return oneCardStands(decision);
        if (m_waiting.record.kind == ConflictKind::LostElsewhere)
            return lossOrShowing(decision);
        return {};
    }

    Result<bool> disputedStill(const Card& card) const
    {
        return m_db
            .integer(u"SELECT count(*) FROM conflicts WHERE settled = 0 AND kind = 'issuedElsewhere' "
                     "AND (about = ? OR hash = ?)"_s,
                     {card.status.serial, card.entry})
            .map([](qint64 open) { return open > 0; });
    }

    Outcome oneCardStands(const Decision& decision)
    {
        const auto cards = cardsOf(m_db, m_waiting.record.citizen);
        if (!cards)
            return passOn(cards);
        for (const Card& card : *cards) {
            const bool ours = card.entry == m_waiting.hash;
            if (!ours && card.status.serial != m_waiting.record.with.serial)
                continue;
            const bool stands = ours == (decision.side == ConflictChoice::OursStands);
            const auto disputed = disputedStill(card);
            if (!disputed)
                return passOn(disputed);
            const bool active = card.status.state == CardState::Active;
            const Outcome done =
                changeCard(m_db, m_feed, card.status,
                           {.state = active && !stands ? CardState::Withdrawn : card.status.state,
                            .sinceMs = decision.atMs,
                            .disputed = *disputed && stands})
                    .and_then([&] { return stands && active && !*disputed ? nowInForce(card, decision) : Outcome(); });
            if (!done)
                return done;
        }
        return {};
    }

    /** The register learns of the card that stands, if it had only known of the other one. */
    Outcome nowInForce(const Card& card, const Decision& decision)
    {
        const auto id = m_db.one<QUuid>(u"SELECT case_id FROM blanks WHERE serial = ?"_s, {card.status.serial},
                                        [](const Row& row) { return row.uuid(0); });
        if (!id || !*id)
            return id ? Outcome() : passOn(id);
        const auto journal = journalBy(m_db, u"id"_s, card.journal, m_keys);
        if (!journal)
            return passOn(journal);
        CaseBook cases(m_db, *journal);
        const auto c = cases.find(**id);
        if (!c)
            return passOn(c);
        return *c ? tellRegister(m_db, m_feed, **c, card.status.serial, decision.atMs, false) : Outcome();
    }

    /** A card was reported lost at one office and shown at the other. Where the showing stands it is in force again, unless
     *  the person has a newer one. */
    Outcome lossOrShowing(const Decision& decision)
    {
        const ConflictRecord& record = m_waiting.record;
        const auto reported = m_db.integer(u"SELECT max(lost_ms) FROM cases WHERE case_id = ? AND citizen = ?"_s,
                                           {blob(record.caseId), record.citizen});
        const auto cards = cardsOf(m_db, record.citizen);
        if (!reported || !cards)
            return reported ? passOn(cards) : passOn(reported);
        const bool oursIsTheLoss = *reported == record.atMs;
        const bool lossStands = oursIsTheLoss == (decision.side == ConflictChoice::OursStands);
        if (lossStands || decision.side == ConflictChoice::Noted)
            return {};
        const qint64 lostMs = oursIsTheLoss ? record.atMs : record.with.atMs;
        const bool newer =
            std::ranges::any_of(*cards, [](const Card& card) { return card.status.state == CardState::Active; });
        for (const Card& card : *cards) {
            if (card.status.state != CardState::Lost || card.status.sinceMs != lostMs)
                continue;
            const Outcome done = changeCard(m_db, m_feed, card.status,
                                            {.state = newer ? CardState::Replaced : CardState::Active,
                                             .sinceMs = decision.atMs,
                                             .disputed = card.status.disputed});
            if (!done)
                return done;
        }
        return {};
    }

    Database& m_db;
    const RegistryKeys& m_keys;
    FeedDraft& m_feed;
    Waiting m_waiting;
};

std::optional<ConflictChoice> sideNamed(const Waiting& w, const QString& stands)
{
    if (stands == w.record.office)
        return ConflictChoice::OursStands;
    if (!stands.isEmpty() && stands == w.record.with.office)
        return ConflictChoice::OthersStands;
    const bool maybeNone = w.record.kind != ConflictKind::IssuedElsewhere;
    return maybeNone && stands == u"none"_s ? std::optional(ConflictChoice::Noted) : std::nullopt;
}

} // namespace

Outcome noteConflict(const Judged& judged, const QString& citizen, ConflictWith& conflict, FeedDraft& feed)
{
    conflict.id = QUuid::createUuid();
    const ConflictRecord record{.id = conflict.id,
                                .kind = conflict.kind,
                                .citizen = citizen,
                                .office = judged.journal.office,
                                .entry = judged.entry.id,
                                .caseId = judged.entry.caseId,
                                .atMs = judged.entry.atMs,
                                .with = conflict,
                                .settled = false,
                                .decision = {}};
    const QString key = conflict.id.toString(QUuid::WithoutBraces);
    feed.add(judged.journal.office, key, record);
    if (!conflict.office.isEmpty() && conflict.office != judged.journal.office)
        feed.add(conflict.office, key, record);
    return judged.db.run(
        u"INSERT INTO conflicts (id, journal, sequence, hash, kind, about, record, settled, asked, at_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?) ON CONFLICT (journal, sequence, hash, kind, about) DO NOTHING"_s,
        {blob(conflict.id), judged.journal.id, number(judged.entry.sequence), judged.entry.hash,
         protocol::wordOf(conflict.kind), filled(conflict.serial), protocol::bytesOf(record), judged.nowMs});
}

Outcome mayDecide(const Judged& j, const casework::ConflictDecided& act)
{
    const auto found = waiting(j.db, act.conflict);
    if (!found)
        return passOn(found);
    const bool may = *found && (*found)->concerns(j.journal.office) && !(*found)->hasSaid(j.journal.office);
    return may ? Outcome() : notOpen();
}

Outcome decideConflict(const Judged& j, const casework::ConflictDecided& act, FeedDraft& feed)
{
    auto found = waiting(j.db, act.conflict);
    if (!found || !*found)
        return found ? notOpen() : passOn(found);
    const Decision decision{.by = j.journal.office,
                            .side = sideFor(**found, j.journal.office, act.choice),
                            .reason = act.reason,
                            .atMs = j.entry.atMs};
    return Settling(j.db, j.keys, feed, std::move(**found)).take(decision);
}

Outcome ruleOnConflict(Database& db, const RegistryKeys& keys, const Ruling& ruling, qint64 nowMs)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    auto found = waiting(db, ruling.conflict);
    if (!found || !*found)
        return found ? notOpen() : passOn(found);
    const auto side = sideNamed(**found, ruling.stands);
    if (!side)
        return notOpen();
    FeedDraft feed;
    return Settling(db, keys, feed, std::move(**found))
        .take({.by = registryItself, .side = *side, .reason = ruling.reason, .atMs = nowMs})
        .and_then([&] { return feed.write(db, nowMs); })
        .and_then([&] { return transaction->commit(); });
}

Result<std::vector<ConflictRecord>> openConflicts(Database& db)
{
    std::vector<ConflictRecord> found;
    const auto walked = db.each(u"SELECT record FROM conflicts WHERE settled = 0 ORDER BY at_ms, id"_s, {},
                                [&](const Row& row) -> Outcome {
                                    auto record = protocol::recordOf<ConflictRecord>(row.bytes(0));
                                    if (!record)
                                        return passOn(record);
                                    found.push_back(std::move(*record));
                                    return {};
                                });
    if (!walked)
        return passOn(walked);
    return found;
}

} // namespace tabian::registry
