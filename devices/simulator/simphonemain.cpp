// tabian-simphone scan PICTURE: the citizen's phone before the counter's screen. Finds the QR code in a picture of the
// screen and prints what it says:
//   {"payload":"…","base64":"…","base45":"<base64 of the bytes>"|null,"eccLevel":"M","corners":[[x,y],…]}
// payload is null when the bytes are no UTF-8. Exit code 1 and an error object when there is no code.
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{
constexpr int widestPicture = 12000;

QJsonValue asText(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QJsonValue() : QJsonValue(text);
}

QJsonValue asBase45(const QByteArray& bytes)
{
    const auto decoded = devices::base45Decoded(bytes);
    return decoded ? QJsonValue(QString::fromLatin1(decoded->toBase64())) : QJsonValue();
}

void print(std::FILE* to, const QJsonObject& object)
{
    std::fprintf(to, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

int scan(const QString& path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    const bool bounded = size.width() <= widestPicture && size.height() <= widestPicture;
    const auto found = devices::findQr(bounded ? reader.read() : QImage());
    if (!found) {
        print(stderr, {{u"error"_s, QJsonObject{{u"code"_s, domain::failureCodeText(found.error().code)}}}});
        return 1;
    }
    QJsonArray corners;
    for (const QPoint& corner : found->corners)
        corners.append(QJsonArray{corner.x(), corner.y()});
    print(stdout, {{u"payload"_s, asText(found->payload)},
                   {u"base64"_s, QString::fromLatin1(found->payload.toBase64())},
                   {u"base45"_s, asBase45(found->payload)},
                   {u"eccLevel"_s, QString(u"LMQH"[static_cast<int>(found->level)])},
                   {u"corners"_s, corners}});
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words.at(1) == u"scan")
        return scan(words.at(2));
    std::fputs("usage: tabian-simphone scan PICTURE\n", stderr);
    return 2;
}
