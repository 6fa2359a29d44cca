// One use of one thing by one folder, and where it was seen.
#pragma once

#include <QString>

namespace tabian::tests
{

struct Edge
{
    QString from;  // the folder that uses, as the table names it
    QString to;    // a folder or a library, as the tables name them; or "unknown: …", which no table allows
    QString where; // "app/domain/baht.h:12" or "target tabian_domain"
};

} // namespace tabian::tests
