#include "registry/server/digitalphone.h"

#include "app/casework/digitalid.h"
#include "registry/protocol/digitalid.h"
#include "registry/protocol/signedrecord.h"
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
using protocol::DigitalIdProgress;
using protocol::DigitalIdStep;

namespace
{

constexpr qint64 mostWrongNumbers = 3;
constexpr qsizetype longestModel = 60;

enum class PhoneState { Claimed = 1, Active, Cancelled };

struct Phone
{
    QByteArray key, consentKey;
    QString citizen;
    QUuid enrolment;
    PhoneState state = PhoneState::Claimed;
};

Outcome proved(bool right)
{
    return right ? Outcome() : fail(FailureCode::PhoneProof);
}

/** The record, signed by the key that it names itself. */
template <typename Record> Result<Record> ownRecord(const QByteArray& body, QByteArray (*keyOf)(const Record&))
{
    const auto bytes = protocol::unverifiedBytes(protocol::typeOf<Record>(), body);
    if (!bytes)
        return passOn(bytes);
    auto record = protocol::recordOf<Record>(*bytes);
    if (!record)
        return record;
    const bool holds = protocol::verifiedBytes(protocol::typeOf<Record>(), body, keyOf(*record)).has_value();
    if (auto proof = proved(holds); !proof)
        return passOn(proof);
    return record;
}

template <typename Record> Result<Record> stamped(const QByteArray& body)
{
    return ownRecord<Record>(body, [](const Record& r) { return r.stamp.phoneKey; });
}

/** The phone of a request, its counter moved on. */
Result<Phone> phoneOf(DigitalWork& work, const protocol::PhoneStamp& stamp)
{
    const auto moved =
        work.db.run(u"UPDATE digital_phones SET counter = ? WHERE phone_key = ? AND enrolment = ? AND counter < ?"_s,
                    {stamp.counter, stamp.phoneKey, blob(stamp.enrolment), stamp.counter});
    if (!moved)
        return passOn(moved);
    if (auto fresh = proved(work.db.changed() == 1); !fresh)
        return passOn(fresh);
    const auto phone = work.db.one<Phone>(
        u"SELECT consent_key, citizen, state FROM digital_phones WHERE phone_key = ?"_s, {stamp.phoneKey},
        [&](const Row& row) {
            return Phone{stamp.phoneKey, row.bytes(0), row.text(1), stamp.enrolment, PhoneState(row.small(2))};
        });
    if (!phone)
        return passOn(phone);
    if ((*phone)->state == PhoneState::Cancelled)
        return fail(FailureCode::PhoneReplaced);
    return **phone;
}

/** The phone and its enrolment, held; the enrolment first, as everywhere. */
struct Asker
{
    Enrolment enrolment;
    Phone phone;
};
Result<Asker> askerOf(DigitalWork& work, const protocol::PhoneStamp& stamp)
{
    auto enrolment = holdEnrolment(work, stamp.enrolment);
    if (!enrolment)
        return passOn(enrolment);
    auto phone = phoneOf(work, stamp);
    if (!phone)
        return passOn(phone);
    return Asker{*enrolment, *phone};
}

Outcome checkStep(bool right, const Enrolment& enrolment)
{
    return right ? Outcome() : tl::unexpected(casework::digitalIdOutOfOrder(protocol::wordOf(enrolment.step)));
}

/** Good, and this phone's: 0 good, 1 used, 2 void. */
Outcome useToken(DigitalWork& work, const QByteArray& id)
{
    const auto used = work.db.run(u"UPDATE digital_tokens SET state = 1 WHERE id = ? AND state = 0"_s, {id});
    if (!used)
        return used;
    return work.db.changed() == 1 ? Outcome() : fail(FailureCode::TokenSpent);
}

/** Whoever types wrong numbers three times is not the person at the counter. */
Outcome checkNumber(DigitalWork& work, Enrolment& enrolment, const QString& typed)
{
    if (typed == enrolment.citizen)
        return {};
    ++enrolment.wrongNumbers;
    work.keepRefusal = true;
    const auto noted = enrolment.wrongNumbers >= mostWrongNumbers ? refuse(work, enrolment, u"numberDiffers"_s)
                                                                  : writeStep(work, enrolment);
    return noted ? fail(FailureCode::PhoneNumberDiffers) : noted;
}

Outcome checkSound(DigitalWork& work, Enrolment& enrolment, bool rooted)
{
    if (!rooted)
        return {};
    const auto ended = refuse(work, enrolment, u"rootedPhone"_s);
    return ended ? fail(FailureCode::PhoneRooted) : ended;
}

Outcome insertPhone(DigitalWork& work, const Enrolment& enrolment, const protocol::PhoneClaim& claim)
{
    return work.db.run(
        u"INSERT INTO digital_phones (phone_key, citizen, enrolment, consent_key, model, counter, state, "
        "since_ms) VALUES (?, ?, ?, ?, ?, 0, 1, ?)"_s,
        {claim.phoneKey, enrolment.citizen, blob(enrolment.id), filled(QByteArray()),
         filled(claim.model.left(longestModel)), work.nowMs});
}

Result<protocol::PhoneClaimed> claimed(DigitalWork& work, const Enrolment& enrolment)
{
    const auto terms = digitalTermsHere(work.db);
    if (!terms)
        return passOn(terms);
    if (auto same = checkTerms(*terms, enrolment.terms); !same)
        return passOn(same);
    return protocol::PhoneClaimed{.enrolment = enrolment.id,
                                  .phoneKey = enrolment.phone,
                                  .challenge = enrolment.challenge,
                                  .terms = terms->version,
                                  .termsThai = terms->thai,
                                  .termsEnglish = terms->english,
                                  .untilMs = enrolment.untilMs,
                                  .atMs = work.nowMs};
}

/** The person's phone until now is cancelled; the office that enrolled it is told. */
Outcome cancelOther(DigitalWork& work, Enrolment& enrolment)
{
    using Other = std::pair<QByteArray, QUuid>;
    const auto other =
        work.db.one<Other>(u"SELECT phone_key, enrolment FROM digital_phones WHERE citizen = ? AND state = 2"_s,
                           {enrolment.citizen}, [](const Row& row) { return Other(row.bytes(0), row.uuid(1)); });
    if (!other || !*other)
        return other ? Outcome() : passOn(other);
    auto before = holdEnrolment(work, (*other)->second);
    if (!before)
        return passOn(before);
    before->step = DigitalIdStep::OldPhoneCancelled;
    enrolment.oldCancelled = true;
    return writeStep(work, *before).and_then([&] {
        return work.db.run(u"UPDATE digital_phones SET state = 3, since_ms = ? WHERE phone_key = ?"_s,
                           {work.nowMs, (*other)->first});
    });
}

Outcome activate(DigitalWork& work, Enrolment& enrolment)
{
    // two phones of one person that consent at once wait for one another here
    return work.db.run(u"UPDATE persons SET asked = asked + 1 WHERE citizen = ?"_s, {enrolment.citizen})
        .and_then([&] { return cancelOther(work, enrolment); })
        .and_then([&] {
            return work.db.run(u"UPDATE digital_phones SET state = 2, since_ms = ? WHERE phone_key = ?"_s,
                               {work.nowMs, enrolment.phone});
        })
        .and_then([&] {
            enrolment.step = DigitalIdStep::Consented;
            return writeStep(work, enrolment);
        })
        .and_then([&] {
            enrolment.step = DigitalIdStep::Active;
            enrolment.open = false;
            return writeStep(work, enrolment);
        });
}

Result<QByteArray> cardOf(DigitalWork& work, const Enrolment& enrolment, const RegistryKeys& keys)
{
    const auto bytes = personBytes(work.db, enrolment.citizen);
    if (!bytes)
        return passOn(bytes);
    const auto person = protocol::recordOf<protocol::PersonRecord>(*bytes);
    if (!person)
        return passOn(person);
    if (auto noted = noteDisclosure(work.db, enrolment.citizen, {work.nowMs, {}, u"card"_s, u"own"_s}); !noted)
        return passOn(noted);
    return protocol::signedRecord(protocol::DigitalCard{.enrolment = enrolment.id,
                                                        .citizen = enrolment.citizen,
                                                        .person = person->person,
                                                        .cardIssued = enrolment.cardIssued,
                                                        .cardExpiry = enrolment.cardExpiry,
                                                        .photo = person->photo,
                                                        .atMs = work.nowMs},
                                  keys.signing);
}

Result<QByteArray> listOf(DigitalWork& work, const Enrolment& enrolment, const RegistryKeys& keys)
{
    auto list = disclosuresOf(work.db, enrolment.citizen);
    if (!list)
        return passOn(list);
    return protocol::signedRecord(protocol::DisclosureList{enrolment.id, std::move(*list), work.nowMs}, keys.signing);
}

} // namespace

Result<protocol::PhoneClaimed> claimWithPhone(DigitalWork& work, const QByteArray& body, const RegistryKeys& keys)
{
    const auto claim = ownRecord<protocol::PhoneClaim>(body, [](const auto& r) { return r.phoneKey; });
    if (!claim)
        return passOn(claim);
    const auto token = protocol::verifiedToken(claim->token, keys.signing.publicKey(), work.nowMs / 1000);
    if (!token)
        return passOn(token);
    auto enrolment = holdEnrolment(work, token->enrolment);
    if (!enrolment)
        return passOn(enrolment);
    if (enrolment->open && enrolment->step == DigitalIdStep::Scanned && enrolment->phone == claim->phoneKey)
        return claimed(work, *enrolment); // the answer was lost
    const auto done = checkOpen(work, *enrolment)
                          .and_then([&] { return checkNumber(work, *enrolment, claim->citizen); })
                          .and_then([&] { return checkSound(work, *enrolment, claim->rooted); })
                          .and_then([&] { return useToken(work, token->id); })
                          .and_then([&] { return insertPhone(work, *enrolment, *claim); })
                          .and_then([&] {
                              enrolment->step = DigitalIdStep::Scanned;
                              enrolment->phone = claim->phoneKey;
                              enrolment->challenge = protocol::randomBytes(32);
                              return writeStep(work, *enrolment);
                          });
    if (!done)
        return passOn(done);
    return claimed(work, *enrolment);
}

Result<DigitalIdProgress> setPhonePin(DigitalWork& work, const QByteArray& body)
{
    const auto request = stamped<protocol::PhonePinSet>(body);
    if (!request)
        return passOn(request);
    auto asker = askerOf(work, request->stamp);
    if (!asker)
        return passOn(asker);
    Enrolment& enrolment = asker->enrolment;
    const bool proof = protocol::isSignedBy(request->consentKey, protocol::pinMessage(request->stamp), request->proof);
    const bool again = enrolment.step == DigitalIdStep::PinSet && asker->phone.consentKey == request->consentKey;
    auto done = checkOpen(work, enrolment).and_then([&] { return proved(proof); }).and_then([&] {
        return checkStep(again || enrolment.step == DigitalIdStep::Scanned, enrolment);
    });
    if (done && !again) {
        enrolment.step = DigitalIdStep::PinSet;
        done = work.db
                   .run(u"UPDATE digital_phones SET consent_key = ? WHERE phone_key = ?"_s,
                        {request->consentKey, asker->phone.key})
                   .and_then([&] { return writeStep(work, enrolment); });
    }
    if (!done)
        return passOn(done);
    return progressOf(work, enrolment);
}

Result<DigitalIdProgress> consentOnPhone(DigitalWork& work, const QByteArray& body)
{
    const auto request = stamped<protocol::PhoneConsent>(body);
    if (!request)
        return passOn(request);
    auto asker = askerOf(work, request->stamp);
    if (!asker)
        return passOn(asker);
    Enrolment& enrolment = asker->enrolment;
    if (enrolment.step == DigitalIdStep::Active && asker->phone.state == PhoneState::Active)
        return progressOf(work, enrolment); // the answer was lost
    const auto terms = digitalTermsHere(work.db);
    if (!terms)
        return passOn(terms);
    const QByteArray message = protocol::consentMessage(request->stamp, enrolment.challenge, request->terms);
    const bool proof = protocol::isSignedBy(asker->phone.consentKey, message, request->consent);
    const auto done = checkOpen(work, enrolment)
                          .and_then([&] { return checkStep(enrolment.step == DigitalIdStep::PinSet, enrolment); })
                          .and_then([&] { return checkTerms(*terms, request->terms); })
                          .and_then([&] { return proved(proof); })
                          .and_then([&] { return activate(work, enrolment); });
    if (!done)
        return passOn(done);
    return progressOf(work, enrolment);
}

Result<QByteArray> answerPhone(DigitalWork& work, const QByteArray& body, const RegistryKeys& keys)
{
    const auto request = stamped<protocol::PhoneAsk>(body);
    if (!request)
        return passOn(request);
    const auto asker = askerOf(work, request->stamp);
    if (!asker)
        return passOn(asker);
    if (request->wish == protocol::PhoneWish::State)
        return progressOf(work, asker->enrolment).map([&](const DigitalIdProgress& progress) {
            return protocol::signedRecord(progress, keys.signing);
        });
    const bool card = request->wish == protocol::PhoneWish::Card;
    const auto may = checkStep(asker->phone.state == PhoneState::Active, asker->enrolment).and_then([&] {
        return proved(!card ||
                      protocol::isSignedBy(asker->phone.consentKey,
                                           protocol::wishMessage(request->stamp, request->wish), request->consent));
    });
    if (!may)
        return passOn(may);
    return card ? cardOf(work, asker->enrolment, keys) : listOf(work, asker->enrolment, keys);
}

} // namespace tabian::registry
