// `tabianctl journal …`: is the journal whole, are the tables what it says, and the journal for an auditor.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

/** `args`: --home DIR. 0: {"entries","head"} on `out`. 1: the failure on `err`, ChainBroken naming the entry. */
int runJournalVerify(const QStringList& args, QIODevice& out, QIODevice& err);

/** `args`: --home DIR. The public key that signs the journal, and the receipts on citizens' phones; nobody need be signed in.
 *  0: {"office","name","station","publicKey","fingerprint"}. */
int runJournalKey(const QStringList& args, QIODevice& out, QIODevice& err);

/** `args`: --home DIR --login NAME; the password is the first line of `in`. Makes every projection again, telling its
 *  progress on `err`. 0: {"entries","before","after","same"} with the tables' digests before and after. */
int runJournalRebuild(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err);

/** `args`: --home DIR --out FILE [--login NAME]. Every entry as a line of JSON; sealed as it stands, or with --login and the
 *  password on `in` opened, which is an entry of its own. 0: {"entries","file","opened"}. */
int runJournalExport(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err);

} // namespace tabian::shell
