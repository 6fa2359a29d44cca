#include "registry/client/receipts.h"

#include "registry/protocol/canonical.h"
#include "registry/protocol/signedrecord.h"

#include <algorithm>

namespace tabian::client
{

using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::Result;
using protocol::Answer;
using protocol::PushAnswers;

tl::unexpected<domain::Failure> unreachable(const QString& why)
{
    return domain::fail(domain::FailureCode::RegistryUnreachable, why);
}

tl::unexpected<domain::Failure> refusedWith(const QString& code)
{
    return domain::fail(domain::FailureCode::RegistryRefused, code);
}

Result<PushAnswers> receiptOf(const QByteArray& bytes, const QByteArray& registryKey,
                              const protocol::JournalId& journal)
{
    auto answers = protocol::verifiedRecord<PushAnswers>(bytes, registryKey);
    if (answers && (answers->journal != journal || answers->sequence < 0))
        return tl::unexpected(protocol::malformed(u"pushAnswers"_s));
    return answers;
}

Outcome fits(SyncStore& store, const PushAnswers& answers)
{
    const auto link = store.linkAt(answers.sequence);
    if (!link)
        return tl::unexpected(link.error());
    const bool forked = std::ranges::any_of(
        answers.answers, [](const Answer& a) { return a.verdict == protocol::Verdict::Conflict && !a.kept; });
    if (forked || !*link || **link != answers.link)
        return domain::fail(domain::FailureCode::JournalsDiffer, QString::number(answers.sequence));
    return {};
}

} // namespace tabian::client
