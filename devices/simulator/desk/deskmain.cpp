// tabian-simdesk: the window from which a trainee moves card, finger and camera.
#include "devices/simulator/desk/deskstyle.h"
#include "devices/simulator/desk/deskwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian::simulator;
using tabian::messages::Language;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tabian-simdesk"_s);
    QCommandLineParser options;
    options.setApplicationDescription(u"The training desk: moves simulated cards, fingers and pictures."_s);
    options.addHelpOption();
    options.addOptions({{u"card"_s, u"Control socket of tabian-simcard."_s, u"path"_s},
                        {u"finger"_s, u"Control socket of tabian-simfinger."_s, u"path"_s},
                        {u"camera"_s, u"Folder into which the camera puts its pictures."_s, u"folder"_s},
                        {u"scene"_s, u"File before the lens of the training camera."_s, u"file"_s},
                        {u"screen"_s, u"Picture that the training counter keeps of the citizen's window."_s, u"file"_s},
                        {u"key"_s, u"The office's public key (tabianctl journal key)."_s, u"file"_s},
                        {u"people"_s, u"People other than the shipped ones."_s, u"file"_s},
                        {u"english"_s, u"English instead of Thai."_s}});
    options.process(app);
    const auto people = options.isSet(u"people"_s) ? People::load(options.value(u"people"_s)) : People::shipped();
    if (!people) {
        std::fprintf(stderr, "tabian-simdesk: %s\n", qUtf8Printable(people.error()));
        return 2;
    }
    QTranslator thai;
    if (!options.isSet(u"english"_s) && thai.load(u":/i18n/tabian_th.qm"_s)) {
        QCoreApplication::installTranslator(&thai);
    }
    dressDesk(app);
    DeskWindow desk(*people, {options.value(u"card"_s),
                              options.value(u"finger"_s),
                              options.value(u"camera"_s),
                              options.value(u"scene"_s),
                              {options.value(u"screen"_s), options.value(u"key"_s),
                               options.isSet(u"english"_s) ? Language::English : Language::Thai}});
    desk.resize(1040, 800);
    desk.show();
    return QApplication::exec();
}
