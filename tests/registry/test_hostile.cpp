// Hostile clients against the real process over real TLS: nothing they send is believed, and it goes on serving the others.
#include "registry/protocol/signedrecord.h"
#include "registry/server/certificates.h"
#include "tests/registry/registryprocess.h"
#include "tests/registry/registryworld.h"
#include "tests/storage/counterworld.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include <Poco/Net/StreamSocket.h>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <atomic>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;

namespace
{

registry::KeyAndCertificate authorityIn(const QString& folder)
{
    return {contents(folder + u"/authority.key"_s), contents(folder + u"/authority.pem"_s)};
}

} // namespace

class TestHostile : public QuietTest
{
    Q_OBJECT
    std::unique_ptr<RegistryProcess> m_registry;
    std::unique_ptr<TlsClient> m_client;
    std::unique_ptr<Forger> m_counter;
    QByteArray m_key; // the registry's, for signatures
    int m_port = 0;

    QString pushed(const QByteArray& batch)
    {
        const Reply reply = m_client->push(batch);
        if (reply.status != 200)
            return u"%1 %2"_s.arg(reply.status).arg(reply.code());
        const auto answers = protocol::verifiedRecord<protocol::PushAnswers>(reply.body, m_key);
        return answers ? told(*answers) : u"not signed"_s;
    }
    QByteArray only(const protocol::Entry& entry) const
    {
        protocol::BatchWriter writer(m_counter->journal());
        writer.add(entry);
        return writer.bytes();
    }

  private Q_SLOTS:
    void initTestCase()
    {
        m_registry = std::make_unique<RegistryProcess>();
        m_port = m_registry->serve();
        m_client = std::make_unique<TlsClient>(m_registry->folder(), m_port);
        m_counter = std::make_unique<Forger>(OfficePeople{u"1301"_s, 9001}, 1);
        m_registry->admit(*m_counter, *m_client);
        m_key = registry::RegistryKeys::load(m_registry->folder())->signing.publicKey();
        QCOMPARE(pushed(m_counter->batch()), u"accepted accepted accepted accepted"_s);
    }
    void whoHasNoCertificateIsServedNothing()
    {
        TlsClient nobody(m_registry->folder(), m_port);
        const Reply reply = nobody.push(m_counter->batch());
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), u"TB-7016"_s);
        QCOMPARE(nobody.send("GET", "/v1/pull?after=0").status, 401);
        QCOMPARE(nobody.send("GET", "/v1/health").status, 200);
    }
    void anExpiredCertificateEndsTheHandshake()
    {
        TlsClient late(m_registry->folder(), m_port);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        late.setCertificate(*registry::makeStationCertificate(authorityIn(m_registry->folder()), late.publicKey(),
                                                              u"station"_s, now.addDays(-30), now.addDays(-1)));
        QCOMPARE(late.push(m_counter->batch()).status, 0);
    }
    void aCertificateOfAnotherAuthorityEndsTheHandshake()
    {
        TlsClient foreign(m_registry->folder(), m_port);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        foreign.setCertificate(*registry::makeStationCertificate(*registry::makeAuthority(), foreign.publicKey(),
                                                                 u"station"_s, now.addDays(-1), now.addDays(30)));
        QCOMPARE(foreign.push(m_counter->batch()).status, 0);
    }
    void aCertificateThatNobodyWasGivenIsNoStation()
    {
        TlsClient forged(m_registry->folder(), m_port);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        forged.setCertificate(*registry::makeStationCertificate(authorityIn(m_registry->folder()), forged.publicKey(),
                                                                u"station"_s, now.addDays(-1), now.addDays(30)));
        const Reply reply = forged.push(m_counter->batch());
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), u"TB-7010"_s);
    }
    void onlyTls13IsSpoken()
    {
        TlsClient old(m_registry->folder(), m_port);
        old.useOldTls();
        QCOMPARE(old.send("GET", "/v1/health").status, 0);
    }
    void whatIsUnsignedReplayedOrReorderedHasNoEffect()
    {
        QCOMPARE(pushed(m_counter->batch()),
                 u"duplicate/accepted duplicate/accepted duplicate/accepted duplicate/accepted"_s); // replayed
        Forger forged = *m_counter;
        forged.add(SignedIn{}, forged.people.chief().id).signature = QByteArray(64, '\0');
        QCOMPARE(pushed(only(forged.entries.back())), u"rejected:TB-7032!"_s); // unsigned
        Forger ahead = *m_counter;
        ahead.add(SignedIn{}, ahead.people.chief().id);
        ahead.add(SignedOut{}, ahead.people.chief().id);
        QCOMPARE(pushed(only(ahead.entries.back())), u"rejected:TB-7030!"_s); // re-ordered
    }
    void aForgedRoleStandsWithoutEffect()
    {
        Officer clerk = m_counter->people.clerk();
        clerk.roles = {Role::Officer, Role::Approver, Role::Supervisor, Role::Administrator};
        QCOMPARE(pushed(only(m_counter->add(OfficerAdded{clerk}, m_counter->people.chief().id))),
                 u"rejected:TB-7040"_s);
        QCOMPARE(pushed(only(m_counter->add(m_counter->stock(), clerk.id))), u"rejected:TB-3003"_s);
    }
    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = Forger({u"1301"_s, 9001}, 1).batch();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << protocol::randomBytes(5000);
        QTest::newRow("cut off") << good.first(good.size() - 1);
        QTest::newRow("one byte more") << good + 'x';
        QTest::newRow("arrays without end")
            << QByteArray("TBP\1", 4) + QByteArray(34, '\0') + QByteArray(60'000, '\x81');
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(pushed(body), u"400 TB-7001"_s);
        const Reply person = m_client->send("POST", "/v1/person", body.first(std::min<qsizetype>(body.size(), 4000)));
        QCOMPARE(person.status, 400);
        const Reply enrol = m_client->send("POST", "/v1/enrol", body.first(std::min<qsizetype>(body.size(), 4000)));
        QCOMPARE(enrol.status, 400);
    }
    void whatIsTooLargeIsNotRead()
    {
        // said, and not sent
        const QByteArray answer =
            m_client->sendRaw("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 90000000000\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.left(60).constData());
        const QByteArray chunked = m_client->sendRaw(
            "POST /v1/push HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
        QVERIFY2(chunked.startsWith("HTTP/1.1 413"), chunked.left(60).constData());
    }
    void headersWithoutEndAreNotRead()
    {
        QByteArray many = "GET /v1/health HTTP/1.1\r\nHost: x\r\n";
        for (int i = 0; i < 5000; ++i)
            many += "X-" + QByteArray::number(i) + ": y\r\n";
        QVERIFY(!m_client->sendRaw(many + "\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(!m_client->sendRaw("GET /v1/health HTTP/1.1\r\nHost: " + QByteArray(200'000, 'h') + "\r\n\r\n")
                     .startsWith("HTTP/1.1 200"));
    }
    void unknownRequestsAreNotServed()
    {
        for (const char* path : {"/", "/v1", "/v1/push/../health", "/v2/push", "/v1/setup", "/authority.key"})
            QCOMPARE(m_client->send("GET", path).status, 404);
        QCOMPARE(m_client->send("DELETE", "/v1/push").status, 404);
    }
    void theFiguresTellOfRequestsOnly()
    {
        const QByteArray text = m_client->send("GET", "/v1/metrics").body;
        QVERIFY(text.contains("tabian_requests_total{path=\"/v1/push\",status=\"400\"}"));
        QVERIFY(!text.contains("authority.key"));
    }
    void anotherStationsJournalIsNotTaken()
    {
        Forger other({u"5001"_s, 9101}, 2);
        TlsClient neighbour(m_registry->folder(), m_port);
        const QUuid first = m_registry->station;
        m_registry->admit(other, neighbour, 2001);
        m_registry->station = first;
        const Reply replayed = neighbour.push(m_counter->batch()); // heard on the way, and sent again by somebody else
        QCOMPARE(replayed.status, 403);
        QCOMPARE(replayed.code(), u"TB-7015"_s);
        QCOMPARE(pushed(other.batch()), u"403 TB-7015"_s);
        QCOMPARE(neighbour.push(other.batch()).status, 200);
    }
    void whoDribblesIsCutOff()
    {
        const QByteArray head = "POST /v1/push HTTP/1.1\r\nHost: x\r\nX-Endless: ";
        const qint64 patience = TlsClient(m_registry->folder(), m_port).dribble(head + QByteArray(1000, 'x'), 30'000);
        QVERIFY2(patience > 8'000 && patience < 13'000, qPrintable(QString::number(patience)));
    }
    void whoDribblesAtEveryThreadHoldsNobodyUpForLong()
    {
        const int port = m_registry->serve({u"--connections"_s, u"4"_s});
        std::vector<std::thread> slow;
        std::atomic<int> cut = 0;
        for (int i = 0; i < 8; ++i) // twice as many as are served at once
            slow.emplace_back([&] {
                TlsClient client(m_registry->folder(), port);
                cut += client.dribble("GET /v1/health HTTP/1.1\r\nX-Endless: " + QByteArray(1000, 'x'), 30'000) >= 0;
            });
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        QElapsedTimer timer;
        timer.start();
        TlsClient good(m_registry->folder(), port);
        QCOMPARE(good.send("GET", "/v1/health").status, 200);
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
        for (std::thread& thread : slow)
            thread.join();
        QCOMPARE(cut.load(), 8);
    }
    void tooManyConnectionsAreClosedAndLeaveNothingBehind()
    {
        const int port = m_registry->serve({u"--connections"_s, u"4"_s});
        std::vector<Poco::Net::StreamSocket> idle; // that say nothing at all
        for (int i = 0; i < 200; ++i)
            idle.emplace_back(Poco::Net::SocketAddress("127.0.0.1", Poco::UInt16(port)));
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        int closed = 0;
        for (Poco::Net::StreamSocket& socket : idle)
            closed += socket.poll(Poco::Timespan(0, 0), Poco::Net::Socket::SELECT_READ); // the end, or a reset
        QVERIFY2(closed > 100, qPrintable(QString::number(closed)));
        idle.clear();
        TlsClient good(m_registry->folder(), port);
        QElapsedTimer timer;
        timer.start();
        int status = 0;
        while (status != 200 && timer.elapsed() < 10'000)
            status = good.send("GET", "/v1/health").status;
        QCOMPARE(status, 200);
    }
    void whatAnybodyTypesIsKeptOutOfTheFigures()
    {
        const QByteArray told = m_client->sendRaw("POST /v1/%22odd HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n");
        QVERIFY2(told.startsWith("HTTP/1.1 413"), told.left(60).constData());
        QCOMPARE(m_client->send("GET", "/v1/odd").status, 404);
        QCOMPARE(m_client->send("PUT", "/v1/push").status, 404); // ours, but not so
        const Reply metrics = m_client->send("GET", "/v1/metrics");
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("path=\"other\",status=\"413\""));
        QVERIFY(!metrics.body.contains("odd"));
    }
    void aStolenStationIsRevoked() // the last but one: the station is gone afterwards
    {
        QCOMPARE(m_client->send("GET", "/v1/pull?after=0").status, 200);
        m_registry->setup({u"station"_s, u"revoke"_s, u"--id"_s, m_registry->station.toString(QUuid::WithoutBraces),
                           u"--reason"_s, u"stolen"_s});
        QCOMPARE(pushed(m_counter->batch()), u"403 TB-7011"_s);
        QCOMPARE(m_client->send("GET", "/v1/pull?after=0").status, 403);
    }
    void theLogNamesNobody()
    {
        const QByteArray log = m_registry->log();
        QVERIFY(log.count('\n') > 30);
        QVERIFY(log.contains("\"code\":\"TB-7011\""));
        QVERIFY(!log.contains("odd"));
        for (const QByteArray& line : log.split('\n'))
            QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.constData());
        for (int n = 9001; n <= 9003; ++n)
            QVERIFY(!log.contains(citizenDigits(n).toLatin1()));
        QVERIFY(!log.contains("เจ้าหน้าที่"));
        QVERIFY(!log.contains("authority.key"));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
