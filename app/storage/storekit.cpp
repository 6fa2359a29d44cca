// What screens ask of the field kit, and the choice of its people.
#include "app/casework/actroles.h"
#include "app/storage/journalstore.h"
#include "app/storage/kitpersons.h"
#include "app/storage/kittables.h"

namespace tabian::storage
{

using domain::Outcome;
using domain::Result;

Result<casework::KitBook> JournalStore::kitBook(const casework::Session& session)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    // Whoever serves people may see who is expected; and whoever packs.
    const bool packs = casework::mayByRole(casework::KitPacked(), known->officer).has_value();
    if (auto may = casework::mayByRole(casework::AppointmentKept(), known->officer); !may && !packs)
        return passOn(may);
    auto book = readKit(*m_db, m_unlocked->sealer, {m_unlocked->station, m_environment.clock.now().date()});
    if (!book)
        return book;
    auto persons = readKitPersons(*m_db, m_unlocked->sealer, *book);
    if (!persons)
        return passOn(persons);
    book->persons = std::move(*persons);
    return book;
}

Outcome JournalStore::planKit(const casework::Session& session, const std::vector<domain::CitizenId>& persons)
{
    const auto known = readySession(session);
    if (!known)
        return passOn(known);
    if (auto may = casework::mayByRole(casework::KitPacked(), known->officer); !may)
        return may;
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    const auto out = kitIsOut(*m_db);
    if (!out)
        return passOn(out);
    return casework::mayPlan(*out)
        .and_then([&] { return choosePersons(*m_db, m_unlocked->sealer, m_environment.random, persons); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace tabian::storage
