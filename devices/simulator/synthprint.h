// Synthetic fingerprints: a finger that follows from a person and a hand, and the pictures its touches leave.
//
// The ridges are grown, not drawn: an orientation field with the singular points of an arch, a loop or a whorl
// steers Gabor filters over seeded noise until ridges of some nine pixels stand everywhere (500 dpi). Endings and
// bifurcations appear where the flow cannot be filled evenly, as they do in skin, so the minutiae are not placed
// and libfprint's own detector and matcher find them by themselves. No print of a real person was used.
#pragma once

#include "devices/api/fingerstation.h"

#include <QImage>
#include <memory>

namespace tabian::simulator
{

enum class PrintClass : quint8 { Arch, TentedArch, LeftLoop, RightLoop, Whorl };

/** How one touch falls on the glass. */
struct Touch
{
    double rotation = 0; // degrees, clockwise
    double shiftX = 0;   // pixels
    double shiftY = 0;
    double pressure = 0.5; // 0 faint and thin ridges .. 1 wide ones that run together in places
    double dryness = 0;    // 0 .. 1: ridges break up; from 0.7 on little of them is left whole
    double worn = 0;       // 0 .. 1: the ridges are ground down, as on a mason's hands: no touch shows them well
    double noise = 0.1;    // 0 .. 1: the sensor's own
    double partial = 0;    // 0 whole .. 0.7: that share of the finger's height does not touch
    quint64 seed = 1;      // of skin stretch, noise and the edge

    /** An ordinary touch: small turns and shifts, middling pressure, all from the seed. */
    static Touch ordinary(quint64 seed);
};

/** One finger of one synthetic person. Making it takes the time of growing the ridges; its touches are cheap.
 *  Values, not random: the same in every run and on every machine. Immutable, so any thread may use it. */
class SynthFinger
{
  public:
    /** `person` is any number of the person; the citizen number as an integer by custom. */
    SynthFinger(quint64 person, devices::Finger finger);
    ~SynthFinger();
    SynthFinger(SynthFinger&&) noexcept;
    SynthFinger& operator=(SynthFinger&&) noexcept;

    PrintClass printClass() const;
    /** What the sensor sees: 8-bit grey, 256 x 300, dark ridges on light. */
    QImage touch(const Touch& touch) const;

    static constexpr int sensorWidth = 256;
    static constexpr int sensorHeight = 300;

  private:
    struct Master;
    std::unique_ptr<const Master> m_master;
};

} // namespace tabian::simulator
