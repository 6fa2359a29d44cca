#include "widgets/status/topbar.h"

#include "widgets/fields/datewords.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tabian::widgets
{

static QString nameOf(Part part)
{
    switch (part) {
    case Part::CardReader:
        return u"chipCardReader"_s;
    case Part::FingerSensor:
        return u"chipFingerSensor"_s;
    case Part::Camera:
        return u"chipCamera"_s;
    case Part::Encoder:
        return u"chipEncoder"_s;
    case Part::Printer:
        return u"chipPrinter"_s;
    case Part::CardPrinter:
        return u"chipCardPrinter"_s;
    case Part::Registry:
        return u"chipRegistry"_s;
    case Part::Clock:
        return u"chipClock"_s;
    }
    return {};
}

TopBar::TopBar(Now now, QWidget* parent)
    : QFrame(parent), m_now(std::move(now)), m_chips(new QWidget), m_officer(new Text(TextRole::Strong)),
      m_time(new Text(TextRole::Small, Tone::Muted))
{
    setProperty("bar", u"top"_s);
    setObjectName(u"topBar"_s);
    m_officer->setObjectName(u"topBarOfficer"_s);
    m_time->setObjectName(u"topBarTime"_s);
    for (auto* text : {m_officer, m_time}) {
        text->setSingleLine(true);
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    auto* flow = new FlowLayout(8);
    m_chips->setLayout(flow);
    for (const auto part : {Part::CardReader, Part::FingerSensor, Part::Camera, Part::Encoder, Part::Printer,
                            Part::CardPrinter, Part::Registry, Part::Clock}) {
        auto* chip = new Chip(m_chips);
        chip->setObjectName(nameOf(part));
        chip->hide();
        chip->installEventFilter(this);
        flow->addWidget(chip);
        m_parts.insert(part, chip);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 18, 6);
    row->setSpacing(16);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_officer);
    right->addWidget(m_time);
    row->addLayout(right);
    tick();
}

void TopBar::setPart(Part part, Sign sign, const QString& word)
{
    auto* chip = m_parts.value(part);
    chip->setState(sign, word);
    fit();
}

void TopBar::setHint(Part part, const QString& hint)
{
    m_parts.value(part)->setToolTip(hint);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
            if (part.value() == watched)
                Q_EMIT partPressed(part.key());
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TopBar::setOfficer(const QString& name, const QString& position)
{
    m_officer->setTextOrHide(position.isEmpty() ? name : name + u" ‧ "_s + position);
}

void TopBar::setSingleRow(bool single)
{
    if (single != m_singleRow) {
        m_singleRow = single;
        fit();
    }
}

void TopBar::fit()
{
    for (auto* chip : std::as_const(m_parts))
        chip->setVisible(!chip->word().isEmpty() && !(m_singleRow && chip->sign() == Sign::Done));
    m_time->setVisible(!m_singleRow);
    m_chips->setMaximumHeight(m_singleRow ? qRound(rem(0.87) * 1.6) + 8 : QWIDGETSIZE_MAX);
    m_chips->layout()->invalidate();
}

void TopBar::tick()
{
    m_time->setText(DateWords::weekdayDateTime(m_now()));
}

void TopBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_timer == 0)
        m_timer = startTimer(500);
}

void TopBar::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    killTimer(m_timer);
    m_timer = 0;
}

void TopBar::timerEvent(QTimerEvent*)
{
    tick();
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tick();
}

} // namespace tabian::widgets
