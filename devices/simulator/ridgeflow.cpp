#include "devices/simulator/ridgeflow.h"

#include "devices/simulator/seededrandom.h"

#include <algorithm>
#include <array>

namespace tabian::simulator
{

namespace
{
constexpr double pi = std::numbers::pi;
constexpr int directions = 48; // of the filter bank, over half a turn
constexpr int spacings = 5;
constexpr double narrowest = 7.6; // pixels from ridge to ridge
constexpr double widest = 10.4;
constexpr int reach = 6; // cells the filter sees to each side
constexpr int side = 2 * reach + 1;
constexpr int rounds = 26;

struct Kernel
{
    std::array<float, static_cast<std::size_t>(side* side)> weight;
};

/** A Gabor filter: a wave across the ridge under a bell, without response to even grey. */
Kernel gabor(double angle, double period)
{
    Kernel kernel{};
    std::array<double, static_cast<std::size_t>(side * side)> bell{};
    double sum = 0;
    double area = 0;
    const double across = period * 0.42;
    const double along = period * 0.66;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double u = dx * -std::sin(angle) + dy * std::cos(angle);
            const double v = dx * std::cos(angle) + dy * std::sin(angle);
            const auto i = static_cast<std::size_t>((dy + reach) * side + dx + reach);
            bell[i] = std::exp(-u * u / (2 * across * across) - v * v / (2 * along * along));
            const double value = bell[i] * std::cos(2 * pi * u / period);
            kernel.weight[i] = static_cast<float>(value);
            sum += value;
            area += bell[i];
        }
    }
    double strength = 0;
    for (std::size_t i = 0; i < kernel.weight.size(); ++i) {
        kernel.weight[i] -= static_cast<float>(bell[i] * sum / area);
        strength += std::abs(kernel.weight[i]);
    }
    for (float& weight : kernel.weight)
        weight *= static_cast<float>(4.0 / strength); // over-driven: the wave saturates at +-1
    return kernel;
}

std::vector<Kernel> filterBank()
{
    std::vector<Kernel> bank;
    bank.reserve(static_cast<std::size_t>(directions * spacings));
    for (int s = 0; s < spacings; ++s) {
        const double period = narrowest + (widest - narrowest) * s / (spacings - 1);
        for (int d = 0; d < directions; ++d)
            bank.push_back(gabor(pi * d / directions, period / RidgeMap::step));
    }
    return bank;
}

int bankIndex(double angle, double period)
{
    int d = static_cast<int>(std::lround(angle / pi * directions)) % directions;
    if (d < 0)
        d += directions;
    const double s = (period - narrowest) / (widest - narrowest) * (spacings - 1);
    return std::clamp(static_cast<int>(std::lround(s)), 0, spacings - 1) * directions + d;
}
} // namespace

RidgeFlow::RidgeFlow(PrintClass printClass, quint64 seed) : m_class(printClass)
{
    auto random = SeededRandom::forPurpose(seed, 11);
    m_period = random.between(8.2, 10.0);
    const auto jitter = [&](double x, double y, double by) {
        return QPointF(x + random.between(-by, by), y + random.between(-by, by));
    };
    switch (printClass) {
    case PrintClass::Arch:
        m_archHeight = random.between(0.5, 1.4);
        break;
    case PrintClass::TentedArch: {
        const QPointF core = jitter(0, -14, 14);
        place(core, random.between(0.3, 0.9), random);
        placeDelta(core + QPointF(random.between(-16, 16), random.between(55, 105)), random);
        break;
    }
    case PrintClass::LeftLoop:
        place(jitter(4, -14, 22), random.between(0.45, 0.9), random);
        placeDelta(jitter(84, 84, 30), random);
        break;
    case PrintClass::RightLoop:
        place(jitter(-4, -14, 22), random.between(0.45, 0.9), random);
        placeDelta(jitter(-84, 84, 30), random);
        break;
    case PrintClass::Whorl:
        place(jitter(0, -30, 16), random.between(0, 0.6), random);
        place(jitter(0, 18, 20), random.between(0, 0.6), random);
        placeDelta(jitter(-94, 88, 28), random);
        placeDelta(jitter(94, 88, 28), random);
        break;
    }
    for (int i = 0; i < 5; ++i) {
        m_bends.push_back({random.between(-0.035, 0.035), random.between(-0.035, 0.035), random.between(0, 2 * pi),
                           random.between(0.04, 0.16)});
        m_spacing.push_back({random.between(-0.04, 0.04), random.between(-0.04, 0.04), random.between(0, 2 * pi),
                             random.between(0.1, 0.3)});
    }
    open();
}

void RidgeFlow::place(QPointF core, double flatness, SeededRandom& random)
{
    m_points.push_back({core, 0.5, 0, flatness, random.between(0, 0.22), random.between(0, 2 * pi)});
}

void RidgeFlow::placeDelta(QPointF delta, SeededRandom& random)
{
    m_points.push_back({delta, -0.5, 0, 0, random.between(0, 0.22), random.between(0, 2 * pi)});
}

/** A loop's legs leave its core where the flow runs straight away from it, which the other points decide. */
void RidgeFlow::open()
{
    for (Singularity& core : m_points) {
        if (core.turn < 0)
            continue;
        double rest = sway(core.at, m_bends);
        for (const Singularity& other : m_points) {
            if (&other != &core)
                rest += other.turn * std::atan2(core.at.y() - other.at.y(), core.at.x() - other.at.x());
        }
        core.opening = 2 * rest;
    }
}

double RidgeFlow::Singularity::angle(QPointF seenFrom) const
{
    const double bearing = std::atan2(seenFrom.y() - at.y(), seenFrom.x() - at.x());
    return turn * (bearing - flatness * std::sin(bearing - opening) + own * std::sin(2 * bearing + phase));
}

double RidgeFlow::sway(QPointF at, const std::vector<Wave>& waves) const
{
    double sum = 0;
    for (const Wave& wave : waves)
        sum += wave.height * std::sin(wave.kx * at.x() + wave.ky * at.y() + wave.phase);
    return sum;
}

double RidgeFlow::angle(QPointF at) const
{
    const double bend = sway(at, m_bends);
    if (m_class == PrintClass::Arch) {
        const double rise =
            m_archHeight * std::clamp((at.y() + 170) / 200, 0.0, 1.1) * std::clamp((230 - at.y()) / 160, 0.0, 1.0);
        return bend + std::atan(rise * std::sin(at.x() / 52)) * std::exp(-at.x() * at.x() / (2 * 110.0 * 110));
    }
    double angle = bend;
    for (const Singularity& point : m_points)
        angle += point.angle(at);
    return angle;
}

double RidgeFlow::period(QPointF at) const
{
    return m_period + sway(at, m_spacing) + std::clamp((at.y() - 40) / 200, 0.0, 0.6); // wider towards the crease
}

RidgeMap growRidges(const RidgeFlow& flow, quint64 seed)
{
    constexpr int w = RidgeMap::width;
    constexpr int h = RidgeMap::height;
    static const std::vector<Kernel> bank = filterBank();
    std::vector<const Kernel*> kernels(static_cast<std::size_t>(w * h), nullptr);
    for (int y = reach; y < h - reach; ++y) {
        for (int x = reach; x < w - reach; ++x) {
            const QPointF at((x - w / 2.0) * RidgeMap::step, (y - h / 2.0) * RidgeMap::step);
            const int k = bankIndex(flow.angle(at), flow.period(at));
            kernels[static_cast<std::size_t>(y * w + x)] = &bank[static_cast<std::size_t>(k)];
        }
    }
    RidgeMap map;
    auto random = SeededRandom::forPurpose(seed, 12);
    map.wave.resize(static_cast<std::size_t>(w * h));
    for (float& value : map.wave)
        value = static_cast<float>(random.between(-1, 1));
    std::vector<float> next(map.wave.size(), 0.0F);
    for (int round = 0; round < rounds; ++round) {
        for (int y = reach; y < h - reach; ++y) {
            for (int x = reach; x < w - reach; ++x) {
                const auto here = static_cast<std::size_t>(y * w + x);
                const float* weight = kernels[here]->weight.data();
                const float* cell = map.wave.data() + (y - reach) * w + x - reach;
                std::array<float, side> column{};
                for (int dy = 0; dy < side; ++dy, weight += side, cell += w) {
                    for (std::size_t dx = 0; dx < side; ++dx)
                        column[dx] += weight[dx] * cell[dx];
                }
                float sum = 0;
                for (const float part : column)
                    sum += part;
                next[here] = round + 1 < rounds ? std::clamp(sum, -1.0F, 1.0F)
                                                : sum * 0.55F; // at last unsaturated: a smooth wave
            }
        }
        map.wave.swap(next);
    }
    return map;
}

} // namespace tabian::simulator
