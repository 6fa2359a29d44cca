// tabian-trainingoffice: makes the store of a training counter, with officers, blank cards and the synthetic register.
#include "app/shell/trainingtime.h"
#include "app/training/appointmentseed.h"
#include "app/training/trainingoffice.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"tabian-trainingoffice"_s);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Makes the store of a training counter: officers, blank cards, synthetic people."_s);
    options.addHelpOption();
    options.addOptions({{u"home"_s, u"Folder of the training counter."_s, u"folder"_s},
                        {u"templates"_s, u"Finger templates, as tabian-simfinger enrol writes them."_s, u"file"_s}});
    options.addOption({u"people"_s, u"Print the synthetic people's numbers, for tabian-simfinger enrol, and end."_s});
    options.addOptions({{u"roll"_s, u"Print the officers for the training registry, and end."_s},
                        {u"register"_s, u"Print the people for the training registry's person import, and end."_s},
                        {u"moment"_s, u"Print where the training counter's clock goes on, and end."_s},
                        {u"appointments"_s, u"Print the appointments for the training registry, and end."_s},
                        {u"letter"_s, u"Enrol the office with the registry of this letter."_s, u"file"_s}});
    options.process(app);
    if (options.isSet(u"people"_s)) {
        std::printf("%s\n", qUtf8Printable(tabian::training::numbers().join(u' ')));
        return 0;
    }
    if (options.isSet(u"roll"_s)) {
        std::printf("%s\n", qUtf8Printable(tabian::training::rollLines().join(u'\n')));
        return 0;
    }
    if (options.isSet(u"moment"_s)) {
        const auto home = tabian::shell::Home::open(options.value(u"home"_s));
        if (!home)
            return 1;
        const QDateTime moment = tabian::shell::trainingStart(*home, tabian::training::openingTime());
        std::printf("%s\n", qUtf8Printable(moment.toString(Qt::ISODate)));
        return 0;
    }
    if (options.isSet(u"appointments"_s)) {
        const auto people = tabian::simulator::People::shipped();
        if (!people)
            return 1;
        const auto lines = tabian::training::appointmentLines(*people, tabian::training::openingTime().date());
        std::printf("%s\n", qUtf8Printable(lines.join(u'\n')));
        return 0;
    }
    if (options.isSet(u"register"_s)) {
        const auto lines = tabian::training::personLines(options.value(u"templates"_s));
        std::fputs(lines ? lines->constData() : "", stdout);
        return lines ? 0 : 1;
    }
    if (!options.isSet(u"home"_s))
        options.showHelp(2);
    const auto made = options.isSet(u"letter"_s)
                          ? tabian::training::enrolOffice(options.value(u"home"_s), options.value(u"letter"_s))
                          : tabian::training::makeOffice(options.value(u"home"_s), options.value(u"templates"_s));
    if (!made) {
        std::fprintf(stderr, "tabian-trainingoffice: %s\n", qUtf8Printable(made.error()));
        return 1;
    }
    std::printf("%s\n", qUtf8Printable(*made));
    return 0;
}
