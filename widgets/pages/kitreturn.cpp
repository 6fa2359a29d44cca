#include "widgets/pages/kitreturn.h"

#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/fields/typededits.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::KitDesk;
using casework::KitStand;

KitReturn::KitReturn(KitDesk& desk, Note& confirm, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_due(new Text(TextRole::Title)), m_difference(new Text(TextRole::Body)),
      m_waits(new Note), m_cards(new QLineEdit), m_note(new ParagraphEdit(2)),
      m_cardsField(new FormField(u"kitCounted"_s, m_cards)), m_noteField(new FormField(u"kitNote"_s, m_note)),
      m_confirm(confirm)
{
    m_due->setObjectName(u"kitDue"_s);
    m_difference->setObjectName(u"kitDifference"_s);
    m_waits->setObjectName(u"kitWaits"_s);
    m_cards->setAlignment(Qt::AlignRight);
    m_cards->setMaxLength(6);
    m_cardsField->setRequired(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* widget : QList<QWidget*>{m_waits, m_due, m_cardsField, m_difference, m_noteField})
        column->addWidget(widget);
    m_cardsField->setCheck([this] {
        //: Under the number of blank cards that came back.
        return counted() ? QString() : tr("A number of cards");
    });
    connect(m_cardsField, &FormField::changed, this, [this] {
        withdrawQuestion();
        present();
    });
    connect(m_noteField, &FormField::changed, this, &KitReturn::withdrawQuestion);
    retranslate();
}

std::optional<int> KitReturn::counted() const
{
    bool right = false;
    const int number = arabicDigits(m_cards->text().trimmed()).toInt(&right);
    return right && number >= 0 ? std::optional(number) : std::nullopt;
}

int KitReturn::due() const
{
    return m_desk.book().kit ? m_desk.book().kit->cardsDue : 0;
}

void KitReturn::begin()
{
    m_cards->clear(); // counted, not taken over
    m_note->clear();
    m_cardsField->clearError();
    m_noteField->clearError();
    withdrawQuestion();
    present();
}

void KitReturn::focusFirst()
{
    m_cards->setFocus(Qt::TabFocusReason);
}

void KitReturn::present()
{
    const qint64 waiting = m_desk.line().facts.waiting.entries;
    //: Coming back with a field kit: %1 entries wait for the registry's receipt.
    const auto waits = tr("Entries without the registry's receipt: %1. The kit is taken back when they are sent.");
    //: Coming back with a field kit: everything was sent.
    const auto sent = tr("The registry has every entry of this counter");
    m_waits->setNote(waiting > 0 ? Note::Kind::Look : Note::Kind::Done, waiting > 0 ? waits.arg(waiting) : sent);
    //: Coming back with a field kit: how many blank cards there must be.
    m_due->setText(tr("By the books there are %1 blank cards").arg(due()));
    const auto cards = counted();
    const int difference = cards ? *cards - due() : 0;
    //: Coming back with a field kit: %1 cards are not there.
    const auto missing = tr("%1 missing: say why");
    //: Coming back with a field kit: %1 cards are there that the books do not expect.
    const auto tooMany = tr("%1 too many: say why");
    m_difference->setTone(Tone::Amber);
    m_difference->setTextOrHide(difference < 0   ? missing.arg(-difference)
                                : difference > 0 ? tooMany.arg(difference)
                                                 : QString());
    m_noteField->setRequired(difference != 0);
    for (QWidget* input : QList<QWidget*>{m_cards, m_note})
        input->setEnabled(!m_desk.busy());
}

std::optional<KitReturn::Count> KitReturn::finish()
{
    for (auto* field : {m_cardsField, m_noteField}) {
        if (!field->finish()) {
            field->input()->setFocus(Qt::TabFocusReason);
            return std::nullopt;
        }
    }
    if (!m_desk.canReturn()) {
        //: Over the button, when entries wait for the registry.
        m_confirm.setNote(Note::Kind::Refused, tr("Send the entries first"));
        return std::nullopt;
    }
    if (!m_question) {
        m_question = true;
        //: Over the button, after the first Enter; %1 blank cards were counted, %2 people have an open case.
        const auto words = tr("%1 cards came back. Copies of people that only the kit brought are erased here; those "
                              "with an open case stay (%2). Press Enter once more.");
        m_confirm.setNote(Note::Kind::Look, words.arg(*counted()).arg(m_desk.book().count(KitStand::Open)));
        return std::nullopt;
    }
    withdrawQuestion();
    return Count{*counted(), m_note->text().trimmed()};
}

void KitReturn::withdrawQuestion()
{
    m_question = false;
    m_confirm.setNote(Note::Kind::Plain, {});
}

void KitReturn::retranslate()
{
    //: Label: blank cards counted when a field kit came back.
    m_cardsField->setLabel(tr("Blank cards counted"));
    //: Label: note about a field kit that came back.
    m_noteField->setLabel(tr("Note"));
    withdrawQuestion();
    present();
}

void KitReturn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
