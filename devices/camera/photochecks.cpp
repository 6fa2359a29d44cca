#include "devices/camera/photochecks.h"

#include "devices/api/photoguide.h"
#include "devices/camera/cardphoto.h"

#include <algorithm>
#include <cmath>

namespace tabian::devices
{

namespace
{
constexpr int lookHeight = 240;         // pixels of the small copy
constexpr double mostUnlikeWall = 0.10; // of the background's pixels
constexpr double leastHead = 0.16;      // head's width, of the picture's height: smaller is too far away
constexpr double mostHead = 0.62;       // larger is too near
constexpr double headInCrop = 0.48;     // head's width, of the card photo's width
constexpr double roomAbove = 0.10;      // over the crown, of the card photo's height
constexpr double darkFace = 68;         // mean grey
constexpr double brightFace = 212;
constexpr double burntOut = 0.22;  // of the face's pixels
constexpr double leastEdge = 0.20; // steepest edges of the face, of its range of greys a pixel
constexpr int printPixels = 260;   // 22 mm at 300 dpi, the photo on the card's face

struct Wall
{
    int red = 0, green = 0, blue = 0;
    double unrest = 0; // the share of the sides' pixels that are not of that colour
    int other = 0; // the difference from which on a pixel is not the wall's: grey hair differs little from a grey wall
    int unlike(QRgb pixel) const
    {
        return std::max({std::abs(qRed(pixel) - red), std::abs(qGreen(pixel) - green), std::abs(qBlue(pixel) - blue)});
    }
};

int middle(std::vector<int>& values)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return values.empty() ? 0 : *at;
}

/** The colour at the sides of the picture's upper part. */
Wall wallOf(const QImage& small)
{
    std::vector<int> red, green, blue;
    const int side = std::max(2, small.width() / 10);
    for (int y = 2; y < small.height() / 3; ++y) {
        for (int x = 2; x < side; ++x) {
            for (const QRgb pixel : {small.pixel(x, y), small.pixel(small.width() - 1 - x, y)}) {
                red.push_back(qRed(pixel));
                green.push_back(qGreen(pixel));
                blue.push_back(qBlue(pixel));
            }
        }
    }
    Wall wall{middle(red), middle(green), middle(blue)};
    std::vector<int> unrest;
    for (std::size_t i = 0; i < red.size(); ++i)
        unrest.push_back(wall.unlike(qRgb(red[i], green[i], blue[i])));
    wall.other = std::clamp(12 + 3 * middle(unrest), 18, 45);
    const auto others = std::ranges::count_if(unrest, [&wall](int by) { return by >= wall.other; });
    wall.unrest = unrest.empty() ? 0 : static_cast<double>(others) / static_cast<double>(unrest.size());
    return wall;
}

/** First and last pixel of the person in a row; nothing when it has too few. */
std::optional<std::pair<int, int>> personIn(const QImage& small, const Wall& wall, int y)
{
    int first = -1;
    int last = -1;
    int count = 0;
    for (int x = 0; x < small.width(); ++x) {
        if (wall.unlike(small.pixel(x, y)) < wall.other)
            continue;
        first = first < 0 ? x : first;
        last = x;
        ++count;
    }
    if (count < small.height() / 24 || count < (last - first) / 2)
        return std::nullopt;
    return std::pair(first, last);
}

std::optional<QRect> headOf(const QImage& small, const Wall& wall)
{
    int top = -1;
    int widest = 0;
    int left = 0;
    int right = 0;
    for (int y = 0; y < small.height() * 3 / 4; ++y) {
        const auto row = personIn(small, wall, y);
        if (!row) {
            if (top >= 0 && y - top < small.height() / 20)
                top = -1; // a speck, not a crown
            continue;
        }
        top = top < 0 ? y : top;
        const int width = row->second - row->first + 1;
        const int height = y - top;
        if (height > small.height() / 10 && width > widest * 3 / 2 && widest > 0)
            break; // the shoulders
        if (width > widest) {
            widest = width;
            left = row->first;
            right = row->second;
        }
        if (height > widest * 13 / 10 && height > small.height() / 10)
            break; // as high as a head can be
    }
    if (top < 0 || widest == 0)
        return std::nullopt;
    return QRect(left, top, right - left + 1, widest * 13 / 10);
}

struct Greys
{
    double mean = 0;
    double burnt = 0; // share
    double edge = 0;  // the steepest edges, of the range of greys, a pixel
};

/** Of the face as it is printed: what is lost on the card anyway does not count as blurred. */
Greys greysOf(const QImage& picture, const QRect& face, int cropWidth)
{
    const double shrink = std::min(1.0, static_cast<double>(printPixels) / cropWidth);
    const int width = std::max(8, static_cast<int>(face.width() * shrink));
    const QImage grey =
        picture.copy(face).scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    std::vector<int> values, edges;
    double sum = 0;
    int burnt = 0;
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        const uchar* above = grey.constScanLine(y - 1);
        const uchar* below = grey.constScanLine(y + 1);
        for (int x = 1; x + 1 < grey.width(); ++x) {
            values.push_back(line[x]);
            edges.push_back(std::max(std::abs(line[x + 1] - line[x - 1]), std::abs(below[x] - above[x])));
            sum += line[x];
            burnt += line[x] > 250 ? 1 : 0;
        }
    }
    if (values.empty())
        return {};
    const auto part = [](std::vector<int>& of, double share) {
        const auto at = of.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(of.size() - 1) * share);
        std::nth_element(of.begin(), at, of.end());
        return static_cast<double>(*at);
    };
    const auto count = static_cast<double>(values.size());
    const double range = std::max(20.0, part(values, 0.98) - part(values, 0.02));
    return {sum / count, burnt / count, part(edges, 0.99) / 2 / range};
}

/** The share of the card photo's background, beside and above the head, that is not like the wall. */
double unlikeWallShare(const QImage& small, const Wall& wall, const QRect& crop, const std::optional<QRect>& head)
{
    const QRect person = head ? head->adjusted(-head->width() / 4, -head->height() / 8, head->width() / 4, 0)
                              : QRect(crop.left() + crop.width() / 5, crop.top() + crop.height() / 12,
                                      crop.width() * 3 / 5, crop.height());
    int looked = 0;
    int unlike = 0;
    for (int y = crop.top(); y < crop.top() + crop.height() / 2; ++y) {
        for (int x = crop.left(); x <= crop.right(); ++x) {
            if (!small.valid(x, y) || (x >= person.left() && x <= person.right() && y >= person.top()))
                continue;
            ++looked;
            unlike += wall.unlike(small.pixel(x, y)) >= wall.other ? 1 : 0;
        }
    }
    return looked > 0 ? static_cast<double>(unlike) / looked : 0;
}

/** The card's photo around a head; as much of it as the picture has. */
QRect cropAround(const QRect& head, QSize picture)
{
    const double ratio = static_cast<double>(cardPhotoSize.height()) / cardPhotoSize.width();
    double width = head.width() / headInCrop;
    width = std::min({width, static_cast<double>(picture.width()), picture.height() / ratio});
    const double height = width * ratio;
    const double left = head.center().x() - width / 2;
    const double top = head.top() - roomAbove * height;
    return QRectF(std::clamp(left, 0.0, picture.width() - width), std::clamp(top, 0.0, picture.height() - height),
                  width, height)
        .toRect()
        .intersected(QRect(QPoint(0, 0), picture));
}

QRect scaled(const QRect& rect, double by)
{
    return QRectF(rect.x() * by, rect.y() * by, rect.width() * by, rect.height() * by).toAlignedRect();
}
} // namespace

PhotoCheck checkPhoto(const QImage& picture)
{
    PhotoCheck check;
    check.crop = cardCrop(picture.size());
    if (picture.height() < 2 || picture.width() < 2)
        return check;
    const QImage small = picture.scaledToHeight(std::min(lookHeight, picture.height()), Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const double scale = static_cast<double>(picture.height()) / small.height();
    const Wall wall = wallOf(small);
    const bool plain = wall.unrest <= mostUnlikeWall; // else what differs from it is not only the person
    const auto head = plain ? headOf(small, wall) : std::nullopt;
    const double headWidth = head ? static_cast<double>(head->width()) / small.height() : 0;
    const bool plausible = headWidth >= leastHead / 3 && headWidth <= mostHead * 1.4;
    QRect smallCrop = scaled(check.crop, 1 / scale);
    if (head && plausible) {
        check.head = scaled(*head, scale).intersected(picture.rect());
        check.crop = cropAround(*check.head, picture.size());
        smallCrop = scaled(check.crop, 1 / scale);
    }
    const auto found = [&check](PhotoFlaw flaw, bool is) {
        if (is)
            check.flaws.push_back(flaw);
    };
    const QRect face = check.head ? *check.head
                                  : QRectF(check.crop.x() + guideHeadLeft * check.crop.width(),
                                           check.crop.y() + guideHeadTop * check.crop.height(),
                                           guideHeadWidth * check.crop.width(), guideHeadHeight * check.crop.height())
                                        .toRect();
    const Greys greys = greysOf(picture, face, check.crop.width());
    found(PhotoFlaw::Blurred, check.head && greys.edge < leastEdge);
    found(PhotoFlaw::TooDark, greys.mean < darkFace);
    found(PhotoFlaw::TooBright, check.head && (greys.mean > brightFace || greys.burnt > burntOut));
    found(PhotoFlaw::Background,
          !plain || unlikeWallShare(small, wall, smallCrop, check.head ? head : std::nullopt) > mostUnlikeWall);
    if (check.head) {
        const double middleOfCrop = check.crop.x() + check.crop.width() / 2.0;
        const double aside = std::abs(check.head->center().x() - middleOfCrop) / check.crop.width();
        found(PhotoFlaw::HeadPlace, aside > 0.08 || head->top() < small.height() / 60);
        found(PhotoFlaw::HeadSize, headWidth < leastHead || headWidth > mostHead);
    } else {
        found(PhotoFlaw::HeadPlace, plain); // before a restless wall no head can be told
    }
    found(PhotoFlaw::Coarse, check.crop.width() < printPixels);
    return check;
}

} // namespace tabian::devices
