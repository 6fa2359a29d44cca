// The link on a line with one fault of each kind: it has an answer or a failure within its time, whatever comes and however slowly.
#include "registry/client/link.h"
#include "tests/registry/registryprocess.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"
#include "tests/sync/sockets/faultproxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using client::HttpsLink;

namespace
{

constexpr client::LinkLimits quick{.connectMs = 700, .silenceMs = 700, .answerMs = 1500};
constexpr qint64 mostMs = 700 + 1500 + 1000; // to connect, to be answered, and for a busy machine

/** A proxy on a thread of its own, with the same plan for each connection. */
class BadLine
{
  public:
    BadLine(const FaultPlan& plan, int target) : m_proxy([plan](quint32, int) { return plan; })
    {
        if (::pipe(m_end) != 0)
            qFatal("no pipe");
        m_proxy.setTarget(target);
        m_thread = std::thread([this] {
            while (!m_proxy.turn(m_end[0])) {
            }
        });
    }
    ~BadLine()
    {
        ::close(m_end[1]);
        m_thread.join();
        ::close(m_end[0]);
    }
    int port() const { return m_proxy.port(); }

  private:
    FaultProxy m_proxy;
    int m_end[2];
    std::thread m_thread;
};

} // namespace

class BadLineTest : public QuietTest
{
    Q_OBJECT

    RegistryProcess m_registry;
    int m_port = 0;

  private Q_SLOTS:
    void initTestCase() { m_port = m_registry.serve(); }

    void theLinkIsNotHeldUp_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("fromCounter");
        QTest::addColumn<int>("after");
        for (int fault = 0; fault < socketFaults; ++fault) {
            for (const bool fromCounter : {false, true}) {
                for (const int after : {0, 700, 2'450})
                    QTest::addRow("%s-%s-%d", socketFaultNames.at(std::size_t(fault)), fromCounter ? "up" : "down",
                                  after)
                        << fault << fromCounter << after;
            }
        }
    }
    void theLinkIsNotHeldUp()
    {
        QFETCH(const int, fault);
        QFETCH(const bool, fromCounter);
        QFETCH(const int, after);
        const BadLine line({SocketFault(fault), fromCounter, after, 100}, m_port);
        HttpsLink link({.url = u"https://127.0.0.1:%1"_s.arg(line.port()),
                        .authorityPem = contents(m_registry.folder() + u"/authority.pem"_s),
                        .signingKey = {},
                        .envelopeKey = {}},
                       {}, quick);
        QElapsedTimer since;
        since.start();
        const auto answer = link.send({.method = "GET", .path = u"/v1/metrics"_s});
        QVERIFY2(since.elapsed() < mostMs, qPrintable(QString::number(since.elapsed())));
        if (fault == int(SocketFault::None))
            QVERIFY(answer);
        if (answer)
            QVERIFY(answer->endsWith('\n')); // whole
    }
};

QTEST_GUILESS_MAIN(BadLineTest)
#include "test_badline.moc"
