// The journal's payloads (CBOR): the first byte chooses the kind, the rest is the payload.
#include "app/casework/actcodec.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray payload(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    static const QStringList kinds = casework::everyKind();
    const QString& kind = kinds.at(data[0] % kinds.size());
    for (const int version : {1, 2}) {
        const auto act = casework::decode(kind, version, payload);
        if (!act)
            continue;
        promise(casework::kindOf(*act) == kind, "an act is of the kind it was read as");
        const QByteArray once = casework::encode(*act);
        const auto again = casework::decode(kind, casework::versionOf(*act), once);
        promise(again.has_value(), "what was read can be written and read");
        promise(casework::encode(*again) == once, "an act has one byte form");
    }
    return 0;
}
