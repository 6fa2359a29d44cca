#include "devices/qr/qrcode.h"

#define ZX_USE_UTF8 // ZXing's own switch for its newer return types
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <exception>

namespace tabian::devices
{

namespace
{
constexpr qint64 mostPixels = 50'000'000;

int modulesOf(int version)
{
    return 17 + 4 * version;
}

/** The code's modules, without a quiet zone; empty when ZXing finds no version large enough. */
ZXing::BitMatrix modules(const QByteArray& payload, EccLevel level)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEccLevel(2 * static_cast<int>(level) + 2); // 0 to 8: two steps a level
        writer.setMargin(0);
        writer.setEncoding(ZXing::CharacterSet::BINARY);
        std::wstring bytes; // one character a byte
        for (const char byte : payload)
            bytes += static_cast<wchar_t>(static_cast<unsigned char>(byte));
        return writer.encode(bytes, 0, 0);
    } catch (const std::exception&) {
        return {};
    }
}

EccLevel levelNamed(const std::string& name)
{
    if (name == "L")
        return EccLevel::Low;
    if (name == "Q")
        return EccLevel::Quartile;
    return name == "H" ? EccLevel::High : EccLevel::Medium;
}
} // namespace

domain::Result<QImage> writeQr(const QByteArray& payload, const QrShape& shape)
{
    const ZXing::BitMatrix code = payload.isEmpty() ? ZXing::BitMatrix() : modules(payload, shape.level);
    if (code.width() == 0 || code.width() > modulesOf(shape.mostVersion))
        return domain::fail(domain::FailureCode::QrTooLong, QString::number(payload.size()));
    const int size = code.width() + 2 * shape.quietZone;
    QImage grid(size, size, QImage::Format_Grayscale8);
    grid.fill(Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        uchar* line = grid.scanLine(y + shape.quietZone) + shape.quietZone;
        for (int x = 0; x < code.width(); ++x)
            line[x] = code.get(x, y) ? 0 : 255;
    }
    return grid.scaled(size * shape.moduleSize, size * shape.moduleSize);
}

domain::Result<QrReading> findQr(const QImage& picture)
{
    const bool usable = !picture.isNull() && static_cast<qint64>(picture.width()) * picture.height() <= mostPixels;
    const QImage grey = usable ? picture.convertToFormat(QImage::Format_Grayscale8) : QImage();
    ZXing::Result result;
    if (!grey.isNull()) {
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
        result = ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                     static_cast<int>(grey.bytesPerLine())},
                                    hints);
    }
    if (!result.isValid())
        return domain::fail(domain::FailureCode::QrUnreadable);
    QrReading reading;
    reading.payload =
        QByteArray(reinterpret_cast<const char*>(result.bytes().data()), static_cast<qsizetype>(result.bytes().size()));
    reading.level = levelNamed(result.ecLevel());
    for (const auto& corner : result.position())
        reading.corners << QPoint(corner.x, corner.y);
    return reading;
}

domain::Result<QByteArray> readQr(const QImage& picture)
{
    return findQr(picture).map([](const QrReading& reading) { return reading.payload; });
}

} // namespace tabian::devices
