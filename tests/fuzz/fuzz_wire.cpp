// What counters and the registry send one another: the first byte chooses the decoder, the rest are the bytes.
#include "registry/protocol/canonical.h"
#include "registry/protocol/digitalid.h"
#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/envelope.h"
#include "registry/protocol/pullpages.h"
#include "registry/protocol/pushbatch.h"
#include "registry/protocol/signedrecord.h"
#include "tests/fuzz/promise.h"

using namespace tabian;
using fuzz::promise;

namespace
{

template <typename Record> void record(const QByteArray& bytes)
{
    if (const auto read = protocol::recordOf<Record>(bytes))
        promise(protocol::bytesOf(*read) == bytes, "a record has one byte form");
}

void batch(const QByteArray& bytes)
{
    const auto read = protocol::batchOf(bytes);
    if (!read)
        return;
    protocol::BatchWriter again(read->journal);
    for (const protocol::Entry& entry : read->entries)
        promise(again.add(entry), "what came in one batch fits into one");
    promise(again.bytes() == bytes, "a batch has one byte form");
}

/** Signed with keys that everybody knows, so that what is inside is reached too. */
void signedOnes(const QByteArray& bytes)
{
    const auto key = *protocol::SigningKey::ofSeed(QByteArray(32, 2));
    const QByteArray page = protocol::signedBytes(protocol::typeOf<protocol::PullPage>(), bytes, key);
    (void)protocol::admittedPage(page, key.publicKey(), QUuid(), 40);
    (void)protocol::admittedPage(bytes, key.publicKey(), QUuid(), 40);
    (void)protocol::verifiedToken(bytes, key.publicKey(), 1'773'637'200);
    (void)protocol::verifiedToken(protocol::signedBytes(QStringLiteral("digitalIdToken"), bytes, key), key.publicKey(),
                                  1'773'637'200);
    (void)protocol::unverifiedBytes(protocol::typeOf<protocol::PhoneClaim>(), bytes);
    const auto box = *protocol::BoxKey::ofSecret(QByteArray(32, 3));
    (void)protocol::openEnvelope(bytes, box, protocol::grantBelonging(1));
}

using Decoder = void (*)(const QByteArray&);
constexpr Decoder decoders[] = {
    batch,
    signedOnes,
    record<protocol::EnrolRequest>,
    record<protocol::KeyGrant>,
    record<protocol::EnrolAnswer>,
    record<protocol::PushAnswers>,
    record<protocol::PullPage>,
    record<protocol::CardStatus>,
    record<protocol::PersonRecord>,
    record<protocol::OfficerRecord>,
    record<protocol::StationRecord>,
    record<protocol::TableRecord>,
    record<protocol::AppointmentRecord>,
    record<protocol::DigitalIdState>,
    record<protocol::AllotmentRecord>,
    record<protocol::ConflictRecord>,
    record<protocol::PersonQuery>,
    record<protocol::Problem>,
    record<protocol::DigitalIdBegin>,
    record<protocol::DigitalIdOpened>,
    record<protocol::DigitalIdEvidence>,
    record<protocol::DigitalIdCode>,
    record<protocol::DigitalIdAsked>,
    record<protocol::DigitalIdProgress>,
    record<protocol::PhoneClaim>,
    record<protocol::PhoneClaimed>,
    record<protocol::PhonePinSet>,
    record<protocol::PhoneConsent>,
    record<protocol::PhoneAsk>,
    record<protocol::DigitalCard>,
    record<protocol::DisclosureList>,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    decoders[data[0] % std::size(decoders)](bytes);
    if (const auto value = protocol::readCanonical(bytes, QStringLiteral("fuzz")))
        promise(protocol::canonicalBytes(*value) == bytes, "a value has one byte form");
    return 0;
}
