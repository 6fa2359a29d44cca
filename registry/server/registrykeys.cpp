#include "registry/server/registrykeys.h"

#include "registry/protocol/canonical.h"
#include "registry/server/certificates.h"

#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tabian::registry
{

using namespace Qt::StringLiterals;
using domain::Result;

namespace
{

domain::Outcome writePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? domain::Outcome() : tl::unexpected(folderFailure(QDir(path).dirName()));
}

} // namespace

domain::Failure folderFailure(const QString& what)
{
    return {domain::FailureCode::RegistryFolder, what};
}

Result<RegistryKeys> RegistryKeys::create(const QString& folder, const QStringList& hosts)
{
    const QByteArray seed = protocol::randomBytes(protocol::signKeyBytes);
    const QByteArray secret = protocol::randomBytes(protocol::boxKeyBytes);
    const QByteArray keys = protocol::canonicalBytes(QCborMap{{u"format"_s, 1}, {u"seed"_s, seed}, {u"box"_s, secret}});
    const auto authority = makeAuthority();
    if (!authority)
        return tl::unexpected(authority.error());
    const auto server = makeServerCertificate(*authority, hosts);
    if (!server)
        return tl::unexpected(server.error());
    const std::pair<const char*, QByteArray> files[] = {{"registry.key", keys},
                                                        {"authority.pem", authority->certificatePem},
                                                        {"authority.key", authority->keyPem},
                                                        {"server.pem", server->certificatePem},
                                                        {"server.key", server->keyPem}};
    for (const auto& [name, bytes] : files) {
        if (auto written = writePrivately(folder + u'/' + QLatin1StringView(name), bytes); !written)
            return tl::unexpected(written.error());
    }
    return load(folder);
}

Result<RegistryKeys> RegistryKeys::load(const QString& folder)
{
    QFile file(folder + u"/registry.key"_s);
    if (file.open(QIODevice::ReadOnly) && file.size() <= 4096) {
        const QCborMap map = QCborValue::fromCbor(file.readAll()).toMap();
        auto signing = protocol::SigningKey::ofSeed(map.value("seed"_L1).toByteArray());
        auto box = protocol::BoxKey::ofSecret(map.value("box"_L1).toByteArray());
        if (signing && box)
            return RegistryKeys{std::move(*signing), std::move(*box)};
    }
    return tl::unexpected(folderFailure(u"registry.key"_s));
}

} // namespace tabian::registry
