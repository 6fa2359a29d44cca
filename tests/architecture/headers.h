// Which library a header in angle brackets belongs to.
#pragma once

#include "tests/architecture/edgetable.h"

namespace tabian::tests
{

class Headers
{
  public:
    /** `qtFolder` holds Qt's headers, a folder for each module. */
    Headers(const EdgeTable& table, const QString& qtFolder);

    /** The library's name in the table; "" for the C++ standard library, which everyone may use; nothing for a stranger. */
    std::optional<QString> libraryOf(const QString& header) const;

  private:
    QString m_qtFolder;
    QList<EdgeTable::Library> m_libraries;
};

} // namespace tabian::tests
