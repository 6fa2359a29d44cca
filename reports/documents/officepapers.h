// ใบรับ, the fine order, the list of fines forwarded and the remittance slip.
#pragma once

#include "app/domain/casekind.h"
#include "reports/documents/officepaper.h"

namespace tabian::reports
{

/** Who signs, as on every paper. */
struct Signer
{
    QString name, position;
};

/** ใบรับ: the citizen goes home without a card. */
struct SlipPaper
{
    QString caseNumber, name, maskedId;
    domain::CaseKind kind = domain::CaseKind::First;
    QDateTime at;
    QString receiptNumber, phone, reason;
    Signer officer;
    bool copy = false;
};
domain::Result<Document> composeSlip(const SlipPaper& slip, const Setting& setting);

/** The record of a settled, refused or waived fine. */
struct FineOrderPaper
{
    enum class Outcome : quint8 { Agreed, Refused, Waived };
    QString number, caseNumber, name, id;
    domain::CaseKind kind = domain::CaseKind::First;
    QDate due;
    int daysLate = 0;
    domain::Baht amount, most;
    Outcome outcome = Outcome::Agreed;
    QString facts, reason, receiptNumber;
    QDateTime at;
    Signer officer;
    bool copy = false;
};
domain::Result<Document> composeFineOrder(const FineOrderPaper& order, const Setting& setting);

/** Refused fines that go to the inquiry official, or the register of all. */
struct FineListPaper
{
    QString number, addressee; // empty: the register
    struct Row
    {
        QString number, caseNumber, name, state;
        int daysLate = 0;
        domain::Baht amount;
    };
    std::vector<Row> rows;
    QDateTime at;
    Signer officer;
    bool copy = false;
};
domain::Result<Document> composeFineList(const FineListPaper& list, const Setting& setting);

struct RemittancePaper
{
    QString number, reference;
    domain::Baht fines, fees;
    QString fineCode, feeCode;
    QDateTime at;
    Signer officer;
    bool copy = false;
};
domain::Result<Document> composeRemittance(const RemittancePaper& paper, const Setting& setting);

} // namespace tabian::reports
