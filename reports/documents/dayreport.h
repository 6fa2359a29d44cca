// รายงานประจำวัน: what an office did on one day, on one A4 sheet.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/casekind.h"
#include "reports/documents/setting.h"

#include <array>

namespace tabian::reports
{

struct DayReport
{
    QDate day;

    struct CaseRow
    {
        int applications = 0; // cases opened that day
        int issued = 0;       // cards handed over that day
    };
    std::array<CaseRow, 14> cases; // by case number, [0] unused
    int cancelled = 0;             // applications withdrawn or refused

    struct Cards // broughtForward + received - issued - spoiled - returned = onHand, else the report says so in red
    {
        int broughtForward = 0, received = 0, issued = 0, spoiled = 0, onHand = 0;
        QStringList issuedSerials, spoiledSerials; // "TB00000001-TB00000040"
        int returned = 0;                          // to the centre
        QStringList returnedSerials = {};
    };
    Cards cards;

    struct Tally
    {
        int count = 0;
        domain::Baht amount;
    };
    Tally fees, finesPaid, finesUnpaid; // unpaid: refused, the order goes forward
    int finesWaived = 0;

    QString firstReceipt, lastReceipt; // empty when there was none
    int receipts = 0;                  // void ones included
    QStringList voidReceipts;          // their numbers

    struct OfficerRow
    {
        QString name;
        int applications = 0, approved = 0, handedOver = 0;
    };
    std::vector<OfficerRow> officers;

    QByteArrayList
        stationKeys; // public, of all counters; the fingerprints are printed, for verifying receipts on phones
    QString fineCode, feeCode; // of the revenue accounts; empty: not printed

    /** The count at the day's end, where the day was opened. Expected = forward + opening + received - remitted. */
    struct Close
    {
        domain::Baht broughtForward, opening, remitted;
        struct Pair
        {
            qint64 expected = 0;
            std::optional<qint64> counted; // nullopt: the day is still open
        };
        Pair cash, cards, receipts, slips; // cash in satang
        struct Piece
        {
            domain::Baht each;
            int count = 0;
        };
        std::vector<Piece> pieces;
        QString explanation, countersignedBy;
    };
    std::optional<Close> close;

    QByteArray journalHead; // hash of the day's last entry; its first eight bytes are printed
    quint64 journalSequence = 0;

    QString madeBy, madeByPosition;       // ผู้จัดทำ
    QString checkedBy, checkedByPosition; // ผู้ตรวจ; empty: to be filled with a pen

    /** What the till must hold: fees and fines paid. */
    domain::Baht cash() const { return fees.amount + finesPaid.amount; }
};

/** Composes the report: one A4 sheet for a usual day (all 13 cases and 12 officers fit), further sheets for more.
 *  Fails with FontMissing. */
domain::Result<Document> composeDayReport(const DayReport& report, const Setting& setting);

} // namespace tabian::reports
