#include "widgets/theme/focusring.h"

#include "widgets/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace tabian::widgets
{

static constexpr int reach = 4;

namespace
{
class Ring : public QWidget
{
  public:
    explicit Ring(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(palette::ring), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
    }
};
} // namespace

FocusRing::FocusRing(QWidget* window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now && m_window && m_window->isAncestorOf(now) ? now : nullptr); });
}

// The ring lies on the sheet that scrolls (or the window): narrower parents would cut it off.
QWidget* FocusRing::hostOf(QWidget* target) const
{
    QWidget* host = target->parentWidget();
    while (host && host != m_window && !host->property("scrolled").toBool() && !host->property("card").toBool())
        host = host->parentWidget();
    return host;
}

void FocusRing::follow(QWidget* focused)
{
    for (const auto& watched : std::as_const(m_watched))
        if (watched)
            watched->removeEventFilter(this);
    m_watched.clear();
    m_target = focused;
    if (m_ring)
        delete m_ring;
    auto* host = m_target ? hostOf(m_target) : nullptr;
    if (!host)
        return;
    for (auto* widget = m_target.data(); widget && widget != host; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    host->installEventFilter(this); // its layout may move the target after this
    m_watched.append(host);
    m_ring = new Ring(host);
    place();
}

void FocusRing::place()
{
    if (!m_ring || !m_target)
        return;
    const QPoint corner = m_target->mapTo(m_ring->parentWidget(), QPoint(0, 0));
    m_ring->setVisible(m_target->isVisible());
    m_ring->setGeometry(QRect(corner, m_target->size()).adjusted(-reach, -reach, reach, reach));
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    case QEvent::LayoutRequest:
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    case QEvent::ParentChange:
        QMetaObject::invokeMethod(
            this, [this] { follow(m_target); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tabian::widgets
