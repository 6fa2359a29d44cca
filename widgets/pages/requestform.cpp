#include "widgets/pages/requestform.h"

#include "widgets/commands/checkline.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/datewords.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/pages/counterviews.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using domain::CaseKind;

RequestForm::RequestForm(const FormContext& context)
    : StepForm(u"requestForm"_s, context), m_open(new Note), m_otherCard(new Note),
      m_proposed(new Text(TextRole::Strong)), m_proposalBox(new QWidget),
      m_proposalColumn(new QVBoxLayout(m_proposalBox)), m_why(new Text(TextRole::Small, Tone::Muted)),
      m_kind(new ChoiceBox), m_event(new ThaiDateEdit), m_recordFound(new CheckLine), m_identityProved(new CheckLine),
      m_alsoTitle(new Text(TextRole::Strong))
{
    m_open->setObjectName(u"requestOpenElsewhere"_s);
    m_why->setObjectName(u"requestWhy"_s);
    m_recordFound->setObjectName(u"requestRecordFound"_s);
    m_identityProved->setObjectName(u"requestIdentityProved"_s);
    m_proposalColumn->setSpacing(8);
    m_otherCard->setObjectName(u"requestOtherCard"_s);
    column()->addWidget(m_open);
    column()->addWidget(m_otherCard);
    column()->addWidget(m_proposed);
    column()->addWidget(m_proposalBox);
    column()->addWidget(m_why);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_kindField = add(u"requestCase"_s, m_kind);
    m_eventField = add(u"requestEvent"_s, m_event);
    m_eventField->setRequired(true);
    m_eventField->setCheck([this] { return problemOf(m_context.wording, m_event->value()); });
    for (auto* line : {m_recordFound, m_identityProved}) {
        line->setChecked(true);
        column()->addWidget(line);
        track(line);
    }
    column()->addWidget(m_alsoTitle);
    for (const auto kind : domain::allCaseKinds()) {
        auto* line = new CheckLine;
        line->setObjectName(u"requestAlso"_s + QString::number(int(kind)));
        column()->addWidget(line);
        track(line);
        m_also.append(qMakePair(line, kind));
    }
    column()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestForm::kindChanged);
    retranslate();
}

void RequestForm::reset()
{
    StepForm::reset();
    m_for.clear();
    m_recordFound->setChecked(true);
    m_identityProved->setChecked(true);
}

void RequestForm::present()
{
    const auto* intake = m_context.desk.intake();
    const auto* c = m_context.desk.currentCase();
    if (intake && intake->open)
        //: The person has an open case already; %1 is its number. Enter takes it up.
        m_open->setNote(Note::Kind::Look,
                        tr("This person has an open case already: %1. Enter takes it up.").arg(intake->open->number));
    else
        m_open->setNote(Note::Kind::Look, {});
    auto other = CounterViews::otherCard(m_context.desk);
    if (!other.isEmpty()) {
        if (const auto may = casework::mayHoldThaiCard(intake->applicant()->id); !may)
            other += u' ' + m_context.wording.failure(may.error()).remedy + u" ("_s +
                     domain::failureCodeText(may.error().code) + u')';
    }
    m_otherCard->setNote(Note::Kind::Refused, other);
    m_kindField->setVisible(other.isEmpty());
    // A person, and again when the register has answered: only then are the proposals whole.
    QString now;
    if (c)
        now = c->id.toString();
    else if (const auto applicant = intake ? intake->applicant() : std::nullopt)
        now = applicant->id.digits() + (intake->regAsked ? u"+"_s : u"-"_s);
    showProposals();
    if (now != m_for) {
        m_for = now;
        adoptSuggestion();
    }
    const bool fixed = c && c->moneyTaken();
    for (auto* input : QList<QWidget*>{m_kind, m_event, m_recordFound, m_identityProved, m_proposalBox})
        input->setEnabled(!fixed);
    for (const auto& also : std::as_const(m_also))
        also.first->setEnabled(!fixed);
}

void RequestForm::adoptSuggestion()
{
    const auto suggested = m_context.desk.suggestedChoice();
    m_kind->setCurrentIndex(m_kind->findData(int(suggested.kind)));
    if (suggested.event)
        m_event->setValue(*suggested.event);
    else
        m_event->clear();
    m_recordFound->setChecked(suggested.evidenceFacts.oldRecordFound);
    m_identityProved->setChecked(suggested.evidenceFacts.identityProved);
    for (const auto& also : std::as_const(m_also))
        also.first->setChecked(std::find(suggested.alsoNoted.begin(), suggested.alsoNoted.end(), also.second) !=
                               suggested.alsoNoted.end());
    m_eventField->clearError();
    kindChanged();
}

void RequestForm::showProposals()
{
    const auto all = m_context.desk.proposals();
    bool same = qsizetype(all.size()) == m_buttons.size();
    for (qsizetype i = 0; same && i < m_buttons.size(); ++i)
        same = m_buttons[i].second == all[size_t(i)].kind;
    if (!same) {
        for (const auto& old : std::as_const(m_buttons))
            delete old.first;
        m_buttons.clear();
        for (size_t i = 0; i < all.size(); ++i) {
            auto* button = new KeyButton(KeyButton::Kind::Answer);
            button->setObjectName(u"requestProposal"_s + QString::number(i + 1));
            const auto kind = all[i].kind;
            connect(button, &QAbstractButton::clicked, this,
                    [this, kind] { m_kind->setCurrentIndex(m_kind->findData(int(kind))); });
            m_proposalColumn->addWidget(button);
            m_buttons.append(qMakePair(button, kind));
        }
    }
    for (const auto& [button, kind] : std::as_const(m_buttons)) {
        button->setText(CounterViews::caseLine(kind, m_context.wording));
        button->setChecked(m_kind->currentData().toInt() == int(kind));
    }
    m_proposed->setVisible(!m_buttons.isEmpty());
    m_proposalBox->setVisible(!m_buttons.isEmpty());
}

void RequestForm::kindChanged()
{
    const auto kind = CaseKind(m_kind->currentData().toInt());
    for (const auto& [button, own] : std::as_const(m_buttons))
        button->setChecked(own == kind);
    const auto all = m_context.desk.proposals();
    QString why;
    for (const auto& proposal : all)
        if (proposal.kind == kind)
            why = m_context.wording.reason(proposal.reason);
    m_why->setTextOrHide(why);
    const auto meaning = m_otherCard->text().isEmpty() ? domain::eventMeaning(kind) : domain::EventMeaning::None;
    m_eventField->setVisible(meaning != domain::EventMeaning::None);
    m_eventField->setLabel(CounterViews::eventQuestion(meaning));
    m_recordFound->setVisible(kind == CaseKind::LostOrDestroyed);
    m_identityProved->setVisible(kind == CaseKind::Damaged && m_otherCard->text().isEmpty());
    bool any = false;
    for (const auto& [line, own] : std::as_const(m_also)) {
        const bool offered =
            own != kind && (line->isChecked() ||
                            std::any_of(all.begin(), all.end(), [own = own](const auto& p) { return p.kind == own; }));
        line->setVisible(offered);
        any = any || offered;
    }
    m_alsoTitle->setVisible(any);
    Q_EMIT typed();
}

casework::RequestChoice RequestForm::choice() const
{
    casework::RequestChoice out;
    out.kind = CaseKind(qMax(1, m_kind->currentData().toInt()));
    if (domain::eventMeaning(out.kind) != domain::EventMeaning::None)
        if (const auto day = m_event->value())
            out.event = *day;
    out.evidenceFacts = {m_recordFound->isChecked(), m_identityProved->isChecked()};
    for (const auto& [line, kind] : m_also)
        if (kind != out.kind && line->isChecked())
            out.alsoNoted.push_back(kind);
    return out;
}

void RequestForm::preview(DecisionView&) const {}

QWidget* RequestForm::firstField() const
{
    if (m_eventField->isVisibleTo(this) && m_event->text().isEmpty())
        return m_event;
    for (const auto& [button, kind] : m_buttons)
        if (button->isChecked())
            return button;
    return m_kind;
}

QString RequestForm::goOnText() const
{
    const auto* intake = m_context.desk.intake();
    //: The blue button: takes up the open case of this person.
    const auto resume = tr("Take up the open case");
    //: The blue button: opens the case.
    const auto open = tr("Open the case");
    //: The blue button: records the changed request.
    const auto record = tr("Record the request");
    if (intake && intake->open)
        return resume;
    if (!canGoOn())
        return {};
    const auto* c = m_context.desk.currentCase();
    if (c && c->moneyTaken())
        return {};
    return c ? record : open;
}

bool RequestForm::canGoOn() const
{
    return m_otherCard->text().isEmpty();
}

void RequestForm::goOn()
{
    const auto* intake = m_context.desk.intake();
    if (intake && intake->open) {
        m_context.desk.resume(intake->open->id);
        return;
    }
    clearMessage();
    if (m_eventField->isVisibleTo(this) && !m_eventField->finish()) {
        m_event->setFocus();
        return;
    }
    if (m_context.desk.currentCase())
        m_context.desk.decideRequest(choice());
    else
        m_context.desk.openCase(choice());
}

void RequestForm::fillCases()
{
    const auto chosen = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const auto kind : domain::allCaseKinds())
        m_kind->addItem(QString::number(int(kind)) + u" ‧ "_s + m_context.wording.caseTitle(kind), int(kind));
    m_kind->setCurrentIndex(chosen.isValid() ? m_kind->findData(chosen) : 0);
}

void RequestForm::retranslate()
{
    //: Over the proposed cases.
    m_proposed->setText(tr("Proposed"));
    //: Label of the list of all 13 cases.
    m_kindField->setLabel(tr("Case"));
    //: Under the list of all 13 cases.
    m_kindField->setHint(tr("Type the case's number, or choose with ↑ ↓"));
    //: Under the day of the event: how it may be typed.
    m_eventField->setHint(tr("Buddhist era, such as 16/3/2569"));
    //: Check box in case 4: switches the witness on when not ticked.
    m_recordFound->setText(tr("The earlier card record was found in the register"));
    //: Check box in case 5: switches the witness on when not ticked.
    m_identityProved->setText(tr("The applicant's identity is proved by card and register"));
    //: Over other events that are recorded with the principal case.
    m_alsoTitle->setText(tr("Also record (one fee and one fine only)"));
    for (const auto& [line, kind] : std::as_const(m_also)) {
        line->setText(CounterViews::caseLine(kind, m_context.wording));
        line->setAccessibleName(line->text());
    }
    fillCases();
    kindChanged();
}

} // namespace tabian::widgets
