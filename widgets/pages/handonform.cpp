#include "widgets/pages/handonform.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/formfield.h"
#include "widgets/theme/card.h"
#include "widgets/theme/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

HandOnForm::HandOnForm(casework::CounterDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_note(new Note), m_to(new ChoiceBox), m_reason(new QLineEdit),
      m_toField(new FormField(u"handOnTo"_s, m_to)), m_reasonField(new FormField(u"handOnReason"_s, m_reason)),
      m_drop(new KeyButton(KeyButton::Kind::Secondary)), m_go(new KeyButton(KeyButton::Kind::Primary))
{
    m_note->setObjectName(u"handOnNote"_s);
    m_drop->setObjectName(u"handOnDrop"_s);
    m_go->setObjectName(u"handOnGo"_s);
    m_toField->setRequired(true);
    m_reasonField->setRequired(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(10);
    for (auto* widget :
         {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_toField), static_cast<QWidget*>(m_reasonField)})
        column->addWidget(widget);
    auto* ways = new FlowLayout(8, Qt::AlignRight);
    ways->addWidget(m_drop);
    ways->addWidget(m_go);
    column->addLayout(ways);
    connect(m_drop, &QAbstractButton::clicked, this, &HandOnForm::drop);
    connect(&m_desk, &casework::CounterDesk::handedOn, this, &HandOnForm::drop);
    hide();
    retranslate();
}

void HandOnForm::bind(QAction* goOn)
{
    m_go->bind(goOn);
}

void HandOnForm::ask(const casework::CaseSummary& summary)
{
    m_case = summary;
    m_to->clear();
    for (const auto& colleague : m_desk.colleagues()) {
        if (colleague.id != summary.keeper)
            m_to->addItem(colleague.name, colleague.id);
    }
    m_reason->clear();
    m_toField->clearError();
    m_reasonField->clearError();
    retranslate();
    show();
    (m_to->count() > 1 ? static_cast<QWidget*>(m_to) : m_reason)->setFocus();
    Q_EMIT changed();
}

void HandOnForm::record()
{
    if (!m_case)
        return;
    const bool chosen = m_toField->finish();
    if (!m_reasonField->finish() || !chosen) {
        (chosen ? static_cast<QWidget*>(m_reason) : m_to)->setFocus();
        return;
    }
    m_desk.handOn(m_case->id, m_to->currentData().toUuid(), m_reason->text().trimmed());
}

void HandOnForm::drop()
{
    if (!m_case)
        return;
    m_case.reset();
    hide();
    Q_EMIT changed();
}

void HandOnForm::retranslate()
{
    if (m_case)
        //: Over the colleague and the reason; %1 is the applicant, %2 the officer who has the case.
        m_note->setNote(Note::Kind::Look,
                        tr("%1 ‧ now with %2. What was typed stays.").arg(m_case->applicantName, m_case->keeperName));
    //: Label: the officer who goes on with the case.
    m_toField->setLabel(tr("Who goes on with it"));
    //: Label: why the case goes to another officer.
    m_reasonField->setLabel(tr("Reason"));
    //: Button: the case stays where it is.
    m_drop->setText(tr("Leave it there"));
}

} // namespace tabian::widgets
