// A field kit as the store has it: what went along, who has been served since, and what could be taken along now.
#pragma once

#include "app/casework/applicant.h"

#include <QString>
#include <QUuid>
#include <optional>
#include <vector>

namespace tabian::casework
{

/** How far it has come with a person since the kit went out; a case that was open before counts as well. */
enum class KitStand : quint8 { NotCome = 0, Open, Served, Cancelled };

/** A person of the kit, or of whom one is to be packed for. */
struct KitPerson
{
    domain::CitizenId id;
    QString name; // empty while he is not here
    bool here = false;
    bool photo = false, leftFinger = false, rightFinger = false; // what of him is here
    QDateTime asOf;                                              // of the copy; invalid while he is not here
    KitStand stand = KitStand::NotCome;
    QUuid caseId; // of the case that stands for it; null: none
    QString caseNumber;

    bool bothFingers() const { return leftFinger && rightFinger; }
};

struct Kit
{
    quint64 sequence = 0; // of the entry by which it was packed
    QString label;
    QDateTime packed;
    QString packedBy;
    int persons = 0;
    QString firstSerial; // empty: no cards
    int cards = 0;
    int firstReceipt = 0, receipts = 0;
    int cardsDue = 0;     // blank ones that must be there by the books
    int receiptsLeft = 0; // of those taken along
    // --- once it is back
    std::optional<QDateTime> returned;
    int cardsBack = 0;
    QString note;
    int erased = 0, stayed = 0; // copies of persons that only the kit had brought; the others have open cases

    bool isOut() const { return !returned; }
};

struct KitBook
{
    std::optional<Kit> kit;         // the latest one, out or back
    std::vector<KitPerson> persons; // of the kit that is out; else of whom one is to be packed for; in the list's order
    // --- what could be taken along
    int cardsOnHand = 0;
    QString nextSerial;    // the lowest on hand; empty: none
    int receiptsLeft = -1; // of this station's ranges of the year; -1: it has none
    int nextReceipt = 0;   // 0: none is left, or there are no ranges

    bool isOut() const { return kit && kit->isOut(); }
    int count(KitStand stand) const;
    int here() const;
    int withBothFingers() const;
};

} // namespace tabian::casework
