// Numbers that follow from a seed and from nothing else: the same on every machine and in every run.
#pragma once

#include <QtGlobal>
#include <bit>
#include <cmath>
#include <numbers>

namespace tabian::simulator
{

/** A SplitMix64 sequence. std::mt19937 would do as well, but the standard's distributions differ between
 *  libraries, and a synthetic finger must be the same finger everywhere. */
class SeededRandom
{
  public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}

    /** A sequence of its own for one purpose, so that adding a feature does not change the others. */
    static SeededRandom forPurpose(quint64 seed, quint64 purpose)
    {
        SeededRandom mixer(seed ^ (purpose * 0x9E3779B97F4A7C15U));
        return SeededRandom(mixer.next());
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /** In [0, 1). */
    double unit() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /** In [0, count). */
    int below(int count) { return static_cast<int>(unit() * count); }
    bool chance(double probability) { return unit() < probability; }
    /** Mean 0, variance 1. */
    double normal()
    {
        const double u = 1.0 - unit();
        return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * unit());
    }

  private:
    quint64 m_state;
};

} // namespace tabian::simulator
