#include "tests/sync/sockets/mortal.h"

#include <QFile>

namespace tabian::tests
{

Mortal::~Mortal()
{
    if (m_process && !endWell())
        qWarning("%s did not end by itself", qPrintable(m_program));
}

void Mortal::start(const QStringList& arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_errors, QIODevice::Append);
    m_process->start(m_program, arguments);
    if (!m_process->waitForStarted())
        qFatal("cannot start %s", qPrintable(m_program));
}

bool Mortal::endedByItself() const
{
    return m_process && m_process->state() == QProcess::NotRunning;
}

void Mortal::kill()
{
    ++m_kills;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

bool Mortal::endWell()
{
    m_process->closeWriteChannel();
    const bool ended = m_process->state() == QProcess::NotRunning || m_process->waitForFinished(20'000);
    const bool well = ended && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    if (!ended) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
    return well;
}

void Mortal::say(const QByteArray& line)
{
    m_process->write(line + '\n');
    m_process->waitForBytesWritten();
}

QByteArray Mortal::hear(int patienceMs)
{
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(patienceMs))
            return {};
    }
    return m_process->readLine().trimmed();
}

QString Mortal::errors() const
{
    QFile file(m_errors);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(400)) : QString();
}

} // namespace tabian::tests
