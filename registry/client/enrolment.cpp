#include "registry/client/enrolment.h"

#include "registry/client/receipts.h"
#include "registry/protocol/signedrecord.h"

namespace tabian::client
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

Result<TlsKey> keptKey(const EnrolmentParts& parts)
{
    const QByteArray kept = loadTlsKey(parts.folder);
    const TlsKey key = parts.key(kept);
    if (key.pem.isEmpty())
        return unreachable(u"tabian-link"_s);
    if (key.pem != kept && !saveTlsKey(parts.folder, key.pem))
        return domain::unwritable(parts.folder);
    return key;
}

Result<Seat> ask(const EnrolmentParts& parts, const Letter& letter, const TlsKey& key)
{
    const auto asked = parts.request(letter.code, key.publicDer, letter.place.envelopeKey);
    if (!asked)
        return tl::unexpected(asked.error());
    return parts.link(letter.place)
        ->send({.path = u"/v1/enrol"_s, .body = protocol::bytesOf(*asked)})
        .and_then([&](const QByteArray& bytes) {
            return protocol::verifiedRecord<protocol::EnrolAnswer>(bytes, letter.place.signingKey);
        })
        .map([&](const protocol::EnrolAnswer& answer) {
            return Seat{.place = letter.place,
                        .office = answer.office,
                        .station = answer.station,
                        .certificateDer = answer.certificate,
                        .keyPem = key.pem};
        });
}

} // namespace

Result<Seat> enrol(const EnrolmentParts& parts, const Letter& letter)
{
    if (isEnrolled(parts.folder))
        return domain::fail(domain::FailureCode::EnrolledAlready);
    auto seat = keptKey(parts).and_then([&](const TlsKey& key) { return ask(parts, letter, key); });
    if (!seat)
        return seat;
    if (!saveSeat(parts.folder, *seat))
        return domain::unwritable(parts.folder);
    return parts.note().map([&] { return *seat; });
}

} // namespace tabian::client
