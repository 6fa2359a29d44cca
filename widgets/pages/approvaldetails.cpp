#include "widgets/pages/approvaldetails.h"

#include "app/casework/ports.h"
#include "widgets/fields/datewords.h"
#include "widgets/pages/counterviews.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::Case;
using casework::RiskFlag;

static QLabel* photoLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

ApprovalDetails::ApprovalDetails(const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_oldTitle(new Text(TextRole::Small, Tone::Muted)),
      m_newTitle(new Text(TextRole::Small, Tone::Muted)), m_remarksTitle(new Text(TextRole::Heading)),
      m_changesTitle(new Text(TextRole::Heading)), m_money(new Text(TextRole::Body)),
      m_oldPhoto(photoLabel(u"approvalOldPhoto"_s)), m_newPhoto(photoLabel(u"approvalNewPhoto"_s)),
      m_fingers(new FingerPanel), m_notesBox(new QWidget), m_changesBox(new QWidget),
      m_changes(new QGridLayout(m_changesBox))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(14);
    for (const auto& [title, photo] : {std::pair(m_oldTitle, m_oldPhoto), std::pair(m_newTitle, m_newPhoto)}) {
        auto* one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(title);
        one->addWidget(photo);
        one->addStretch(1);
        pictures->addLayout(one);
    }
    auto* notes = new QVBoxLayout(m_notesBox);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->addWidget(m_remarksTitle);
    notes->addStretch(1);
    pictures->addWidget(m_notesBox, 1);
    column->addLayout(pictures);
    column->addWidget(m_fingers);
    column->addWidget(m_money);
    column->addWidget(m_changesTitle);
    m_changes->setHorizontalSpacing(0);
    m_changes->setVerticalSpacing(0);
    m_changes->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_changesBox);
    retranslate();
}

static void setPhoto(QLabel* label, const QByteArray& jpeg)
{
    const QSize size(qMin(rem(7), 140), qMin(rem(8.4), 168));
    showPicture(*label, QImage::fromData(jpeg), size);
}

void ApprovalDetails::show(const Case& c, const std::vector<RiskFlag>& flags, bool own)
{
    setPhoto(m_oldPhoto, c.intake.oldPhoto);
    setPhoto(m_newPhoto, c.newPhoto);
    const auto fingers = c.fingers.value_or(casework::FingersChecked{});
    m_fingers->setLeft(CounterViews::finger(fingers.left, fingers.leftTries, fingers.leftQuality));
    m_fingers->setRight(CounterViews::finger(fingers.right, fingers.rightTries, fingers.rightQuality));
    showNotes(c, flags, own);
    QStringList money;
    //: Line on the approval page: fine and fee, %1 and %2 in baht.
    money << tr("Fine %1 ‧ fee %2 baht").arg(c.fineDue().text(), c.fee().text());
    if (c.payment)
        money << c.payment->receiptNumber;
    if (c.fine && !c.fine->reason.isEmpty())
        money << c.fine->reason;
    m_money->setText(money.join(u" ‧ "_s));
    showChanges(c);
}

void ApprovalDetails::addSenses(Notes& notes, const Case& c) const
{
    for (const auto& exception : c.exceptions) {
        QString line = CounterViews::fingerName(exception.what.finger) + u": "_s +
                       CounterViews::fingerReason(exception.what.reason);
        if (!exception.what.note.isEmpty())
            line += u" ("_s + exception.what.note + u')';
        if (exception.confirmed)
            line += u" ✓ "_s + exception.confirmed->officerName;
        notes.append(qMakePair(Note::Kind::Plain, line));
    }
    if (c.photo && !c.photo->flaws.empty()) {
        QStringList flaws;
        for (const auto flaw : c.photo->flaws)
            flaws << m_wording.failure(casework::failureOf(flaw)).sentence;
        notes.append(qMakePair(Note::Kind::Plain, flaws.join(u' ') + u' ' + c.photo->override));
    }
}

void ApprovalDetails::showNotes(const Case& c, const std::vector<RiskFlag>& flags, bool own)
{
    Notes notes;
    for (const auto& flag : flags)
        notes.append(qMakePair(Note::Kind::Look, CounterViews::flag(flag)));
    addSenses(notes, c);
    if (c.witness)
        notes.append(qMakePair(Note::Kind::Plain,
                               c.witness->name + u" ("_s + c.witness->relation + u"): "_s + c.witness->statement));
    //: Note on the approval page.
    const auto nothing = tr("Nothing to look at in the office's records");
    if (flags.empty())
        notes.append(qMakePair(Note::Kind::Done, nothing));
    //: Note on the approval page.
    const auto other = tr("The approver is not the officer of the case");
    //: Note on the approval page.
    const auto same = tr("You took this case: another officer signs in below to approve");
    notes.append(qMakePair(own ? Note::Kind::Refused : Note::Kind::Done, own ? same : other));
    while (m_notes.size() < notes.size()) {
        auto* note = new Note;
        note->setObjectName(u"approvalNote"_s + QString::number(m_notes.size()));
        static_cast<QVBoxLayout*>(m_notesBox->layout())->insertWidget(int(m_notes.size()) + 1, note);
        m_notes.append(note);
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        m_notes[i]->setNote(i < notes.size() ? notes[i].first : Note::Kind::Plain,
                            i < notes.size() ? notes[i].second : QString());
}

void ApprovalDetails::addChange(const QString& what, const QString& before, const QString& after, bool head)
{
    const int row = m_changes->rowCount();
    const QStringList cells{what, before, after};
    for (int column = 0; column < 3; ++column) {
        auto* text = new Text(cells[column], head || column == 2 ? TextRole::Strong : TextRole::Body);
        text->setContentsMargins(8, 4, 8, 4);
        m_changes->addWidget(text, row, column, Qt::AlignTop);
        m_changes->setColumnStretch(column, column == 0 ? 2 : 3);
    }
    m_changes->addWidget(makeRule(false, m_changesBox), row + 1, 0, 1, 3);
}

void ApprovalDetails::showChanges(const Case& c)
{
    while (auto* item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& person = c.intake.applicant;
    const auto differing =
        c.intake.onCard ? casework::differences(*c.intake.onCard, person) : std::vector<casework::DifferingField>();
    m_changesTitle->setVisible(!differing.empty());
    m_changesBox->setVisible(!differing.empty());
    //: Table head: which field.
    const auto field = tr("Field");
    //: Table head: as the old card says.
    const auto onCard = tr("Old card");
    //: Table head: as the register and the new card say.
    const auto onNew = tr("Register, new card");
    //: Field in the table of changes.
    const auto nameTh = tr("Thai name");
    //: Field in the table of changes.
    const auto nameEn = tr("English name");
    //: Field in the table of changes.
    const auto birth = tr("Birth");
    //: Field in the table of changes.
    const auto sex = tr("Sex");
    //: Field in the table of changes.
    const auto address = tr("Address");
    //: Sex of the applicant.
    const auto male = tr("male");
    //: Sex of the applicant.
    const auto female = tr("female");
    if (!differing.empty())
        addChange(field, onCard, onNew, true);
    for (const auto kind : differing) {
        const auto& card = *c.intake.onCard;
        switch (kind) {
        case casework::DifferingField::NameTh:
            addChange(nameTh, card.nameTh.full(), person.nameTh.full(), false);
            break;
        case casework::DifferingField::NameEn:
            addChange(nameEn, card.nameEn ? card.nameEn->full() : u"–"_s,
                      person.nameEn ? person.nameEn->full() : u"–"_s, false);
            break;
        case casework::DifferingField::Birth:
            addChange(birth, DateWords::shortDate(card.birth), DateWords::shortDate(person.birth), false);
            break;
        case casework::DifferingField::Sex:
            addChange(sex, card.sex == domain::Sex::Male ? male : female,
                      person.sex == domain::Sex::Male ? male : female, false);
            break;
        case casework::DifferingField::Address:
            addChange(address, card.address.shortLine(), person.address.shortLine(), false);
            break;
        }
    }
}

void ApprovalDetails::retranslate()
{
    //: Over the old photo.
    m_oldTitle->setText(tr("Photo on record"));
    //: Over the photo taken today.
    m_newTitle->setText(tr("New photo"));
    //: Over what the approver must look at.
    m_remarksTitle->setText(tr("To look at"));
    //: Over the table of what changes against the old card.
    m_changesTitle->setText(tr("Changes against the old card"));
}

void ApprovalDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
