#include "app/casework/kit.h"

#include <algorithm>

namespace tabian::casework
{

int KitBook::count(KitStand stand) const
{
    return int(std::ranges::count(persons, stand, &KitPerson::stand));
}

int KitBook::here() const
{
    return int(std::ranges::count_if(persons, &KitPerson::here));
}

int KitBook::withBothFingers() const
{
    return int(std::ranges::count_if(persons, &KitPerson::bothFingers));
}

} // namespace tabian::casework
