#include "app/storage/officerroll.h"

#include <algorithm>

namespace tabian::storage
{

using casework::Officer;
using domain::Outcome;

domain::Result<std::vector<Officer>> officersOfJournal(Journal& journal, const Sealer& sealer)
{
    std::vector<Officer> officers;
    const auto walked = journal.walkOfficers([&](const Entry& entry) -> Outcome {
        const auto act = Journal::open(entry, sealer);
        if (!act)
            return passOn(act);
        if (const auto* added = std::get_if<casework::OfficerAdded>(&*act)) {
            std::erase_if(officers, [added](const Officer& o) { return o.id == added->officer.id; });
            officers.push_back(added->officer);
        }
        return {};
    });
    if (!walked)
        return passOn(walked);
    std::ranges::sort(officers, {}, &Officer::login);
    return officers;
}

} // namespace tabian::storage
