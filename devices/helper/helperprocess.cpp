#include "devices/helper/helperprocess.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tabian::devices
{

namespace
{
Q_LOGGING_CATEGORY(helperLog, "tabian.helper", QtInfoMsg)
constexpr auto shortestPause = 300ms;
constexpr auto longestPause = 30000ms;
} // namespace

HelperProcess::HelperProcess(QString program, QStringList arguments, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_arguments(std::move(arguments)), m_pause(shortestPause)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HelperProcess::launch);
}

HelperProcess::~HelperProcess()
{
    stop();
}

void HelperProcess::start()
{
    if (!m_process && !m_again.isActive())
        launch();
}

void HelperProcess::launch()
{
    m_buffer.clear();
    m_broken = false;
    m_process = std::make_unique<QProcess>();
    if (!m_environment.isEmpty())
        m_process->setProcessEnvironment(m_environment);
    QProcess* process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &HelperProcess::read);
    connect(process, &QProcess::readyReadStandardError, this, [process] {
        const QString lines = QString::fromUtf8(process->readAllStandardError()).trimmed();
        qCDebug(helperLog, "%ls", qUtf16Printable(lines));
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded(u"start"_s);
    });
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read();
        onEnded(status == QProcess::CrashExit ? u"signal %1"_s.arg(code) : u"exit %1"_s.arg(code));
    });
    process->start(m_program, m_arguments);
}

void HelperProcess::read()
{
    if (!m_process)
        return;
    m_buffer += m_process->readAllStandardOutput();
    while (const auto message = takePipeFrame(m_buffer, m_broken)) {
        m_pause = shortestPause;
        Q_EMIT received(*message);
        if (!m_process)
            return; // stopped by the receiver
    }
    if (m_broken)
        m_process->kill();
}

void HelperProcess::onEnded(const QString& why)
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->deleteLater();
    m_again.start(m_pause);
    m_pause = std::min<std::chrono::milliseconds>(m_pause * 2, longestPause);
    Q_EMIT ended(why);
}

bool HelperProcess::send(const QByteArray& frame)
{
    return isRunning() && m_process->write(frame) > 0;
}

void HelperProcess::replace()
{
    if (m_process)
        m_process->kill();
}

void HelperProcess::stop()
{
    m_again.stop();
    if (!m_process)
        return;
    const std::unique_ptr<QProcess> process = std::move(m_process);
    process->disconnect(this);
    process->closeWriteChannel();
    if (!process->waitForFinished(2000)) {
        process->kill();
        process->waitForFinished(1000);
    }
}

} // namespace tabian::devices
