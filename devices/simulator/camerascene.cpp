#include "devices/simulator/camerascene.h"

#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

static constexpr QSize sceneSize(640, 480);

QImage cameraScene(const QImage& portrait, int aside)
{
    const QImage person =
        portrait.scaledToHeight(sceneSize.height(), Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    QImage scene(sceneSize, QImage::Format_RGB32);
    const int left = (sceneSize.width() - person.width()) / 2 + aside;
    const int shoulders = person.height() * 6 / 10; // below them the coat must not run into the wall
    for (int y = 0; y < sceneSize.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(scene.scanLine(y));
        const auto* from = reinterpret_cast<const QRgb*>(person.constScanLine(y));
        const auto* wall = reinterpret_cast<const QRgb*>(person.constScanLine(std::min(y, shoulders)));
        for (int x = 0; x < sceneSize.width(); ++x) {
            const int at = x - left;
            line[x] = at < 0 ? wall[0] : at >= person.width() ? wall[person.width() - 1] : from[at];
        }
    }
    return scene;
}

bool showScene(const QImage& scene, const QString& path)
{
    const QImage rgb = scene.convertToFormat(QImage::Format_RGB888);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(u"P6\n%1 %2\n255\n"_s.arg(rgb.width()).arg(rgb.height()).toLatin1());
    for (int y = 0; y < rgb.height(); ++y)
        file.write(reinterpret_cast<const char*>(rgb.constScanLine(y)), static_cast<qint64>(rgb.width()) * 3);
    return file.commit();
}

} // namespace tabian::simulator
