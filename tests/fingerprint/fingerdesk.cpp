#include "tests/fingerprint/fingerdesk.h"

#include "devices/simulator/fingerenrolment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using tabian::devices::Finger;
using tabian::devices::FingerHost;
using tabian::devices::FingerHostOptions;
using tabian::devices::FingerStation;

namespace tabian::tests
{

QString programPath(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

CommandEnd::CommandEnd(FingerStation& station)
    : verified(&station, &FingerStation::verified), enrolled(&station, &FingerStation::enrolled),
      cancelled(&station, &FingerStation::cancelled), failed(&station, &FingerStation::failed),
      awaited(&station, &FingerStation::fingerAwaited), retries(&station, &FingerStation::retryWanted),
      images(&station, &FingerStation::touchTaken), progress(&station, &FingerStation::enrolProgress)
{
}

bool CommandEnd::wait()
{
    return QTest::qWaitFor([this] { return ends() > 0; }, patience);
}

domain::FailureCode CommandEnd::failure() const
{
    return failed.isEmpty() ? domain::FailureCode{} : failed[0][0].value<domain::Failure>().code;
}

namespace
{
FingerHostOptions completed(FingerHostOptions options, const QTemporaryDir& folder)
{
    if (options.program.isEmpty())
        options.program = programPath(u"tabian-fingers"_s);
    if (options.virtualSensor.isEmpty())
        options.virtualSensor = folder.filePath(u"sensor"_s);
    return options;
}
} // namespace

FingerDesk::FingerDesk(FingerHostOptions options) : host(completed(std::move(options), folder))
{
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator.start(programPath(u"tabian-simfinger"_s),
                      {u"--control"_s, folder.filePath(u"control"_s), u"--sensor"_s, folder.filePath(u"sensor"_s)});
    m_simulator.waitForStarted();
    simulator::ControlClient(folder.filePath(u"control"_s)).waitForServer(std::chrono::seconds(10));
}

FingerDesk::~FingerDesk()
{
    host.stop();
    ask(u"quit"_s);
    m_simulator.waitForFinished(5000);
}

bool FingerDesk::open()
{
    host.start();
    return reaches(FingerStation::State::Idle);
}

bool FingerDesk::reaches(FingerStation::State state)
{
    return QTest::qWaitFor([&] { return host.state() == state; }, patience);
}

QString FingerDesk::ask(const QString& line)
{
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(u"control"_s));
    socket.write(line.toUtf8() + '\n');
    QByteArray answer;
    const bool answered = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return answer.endsWith('\n') || socket.state() == QLocalSocket::UnconnectedState;
        },
        patience);
    return answered ? QString::fromUtf8(answer).trimmed() : u"no answer"_s;
}

QList<qint64> FingerDesk::helpers()
{
    QList<qint64> found;
    const QString own = QString::number(QCoreApplication::applicationPid());
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        if (!stat.open(QFile::ReadOnly))
            continue;
        // "pid (name) state parent …"
        const QString line = QString::fromUtf8(stat.readAll());
        const QStringList rest = line.section(u')', -1).split(u' ', Qt::SkipEmptyParts);
        if (line.contains(u"(tabian-fingers)"_s) && rest.value(0) != u"Z" && rest.value(1) == own)
            found += process.toLongLong();
    }
    return found;
}

Enrolled::Enrolled(const std::vector<quint64>& people)
{
    simulator::FingerEnrolment enrolment({.program = programPath(u"tabian-fingers"_s)});
    bool over = false;
    QObject::connect(&enrolment, &simulator::FingerEnrolment::enrolled, &enrolment,
                     [this](const simulator::EnrolledFinger& finger) {
                         if (finger.failure.isEmpty())
                             m_templates.insert({finger.person, finger.finger}, finger.fingerTemplate);
                     });
    QObject::connect(&enrolment, &simulator::FingerEnrolment::finished, &enrolment, [&over] { over = true; });
    enrolment.run(people);
    if (!QTest::qWaitFor([&over] { return over; }, static_cast<int>(people.size()) * patience))
        m_templates.clear();
}

} // namespace tabian::tests
