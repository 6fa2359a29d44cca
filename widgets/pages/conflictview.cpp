#include "widgets/pages/conflictview.h"

#include "app/messages/centremessages.h"
#include "widgets/fields/datewords.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::ConflictCase;
using casework::ConflictChoice;
using casework::ConflictSide;

ConflictView::ConflictView(const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_title(new Text(TextRole::Title)),
      m_subtitle(new Text(TextRole::Small, Tone::Muted)), m_meaning(new Text(TextRole::Body)), m_tableBox(new QWidget),
      m_table(new QGridLayout(m_tableBox))
{
    m_title->setObjectName(u"conflictTitle"_s);
    m_subtitle->setObjectName(u"conflictSubtitle"_s);
    m_meaning->setObjectName(u"conflictMeaning"_s);
    m_tableBox->setObjectName(u"conflictTable"_s);
    m_table->setHorizontalSpacing(0);
    m_table->setVerticalSpacing(0);
    m_table->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* widget : QList<QWidget*>{m_title, m_subtitle, m_meaning, m_tableBox})
        column->addWidget(widget);
}

QString ConflictView::sideName(const QString& office, const QString& own)
{
    if (office.isEmpty() || office == u"registry"_s)
        //: One side of a conflict: the central register itself.
        return tr("The central register");
    //: One side of a conflict; %1 the code of this office.
    const auto ours = tr("This office (%1)");
    //: One side of a conflict; %1 the code of another office.
    const auto other = tr("Office %1");
    return (office == own ? ours : other).arg(office);
}

void ConflictView::show(const ConflictCase& conflict)
{
    const auto& book = m_wording.book();
    m_title->setText(messages::conflictTitle(conflict.kind, book));
    //: Under the title of a conflict; %1 day and time.
    const auto noticed = tr("noticed %1").arg(DateWords::weekdayDateTime(conflict.at));
    QStringList about{conflict.personName, conflict.citizenMasked, conflict.caseNumber, noticed};
    about.removeAll(QString());
    m_subtitle->setText(about.join(u" ‧ "_s));
    m_meaning->setText(messages::conflictMeaning(conflict.kind, book));
    fillTable(conflict);
    fillSaid(conflict);
}

void ConflictView::addRow(const QString& what, const QString& ours, const QString& theirs, bool head, bool look)
{
    const int row = m_table->rowCount();
    const QStringList cells{what, ours, theirs};
    for (int column = 0; column < 3; ++column) {
        const TextRole role = head || (look && column > 0) ? TextRole::Strong : TextRole::Body;
        auto* text = new Text(cells[column].isEmpty() ? u"–"_s : cells[column], role,
                              look && column > 0 ? Tone::Amber : Tone::Ink);
        if (head && column == 0)
            text->setText({});
        text->setContentsMargins(8, 4, 8, 4);
        m_table->addWidget(text, row, column, Qt::AlignTop);
        m_table->setColumnStretch(column, column == 0 ? 2 : 3);
    }
    m_table->addWidget(makeRule(false, m_tableBox), row + 1, 0, 1, 3);
}

void ConflictView::fillTable(const ConflictCase& conflict)
{
    while (auto* item = m_table->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ConflictSide &ours = conflict.ours, &theirs = conflict.theirs;
    const auto& book = m_wording.book();
    addRow({}, sideName(ours.office, ours.office), sideName(theirs.office, ours.office), true);
    const auto moment = [](const QDateTime& at) { return at.isValid() ? DateWords::weekdayDateTime(at) : QString(); };
    const auto act = [&](const ConflictSide& side) {
        return side.act.isEmpty() ? QString() : messages::actTitle(side.act, book);
    };
    //: Added to a card's state: a conflict about it waits.
    const auto disputed = tr("disputed");
    const auto state = [&](const ConflictSide& side) {
        QString words = side.cardState.isEmpty() ? QString() : messages::cardState(side.cardState, book);
        return side.disputed ? words + u" ‧ "_s + disputed : words;
    };
    const auto add = [this](const QString& what, const QString& mine, const QString& other, bool look = false) {
        if (!mine.isEmpty() || !other.isEmpty())
            addRow(what, mine, other, false, look);
    };
    //: Row in the comparison of a conflict: when.
    add(tr("When"), moment(ours.at), moment(theirs.at));
    //: Row in the comparison of a conflict: what was done.
    add(tr("What"), act(ours), act(theirs));
    //: Row in the comparison of a conflict: by which officer.
    add(tr("Officer"), ours.officerName, theirs.officerName);
    //: Row in the comparison of a conflict: the card's serial.
    add(tr("Card"), ours.serial, theirs.serial);
    //: Row in the comparison of a conflict: the card's state in the register.
    add(tr("State in the register"), state(ours), state(theirs), ours.disputed || theirs.disputed);
    fillDifferences(conflict);
}

void ConflictView::fillDifferences(const ConflictCase& conflict)
{
    if (!conflict.asMade || !conflict.asRegistered)
        return;
    const auto &made = *conflict.asMade, &now = *conflict.asRegistered;
    const auto english = [](const casework::Applicant& person) {
        return person.nameEn ? person.nameEn->full() : QString();
    };
    //: Sex of a person.
    const auto male = tr("male");
    //: Sex of a person.
    const auto female = tr("female");
    const auto sex = [&](const casework::Applicant& person) { return person.sex == domain::Sex::Male ? male : female; };
    for (const auto field : casework::differences(made, now)) {
        switch (field) {
        case casework::DifferingField::NameTh:
            //: Row in the comparison of a conflict.
            addRow(tr("Thai name"), made.nameTh.full(), now.nameTh.full(), false, true);
            break;
        case casework::DifferingField::NameEn:
            //: Row in the comparison of a conflict.
            addRow(tr("English name"), english(made), english(now), false, true);
            break;
        case casework::DifferingField::Birth:
            //: Row in the comparison of a conflict.
            addRow(tr("Birth"), DateWords::shortDate(made.birth), DateWords::shortDate(now.birth), false, true);
            break;
        case casework::DifferingField::Sex:
            //: Row in the comparison of a conflict.
            addRow(tr("Sex"), sex(made), sex(now), false, true);
            break;
        case casework::DifferingField::Address:
            //: Row in the comparison of a conflict.
            addRow(tr("Address"), made.address.shortLine(), now.address.shortLine(), false, true);
            break;
        }
    }
}

QString ConflictView::saidText(const casework::ConflictStatement& statement, const ConflictCase& conflict) const
{
    const QString& own = conflict.ours.office;
    if (statement.by.isEmpty())
        return statement.reason;
    //: Who decided a conflict, in the place of an office.
    const auto administrator = tr("The registry's administrator");
    const auto by = statement.by == u"registry"_s ? administrator : sideName(statement.by, own);
    //: A decision: %1 who decided, %2 whose fact holds, %3 the reason.
    const auto holds = tr("%1: the record of “%2” holds. Reason: %3");
    //: A decision: %1 who decided, %2 the reason; neither fact is preferred.
    const auto noted = tr("%1 has taken note. Reason: %2");
    return statement.stands == u"noted"_s ? noted.arg(by, statement.reason)
                                          : holds.arg(by, sideName(statement.stands, own), statement.reason);
}

void ConflictView::fillSaid(const ConflictCase& conflict)
{
    QList<std::pair<Note::Kind, QString>> lines;
    bool own = false;
    for (const auto& statement : conflict.said) {
        own = own || statement.by == conflict.ours.office;
        lines.append({Note::Kind::Plain, saidText(statement, conflict)});
    }
    if (conflict.decided && !own) {
        const auto& decided = *conflict.decided;
        const QString stands = decided.choice == ConflictChoice::Noted        ? u"noted"_s
                               : decided.choice == ConflictChoice::OursStands ? conflict.ours.office
                               : conflict.theirs.office.isEmpty()             ? u"registry"_s
                                                                              : conflict.theirs.office;
        lines.append({Note::Kind::Plain, saidText({conflict.ours.office, stands, decided.reason}, conflict) + u" ‧ "_s +
                                             decided.officerName + u" ‧ "_s + DateWords::weekdayDateTime(decided.at)});
    }
    //: Under a conflict: it is over.
    const auto settled = tr("Settled at the registry");
    //: Under a conflict that this office has decided: its decision has not been sent.
    const auto toSend = tr("Decided here; the decision goes to the registry when the line is back");
    //: Under a conflict that this office has decided: the other office decides too; if it says otherwise, the registry rules.
    const auto other = tr("Decided here; settled when the other office says the same, or the registry decides");
    //: Under a conflict that this office has decided and that waits for the registry's answer.
    const auto answer = tr("Decided here; the registry's answer is awaited");
    if (conflict.settled)
        lines.append({Note::Kind::Done, settled});
    else if (conflict.decided)
        lines.append({Note::Kind::Look, !conflict.decided->sent ? toSend : conflict.ofTwoOffices() ? other : answer});
    while (m_said.size() < lines.size()) {
        auto* note = new Note;
        note->setObjectName(u"conflictSaid"_s + QString::number(m_said.size()));
        layout()->addWidget(note);
        m_said.append(note);
    }
    for (qsizetype i = 0; i < m_said.size(); ++i)
        m_said[i]->setNote(i < lines.size() ? lines[i].first : Note::Kind::Plain,
                           i < lines.size() ? lines[i].second : QString());
}

} // namespace tabian::widgets
