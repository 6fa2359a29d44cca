// The journal's entries, as the store's code calls them. Their definition is the protocol's, for the registry holds them to it.
#pragma once

#include "registry/protocol/journalentry.h"

namespace tabian::storage
{

using protocol::boundBytes;
using protocol::Entry;
using protocol::firstLink;
using protocol::hashOf;
using protocol::linkOf;

} // namespace tabian::storage
