// Facts for support: versions of what the counter stands on, and those settings that name nobody.
#pragma once

#include "app/doctor/bundle.h"
#include "app/shell/settings.h"

namespace tabian::shell
{

/** Asks the system's package list; blocks some tenths of a second. Any thread. */
doctor::Facts versionFacts();

/** Only what is listed here: a setting that is new does not go out by accident. Paths and printers are said to be set or not. */
doctor::Facts harmlessSettings(const Settings& settings);

} // namespace tabian::shell
