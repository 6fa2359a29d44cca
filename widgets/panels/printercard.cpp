#include "widgets/panels/printercard.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/formfield.h"
#include "widgets/status/chip.h"
#include "widgets/status/printerwords.h"
#include "widgets/theme/flowlayout.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

using devices::PrinterRole;

PrinterCard::PrinterCard(devices::PrinterStation& printers, const Wording& wording, QWidget* parent)
    : Card(parent), m_printers(printers), m_wording(wording), m_explanation(new Text(TextRole::Small, Tone::Muted)),
      m_message(new MessagePanel(u"printerMessage"_s)), m_look(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(u"printerCard"_s);
    m_look->setObjectName(u"printerLook"_s);
    body()->addWidget(m_explanation);
    body()->addWidget(m_message);
    makeRow(PrinterRole::Paper, u"printerPaper"_s);
    makeRow(PrinterRole::Card, u"printerCard"_s);
    body()->addWidget(m_look, 0, Qt::AlignLeft);
    connect(m_look, &QAbstractButton::clicked, this, &PrinterCard::look);
    connect(&m_printers, &devices::PrinterStation::listed, this,
            [this](const std::vector<devices::PrinterChoice>& known, const std::optional<domain::Failure>& failure) {
                m_known = known;
                m_failure = failure;
                fill();
                present();
            });
    connect(&m_printers, &devices::PrinterStation::conditionChanged, this, &PrinterCard::present);
    fill();
    retranslate();
}

void PrinterCard::makeRow(PrinterRole role, const QString& name)
{
    Row& row = m_rows[size_t(role)];
    row.box = new ChoiceBox;
    row.box->setEditable(true);
    row.box->setInsertPolicy(QComboBox::NoInsert);
    row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.box->setMinimumContentsLength(12);
    row.field = new FormField(name, row.box);
    row.state = new Chip;
    row.state->setObjectName(name + u"State"_s);
    row.test = new KeyButton(KeyButton::Kind::Secondary);
    row.test->setObjectName(name + u"Test"_s);
    body()->addWidget(row.field);
    auto* under = new FlowLayout(10);
    under->addWidget(row.state);
    under->addWidget(row.test);
    body()->addLayout(under);
    body()->addSpacing(6);
    connect(row.box, &QComboBox::activated, this, [this, role] { take(role); });
    connect(row.box->lineEdit(), &QLineEdit::editingFinished, this, [this, role] { take(role); });
    connect(row.test, &QAbstractButton::clicked, this, [this, role] { Q_EMIT testWanted(role); });
}

void PrinterCard::look()
{
    m_printers.list();
}

void PrinterCard::fill()
{
    m_filling = true;
    for (const PrinterRole role : {PrinterRole::Paper, PrinterRole::Card}) {
        ChoiceBox& box = *m_rows[size_t(role)].box;
        const QString chosen = m_printers.chosen(role);
        box.clear();
        //: Choice of a printer: to work without one.
        box.addItem(tr("No printer: keep PDF files"), devices::noPrinter);
        for (const devices::PrinterChoice& printer : m_known) {
            const QString title =
                printer.title == printer.name ? printer.name : u"%1 (%2)"_s.arg(printer.title, printer.name);
            box.addItem(title, printer.name);
        }
        if (!chosen.isEmpty() && box.findData(chosen) < 0)
            box.addItem(chosen, chosen);
        box.setCurrentIndex(chosen.isEmpty() ? -1 : box.findData(chosen));
        if (chosen.isEmpty())
            box.clearEditText();
    }
    m_filling = false;
}

void PrinterCard::take(PrinterRole role)
{
    ChoiceBox& box = *m_rows[size_t(role)].box;
    if (m_filling)
        return;
    const QString typed = box.currentText().trimmed();
    const int known = box.findText(typed);
    const QString name = known >= 0 ? box.itemData(known).toString() : typed;
    if (name == m_printers.chosen(role))
        return;
    m_printers.choose(role, name);
    Q_EMIT chosen(role, name);
    present();
}

void PrinterCard::present()
{
    for (const PrinterRole role : {PrinterRole::Paper, PrinterRole::Card}) {
        const Row& row = m_rows[size_t(role)];
        const auto condition = m_printers.condition(role);
        row.state->setState(PrinterWords::sign(condition), PrinterWords::state(condition));
        using State = devices::PrinterCondition::State;
        row.test->setEnabled(condition.state != State::Unset && condition.state != State::Declined);
    }
    // What is the matter with a printer is said with its remedy; a service that is not there matters to nobody who has
    // addressed a printer directly.
    std::optional<domain::Failure> worst;
    for (const PrinterRole role : {PrinterRole::Card, PrinterRole::Paper}) {
        const auto condition = m_printers.condition(role);
        if (!condition.troubles.empty())
            worst = condition.troubles.front();
    }
    const bool nothingChosen =
        m_printers.chosen(PrinterRole::Paper).isEmpty() && m_printers.chosen(PrinterRole::Card).isEmpty();
    if (!worst && nothingChosen)
        worst = m_failure;
    if (worst)
        m_message->showMessage(m_wording.failure(*worst));
    else
        m_message->clear();
}

void PrinterCard::retranslate()
{
    //: Heading of a card of the settings.
    setHeading(tr("Printers"));
    //: Under the heading of the printers' card.
    m_explanation->setText(tr("A printer of this system, or the address of a printer in the network (ipp://…)"));
    //: Label of the choice of a printer.
    m_rows[0].field->setLabel(tr("Receipts, forms and reports"));
    //: Label of the choice of a printer.
    m_rows[1].field->setLabel(tr("Cards"));
    for (const Row& row : m_rows) {
        //: Button beside a printer.
        row.test->setText(tr("Print a test page"));
    }
    //: Button: asks the system for its printers again.
    m_look->setText(tr("Look for printers again"));
    if (m_rows[0].box->count() > 0) {
        m_filling = true;
        for (const Row& row : m_rows)
            row.box->setItemText(0, tr("No printer: keep PDF files"));
        m_filling = false;
    }
    present();
}

void PrinterCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
