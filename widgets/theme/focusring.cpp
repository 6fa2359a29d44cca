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

void FocusRing::follow(QWidget* focused)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = focused;
    if (m_ring)
        delete m_ring;
    if (!m_target || !m_target->parentWidget())
        return;
    m_target->installEventFilter(this);
    m_ring = new Ring(m_target->parentWidget());
    place();
}

void FocusRing::place()
{
    if (!m_ring || !m_target)
        return;
    m_ring->setVisible(m_target->isVisible());
    m_ring->setGeometry(m_target->geometry().adjusted(-reach, -reach, reach, reach));
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_target) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
            place();
            break;
        case QEvent::ParentChange:
            follow(nullptr);
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tabian::widgets
