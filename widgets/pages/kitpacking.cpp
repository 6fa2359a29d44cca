#include "widgets/pages/kitpacking.h"

#include "widgets/fields/digits.h"
#include "widgets/fields/formfield.h"
#include "widgets/pages/kitwords.h"
#include "widgets/status/chip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>
#include <limits>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using casework::KitDesk;
using casework::KitLoad;

namespace
{

constexpr int checks = 7;
constexpr std::size_t mostMissed = 6;

/** More than there can be, for what is no number. */
int numberIn(const QLineEdit& edit)
{
    bool right = false;
    const int number = arabicDigits(edit.text().trimmed()).toInt(&right);
    return right && number >= 0 ? number : std::numeric_limits<int>::max();
}

} // namespace

KitPacking::KitPacking(KitDesk& desk, const Wording& wording, Note& confirm, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_label(new QLineEdit), m_cards(new QLineEdit),
      m_receipts(new QLineEdit), m_labelField(new FormField(u"kitLabel"_s, m_label)),
      m_cardsField(new FormField(u"kitCards"_s, m_cards)), m_receiptsField(new FormField(u"kitReceipts"_s, m_receipts)),
      m_grid(new QGridLayout), m_progress(new QProgressBar), m_asked(new Text(TextRole::Small)),
      m_missed(new Text(TextRole::Small, Tone::Red)), m_confirm(confirm)
{
    m_progress->setObjectName(u"kitProgress"_s);
    m_asked->setObjectName(u"kitAsked"_s);
    m_missed->setObjectName(u"kitMissed"_s);
    m_progress->setTextVisible(false);
    m_label->setMaxLength(80);
    for (auto* field : {m_labelField, m_cardsField, m_receiptsField})
        field->setRequired(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* widget : QList<QWidget*>{m_asked, m_progress, m_missed, m_labelField})
        column->addWidget(widget);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(12);
    counts->addWidget(m_cardsField, 1);
    counts->addWidget(m_receiptsField, 1);
    column->addLayout(counts);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (int i = 0; i < checks; ++i) {
        m_names << new Text(TextRole::Strong);
        m_found << new Text(TextRole::Small);
        m_signs << new Chip;
        m_found.back()->setObjectName(u"kitCheck%1"_s.arg(i));
        m_signs.back()->setObjectName(u"kitSign%1"_s.arg(i));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_names.back());
        words->addWidget(m_found.back());
        m_grid->addLayout(words, i, 0);
        m_grid->addWidget(m_signs.back(), i, 1, Qt::AlignTop | Qt::AlignRight);
    }
    column->addLayout(m_grid);
    for (QLineEdit* edit : {m_cards, m_receipts}) {
        edit->setAlignment(Qt::AlignRight);
        edit->setMaxLength(6);
    }
    m_cardsField->setCheck([this] { return countProblem(*m_cards, m_desk.book().cardsOnHand); });
    m_receiptsField->setCheck([this] { return countProblem(*m_receipts, qMax(0, m_desk.book().receiptsLeft)); });
    for (auto* field : {m_labelField, m_cardsField, m_receiptsField})
        connect(field, &FormField::changed, this, [this] {
            withdrawQuestion();
            presentChecks();
        });
    retranslate();
}

QString KitPacking::countProblem(const QLineEdit& edit, int most) const
{
    //: Under a number of cards or receipts that go along; %1 is how many there are.
    return numberIn(edit) <= most ? QString() : tr("A number from 0 to %1").arg(most);
}

KitLoad KitPacking::load() const
{
    return {numberIn(*m_cards), numberIn(*m_receipts)};
}

void KitPacking::begin(const QString& label)
{
    m_label->setText(label);
    m_cards->setText(QString::number(m_desk.book().cardsOnHand));
    m_receipts->setText(QString::number(qMax(0, m_desk.book().receiptsLeft)));
    for (auto* field : {m_labelField, m_cardsField, m_receiptsField})
        field->clearError();
    withdrawQuestion();
    present();
}

std::optional<QString> KitPacking::finish()
{
    for (auto* field : {m_labelField, m_cardsField, m_receiptsField}) {
        if (!field->finish()) {
            field->input()->setFocus(Qt::TabFocusReason);
            return std::nullopt;
        }
    }
    if (!m_desk.canPack(load())) {
        //: Over the button, when something keeps the field kit at home; the lines above say what.
        m_confirm.setNote(Note::Kind::Refused, tr("The kit cannot go out like this: see above"));
        return std::nullopt;
    }
    if (!m_question) {
        m_question = true;
        //: Over the button, after the first Enter: %1 people, %2 cards, %3 receipt numbers.
        const auto words = tr("%1 people, %2 cards and %3 receipt numbers go along. Press Enter once more.");
        m_confirm.setNote(Note::Kind::Look, words.arg(m_desk.book().here()).arg(load().cards).arg(load().receipts));
        return std::nullopt;
    }
    withdrawQuestion();
    return m_label->text().trimmed();
}

void KitPacking::withdrawQuestion()
{
    m_question = false;
    m_confirm.setNote(Note::Kind::Plain, {});
}

void KitPacking::focusLabel()
{
    m_label->setFocus(Qt::TabFocusReason);
}

void KitPacking::present()
{
    presentProgress();
    presentChecks();
    const bool idle = !m_desk.busy() && !m_desk.isFetching();
    for (auto* edit : {m_label, m_cards, m_receipts})
        edit->setEnabled(idle);
}

void KitPacking::presentChecks()
{
    const auto lines = m_desk.checks(load());
    for (int i = 0; i < checks; ++i) {
        const auto& line = lines[std::size_t(i)];
        m_names[i]->setText(KitWords::check(line.what));
        const bool typed =
            load().cards <= m_desk.book().cardsOnHand && load().receipts <= qMax(0, m_desk.book().receiptsLeft);
        m_found[i]->setTextOrHide(
            typed || line.sign != casework::KitSign::Stops ? KitWords::found(line.what, m_desk, load()) : QString());
        m_signs[i]->setState(KitWords::sign(line.sign), KitWords::word(line.sign));
    }
}

void KitPacking::presentProgress()
{
    const int all = int(m_desk.book().persons.size()), missed = int(m_desk.missed().size());
    m_progress->setVisible(m_desk.isFetching());
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(m_desk.fetched() + missed);
    //: While the people of a list are fetched from the registry: %1 of %2.
    const auto asking = tr("Fetching from the registry: %1 of %2").arg(m_desk.fetched() + missed).arg(all);
    //: After people were fetched from the registry: %1 of %2.
    const auto fetched = tr("Fetched anew from the registry: %1 of %2").arg(m_desk.fetched()).arg(all);
    //: Before the people of a list are fetched; each comes with his record, picture and fingerprints.
    const auto before = tr("The registry is asked for each person: record, photograph, and fingerprints to compare "
                           "with. They are sealed into this counter's copy.");
    m_asked->setText(m_desk.isFetching() ? asking : m_desk.fetched() + missed == 0 ? before : fetched);
    m_progress->setAccessibleName(asking);
    m_missed->setTextOrHide(m_desk.isFetching() ? QString() : missedText());
}

QString KitPacking::missedText() const
{
    QStringList lines;
    for (const auto& missed : m_desk.missed()) {
        if (lines.size() == int(mostMissed)) {
            //: After the first people whom the registry did not give; %1 how many more.
            lines << tr("and %1 more").arg(m_desk.missed().size() - mostMissed);
            break;
        }
        const Message words = m_wording.failure(missed.why);
        lines << missed.id.masked() + u" ‧ "_s + words.code + u' ' + words.sentence + u' ' + words.remedy;
    }
    return lines.join(u'\n');
}

void KitPacking::retranslate()
{
    //: Label: how the field kit is called, such as a village or a day.
    m_labelField->setLabel(tr("Name of the kit"));
    //: Under the name of a field kit.
    m_labelField->setHint(tr("Stands in the journal: the village or the day"));
    //: Label: how many blank cards go along.
    m_cardsField->setLabel(tr("Blank cards"));
    //: Label: how many receipt numbers go along.
    m_receiptsField->setLabel(tr("Receipt numbers"));
    withdrawQuestion();
    present();
}

void KitPacking::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
