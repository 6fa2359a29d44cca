// A picture with something like a QR code in it: the first byte is the width, the others are grey values.
#include "devices/qr/qrcode.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const int width = size == 0 ? 0 : data[0];
    const int height = width == 0 ? 0 : int(size - 1) / width;
    if (height == 0)
        return 0;
    QImage picture(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y)
        std::copy_n(data + 1 + y * width, width, picture.scanLine(y));
    if (const auto found = devices::findQr(picture))
        promise(found->corners.size() == 4, "a code has four corners");
    return 0;
}
