// The documents of the office's books: receipts again, ใบรับ, fine orders and their lists, remittances.
#include "app/messages/bookmessages.h"
#include "app/shell/officedocuments.h"
#include "reports/documents/officepapers.h"
#include "reports/documents/receipt.h"

#include <algorithm>

namespace tabian::shell
{

using namespace Qt::StringLiterals;
using casework::Case;
using casework::Officer;

namespace
{

reports::Signer signerOf(const Officer& officer)
{
    return {officer.name, officer.position};
}

} // namespace

reports::Receipt OfficeDocuments::receiptOf(const Case& c, const casework::PaymentReceived& payment,
                                            const QDateTime& at) const
{
    using Kind = reports::ReceiptLine::Kind;
    reports::Receipt receipt;
    receipt.number = payment.receiptNumber;
    receipt.at = at;
    receipt.payer = c.intake.applicant.nameTh.full();
    receipt.payerId = c.intake.applicant.id;
    receipt.caseNumber = c.intake.number;
    receipt.caseKind = c.request->kind;
    if (!payment.fine.isZero())
        receipt.lines.push_back(
            {.kind = Kind::Fine, .clause = {}, .amount = payment.fine, .revenueCode = m_office.codes.fine});
    if (!payment.fee.isZero())
        receipt.lines.push_back(
            {.kind = Kind::Fee, .clause = {}, .amount = payment.fee, .revenueCode = m_office.codes.fee});
    receipt.cash = payment.cash;
    return receipt;
}

void OfficeDocuments::receiptAgain(const Case& c, const QString& number, const Officer& printer, Answer answer)
{
    const auto undone = std::ranges::find_if(
        c.voidReceipts, [&number](const casework::VoidReceipt& v) { return v.payment.receiptNumber == number; });
    const bool isVoid = undone != c.voidReceipts.end();
    reports::Receipt receipt = isVoid ? receiptOf(c, undone->payment, undone->paidAt)
                                      : receiptOf(c, c.payment.value_or(casework::PaymentReceived{}), c.paidAt);
    receipt.copy = true;
    receipt.receiver = printer.name;
    receipt.receiverPosition = printer.position;
    if (isVoid)
        receipt.voided = reports::Receipt::Void{undone->act.reason, undone->act.second.name, undone->by.at};
    make(
        u"receipt-"_s + number + (isVoid ? u"-void"_s : u"-copy"_s), printer,
        [receipt](const reports::Setting& setting) { return reports::composeReceipt(receipt, setting); },
        std::move(answer));
}

void OfficeDocuments::slip(const Case& c, const Officer& officer, bool copy, Answer answer)
{
    const reports::SlipPaper slip{.caseNumber = c.intake.number,
                                  .name = c.intake.applicant.nameTh.full(),
                                  .maskedId = c.intake.applicant.id.masked(),
                                  .kind = c.request->kind,
                                  .at = c.slipBy.at,
                                  .receiptNumber = c.payment ? c.payment->receiptNumber : QString(),
                                  .phone = c.slip->phone,
                                  .reason = c.slip->reason,
                                  .officer = signerOf(officer),
                                  .copy = copy};
    make(
        u"slip-"_s + slip.caseNumber, officer,
        [slip](const reports::Setting& setting) { return reports::composeSlip(slip, setting); }, std::move(answer));
}

void OfficeDocuments::fineOrder(const Case& c, const QString& number, const Officer& officer, Answer answer)
{
    using Outcome = reports::FineOrderPaper::Outcome;
    const casework::FineOutcome outcome = c.fine->outcome;
    const reports::FineOrderPaper order{.number = number,
                                        .caseNumber = c.intake.number,
                                        .name = c.intake.applicant.nameTh.full(),
                                        .id = c.intake.applicant.id.formatted(),
                                        .kind = c.request->kind,
                                        .due = c.request->due,
                                        .daysLate = c.request->daysLate,
                                        .amount = c.fine->amount,
                                        .most = c.request->fine.most,
                                        .outcome = outcome == casework::FineOutcome::Refused  ? Outcome::Refused
                                                   : outcome == casework::FineOutcome::Waived ? Outcome::Waived
                                                                                              : Outcome::Agreed,
                                        .facts = c.fine->facts,
                                        .reason = c.fine->reason,
                                        .receiptNumber = c.payment ? c.payment->receiptNumber : QString(),
                                        .at = m_clock.now(),
                                        .officer = signerOf(officer)};
    make(
        u"fine-"_s + number, officer,
        [order](const reports::Setting& setting) { return reports::composeFineOrder(order, setting); },
        std::move(answer));
}

void OfficeDocuments::fineList(const QString& number, const QString& addressee,
                               const std::vector<casework::FineOrderRow>& rows, const Officer& officer, Answer answer)
{
    reports::FineListPaper list{
        .number = number, .addressee = addressee, .rows = {}, .at = m_clock.now(), .officer = signerOf(officer)};
    for (const casework::FineOrderRow& row : rows)
        list.rows.push_back({.number = row.number,
                             .caseNumber = row.caseNumber,
                             .name = row.name,
                             .state = messages::fineOrderState(int(row.state), m_thai),
                             .daysLate = row.daysLate,
                             .amount = row.amount});
    make(
        number.isEmpty() ? u"fine-register"_s : u"fines-forwarded-"_s + number, officer,
        [list](const reports::Setting& setting) { return reports::composeFineList(list, setting); }, std::move(answer));
}

void OfficeDocuments::remittance(const casework::RemittanceRow& remittance, const Officer& officer, bool copy,
                                 Answer answer)
{
    const reports::RemittancePaper paper{.number = remittance.number,
                                         .reference = remittance.reference,
                                         .fines = remittance.fines,
                                         .fees = remittance.fees,
                                         .fineCode = m_office.codes.fine,
                                         .feeCode = m_office.codes.fee,
                                         .at = remittance.at,
                                         .officer = signerOf(officer),
                                         .copy = copy};
    make(
        u"remittance-"_s + paper.number, officer,
        [paper](const reports::Setting& setting) { return reports::composeRemittance(paper, setting); },
        std::move(answer));
}

} // namespace tabian::shell
