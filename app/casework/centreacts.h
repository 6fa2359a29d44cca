// The acts that concern the centre: conflicts decided, entries carried, digital IDs.
#pragma once

#include "app/casework/fingeroutcome.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

namespace tabian::casework
{

// --- the registry
/** Which of two facts stands, in a conflict that the registry told of. */
enum class ConflictChoice : quint8 { OursStands = 1, OthersStands, Noted };
struct ConflictDecided
{
    QUuid conflict; // the registry's id
    ConflictChoice choice = ConflictChoice::Noted;
    QString reason;
};
/** Entries were written to a file that is carried to the registry. They stay in the outbox until their receipt is here. */
struct EntriesCarried
{
    qint64 first = 0, last = 0; // sequences
    QByteArray sha256;          // of the file
};

// --- digital ID, in the order of the steps (facts: services, section 1)
/** The latest card was presented and checked with the registry. */
struct DigitalIdBegun
{
    QUuid enrolment; // the registry's
    QString citizenId;
    QDate cardIssued;   // as the chip says
    QString cardExpiry; // Buddhist-era text
};
struct DigitalIdFingersMatched
{
    QUuid enrolment;
    FingerOutcome left = FingerOutcome::NotTried;
    FingerOutcome right = FingerOutcome::NotTried;
    int leftQuality = 0, rightQuality = 0; // 0 to 100
};
/** The citizen read the terms and agreed to them. */
struct DigitalIdTermsAgreed
{
    QUuid enrolment;
    QString version;
};
/** A code was shown on the citizen's window; each is good once. */
struct DigitalIdCodeShown
{
    QUuid enrolment;
    QByteArray token; // its id, 16 bytes
    int seconds = 0;  // how long it is good
};
enum class DigitalIdOutcome : quint8 { Active = 1, Refused, Expired, Abandoned };
struct DigitalIdEnded
{
    QUuid enrolment;
    DigitalIdOutcome outcome = DigitalIdOutcome::Abandoned;
    QString reason; // of a refusal: a stable word; of giving up: the officer's words
    bool oldPhoneCancelled = false;
};

} // namespace tabian::casework
