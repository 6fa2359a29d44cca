#include "tests/sync/forgery.h"

#include "registry/protocol/canonical.h"
#include "registry/protocol/journalentry.h"
#include "registry/protocol/pushbatch.h"
#include "registry/protocol/records.h"

#include <QCborArray>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using protocol::CardState;
using protocol::PullPage;
using protocol::PushAnswers;
using protocol::Verdict;

namespace
{

struct Signed
{
    QByteArray record, signature;
};

std::optional<Signed> partsOf(const QByteArray& answer)
{
    const QCborArray parts = QCborValue::fromCbor(answer).toArray();
    if (parts.size() != 2)
        return std::nullopt;
    return Signed{parts.at(0).toByteArray(), parts.at(1).toByteArray()};
}

template <typename Record> QByteArray under(const QByteArray& signature, const Record& record)
{
    return protocol::canonicalBytes(QCborArray{protocol::bytesOf(record), signature});
}

bool withAnotherState(protocol::FeedItem& item, std::mt19937& chance)
{
    auto card = protocol::recordOf<protocol::CardStatus>(item.body);
    if (item.kind != u"cardStatus"_s || !card)
        return false;
    card->state = CardState((int(card->state) + 1 + int(chance() % 3)) % 4);
    item.body = protocol::bytesOf(*card);
    return true;
}

bool change(PullPage& page, std::mt19937& chance)
{
    const int way = int(chance() % 3);
    if (way == 0 || page.items.empty()) {
        page.next += 1 + qint64(chance() % 40);
        page.more = false;
        return true;
    }
    const std::size_t which = chance() % page.items.size();
    if (way == 1 && withAnotherState(page.items[which], chance))
        return true;
    page.items.erase(page.items.begin() + std::ptrdiff_t(which));
    return true;
}

/** False where no conflict was told of. */
bool change(PushAnswers& answers)
{
    bool changed = false;
    for (protocol::Answer& answer : answers.answers) {
        if (!answer.kept || answer.stands.value_or(answer.verdict) != Verdict::Conflict)
            continue;
        answer.verdict = Verdict::Accepted;
        answer.stands.reset();
        answer.with.clear();
        changed = true;
    }
    return changed;
}

} // namespace

std::optional<QByteArray> forgedAnswer(const QByteArray& answer, std::mt19937& chance)
{
    const auto parts = partsOf(answer);
    if (!parts)
        return std::nullopt;
    if (auto page = protocol::recordOf<PullPage>(parts->record))
        return change(*page, chance) ? std::optional(under(parts->signature, *page)) : std::nullopt;
    if (auto answers = protocol::recordOf<PushAnswers>(parts->record))
        return change(*answers) ? std::optional(under(parts->signature, *answers)) : std::nullopt;
    return std::nullopt;
}

std::optional<QByteArray> forgedReceipt(const client::Request& request, const QByteArray& other)
{
    const auto parts = partsOf(other);
    const auto batch = protocol::batchOf(request.body);
    if (!parts || !batch || batch->entries.empty())
        return std::nullopt;
    PushAnswers answers{.journal = batch->journal,
                        .answers = {},
                        .sequence = qint64(batch->entries.back().sequence),
                        .link = linkOf(batch->entries.back()),
                        .atMs = batch->entries.back().atMs};
    for (const protocol::Entry& entry : batch->entries)
        answers.answers.push_back({.sequence = qint64(entry.sequence),
                                   .hash = entry.hash,
                                   .verdict = Verdict::Accepted,
                                   .stands = {},
                                   .kept = true,
                                   .code = {},
                                   .with = {}});
    return under(parts->signature, answers);
}

} // namespace tabian::tests
