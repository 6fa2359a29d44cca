// Where failure codes are raised, read from the sources.
#pragma once

#include <QDir>
#include <QHash>
#include <QStringList>

namespace tabian::tests
{

/** The names of FailureCode's values in the text of failurecode.h. */
QStringList codesIn(const QString& header);

/** "path:line" for each place of a tree's programs (app, devices, reports, widgets, registry) that raises a code, by the code's name. A code
 *  is raised where it is named, but for comments, comparisons, cases of a switch, the printed form that a journal entry keeps
 *  (failureCodeText) and app/messages, which gives it words. */
QHash<QString, QStringList> raisedIn(const QDir& root);

/** A sentence for each code that is not raised at exactly one place, and for each raised name that is no code. */
QStringList faultsOf(const QStringList& codes, const QHash<QString, QStringList>& raised);

} // namespace tabian::tests
