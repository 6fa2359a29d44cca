#include "registry/server/appointments.h"
#include "registry/server/conflicts.h"
#include "registry/server/digitalrows.h"
#include "registry/server/kits.h"
#include "registry/server/tables.h"

#include "app/casework/books.h"
#include "app/domain/assessment.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr int mostCards = 100'000; // received at once

Outcome unless(bool wrong, FailureCode code, const QString& detail = {})
{
    return wrong ? fail(code, detail) : Outcome();
}

Outcome noneIs(const Result<qint64>& count, const domain::Failure& otherwise)
{
    if (!count)
        return passOn(count);
    return *count == 0 ? Outcome() : tl::unexpected(otherwise);
}

struct Rule
{
    const Judged& j;

    Outcome operator()(const casework::OfficeOpened& act) const
    {
        const bool first = j.entry.sequence == 1 && act.officeCode == j.journal.office;
        return unless(!first, FailureCode::OfficeDiffers, act.officeCode);
    }
    Outcome operator()(const casework::OfficerAdded& act) const
    {
        const casework::Officer& officer = act.officer;
        const auto granted = j.db.one<qint64>(u"SELECT roles FROM officers WHERE citizen = ? AND office = ? "
                                              "AND (revoked_ms = 0 OR revoked_ms > ?)"_s,
                                              {filled(officer.citizenId), j.journal.office, j.entry.atMs},
                                              [](const Row& row) { return row.integer(0); });
        if (!granted)
            return passOn(granted);
        const bool more = (qint64(officer.roles.toInt()) & ~granted->value_or(0)) != 0;
        if (more && !officer.revoked) // taking somebody's access away needs nobody's grant
            return fail(FailureCode::RolesNotGranted, officer.login);
        const auto others =
            j.db.integer(u"SELECT count(*) FROM journal_officers WHERE journal = ? AND officer <> ? AND citizen = ?"_s,
                         {j.journal.id, blob(officer.id), filled(officer.citizenId)});
        return noneIs(others, {FailureCode::AccountTwice, officer.login});
    }
    Outcome operator()(const casework::StationAdded& act) const
    {
        const auto known =
            j.db.integer(u"SELECT count(*) FROM stations WHERE journal = ? AND number = ? AND sign_key = ?"_s,
                         {j.journal.id, act.number, act.publicKey});
        if (!known)
            return passOn(known);
        return unless(*known == 0, FailureCode::StationKeyDiffers);
    }
    Outcome operator()(const casework::StockReceived& act) const
    {
        const auto range = act.count <= mostCards ? SerialRange::of(act.firstSerial, act.count) : std::nullopt;
        if (!range)
            return notAllotted(act.firstSerial);
        const auto allotted = j.db.integer(
            u"SELECT count(*) FROM allotments WHERE office = ? AND prefix = ? AND first_no <= ? AND last_no >= ?"_s,
            {j.journal.office, range->prefix, range->first, range->last});
        if (!allotted)
            return passOn(allotted);
        if (*allotted == 0)
            return notAllotted(act.firstSerial);
        const auto twice =
            j.db.integer(u"SELECT count(*) FROM stock WHERE prefix = ? AND first_no <= ? AND last_no >= ?"_s,
                         {range->prefix, range->last, range->first});
        return noneIs(twice, {FailureCode::StockTwice, act.firstSerial});
    }
    Outcome operator()(const casework::StockReturned& act) const
    {
        return blanksAreFree(j, act.firstSerial, act.count);
    }
    Outcome operator()(const casework::ReceiptRangeSet& act) const { return rangeIsFree(j, act); }
    Outcome operator()(const casework::ConflictDecided& act) const { return mayDecide(j, act); }
    Outcome operator()(const casework::CaseOpened& act) const
    {
        const auto open =
            j.db.integer(u"SELECT count(*) FROM cases WHERE journal = ? AND citizen = ? AND outcome = 0"_s,
                         {j.journal.id, act.applicant.id.digits()});
        return noneIs(open, {FailureCode::CaseOpenTwice, {}}).and_then([&] {
            return numberFollows(j, act.number, false);
        });
    }
    Outcome operator()(const casework::RequestDecided& act) const
    {
        const casework::CaseOpened& intake = j.before->intake;
        const auto schedule = scheduleNamed(j.db, act.schedule);
        if (!schedule)
            return passOn(schedule);
        const auto holidays = holidaysHere(j.db);
        if (!holidays)
            return passOn(holidays);
        const auto found = domain::assess(
            {.kind = act.kind,
             .birth = intake.applicant.birth,
             .applied = j.before->opened.at.date(),
             .event = act.event,
             .cardExpiry = intake.oldCard ? std::optional(intake.oldCard->expiry) : intake.facts.lastExpiry,
             .agePolicy = act.agePolicy},
            *schedule, *holidays);
        const bool same = found.accepted == act.accepted && found.fine == act.fine && found.fee == act.fee &&
                          found.newExpiry.beText() == act.newExpiry;
        return unless(!same, FailureCode::AssessmentDiffers);
    }
    Outcome operator()(const casework::PaymentReceived& act) const { return numberFollows(j, act.receiptNumber, true); }
    Outcome operator()(const casework::BlankDrawn& act) const { return blanksAreFree(j, act.serial, 1); }
    Outcome operator()(const casework::CaseHandedOn& act) const
    {
        const auto colleague = officerOf(j.db, j.journal, act.to);
        return colleague ? Outcome() : passOn(colleague);
    }
    Outcome operator()(const casework::DigitalIdBegun& act) const
    {
        return checkKnown(j.db, act.enrolment, j.journal.office, act.citizenId, {});
    }
    Outcome operator()(const casework::DigitalIdFingersMatched& act) const { return ours(act.enrolment); }
    Outcome operator()(const casework::DigitalIdTermsAgreed& act) const { return ours(act.enrolment); }
    Outcome operator()(const casework::DigitalIdCodeShown& act) const
    {
        return checkKnown(j.db, act.enrolment, j.journal.office, {}, act.token);
    }
    Outcome operator()(const casework::DigitalIdEnded& act) const { return ours(act.enrolment); }
    Outcome operator()(const casework::AppointmentKept& act) const { return mayKeep(j, act); }
    Outcome operator()(const casework::WalkInNoted& act) const { return mayNote(j, act); }
    Outcome operator()(const casework::KitPacked& act) const { return mayPackKit(j, act); }
    Outcome operator()(const casework::KitReturned& act) const { return mayReturnKit(j, act); }
    template <typename T> Outcome operator()(const T&) const { return {}; }

  private:
    Outcome ours(const QUuid& enrolment) const { return checkKnown(j.db, enrolment, j.journal.office, {}, {}); }
    static Outcome notAllotted(const QString& serial) { return fail(FailureCode::StockNotAllotted, serial); }
};

/** The colleague whom an act names, if acts of its kind have one. */
const casework::Second* secondIn(const casework::Act& act)
{
    return std::visit(
        [](const auto& value) -> const casework::Second* {
            if constexpr (requires { value.second; })
                return &value.second;
            else
                return nullptr;
        },
        act);
}

} // namespace

Outcome permitted(const Judged& judged)
{
    return std::visit(Rule{judged}, judged.act);
}

Outcome togetherWith(const Judged& judged, const casework::Officer& by)
{
    const casework::Second* named = secondIn(judged.act);
    if (!named || named->officer.isNull())
        return casework::allowedTogether(judged.act, by, nullptr);
    const auto second = officerOf(judged.db, judged.journal, named->officer);
    if (!second && second.error().code != FailureCode::OfficerUnregistered)
        return passOn(second);
    const bool onTheRoll = second && !second->officer.revoked && second->officer.roles.toInt() != 0 &&
                           (second->revokedMs == 0 || judged.entry.atMs < second->revokedMs);
    if (!onTheRoll || second->officer.citizenId == by.citizenId)
        return fail(FailureCode::SecondUnregistered, named->name);
    return casework::allowedTogether(judged.act, by, &second->officer);
}

} // namespace tabian::registry
