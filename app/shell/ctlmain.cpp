// tabianctl: the same core without a screen. JSON in, JSON out, exit codes (docs/tabianctl.md).
#include "app/shell/assesscommand.h"
#include "app/shell/cardcommand.h"
#include "app/shell/doctorcommand.h"
#include "app/shell/journalcommand.h"
#include "app/shell/ownmemory.h"
#include "app/shell/registrycommand.h"
#include "app/shell/reportcommand.h"
#include "app/shell/storecommand.h"
#include "app/shell/synccommand.h"

#include "devices/pcsc/backend.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

constexpr auto usage = R"(tabianctl: the counter's core without a screen

  tabianctl assess                                  JSON lines on stdin, one JSON line each on stdout
  tabianctl card read [--reader TEXT | --replay FILE] [--photo FILE | --no-photo] [--trace FILE [--mask]]
  tabianctl doctor [--home DIR] [--training]        the numbered self-test
  tabianctl journal verify --home DIR               whether the journal is whole
  tabianctl journal key --home DIR                  the office's public key and its fingerprint
  tabianctl journal rebuild --home DIR --login NAME             the tables anew from the journal
  tabianctl journal export --home DIR --out FILE [--login NAME] the journal for an auditor
  tabianctl store create|join|backup|restore|recovery-codes|recover|retain …
  tabianctl sync enrol|run|status|export|import …   with the central registry
  tabianctl registry COMMAND --home DIR …           set-up of a central registry; without a command: which there are
  tabianctl report daily --date YYYYMMDD --out DIR --home DIR

Dates are of the Buddhist era. Failures: exit code 1 and one JSON object on stderr; wrong usage: exit code 2.
)";

} // namespace

int main(int argc, char** argv)
{
    shell::keepMemoryToOneself();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tabianctl"_s);
    QStringList args = QCoreApplication::arguments().mid(1);
    const messages::Phrasebook english(messages::Language::English);
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly))
        return 1;

    const QStringList command = args.mid(0, 2);
    if (args == QStringList{u"assess"_s})
        return shell::runAssess(in, out, english);
    if (command == QStringList{u"card"_s, u"read"_s}) {
        return shell::runCardRead(
            args.mid(2), out, err,
            {.readers = [] { return std::make_unique<devices::pcsc::Backend>(); }, .book = english});
    }
    if (args.value(0) == u"doctor"_s) {
        return shell::runDoctor(args.mid(1), out, err,
                                {.readers = [] { return std::make_unique<devices::pcsc::Backend>(); },
                                 .fingerHelper = QCoreApplication::applicationDirPath() + u"/tabian-fingers"_s});
    }
    if (command == QStringList{u"journal"_s, u"verify"_s})
        return shell::runJournalVerify(args.mid(2), out, err);
    if (command == QStringList{u"journal"_s, u"key"_s})
        return shell::runJournalKey(args.mid(2), out, err);
    if (command == QStringList{u"journal"_s, u"rebuild"_s})
        return shell::runJournalRebuild(args.mid(2), in, out, err);
    if (command == QStringList{u"journal"_s, u"export"_s})
        return shell::runJournalExport(args.mid(2), in, out, err);
    if (args.value(0) == u"store"_s)
        return shell::runStore(args.mid(1), in, out, err);
    if (args.value(0) == u"sync"_s)
        return shell::runSync(args.mid(1), in, out, err);
    if (args.value(0) == u"registry"_s)
        return shell::runRegistry(QCoreApplication::applicationDirPath() + u"/tabian-registryd"_s, args.mid(1), out,
                                  err);
    if (command == QStringList{u"report"_s, u"daily"_s})
        return shell::runReportDaily(args.mid(2), out, err);
    const bool asked = args.size() == 1 && (args.first() == u"--help"_s || args.first() == u"-h"_s);
    (asked ? out : err).write(usage);
    return asked ? 0 : 2;
}
