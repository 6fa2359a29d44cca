#include "widgets/panels/carddetailspanel.h"

#include "widgets/commands/keybutton.h"
#include "widgets/fields/choicebox.h"
#include "widgets/fields/formfield.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

CardDetailsPanel::CardDetailsPanel(QWidget* parent)
    : Card(parent), m_reason(new ChoiceBox), m_reasonField(new FormField(u"cardRevealReason"_s, m_reason)),
      m_reveal(new KeyButton(KeyButton::Kind::Secondary)), m_note(new Text(TextRole::Small, Tone::Muted))
{
    setObjectName(u"cardDetails"_s);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(8);
    m_reveal->setObjectName(u"cardReveal"_s);
    m_reveal->setKeyHint(CommandTable::keyText(Command::Reveal));
    m_reveal->setFocusPolicy(Qt::NoFocus); // its key is everywhere
    m_number = addRow(u"cardNumber"_s);
    m_number.value->setRole(TextRole::Strong);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_reveal);
    body()->addWidget(m_note);
    m_chip = addRow(u"cardChip"_s);
    m_request = addRow(u"cardRequest"_s);
    m_photo = addRow(u"cardPhoto"_s);
    m_version = addRow(u"cardVersion"_s);
    m_reasonField->hide();
    connect(m_reveal, &QAbstractButton::clicked, this, &CardDetailsPanel::revealWanted);
    retranslate();
}

/** Title above value: long numbers have the whole width. */
CardDetailsPanel::Row CardDetailsPanel::addRow(const QString& name)
{
    Row row{new Text(TextRole::Small, Tone::Muted), new Text(TextRole::Body)};
    row.value->setObjectName(name);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(row.title);
    lines->addWidget(row.value);
    body()->addLayout(lines);
    return row;
}

/** In fours, so that it can be compared and may break. */
static QString grouped(QString digits)
{
    for (auto at = digits.size() - 4; at > 0; at -= 4)
        digits.insert(at, u' ');
    return digits;
}

void CardDetailsPanel::setDetails(const CardDetailsView& details)
{
    m_details = details;
    if (!details.isIn)
        m_reasonField->hide();
    present();
}

void CardDetailsPanel::askReason()
{
    if (!m_details.isIn)
        return;
    m_reasonField->show();
    m_reason->setFocus();
    present();
}

void CardDetailsPanel::cancelReason()
{
    m_reasonField->hide();
    present();
}

bool CardDetailsPanel::asksReason() const
{
    return m_reasonField->isVisibleTo(this);
}

QString CardDetailsPanel::reason() const
{
    return m_reason->currentData().toString();
}

void CardDetailsPanel::present()
{
    const auto& d = m_details;
    m_number.value->setText(d.cardNumber.isEmpty() ? u"xxx-xxxxxxx-xx"_s : d.cardNumber);
    //: Beside a number of the card that is not known.
    const auto unknown = tr("not known");
    m_chip.value->setText(d.chipNumber.isEmpty() ? unknown : grouped(d.chipNumber));
    m_request.value->setText(d.requestNumber.isEmpty() ? unknown : d.requestNumber);
    m_photo.value->setText(d.photoNumber.isEmpty() ? unknown : d.photoNumber);
    m_version.value->setText(d.version);
    //: Button: shows the number on the card's back, once a reason is chosen.
    const auto show = tr("Show the card number");
    //: Button: hides the number on the card's back again.
    const auto hide = tr("Hide the card number");
    m_reveal->setText(d.cardNumber.isEmpty() ? show : hide);
    m_reveal->setEnabled(d.isIn && !d.asking);
    //: Under the number on the card's back while it is shown.
    const auto shown = tr("Recorded in the journal. The number is hidden again after 20 seconds.");
    //: Under the masked number when the card was taken out.
    const auto putIn = tr("Put the card in to see its number.");
    //: Under the masked number while the reason is being chosen.
    const auto recorded = tr("Every look at this number is recorded with officer and reason.");
    if (!d.cardNumber.isEmpty())
        m_note->setTextOrHide(shown);
    else if (!d.isIn)
        m_note->setTextOrHide(putIn);
    else
        m_note->setTextOrHide(asksReason() ? recorded : QString());
}

void CardDetailsPanel::retranslate()
{
    //: Heading of the panel with the card's own numbers.
    setHeading(tr("The card"));
    //: Row of the card's panel: the secret number printed on its back, two letters and ten digits.
    m_number.title->setText(tr("Card number"));
    //: Row of the card's panel.
    m_chip.title->setText(tr("Chip number"));
    //: Row of the card's panel: the number of the request it was made for.
    m_request.title->setText(tr("Request number"));
    //: Row of the card's panel: the number printed under the photo.
    m_photo.title->setText(tr("Number under the photo"));
    //: Row of the card's panel: the version of its file, such as 0003.
    m_version.title->setText(tr("Card version"));
    //: Label: why the number on the card's back is wanted; it is recorded.
    m_reasonField->setLabel(tr("Why is it wanted?"));
    const int chosen = m_reason->currentIndex();
    m_reason->clear();
    //: Reason for showing the number on the card's back.
    m_reason->addItem(tr("Compare with the back of the card"), u"compareBack"_s);
    //: Reason for showing the number on the card's back.
    m_reason->addItem(tr("Doubt about card or holder"), u"identityDoubt"_s);
    //: Reason for showing the number on the card's back.
    m_reason->addItem(tr("The holder asks for it"), u"holderAsked"_s);
    m_reason->setCurrentIndex(qMax(0, chosen));
    present();
}

void CardDetailsPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tabian::widgets
