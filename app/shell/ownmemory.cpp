#include "app/shell/ownmemory.h"

#include <sys/prctl.h>

namespace tabian::shell
{

void keepMemoryToOneself()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // a limit on core files would not hold where dumps go to a program
}

} // namespace tabian::shell
