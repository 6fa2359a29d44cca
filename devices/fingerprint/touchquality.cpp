#include "devices/fingerprint/touchquality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace tabian::devices
{

namespace
{
constexpr int blockSide = 12;             // pixels
constexpr double leastDeviation = 15;     // of 255 greys: less is bare glass, or skin without ridges
constexpr double goodDeviation = 45;      // ridges and valleys of a good print
constexpr double clearCoherence = 0.42;   // of the gradients of one block
constexpr double wantedForeground = 0.70; // of the glass
constexpr double wantedClarity = 0.95;    // of the finger
constexpr double wantedMinutiae = 24;
constexpr double farAside = 0.10; // of the glass: the finger's middle from the glass's
constexpr double manyDark = 0.68; // of the finger's pixels: ridges have run together
constexpr double skinShade = 14;  // greys by which skin without ridges is darker than bare glass

struct Block
{
    double deviation = 0;
    double coherence = 0;
    double mean = 0;
    double dark = 0; // share of pixels darker than the middle between the block's darkest and lightest
};

Block lookAt(const QImage& picture, int left, int top)
{
    double sum = 0;
    double squares = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    std::array<int, 256> greys{};
    for (int y = top; y < top + blockSide; ++y) {
        const uchar* above = picture.constScanLine(std::max(y - 1, 0));
        const uchar* line = picture.constScanLine(y);
        const uchar* below = picture.constScanLine(std::min(y + 1, picture.height() - 1));
        for (int x = left; x < left + blockSide; ++x) {
            const int grey = line[x];
            sum += grey;
            squares += grey * grey;
            ++greys[static_cast<std::size_t>(grey)];
            const int dx = line[std::min(x + 1, picture.width() - 1)] - line[std::max(x - 1, 0)];
            const int dy = below[x] - above[x];
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
    }
    constexpr double pixels = blockSide * blockSide;
    const double mean = sum / pixels;
    const double strength = xx + yy;
    const auto darkest = std::ranges::find_if(greys, [](int n) { return n > 0; }) - greys.begin();
    const auto lightest = greys.rend() - std::find_if(greys.rbegin(), greys.rend(), [](int n) { return n > 0; });
    const double dark = std::accumulate(greys.begin(), greys.begin() + (darkest + lightest) / 2, 0.0);
    return {std::sqrt(std::max(0.0, squares / pixels - mean * mean)),
            strength > 0 ? std::hypot(xx - yy, 2 * xy) / strength : 0, mean, dark / pixels};
}

struct Finger2d
{
    int blocks = 0; // with ridges
    int skin = 0;   // where the finger touches, with ridges or without
    int clear = 0;
    double x = 0, y = 0; // its middle, as a share of the glass
    double deviation = 0;
    double dark = 0;
};

double share(double is, double wanted)
{
    return std::clamp(is / wanted, 0.0, 1.0);
}

/** What to say of a bad touch: the cause that the officer can do most about. */
RetryHint flawOf(const Finger2d& finger, double covered, double contrast, double clarity)
{
    if (finger.blocks < finger.skin * 7 / 10 || finger.blocks == 0)
        return RetryHint::TooFaint; // the skin is there, its ridges are not
    if (contrast < 0.5)
        return RetryHint::TooFaint;
    if (covered < wantedForeground) {
        const bool aside = std::abs(finger.x - 0.5) > farAside;
        return aside ? RetryHint::CenterFinger : RetryHint::Partial;
    }
    if (finger.dark > manyDark)
        return RetryHint::TooWet;
    return clarity < contrast ? RetryHint::TooDry : RetryHint::TooFaint;
}
} // namespace

TouchQuality touchQuality(const QImage& given, int minutiae)
{
    const QImage picture = given.convertToFormat(QImage::Format_Grayscale8);
    const int columns = picture.width() / blockSide;
    const int rows = picture.height() / blockSide;
    TouchQuality quality;
    quality.minutiae = minutiae;
    quality.flaw = RetryHint::TooFaint;
    if (columns == 0 || rows == 0)
        return quality;
    std::vector<Block> blocks;
    blocks.reserve(static_cast<std::size_t>(columns * rows));
    double glass = 0; // the grey of nothing
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            blocks.push_back(lookAt(picture, column * blockSide, row * blockSide));
            glass = std::max(glass, blocks.back().mean);
        }
    }
    Finger2d finger;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        const bool ridges = block.deviation >= leastDeviation;
        finger.skin += ridges || block.mean < glass - skinShade ? 1 : 0;
        if (!ridges)
            continue;
        ++finger.blocks;
        finger.clear += block.coherence >= clearCoherence ? 1 : 0;
        const std::size_t wide = static_cast<std::size_t>(columns), column = i % wide, row = i / wide;
        finger.x += (static_cast<double>(column) + 0.5) / columns;
        finger.y += (static_cast<double>(row) + 0.5) / rows;
        finger.deviation += block.deviation;
        finger.dark += block.dark;
    }
    if (finger.blocks > 0) {
        finger.x /= finger.blocks;
        finger.y /= finger.blocks;
        finger.deviation /= finger.blocks;
        finger.dark /= finger.blocks;
    }
    const double covered = static_cast<double>(finger.blocks) / (columns * rows);
    const double contrast = share(finger.deviation, goodDeviation);
    const double clarity =
        finger.blocks > 0 ? share(static_cast<double>(finger.clear) / finger.blocks, wantedClarity) : 0;
    const double apart = finger.dark > manyDark ? std::max(0.0, 1 - 5 * (finger.dark - manyDark)) : 1;
    // A product: one bad side makes a bad touch, however good the others are.
    double score = share(covered, wantedForeground) * contrast * clarity * clarity * apart;
    if (minutiae >= 0)
        score *= share(minutiae, wantedMinutiae);
    quality.score = static_cast<int>(std::lround(100 * score));
    quality.foreground = static_cast<int>(std::lround(100 * covered));
    quality.contrast = static_cast<int>(std::lround(100 * contrast));
    quality.clarity = static_cast<int>(std::lround(100 * clarity));
    quality.flaw = flawOf(finger, covered, contrast, clarity);
    return quality;
}

} // namespace tabian::devices
