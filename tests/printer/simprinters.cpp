#include "tests/printer/simprinters.h"

#include <QCoreApplication>
#include <QFile>

namespace tabian::tests
{

using namespace Qt::StringLiterals;

SimPrinterProcess::SimPrinterProcess(QString name, const QStringList& more)
    : m_name(std::move(name)), m_control(m_dir.filePath(u"control"_s))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tabian-simprinter"_s,
                    QStringList{u"--control"_s, m_dir.filePath(u"control"_s), u"--folder"_s, m_dir.path(), u"--name"_s,
                                m_name, u"--pace"_s, u"100"_s} +
                        more);
    if (!m_control.waitForServer(std::chrono::seconds(10)))
        qFatal("tabian-simprinter did not start");
}

SimPrinterProcess::~SimPrinterProcess()
{
    m_control.ask(u"quit"_s);
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

QString SimPrinterProcess::tell(const QString& command)
{
    const simulator::ControlAnswer answer = m_control.ask(command);
    if (!answer.ok)
        qFatal("%s: %s", qPrintable(command), qPrintable(answer.text));
    return answer.text;
}

QString SimPrinterProcess::value(const QString& key)
{
    const QStringList pairs = tell(u"state"_s).split(u' ');
    for (const QString& pair : pairs) {
        if (pair.startsWith(key + u'='))
            return pair.mid(key.size() + 1);
    }
    return {};
}

QByteArray SimPrinterProcess::printed(int job) const
{
    QFile file(m_dir.filePath(u"%1-%2.pdf"_s.arg(m_name).arg(job)));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tabian::tests
