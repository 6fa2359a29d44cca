// The colours of the counter. Colour carries state, never alone: a sign and a word stand with it.
#pragma once

#include <QColor>
#include <span>

namespace tabian::widgets::palette
{

inline constexpr QRgb ink = 0xff16233b;
inline constexpr QRgb muted = 0xff55617a; // a shade darker than the drawings: 4.5:1 on every ground it stands on
inline constexpr QRgb paper = 0xffffffff;
inline constexpr QRgb ground = 0xffeef1f6;
inline constexpr QRgb quiet = 0xfff3f5fa; // steps to come, table heads, keys
inline constexpr QRgb line = 0xffd8dee9;
inline constexpr QRgb edge = 0xff7c879d; // borders of things that take input: 3:1 on paper
inline constexpr QRgb blue = 0xff1d4ed8;
inline constexpr QRgb blueDark = 0xff1a41b4; // pressed
inline constexpr QRgb bluePale = 0xffe6edff; // chosen
inline constexpr QRgb ring = 0xff7aa2ff;     // around the focused widget, beside its blue border
inline constexpr QRgb onBlue = 0xffe3ecff;   // key hints on the blue button
inline constexpr QRgb green = 0xff0b6b57;
inline constexpr QRgb greenPale = 0xffdff3ec;
inline constexpr QRgb amber = 0xff8a4b00;
inline constexpr QRgb amberPale = 0xfffff0d6;
inline constexpr QRgb red = 0xffa11a1a;
inline constexpr QRgb redPale = 0xfffde4e4;
inline constexpr QRgb rail = 0xff14213d;
inline constexpr QRgb railChosen = 0xff24365f;
inline constexpr QRgb railText = 0xffe8edf7;
inline constexpr QRgb railMuted = 0xffb4c0d8;
inline constexpr QRgb badge = 0xffb83a0b;

/** A text colour on a ground that occurs on some screen. */
struct Pair
{
    const char* where;
    QRgb text;
    QRgb ground;
};
/** Every pair in use; a test holds each against 4.5:1. */
std::span<const Pair> pairsInUse();

/** WCAG 2 contrast ratio, 1 to 21. */
double contrast(QRgb a, QRgb b);

} // namespace tabian::widgets::palette
