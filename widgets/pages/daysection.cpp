#include "widgets/pages/daysection.h"

#include "widgets/fields/datewords.h"
#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/figurescard.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::DayCount;
using domain::Baht;

static int typedNumber(const QLineEdit* edit)
{
    return arabicDigits(edit->text().trimmed()).toInt();
}

static QString pieceName(Baht each)
{
    return each.wholeBaht() > 0 ? QString::number(each.wholeBaht()) : u"0%1"_s.arg(each.satang());
}

DaySection::DaySection(const BooksContext& context)
    : BookSection(u"daySection"_s, context), m_figures(new FiguresCard), m_comparison(new FiguresCard),
      m_state(new Note), m_opening(new BahtEdit), m_pieceBox(new QWidget), m_pieceTitle(new Text(TextRole::Strong)),
      m_cards(new QLineEdit), m_receipts(new QLineEdit), m_slips(new QLineEdit), m_explanation(new ParagraphEdit(2))
{
    m_state->setObjectName(u"dayState"_s);
    m_figures->body()->insertWidget(1, m_state);
    left()->addWidget(m_figures);
    left()->addWidget(m_comparison);
    left()->addStretch(1);
    m_openingField = add(u"dayOpening"_s, m_opening, true);
    m_openingField->setCheck([this] {
        const auto typed = m_opening->value();
        return typed ? QString() : m_context.wording.failure(typed.error()).sentence;
    });
    auto* grid = new QGridLayout(m_pieceBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int at = 0;
    for (const auto each : casework::denominations()) {
        auto* label = new Text(TextRole::Body);
        label->setText(each.text() + u" ×"_s);
        label->setSingleLine(true);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* edit = new QLineEdit;
        edit->setObjectName(u"dayPiece"_s + pieceName(each));
        edit->setAccessibleName(each.text());
        edit->setAlignment(Qt::AlignRight);
        edit->setMaxLength(6);
        label->setBuddy(edit);
        m_pieces.append(edit);
        grid->addWidget(label, at / 3, 2 * (at % 3));
        grid->addWidget(edit, at / 3, 2 * (at % 3) + 1);
        grid->setColumnStretch(2 * (at % 3) + 1, 1);
        connect(edit, &QLineEdit::textChanged, this, &DaySection::weigh);
        ++at;
    }
    form()->addWidget(m_pieceTitle);
    form()->addWidget(m_pieceBox);
    m_cardsField = add(u"dayCards"_s, m_cards, true);
    m_receiptsField = add(u"dayReceipts"_s, m_receipts, true);
    m_slipsField = add(u"daySlips"_s, m_slips, true);
    for (auto* field : {m_cardsField, m_receiptsField, m_slipsField}) {
        static_cast<QLineEdit*>(field->input())->setAlignment(Qt::AlignRight);
        field->setCheck([field]() -> QString {
            bool number = false;
            const int count = arabicDigits(static_cast<QLineEdit*>(field->input())->text().trimmed()).toInt(&number);
            //: Under a number that was counted.
            return number && count >= 0 ? QString() : tr("A number, or 0");
        });
        connect(field, &FormField::changed, this, &DaySection::weigh);
    }
    m_explanationField = add(u"dayExplanation"_s, m_explanation, true);
    addSecond(u"day"_s);
    form()->addStretch(1);
    retranslate();
}

bool DaySection::open() const
{
    return m_context.desk.books().openDay.has_value();
}

casework::DayClosed DaySection::counted() const
{
    casework::DayClosed act{.day = m_context.desk.books().openDay.value_or(QDate()),
                            .cash = {},
                            .cards = typedNumber(m_cards),
                            .receipts = typedNumber(m_receipts),
                            .slips = typedNumber(m_slips),
                            .explanation = m_explanation->text().trimmed()};
    const auto& denominations = casework::denominations();
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (const int count = typedNumber(m_pieces[i]); count != 0)
            act.cash.push_back({denominations[size_t(i)], count});
    }
    return act;
}

bool DaySection::differs() const
{
    return open() && casework::countedBy(counted()) != m_context.desk.books().expected;
}

void DaySection::weigh()
{
    const bool closing = open();
    const auto now = casework::countedBy(counted());
    const auto& expected = m_context.desk.books().expected;
    const auto pair = [](const QString& is, const QString& wanted, bool same) {
        return is + u" / "_s + wanted + (same ? u" ✓"_s : u" ✗"_s);
    };
    const auto line = [&pair](const QString& name, const QString& word, int is, int wanted) {
        return FiguresCard::Line{name, word, pair(QString::number(is), QString::number(wanted), is == wanted)};
    };
    m_comparison->setLines({
        //: Comparison of the count: cards on hand, written ones not fetched among them.
        line(u"dayCardsCompared"_s, tr("Cards"), now.cards, expected.cards),
        //: Comparison of the count: the office's copies of the receipts.
        line(u"dayReceiptsCompared"_s, tr("Copies of receipts"), now.receipts, expected.receipts),
        //: Comparison of the count: the office's copies of the slips for cards to be fetched (bai rap).
        line(u"daySlipsCompared"_s, tr("Copies of slips"), now.slips, expected.slips),
        //: Comparison of the count: cash in baht.
        {u"dayCounted"_s, tr("Cash (baht)"), pair(now.cash.text(), expected.cash.text(), now.cash == expected.cash),
         true},
    });
    m_comparison->setVisible(closing);
    m_explanationField->setVisible(closing && differs());
    showSecond(closing && differs());
    Q_EMIT altered();
}

void DaySection::presentFigures()
{
    const auto& desk = m_context.desk;
    const auto& book = desk.day().book;
    QList<FiguresCard::Line> lines;
    if (book) {
        lines = {
            //: Figure of the day.
            {u"dayOpenedBy"_s, tr("Opened by"), book->openedBy + u" ‧ "_s + DateWords::time(book->openedAt.time())},
            //: Figure of the day, in baht: taken on earlier days and not remitted.
            {u"dayForward"_s, tr("Brought forward"), book->broughtForward.text()},
            //: Figure of the day, in baht: money laid in the drawer in the morning.
            {u"dayOpeningMoney"_s, tr("Opening money"), book->opening.text()},
            //: Figure of the day, in baht.
            {u"dayTaken"_s, tr("Received"), book->received.text()},
            //: Figure of the day, in baht.
            {u"dayRemitted"_s, tr("Remitted"), book->remitted.text()},
            //: Figure of the day, in baht: what the drawer must hold.
            {u"dayExpected"_s, tr("Expected in the drawer (baht)"), book->expected.cash.text(), true},
        };
    }
    m_figures->setLines(lines);
    const auto openDay = desk.books().openDay;
    //: State of the day; %1 is the day.
    const auto forgotten = tr("%1 was not closed: count and close it first");
    //: State of the day.
    const auto isOpen = tr("The day is open");
    //: State of the day; %1 closed by, %2 at.
    const auto closed = tr("The day was closed by %1 at %2");
    //: State of the day.
    const auto notOpen = tr("The day is not open yet");
    if (openDay && *openDay != desk.today())
        m_state->setNote(Note::Kind::Refused, forgotten.arg(DateWords::longDate(*openDay)));
    else if (openDay)
        m_state->setNote(Note::Kind::Done, isOpen);
    else if (desk.books().todayClosed && book)
        m_state->setNote(Note::Kind::Plain, closed.arg(book->closedBy, DateWords::time(book->closedAt.time())));
    else
        m_state->setNote(Note::Kind::Look, notOpen);
    //: Heading of a card of figures; %1 is the day.
    m_figures->setHeading(
        tr("Day of %1").arg(DateWords::longDate(desk.day().day.isValid() ? desk.day().day : desk.today())));
}

void DaySection::present()
{
    presentFigures();
    const bool closing = open();
    const bool over = m_context.desk.books().todayClosed;
    m_openingField->setVisible(!closing && !over);
    for (QWidget* widget : QList<QWidget*>{m_pieceTitle, m_pieceBox, m_cardsField, m_receiptsField, m_slipsField})
        widget->setVisible(closing);
    //: Heading of the form: the day is to be closed.
    const auto close = tr("Count and close");
    //: Heading of the form: the day is to be opened.
    const auto begin = tr("Open the day");
    //: Heading of the form: the day is over.
    const auto ended = tr("The day is closed");
    formCard()->setHeading(closing ? close : over ? ended : begin);
    weigh();
}

QString DaySection::goOnText() const
{
    //: The blue button: the day is counted and closed for good.
    const auto close = tr("Close the day");
    //: The blue button: the day begins.
    const auto begin = tr("Open the day");
    return open() ? close : m_context.desk.books().todayClosed ? QString() : begin;
}

void DaySection::goOn()
{
    if (!open()) {
        if (!m_context.desk.books().todayClosed && finish({m_openingField}))
            m_context.desk.openDay(*m_opening->value());
        return;
    }
    if (!finish({m_cardsField, m_receiptsField, m_slipsField, m_explanationField}))
        return;
    const bool broken = differs();
    if (broken && !finishSecond())
        return;
    const auto act = counted();
    //: Before the day is closed; %1 is the day, %2 the cash counted in baht.
    if (confirmed(tr("%1 closes with %2 baht; it takes no more entries.")
                      .arg(DateWords::longDate(act.day), casework::sumOf(act.cash).text())))
        m_context.desk.closeDay(act, broken ? std::optional(second()) : std::nullopt);
}

QWidget* DaySection::firstField() const
{
    return open() ? static_cast<QWidget*>(m_pieces.front()) : m_opening;
}

void DaySection::emptied()
{
    m_opening->clear();
    m_explanation->clear();
    for (auto* edit : m_pieces + QList<QLineEdit*>{m_cards, m_receipts, m_slips})
        edit->clear();
    present();
}

void DaySection::retranslate()
{
    //: Heading of the comparison: counted / expected.
    m_comparison->setHeading(tr("Counted / expected"));
    //: Label: money in the drawer in the morning.
    m_openingField->setLabel(tr("Opening money (baht)"));
    //: Under the opening money.
    m_openingField->setHint(tr("Change laid in the drawer; 0 when there is none"));
    //: Over the numbers of notes and coins.
    m_pieceTitle->setText(tr("Notes and coins"));
    //: Label: cards counted.
    m_cardsField->setLabel(tr("Cards on hand"));
    //: Under the cards counted.
    m_cardsField->setHint(tr("Blank ones, and written ones not yet fetched"));
    //: Label: copies of receipts counted.
    m_receiptsField->setLabel(tr("Copies of receipts"));
    //: Under the copies of receipts counted.
    m_receiptsField->setHint(tr("Void ones included"));
    //: Label: copies of slips counted (bai rap).
    m_slipsField->setLabel(tr("Copies of slips for cards to be fetched"));
    //: Label: why counted and expected differ.
    m_explanationField->setLabel(tr("Why the count differs"));
    retranslateSecond();
    present();
}

} // namespace tabian::widgets
