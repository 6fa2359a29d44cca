#include "app/casework/centrebook.h"

#include <QStringList>

namespace tabian::casework
{

using namespace Qt::StringLiterals;

std::vector<ConflictStatement> statementsOf(const QString& decision)
{
    std::vector<ConflictStatement> statements;
    for (const QString& line : decision.split(u'\n', Qt::SkipEmptyParts)) {
        const QString by = line.section(u": "_s, 0, 0), stands = line.section(u": "_s, 1, 1);
        const QString reason = line.section(u": "_s, 2);
        if (reason.isEmpty())
            statements.push_back({.by = {}, .stands = {}, .reason = line});
        else
            statements.push_back({.by = by, .stands = stands, .reason = reason});
    }
    return statements;
}

} // namespace tabian::casework
