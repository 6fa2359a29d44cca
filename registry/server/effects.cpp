#include "registry/server/appointments.h"

#include "app/casework/actvalues.h"
#include "registry/server/cards.h"
#include "registry/server/conflicts.h"
#include "registry/server/daybook.h"
#include "registry/server/kits.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::Outcome;
using domain::Result;
using protocol::CardState;
using protocol::CardStatus;
using protocol::ConflictKind;
using protocol::ConflictWith;

namespace
{

enum BlankState { Written = 2, Issued = 3, Spoiled = 4 };

struct Effect
{
    const Judged& j;
    FeedDraft& feed;
    std::vector<ConflictWith>& conflicts;

    Outcome operator()(const casework::OfficerAdded& act) const
    {
        const casework::Officer& officer = act.officer;
        return j.db.run(
            u"INSERT INTO journal_officers (journal, officer, citizen, name, roles, revoked) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (journal, officer) DO UPDATE SET citizen = excluded.citizen, name = excluded.name, "
            "roles = excluded.roles, revoked = excluded.revoked"_s,
            {j.journal.id, blob(officer.id), filled(officer.citizenId), officer.name, officer.roles.toInt(),
             int(officer.revoked)});
    }
    Outcome operator()(const casework::StockReceived& act) const
    {
        const auto range = SerialRange::of(act.firstSerial, act.count);
        return j.db.run(u"INSERT INTO stock (prefix, first_no, last_no, journal, sequence) VALUES (?, ?, ?, ?, ?)"_s,
                        {range->prefix, range->first, range->last, j.journal.id, number(j.entry.sequence)});
    }
    Outcome operator()(const casework::StockReturned& act) const { return giveBack(j, act); }
    Outcome operator()(const casework::ReceiptRangeSet& act) const { return setRange(j, act); }
    Outcome operator()(const casework::ConflictDecided& act) const { return decideConflict(j, act, feed); }
    Outcome operator()(const casework::DayOpened&) const { return openDay(j); }
    Outcome operator()(const casework::DayClosed& act) const { return closeDay(j, act); }
    Outcome operator()(const casework::CaseOpened& act) const
    {
        const QString citizen = act.applicant.id.digits();
        const bool shown = act.source == casework::IntakeSource::Card;
        return j.db
            .run(u"INSERT INTO cases (journal, case_id, number, citizen, card_shown, opened_ms, received_ms, lost_ms, "
                 "outcome) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)"_s,
                 {j.journal.id, blob(j.entry.caseId), act.number, citizen, int(shown), j.entry.atMs, j.nowMs})
            .and_then([&] { return takeInterest(j.db, feed, citizen, j.journal.office, false); })
            .and_then([&] { return compareWithRegister(act); })
            .and_then([&] { return shown ? lookForLossElsewhere(citizen) : Outcome(); });
    }
    Outcome operator()(const casework::RequestDecided& act) const
    {
        const bool lost = act.kind == domain::CaseKind::LostOrDestroyed;
        const QString citizen = j.before->intake.applicant.id.digits();
        const auto before = j.db.integer(u"SELECT lost_ms FROM cases WHERE journal = ? AND case_id = ?"_s,
                                         {j.journal.id, blob(j.entry.caseId)});
        if (!before)
            return passOn(before);
        if (lost == (*before != 0))
            return {};
        return j.db
            .run(u"UPDATE cases SET lost_ms = ? WHERE journal = ? AND case_id = ?"_s,
                 {lost ? j.entry.atMs : 0, j.journal.id, blob(j.entry.caseId)})
            .and_then([&] { return lost ? reportLost(citizen, act) : takeLossBack(citizen, *before); });
    }
    Outcome operator()(const casework::PaymentReceived& act) const
    {
        return j.db.run(u"INSERT INTO receipts (number, journal, sequence, case_id, fine_satang, fee_satang, voided) "
                        "VALUES (?, ?, ?, ?, ?, ?, 0)"_s,
                        {act.receiptNumber, j.journal.id, number(j.entry.sequence), blob(j.entry.caseId),
                         act.fine.satang(), act.fee.satang()});
    }
    Outcome operator()(const casework::ReceiptVoided& act) const
    {
        return j.db.run(u"UPDATE receipts SET voided = ? WHERE number = ? AND journal = ?"_s,
                        {number(j.entry.sequence), act.receiptNumber, j.journal.id});
    }
    Outcome operator()(const casework::BlankDrawn& act) const
    {
        return j.db.run(u"INSERT INTO blanks (serial, journal, case_id, state) VALUES (?, ?, ?, 1)"_s,
                        {act.serial, j.journal.id, blob(j.entry.caseId)});
    }
    Outcome operator()(const casework::CardWritten& act) const { return setBlank(act.serial, Written); }
    Outcome operator()(const casework::CardSpoiled& act) const { return setBlank(act.serial, Spoiled); }
    Outcome operator()(const casework::HandedOver&) const
    {
        const QString serial = j.before->goodCard()->serial;
        return setBlank(serial, Issued).and_then([&] { return closeCase(1); }).and_then([&] {
            return issue(serial, j.before->intake);
        });
    }
    Outcome operator()(const casework::CaseCancelled&) const { return closeCase(2); }
    Outcome operator()(const casework::AppointmentKept& act) const { return keep(j, act, feed); }
    Outcome operator()(const casework::WalkInNoted& act) const { return note(j, act, feed); }
    Outcome operator()(const casework::KitPacked& act) const { return sendKit(j, act); }
    Outcome operator()(const casework::KitReturned& act) const { return takeKitBack(j, act); }
    template <typename T> Outcome operator()(const T&) const { return {}; }

  private:
    Outcome closeCase(int outcome) const
    {
        return j.db.run(u"UPDATE cases SET outcome = ? WHERE journal = ? AND case_id = ?"_s,
                        {outcome, j.journal.id, blob(j.entry.caseId)});
    }
    Outcome setBlank(const QString& serial, BlankState state) const
    {
        return j.db.run(u"UPDATE blanks SET state = ? WHERE serial = ?"_s, {int(state), serial});
    }
    Outcome add(const QString& citizen, ConflictWith conflict) const
    {
        auto noted = noteConflict(j, citizen, conflict, feed);
        if (noted)
            conflicts.push_back(conflict);
        return noted;
    }

    /** The case was opened with the office's copy of the person; here stands what he is by now. */
    Outcome compareWithRegister(const casework::CaseOpened& act) const
    {
        const QString citizen = act.applicant.id.digits();
        using Known = std::pair<QByteArray, qint64>;
        const auto person = j.db.one<Known>(u"SELECT record, as_of_ms FROM persons WHERE citizen = ?"_s, {citizen},
                                            [](const Row& row) { return Known(row.bytes(0), row.integer(1)); });
        if (!person)
            return passOn(person);
        if (!*person)
            return add(citizen, {.kind = ConflictKind::PersonUnregistered,
                                 .id = {},
                                 .office = {},
                                 .atMs = 0,
                                 .serial = {},
                                 .hash = {}});
        const auto record = protocol::recordOf<protocol::PersonRecord>((*person)->first);
        if (!record)
            return passOn(record);
        const auto known = casework::codec::Codec<casework::Applicant>::unpack(record->person);
        if (known && *known == act.applicant)
            return {};
        return add(citizen, {.kind = ConflictKind::PersonChanged,
                             .id = {},
                             .office = {},
                             .atMs = (*person)->second,
                             .serial = {},
                             .hash = {}});
    }

    Outcome lookForLossElsewhere(const QString& citizen) const
    {
        using Loss = std::pair<QString, qint64>;
        const auto loss =
            j.db.one<Loss>(u"SELECT o.office, c.lost_ms FROM cases c JOIN journals o ON o.id = c.journal "
                           "WHERE c.citizen = ? AND c.journal <> ? AND c.lost_ms > 0 AND c.outcome <> 2 "
                           "AND NOT EXISTS (SELECT 1 FROM cards k WHERE k.citizen = c.citizen "
                           "AND k.issued_ms > c.lost_ms) ORDER BY c.lost_ms DESC LIMIT 1"_s,
                           {citizen, j.journal.id}, [](const Row& row) { return Loss(row.text(0), row.integer(1)); });
        if (!loss)
            return passOn(loss);
        if (!*loss)
            return {};
        return add(citizen, {.kind = ConflictKind::LostElsewhere,
                             .id = {},
                             .office = (*loss)->first,
                             .atMs = (*loss)->second,
                             .serial = {},
                             .hash = {}});
    }

    Outcome reportLost(const QString& citizen, const casework::RequestDecided& act) const
    {
        const auto cards = cardsOf(j.db, citizen);
        if (!cards)
            return passOn(cards);
        const qint64 lostFrom = act.event
                                    ? act.event->legalDay().startOfDay(Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch()
                                    : j.entry.atMs;
        for (const Card& card : *cards) {
            if (card.status.state != CardState::Active ||
                card.status.issuedMs >= lostFrom) // a newer one is another card
                continue;
            if (auto done = setCard(card.status, CardState::Lost, j.entry.atMs, card.status.disputed); !done)
                return done;
        }
        // Somebody showed it at another office after it was lost.
        using Showing = std::pair<QString, qint64>;
        const auto showing = j.db.one<Showing>(
            u"SELECT o.office, c.opened_ms FROM cases c JOIN journals o ON o.id = c.journal "
            "WHERE c.citizen = ? AND c.journal <> ? AND c.card_shown = 1 AND c.opened_ms >= ? "
            "ORDER BY c.opened_ms DESC LIMIT 1"_s,
            {citizen, j.journal.id, lostFrom}, [](const Row& row) { return Showing(row.text(0), row.integer(1)); });
        if (!showing)
            return passOn(showing);
        if (!*showing)
            return {};
        return add(citizen, {.kind = ConflictKind::LostElsewhere,
                             .id = {},
                             .office = (*showing)->first,
                             .atMs = (*showing)->second,
                             .serial = {},
                             .hash = {}});
    }
    Outcome takeLossBack(const QString& citizen, qint64 sinceMs) const
    {
        const auto cards = cardsOf(j.db, citizen);
        if (!cards)
            return passOn(cards);
        for (const Card& card : *cards) {
            if (card.status.state != CardState::Lost || card.status.sinceMs != sinceMs)
                continue;
            if (auto done = setCard(card.status, CardState::Active, j.entry.atMs, card.status.disputed); !done)
                return done;
        }
        return {};
    }

    Outcome setCard(const CardStatus& card, CardState state, qint64 sinceMs, bool disputed) const
    {
        return changeCard(j.db, feed, card, {.state = state, .sinceMs = sinceMs, .disputed = disputed});
    }

    /** A card is in somebody's hands. Whoever issued another one did not know of it: both stand, disputed, until a supervisor
     *  has decided. */
    Outcome issue(const QString& serial, const casework::CaseOpened& intake) const
    {
        const QString citizen = intake.applicant.id.digits();
        const auto cards = cardsOf(j.db, citizen);
        if (!cards)
            return passOn(cards);
        CardStatus mine{citizen, serial, CardState::Active, j.journal.office, j.entry.atMs, j.entry.atMs, false};
        for (const Card& other : *cards) {
            if (other.status.state != CardState::Active)
                continue;
            const bool unknown =
                other.journal != 0 && other.journal != j.journal.id && other.status.serial != intake.facts.lastSerial;
            mine.disputed = mine.disputed || unknown;
            Outcome done = unknown ? setCard(other.status, CardState::Active, 0, true)
                                   : setCard(other.status, CardState::Replaced, j.entry.atMs, other.status.disputed);
            if (unknown)
                done = done.and_then([&] {
                    return add(citizen, {.kind = ConflictKind::IssuedElsewhere,
                                         .id = {},
                                         .office = other.status.office,
                                         .atMs = other.status.issuedMs,
                                         .serial = other.status.serial,
                                         .hash = other.entry});
                });
            if (!done)
                return done;
        }
        auto known = mine.disputed ? Outcome() : tellRegister(j.db, feed, *j.before, serial, j.entry.atMs, true);
        if (!known)
            return known;
        return j.db
            .run(u"INSERT INTO cards (serial, citizen, office, journal, entry, issued_ms, state, since_ms, disputed) "
                 "VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)"_s,
                 {serial, citizen, j.journal.office, j.journal.id, j.entry.hash, mine.issuedMs, mine.sinceMs,
                  int(mine.disputed)})
            .and_then([&] { return feed.addForPerson(j.db, citizen, serial, mine); });
    }
};

} // namespace

Outcome takeEffect(const Judged& judged, FeedDraft& feed, std::vector<ConflictWith>& conflicts)
{
    return std::visit(Effect{judged, feed, conflicts}, judged.act);
}

} // namespace tabian::registry
