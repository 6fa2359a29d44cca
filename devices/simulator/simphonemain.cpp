// tabian-simphone: the citizen's phone before the counter's screen.
//   scan PICTURE                                            any QR code: {"payload","base64","base45","eccLevel","corners"}
//   receipt PICTURE --key FILE|--fingerprint TEXT [--keep FOLDER]
//                                                           a receipt's code, verified, and kept as FOLDER/<receipt>.json
//   enrol PICTURE --app FILE --phone FOLDER --citizen N [--model TEXT] [--rooted] [--until scanned|pinSet]
//                                                           the code of a digital ID: a line for each step; the PIN is typed:
//                                                           on the standard input, twice, and once more to consent
//   resume --app FILE --phone FOLDER                        goes on where --until or a lost line stopped it
//   card --app FILE --phone FOLDER                          the card, for the PIN on the standard input
//   disclosures --app FILE --phone FOLDER                   who saw the citizen's data
//   state --app FILE --phone FOLDER                         whether this phone is still the one
// Exit code 1 and one error object on stderr when there is none, or none to be trusted; 2 for wrong usage.
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "devices/simulator/phone.h"
#include "devices/simulator/phoneidcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

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

int refuse(const domain::Failure& failure)
{
    print(stderr, {{u"error"_s,
                    QJsonObject{{u"code"_s, domain::failureCodeText(failure.code)}, {u"detail"_s, failure.detail}}}});
    return 1;
}

int usage()
{
    std::fputs("usage: tabian-simphone scan PICTURE\n"
               "       tabian-simphone receipt PICTURE --key FILE|--fingerprint TEXT [--keep FOLDER]\n"
               "       tabian-simphone enrol PICTURE --app FILE --phone FOLDER --citizen N [--model TEXT] [--rooted] "
               "[--until STEP] [--clock MOMENT]\n"
               "       tabian-simphone resume|card|disclosures|state --app FILE --phone FOLDER\n",
               stderr);
    return 2;
}

int scan(const QString& path)
{
    const auto found = devices::findQr(simulator::pictureOf(path));
    if (!found)
        return refuse(found.error());
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

int receipt(const QString& path, const QCommandLineParser& options)
{
    const auto key = options.isSet(u"key"_s) ? simulator::OfficeKey::ofFile(options.value(u"key"_s))
                                             : simulator::OfficeKey::ofFingerprint(options.value(u"fingerprint"_s));
    const auto read = key.and_then([&](const simulator::OfficeKey& trusted) {
        return simulator::scanReceipt(simulator::pictureOf(path), trusted);
    });
    if (!read)
        return refuse(read.error());
    print(stdout, simulator::receiptJson(*read));
    if (options.isSet(u"keep"_s) && simulator::keepReceipt(*read, options.value(u"keep"_s)).isEmpty()) {
        std::fputs("tabian-simphone: the receipt cannot be kept there\n", stderr);
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"key"_s, {}, u"file"_s}, {u"fingerprint"_s, {}, u"text"_s}, {u"keep"_s, {}, u"folder"_s}});
    options.addOptions(simulator::phoneIdOptions());
    if (!options.parse(QCoreApplication::arguments()))
        return usage();
    const QStringList words = options.positionalArguments();
    if (const auto code = simulator::runPhoneId(words, options))
        return *code == simulator::wrongUsage ? usage() : *code;
    if (words.size() == 2 && words.at(0) == u"scan")
        return scan(words.at(1));
    if (words.size() == 2 && words.at(0) == u"receipt" && options.isSet(u"key"_s) != options.isSet(u"fingerprint"_s))
        return receipt(words.at(1), options);
    return usage();
}
