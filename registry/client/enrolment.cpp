#include "registry/client/enrolment.h"

#include "registry/protocol/signedrecord.h"

namespace tabian::client
{

using namespace Qt::StringLiterals;
using domain::Result;

Result<Seat> enrol(const QString& folder, const Letter& letter, const TlsKey& key, Transport& link,
                   const EnrolRequestMaker& request)
{
    if (isEnrolled(folder))
        return domain::fail(domain::FailureCode::EnrolledAlready);
    const auto asked = request(letter.code, key.publicDer, letter.place.envelopeKey);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto bytes = link.send({.path = u"/v1/enrol"_s, .body = protocol::bytesOf(*asked)});
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto answer = protocol::verifiedRecord<protocol::EnrolAnswer>(*bytes, letter.place.signingKey);
    if (!answer)
        return tl::unexpected(answer.error());
    return Seat{.place = letter.place,
                .office = answer->office,
                .station = answer->station,
                .certificateDer = answer->certificate,
                .keyPem = key.pem};
}

} // namespace tabian::client
