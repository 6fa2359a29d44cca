// The link to the registry: HTTPS over TLS 1.3, to the authority of the letter and no other, with the station's certificate or
// without one. Poco and OpenSSL stand behind it; a program that must start fast opens it through linklibrary.h.
#pragma once

#include "registry/client/letter.h"
#include "registry/client/transport.h"

#include <memory>

namespace tabian::client
{

/** Who one is to the registry. Empty: nobody yet (enrolment), or a citizen's phone. */
struct Identity
{
    QByteArray keyPem;         // PKCS #8, P-256
    QByteArray certificateDer; // X.509
};

struct LinkLimits
{
    int connectMs = 5'000; // to reach the registry and shake hands
    int silenceMs = 15'000;
    int answerMs = 60'000;           // for the whole of a request, and as long again for the whole of its answer
    qsizetype answerBytes = 3 << 20; // larger than any record may be
};

/** Keeps its connection for some seconds, so that one sync is one handshake. The registry must be what the letter says: its
 *  certificate is of the letter's authority and of the host in the address. Connects when something is sent first. */
class HttpsLink final : public Transport
{
  public:
    HttpsLink(const RegistryPlace& place, const Identity& identity, const LinkLimits& limits = {});
    ~HttpsLink() override;
    domain::Result<QByteArray> send(const Request& request) override;

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/** For whoever the registry does not know yet: it shows no certificate. */
std::unique_ptr<Transport> strangersLink(const RegistryPlace& place);

} // namespace tabian::client
