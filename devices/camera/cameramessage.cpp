#include "devices/camera/cameramessage.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace tabian::devices
{

namespace
{
constexpr qsizetype mostCameras = 50;

template <typename Enum> std::optional<Enum> number(const QCborMap& map, QLatin1StringView key, Enum last)
{
    const qint64 value = map.value(key).toInteger(-1);
    if (value < 1 || value > static_cast<qint64>(last))
        return std::nullopt;
    return static_cast<Enum>(value);
}
} // namespace

QByteArray frame(const CameraOrder& order)
{
    return pipeFrame({{"kind"_L1, static_cast<int>(order.kind)},
                      {"camera"_L1, order.camera},
                      {"ticket"_L1, static_cast<qint64>(order.ticket)}});
}

QByteArray frame(const CameraEvent& event)
{
    return pipeFrame({{"kind"_L1, static_cast<int>(event.kind)},
                      {"cameras"_L1, QCborArray::fromStringList(event.cameras)},
                      {"jpeg"_L1, event.jpeg},
                      {"ticket"_L1, static_cast<qint64>(event.ticket)},
                      {"trouble"_L1, static_cast<int>(event.trouble)},
                      {"text"_L1, event.text}});
}

std::optional<CameraOrder> cameraOrderFrom(const QCborMap& map)
{
    const auto kind = number(map, "kind"_L1, CameraOrder::Kind::Still);
    if (!kind)
        return std::nullopt;
    return CameraOrder{*kind, map.value("camera"_L1).toString(),
                       static_cast<quint32>(map.value("ticket"_L1).toInteger())};
}

std::optional<CameraEvent> cameraEventFrom(const QCborMap& map)
{
    const auto kind = number(map, "kind"_L1, CameraEvent::Kind::Failed);
    const auto trouble = number(map, "trouble"_L1, CameraTrouble::Failed);
    if (!kind || !trouble)
        return std::nullopt;
    CameraEvent event;
    event.kind = *kind;
    event.trouble = *trouble;
    const QCborArray names = map.value("cameras"_L1).toArray();
    for (qsizetype i = 0; i < std::min(names.size(), mostCameras); ++i)
        event.cameras << names.at(i).toString();
    event.jpeg = map.value("jpeg"_L1).toByteArray();
    event.ticket = static_cast<quint32>(map.value("ticket"_L1).toInteger());
    event.text = map.value("text"_L1).toString();
    return event;
}

} // namespace tabian::devices
