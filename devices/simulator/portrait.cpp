#include "devices/simulator/portrait.h"

#include "devices/simulator/portraitpaint.h"
#include "devices/simulator/seededrandom.h"

#include <QBuffer>
#include <QImageWriter>
#include <algorithm>
#include <array>

namespace tabian::simulator
{

namespace
{
constexpr QSize cardPhoto{148, 178};

QColor greyed(const QColor& hair, double age, double turning)
{
    const double share = std::clamp((age - turning) / 26.0, 0.0, 1.0);
    const QColor grey(206, 208, 212);
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mix(hair.red(), grey.red()), mix(hair.green(), grey.green()), mix(hair.blue(), grey.blue())};
}

template <typename T, std::size_t N> T pick(SeededRandom& random, const std::array<T, N>& choices)
{
    return choices[static_cast<std::size_t>(random.below(static_cast<int>(N)))];
}

void dress(Look& look, SeededRandom& random, bool woman, int age)
{
    using C = Look::Clothes;
    look.clothes = woman ? pick(random, std::array{C::Blouse, C::Shirt, C::Round, C::Blouse, C::Polo})
                         : pick(random, std::array{C::Shirt, C::Suit, C::Polo, C::Shirt, C::Round});
    if (age < 18)
        look.clothes = C::Shirt;
    look.cloth = age < 18 ? QColor(244, 246, 250)
                          : pick(random, std::array{QColor(244, 246, 250), QColor(40, 62, 110), QColor(176, 58, 70),
                                                    QColor(66, 120, 96), QColor(120, 92, 150), QColor(214, 172, 84),
                                                    QColor(92, 104, 122), QColor(206, 134, 150)});
    if (look.clothes == C::Suit)
        look.cloth = pick(random, std::array{QColor(38, 44, 58), QColor(52, 58, 74), QColor(30, 46, 84)});
    look.cloth2 = pick(random, std::array{QColor(150, 44, 58), QColor(36, 92, 140), QColor(238, 240, 244),
                                          QColor(96, 60, 120), QColor(40, 110, 100)});
}

void cutHair(Look& look, SeededRandom& random, bool woman, int age)
{
    using H = Look::Hair;
    if (woman) {
        look.hairStyle = pick(random, std::array{H::Long, H::Bob, H::Bun, H::Fringe, H::Long, H::Bob});
        if (random.chance(0.08))
            look.hairStyle = H::Scarf;
        else if (age >= 60)
            look.hairStyle = pick(random, std::array{H::Bob, H::Bun, H::Short});
    } else {
        look.hairStyle = pick(random, std::array{H::Short, H::Parted, H::Crew, H::Short});
        const bool recedes = random.chance(0.5);
        if (age >= 52 && recedes)
            look.hairStyle = H::Receding;
    }
    const QColor dark = pick(random, std::array{QColor(26, 22, 22), QColor(40, 30, 26), QColor(62, 42, 30)});
    look.hair = greyed(dark, age, random.between(44, 58));
}

Look lookOf(quint64 seed, domain::Sex sex, int ageYears)
{
    const bool woman = sex == domain::Sex::Female;
    const quint64 own = seed * 2 + (woman ? 1 : 0);
    auto face = SeededRandom::forPurpose(own, 1);
    auto hair = SeededRandom::forPurpose(own, 2);
    auto clothes = SeededRandom::forPurpose(own, 3);

    Look look;
    const int age = std::clamp(ageYears, 0, 110);
    const double childhood = std::clamp((16.0 - age) / 12.0, 0.0, 1.0);
    look.age = age;
    look.skin = pick(face, std::array{QColor(241, 204, 172), QColor(226, 181, 144), QColor(208, 158, 118),
                                      QColor(184, 132, 94), QColor(234, 192, 158)});
    look.faceWidth = face.between(26.5, 31) + (woman ? -0.8 : 0.8) - childhood;
    look.faceHeight = face.between(37, 41.5) + (woman ? -1 : 0.6) - 3 * childhood;
    look.jaw = face.between(0.68, 0.84) + (woman ? -0.02 : 0.05) + 0.05 * childhood;
    look.eyeGap = face.between(11.6, 13.4);
    look.eyeSize = face.between(0.88, 1.06) + (woman ? 0.05 : 0) + 0.14 * childhood;
    look.browThickness = face.between(1.3, 2.3) + (woman ? -0.35 : 0.4);
    look.noseWidth = face.between(4.2, 6) - childhood;
    look.mouthWidth = face.between(8, 10.4) - childhood;
    look.smile = face.between(0.8, 2.8);
    look.iris = pick(face, std::array{QColor(46, 28, 18), QColor(70, 42, 24), QColor(34, 22, 18)});
    look.lips = woman ? QColor(188, 84, 84) : QColor(172, 102, 88);
    look.glasses = face.chance(age > 45 ? 0.45 : 0.15);
    look.moustache = face.chance(0.15) && !woman && age > 25;
    look.earrings = face.chance(0.55) && woman && age > 15;
    cutHair(look, hair, woman, age);
    look.earrings = look.earrings && look.hairStyle != Look::Hair::Scarf;
    dress(look, clothes, woman, age);
    return look;
}
} // namespace

QImage portrait(quint64 seed, domain::Sex sex, int ageYears, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(198, 222, 242));
    QPainter painter(&image);
    const double scale = std::min(static_cast<double>(size.width()) / cardPhoto.width(),
                                  static_cast<double>(size.height()) / cardPhoto.height());
    // The shoulders always reach the lower edge; what is left over is ground.
    painter.translate((size.width() - cardPhoto.width() * scale) / 2, size.height() - cardPhoto.height() * scale);
    painter.scale(scale, scale);
    constexpr double nearer = 1.16; // the head fills about two thirds of the height
    painter.translate(cardPhoto.width() / 2.0 * (1 - nearer), cardPhoto.height() * (1 - nearer) + 6);
    painter.scale(nearer, nearer);
    paintLook(painter, lookOf(seed, sex, ageYears));
    return image;
}

QByteArray portraitJpeg(quint64 seed, domain::Sex sex, int ageYears, QSize size, int maxBytes)
{
    const QImage image = portrait(seed, sex, ageYears, size);
    for (int quality = 95; quality >= 5; quality -= quality > 60 ? 3 : 5) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
        if (writer.write(image) && jpeg.size() <= maxBytes)
            return jpeg;
    }
    return {};
}

} // namespace tabian::simulator
