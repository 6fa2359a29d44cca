#include "widgets/pages/reportpage.h"

#include "widgets/commands/commandset.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/figurescard.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/sheet.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::ReportDesk;

ReportPage::ReportPage(ReportDesk& desk, const Wording& wording, QWidget* parent)
    : Page(parent), m_desk(desk), m_wording(wording),
      m_commands(new CommandSet(this, {Command::MakeReport, Command::OpenDocument, Command::Refresh, Command::NextTab,
                                       Command::Lock, Command::Help})),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_dayCard(new Card), m_day(new ThaiDateEdit),
      m_dayField(new FormField(u"reportDay"_s, m_day)), m_cases(new FiguresCard), m_cards(new FiguresCard),
      m_money(new FiguresCard), m_officers(new FiguresCard), m_message(new MessagePanel(u"reportMessage"_s)),
      m_done(new Note), m_make(new KeyButton(KeyButton::Kind::Primary)),
      m_open(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"reportPage"_s);
    m_done->setObjectName(u"reportDone"_s);
    m_make->setObjectName(u"reportMake"_s);
    m_open->setObjectName(u"reportOpen"_s);
    m_make->bind(m_commands->action(Command::MakeReport));
    m_open->bind(m_commands->action(Command::OpenDocument));
    m_dayField->setRequired(true);
    m_dayField->setCheck([this]() -> QString {
        const auto day = m_day->value();
        if (!day)
            return m_wording.failure(day.error()).sentence;
        //: Under the day of the report.
        const auto whole = tr("Day, month and year");
        return day->precision() == domain::DatePrecision::Day ? QString() : whole;
    });
    auto* body = m_dayCard->body();
    body->setSpacing(10);
    for (auto* widget : QList<QWidget*>{m_done, m_message, m_dayField})
        body->addWidget(widget);
    auto* buttons = new FlowLayout(8, Qt::AlignRight);
    buttons->addWidget(m_open);
    buttons->addWidget(m_make);
    body->addLayout(buttons);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_dayCard);
    left->addWidget(m_cards);
    left->addWidget(m_officers);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_money);
    right->addWidget(m_cases);
    right->addStretch(1);
    m_columns->setContentsMargins(18, 14, 18, 14);
    m_columns->setSpacing(14);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    inside->setLayout(m_columns);
    fillWith(this, scrolling(inside));

    connect(m_commands, &CommandSet::triggered, this, [this](Command command) {
        if (command == Command::MakeReport)
            make();
        else if (command == Command::OpenDocument)
            Q_EMIT documentWanted(m_desk.lastDocument());
        else if (command == Command::Refresh)
            m_desk.show(m_desk.day());
        else if (command == Command::NextTab)
            Q_EMIT nextTabWanted();
        else if (command == Command::Lock)
            Q_EMIT lockWanted();
        else
            Q_EMIT helpWanted();
    });
    connect(&m_desk, &ReportDesk::changed, this, &ReportPage::present);
    connect(&m_desk, &ReportDesk::failed, this,
            [this](const domain::Failure& failure) { m_message->showMessage(m_wording.failure(failure)); });
    connect(&m_desk, &ReportDesk::documentMade, this, [this](const QString& path) {
        //: After the report was made; %1 is the file's path.
        m_done->setNote(Note::Kind::Done, tr("The report is made: %1").arg(path));
    });
    retranslate();
}

void ReportPage::entered()
{
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    m_desk.showToday();
    m_day->setFocus();
}

void ReportPage::make()
{
    if (m_desk.busy())
        return;
    m_message->clear();
    m_done->setNote(Note::Kind::Done, {});
    if (!m_dayField->finish()) {
        m_day->setFocus();
        return;
    }
    // Enter on another day shows it first; Enter again makes its report.
    const auto day = m_day->value()->legalDay();
    if (day != m_desk.day())
        m_desk.show(day);
    else
        m_desk.make();
}

void ReportPage::present()
{
    const auto& f = m_desk.figures();
    const auto number = [](int n) { return QString::number(n); };
    if (f.day.isValid() && (!m_day->hasFocus() || m_day->text().isEmpty()))
        m_day->setValue(domain::ThaiDate::fromDate(f.day));
    //: Heading; %1 is the day.
    m_dayCard->setHeading(f.day.isValid() ? tr("Report of %1").arg(DateWords::longDate(f.day)) : QString());
    QList<FiguresCard::Line> cases;
    int opened = 0;
    int issued = 0;
    for (const auto kind : domain::allCaseKinds()) {
        const auto at = size_t(kind);
        opened += f.opened[at];
        issued += f.issued[at];
        if (f.opened[at] > 0 || f.issued[at] > 0)
            cases << FiguresCard::Line{u"reportCase"_s + number(int(kind)),
                                       number(int(kind)) + u" ‧ "_s + m_wording.caseTitle(kind),
                                       number(f.opened[at]) + u" / "_s + number(f.issued[at])};
    }
    //: Sum of the report: cases opened and cards handed over.
    cases << FiguresCard::Line{u"reportCases"_s, tr("All cases: opened / handed over"),
                               number(opened) + u" / "_s + number(issued), true};
    m_cases->setLines(cases);
    m_cards->setLines({
        //: Figure of the report.
        {u"reportForward"_s, tr("Brought forward"), number(f.cardsBroughtForward)},
        //: Figure of the report.
        {u"reportReceived"_s, tr("Received"), number(f.cardsReceived)},
        //: Figure of the report.
        {u"reportIssued"_s, tr("Issued"), number(f.cardsIssued)},
        //: Figure of the report.
        {u"reportSpoiled"_s, tr("Spoiled"), number(f.cardsSpoiled)},
        //: Figure of the report.
        {u"reportOnHand"_s, tr("On hand"), number(f.cardsOnHand), true},
    });
    m_money->setLines({
        //: Figure of the report: from - to.
        {u"reportReceipts"_s, tr("Receipts"), f.receipts == 0 ? u"–"_s : f.firstReceipt + u" – "_s + f.lastReceipt},
        //: Figure of the report, in baht.
        {u"reportFines"_s, tr("Fines"), f.fines.text()},
        //: Figure of the report, in baht.
        {u"reportUnpaid"_s, tr("Fine orders unpaid"), f.finesUnpaid.text()},
        //: Figure of the report.
        {u"reportWaived"_s, tr("Fines waived"), number(f.finesWaived)},
        //: Figure of the report, in baht.
        {u"reportFees"_s, tr("Fees"), f.fees.text()},
        //: Figure of the report, in baht.
        {u"reportTotal"_s, tr("Total (baht)"), (f.fines + f.fees).text(), true},
    });
    QList<FiguresCard::Line> officers;
    for (const auto& officer : f.officers)
        officers << FiguresCard::Line{
            {},
            officer.name,
            QStringList{number(officer.casesTaken), number(officer.approved), number(officer.handedOver)}.join(
                u" / "_s)};
    m_officers->setLines(officers);
    m_officers->setVisible(!officers.isEmpty());
    m_commands->action(Command::MakeReport)->setEnabled(!m_desk.busy());
    m_commands->setInForce(Command::OpenDocument, !m_desk.lastDocument().isEmpty());
    m_open->setVisible(!m_desk.lastDocument().isEmpty());
}

void ReportPage::retranslate()
{
    //: Label: the day of the report.
    m_dayField->setLabel(tr("Day"));
    //: Under the day of the report.
    m_dayField->setHint(tr("Buddhist era, such as 16/3/2569. Enter shows the day, Enter again makes its report"));
    //: Heading of a card of figures.
    m_cases->setHeading(tr("Cases by kind"));
    //: Heading of a card of figures.
    m_cards->setHeading(tr("Blank cards"));
    //: Heading of a card of figures.
    m_money->setHeading(tr("Money"));
    //: Heading of a card of figures.
    m_officers->setHeading(tr("Officers: taken / approved / handed over"));
    //: The blue button.
    m_make->setText(tr("Make the day report"));
    //: Button: opens the PDF.
    m_open->setText(tr("Open the report"));
    m_commands->retranslate();
    present();
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < rem(46) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tabian::widgets
