// What a store hands to the registry: the request by which it is enrolled, and its entries as they are.
#include "app/storage/journalstore.h"
#include "app/storage/storefailure.h"

#include "registry/protocol/envelope.h"

namespace tabian::storage
{

using domain::Outcome;
using domain::Result;

Result<protocol::EnrolRequest> JournalStore::enrolRequest(const casework::Session& session, const QString& code,
                                                          const QByteArray& tlsKey, const QByteArray& registryBoxKey)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    if (auto may = casework::allowed(casework::RecoveryKeyMade{}, known->officer, nullptr); !may) // the administrator's
        return passOn(may);
    protocol::EnrolRequest request{.code = code,
                                   .journal = {},
                                   .number = m_unlocked->station,
                                   .signKey = m_unlocked->key.publicKey(),
                                   .tlsKey = tlsKey,
                                   .keyGrant = {},
                                   .proof = {}};
    const auto read = m_journal.walkSome(0, 1, [&](const Entry& first) -> Outcome {
        request.journal = first.hash;
        return {};
    });
    if (!read)
        return passOn(read);
    const Secret& key = m_unlocked->sealer.payloadKey();
    QByteArray grant = protocol::bytesOf(protocol::KeyGrant{
        request.journal, QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()))});
    request.keyGrant = protocol::sealedTo(registryBoxKey, protocol::grantBelonging(request.number), grant);
    wipe(grant);
    request.proof = m_unlocked->key.sign(protocol::enrolMessage(request));
    return request;
}

Result<protocol::BatchWriter> JournalStore::batchAfter(quint64 sequence)
{
    std::optional<protocol::BatchWriter> batch;
    bool full = false;
    const auto take = [&](const Entry& entry) -> Outcome {
        full = full || !batch->add(entry);
        return {};
    };
    Outcome read = m_journal.walkSome(0, 1, [&](const Entry& first) -> Outcome {
        batch.emplace(first.hash);
        return {};
    });
    if (read && !batch)
        return tl::unexpected(storeFailure(Trouble::Damaged, QStringLiteral("the journal is empty")));
    constexpr int atOnce = 500;
    for (quint64 after = sequence; read && !full; after += atOnce) {
        const auto before = batch->count();
        read = m_journal.walkSome(after, atOnce, take);
        if (batch->count() - before < atOnce)
            break;
    }
    if (!read)
        return passOn(read);
    return *batch;
}

} // namespace tabian::storage
