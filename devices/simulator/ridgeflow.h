// Where the ridges of a synthetic finger run, and growing them. Used by synthprint.cpp alone.
#pragma once

#include "devices/simulator/synthprint.h"

#include <QPointF>
#include <vector>

namespace tabian::simulator
{

class SeededRandom;

/** The direction and spacing of the ridges everywhere on a finger, in units of pixels at 500 dpi around the
 *  middle of the finger. Singular points decide the class (Sherlock and Monro's model: half the angle to each core minus
 *  half the angle to each delta), bent so that the legs of a loop run side by side instead of fanning out, and by
 *  each finger's own amounts. */
class RidgeFlow
{
  public:
    RidgeFlow(PrintClass printClass, quint64 seed);
    /** Radians, the direction along the ridge at that point. */
    double angle(QPointF at) const;
    /** Pixels from ridge to ridge at that point. */
    double period(QPointF at) const;

  private:
    struct Wave
    {
        double kx, ky, phase, height;
    };
    struct Singularity
    {
        QPointF at;
        double turn;               // half a turn to the left around a core, to the right around a delta
        double opening = 0;        // bearing in which a loop's legs run
        double flatness = 0;       // of the flow about that bearing, 0 to 1
        double own = 0, phase = 0; // this finger's own bend

        double angle(QPointF seenFrom) const;
    };
    void place(QPointF core, double flatness, SeededRandom& random);
    void placeDelta(QPointF delta, SeededRandom& random);
    void open();
    double sway(QPointF at, const std::vector<Wave>& waves) const;

    PrintClass m_class;
    std::vector<Singularity> m_points;
    std::vector<Wave> m_bends, m_spacing;
    double m_period;
    double m_archHeight = 0;
};

/** Ridges as a wave, -1 valley .. +1 ridge, at half the sensor's resolution. */
struct RidgeMap
{
    static constexpr int width = 188;
    static constexpr int height = 216;
    static constexpr double step = 2; // sensor pixels a cell
    std::vector<float> wave;          // row by row

    float at(int x, int y) const { return wave[static_cast<std::size_t>(y * width + x)]; }
};

/** Grows ridges along the flow from seeded noise. */
RidgeMap growRidges(const RidgeFlow& flow, quint64 seed);

} // namespace tabian::simulator
