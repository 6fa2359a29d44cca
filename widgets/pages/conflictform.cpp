#include "widgets/pages/conflictform.h"

#include "app/messages/centremessages.h"
#include "widgets/commands/keybutton.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"
#include "widgets/theme/card.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::ConflictCase;
using casework::ConflictChoice;
using casework::ConflictDecided;

namespace
{
constexpr std::array choices{ConflictChoice::OursStands, ConflictChoice::OthersStands, ConflictChoice::Noted};
constexpr std::array commands{Command::ChooseOurs, Command::ChooseOthers, Command::ChooseNoted};
} // namespace

ConflictForm::ConflictForm(const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_heading(new Text(TextRole::Heading)), m_answers{}, m_means{},
      m_rule(new Text(TextRole::Small, Tone::Muted)), m_reason(new ParagraphEdit(2)),
      m_reasonField(new FormField(u"conflictReason"_s, m_reason)), m_confirm(new Note)
{
    m_confirm->setObjectName(u"conflictConfirm"_s);
    m_reasonField->setRequired(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    auto* group = new QButtonGroup(this);
    static constexpr const char16_t* names[] = {u"conflictOurs", u"conflictOthers", u"conflictNoted"};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const QString name = QString::fromUtf16(names[i]);
        m_answers[i] = new KeyButton(KeyButton::Kind::Answer);
        m_answers[i]->setObjectName(name);
        m_answers[i]->setKeyHint(CommandTable::keyText(commands[i]));
        m_means[i] = new Text(TextRole::Small);
        m_means[i]->setObjectName(name + u"Means"_s);
        group->addButton(m_answers[i]);
        grid->addWidget(m_answers[i], int(i), 0, Qt::AlignTop);
        grid->addWidget(m_means[i], int(i), 1, Qt::AlignVCenter);
        connect(m_answers[i], &QAbstractButton::toggled, this, &ConflictForm::withdrawQuestion);
    }
    column->addLayout(grid);
    column->addWidget(m_rule);
    column->addWidget(m_reasonField);
    column->addWidget(m_confirm);
    connect(m_reasonField, &FormField::changed, this, &ConflictForm::withdrawQuestion);
    retranslate();
}

void ConflictForm::show(const ConflictCase& conflict)
{
    if (conflict.id != m_conflict.id) {
        m_reason->clear();
        m_reasonField->clearError();
        if (auto* group = m_answers.front()->group()) {
            group->setExclusive(false);
            for (KeyButton* answer : m_answers)
                answer->setChecked(false);
            group->setExclusive(true);
        }
        withdrawQuestion();
    }
    m_conflict = conflict;
    retranslate();
}

void ConflictForm::choose(ConflictChoice choice)
{
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_answers[i]->setChecked(choices[i] == choice);
    m_reason->setFocus(Qt::TabFocusReason);
}

void ConflictForm::takeFocus()
{
    m_answers.front()->setFocus(Qt::TabFocusReason);
}

std::optional<ConflictChoice> ConflictForm::chosen() const
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (m_answers[i]->isChecked())
            return choices[i];
    }
    return std::nullopt;
}

QString ConflictForm::meaning(ConflictChoice choice) const
{
    switch (choice) {
    case ConflictChoice::OursStands:
        return messages::whenOursStands(m_conflict.kind, m_wording.book());
    case ConflictChoice::OthersStands:
        return messages::whenOthersStands(m_conflict.kind, m_wording.book());
    case ConflictChoice::Noted:
        return messages::whenNoted(m_conflict.kind, m_wording.book());
    }
    return {};
}

std::optional<ConflictDecided> ConflictForm::finish()
{
    const auto choice = chosen();
    if (!choice) {
        //: Over the button, when no answer was chosen.
        m_confirm->setNote(Note::Kind::Refused, tr("Choose whose record holds"));
        takeFocus();
        return std::nullopt;
    }
    if (!m_reasonField->finish()) {
        m_reason->setFocus(Qt::TabFocusReason);
        return std::nullopt;
    }
    if (!m_asked) {
        m_asked = true;
        //: Over the button, after the first Enter; %1 says what the decision means.
        m_confirm->setNote(Note::Kind::Look,
                           tr("%1 This cannot be taken back. Press Enter once more to decide.").arg(meaning(*choice)));
        return std::nullopt;
    }
    withdrawQuestion();
    return ConflictDecided{m_conflict.id, *choice, m_reason->text().trimmed()};
}

void ConflictForm::withdrawQuestion()
{
    m_asked = false;
    m_confirm->setNote(Note::Kind::Plain, {});
}

void ConflictForm::retranslate()
{
    //: Heading over the answers of a conflict.
    m_heading->setText(tr("Decision"));
    //: Answer: whose record holds in a conflict.
    m_answers[0]->setText(tr("This office's record holds"));
    //: Answer: whose record holds in a conflict.
    m_answers[1]->setText(tr("The other's record holds"));
    //: Answer in a conflict: no side is taken.
    m_answers[2]->setText(tr("Taken note of only"));
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_means[i]->setText(meaning(choices[i]));
    //: Under the answers: how a conflict of two offices is settled.
    const auto both =
        tr("The conflict is settled when the other office says the same. If it says otherwise, the registry's "
           "administrator decides.");
    //: Under the answers: how a conflict with the register is settled.
    const auto one = tr("Your decision settles the conflict.");
    m_rule->setText(m_conflict.ofTwoOffices() ? both : one);
    //: Label of the supervisor's reason.
    m_reasonField->setLabel(tr("Reason"));
    //: Under the supervisor's reason.
    m_reasonField->setHint(tr("Goes to the registry and to the other office with the decision"));
}

void ConflictForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
