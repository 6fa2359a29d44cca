// What the registry knows of its connections: a certificate is looked at once, and a connection grows old.
#include "registry/server/connections.h"
#include "tests/support/quiettest.h"

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace tabian;
using namespace tabian::tests;
using namespace std::chrono_literals;
using registry::Connections;

namespace
{

/** Two ends of a line. */
struct Line
{
    std::array<int, 2> ends{-1, -1};
    Line()
    {
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
            qFatal("no line");
    }
    ~Line()
    {
        for (const int end : ends)
            ::close(end);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;
    /** Whether the other end has been cut off. */
    bool isCut() const
    {
        char byte = 0;
        return ::recv(ends[1], &byte, 1, MSG_DONTWAIT) == 0;
    }
};

} // namespace

class TestConnections : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCertificateIsLookedAtOnce()
    {
        Connections connections(2, 1h);
        const Line one, other;
        int looks = 0;
        const auto look = [&] { return QByteArray::number(++looks); };
        connections.enter(&one, one.ends[0]);
        connections.enter(&other, other.ends[0]);
        QCOMPARE(connections.certificate(&one, look), QByteArray("1"));
        QCOMPARE(connections.certificate(&one, look), QByteArray("1"));
        QCOMPARE(connections.certificate(&other, look), QByteArray("2")); // its own
        connections.leave(&one);
        connections.enter(&one, one.ends[0]); // another connection, at the same place of the memory
        QCOMPARE(connections.certificate(&one, look), QByteArray("3"));
        const int unknown = 0;
        QCOMPARE(connections.certificate(&unknown, look), QByteArray("4"));
        QCOMPARE(connections.certificate(&unknown, look), QByteArray("5")); // nothing is kept of whom nobody knows
    }
    void noCertificateIsRememberedToo()
    {
        Connections connections(1, 1h);
        const Line line;
        int looks = 0;
        connections.enter(&line, line.ends[0]);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(connections.certificate(&line,
                                             [&] {
                                                 ++looks;
                                                 return QByteArray();
                                             }),
                     QByteArray());
        }
        QCOMPARE(looks, 1);
    }
    void aConnectionGrowsOld()
    {
        Connections connections(2, 100ms);
        const Line line;
        QVERIFY(!connections.isOld(&line)); // not known
        connections.enter(&line, line.ends[0]);
        QVERIFY(!connections.isOld(&line));
        for (int i = 0; i < 3; ++i) { // whatever it does meanwhile
            QTest::qSleep(50);
            connections.stage(&line, Connections::Stage::Working);
            connections.stage(&line, Connections::Stage::Asking);
        }
        QVERIFY(connections.isOld(&line));
        connections.leave(&line);
        connections.enter(&line, line.ends[0]);
        QVERIFY(!connections.isOld(&line));
    }
    void crowdedAndCutOff()
    {
        Connections connections(2, 1h);
        const Line one, other;
        connections.enter(&one, one.ends[0]);
        QVERIFY(!connections.crowded());
        connections.enter(&other, other.ends[0]);
        QVERIFY(connections.crowded());
        connections.leave(&other);
        QVERIFY(!connections.crowded());
        QVERIFY(!one.isCut());
        connections.endAll();
        QVERIFY(one.isCut());
        QVERIFY(!other.isCut()); // it had left
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "test_connections.moc"
