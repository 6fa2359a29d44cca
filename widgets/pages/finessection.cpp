#include "widgets/pages/finessection.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/caselist.h"
#include "widgets/pages/figurescard.h"
#include "widgets/theme/flowlayout.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::FineOrderState;

FinesSection::FinesSection(const BooksContext& context)
    : BookSection(u"finesSection"_s, context), m_listCard(new Card), m_figures(new FiguresCard),
      m_addressee(new QLineEdit), m_printOrder(new KeyButton(KeyButton::Kind::Secondary)),
      m_printRegister(new KeyButton(KeyButton::Kind::Secondary))
{
    m_printOrder->setObjectName(u"finePrint"_s);
    m_printRegister->setObjectName(u"finePrintRegister"_s);
    left()->addWidget(m_listCard, 1);
    m_list = addList(m_listCard, u"fineList"_s);
    form()->addWidget(m_figures);
    m_addresseeField = add(u"fineAddressee"_s, m_addressee, true);
    m_addressee->setMaxLength(120);
    auto* prints = new FlowLayout(8);
    prints->addWidget(m_printOrder);
    prints->addWidget(m_printRegister);
    form()->addLayout(prints);
    form()->addStretch(1);
    connect(m_printOrder, &QAbstractButton::clicked, this, &FinesSection::print);
    connect(m_printRegister, &QAbstractButton::clicked, this, [this] { m_context.desk.printRegister(); });
    retranslate();
}

int FinesSection::toForward() const
{
    return int(std::ranges::count_if(m_context.desk.fineOrders(), [](const casework::FineOrderRow& row) {
        return row.state == FineOrderState::Refused && row.caseOver;
    }));
}

void FinesSection::present()
{
    std::array<int, 7> counts{};
    const auto* before = m_list->currentItem();
    const auto chosen = before ? before->data(Qt::UserRole).toUuid() : QUuid();
    m_list->clear();
    for (const auto& row : m_context.desk.fineOrders()) {
        ++counts.at(size_t(row.state));
        auto* item = new QListWidgetItem(m_list);
        //: In the list of fine orders: %1 days late, %2 the fine in baht.
        const auto what = tr("%1 days late ‧ %2 baht").arg(row.daysLate).arg(row.amount.text());
        const bool open = row.state == FineOrderState::Refused || row.state == FineOrderState::Set ||
                          row.state == FineOrderState::Due;
        const auto state = m_context.wording.fineOrderState(int(row.state));
        fillListItem(*item, row.caseId,
                     {(row.number.isEmpty() ? row.caseNumber : row.number) + u" ‧ "_s + row.name, what,
                      DateWords::shortDate(row.day) + (open ? QString() : u" ‧ "_s + state), open ? state : QString()});
        if (row.caseId == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const auto line = [&](const QString& name, FineOrderState state, bool sum = false) {
        return FiguresCard::Line{name, m_context.wording.fineOrderState(int(state)),
                                 QString::number(counts.at(size_t(state))), sum};
    };
    m_figures->setLines({line(u"finesDue"_s, FineOrderState::Due), line(u"finesSet"_s, FineOrderState::Set),
                         line(u"finesPaid"_s, FineOrderState::Paid), line(u"finesWaived"_s, FineOrderState::Waived),
                         line(u"finesForwarded"_s, FineOrderState::Forwarded),
                         line(u"finesRefused"_s, FineOrderState::Refused, true)});
    m_printOrder->setEnabled(m_list->count() > 0);
    m_printRegister->setEnabled(m_list->count() > 0);
    Q_EMIT altered();
}

QString FinesSection::goOnText() const
{
    //: The blue button: hands refused fines on; %1 is their number.
    return toForward() > 0 ? tr("Forward the refused fines: %1").arg(toForward()) : QString();
}

void FinesSection::goOn()
{
    if (toForward() == 0 || !finish({m_addresseeField}))
        return;
    //: Before fine orders are forwarded; %1 is their number.
    if (confirmed(tr("%1 fine orders leave the office's books.").arg(toForward())))
        m_context.desk.forwardRefused(m_addressee->text().trimmed());
}

void FinesSection::print()
{
    const auto* item = m_list->currentItem();
    for (const auto& row : m_context.desk.fineOrders()) {
        if (item && row.caseId == item->data(Qt::UserRole).toUuid() && !row.number.isEmpty())
            m_context.desk.printFine(row);
    }
}

QWidget* FinesSection::firstField() const
{
    return m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_addressee;
}

void FinesSection::emptied()
{
    present();
}

void FinesSection::retranslate()
{
    //: Heading of the list of fine orders.
    m_listCard->setHeading(tr("Fine orders"));
    //: Heading of a card of figures: how many fine orders stand where.
    m_figures->setHeading(tr("Where they stand"));
    //: Heading of the form.
    formCard()->setHeading(tr("Forwarding and printing"));
    //: Label: to whom refused fines are forwarded.
    m_addresseeField->setLabel(tr("Forward to"));
    //: Under the addressee of refused fines.
    m_addresseeField->setHint(tr("The inquiry official, such as the police station of the district"));
    //: Button: prints the record of the chosen fine.
    m_printOrder->setText(tr("Print the order"));
    //: Button: prints the list of all fine orders.
    m_printRegister->setText(tr("Print the register"));
    present();
}

} // namespace tabian::widgets
