// The acts that concern the centre: conflicts decided, entries carried, field kits, appointments, digital IDs.
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

// --- the field kit
/** Persons, blank cards and receipt numbers were taken along to work away from the office. */
struct KitPacked
{
    QString label; // village list or day, in the office's words
    int persons = 0;
    QString firstSerial; // empty: no cards
    int cards = 0;
    int firstReceipt = 0, receipts = 0;
};
/** The kit is back and counted. */
struct KitReturned
{
    int cards = 0; // blank ones brought back
    QString note;
};

// --- appointments (facts: services, section 2)
enum class AppointmentStep : quint8 { CheckedIn = 1, Served, NoShow };
struct AppointmentKept
{
    QUuid appointment;
    AppointmentStep step = AppointmentStep::CheckedIn;
    QString citizenId;
    bool byCard = false; // checked in by the card that was shown
};
/** Somebody came without an appointment and was put on the day's list. */
struct WalkInNoted
{
    QUuid appointment; // the list's id for him, made by the counter
    QString citizenId;
    QString name;
    QString service; // stable word, as appointments have it
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
