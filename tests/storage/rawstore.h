// A store's tables reached past the store, as any program with the file or the server's password could.
#pragma once

#include <QStringList>
#include <QVariant>

namespace tabian::tests
{

/** The server the tests stand on: `postgresql://…`; empty: SQLite. Set by withpostgres. */
QString testServer();

/** A schema of its own on the test server, as the URL of a database that holds nothing yet. */
QString freshDatabase();

/** Runs statements on the store at `place` (a file or a URL). They are written in SQLite's words; what PostgreSQL says
 *  otherwise is put into its own. Answers the error's text; empty when all were done. */
QString runRaw(const QString& place, const QStringList& statements);
/** The first column of the first row. */
QVariant askRaw(const QString& place, const QString& query);

/** Every row of every table and the text of every view and trigger, in one fixed form: equal texts, equal stores. */
QString dumpOf(const QString& place);

} // namespace tabian::tests
