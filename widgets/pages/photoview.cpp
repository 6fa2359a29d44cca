#include "widgets/pages/photoview.h"

#include "devices/api/photoguide.h"
#include "widgets/theme/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace tabian::widgets
{

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {}

void PhotoView::setPictureSize(QSize size)
{
    if (size != this->size() || size != minimumSize())
        setFixedSize(size);
}

void PhotoView::showFrame(const QImage& frame)
{
    m_picture = frame;
    m_live = !frame.isNull();
    update();
}

void PhotoView::showStill(const QImage& picture)
{
    if (!m_live && picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    m_live = false;
    update();
}

static void paintGuides(QPainter& painter, const QRectF& box)
{
    using namespace devices;
    const QRectF head(box.x() + guideHeadLeft * box.width(), box.y() + guideHeadTop * box.height(),
                      guideHeadWidth * box.width(), guideHeadHeight * box.height());
    QPainterPath around;
    around.addRect(box);
    around.addEllipse(head);
    painter.fillPath(around, QColor(20, 26, 38, 90)); // what lies outside the oval recedes
    painter.setBrush(Qt::NoBrush);
    const double eyes = box.y() + guideEyeLine * box.height();
    // White on dark, so that the guides show on any picture.
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 130), 3.0), std::pair(QColor(255, 255, 255), 1.4)}) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(head);
        painter.setPen(QPen(colour, width, Qt::DashLine));
        painter.drawLine(QPointF(head.left() - box.width() * 0.06, eyes),
                         QPointF(head.right() + box.width() * 0.06, eyes));
    }
}

void PhotoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_picture.isNull()) {
        painter.setPen(QPen(QColor(palette::edge), 1, Qt::DashLine));
        painter.setBrush(QColor(palette::ground));
        painter.drawRoundedRect(frame, 6, 6);
        return;
    }
    QRectF part = m_picture.rect();
    if (m_live) { // the part that the card would have, if the head were in the oval
        const QSizeF size = QSizeF(devices::cardPhotoSize).scaled(part.size(), Qt::KeepAspectRatio);
        part = QRectF(QPointF((part.width() - size.width()) / 2, (part.height() - size.height()) / 3), size);
    }
    const QSizeF shown = part.size().scaled(frame.size(), Qt::KeepAspectRatio);
    const QRectF box(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawImage(box, m_picture, part);
    if (m_live)
        paintGuides(painter, box);
}

} // namespace tabian::widgets
