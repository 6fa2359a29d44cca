// tabian-play: the counter with a script's hands on it. Plays the training day off-screen and leaves pictures and documents.
#include "app/shell/clocks.h"
#include "app/shell/ownmemory.h"
#include "app/shell/trainingtime.h"
#include "app/training/counterplay.h"
#include "app/training/scriptedday.h"
#include "app/training/trainingoffice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

int complain(const std::string& what)
{
    std::fprintf(stderr, "tabian-play: %s\n", what.c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    shell::keepMemoryToOneself(); // as the counter itself
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tabian-play"_s);
    QCommandLineParser options;
    options.setApplicationDescription(u"Plays the scripted training day at the counter's own screen."_s);
    options.addHelpOption();
    options.addOptions({{u"home"_s, u"Folder of the training counter."_s, u"folder"_s},
                        {u"out"_s, u"Folder for pictures and documents."_s, u"folder"_s, u"out"_s},
                        {u"card"_s, u"Control channel of tabian-simcard."_s, u"socket"_s},
                        {u"finger"_s, u"Control channel of tabian-simfinger."_s, u"socket"_s},
                        {u"one"_s, u"Serve only this person, telling each step reached; or go on with the open case."_s,
                         u"number"_s}});
    options.process(app);

    const auto home = shell::Home::open(options.value(u"home"_s));
    const auto people = simulator::People::shipped();
    auto rules = shell::rulesOf({});
    if (!home || !people || !rules)
        return complain("the training counter cannot be opened");
    const shell::TrainingClock clock(shell::trainingStart(*home, training::openingTime()));
    shell::CounterProgram program(*home, {}, std::move(*rules), clock,
                                  {.training = true,
                                   .fingerHelper = QApplication::applicationDirPath() + u"/tabian-fingers"_s,
                                   .citizenWindow = true});
    program.window().resize(1440, 900);
    program.show();
    try {
        training::Stage stage({options.value(u"card"_s), options.value(u"finger"_s), home->camera()});
        training::CounterPlay play(program, stage, *people);
        if (options.isSet(u"one"_s))
            training::serveOne(program, play, *people, options.value(u"one"_s));
        else
            training::playDay(program, play, stage, *people, *home, options.value(u"out"_s));
    } catch (const training::ClerkStuck& stuck) {
        program.window().grab().save(options.value(u"out"_s) + u"/stuck.png"_s);
        return complain(stuck.what());
    }
    return 0;
}
