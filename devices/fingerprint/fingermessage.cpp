#include "devices/fingerprint/fingermessage.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace tabian::devices
{

namespace
{
constexpr qint64 widestImage = 4000;

/** An enum out of a map, or nothing when the number is none of its values (1..last, or 0..last). */
template <typename Enum> std::optional<Enum> number(const QCborMap& map, QLatin1StringView key, int first, Enum last)
{
    const qint64 value = map.value(key).toInteger(-1);
    if (value < first || value > static_cast<qint64>(last))
        return std::nullopt;
    return static_cast<Enum>(value);
}

QCborMap imageMap(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    return {{"width"_L1, grey.width()}, {"height"_L1, grey.height()}, {"grey"_L1, bytes}};
}

QImage imageFrom(const QCborMap& map)
{
    const qint64 width = map.value("width"_L1).toInteger();
    const qint64 height = map.value("height"_L1).toInteger();
    const QByteArray grey = map.value("grey"_L1).toByteArray();
    if (width < 1 || height < 1 || width > widestImage || height > widestImage || grey.size() != width * height)
        return {};
    return QImage(reinterpret_cast<const uchar*>(grey.constData()), static_cast<int>(width), static_cast<int>(height),
                  static_cast<int>(width), QImage::Format_Grayscale8)
        .copy();
}

QCborMap qualityMap(const TouchQuality& quality)
{
    return {{"score"_L1, quality.score},       {"foreground"_L1, quality.foreground},
            {"contrast"_L1, quality.contrast}, {"clarity"_L1, quality.clarity},
            {"minutiae"_L1, quality.minutiae}, {"flaw"_L1, static_cast<int>(quality.flaw)}};
}

/** Percentages outside 0 to 100 and unknown flaws are no quality. */
std::optional<TouchQuality> qualityFrom(const QCborMap& map)
{
    const auto percent = [&map](QLatin1StringView key) { return static_cast<int>(map.value(key).toInteger(-1)); };
    const auto flaw = number(map, "flaw"_L1, 0, RetryHint::TooFaint);
    const TouchQuality quality{percent("score"_L1),   percent("foreground"_L1), percent("contrast"_L1),
                               percent("clarity"_L1), percent("minutiae"_L1),   flaw.value_or(RetryHint::General)};
    const auto possible = [](int value) { return value >= 0 && value <= 100; };
    if (!flaw || !possible(quality.score) || !possible(quality.foreground) || !possible(quality.contrast) ||
        !possible(quality.clarity) || quality.minutiae < -1)
        return std::nullopt;
    return quality;
}
} // namespace

QByteArray frame(const FingerOrder& order)
{
    return pipeFrame({{"kind"_L1, static_cast<int>(order.kind)},
                      {"ticket"_L1, static_cast<qint64>(order.ticket)},
                      {"finger"_L1, static_cast<int>(order.finger)},
                      {"template"_L1, order.fingerTemplate}});
}

QByteArray frame(const FingerEvent& event)
{
    QCborMap map{{"kind"_L1, static_cast<int>(event.kind)},
                 {"ticket"_L1, static_cast<qint64>(event.ticket)},
                 {"text"_L1, event.text},
                 {"trouble"_L1, static_cast<int>(event.trouble)},
                 {"hint"_L1, static_cast<int>(event.hint)},
                 {"done"_L1, event.done},
                 {"total"_L1, event.total},
                 {"template"_L1, event.fingerTemplate}};
    if (!event.image.isNull())
        map.insert("image"_L1, imageMap(event.image));
    if (event.kind == FingerEvent::Kind::Image)
        map.insert("quality"_L1, qualityMap(event.quality));
    return pipeFrame(map);
}

template <> std::optional<FingerOrder> FrameReader<FingerOrder>::next()
{
    const auto map = takePipeFrame(buffer, broken);
    if (!map)
        return std::nullopt;
    const auto kind = number(*map, "kind"_L1, 1, FingerOrder::Kind::Cancel);
    const auto finger = number(*map, "finger"_L1, 1, Finger::RightIndex);
    broken = !kind || !finger;
    if (broken)
        return std::nullopt;
    return FingerOrder{*kind, static_cast<quint32>(map->value("ticket"_L1).toInteger()), *finger,
                       map->value("template"_L1).toByteArray()};
}

std::optional<FingerEvent> eventFrom(const QCborMap& map)
{
    const auto kind = number(map, "kind"_L1, 1, FingerEvent::Kind::Failed);
    const auto trouble = number(map, "trouble"_L1, 1, Trouble::TemplateDamaged);
    const auto hint = number(map, "hint"_L1, 0, RetryHint::TooFaint);
    const auto quality =
        kind == FingerEvent::Kind::Image ? qualityFrom(map.value("quality"_L1).toMap()) : std::optional(TouchQuality());
    if (!kind || !trouble || !hint || !quality)
        return std::nullopt;
    FingerEvent event;
    event.kind = *kind;
    event.ticket = static_cast<quint32>(map.value("ticket"_L1).toInteger());
    event.text = map.value("text"_L1).toString();
    event.trouble = *trouble;
    event.hint = *hint;
    event.done = static_cast<int>(map.value("done"_L1).toInteger());
    event.total = static_cast<int>(map.value("total"_L1).toInteger());
    event.quality = *quality;
    event.image = imageFrom(map.value("image"_L1).toMap());
    event.fingerTemplate = map.value("template"_L1).toByteArray();
    return event;
}

template <> std::optional<FingerEvent> FrameReader<FingerEvent>::next()
{
    const auto map = takePipeFrame(buffer, broken);
    if (!map)
        return std::nullopt;
    auto event = eventFrom(*map);
    broken = !event;
    return event;
}

} // namespace tabian::devices
