// The registry's own keys and its certificate authority, in the folder that its processes share.
#pragma once

#include "app/domain/failure.h"
#include "registry/protocol/signing.h"

#include <QString>

namespace tabian::registry
{

/** `registry.key` (CBOR, mode 0600): the seed of the signing key, the secret half of the envelope key. `authority.pem`,
 *  `authority.key`, `server.pem`, `server.key` (0600). */
struct RegistryKeys
{
    protocol::SigningKey signing;
    protocol::BoxKey box;

    /** Makes all of them, for a server that is reached at these names and addresses. RegistryFolder. */
    static domain::Result<RegistryKeys> create(const QString& folder, const QStringList& hosts);
    /** RegistryFolder. */
    static domain::Result<RegistryKeys> load(const QString& folder);
};

/** RegistryFolder: what is wrong with the registry's folder. */
domain::Failure folderFailure(const QString& what);

} // namespace tabian::registry
