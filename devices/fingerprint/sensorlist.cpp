#include "devices/fingerprint/sensorlist.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

static void initSensorList() // outside any namespace, as the resource compiler wants it
{
    Q_INIT_RESOURCE(sensors);
}

namespace tabian::devices
{

namespace
{
constexpr QByteArrayView virtualImage = "virtual_image"; // the training counter's: pictures from a socket

std::optional<int> number(const QByteArray& text)
{
    bool valid = text == "-";
    const int value = valid ? 0 : text.toInt(&valid);
    return valid ? std::optional(value) : std::nullopt;
}

std::optional<SensorKind> readRow(const QByteArray& line)
{
    QList<QByteArray> cells = line.split(';');
    for (QByteArray& cell : cells)
        cell = cell.trimmed();
    if (cells.size() != 4 || cells[0].isEmpty())
        return std::nullopt;
    const qsizetype scan = QList<QByteArray>{"press", "swipe", "chip"}.indexOf(cells[1]);
    const auto dpi = number(cells[2]);
    const auto score = number(cells[3]);
    if (scan < 0 || !dpi || !score)
        return std::nullopt;
    return SensorKind{cells[0], static_cast<SensorKind::Scan>(scan), *dpi, *score};
}

std::vector<SensorKind> readList()
{
    initSensorList();
    QFile file(u":/fingerprint/sensors.csv"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    std::vector<SensorKind> kinds;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto kind = readRow(line);
        if (!kind)
            return {};
        kinds.push_back(*kind);
    }
    return kinds;
}
} // namespace

const std::vector<SensorKind>& sensorKinds()
{
    static const std::vector<SensorKind> kinds = readList();
    return kinds;
}

std::optional<QString> refusalOf(QByteArrayView driver, bool virtualAllowed)
{
    if (driver == virtualImage)
        return virtualAllowed ? std::nullopt : std::optional(u"virtual"_s);
    const auto& kinds = sensorKinds();
    const auto kind = std::ranges::find_if(kinds, [driver](const SensorKind& k) { return k.driver == driver; });
    if (kind == kinds.end())
        return u"not listed"_s;
    if (kind->scan == SensorKind::Scan::Chip)
        return u"on chip"_s;
    if (kind->score < leastScore)
        return u"score %1"_s.arg(kind->score);
    if (kind->scan == SensorKind::Scan::Swipe)
        return u"swipe"_s;
    if (kind->dpi < leastDpi)
        return kind->dpi == 0 ? u"dpi not stated"_s : u"%1 dpi"_s.arg(kind->dpi);
    return std::nullopt;
}

} // namespace tabian::devices
