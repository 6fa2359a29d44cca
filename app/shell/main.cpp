// tabian: the counter.
#include "app/shell/clocks.h"
#include "app/shell/counterprogram.h"
#include "app/shell/ownmemory.h"
#include "app/shell/startfailure.h"
#include "app/shell/trainingtime.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

struct CommandLine
{
    QString home;
    QString clock;
    bool training = false;
    bool measureStart = false;
};

CommandLine commandLine(const QApplication& app)
{
    QCommandLineParser options;
    options.setApplicationDescription(u"The counter of a Thai registrar."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({{u"home"_s, u"Folder of every file of this counter."_s, u"folder"_s, shell::Home::usual()},
                        {u"training"_s, u"Training counter: simulated devices are allowed, documents are marked."_s},
                        {u"clock"_s, u"With --training: begin at this moment (2026-05-21T08:30)."_s, u"moment"_s},
                        {u"measure-start"_s, u"Print the milliseconds to the first painted window, and end."_s}});
    options.process(app);
    return {options.value(u"home"_s), options.value(u"clock"_s), options.isSet(u"training"_s),
            options.isSet(u"measure-start"_s)};
}

std::unique_ptr<casework::Clock> clockOf(const CommandLine& line, const shell::Home& home)
{
    QDateTime start = QDateTime::fromString(line.clock, Qt::ISODate);
    if (!line.training || !start.isValid())
        return std::make_unique<shell::SystemClock>();
    start.setTimeZone(shell::thaiZone());
    return std::make_unique<shell::TrainingClock>(shell::trainingStart(home, start));
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    shell::keepMemoryToOneself();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tabian"_s);
    QApplication::setApplicationVersion(QStringLiteral(TABIAN_VERSION));
    const CommandLine line = commandLine(app);

    const auto home = shell::Home::open(line.home);
    if (!home)
        return shell::showStartFailure(home.error());
    const auto settings = shell::loadSettings(home->settings());
    if (!settings)
        return shell::showStartFailure(settings.error());
    auto rules = shell::rulesOf(*settings, home->registryTables());
    if (!rules)
        return shell::showStartFailure(rules.error());

    const auto clock = clockOf(line, *home);
    shell::CounterProgram counter(*home, *settings, std::move(*rules), *clock,
                                  {.training = line.training,
                                   .fingerHelper = QApplication::applicationDirPath() + u"/tabian-fingers"_s,
                                   .citizenWindow = !line.measureStart,
                                   .selfTestAtStart = !line.measureStart});
    if (line.measureStart) {
        QObject::connect(&counter, &shell::CounterProgram::painted, &app, [&] {
            std::printf("%lld\n", sinceStart.elapsed());
            std::fflush(stdout);
            QApplication::exit();
        });
    }
    counter.show();
    return QApplication::exec();
}
