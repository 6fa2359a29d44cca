// Two processes behind a balancer on one database; one of them is killed while counters push.
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryprocess.h"
#include "tests/storage/counterworld.h"
#include "tests/storage/rawstore.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <atomic>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/** HAProxy before both, passing TLS through; a process that does not answer is left out. */
std::unique_ptr<QProcess> balancer(const QString& folder, int port, const QList<int>& behind)
{
    QByteArray text = "global\n  maxconn 200\ndefaults\n  mode tcp\n  timeout connect 1s\n  timeout client 20s\n  "
                      "timeout server 20s\n"
                      "  retries 2\n  option redispatch\nlisten registry\n  bind 127.0.0.1:" +
                      QByteArray::number(port) + "\n  balance roundrobin\n";
    for (int i = 0; i < behind.size(); ++i)
        text += "  server r" + QByteArray::number(i) + " 127.0.0.1:" + QByteArray::number(behind[i]) +
                " check inter 200ms fall 1 rise 1\n";
    QFile file(folder + u"/haproxy.cfg"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the balancer's settings");
    file.close();
    auto process = std::make_unique<QProcess>();
    process->start(u"/usr/sbin/haproxy"_s, {u"-db"_s, u"-q"_s, u"-f"_s, file.fileName()});
    if (!process->waitForStarted())
        qFatal("no balancer");
    return process;
}

} // namespace

class TestPair : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aKilledProcessCostsNothing()
    {
        const QString database = freshDatabase();
        RegistryProcess registry(database);
        const QList<int> ports{registry.serve(), registry.serve()};
        const int port = freePort();
        const auto proxy = balancer(registry.folder(), port, ports);
        const QByteArray key = registry::RegistryKeys::load(registry.folder())->signing.publicKey();

        Forger counter({u"1301"_s, 9001}, 1);
        TlsClient client(registry.folder(), ports[0]);
        registry.admit(counter, client);
        client.setPort(port);
        counter.add(counter.stock(), counter.people.chief().id);
        for (int i = 1; i <= 8; ++i) {
            counter.wholeCase({.person = i, .running = i, .serial = u"TB%1"_s.arg(i, 8, 10, QLatin1Char('0'))});
        }
        std::atomic<qint64> sequence = 0;
        std::atomic<int> failures = 0, requests = 0;
        const qint64 all = qint64(counter.entries.size());
        std::thread pusher([&] {
            while (sequence < all && requests < 2000) {
                ++requests;
                const Reply reply = client.push(counter.batch(std::size_t(sequence.load()), 2));
                const auto answers = protocol::verifiedRecord<protocol::PushAnswers>(reply.body, key);
                if (reply.status == 200 && answers)
                    sequence = answers->sequence;
                else {
                    ++failures;
                    std::this_thread::sleep_for(std::chrono::milliseconds(50));
                }
            }
        });
        QElapsedTimer patience;
        patience.start();
        while (sequence < all / 3 && patience.elapsed() < 30'000)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        registry.process(0).kill();
        registry.process(0).waitForFinished();
        while (sequence < 2 * all / 3 && patience.elapsed() < 60'000)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        pusher.join();
        proxy->terminate();
        proxy->waitForFinished();

        qInfo("%lld entries in %d requests, of which %d met the killed process", qlonglong(all), requests.load(),
              failures.load());
        QCOMPARE(sequence.load(), all);
        QCOMPARE(askRaw(database, u"SELECT count(*) FROM entries"_s).toLongLong(), all);
        QCOMPARE(askRaw(database, u"SELECT count(*) FROM entries WHERE verdict = 2"_s).toLongLong(), 0);
        QCOMPARE(askRaw(database, u"SELECT count(*) FROM cards"_s).toLongLong(), 8);
        QCOMPARE(askRaw(database, u"SELECT count(*) FROM receipts"_s).toLongLong(), 8);
        const QByteArray log = registry.log();
        QVERIFY(log.contains("/v1/push"));
    }
};

QTEST_GUILESS_MAIN(TestPair)
#include "test_pair.moc"
