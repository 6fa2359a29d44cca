// A picture file from a camera or a stick, as the counter opens it.
#include "devices/camera/picturefile.h"
#include "tests/fuzz/promise.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

using namespace tabian;
using fuzz::promise;

namespace
{
int memoryFile = -1; // a file that has a path and never meets a disk
}

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication application(*argc, *argv);                                   // finds the picture plug-ins
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}); // the decoders complain a lot
    memoryFile = memfd_create("picture", 0);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    promise(ftruncate(memoryFile, 0) == 0 && pwrite(memoryFile, data, size, 0) == ssize_t(size),
            "the input is in its file");
    const QString path = QStringLiteral("/proc/self/fd/%1").arg(memoryFile);
    if (const auto picture = devices::readPicture(path))
        promise(picture->width() <= devices::pictureSideLimit && picture->height() <= devices::pictureSideLimit,
                "a picture keeps its limits");
    return 0;
}
