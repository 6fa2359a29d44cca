#include "tests/simulator/simcardhost.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

bool SimCardHost::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tabian-simcard"_s, {u"--control"_s, path()});
    m_client = std::make_unique<simulator::ControlClient>(path());
    return m_client->waitForServer(std::chrono::seconds(10));
}

SimCardHost::~SimCardHost()
{
    if (m_client) {
        m_client->ask(u"quit"_s);
    }
    m_process.waitForFinished(5000);
}

QString SimCardHost::ok(const QString& command)
{
    const auto answer = m_client->ask(command);
    if (!answer.ok) {
        qWarning("%s: %s", qUtf8Printable(command), qUtf8Printable(answer.text));
    }
    return answer.text;
}

} // namespace tabian::tests
