#include "widgets/theme/palette.h"

#include <array>
#include <cmath>

namespace tabian::widgets::palette
{

std::span<const Pair> pairsInUse()
{
    static constexpr std::array pairs{
        Pair{"text on a card", ink, paper},
        Pair{"text on the ground", ink, ground},
        Pair{"chosen row", ink, bluePale},
        Pair{"table head and steps to come", ink, quiet},
        Pair{"small text on a card", muted, paper},
        Pair{"small text on the ground", muted, ground},
        Pair{"small text on a quiet area", muted, quiet},
        Pair{"small text on a chosen row", muted, bluePale},
        Pair{"blue button", paper, blue},
        Pair{"blue button held down", paper, blueDark},
        Pair{"key on the blue button", onBlue, blue},
        Pair{"key on the blue button held down", onBlue, blueDark},
        Pair{"chosen answer", blue, bluePale},
        Pair{"link and count", blue, paper},
        Pair{"done", green, greenPale},
        Pair{"done on a card", green, paper},
        Pair{"look here", amber, amberPale},
        Pair{"look here on a card", amber, paper},
        Pair{"refused", red, redPale},
        Pair{"refused on a card", red, paper},
        Pair{"place on the rail", railText, rail},
        Pair{"chosen place", railText, railChosen},
        Pair{"small text on the rail", railMuted, rail},
        Pair{"small text on the chosen place", railMuted, railChosen},
        Pair{"badge", paper, badge},
    };
    return pairs;
}

static double luminance(QRgb colour)
{
    const auto channel = [](int value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

} // namespace tabian::widgets::palette
