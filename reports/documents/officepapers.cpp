#include "reports/documents/officepapers.h"

#include "reports/documents/words.h"

#include <QCoreApplication>

namespace tabian::reports
{

using namespace Qt::StringLiterals;

namespace
{

Signature signedBy(const Words& say, const Signer& signer, const char* role)
{
    //: before the dotted line of a signature
    return {say(QT_TRANSLATE_NOOP("reports", "Signed")), say(role), signer.name,
            signer.position.isEmpty() ? QStringList() : QStringList(signer.position)};
}

/** After the dotted line of a signature. */
struct Role
{
    //: after the dotted line of a signature: the officer
    static constexpr auto officer = QT_TRANSLATE_NOOP("reports", "officer");
    //: after the dotted line of a signature: the citizen who gets the paper
    static constexpr auto applicant = QT_TRANSLATE_NOOP("reports", "applicant");
    //: after the dotted line of a signature: who hands the money on
    static constexpr auto remitter = QT_TRANSLATE_NOOP("reports", "remitter");
    //: after the dotted line of a signature: who takes the money or the list
    static constexpr auto receiver = QT_TRANSLATE_NOOP("reports", "receiver");
};

/** Day and time, and the application's number: the first line of a paper of a case. */
std::vector<Field> whenAndWhich(const Words& say, const QDateTime& at, const QString& caseNumber)
{
    //: office paper: label before its day and time
    return {{say(QT_TRANSLATE_NOOP("reports", "On")), say.dateTime(at), 1.35, false},
            //: office paper: label before the application's number
            {say(QT_TRANSLATE_NOOP("reports", "Application no.")), caseNumber, 1, false}};
}

std::vector<Field> whoAndId(const Words& say, const QString& name, const QString& id)
{
    //: office paper: label before the citizen's name
    return {{say(QT_TRANSLATE_NOOP("reports", "Name")), name, 1.6, false},
            //: office paper: label before the citizen number
            {say(QT_TRANSLATE_NOOP("reports", "Citizen no.")), id, 1, false}};
}

} // namespace

domain::Result<Document> composeSlip(const SlipPaper& slip, const Setting& setting)
{
    const Words say(setting.book);
    OfficePaper paper;
    paper.size = paper::a5Landscape;
    paper.formNumber = setting.titles.slipNumber;
    paper.title = setting.titles.slip;
    paper.copy = slip.copy;
    paper.lines = {whenAndWhich(say, slip.at, slip.caseNumber),
                   whoAndId(say, slip.name, slip.maskedId),
                   //: office paper: label before the kind of case
                   {{say(QT_TRANSLATE_NOOP("reports", "Case")), say.caseTitle(slip.kind), 1, false}}};
    //: slip: label before the citizen's telephone number
    std::vector<Field> last{{say(QT_TRANSLATE_NOOP("reports", "Telephone")), slip.phone, 1, false}};
    if (!slip.receiptNumber.isEmpty()) {
        //: slip: label before the number of the receipt
        last.push_back({say(QT_TRANSLATE_NOOP("reports", "Receipt no.")), slip.receiptNumber, 1, false});
    }
    paper.lines.push_back(last);
    if (!slip.reason.isEmpty()) {
        //: slip: label before the reason why there is no card today
        paper.lines.push_back({{say(QT_TRANSLATE_NOOP("reports", "Reason")), slip.reason, 1, false}});
    }
    paper.paragraphs = {
        //: slip: what it is good for
        say(QT_TRANSLATE_NOOP("reports", "The office has received the application and the evidence. The card will be "
                                         "made as soon as there is a blank card, and the office will call.")),
        //: slip: what to bring
        say(QT_TRANSLATE_NOOP("reports", "Please bring this paper when you fetch the card."))};
    paper.signatures = {signedBy(say, {slip.name, {}}, Role::applicant), signedBy(say, slip.officer, Role::officer)};
    return composeOfficePaper(paper, setting);
}

domain::Result<Document> composeFineOrder(const FineOrderPaper& order, const Setting& setting)
{
    const Words say(setting.book);
    OfficePaper paper;
    paper.size = paper::a4;
    paper.title = setting.titles.fineOrder;
    paper.number = order.number;
    paper.copy = order.copy;
    paper.lines = {whenAndWhich(say, order.at, order.caseNumber),
                   whoAndId(say, order.name, order.id),
                   {{say(QT_TRANSLATE_NOOP("reports", "Case")), say.caseTitle(order.kind), 1, false}},
                   //: fine order: label before the last day in time
                   {{say(QT_TRANSLATE_NOOP("reports", "Last day in time")), say.date(order.due), 1.4, false},
                    //: fine order: label before the number of days late
                    {say(QT_TRANSLATE_NOOP("reports", "Days late")), say.count(order.daysLate), 1, false}},
                   //: fine order: label before the law's maximum in baht
                   {{say(QT_TRANSLATE_NOOP("reports", "Fine at most (baht)")), say.money(order.most), 1, false}}};
    if (!order.facts.isEmpty()) {
        //: fine order: label before the facts found
        paper.lines.push_back({{say(QT_TRANSLATE_NOOP("reports", "Facts found")), order.facts, 1, false}});
    }
    if (!order.reason.isEmpty()) {
        //: fine order: label before the officer's reason
        paper.lines.push_back({{say(QT_TRANSLATE_NOOP("reports", "Reason given")), order.reason, 1, false}});
    }
    switch (order.outcome) {
    case FineOrderPaper::Outcome::Agreed:
        paper.sum = order.amount;
        paper.paragraphs << say(
            //: fine order: the person agrees
            QT_TRANSLATE_NOOP("reports", "The person named above agrees to the fine set by the official."));
        if (!order.receiptNumber.isEmpty()) {
            //: fine order: %1 number of the receipt
            paper.paragraphs
                << say(QT_TRANSLATE_NOOP("reports", "The fine was paid; receipt no. %1.")).arg(order.receiptNumber);
        }
        break;
    case FineOrderPaper::Outcome::Refused:
        paper.sum = order.amount;
        paper.paragraphs << say(
            //: fine order: the person refuses
            QT_TRANSLATE_NOOP("reports", "The person named above does not agree to the fine; the case is forwarded to "
                                         "the inquiry official. The card is issued all the same."));
        break;
    case FineOrderPaper::Outcome::Waived:
        //: fine order: waived for the reason above
        paper.paragraphs << say(QT_TRANSLATE_NOOP("reports", "The official waives the fine for the reason above."));
        break;
    }
    paper.signatures = {signedBy(say, {order.name, {}}, Role::applicant), signedBy(say, order.officer, Role::officer)};
    return composeOfficePaper(paper, setting);
}

domain::Result<Document> composeFineList(const FineListPaper& list, const Setting& setting)
{
    const Words say(setting.book);
    const bool forwarded = !list.addressee.isEmpty();
    OfficePaper paper;
    paper.size = paper::a4;
    paper.title = forwarded ? setting.titles.fineList : setting.titles.fineRegister;
    paper.number = list.number;
    paper.copy = list.copy;
    paper.lines = {{{say(QT_TRANSLATE_NOOP("reports", "On")), say.dateTime(list.at), 1, false}}};
    if (forwarded) {
        //: list of fines: label before the addressee
        paper.lines.push_back({{say(QT_TRANSLATE_NOOP("reports", "To")), list.addressee, 1, false}});
    }
    //: heading of a table column: running number
    paper.columns = {{say(QT_TRANSLATE_NOOP("reports", "No.")), 0.9, Align::Right},
                     //: heading of a table column: number of the fine order
                     {say(QT_TRANSLATE_NOOP("reports", "Fine order")), 2.8, Align::Left},
                     //: heading of a table column: an applicant's name
                     {say(QT_TRANSLATE_NOOP("reports", "Name")), 4.6, Align::Left},
                     //: heading of a table column: where the fine order stands
                     {say(QT_TRANSLATE_NOOP("reports", "State")), 1.8, Align::Left},
                     //: heading of a table column: days late
                     {say(QT_TRANSLATE_NOOP("reports", "Days late")), 2, Align::Right},
                     //: heading of a table column: amount in baht
                     {say(QT_TRANSLATE_NOOP("reports", "Baht")), 1.6, Align::Right}};
    domain::Baht sum;
    int running = 0;
    for (const FineListPaper::Row& row : list.rows) {
        sum += row.amount;
        paper.rows.push_back({say.count(++running), row.number.isEmpty() ? row.caseNumber : row.number, row.name,
                              row.state, say.count(row.daysLate), say.money(row.amount)});
    }
    //: last row of a table: sums
    paper.total = {QString(),     say(QT_TRANSLATE_NOOP("reports", "Sum")), QString(), QString(), QString(),
                   say.money(sum)};
    paper.signatures = {signedBy(say, list.officer, Role::officer)};
    if (forwarded)
        paper.signatures.push_back(signedBy(say, {}, Role::receiver));
    return composeOfficePaper(paper, setting);
}

domain::Result<Document> composeRemittance(const RemittancePaper& remitted, const Setting& setting)
{
    const Words say(setting.book);
    OfficePaper paper;
    paper.size = paper::a5Landscape;
    paper.title = setting.titles.remittance;
    paper.number = remitted.number;
    paper.copy = remitted.copy;
    paper.lines = {{{say(QT_TRANSLATE_NOOP("reports", "On")), say.dateTime(remitted.at), 1.35, false},
                    //: remittance: label before the number of the bank's or treasury's paper
                    {say(QT_TRANSLATE_NOOP("reports", "Reference")), remitted.reference, 1, false}}};
    //: heading of a table column: code of the revenue account
    paper.columns = {{say(QT_TRANSLATE_NOOP("reports", "Revenue code")), 2, Align::Left},
                     //: heading of a table column: what was paid for
                     {say(QT_TRANSLATE_NOOP("reports", "Item")), 5, Align::Left},
                     //: heading of a table column: amounts in baht
                     {say(QT_TRANSLATE_NOOP("reports", "Amount (baht)")), 2, Align::Right}};
    if (!remitted.fines.isZero()) {
        //: remittance: fines under the Identity Card Act
        paper.rows.push_back({remitted.fineCode, say(QT_TRANSLATE_NOOP("reports", "Fines under the Identity Card Act")),
                              say.money(remitted.fines)});
    }
    if (!remitted.fees.isZero()) {
        //: remittance: fees for cards
        paper.rows.push_back(
            {remitted.feeCode, say(QT_TRANSLATE_NOOP("reports", "Fees for issuing cards")), say.money(remitted.fees)});
    }
    paper.sum = remitted.fines + remitted.fees;
    paper.signatures = {signedBy(say, remitted.officer, Role::remitter), signedBy(say, {}, Role::receiver)};
    return composeOfficePaper(paper, setting);
}

} // namespace tabian::reports
