#include "registry/server/judging.h"
#include "registry/server/tables.h"

#include "app/domain/assessment.h"
#include "app/domain/numbers.h"

#include <QRegularExpression>

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
        const auto first = SerialNumber::of(act.firstSerial);
        if (!first || act.count < 1 || act.count > 100'000)
            return notAllotted(act.firstSerial);
        const qint64 last = first->number + act.count - 1;
        const auto allotted = j.db.integer(
            u"SELECT count(*) FROM allotments WHERE office = ? AND prefix = ? AND first_no <= ? AND last_no >= ?"_s,
            {j.journal.office, first->prefix, first->number, last});
        if (!allotted)
            return passOn(allotted);
        if (*allotted == 0)
            return notAllotted(act.firstSerial);
        const auto twice =
            j.db.integer(u"SELECT count(*) FROM stock WHERE prefix = ? AND first_no <= ? AND last_no >= ?"_s,
                         {first->prefix, last, first->number});
        return noneIs(twice, {FailureCode::StockTwice, act.firstSerial});
    }
    Outcome operator()(const casework::CaseOpened& act) const
    {
        const auto open =
            j.db.integer(u"SELECT count(*) FROM cases WHERE journal = ? AND citizen = ? AND outcome = 0"_s,
                         {j.journal.id, act.applicant.id.digits()});
        return noneIs(open, {FailureCode::CaseOpenTwice, {}}).and_then([&] {
            return isNext(u"cases"_s, act.number, false);
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
    Outcome operator()(const casework::PaymentReceived& act) const
    {
        return isNext(u"receipts"_s, act.receiptNumber, true);
    }
    Outcome operator()(const casework::BlankDrawn& act) const
    {
        const auto serial = SerialNumber::of(act.serial);
        const auto received = j.db.integer(
            u"SELECT count(*) FROM stock WHERE journal = ? AND prefix = ? AND first_no <= ? AND last_no >= ?"_s,
            {j.journal.id, serial ? serial->prefix : QString(u""_s), serial ? serial->number : 0,
             serial ? serial->number : 0});
        const auto used = j.db.integer(u"SELECT count(*) FROM blanks WHERE serial = ?"_s, {filled(act.serial)});
        if (!received || !used)
            return passOn(received ? used : received);
        return unless(*received == 0 || *used > 0, FailureCode::BlankNotFree, act.serial);
    }
    Outcome operator()(const casework::CaseHandedOn& act) const
    {
        const auto colleague = officerOf(j.db, j.journal, act.to);
        return colleague ? Outcome() : passOn(colleague);
    }
    template <typename T> Outcome operator()(const T&) const { return {}; }

  private:
    static Outcome notAllotted(const QString& serial) { return fail(FailureCode::StockNotAllotted, serial); }

    /** The number follows the last one of its series in this journal. */
    Outcome isNext(const QString& kind, const QString& text, bool receipt) const
    {
        const int year = domain::fiscalYearBe(j.entry.day());
        const auto last =
            j.db.one<qint64>(u"SELECT last FROM series WHERE journal = ? AND kind = ? AND fiscal_year = ?"_s,
                             {j.journal.id, kind, year}, [](const Row& row) { return row.integer(0); });
        if (!last)
            return passOn(last);
        const auto got = SeriesNumber::of(text, receipt);
        const qint64 expected = last->value_or(j.journal.numbersFrom - 1) + 1;
        const bool next = got && got->office == j.journal.office && got->year == year % 100 && got->running == expected;
        return unless(!next, FailureCode::NumberGap, text);
    }
};

} // namespace

std::optional<SeriesNumber> SeriesNumber::of(const QString& text, bool receipt)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})-(R?)(\\d{6})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(3).isEmpty() == receipt)
        return std::nullopt;
    return SeriesNumber{match.captured(1), match.captured(2).toInt(), match.captured(4).toLongLong()};
}

std::optional<SerialNumber> SerialNumber::of(const QString& serial)
{
    const auto parsed = domain::CardSerial::parse(serial);
    if (!parsed)
        return std::nullopt;
    const QString text = parsed->text();
    return SerialNumber{text.left(2), text.mid(2).toLongLong()};
}

Outcome permitted(const Judged& judged)
{
    return std::visit(Rule{judged}, judged.act);
}

} // namespace tabian::registry
