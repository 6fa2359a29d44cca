// The control channel of every simulator: a Unix socket on which a script, a test or the training desk says
// what happens next at the device ("insert 1999000001234", "touch right good").
//
// One line is one command: words with spaces between, a word that holds spaces in double quotes. It is
// answered by exactly one line, "ok" or "error", a space, and text. Answers come in the order of the
// commands. UTF-8. By custom every simulator answers "state" with "ok key=value key=value …" and ends on
// "quit".
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <tl/expected.hpp>

class QLocalServer;
class QLocalSocket;

namespace tabian::simulator
{

/** What a command came to. The text is one line; line breaks in it become spaces. */
struct ControlAnswer
{
    bool ok = true;
    QString text;

    static ControlAnswer done(QString text = {}) { return {true, std::move(text)}; }
    static ControlAnswer refused(QString why) { return {false, std::move(why)}; }
    friend bool operator==(const ControlAnswer&, const ControlAnswer&) = default;
};

/** Ends one command. May be called at once or later, once, on the server's thread; a second call and a call
 * after the client has gone do nothing. */
using ControlReply = std::function<void(const ControlAnswer&)>;
/** Takes one command (never without words). The next line of the same client waits for the reply to this one.
 */
using ControlHandler = std::function<void(const QStringList& words, const ControlReply& reply)>;

/** The simulator's side. Lives on a thread with an event loop. Only the user of this process can connect. */
class ControlServer : public QObject
{
    Q_OBJECT
  public:
    explicit ControlServer(ControlHandler handler, QObject* parent = nullptr);
    /** Opens the socket; a socket left behind by a dead process is replaced, a living one is not.
     *  The error is a sentence for the program's stderr. */
    tl::expected<void, QString> listen(const QString& path);

  private:
    struct Client;
    void accept();
    static void advance(const std::shared_ptr<Client>& client, const ControlHandler& handler);

    ControlHandler m_handler;
    QLocalServer* m_server; // a child, so that it follows to another thread
};

/** The other side, blocking: for tests and scripts. One thread. Connects at the first command and again after
 * a break. */
class ControlClient
{
  public:
    explicit ControlClient(QString path, std::chrono::milliseconds limit = std::chrono::seconds(5));
    ~ControlClient();

    /** Waits until the simulator answers at all, up to `limit`; for the time right after its start. */
    bool waitForServer(std::chrono::milliseconds limit);
    /** Sends one command. Nothing is sent twice: after a break or the time limit the command may have been
     * carried out. */
    ControlAnswer ask(const QStringList& words);
    ControlAnswer ask(const QString& line);

  private:
    bool connected();

    QString m_path;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QLocalSocket> m_socket;
};

/** Words to a line and back; quotes inside words are kept. */
QString controlLine(const QStringList& words);
QStringList controlWords(const QString& line);
/** The answer that a line of the channel stands for. */
ControlAnswer controlAnswer(const QString& line);

} // namespace tabian::simulator
