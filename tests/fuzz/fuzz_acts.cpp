// The journal's payloads (CBOR): the first byte chooses the kind, the rest is the payload.
#include "app/casework/actcodec.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

namespace
{

const QStringList& kinds()
{
    static const QStringList all = [] {
        QStringList names;
        for (const char* name :
             {"officeOpened",    "officerAdded",    "signedIn",    "signedOut",          "stockReceived",
              "personLookedUp",  "reportMade",      "caseOpened",  "requestDecided",     "fingersChecked",
              "witnessRecorded", "evidenceChecked", "fineDecided", "paymentReceived",    "photoTaken",
              "printsTaken",     "formSigned",      "approved",    "returnedByApprover", "blankDrawn",
              "cardWritten",     "cardSpoiled",     "handedOver",  "caseCancelled",      "draftSaved"})
            names << QString::fromLatin1(name);
        return names;
    }();
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray payload(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const QString& kind = kinds().at(data[0] % kinds().size());
    if (const auto act = casework::decode(kind, 1, payload)) {
        promise(casework::kindOf(*act) == kind, "an act is of the kind it was read as");
        const QByteArray once = casework::encode(*act);
        const auto again = casework::decode(kind, 1, once);
        promise(again.has_value(), "what was read can be written and read");
        promise(casework::encode(*again) == once, "an act has one byte form");
    }
    return 0;
}
