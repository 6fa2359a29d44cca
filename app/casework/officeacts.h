// The acts of the office's books: the day, its cash, receipts, fine orders and blank cards, and the clock.
#pragma once

#include "app/domain/baht.h"

#include <QDate>
#include <QString>
#include <QUuid>
#include <vector>

namespace tabian::casework
{

/** The colleague without whom an act is not done. The store fills it in from his own session, never the caller. */
struct Second
{
    QUuid officer; // null: nobody
    QString name;
    friend bool operator==(const Second&, const Second&) = default;
};

/** A day at the counter begins with the money in the drawer. `selfTest` is what the self-test said, if it was run. */
struct DayOpened
{
    domain::Baht opening;
    QString selfTest;
};

/** So many pieces of one coin or note. */
struct CashPiece
{
    domain::Baht each;
    int count = 0;
    friend bool operator==(const CashPiece&, const CashPiece&) = default;
};

/** What a day's end is counted against, and what was counted: cash with the opening money in it; cards on hand, those
 *  written and not yet fetched among them; the office's halves of the day's receipts and slips, void ones too. */
struct DayCount
{
    domain::Baht cash;
    int cards = 0, receipts = 0, slips = 0;
    friend bool operator==(const DayCount&, const DayCount&) = default;
};

/** The day is counted and closed for good. Where counted and expected differ the explanation and a second person are
 *  wanted. A day forgotten is closed on a later one; `day` says which. */
struct DayClosed
{
    QDate day;
    std::vector<CashPiece> cash;
    int cards = 0, receipts = 0, slips = 0; // counted
    QString explanation;
    DayCount expected = {}; // store
    Second second = {};     // store
};

/** Cash handed on to the treasury or the bank. */
struct CashRemitted
{
    domain::Baht fines, fees;
    QString reference;   // number of the bank's or treasury's paper
    QString number = {}; // store: "1301-69-N000012"
};

/** Receipt numbers a station writes by itself, off-line too: no two ranges of a fiscal year overlap. */
struct ReceiptRangeSet
{
    int station = 1;
    int fiscalYear = 0; // Buddhist era
    int first = 0, last = 0;
};

/** Blank cards sent back to the centre. */
struct StockReturned
{
    QString firstSerial;
    int count = 0;
    QString reason;
    Second second = {}; // store
};

/** Refused fine orders handed on to the inquiry official. */
struct FinesForwarded
{
    std::vector<QUuid> cases;
    QString addressee;
    QString number = {}; // store: "1301-69-L000003"
};

/** Two people vouch for the clock as it stands. */
struct ClockAccepted
{
    QString reason;
    QString clock = {};   // store: what it showed, ISO
    qint64 heldUntil = 0; // store: ms; entries bear this time until the clock has passed it. 0: the clock is ahead
    Second second = {};   // store
};

// --- of a case
/** The receipt keeps its number; its postings are reversed and the case is to be paid again or cancelled. */
struct ReceiptVoided
{
    QString receiptNumber;
    QString reason;
    Second second = {}; // store
};

/** ใบรับ: the citizen goes home without a card and is called when it can be made. */
struct SlipGiven
{
    QString phone; // personal: in the sealed part only
    QString reason;
};

/** The citizen was called: reached or not, in the officer's words. */
struct CitizenCalled
{
    bool reached = false;
    QString note;
};

} // namespace tabian::casework
