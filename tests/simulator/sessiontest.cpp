// installer/training-session: a pcscd of its own for one command, and nothing left behind.
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{
const QString session = QStringLiteral(TABIAN_ROOT "/installer/training-session");

/** Processes whose command line holds the words. */
int countProcesses(const QByteArray& words)
{
    int count = 0;
    for (const QString& pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().replace('\0', ' ').contains(words)) {
            ++count;
        }
    }
    return count;
}

/** A sleep that no other test sleeps, so that it can be found again. */
QString ownSleep(int salt)
{
    return QString::number(70'000'000 + QCoreApplication::applicationPid() * 10 + salt);
}
} // namespace

class SessionTest : public tests::QuietTest
{
    Q_OBJECT

  private Q_SLOTS:
    void passesTheExitCodeOn_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << QStringList{u"true"_s} << 0;
        QTest::newRow("its own") << QStringList{u"sh"_s, u"-c"_s, u"exit 7"_s} << 7;
        QTest::newRow("nothing to run") << QStringList() << 2;
        QTest::newRow("no such program") << QStringList{u"tabian-no-such-program"_s} << 127;
    }

    void passesTheExitCodeOn()
    {
        QFETCH(QStringList, command);
        QFETCH(int, code);
        QCOMPARE(QProcess::execute(session, command), code);
    }

    void passesInputAndArgumentsOn()
    {
        QProcess process;
        process.start(session, {u"sh"_s, u"-c"_s, u"cat; printf '%s' \"$1\""_s, u"sh"_s, u"two words"_s});
        process.write("in ");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("in two words"));
    }

    void hasAPcscdAndTwoSlotsAndNoNetwork()
    {
        QProcess process;
        process.start(session, {u"sh"_s, u"-c"_s,
                                u"test -S /run/pcscd/pcscd.comm && grep -c ':8C7[BC] .* 0A ' /proc/net/tcp && "
                                "tail -n +3 /proc/net/dev | grep -vc ' *lo:'"_s});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("2\n0\n"));
    }

    void runsTwiceAtATime()
    {
        QProcess first;
        first.start(session, {u"sleep"_s, u"1"_s});
        QCOMPARE(QProcess::execute(session, {u"true"_s}), 0);
        QVERIFY(first.waitForFinished(20000));
        QCOMPARE(first.exitCode(), 0);
    }

    void leavesNothingBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("atStarter");
        QTest::newRow("kill -9 of the session") << SIGKILL << false;
        QTest::newRow("terminated session") << SIGTERM << false;
        QTest::newRow("kill -9 of its starter") << SIGKILL << true;
    }

    void leavesNothingBehind()
    {
        QFETCH(int, signal);
        QFETCH(bool, atStarter);
        const QString sleep = ownSleep(signal * 2 + int(atStarter));
        const QByteArray words = "sleep " + sleep.toLatin1();
        QProcess starter;
        if (atStarter) {
            starter.start(u"sh"_s, {u"-c"_s, u"\"$1\" sleep \"$2\"; true"_s, u"sh"_s, session, sleep});
        } else {
            starter.start(session, {u"sleep"_s, sleep});
        }
        QTRY_VERIFY_WITH_TIMEOUT(countProcesses(words) >= 3, 20000); // session, its first process inside, sleep
        QCOMPARE(kill(pid_t(starter.processId()), signal), 0);
        QVERIFY(starter.waitForFinished(20000));
        QTRY_COMPARE_WITH_TIMEOUT(countProcesses(words), 0, 20000);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
