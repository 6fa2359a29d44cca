#include "widgets/citizen/codepicture.h"

#include "widgets/theme/palette.h"

#include <QPainter>

namespace tabian::widgets
{

CodePicture::CodePicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 240);
}

void CodePicture::setCode(const QImage& code)
{
    m_code = code;
    update();
}

void CodePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(QColor(palette::line), 2));
    painter.setBrush(Qt::white); // not the paper's shade: scanners want all the contrast there is
    painter.drawRect(square.adjusted(1, 1, -1, -1));
    if (m_code.isNull())
        return;
    // Whole pixels of the screen for every module: a code that is smoothed is a code that is not read.
    const double ratio = devicePixelRatioF();
    const int room = int((side - 4) * ratio);
    const int factor = qMax(1, room / qMax(1, m_code.width()));
    const double shown = m_code.width() * factor / ratio;
    const auto inPixels = [ratio](double where) { return qRound(where * ratio) / ratio; };
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(
        QRectF(inPixels(square.x() + (side - shown) / 2), inPixels(square.y() + (side - shown) / 2), shown, shown),
        m_code);
}

TimeBar::TimeBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::setShare(double share)
{
    m_share = qBound(0.0, share, 1.0);
    update();
}

void TimeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(QColor(palette::line));
    painter.drawRoundedRect(QRectF(rect()), round, round);
    if (m_share <= 0)
        return;
    painter.setBrush(QColor(palette::blue));
    painter.drawRoundedRect(QRectF(0, 0, qMax(double(height()), width() * m_share), height()), round, round);
}

} // namespace tabian::widgets
