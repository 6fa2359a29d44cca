// What counter, registry and phone say to each other while a digital ID is enrolled, and the phone and the registry after it.
// docs/digital-id.md tells the order; docs/protocol.md the fields. The citizen's PIN is in none of them.
#pragma once

#include "registry/protocol/records.h"
#include "registry/protocol/signing.h"

namespace tabian::protocol
{

// --- counter and registry: over TLS with the station's certificate -----------------------------------------------------
/** The latest card lies before the officer: may an enrolment begin? */
struct DigitalIdBegin
{
    QString citizen;
    QDate cardIssued;   // as the chip says
    QString cardExpiry; // Buddhist-era text, "99999999" for life
    QUuid officer;      // as the journal calls him
};
/** It may. Always signed. */
struct DigitalIdOpened
{
    QUuid enrolment;
    QString citizen;
    QString terms;                   // version in force
    QString termsThai, termsEnglish; // what the citizen reads
    QByteArray left, right;          // templates of the register, for matching the index fingers
    bool hasPhone = false;           // another phone is active now, and would be cancelled
    qint64 untilMs = 0;              // the whole enrolment ends then
    qint64 atMs = 0;
};
/** What the counter's journal has of the enrolment; signed by the station with the journal's key. Answered with a code. */
struct DigitalIdEvidence
{
    QUuid enrolment, officer;
    QString left, right; // "match", "mismatch", "missing", "noTemplate", "notTried"
    qint64 leftQuality = 0, rightQuality = 0;
    QString terms; // the version that was agreed to
    qint64 lastsS = 0;
    qint64 atMs = 0;
};
/** Always signed. `token` is what the QR code holds (digitalid.h). */
struct DigitalIdCode
{
    QUuid enrolment;
    QByteArray token;
    qint64 atMs = 0;
};
/** How far it is? Or, with a reason, that the officer gives it up. */
struct DigitalIdAsked
{
    QUuid enrolment;
    bool givenUp = false;
    QString reason;
};
/** Always signed. Expired while `open`: the code ran out, and a new one may be asked for. */
struct DigitalIdProgress
{
    QUuid enrolment;
    DigitalIdStep step = DigitalIdStep::Begun;
    QString reason; // of a refusal: a stable word
    bool open = true;
    bool oldPhoneCancelled = false;
    qint64 codeUntilMs = 0; // of the code that is good now; 0: none
    qint64 untilMs = 0;
    qint64 atMs = 0;
};

// --- phone and registry: over TLS without a certificate; each request signed by the phone's key ------------------------
/** The code was scanned. Signed with `phoneKey`, which the registry sees here for the first time. */
struct PhoneClaim
{
    QByteArray token;
    QString citizen;     // as typed on the phone
    QByteArray phoneKey; // Ed25519
    QString model;
    bool rooted = false; // the phone's own word for the state of its protection
};
/** Always signed. */
struct PhoneClaimed
{
    QUuid enrolment;
    QByteArray phoneKey;
    QByteArray challenge; // 32 bytes, of this claim
    QString terms, termsThai, termsEnglish;
    qint64 untilMs = 0;
    qint64 atMs = 0;
};
/** A request of a phone that the registry knows. `counter` grows with each: none can be played again. */
struct PhoneStamp
{
    QUuid enrolment;
    QByteArray phoneKey;
    qint64 counter = 0;
};
/** A PIN was set. The consent key is made of it on the phone and of a secret that never leaves the phone. */
struct PhonePinSet
{
    PhoneStamp stamp;
    QByteArray consentKey; // Ed25519
    QByteArray proof;      // by it, over pinMessage()
};
struct PhoneConsent
{
    PhoneStamp stamp;
    QString terms;
    QByteArray consent; // by the consent key, over consentMessage(): the PIN was typed again
};
enum class PhoneWish : quint8 { State, Card, Disclosures };
struct PhoneAsk
{
    PhoneStamp stamp;
    PhoneWish wish = PhoneWish::State;
    QByteArray consent; // for the card: by the consent key, over wishMessage(); else empty
};
/** What the phone shows. Always signed. */
struct DigitalCard
{
    QUuid enrolment;
    QString citizen;
    QCborMap person; // as the act caseOpened has its applicant
    QString cardIssued, cardExpiry;
    QByteArray photo;
    qint64 atMs = 0;
};
/** One access to the person's data. */
struct Disclosure
{
    qint64 atMs = 0;
    QString office; // empty: the person's own phone
    QString what;   // "person", "cardCheck", "fingers", "card", "disclosures"
    QString reason; // stable word
};
/** The latest first; at most a hundred. Always signed. */
struct DisclosureList
{
    QUuid enrolment;
    std::vector<Disclosure> disclosures;
    qint64 atMs = 0;
};

/** What the consent key signs. */
QByteArray pinMessage(const PhoneStamp& stamp);
QByteArray consentMessage(const PhoneStamp& stamp, const QByteArray& challenge, const QString& terms);
QByteArray wishMessage(const PhoneStamp& stamp, PhoneWish wish);

} // namespace tabian::protocol
