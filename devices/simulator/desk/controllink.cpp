#include "devices/simulator/desk/controllink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

ControlLink::ControlLink(QString path, QObject* parent) : QObject(parent), m_path(std::move(path))
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] { Q_EMIT connectedChanged(true); });
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlLink::giveUp);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlLink::readAnswers);
    connect(&m_again, &QTimer::timeout, this, &ControlLink::connectAgain);
    m_again.start(std::chrono::seconds(1));
    connectAgain();
}

ControlLink::~ControlLink()
{
    m_socket.disconnect(this);
}

void ControlLink::connectAgain()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState) {
        m_socket.connectToServer(m_path);
    }
}

void ControlLink::send(const QStringList& words, Answered answered)
{
    if (!isConnected()) {
        if (answered) {
            answered(ControlAnswer::refused(u"no simulator at "_s + m_path));
        }
        return;
    }
    m_waiting.push_back(std::move(answered));
    m_socket.write(controlLine(words).toUtf8() + '\n');
}

void ControlLink::readAnswers()
{
    while (m_socket.canReadLine() && !m_waiting.empty()) {
        const QString line = QString::fromUtf8(m_socket.readLine()).trimmed();
        const Answered answered = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (answered) {
            answered(controlAnswer(line));
        }
    }
}

void ControlLink::giveUp()
{
    for (const Answered& answered : std::exchange(m_waiting, {})) {
        if (answered) {
            answered(ControlAnswer::refused(u"the simulator has gone"_s));
        }
    }
    Q_EMIT connectedChanged(false);
}

QHash<QString, QString> stateFields(const QString& text)
{
    QHash<QString, QString> fields;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype split = word.indexOf(u'=');
        if (split > 0) {
            fields.insert(word.first(split), word.sliced(split + 1));
        }
    }
    return fields;
}

} // namespace tabian::simulator
