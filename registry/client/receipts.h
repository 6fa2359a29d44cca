// A registry's receipt, held against the journal it speaks of.
#pragma once

#include "registry/client/syncstore.h"

namespace tabian::client
{

/** RegistryUnreachable, with the system's reason. */
tl::unexpected<domain::Failure> unreachable(const QString& why);
/** RegistryRefused, for a refusal that came as an answer: of a request, or of an entry that was not taken. */
tl::unexpected<domain::Failure> refusedWith(const QString& code);

/** The signed receipt, read and verified: by this registry, for this journal. WireMalformed, WireVersion, WireSignature. */
domain::Result<protocol::PushAnswers> receiptOf(const QByteArray& bytes, const QByteArray& registryKey,
                                                const protocol::JournalId& journal);

/** Whether the registry's end of the journal is a place of this journal. JournalsDiffer: its entry there is another one, or is
 *  not here at all (the store was put back from a copy, or two computers work with one store). */
domain::Outcome fits(SyncStore& store, const protocol::PushAnswers& answers);

} // namespace tabian::client
