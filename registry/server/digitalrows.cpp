#include "registry/server/digitalrows.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::DigitalIdStep;

namespace
{

DigitalIdStep stepOf(const QString& word)
{
    int step = 0;
    while (step < int(DigitalIdStep::OldPhoneCancelled) && protocol::wordOf(DigitalIdStep(step)) != word)
        ++step;
    return DigitalIdStep(step);
}

Outcome unknownEnrolment()
{
    return fail(FailureCode::EnrolmentUnknown);
}

} // namespace

Result<Enrolment> holdEnrolment(DigitalWork& work, const QUuid& id)
{
    const auto held = work.db.run(u"UPDATE digital_enrolments SET touched = touched + 1 WHERE id = ?"_s, {blob(id)});
    if (!held)
        return passOn(held);
    const auto found = work.db.one<Enrolment>(
        u"SELECT citizen, office, officer, card_issued, card_expiry, begun_ms, until_ms, step, reason, is_open, terms, "
        "phone, challenge, wrong_numbers, old_cancelled FROM digital_enrolments WHERE id = ?"_s,
        {blob(id)}, [&](const Row& row) {
            return Enrolment{.id = id,
                             .officer = row.uuid(2),
                             .citizen = row.text(0),
                             .office = row.text(1),
                             .cardIssued = row.text(3),
                             .cardExpiry = row.text(4),
                             .begunMs = row.integer(5),
                             .untilMs = row.integer(6),
                             .step = stepOf(row.text(7)),
                             .reason = row.text(8),
                             .open = row.small(9) != 0,
                             .terms = row.text(10),
                             .phone = row.bytes(11),
                             .challenge = row.bytes(12),
                             .wrongNumbers = row.integer(13),
                             .oldCancelled = row.small(14) != 0};
        });
    if (!found)
        return passOn(found);
    if (!*found)
        return passOn(unknownEnrolment());
    Enrolment enrolment = **found;
    if (enrolment.open && work.nowMs > enrolment.untilMs) {
        enrolment.step = DigitalIdStep::Expired;
        enrolment.open = false;
        work.keepRefusal = true; // whatever becomes of the request: its time is over
        const auto ended = voidCodes(work, enrolment).and_then([&] { return writeStep(work, enrolment); });
        if (!ended)
            return passOn(ended);
    }
    return enrolment;
}

Outcome checkOpen(const DigitalWork&, const Enrolment& enrolment)
{
    return enrolment.open ? Outcome() : fail(FailureCode::EnrolmentOver, protocol::wordOf(enrolment.step));
}

Outcome checkOffice(const Enrolment& enrolment, const QString& office)
{
    return enrolment.office == office ? Outcome() : unknownEnrolment();
}

Outcome checkKnown(Database& db, const QUuid& id, const QString& office, const QString& citizen,
                   const QByteArray& token)
{
    const auto known = db.integer(
        u"SELECT count(*) FROM digital_enrolments e WHERE e.id = ? AND e.office = ? AND (? = '' OR e.citizen = ?) "
        "AND (? = 0 OR EXISTS (SELECT 1 FROM digital_tokens t WHERE t.enrolment = e.id AND t.id = ?))"_s,
        {blob(id), office, filled(citizen), filled(citizen), int(!token.isEmpty()), filled(token)});
    if (!known)
        return passOn(known);
    return *known == 1 ? Outcome() : unknownEnrolment();
}

Outcome insertEnrolment(DigitalWork& work, const Enrolment& e)
{
    return work.db.run(
        u"INSERT INTO digital_enrolments (id, citizen, office, officer, card_issued, card_expiry, begun_ms, until_ms, "
        "step, reason, is_open, terms, evidence, challenge, wrong_numbers, old_cancelled, touched) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1, ?, ?, ?, 0, 0, 0)"_s,
        {blob(e.id), e.citizen, e.office, blob(e.officer), e.cardIssued, e.cardExpiry, e.begunMs, e.untilMs,
         protocol::wordOf(e.step), e.terms, filled(QByteArray()), filled(QByteArray())});
}

Outcome writeStep(DigitalWork& work, const Enrolment& e)
{
    const QString word = protocol::wordOf(e.step);
    work.feed.add(e.office, e.id.toString(QUuid::WithoutBraces),
                  protocol::DigitalIdState{e.id, e.step, e.reason, work.nowMs});
    return work.db.run(u"UPDATE digital_enrolments SET step = ?, reason = ?, is_open = ?, phone = ?, challenge = ?, "
                       u"wrong_numbers = ?, "
                       "old_cancelled = ? WHERE id = ?"_s,
                       {word, filled(e.reason), int(e.open),
                        e.phone.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(e.phone),
                        filled(e.challenge), e.wrongNumbers, int(e.oldCancelled), blob(e.id)});
}

Outcome refuse(DigitalWork& work, Enrolment& enrolment, const QString& reason)
{
    work.keepRefusal = true;
    enrolment.step = DigitalIdStep::Refused;
    enrolment.reason = reason;
    enrolment.open = false;
    return voidCodes(work, enrolment).and_then([&] { return writeStep(work, enrolment); });
}

Outcome voidCodes(DigitalWork& work, const Enrolment& enrolment)
{
    return work.db.run(u"UPDATE digital_tokens SET state = 2 WHERE enrolment = ? AND state = 0"_s, {blob(enrolment.id)})
        .and_then([&] {
            return work.db.run(u"UPDATE digital_phones SET state = 3, since_ms = ? WHERE enrolment = ? AND state = 1"_s,
                               {work.nowMs, blob(enrolment.id)});
        });
}

Outcome endOpenOf(DigitalWork& work, const QString& citizen)
{
    const auto open = work.db.one<QUuid>(u"SELECT id FROM digital_enrolments WHERE citizen = ? AND is_open = 1"_s,
                                         {citizen}, [](const Row& row) { return row.uuid(0); });
    if (!open || !*open)
        return open ? Outcome() : passOn(open);
    auto enrolment = holdEnrolment(work, **open);
    if (!enrolment)
        return passOn(enrolment);
    return enrolment->open ? refuse(work, *enrolment, u"begunAnew"_s) : Outcome();
}

Result<protocol::DigitalIdProgress> progressOf(DigitalWork& work, const Enrolment& e)
{
    const auto good = work.db.integer(
        u"SELECT until_s FROM digital_tokens WHERE enrolment = ? AND state = 0 AND until_s * 1000 > ?"_s,
        {blob(e.id), work.nowMs});
    if (!good)
        return passOn(good);
    const bool ranOut = e.open && e.step == DigitalIdStep::Issued && *good == 0;
    return protocol::DigitalIdProgress{.enrolment = e.id,
                                       .step = ranOut ? DigitalIdStep::Expired : e.step,
                                       .reason = e.reason,
                                       .open = e.open,
                                       .oldPhoneCancelled = e.oldCancelled,
                                       .codeUntilMs = *good * 1000,
                                       .untilMs = e.untilMs,
                                       .atMs = work.nowMs};
}

} // namespace tabian::registry
