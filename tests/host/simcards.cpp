#include "tests/host/simcards.h"

#include <QCoreApplication>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SimCards::SimCards() = default;

SimCards::~SimCards()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_control->ask(u"quit"_s);
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished();
}

bool SimCards::start()
{
    const QString socket = controlPath();
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tabian-simcard"_s, {u"--control"_s, socket});
    m_control = std::make_unique<simulator::ControlClient>(socket);
    return m_process.waitForStarted() && m_control->waitForServer(5s);
}

simulator::ControlAnswer SimCards::ask(const QString& line)
{
    return m_control->ask(line);
}

QString SimCards::tell(const QString& line)
{
    const auto answer = ask(line);
    if (!answer.ok)
        qFatal("%s: %s", qPrintable(line), qPrintable(answer.text));
    return answer.text;
}

void SimCards::clear()
{
    for (const QString& line :
         {u"remove"_s, u"blank remove"_s, u"fault none"_s, u"blank fault none"_s, u"latency none"_s})
        tell(line);
}

} // namespace tabian::tests
