// The sync of the running counter: store on its thread, registry in its process, and a screen that never waits.
#include "tests/client/syncedcounter.h"
#include "tests/support/heartbeat.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using casework::SyncState;
using domain::FailureCode;
using Line = casework::SyncState::Line;

class SyncServiceTest : public QuietTest
{
    Q_OBJECT

    static void enrol(SyncOffice& office)
    {
        const Ran ran = office.ctl(
            {u"sync"_s, u"enrol"_s, u"--letter"_s, office.newLetter(), u"--login"_s, u"somying"_s}, "first password\n");
        if (ran.exit != 0)
            qFatal("not enrolled");
    }

  private Q_SLOTS:
    void aCounterThatIsEnrolledMeanwhileGoesOnLine()
    {
        SyncOffice office;
        SyncedCounter counter(office);
        QSignalSpy told(&counter.sync, &casework::Centre::changed);
        QVERIFY(told.wait(5000));
        QCOMPARE(counter.sync.state().line, Line::NotEnrolled);
        QVERIFY(counter.sync.state().facts.waiting.entries > 0);
        enrol(office);
        counter.sync.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::OnLine, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().facts.waiting.entries, 0, 10'000);
        QVERIFY(counter.sync.state().facts.lastHeard.isValid());
        QVERIFY(counter.sync.state().nextTry.isValid());
    }

    void anActIsSentAndTheFeedComesOnceSomebodyIsThere()
    {
        SyncOffice office;
        enrol(office);
        SyncedCounter counter(office);
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().facts.waiting.entries, 0, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::OnLine, 10'000);
        QVERIFY(!counter.sync.state().facts.copyAsOf.isValid()); // locked
        const qint64 before = counter.sync.state().facts.waiting.acknowledged;
        QSignalSpy received(&counter.sync, &casework::Centre::received);
        counter.signIn();
        QTRY_VERIFY_WITH_TIMEOUT(counter.sync.state().facts.waiting.acknowledged > before, 5000); // no poll is so quick
        QTRY_VERIFY_WITH_TIMEOUT(counter.sync.state().facts.copyAsOf.isValid(), 10'000);
        QStringList kinds;
        for (const auto& call : received)
            kinds << call.first().toString();
        QVERIFY2(kinds.contains(u"officer"_s) && kinds.contains(u"allotment"_s), qPrintable(kinds.join(u' ')));
    }

    void aLetterIsReadInAtTheScreen()
    {
        SyncOffice office;
        SyncedCounter counter(office);
        QSignalSpy told(&counter.sync, &casework::Centre::changed);
        QVERIFY(told.wait(5000));
        QFile file(office.newLetter());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray letter = file.readAll();
        const auto says = counter.sync.look(letter);
        QCOMPARE(says->url, u"https://127.0.0.1:%1"_s.arg(office.port()));
        QCOMPARE(says->office, u"1301"_s);
        QCOMPARE(says->fingerprint, QJsonDocument::fromJson(letter)[u"fingerprint"_s].toString());
        QCOMPARE(counter.sync.look("{}").error().code, FailureCode::LetterUnreadable);

        const auto accept = [&](const casework::Session& session, const QByteArray& bytes) {
            std::optional<domain::Outcome> answer;
            counter.sync.accept(this, session, bytes, [&](const domain::Outcome& outcome) { answer = outcome; });
            return SyncedCounter::answered(answer);
        };
        const casework::Session session = counter.signIn();
        QByteArray forged = letter;
        forged.replace(QJsonDocument::fromJson(letter)[u"code"_s].toString().toLatin1(), "AAAA-BBBB-CCCC-DDDD");
        QCOMPARE(accept(session, forged).error(), (domain::Failure{FailureCode::RegistryRefused, u"TB-7012"_s}));
        office.killRegistry();
        QCOMPARE(accept(session, letter).error().code, FailureCode::RegistryUnreachable);
        QCOMPARE(counter.sync.state().line, Line::NotEnrolled);
        office.startRegistry();
        const domain::Outcome let = accept(session, letter); // the same letter still is good
        QVERIFY2(let, let ? "" : qPrintable(domain::failureCodeText(let.error().code)));
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::OnLine, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().facts.waiting.entries, 0, 10'000);
        QCOMPARE(accept(session, letter).error().code, FailureCode::EnrolledAlready);
    }

    void onlyAnAdministratorReadsALetterIn()
    {
        SyncOffice office;
        SyncedCounter counter(office);
        QFile file(office.newLetter());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const casework::Session clerk = counter.signIn("somchai", "second password");
        std::optional<domain::Outcome> answer;
        counter.sync.accept(this, clerk, file.readAll(), [&](const domain::Outcome& outcome) { answer = outcome; });
        QCOMPARE(SyncedCounter::answered(answer).error().code, FailureCode::RoleMissing);
        QCOMPARE(counter.sync.state().line, Line::NotEnrolled);
    }

    void aPersonComesFromTheRegistry()
    {
        SyncOffice office;
        enrol(office);
        SyncedCounter counter(office);
        const casework::Session session = counter.signIn();
        const auto lookUp = [&] {
            return counter.asked([&](casework::Store& store) {
                return store.lookUp(session, *domain::CitizenId::parse(citizenDigits(1)), u"test"_s);
            });
        };
        const auto fetch = [&](int n) {
            std::optional<domain::Outcome> answer;
            counter.sync.fetchPerson(this, citizenDigits(n), u"test"_s, session.officer.id,
                                     [&](const domain::Outcome& outcome) { answer = outcome; });
            return SyncedCounter::answered(answer);
        };
        QCOMPARE(lookUp().error().code, FailureCode::PersonUnknown);
        const domain::Outcome fetched = fetch(1);
        QVERIFY2(fetched, fetched ? "" : qPrintable(domain::failureCodeText(fetched.error().code)));
        QCOMPARE(lookUp()->person.id.digits(), citizenDigits(1));
        QCOMPARE(lookUp()->person.nameTh.full(), registerPerson(1).person.nameTh.full());
        QCOMPARE(fetch(77).error(), (domain::Failure{FailureCode::RegistryRefused, u"TB-7020"_s}));
        office.killRegistry();
        QCOMPARE(fetch(78).error().code, FailureCode::PersonNotInCopy);
        QVERIFY(lookUp()); // off-line as before
    }

    void questionsAreAnsweredWithTheirSignatureVerified()
    {
        SyncOffice office;
        enrol(office);
        SyncedCounter counter(office);
        const auto ask = [&](const casework::CentreQuestion& question) {
            std::optional<domain::Result<QByteArray>> answer;
            counter.sync.ask(this, question, [&](const domain::Result<QByteArray>& got) { answer = got; });
            return SyncedCounter::answered(answer);
        };
        const auto page =
            ask({.method = "GET", .path = u"/v1/pull?after=0"_s, .body = {}, .answerType = u"pullPage"_s});
        QVERIFY(page && !page->isEmpty());
        const auto other = ask({.method = "GET", .path = u"/v1/pull?after=0"_s, .body = {}, .answerType = u"person"_s});
        QCOMPARE(other.error().code, FailureCode::WireSignature);
        const auto none = ask({.method = "POST", .path = u"/v1/none"_s, .body = {}, .answerType = {}});
        QCOMPARE(none.error(), (domain::Failure{FailureCode::RegistryRefused, u"TB-7017"_s}));
    }

    void theScreenIsNotHeldUpWhileTheLineIsDown()
    {
        SyncOffice office;
        enrol(office);
        SyncedCounter counter(office);
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::OnLine, 10'000);
        office.killRegistry();
        const Heartbeat heart;
        counter.signIn();
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::Waiting, 10'000);
        QCOMPARE(counter.sync.state().reason->code, FailureCode::RegistryUnreachable);
        QVERIFY(counter.sync.state().nextTry.isValid());
        QVERIFY(counter.sync.state().facts.waiting.entries > 0);
        QTRY_VERIFY(heart.beats() > 20);
        QCOMPARE(heart.gaps(), 0);
        office.startRegistry();
        counter.sync.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().facts.waiting.entries, 0, 10'000);
    }

    void aRevokedStationIsRefused()
    {
        SyncOffice office;
        enrol(office);
        SyncedCounter counter(office);
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::OnLine, 10'000);
        const QString station = office.ctl({u"sync"_s, u"status"_s}).out.value("station"_L1).toString();
        office.registry().setup({u"station"_s, u"revoke"_s, u"--id"_s, station, u"--reason"_s, u"test"_s});
        counter.sync.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(counter.sync.state().line, Line::Refused, 10'000);
        QCOMPARE(counter.sync.state().reason->detail, u"TB-7011"_s);
    }

    void schedulesAreLaidForTheNextStart()
    {
        SyncOffice office;
        enrol(office);
        QFile holidays(office.home() + u"/holidays.tsv"_s);
        QFile shipped(QStringLiteral(TABIAN_SOURCE_DIR "/app/domain/data/holidays.tsv"));
        QVERIFY(shipped.open(QIODevice::ReadOnly) && holidays.open(QIODevice::WriteOnly));
        const QByteArray table = shipped.readAll();
        holidays.write(table);
        holidays.close();
        office.registry().setup({u"holidays"_s, u"put"_s, u"--file"_s, holidays.fileName()});
        SyncedCounter counter(office);
        counter.signIn();
        const QString laid = office.home() + u"/registry/holidays"_s;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(laid), 10'000);
        QFile read(laid);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), table);
    }

    void itEndsThoughTheNetworkHangs()
    {
        SyncOffice office;
        enrol(office);
        office.killRegistry();
        QTcpServer silent; // takes the connection and never says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost, quint16(office.port())));
        QElapsedTimer ending;
        {
            SyncedCounter counter(office);
            QTest::qWait(300); // a request is on its way
            ending.start();
        }
        QVERIFY2(ending.elapsed() < 7000, qPrintable(QString::number(ending.elapsed())));
    }
};

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "test_syncservice.moc"
