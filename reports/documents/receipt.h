// ใบเสร็จรับเงิน: the receipt for a fine and a fee, A5 landscape.
#pragma once

#include "app/domain/baht.h"
#include "app/domain/casekind.h"
#include "app/domain/citizenid.h"
#include "reports/documents/setting.h"

namespace tabian::reports
{

/** One amount. A fine and a fee are never one line. */
struct ReceiptLine
{
    enum class Kind : quint8 {
        Fine, // ค่าปรับ
        Fee,  // ค่าธรรมเนียม
        Copy  // ค่าคัดรับรองสำเนา
    };
    Kind kind = Kind::Fee;
    QString clause; // text of law it rests on, for people; may be empty
    domain::Baht amount;
    QString revenueCode = {}; // of the revenue account; empty: not printed
};

struct Receipt
{
    QString number;                           // gap-free, from the store; printed as it is
    QString book;                             // เล่มที่; empty where the office numbers without books
    QDateTime at;                             // when the money was taken
    QString payer;                            // full name
    std::optional<domain::CitizenId> payerId; // printed masked: 1-9990-xxxxx-xx-4
    QString caseNumber;                       // may be empty
    std::optional<domain::CaseKind> caseKind;
    std::vector<ReceiptLine> lines;
    std::optional<domain::Baht> cash; // handed over; the change is worked out from it
    QString receiver, receiverPosition;
    bool copy = false; // สำเนา instead of ต้นฉบับ

    struct Void
    {
        QString reason;
        QString by; // the second officer
        QDateTime at;
    };
    std::optional<Void> voided; // keeps its number; marked ยกเลิก

    QImage qr; // printed beside the signature; null: none

    domain::Baht total() const;
};

/** Composes the receipt. Fails with FontMissing. */
domain::Result<Document> composeReceipt(const Receipt& receipt, const Setting& setting);

} // namespace tabian::reports
