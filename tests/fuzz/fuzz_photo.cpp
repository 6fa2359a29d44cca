// The photo: the markers are walked, the picture is cut out, and what was cut is given to the decoder that the screens use.
#include "devices/thaicard/photo.h"
#include "tests/fuzz/promise.h"

#include <QCoreApplication>
#include <QImage>

using namespace tabian;
using fuzz::promise;

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication application(*argc, *argv);                                   // finds the picture plug-ins
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}); // the decoder complains a lot
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArrayView field(data, qsizetype(size));
    const auto photo = devices::cutPhoto(field);
    if (!photo)
        return 0;
    promise(photo->jpeg.size() <= field.size(), "a photo is part of its field");
    promise(devices::walkJpeg(photo->jpeg).end == photo->jpeg.size(), "a photo ends where its picture ends");
    const QImage picture = QImage::fromData(photo->jpeg);
    promise(picture.isNull() || picture.size() == photo->size, "the picture decoded is the one that was judged");
    return 0;
}
