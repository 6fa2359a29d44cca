#include "devices/simulator/control.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace tabian::simulator
{

namespace
{
constexpr qint64 longestLine = 16 * 1024; // a longer one is no command: the client is let go

QByteArray answerLine(const ControlAnswer& answer)
{
    QString text = answer.text;
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    const QString head = answer.ok ? u"ok"_s : u"error"_s;
    return (text.isEmpty() ? head : head + u' ' + text).toUtf8() + '\n';
}
} // namespace

QString controlLine(const QStringList& words)
{
    QStringList quoted;
    for (QString word : words) {
        word.replace(u'"', u"\"\"\""_s);
        quoted += word.isEmpty() || word.contains(u' ') ? u'"' + word + u'"' : word;
    }
    return quoted.join(u' ');
}

QStringList controlWords(const QString& line)
{
    return QProcess::splitCommand(line);
}

ControlAnswer controlAnswer(const QString& line)
{
    const qsizetype space = line.indexOf(u' ');
    const QString head = line.left(space < 0 ? line.size() : space);
    return {head == "ok"_L1, space < 0 ? QString() : line.mid(space + 1)};
}

struct ControlServer::Client
{
    QPointer<QLocalSocket> socket;
    bool busy = false; // a command has not been answered yet
};

ControlServer::ControlServer(ControlHandler handler, QObject* parent)
    : QObject(parent), m_handler(std::move(handler)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

tl::expected<void, QString> ControlServer::listen(const QString& path)
{
    QLocalSocket probe;
    probe.connectToServer(path);
    if (probe.waitForConnected(200)) {
        return tl::unexpected(u"another simulator listens at "_s + path);
    }
    QLocalServer::removeServer(path);
    if (!m_server->listen(path)) {
        return tl::unexpected(u"cannot listen at %1: %2"_s.arg(path, m_server->errorString()));
    }
    return {};
}

void ControlServer::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        const auto client = std::make_shared<Client>(Client{socket});
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, client] { advance(client, m_handler); });
        advance(client, m_handler);
    }
}

void ControlServer::advance(const std::shared_ptr<Client>& client, const ControlHandler& handler)
{
    while (client->socket && !client->busy && client->socket->canReadLine()) {
        const QStringList words = controlWords(QString::fromUtf8(client->socket->readLine(longestLine)).trimmed());
        if (words.isEmpty()) {
            client->socket->write(answerLine(ControlAnswer::refused(u"empty command"_s)));
            continue;
        }
        client->busy = true;
        const auto answered = std::make_shared<bool>(false);
        handler(words, [client, answered, handler](const ControlAnswer& answer) {
            if (std::exchange(*answered, true)) {
                return;
            }
            client->busy = false;
            if (client->socket) {
                client->socket->write(answerLine(answer));
                client->socket->flush();
                // The next line of this client, once the caller of the reply is done.
                QMetaObject::invokeMethod(
                    client->socket, [client, handler] { advance(client, handler); }, Qt::QueuedConnection);
            }
        });
    }
    if (client->socket && !client->busy && client->socket->bytesAvailable() > longestLine) {
        client->socket->abort();
    }
}

ControlClient::ControlClient(QString path, std::chrono::milliseconds limit)
    : m_path(std::move(path)), m_limit(limit), m_socket(std::make_unique<QLocalSocket>())
{
}

ControlClient::~ControlClient() = default;

bool ControlClient::connected()
{
    if (m_socket->state() == QLocalSocket::ConnectedState) {
        m_socket->waitForReadyRead(0); // notices a server that has gone meanwhile
    }
    if (m_socket->state() != QLocalSocket::ConnectedState) {
        m_socket = std::make_unique<QLocalSocket>();
        m_socket->connectToServer(m_path);
    }
    return m_socket->waitForConnected(int(m_limit.count()));
}

bool ControlClient::waitForServer(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!connected()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QThread::msleep(20);
    }
    return true;
}

ControlAnswer ControlClient::ask(const QStringList& words)
{
    return ask(controlLine(words));
}

ControlAnswer ControlClient::ask(const QString& line)
{
    if (!connected()) {
        return ControlAnswer::refused(u"no simulator at "_s + m_path);
    }
    m_socket->readAll(); // the late answer to a command that was given up
    m_socket->write(line.toUtf8() + '\n');
    const QDeadlineTimer deadline(m_limit);
    while (!m_socket->canReadLine()) {
        if (!m_socket->waitForReadyRead(int(deadline.remainingTime()))) {
            m_socket->abort(); // so that its answer cannot be taken for the next command's
            return ControlAnswer::refused(u"no answer to \"%1\""_s.arg(line));
        }
    }
    return controlAnswer(QString::fromUtf8(m_socket->readLine()).trimmed());
}

} // namespace tabian::simulator
