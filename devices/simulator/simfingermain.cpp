// tabian-simfinger: a finger for libfprint's virtual sensor.
//   tabian-simfinger --control SOCKET --sensor SOCKET
//   tabian-simfinger enrol [--helper PROGRAM] [--out FILE] PERSON…
// The first form obeys the control channel (fingerscript.h). The second writes the templates of people's index fingers, a
// JSON object a line: {"person":"1999000001000","finger":"left","template":"<base64 of FP3>"}.
#include "devices/simulator/fingerenrolment.h"
#include "devices/simulator/fingerscript.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian::simulator;
using tabian::devices::Finger;

namespace
{
int complain(const QString& sentence, int code)
{
    std::fprintf(stderr, "tabian-simfinger: %s\n", qUtf8Printable(sentence));
    return code;
}

QByteArray lineOf(const EnrolledFinger& finger)
{
    const QJsonObject object{{u"person"_s, QString::number(finger.person).rightJustified(13, u'0')},
                             {u"finger"_s, finger.finger == Finger::LeftIndex ? u"left"_s : u"right"_s},
                             {u"template"_s, QString::fromLatin1(finger.fingerTemplate.toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

int enrol(const QStringList& people, const QString& helper, const QString& path)
{
    std::vector<quint64> numbers;
    for (const QString& person : people) {
        numbers.push_back(personNumber(person));
        if (numbers.back() == 0)
            return complain(u"no citizen number: "_s + person, 2);
    }
    QFile out(path);
    if (!(path.isEmpty() ? out.open(stdout, QFile::WriteOnly) : out.open(QFile::WriteOnly)))
        return complain(u"cannot write "_s + path, 1);
    int failures = 0;
    FingerEnrolment enrolment({.program = helper});
    QObject::connect(&enrolment, &FingerEnrolment::enrolled, &enrolment, [&](const EnrolledFinger& finger) {
        if (finger.failure.isEmpty())
            out.write(lineOf(finger));
        else
            failures += complain(u"%1: %2"_s.arg(finger.person).arg(finger.failure), 1);
    });
    QObject::connect(&enrolment, &FingerEnrolment::finished, qApp, &QCoreApplication::quit);
    QMetaObject::invokeMethod(
        &enrolment, [&] { enrolment.run(numbers); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    return failures == 0 && out.flush() ? 0 : 1;
}

int serve(const QString& control, const QString& sensorPath)
{
    VirtualSensor sensor(sensorPath, std::chrono::milliseconds(300));
    FingerScript script(sensor);
    ControlServer server([&](const QStringList& words, const ControlReply& reply) { script.handle(words, reply); });
    QObject::connect(&script, &FingerScript::quitWanted, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const auto listening = server.listen(control); !listening)
        return complain(listening.error(), 1);
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption control(u"control"_s, u"Control channel."_s, u"socket"_s);
    const QCommandLineOption sensor(u"sensor"_s, u"Socket of libfprint's virtual sensor."_s, u"socket"_s);
    const QCommandLineOption helper(u"helper"_s, u"The counter's fingerprint helper."_s, u"program"_s,
                                    QCoreApplication::applicationDirPath() + u"/tabian-fingers"_s);
    const QCommandLineOption out(u"out"_s, u"File for the templates; standard output without it."_s, u"file"_s);
    parser.addOptions({control, sensor, helper, out});
    parser.addHelpOption();
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == u"enrol" && words.size() > 1)
        return enrol(words.mid(1), parser.value(helper), parser.value(out));
    if (words.isEmpty() && parser.isSet(control) && parser.isSet(sensor))
        return serve(parser.value(control), parser.value(sensor));
    return complain(u"--control and --sensor are needed, or: enrol PERSON…"_s, 2);
}
