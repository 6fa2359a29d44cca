#include "devices/helper/pipeframe.h"

#include <QCborValue>
#include <QtEndian>

namespace tabian::devices
{

namespace
{
constexpr qsizetype lengthBytes = 4;
constexpr quint32 longestFrame = 8 * 1024 * 1024;
} // namespace

QByteArray pipeFrame(const QCborMap& map)
{
    const QByteArray body = QCborValue(map).toCbor();
    QByteArray framed(lengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), framed.data());
    return framed + body;
}

std::optional<QCborMap> takePipeFrame(QByteArray& buffer, bool& broken)
{
    if (broken || buffer.size() < lengthBytes)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(buffer.constData());
    if (length > longestFrame) {
        broken = true;
        return std::nullopt;
    }
    if (buffer.size() < lengthBytes + static_cast<qsizetype>(length))
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(buffer.mid(lengthBytes, length), &error);
    buffer.remove(0, lengthBytes + static_cast<qsizetype>(length));
    broken = error.error != QCborError::NoError || !value.isMap();
    if (broken)
        return std::nullopt;
    return value.toMap();
}

} // namespace tabian::devices
