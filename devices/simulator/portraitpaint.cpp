#include "devices/simulator/portraitpaint.h"

#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>

namespace tabian::simulator
{

namespace
{
constexpr double midX = 74;
constexpr double eyeY = 78;

QColor blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPen line(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/** Mirrors a painting function: once for each side of the face. */
template <typename Paint> void onBothSides(QPainter& p, Paint paint)
{
    for (const double side : {-1.0, 1.0}) {
        p.save();
        p.translate(midX, 0);
        p.scale(side, 1);
        paint(side);
        p.restore();
    }
}

double chinY(const Look& look)
{
    return 80 + look.faceHeight;
}
double crownY(const Look& look)
{
    return 82 - look.faceHeight * 1.12;
}

QPainterPath face(const Look& look)
{
    const double w = look.faceWidth;
    const double top = crownY(look) + 4;
    const double chin = chinY(look);
    QPainterPath path(QPointF(midX, top));
    path.cubicTo(midX + w * 0.8, top, midX + w * 1.02, eyeY - 22, midX + w, eyeY + 2);
    path.cubicTo(midX + w * 0.98, eyeY + 18, midX + w * look.jaw, chin - 12, midX + w * 0.42, chin - 3);
    path.cubicTo(midX + w * 0.2, chin + 1, midX - w * 0.2, chin + 1, midX - w * 0.42, chin - 3);
    path.cubicTo(midX - w * look.jaw, chin - 12, midX - w * 0.98, eyeY + 18, midX - w, eyeY + 2);
    path.cubicTo(midX - w * 1.02, eyeY - 22, midX - w * 0.8, top, midX, top);
    return path;
}

void paintHairBehind(QPainter& p, const Look& look)
{
    const double w = look.faceWidth;
    const double top = crownY(look) - 2;
    p.setPen(Qt::NoPen);
    p.setBrush(blend(look.hair, Qt::black, 0.25));
    QPainterPath path;
    switch (look.hairStyle) {
    case Look::Hair::Long:
    case Look::Hair::Fringe:
        path.moveTo(midX, top);
        path.cubicTo(midX + w * 1.7, top, midX + w * 1.3, 110, midX + w * 1.45, 152);
        path.lineTo(midX - w * 1.45, 152);
        path.cubicTo(midX - w * 1.3, 110, midX - w * 1.7, top, midX, top);
        break;
    case Look::Hair::Bob:
        path.moveTo(midX, top);
        path.cubicTo(midX + w * 1.75, top, midX + w * 1.35, 96, midX + w * 1.22, 117);
        path.lineTo(midX - w * 1.22, 117);
        path.cubicTo(midX - w * 1.35, 96, midX - w * 1.75, top, midX, top);
        break;
    case Look::Hair::Bun:
        path.setFillRule(Qt::WindingFill);
        path.addEllipse(QPointF(midX, top - 2), w * 0.5, 10);
        path.addEllipse(QPointF(midX, eyeY - 16), w * 1.04, 33);
        break;
    case Look::Hair::Scarf:
        p.setBrush(blend(look.cloth2, Qt::black, 0.35));
        path.addEllipse(QPointF(midX, 86), w * 1.1, look.faceHeight * 1.05);
        break;
    case Look::Hair::Receding:
        return;
    case Look::Hair::Short:
    case Look::Hair::Parted:
    case Look::Hair::Crew:
        path.addEllipse(QPointF(midX, eyeY - 15), w * 1.05, 28);
        break;
    }
    p.drawPath(path);
}

void paintHairBefore(QPainter& p, const Look& look)
{
    const double w = look.faceWidth;
    const double top = crownY(look) - 3;
    QPainterPath path(QPointF(midX - w * 1.06, eyeY + 1));
    switch (look.hairStyle) {
    case Look::Hair::Scarf: {
        QPainterPath opening;
        opening.addEllipse(QPointF(midX, 84), w * 0.98, look.faceHeight * 0.97);
        path = QPainterPath(QPointF(midX, top - 5));
        path.cubicTo(midX + w * 1.5, top - 5, midX + w * 1.5, 108, midX + w * 1.2, 124);
        path.cubicTo(midX + w * 1.5, 136, midX + w * 1.5, 152, midX + w * 0.4, 172);
        path.cubicTo(midX, 177, midX, 177, midX - w * 0.4, 172);
        path.cubicTo(midX - w * 1.5, 152, midX - w * 1.5, 136, midX - w * 1.2, 124);
        path.cubicTo(midX - w * 1.5, 108, midX - w * 1.5, top - 5, midX, top - 5);
        path = path.subtracted(opening);
        break;
    }
    case Look::Hair::Receding:
        path.cubicTo(midX - w * 1.16, eyeY - 12, midX - w * 1.1, eyeY - 24, midX - w * 0.86, eyeY - 27);
        path.cubicTo(midX - w * 0.9, eyeY - 18, midX - w * 0.9, eyeY - 10, midX - w * 0.93, eyeY + 1);
        path.closeSubpath();
        path.addPath(QTransform(-1, 0, 0, 1, 2 * midX, 0).map(path));
        break;
    case Look::Hair::Fringe:
    case Look::Hair::Bob:
        path.cubicTo(midX - w * 1.25, top + 6, midX - w * 0.5, top - 2, midX, top - 1);
        path.cubicTo(midX + w * 0.5, top - 2, midX + w * 1.25, top + 6, midX + w * 1.06, eyeY + 1);
        path.cubicTo(midX + w * 0.98, eyeY - 12, midX + w * 0.8, eyeY - 15, midX + w * 0.66, eyeY - 13);
        path.quadTo(midX, eyeY - 18, midX - w * 0.66, eyeY - 13);
        path.cubicTo(midX - w * 0.8, eyeY - 15, midX - w * 0.98, eyeY - 12, midX - w * 1.06, eyeY + 1);
        break;
    case Look::Hair::Long:
    case Look::Hair::Parted:
        path.cubicTo(midX - w * 1.25, top + 6, midX - w * 0.5, top - 2, midX, top - 1);
        path.cubicTo(midX + w * 0.5, top - 2, midX + w * 1.25, top + 6, midX + w * 1.06, eyeY + 1);
        path.cubicTo(midX + w * 0.95, eyeY - 16, midX + w * 0.35, top + 14, midX - w * 0.25, top + 9);
        path.cubicTo(midX - w * 0.6, top + 16, midX - w * 0.95, eyeY - 16, midX - w * 1.06, eyeY + 1);
        break;
    case Look::Hair::Bun:
    case Look::Hair::Short:
    case Look::Hair::Crew: {
        const double brow = look.hairStyle == Look::Hair::Crew ? top + 13 : top + 17;
        path.cubicTo(midX - w * 1.2, top + 6, midX - w * 0.55, top - 2, midX, top - 1);
        path.cubicTo(midX + w * 0.55, top - 2, midX + w * 1.2, top + 6, midX + w * 1.06, eyeY + 1);
        path.cubicTo(midX + w * 0.96, eyeY - 14, midX + w * 0.8, brow + 3, midX + w * 0.45, brow);
        path.quadTo(midX, brow - 4, midX - w * 0.45, brow);
        path.cubicTo(midX - w * 0.8, brow + 3, midX - w * 0.96, eyeY - 14, midX - w * 1.06, eyeY + 1);
        break;
    }
    }
    const QColor colour = look.hairStyle == Look::Hair::Scarf ? look.cloth2 : look.hair;
    QLinearGradient shine(0, top, 0, eyeY + 8);
    shine.setColorAt(0, blend(colour, Qt::white, 0.16));
    shine.setColorAt(1, colour);
    p.setPen(Qt::NoPen);
    p.setBrush(shine);
    p.drawPath(path);
}

QPainterPath shoulders(const Look& look)
{
    const double width = 46 + look.faceWidth * 0.55;
    QPainterPath path(QPointF(midX - 14, 126));
    path.cubicTo(midX - 22, 140, midX - width, 136, midX - width - 4, 180);
    path.lineTo(midX + width + 4, 180);
    path.cubicTo(midX + width, 136, midX + 22, 140, midX + 14, 126);
    path.closeSubpath();
    return path;
}

void paintClothes(QPainter& p, const Look& look)
{
    QLinearGradient fold(0, 130, 0, 178);
    fold.setColorAt(0, blend(look.cloth, Qt::white, 0.1));
    fold.setColorAt(1, blend(look.cloth, Qt::black, 0.12));
    p.setPen(Qt::NoPen);
    p.setBrush(fold);
    p.drawPath(shoulders(look));
    if (look.clothes == Look::Clothes::Round) {
        p.setPen(line(blend(look.cloth, Qt::black, 0.25), 2.2));
        p.setBrush(blend(look.skin, Qt::black, 0.1));
        p.setClipPath(shoulders(look));
        p.drawEllipse(QRectF(midX - 18, 110, 36, 36));
        p.setClipping(false);
        return;
    }
    const QColor inner =
        look.clothes == Look::Clothes::Suit ? QColor(246, 247, 250) : blend(look.skin, Qt::black, 0.08);
    const double open = look.clothes == Look::Clothes::Suit ? 15 : 9;
    const double depth = look.clothes == Look::Clothes::Suit ? 178 : 156;
    if (look.clothes == Look::Clothes::Suit || look.clothes == Look::Clothes::Blouse) {
        const QPointF front[] = {{midX - open, 131}, {midX + open, 131}, {midX, depth}};
        p.setBrush(inner);
        p.drawConvexPolygon(front, 3);
    }
    if (look.clothes == Look::Clothes::Suit) {
        const QPointF tie[] = {{midX - 3, 142}, {midX + 3, 142}, {midX + 5, 178}, {midX - 5, 178}};
        p.setBrush(look.cloth2);
        p.drawConvexPolygon(tie, 4);
        p.drawEllipse(QPointF(midX, 141), 3.6, 3);
    } else {
        p.setPen(line(blend(look.cloth, Qt::black, 0.3), 0.8));
        p.drawLine(QPointF(midX, look.clothes == Look::Clothes::Blouse ? depth : 144), QPointF(midX, 178));
        p.setBrush(blend(look.cloth, Qt::black, 0.3));
        for (const double y : {159.0, 170.0})
            p.drawEllipse(QPointF(midX + 2.4, y), 0.9, 0.9);
    }
    onBothSides(p, [&](double) {
        const QPointF collar[] = {{0, 143}, {13, 126}, {19, 133}, {9, 149}};
        const bool suit = look.clothes == Look::Clothes::Suit;
        p.setPen(line(blend(look.cloth, Qt::black, 0.28), 0.8));
        p.setBrush(suit ? inner
                        : blend(look.cloth, look.clothes == Look::Clothes::Polo ? look.cloth2 : Qt::white, 0.5));
        p.drawPolygon(collar, 4);
        if (suit)
            p.drawLine(QPointF(17, 134), QPointF(5, 178));
    });
}

void paintEyes(QPainter& p, const Look& look)
{
    const double s = look.eyeSize;
    onBothSides(p, [&](double) {
        p.translate(look.eyeGap, eyeY);
        QPainterPath eye(QPointF(-6.2 * s, 0.6));
        eye.quadTo(-0.5, -4.6 * s, 6.4 * s, -0.6);
        eye.quadTo(0.4, 3.4 * s, -6.2 * s, 0.6);
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(250, 249, 246));
        p.drawPath(eye);
        p.setClipPath(eye);
        p.setBrush(look.iris);
        p.drawEllipse(QPointF(0, -0.6), 2.7 * s, 2.9 * s);
        p.setBrush(QColor(16, 12, 10));
        p.drawEllipse(QPointF(0, -0.6), 1.3 * s, 1.4 * s);
        p.setBrush(Qt::white);
        p.drawEllipse(QPointF(0.9, -1.6), 0.6, 0.6);
        p.setClipping(false);
        p.setBrush(Qt::NoBrush);
        QPainterPath lid(QPointF(-6.2 * s, 0.6));
        lid.quadTo(-0.5, -4.6 * s, 6.6 * s, -0.8);
        p.setPen(line(QColor(44, 30, 26), 1.1));
        p.drawPath(lid);
        QPainterPath brow(QPointF(-6.8, -7.2));
        brow.quadTo(1, -11, 8, -7.4);
        p.setPen(line(blend(look.hair, look.skin, 0.2), look.browThickness));
        p.drawPath(brow);
    });
}

void paintNoseAndMouth(QPainter& p, const Look& look)
{
    const QColor shade = blend(look.skin, QColor(90, 40, 20), 0.34);
    const double noseY = eyeY + 17;
    const double mouthY = chinY(look) - 14.5;
    QPainterPath nose(QPointF(midX - look.noseWidth, noseY));
    nose.quadTo(midX - look.noseWidth * 0.4, noseY + 3.2, midX, noseY + 2);
    nose.quadTo(midX + look.noseWidth * 0.4, noseY + 3.2, midX + look.noseWidth, noseY);
    p.setBrush(Qt::NoBrush);
    p.setPen(line(shade, 1.2));
    p.drawPath(nose);
    QPainterPath mouth(QPointF(midX - look.mouthWidth, mouthY - look.smile * 0.5));
    mouth.quadTo(midX - 3, mouthY - 3, midX, mouthY - 1.6);
    mouth.quadTo(midX + 3, mouthY - 3, midX + look.mouthWidth, mouthY - look.smile * 0.5);
    mouth.quadTo(midX, mouthY + 5.5, midX - look.mouthWidth, mouthY - look.smile * 0.5);
    p.setPen(Qt::NoPen);
    p.setBrush(look.lips);
    p.drawPath(mouth);
    QPainterPath between(QPointF(midX - look.mouthWidth, mouthY - look.smile * 0.5));
    between.quadTo(midX, mouthY + look.smile, midX + look.mouthWidth, mouthY - look.smile * 0.5);
    p.setBrush(Qt::NoBrush);
    p.setPen(line(blend(look.lips, Qt::black, 0.45), 0.9));
    p.drawPath(between);
    if (look.moustache) {
        QPainterPath hair(QPointF(midX - 9, mouthY - 3));
        hair.quadTo(midX, mouthY - 8.5, midX + 9, mouthY - 3);
        hair.quadTo(midX, mouthY - 4.4, midX - 9, mouthY - 3);
        p.setPen(Qt::NoPen);
        p.setBrush(look.hair);
        p.drawPath(hair);
    }
}

void paintAge(QPainter& p, const Look& look)
{
    if (look.age < 42)
        return;
    QColor crease = blend(look.skin, QColor(90, 45, 25), 0.45);
    crease.setAlphaF(static_cast<float>(std::min(0.85, (look.age - 36) / 45)));
    p.setBrush(Qt::NoBrush);
    p.setPen(line(crease, 0.9));
    onBothSides(p, [&](double) {
        QPainterPath fold(QPointF(look.noseWidth + 3.5, eyeY + 17));
        fold.quadTo(look.mouthWidth + 4, eyeY + 22, look.mouthWidth + 4.5, chinY(look) - 14);
        p.drawPath(fold);
        p.drawArc(QRectF(look.eyeGap - 5, eyeY + 1, 10, 6), 200 * 16, 140 * 16);
        if (look.age > 55) {
            for (const double dy : {-2.0, 0.5, 3.0})
                p.drawLine(QPointF(look.eyeGap + 8, eyeY + dy * 0.6), QPointF(look.eyeGap + 11.5, eyeY + dy));
        }
    });
    if (look.age > 52) {
        for (const double y : {eyeY - 19, eyeY - 23})
            p.drawArc(QRectF(midX - 13, y, 26, 6), 30 * 16, 120 * 16);
    }
}

void paintExtras(QPainter& p, const Look& look)
{
    if (look.glasses) {
        p.setBrush(QColor(255, 255, 255, 36));
        p.setPen(line(QColor(40, 42, 50), 1.3));
        onBothSides(p, [&](double) {
            p.drawRoundedRect(QRectF(look.eyeGap - 9, eyeY - 6.5, 18, 13), 5, 5);
            p.drawLine(QPointF(look.eyeGap + 9, eyeY - 2), QPointF(look.faceWidth - 0.5, eyeY - 3));
        });
        p.drawLine(QPointF(midX - look.eyeGap + 9, eyeY - 1), QPointF(midX + look.eyeGap - 9, eyeY - 1));
    }
    if (look.earrings) {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(232, 196, 92));
        onBothSides(p, [&](double) { p.drawEllipse(QPointF(look.faceWidth + 2.6, eyeY + 15.5), 1.6, 1.6); });
    }
}

void paintHead(QPainter& p, const Look& look)
{
    const QColor shade = blend(look.skin, QColor(110, 55, 30), 0.28);
    p.setPen(Qt::NoPen);
    p.setBrush(shade);
    p.drawRoundedRect(QRectF(midX - 14, 98, 28, 42), 10, 10); // the neck, in the chin's shadow
    if (look.hairStyle != Look::Hair::Scarf) {
        onBothSides(p, [&](double) {
            p.setPen(Qt::NoPen);
            p.setBrush(blend(look.skin, shade, 0.35));
            p.drawEllipse(QPointF(look.faceWidth + 0.5, eyeY + 6), 4.2, 8.5);
        });
    }
    QRadialGradient glow(QPointF(midX, eyeY + 4), look.faceHeight * 1.15);
    glow.setColorAt(0, blend(look.skin, Qt::white, 0.08));
    glow.setColorAt(0.72, look.skin);
    glow.setColorAt(1, shade);
    p.setPen(Qt::NoPen);
    p.setBrush(glow);
    p.drawPath(face(look));
}
} // namespace

void paintLook(QPainter& painter, const Look& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHairBehind(painter, look);
    paintHead(painter, look);
    paintClothes(painter, look); // the collar stands before the neck
    paintEyes(painter, look);
    paintNoseAndMouth(painter, look);
    paintAge(painter, look);
    paintHairBefore(painter, look);
    paintExtras(painter, look);
}

} // namespace tabian::simulator
