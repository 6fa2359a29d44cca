// tabian-simcard: cards for pcscd's virtual reader, moved over the control channel.
#include "devices/simulator/simcard.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{
int refuse(const QString& why)
{
    std::fprintf(stderr, "tabian-simcard: %s\n", qUtf8Printable(why));
    return 2;
}

std::optional<quint16> port(const QCommandLineParser& options, const QString& name)
{
    bool isNumber = false;
    const quint16 number = options.value(name).toUShort(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}
} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tabian-simcard"_s);
    QCommandLineParser options;
    options.setApplicationDescription(u"Simulated Thai ID cards and blank cards for pcscd's virtual reader."_s);
    options.addHelpOption();
    options.addOptions({{u"control"_s, u"Socket on which commands come."_s, u"path"_s},
                        {u"citizen-port"_s, u"Port of the citizen's slot."_s, u"port"_s, u"35963"_s},
                        {u"blank-port"_s, u"Port of the blank card's slot."_s, u"port"_s, u"35964"_s},
                        {u"people"_s, u"People other than the shipped ones."_s, u"file"_s},
                        {u"first-blank"_s, u"Serial of the first blank card."_s, u"serial"_s, u"TB00000001"_s}});
    options.process(app);

    const auto people =
        options.isSet(u"people"_s) ? simulator::People::load(options.value(u"people"_s)) : simulator::People::shipped();
    if (!people) {
        return refuse(people.error());
    }
    const auto citizenPort = port(options, u"citizen-port"_s);
    const auto blankPort = port(options, u"blank-port"_s);
    const auto firstBlank = domain::CardSerial::parse(options.value(u"first-blank"_s));
    if (!options.isSet(u"control"_s) || !citizenPort || !blankPort || !firstBlank) {
        return refuse(u"--control PATH is wanted, ports as numbers, the serial as two letters and eight digits"_s);
    }

    simulator::SimCard cards(*people, {*citizenPort, *blankPort, *firstBlank});
    simulator::ControlServer server([&](const QStringList& words, const simulator::ControlReply& reply) {
        if (words == QStringList{u"quit"_s}) {
            reply(simulator::ControlAnswer::done());
            QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
            return;
        }
        reply(cards.command(words));
    });
    if (const auto listening = server.listen(options.value(u"control"_s)); !listening) {
        return refuse(listening.error());
    }
    return QCoreApplication::exec();
}
