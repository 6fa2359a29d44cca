// The link against the real registry over TLS: whom it believes, and what it says when there is no answer.
#include "registry/client/link.h"
#include "registry/client/tlskey.h"
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryprocess.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <thread>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using client::HttpsLink;
using client::RegistryPlace;
using domain::FailureCode;

namespace
{

RegistryPlace placeOf(const RegistryProcess& registry, int port, const QString& host = u"127.0.0.1"_s)
{
    const auto keys = registry::RegistryKeys::load(registry.folder());
    return {.url = u"https://%1:%2"_s.arg(host).arg(port),
            .authorityPem = neededContents(registry.folder() + u"/authority.pem"_s),
            .signingKey = keys->signing.publicKey(),
            .envelopeKey = keys->box.publicKey()};
}

constexpr client::LinkLimits quick{.connectMs = 700, .silenceMs = 700, .answerMs = 1500};

/** Takes one connection after the other, says `words` to each and keeps it open, until it goes. */
class PlainServer
{
  public:
    explicit PlainServer(const QByteArray& words)
        : m_thread([this, words] {
              QTcpServer server;
              server.listen(QHostAddress::LocalHost);
              m_port = server.serverPort();
              std::vector<std::unique_ptr<QTcpSocket>> open;
              while (!m_ends) {
                  if (!server.waitForNewConnection(20))
                      continue;
                  open.emplace_back(server.nextPendingConnection());
                  open.back()->write(words);
                  open.back()->flush();
              }
          })
    {
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~PlainServer()
    {
        m_ends = true;
        m_thread.join();
    }
    int port() const { return m_port; }

  private:
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace

class LinkTest : public QuietTest
{
    Q_OBJECT

    RegistryProcess m_registry;
    int m_port = 0;

  private Q_SLOTS:
    void initTestCase() { m_port = m_registry.serve(); }

    void theLettersRegistryAnswers()
    {
        HttpsLink link(placeOf(m_registry, m_port), {});
        for (int i = 0; i < 3; ++i) { // the second and third over the connection that is there
            const auto answer = link.send({.method = "GET", .path = u"/v1/health"_s});
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QCOMPARE(*answer, QByteArray("{\"state\":\"ok\"}\n"));
        }
    }

    void aConnectionThatTheRegistryClosedIsMadeAgain()
    {
        HttpsLink link(placeOf(m_registry, m_port), {});
        QVERIFY(link.send({.method = "GET", .path = u"/v1/health"_s}));
        QTest::qWait(3500); // longer than it keeps one
        QVERIFY(link.send({.method = "GET", .path = u"/v1/health"_s}));
    }

    void aRefusalIsTheRegistrysCode()
    {
        HttpsLink link(placeOf(m_registry, m_port), {});
        const auto absent = link.send({.method = "GET", .path = u"/v1/pull?after=0"_s});
        QCOMPARE(absent.error(), (domain::Failure{FailureCode::RegistryRefused, u"TB-7016"_s}));
        const auto unknown = link.send({.method = "GET", .path = u"/v1/other"_s});
        QCOMPARE(unknown.error(), (domain::Failure{FailureCode::RegistryRefused, u"TB-7017"_s}));
        const auto broken = link.send({.path = u"/v1/enrol"_s, .body = "no record"});
        QCOMPARE(broken.error(), (domain::Failure{FailureCode::RegistryRefused, u"TB-7001"_s}));
    }

    void anotherAuthorityIsNotBelieved()
    {
        const RegistryProcess other;
        RegistryPlace place = placeOf(m_registry, m_port);
        place.authorityPem = neededContents(other.folder() + u"/authority.pem"_s);
        QCOMPARE(HttpsLink(place, {}).send({.path = u"/v1/enrol"_s, .body = "secret"}).error().code,
                 FailureCode::RegistryStrange);
        place.authorityPem = "-----BEGIN CERTIFICATE-----\nno\n";
        QCOMPARE(HttpsLink(place, {}).send({.path = u"/v1/enrol"_s}).error().code, FailureCode::RegistryStrange);
    }

    void anotherHostIsNotBelieved()
    {
        // Of the right authority, but for another name.
        QTemporaryDir folder;
        const auto run = [&](QStringList arguments) {
            QProcess setup;
            setup.start(QStringLiteral(REGISTRYD), arguments << u"--home"_s << folder.path());
            QVERIFY(setup.waitForFinished(20'000));
            QCOMPARE(setup.exitCode(), 0);
        };
        run({u"setup"_s, u"init"_s, u"--hosts"_s, u"registry.example"_s});
        QProcess server;
        server.start(QStringLiteral(REGISTRYD),
                     {u"serve"_s, u"--home"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s});
        while (!server.canReadLine())
            QVERIFY(server.waitForReadyRead(20'000));
        RegistryPlace place = placeOf(m_registry, server.readLine().trimmed().toInt());
        place.authorityPem = neededContents(folder.filePath(u"authority.pem"_s));
        QCOMPARE(HttpsLink(place, {}).send({.method = "GET", .path = u"/v1/health"_s}).error().code,
                 FailureCode::RegistryStrange);
        server.terminate();
        QVERIFY(server.waitForFinished(20'000));
    }

    void nobodyThereIsUnreachable()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const int port = taken.serverPort();
        taken.close();
        const auto answer = HttpsLink(placeOf(m_registry, port), {}, quick).send({.path = u"/v1/push"_s});
        QCOMPARE(answer.error().code, FailureCode::RegistryUnreachable);
        QVERIFY(!answer.error().detail.isEmpty());
        const auto nowhere =
            HttpsLink(placeOf(m_registry, m_port, u"nowhere.invalid"_s), {}, quick).send({.path = u"/v1/push"_s});
        QCOMPARE(nowhere.error().code, FailureCode::RegistryUnreachable);
    }

    void aServerWithoutTlsIsStrange()
    {
        const PlainServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        QCOMPARE(HttpsLink(placeOf(m_registry, server.port()), {}, quick).send({.path = u"/v1/push"_s}).error().code,
                 FailureCode::RegistryStrange);
    }

    void aSilentServerIsGivenUp()
    {
        const PlainServer server("");
        QElapsedTimer since;
        since.start();
        QCOMPARE(HttpsLink(placeOf(m_registry, server.port()), {}, quick).send({.path = u"/v1/push"_s}).error().code,
                 FailureCode::RegistryUnreachable);
        QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    }

    void anAnswerThatIsTooLongIsDropped()
    {
        HttpsLink link(placeOf(m_registry, m_port), {}, {.answerBytes = 10});
        QCOMPARE(link.send({.method = "GET", .path = u"/v1/metrics"_s}).error().code, FailureCode::WireTooLarge);
    }

    void aTlsKeyIsTheSameAgain()
    {
        const client::TlsKey key = client::newTlsKey();
        QVERIFY(key.pem.startsWith("-----BEGIN PRIVATE KEY-----"));
        QCOMPARE(client::tlsKeyOrNew(key.pem).publicDer, key.publicDer);
        QVERIFY(client::newTlsKey().publicDer != key.publicDer);
        QVERIFY(!client::tlsKeyOrNew("no key").publicDer.isEmpty());
    }

    /** With the station's certificate: enrolled through the link itself, then asked what only a station may. */
    void aStationIsKnownByItsCertificate()
    {
        Forger counter({u"1301"_s, 9001}, 1);
        TlsClient helper(m_registry.folder(), m_port);
        m_registry.admit(counter, helper);
        const QJsonObject letter = m_registry.setup({u"station"_s, u"add"_s, u"--office"_s, u"1302"_s, u"--name"_s,
                                                     u"2"_s, u"--url"_s, u"https://127.0.0.1"_s});
        Forger other({u"1302"_s, 9101}, 2);
        const client::TlsKey key = client::newTlsKey();
        const RegistryPlace place = placeOf(m_registry, m_port);
        const auto reply =
            HttpsLink(place, {}).send({.path = u"/v1/enrol"_s,
                                       .body = protocol::bytesOf(other.enrolRequest(
                                           letter.value("code"_L1).toString(), place.envelopeKey, key.publicDer))});
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        const auto answer = protocol::verifiedRecord<protocol::EnrolAnswer>(*reply, place.signingKey);
        QVERIFY(answer);
        HttpsLink link(place, {key.pem, answer->certificate});
        const auto page = link.send({.method = "GET", .path = u"/v1/pull?after=0"_s});
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(protocol::verifiedRecord<protocol::PullPage>(*page, place.signingKey)->station, answer->station);
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "test_link.moc"
