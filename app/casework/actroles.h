// Who may do which act: the one table of it, asked by every rule below the screen and by the screen itself.
#pragma once

#include "app/casework/case.h"

namespace tabian::casework
{

/** The roles of which the officer needs one; nullopt: whoever has an account. */
std::optional<Roles> rolesFor(const Act& act, const Officer& by, const Case* c = nullptr);

/** RoleMissing. */
domain::Outcome mayByRole(const Act& act, const Officer& by, const Case* c = nullptr);

/** Looking at a case or printing from it: allowed on closed cases, and no hand in the case. */
bool isLook(const Act& act);

} // namespace tabian::casework
