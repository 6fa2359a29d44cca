// Drawn portraits of the synthetic people: on the training cards and from the training camera.
#pragma once

#include "app/domain/person.h"

#include <QByteArray>
#include <QImage>

namespace tabian::simulator
{

/** A head-and-shoulders drawing before a plain light-blue ground. The same person (seed, sex) keeps face, skin and
 *  bearing through the years; hair turns grey and lines appear with age. Obviously a drawing: no real person can
 *  be meant. Any thread; no QGuiApplication needed. */
QImage portrait(quint64 seed, domain::Sex sex, int ageYears, QSize size);

/** The same as JPEG of at most `maxBytes` (the best quality that fits); empty when none fits. A card's photo is
 *  148 x 178 in 5,118 bytes; 1200 x 1444 is what the camera gives. */
QByteArray portraitJpeg(quint64 seed, domain::Sex sex, int ageYears, QSize size, int maxBytes);

} // namespace tabian::simulator
