#include "widgets/status/messagepanel.h"

#include "widgets/commands/keybutton.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

MessagePanel::MessagePanel(const QString& name, QWidget* parent)
    : QWidget(parent), m_sentence(new Text(TextRole::Strong, Tone::Red)), m_remedy(new Text(TextRole::Body)),
      m_details(new Text(TextRole::Small, Tone::Ink)), m_more(new KeyButton(KeyButton::Kind::Secondary)),
      m_retry(new KeyButton(KeyButton::Kind::Secondary))
{
    setObjectName(name);
    m_sentence->setObjectName(name + u"Sentence"_s);
    m_remedy->setObjectName(name + u"Remedy"_s);
    m_details->setObjectName(name + u"Details"_s);
    m_more->setObjectName(name + u"More"_s);
    m_retry->setObjectName(name + u"Retry"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addWidget(m_details);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_more);
    column->addSpacing(4);
    column->addLayout(buttons);
    m_details->hide();
    connect(m_more, &QAbstractButton::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        retranslate();
    });
    connect(m_retry, &QAbstractButton::clicked, this, &MessagePanel::retryAsked);
    retranslate();
    hide();
}

void MessagePanel::showMessage(const Message& message)
{
    m_message = message;
    static constexpr Tone tones[] = {Tone::Green, Tone::Amber, Tone::Red, Tone::Ink};
    m_sentence->setTone(tones[quint8(message.kind)]);
    m_sentence->setText(message.sentence);
    m_remedy->setTextOrHide(message.remedy);
    m_more->setChecked(false);
    m_more->setVisible(!message.code.isEmpty());
    m_retry->setVisible(m_canRetry);
    const int lead = 14 + rem(1.0) + 10;
    layout()->setContentsMargins(lead, 10, 14, 12);
    setAccessibleName(message.sentence);
    setAccessibleDescription(message.remedy);
    retranslate();
    setVisible(!message.sentence.isEmpty());
    update();
}

void MessagePanel::setRetry(bool possible)
{
    m_canRetry = possible;
    m_retry->setVisible(possible);
}

void MessagePanel::clear()
{
    m_message = {};
    hide();
}

void MessagePanel::retranslate()
{
    //: Button in a message: does the failed thing again.
    m_retry->setText(tr("Try again"));
    //: Button in a message: hides cause and support code.
    const auto hide = tr("Hide details");
    //: Button in a message: shows cause and support code.
    const auto more = tr("Details");
    m_more->setText(m_more->isChecked() ? hide : more);
    QStringList lines;
    if (!m_message.cause.isEmpty())
        //: In a message's details; %1 is a sentence.
        lines << tr("Cause: %1").arg(m_message.cause);
    if (!m_message.code.isEmpty())
        //: In a message's details; %1 is the support code such as TB-2003.
        lines << tr("Code: %1").arg(m_message.code);
    if (!m_message.detail.isEmpty())
        //: In a message's details; %1 is a technical fact.
        lines << tr("Detail: %1").arg(m_message.detail);
    m_details->setText(lines.join(u'\n'));
}

void MessagePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessagePanel::paintEvent(QPaintEvent*)
{
    static constexpr Sign signs[] = {Sign::Done, Sign::Look, Sign::Refused, Sign::None};
    const auto sign = signs[quint8(m_message.kind)];
    const auto colours = coloursOf(sign);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colours.text), 1));
    painter.setBrush(QColor(colours.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const double side = rem(1.0);
    const double line = m_sentence->fontMetrics().height();
    paintSign(painter, QRectF(14, 10 + (line - side) / 2, side, side), sign, QColor(colours.text));
}

} // namespace tabian::widgets
