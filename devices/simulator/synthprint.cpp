#include "devices/simulator/synthprint.h"

#include "devices/simulator/ridgeflow.h"
#include "devices/simulator/seededrandom.h"

#include <algorithm>
#include <array>

namespace tabian::simulator
{

namespace
{
/** Smooth noise in [-1, 1]: random values on a coarse grid, blended between. */
class Cloud
{
  public:
    Cloud(SeededRandom random, int width, int height, double grain)
        : m_columns(static_cast<int>(width / grain) + 3), m_grain(grain)
    {
        const int rows = static_cast<int>(height / grain) + 3;
        m_values.resize(static_cast<std::size_t>(m_columns * rows));
        for (float& value : m_values)
            value = static_cast<float>(random.between(-1, 1));
    }
    double at(double x, double y) const
    {
        const double gx = x / m_grain;
        const double gy = y / m_grain;
        const int ix = static_cast<int>(gx);
        const int iy = static_cast<int>(gy);
        const double fx = soft(gx - ix);
        const double fy = soft(gy - iy);
        const auto value = [&](int dx, int dy) {
            return static_cast<double>(m_values[static_cast<std::size_t>((iy + dy) * m_columns + ix + dx)]);
        };
        return (value(0, 0) * (1 - fx) + value(1, 0) * fx) * (1 - fy) +
               (value(0, 1) * (1 - fx) + value(1, 1) * fx) * fy;
    }

  private:
    static double soft(double t) { return t * t * (3 - 2 * t); }
    int m_columns;
    double m_grain;
    std::vector<float> m_values;
};

/** The wave between cells, by Catmull-Rom. */
double sample(const RidgeMap& map, double x, double y)
{
    const int ix = static_cast<int>(std::floor(x));
    const int iy = static_cast<int>(std::floor(y));
    if (ix < 1 || iy < 1 || ix > RidgeMap::width - 3 || iy > RidgeMap::height - 3)
        return -1;
    const auto weights = [](double t) {
        return std::array{((-0.5 * t + 1) * t - 0.5) * t, (1.5 * t - 2.5) * t * t + 1, ((-1.5 * t + 2) * t + 0.5) * t,
                          (0.5 * t - 0.5) * t * t};
    };
    const auto wx = weights(x - ix);
    const auto wy = weights(y - iy);
    double sum = 0;
    for (int j = 0; j < 4; ++j) {
        for (int i = 0; i < 4; ++i)
            sum += wx[static_cast<std::size_t>(i)] * wy[static_cast<std::size_t>(j)] *
                   static_cast<double>(map.at(ix - 1 + i, iy - 1 + j));
    }
    return sum;
}

PrintClass drawClass(quint64 seed, devices::Finger finger)
{
    auto random = SeededRandom::forPurpose(seed, 10);
    const double draw = random.unit(); // about as index fingers are: many whorls, loops to both sides
    if (draw < 0.30)
        return PrintClass::Whorl;
    if (draw < 0.40)
        return PrintClass::Arch;
    if (draw < 0.50)
        return PrintClass::TentedArch;
    const bool outward = draw < 0.82; // most loops open to the little finger
    return outward == (finger == devices::Finger::LeftIndex) ? PrintClass::LeftLoop : PrintClass::RightLoop;
}
} // namespace

struct SynthFinger::Master
{
    PrintClass printClass;
    RidgeMap ridges;
};

Touch Touch::ordinary(quint64 seed)
{
    auto random = SeededRandom::forPurpose(seed, 20);
    Touch touch;
    touch.rotation = std::clamp(random.normal() * 5, -14.0, 14.0);
    touch.shiftX = std::clamp(random.normal() * 7, -18.0, 18.0);
    touch.shiftY = std::clamp(random.normal() * 9, -22.0, 22.0);
    touch.pressure = random.between(0.3, 0.7);
    touch.dryness = random.between(0, 0.3);
    touch.noise = random.between(0.05, 0.25);
    touch.seed = random.next();
    return touch;
}

SynthFinger::SynthFinger(quint64 person, devices::Finger finger)
{
    auto random = SeededRandom::forPurpose(person, static_cast<quint64>(finger));
    const quint64 seed = random.next();
    const PrintClass printClass = drawClass(seed, finger);
    m_master = std::make_unique<const Master>(Master{printClass, growRidges(RidgeFlow(printClass, seed), seed)});
}

SynthFinger::~SynthFinger() = default;
SynthFinger::SynthFinger(SynthFinger&&) noexcept = default;
SynthFinger& SynthFinger::operator=(SynthFinger&&) noexcept = default;

PrintClass SynthFinger::printClass() const
{
    return m_master->printClass;
}

QImage SynthFinger::touch(const Touch& touch) const
{
    constexpr int w = sensorWidth;
    constexpr int h = sensorHeight;
    const Cloud stretchX(SeededRandom::forPurpose(touch.seed, 21), w, h, 90);
    const Cloud stretchY(SeededRandom::forPurpose(touch.seed, 22), w, h, 90);
    const Cloud dry(SeededRandom::forPurpose(touch.seed, 23), w, h, 3.2);
    const Cloud patches(SeededRandom::forPurpose(touch.seed, 24), w, h, 34);
    const Cloud edge(SeededRandom::forPurpose(touch.seed, 25), w, h, 12);
    auto grain = SeededRandom::forPurpose(touch.seed, 26);

    const double turn = touch.rotation * std::numbers::pi / 180;
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    const double depth = std::clamp(0.3 + 1.6 * touch.pressure, 0.0, 1.0); // a light touch is a pale one
    const double cut = h * std::clamp(touch.partial, 0.0, 0.7);
    QImage image(w, h, QImage::Format_Grayscale8);
    for (int y = 0; y < h; ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < w; ++x) {
            // back from the glass to the skin
            const double gx = x - w / 2.0 - touch.shiftX + 2.2 * stretchX.at(x, y);
            const double gy = y - h / 2.0 - touch.shiftY + 2.2 * stretchY.at(x, y);
            const double fx = c * gx + s * gy;
            const double fy = -s * gx + c * gy;
            const double reachX = 146 + 16 * (touch.pressure - 0.5);
            const double reachY = 184 + 12 * (touch.pressure - 0.5);
            const double radius = std::hypot(fx / reachX, fy / reachY) + 0.03 * edge.at(x, y);
            const double contact = std::clamp((1 - radius) * 14, 0.0, 1.0) *
                                   std::clamp((h + 6 - cut - y) / 6 + 0.4 * edge.at(x, y), 0.0, 1.0);
            double ink = 0;
            if (contact > 0) {
                const double wave = sample(m_master->ridges, fx / RidgeMap::step + RidgeMap::width / 2.0,
                                           fy / RidgeMap::step + RidgeMap::height / 2.0);
                const double height = 1 - touch.worn * (0.95 + 0.05 * patches.at(x, y));
                const double level = (touch.pressure - 0.5) * 2.6 + 0.12 * patches.at(x, y) - 0.1 * touch.worn +
                                     0.10 * touch.noise * grain.normal();
                const double gap =
                    std::clamp((dry.at(x, y) + 0.3 * patches.at(x, y) + 1.5 * touch.dryness - 1.05) * 3, 0.0, 1.0);
                ink = contact * depth * (1 - 0.9 * gap) / (1 + std::exp(-5 * (height * wave + level)));
            }
            const double grey = 232 - 186 * ink + 26 * touch.noise * grain.normal() + 5 * patches.at(x, y);
            line[x] = static_cast<uchar>(std::clamp(grey, 0.0, 255.0));
        }
    }
    return image;
}

} // namespace tabian::simulator
