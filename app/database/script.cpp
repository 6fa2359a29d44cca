#include "app/database/script.h"

#include "app/database/dialect.h"

#include <QRegularExpression>

namespace tabian::database
{

using namespace Qt::StringLiterals;
using domain::Outcome;

namespace
{

/** A statement without the comment lines before it. */
QString withoutComments(const QString& statement)
{
    QStringList lines = statement.trimmed().split(u'\n');
    while (!lines.isEmpty() && lines.first().startsWith(u"--"_s))
        lines.removeFirst();
    return lines.join(u'\n');
}

/** GUARD name BEFORE event ON table [WHEN condition] REFUSE 'message', or UNGUARD name ON table. A step that is written otherwise ends the program
 *  at the first test. */
QStringList statementsOf(const Dialect& dialect, const QString& statement)
{
    static const QRegularExpression unguard(u"^UNGUARD (\\w+) ON (\\w+)$"_s);
    if (const auto taken = unguard.match(statement); taken.hasMatch())
        return dialect.unguard(taken.captured(1), taken.captured(2));
    if (!statement.startsWith(u"GUARD "_s))
        return {statement};
    static const QRegularExpression form(u"^GUARD (\\w+) BEFORE (.+?) ON (\\w+)\\s+(?:WHEN (.+)\\s+)?REFUSE '(.+)'$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(statement);
    if (!match.hasMatch())
        qFatal("not a guard: %s", qPrintable(statement));
    return dialect.guard(
        {match.captured(1), match.captured(2), match.captured(3), match.captured(4).trimmed(), match.captured(5)});
}

bool isGuard(const QString& statement)
{
    return statement.startsWith(u"GUARD "_s) || statement.startsWith(u"UNGUARD "_s);
}

} // namespace

Outcome runScript(Database& db, const QString& text, ScriptPart part)
{
    // An empty line ends a statement.
    const QStringList pieces = db.dialect().translate(text).split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        const QString statement = withoutComments(piece);
        if (statement.isEmpty() || (part != ScriptPart::All && isGuard(statement) != (part == ScriptPart::Guards)))
            continue;
        const QStringList statements = statementsOf(db.dialect(), statement);
        for (const QString& one : statements) {
            if (auto done = db.command(one); !done)
                return done;
        }
    }
    return {};
}

} // namespace tabian::database
