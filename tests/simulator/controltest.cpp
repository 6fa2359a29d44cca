// The control channel: one line in, one line out, in order, and no way to bring a simulator down through it.
#include "devices/simulator/control.h"
#include "tests/support/quiettest.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tabian::simulator;

class ControlTest : public tabian::tests::QuietTest
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<QThread> m_thread;
    ControlServer* m_server = nullptr; // deletes itself at the end of its thread

    static void handle(const QStringList& words, const ControlReply& reply)
    {
        if (words.first() == "echo"_L1) {
            reply(ControlAnswer::done(words.mid(1).join(u'|')));
        } else if (words.first() == "later"_L1) {
            QTimer::singleShot(50, [reply] { reply(ControlAnswer::done(u"late"_s)); });
        } else if (words.first() == "twice"_L1) {
            reply(ControlAnswer::done(u"first"_s));
            reply(ControlAnswer::done(u"second"_s));
        } else if (words.first() == "never"_L1) {
            return;
        } else {
            reply(ControlAnswer::refused(u"unknown\ncommand"_s));
        }
    }

  private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(u"control"_s);
        m_thread = std::make_unique<QThread>();
        m_server = new ControlServer(&ControlTest::handle);
        QVERIFY(m_server->listen(m_path));
        m_server->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_server, &QObject::deleteLater);
        m_thread->start();
    }

    void cleanupTestCase()
    {
        m_thread->quit();
        QVERIFY(m_thread->wait());
    }

    void answersACommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringList{u"echo"_s, u"a"_s, u"b"_s} << true << u"a|b"_s;
        QTest::newRow("spaces") << QStringList{u"echo"_s, u"a folder/b.jpg"_s} << true << u"a folder/b.jpg"_s;
        QTest::newRow("quotes") << QStringList{u"echo"_s, u"say \"so\""_s, u"x"_s} << true << u"say \"so\"|x"_s;
        QTest::newRow("thai") << QStringList{u"echo"_s, u"กิ่งแก้ว"_s} << true << u"กิ่งแก้ว"_s;
        QTest::newRow("no text") << QStringList{u"echo"_s} << true << QString();
        QTest::newRow("later") << QStringList{u"later"_s} << true << u"late"_s;
        QTest::newRow("unknown, one line") << QStringList{u"what"_s} << false << u"unknown command"_s;
    }

    void answersACommand()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, ok);
        QFETCH(QString, text);
        ControlClient client(m_path);
        QCOMPARE(client.ask(words), (ControlAnswer{ok, text}));
    }

    void keepsTheOrderOfCommandsSentTogether()
    {
        QLocalSocket socket;
        socket.connectToServer(m_path);
        QVERIFY(socket.waitForConnected());
        socket.write("later\necho 2\n\ntwice\necho 4\n");
        QByteArray all;
        while (all.count('\n') < 5 && socket.waitForReadyRead(5000)) {
            all += socket.readAll();
        }
        QCOMPARE(all, QByteArray("ok late\nok 2\nerror empty command\nok first\nok 4\n"));
    }

    void cutsOffAClientWithAnEndlessLine()
    {
        QLocalSocket socket;
        socket.connectToServer(m_path);
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(100'000, 'x'));
        QVERIFY(socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(5000));
        ControlClient client(m_path);
        QCOMPARE(client.ask(u"echo alive"_s), ControlAnswer::done(u"alive"_s));
    }

    void givesUpWaitingAtTheLimit()
    {
        ControlClient client(m_path, std::chrono::milliseconds(200));
        QVERIFY(!client.ask(u"never"_s).ok);
        QCOMPARE(client.ask(u"echo next"_s), ControlAnswer::done(u"next"_s));
    }

    void leavesALivingSocketAlone()
    {
        ControlServer second(&ControlTest::handle);
        QVERIFY(!second.listen(m_path));
    }

    void replacesASocketLeftBehind()
    {
        const QString path = m_dir.filePath(u"stale"_s);
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        ControlServer server(&ControlTest::handle);
        QVERIFY(server.listen(path));
    }

    void saysThatNobodyListens()
    {
        ControlClient client(m_dir.filePath(u"nobody"_s));
        QVERIFY(!client.ask(u"state"_s).ok);
        QVERIFY(!client.waitForServer(std::chrono::milliseconds(50)));
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "controltest.moc"
