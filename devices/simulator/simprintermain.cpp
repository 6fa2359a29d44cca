// tabian-simprinter: a printer of paper or of cards that speaks IPP at its own address.
//   tabian-simprinter --control SOCKET --folder DIR [--name NAME] [--port N] [--cards] [--pace MILLISECONDS]
#include "devices/simulator/control.h"
#include "devices/simulator/printerserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian::simulator;

namespace
{

int complain(const QString& sentence, int code)
{
    std::fprintf(stderr, "tabian-simprinter: %s\n", qUtf8Printable(sentence));
    return code;
}

QString stateOf(const SimPrinter& printer, const PrinterServer& server)
{
    const SimPrinter::Report report = printer.report();
    int done = 0;
    for (const SimJob& job : printer.jobs())
        done += job.state == 9 ? 1 : 0;
    return u"port=%1 online=%2 state=%3 reasons=%4 accepting=%5 sheets=%6 waiting=%7 done=%8"_s.arg(server.port())
        .arg(server.isOnline() ? u"yes"_s : u"no"_s)
        .arg(report.state)
        .arg(report.reasons.join(u','), report.accepting ? u"yes"_s : u"no"_s)
        .arg(printer.sheetsLeft())
        .arg(report.waiting)
        .arg(done);
}

ControlAnswer obey(const QStringList& words, SimPrinter& printer, PrinterServer& server)
{
    const QString& command = words.first();
    const QString argument = words.value(1);
    bool isNumber = false;
    const int number = argument.toInt(&isNumber);
    if (command == u"state"_s)
        return ControlAnswer::done(stateOf(printer, server));
    if (command == u"none"_s)
        printer.none();
    else if (command == u"trouble"_s && !argument.isEmpty())
        printer.trouble(argument);
    else if (command == u"sheets"_s && isNumber && number >= -1)
        printer.setSheets(number);
    else if (command == u"pause"_s || command == u"resume"_s)
        printer.setPaused(command == u"pause"_s);
    else if (command == u"reject"_s || command == u"accept"_s)
        printer.setAccepting(command == u"accept"_s);
    else if (command == u"offline"_s || command == u"online"_s)
        server.setOnline(command == u"online"_s);
    else if (command == u"abort"_s)
        printer.abortJobs();
    else if (command == u"quit"_s)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    else
        return ControlAnswer::refused(u"unknown command"_s);
    return ControlAnswer::done();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"control"_s, u"Control channel."_s, u"socket"_s},
                       {u"folder"_s, u"Where what was printed is kept."_s, u"folder"_s},
                       {u"name"_s, u"Its name."_s, u"name"_s, u"paper"_s},
                       {u"port"_s, u"Where it listens; 0: anywhere."_s, u"number"_s, u"0"_s},
                       {u"cards"_s, u"A printer of cards."_s},
                       {u"pace"_s, u"Milliseconds a sheet takes."_s, u"number"_s, u"400"_s}});
    parser.process(app);
    if (!parser.isSet(u"control"_s) || !QDir().mkpath(parser.value(u"folder"_s)))
        return complain(u"--control and --folder are needed"_s, 2);
    SimPrinter printer({.name = parser.value(u"name"_s),
                        .cards = parser.isSet(u"cards"_s),
                        .folder = parser.value(u"folder"_s),
                        .pace = std::chrono::milliseconds(parser.value(u"pace"_s).toInt())});
    PrinterServer server(printer, parser.value(u"port"_s).toInt());
    if (server.port() == 0)
        return complain(u"cannot listen on port "_s + parser.value(u"port"_s), 1);
    ControlServer control(
        [&](const QStringList& words, const ControlReply& reply) { reply(obey(words, printer, server)); });
    if (const auto listening = control.listen(parser.value(u"control"_s)); !listening)
        return complain(listening.error(), 1);
    return QCoreApplication::exec();
}
