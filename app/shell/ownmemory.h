// What an opened case leaves behind when a program crashes.
#pragma once

namespace tabian::shell
{

/** From now on a crash leaves no dump of this process, and no other program of the same user looks into its memory: an opened
 *  case, and a password while it is typed, stand there in clear. Called first. */
void keepMemoryToOneself();

} // namespace tabian::shell
