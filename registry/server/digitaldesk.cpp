#include "registry/server/digitaldesk.h"

#include "app/casework/actvalues.h"
#include "app/casework/digitalid.h"
#include "registry/protocol/digitalid.h"
#include "registry/protocol/signedrecord.h"
#include "registry/server/caserecords.h"
#include "registry/server/digitalterms.h"
#include "registry/server/disclosures.h"

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using namespace database;
using domain::fail;
using domain::FailureCode;
using domain::Outcome;
using domain::Result;
using protocol::DigitalIdBegin;
using protocol::DigitalIdStep;

namespace
{

constexpr int thaiTime = 7 * 3600;

QDate thaiDay(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, thaiTime).date();
}

/** The officer is on the office's roll, may do it, and does not enrol himself. */
Outcome checkOfficer(DigitalWork& work, const Seat& seat, const QUuid& officer, const DigitalIdBegin& begin)
{
    JournalRow journal;
    journal.id = seat.journal;
    journal.office = seat.office;
    auto known = officerOf(work.db, journal, officer);
    if (!known)
        return passOn(known);
    if (known->officer.revoked || (known->revokedMs != 0 && known->revokedMs <= work.nowMs))
        known->officer.roles = {}; // who has gone may do nothing
    const casework::DigitalIdBegun act{QUuid::createUuid(), begin.citizen, begin.cardIssued, begin.cardExpiry};
    return casework::allowed(act, known->officer, nullptr);
}

/** The newest card that the register has of the person; where it has none of its own, what was imported of the last one. */
Outcome checkCard(DigitalWork& work, const DigitalIdBegin& begin, const protocol::PersonRecord& person)
{
    struct Newest
    {
        qint64 issuedMs = 0;
        int state = 0;
        bool disputed = false;
    };
    const auto newest = work.db.one<Newest>(
        u"SELECT issued_ms, state, disputed FROM cards WHERE citizen = ? ORDER BY issued_ms DESC LIMIT 1"_s,
        {begin.citizen}, [](const Row& row) {
            return Newest{row.integer(0), row.small(1), row.small(2) != 0};
        });
    if (!newest)
        return passOn(newest);
    const auto expiry = domain::CardExpiry::parse(begin.cardExpiry);
    if (!expiry)
        return passOn(expiry);
    const auto facts = casework::codec::Codec<casework::RegisterFacts>::unpack(person.facts);
    const bool latest = *newest ? (*newest)->state == int(protocol::CardState::Active) && !(*newest)->disputed &&
                                      thaiDay((*newest)->issuedMs) == begin.cardIssued
                                : facts && facts->everHadCard && (!facts->lastExpiry || *facts->lastExpiry == *expiry);
    if (!latest)
        return fail(FailureCode::DigitalIdCardNotLatest);
    const bool over = !expiry->isLifetime() && expiry->lastDay() < thaiDay(work.nowMs);
    return over ? fail(FailureCode::DigitalIdCardExpired, expiry->beText()) : Outcome();
}

Result<protocol::PersonRecord> personOf(DigitalWork& work, const QString& citizen)
{
    return personBytes(work.db, citizen).and_then([](const QByteArray& bytes) {
        return protocol::recordOf<protocol::PersonRecord>(bytes);
    });
}

Outcome disclose(DigitalWork& work, const Enrolment& enrolment, const QString& what)
{
    return noteDisclosure(work.db, enrolment.citizen, {work.nowMs, enrolment.office, what, u"digitalId"_s});
}

/** With the register's fingers, which is an access that the person sees. */
Result<protocol::DigitalIdOpened> openedOf(DigitalWork& work, const Enrolment& enrolment,
                                           const protocol::PersonRecord& person, const DigitalTerms& terms)
{
    const auto phones =
        work.db.integer(u"SELECT count(*) FROM digital_phones WHERE citizen = ? AND state = 2"_s, {enrolment.citizen});
    if (!phones)
        return passOn(phones);
    if (auto noted = disclose(work, enrolment, u"fingers"_s); !noted)
        return passOn(noted);
    return protocol::DigitalIdOpened{.enrolment = enrolment.id,
                                     .citizen = enrolment.citizen,
                                     .terms = terms.version,
                                     .termsThai = terms.thai,
                                     .termsEnglish = terms.english,
                                     .left = person.left,
                                     .right = person.right,
                                     .hasPhone = *phones > 0,
                                     .untilMs = enrolment.untilMs,
                                     .atMs = work.nowMs};
}

casework::FingerOutcome fingerOf(const QString& word)
{
    return word == u"match"_s ? casework::FingerOutcome::Match : casework::FingerOutcome::Mismatch;
}

} // namespace

Result<protocol::DigitalIdOpened> beginDigitalId(DigitalWork& work, const Seat& seat, const DigitalIdBegin& begin)
{
    const auto person = personOf(work, begin.citizen);
    if (!person)
        return passOn(person);
    const auto terms = digitalTermsHere(work.db);
    if (!terms)
        return passOn(terms);
    const Enrolment enrolment{.id = QUuid::createUuid(),
                              .officer = begin.officer,
                              .citizen = begin.citizen,
                              .office = seat.office,
                              .cardIssued = begin.cardIssued.toString(Qt::ISODate),
                              .cardExpiry = begin.cardExpiry,
                              .begunMs = work.nowMs,
                              .untilMs = work.nowMs + enrolmentLastsMs,
                              .reason = {},
                              .terms = terms->version,
                              .phone = {},
                              .challenge = {}};
    const auto done =
        checkOfficer(work, seat, begin.officer, begin)
            .and_then([&] { return checkCard(work, begin, *person); })
            .and_then([&] {
                // one enrolment a person: two that begin at once wait for one another here
                return work.db.run(u"UPDATE persons SET asked = asked + 1 WHERE citizen = ?"_s, {begin.citizen});
            })
            .and_then([&] { return endOpenOf(work, begin.citizen); })
            .and_then([&] { return insertEnrolment(work, enrolment); })
            .and_then([&] { return disclose(work, enrolment, u"cardCheck"_s); });
    work.keepRefusal = false;
    if (!done)
        return passOn(done);
    return openedOf(work, enrolment, *person, *terms);
}

Result<protocol::DigitalIdOpened> reopenDigitalId(DigitalWork& work, const Seat& seat,
                                                  const protocol::DigitalIdAsked& asked)
{
    const auto enrolment = holdEnrolment(work, asked.enrolment);
    if (!enrolment)
        return passOn(enrolment);
    const auto may = checkOffice(*enrolment, seat.office).and_then([&] { return checkOpen(work, *enrolment); });
    if (!may)
        return passOn(may);
    const auto person = personOf(work, enrolment->citizen);
    if (!person)
        return passOn(person);
    const auto terms = digitalTermsHere(work.db);
    if (!terms)
        return passOn(terms);
    return openedOf(work, *enrolment, *person, *terms);
}

Result<protocol::DigitalIdCode> issueDigitalCode(DigitalWork& work, const Seat& seat, const QByteArray& body,
                                                 const RegistryKeys& keys)
{
    const auto evidence = protocol::verifiedRecord<protocol::DigitalIdEvidence>(body, seat.signKey);
    if (!evidence)
        return passOn(evidence);
    auto enrolment = holdEnrolment(work, evidence->enrolment);
    if (!enrolment)
        return passOn(enrolment);
    const auto terms = digitalTermsHere(work.db);
    if (!terms)
        return passOn(terms);
    const auto may =
        checkOffice(*enrolment, seat.office)
            .and_then([&] { return checkOpen(work, *enrolment); })
            .and_then([&] { return casework::bothFingersMatch(fingerOf(evidence->left), fingerOf(evidence->right)); })
            .and_then([&] { return checkTerms(*terms, evidence->terms); });
    if (!may)
        return passOn(may);
    const qint64 now = work.nowMs / 1000;
    const qint64 lasts = std::clamp(evidence->lastsS, protocol::leastTokenSeconds, protocol::mostTokenSeconds);
    const protocol::DigitalIdToken token{.id = protocol::randomBytes(16),
                                         .enrolment = enrolment->id,
                                         .office = seat.office,
                                         .issuedS = now,
                                         .expiresS = now + lasts};
    enrolment->step = DigitalIdStep::Issued;
    enrolment->phone.clear();
    enrolment->challenge.clear();
    const auto done =
        voidCodes(work, *enrolment)
            .and_then([&] {
                return work.db.run(u"INSERT INTO digital_tokens (id, enrolment, until_s, state) VALUES (?, ?, ?, 0)"_s,
                                   {token.id, blob(enrolment->id), token.expiresS});
            })
            .and_then([&] {
                return work.db.run(u"UPDATE digital_enrolments SET evidence = ?, terms = ? WHERE id = ?"_s,
                                   {body, evidence->terms, blob(enrolment->id)});
            })
            .and_then([&] { return writeStep(work, *enrolment); });
    if (!done)
        return passOn(done);
    return protocol::DigitalIdCode{enrolment->id, protocol::tokenBytes(token, keys.signing), work.nowMs};
}

Result<protocol::DigitalIdProgress> askDigitalId(DigitalWork& work, const Seat& seat,
                                                 const protocol::DigitalIdAsked& asked)
{
    auto enrolment = holdEnrolment(work, asked.enrolment);
    if (!enrolment)
        return passOn(enrolment);
    auto done = checkOffice(*enrolment, seat.office);
    if (done && asked.givenUp && enrolment->open)
        done = refuse(work, *enrolment, u"givenUp"_s);
    if (!done)
        return passOn(done);
    return progressOf(work, *enrolment);
}

} // namespace tabian::registry
