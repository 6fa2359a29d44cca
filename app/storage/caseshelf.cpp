#include "app/storage/caseshelf.h"

#include "app/storage/officetables.h"

#include <algorithm>

namespace tabian::storage
{

using casework::Case;
using domain::Outcome;
using domain::Result;

namespace
{

constexpr std::size_t places = 8;

/** The case after one more entry; the first one must open it, or the case stays unknown. */
Outcome fold(Database& db, const Sealer& sealer, const Entry& entry, std::optional<Case>& c)
{
    const auto act = Journal::open(entry, sealer);
    if (!act)
        return passOn(act);
    const auto name = officerName(db, entry.officer);
    if (!name)
        return passOn(name);
    const casework::Stamp stamp{entry.officer, *name, entry.at()};
    if (c)
        casework::apply(*c, *act, stamp);
    else if (const auto* opening = std::get_if<casework::CaseOpened>(&*act))
        c.emplace(entry.caseId, *opening, stamp);
    return {};
}

} // namespace

Result<Case> CaseShelf::load(Database& db, Journal& journal, const Sealer& sealer, const QUuid& id)
{
    const auto kept = std::ranges::find(m_kept, id, [](const Kept& k) { return k.c.id; });
    std::optional<Case> c;
    quint64 sequence = 0;
    if (kept != m_kept.end()) {
        c = kept->c;
        sequence = kept->sequence;
    }
    bool grown = false;
    const auto walked = journal.walkCase(id, sequence, [&](const Entry& entry) {
        grown = true;
        sequence = entry.sequence;
        return fold(db, sealer, entry, c);
    });
    if (!walked)
        return passOn(walked);
    if (!c)
        return domain::fail(domain::FailureCode::CaseUnknown);
    if (grown)
        put(*c, sequence);
    return *c;
}

void CaseShelf::put(const Case& c, quint64 sequence)
{
    std::erase_if(m_kept, [&c](const Kept& k) { return k.c.id == c.id; });
    m_kept.push_back({c, sequence});
    if (m_kept.size() > places)
        m_kept.pop_front();
}

} // namespace tabian::storage
