// How a synthetic person looks, and the painting of it. Used by portrait.cpp alone.
#pragma once

#include <QColor>
#include <QPainter>

namespace tabian::simulator
{

/** Everything the painter must know; coordinates are those of a card's photo (148 x 178). */
struct Look
{
    enum class Hair : quint8 { Short, Parted, Crew, Receding, Long, Bob, Bun, Fringe, Scarf };
    enum class Clothes : quint8 { Shirt, Suit, Polo, Blouse, Round };

    QColor skin, hair, cloth, cloth2, lips, iris;
    Hair hairStyle = Hair::Short;
    Clothes clothes = Clothes::Shirt;
    double faceWidth = 29; // half of it, at the cheekbones
    double faceHeight = 39;
    double jaw = 0.8; // width of the jaw against the cheekbones
    double eyeGap = 12.5;
    double eyeSize = 1;
    double browThickness = 2;
    double noseWidth = 5;
    double mouthWidth = 9;
    double smile = 2;
    double age = 30; // years; lines come with it
    bool glasses = false;
    bool moustache = false;
    bool earrings = false;
};

/** Paints into a canvas scaled to 148 x 178 units; the ground is painted by the caller. */
void paintLook(QPainter& painter, const Look& look);

} // namespace tabian::simulator
