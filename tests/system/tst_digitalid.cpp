// The whole way of a digital ID: the counter's desk, page and citizen's window over a real store; the real registry in a process of
// its own, over real TLS; the phone in another one, which sees nothing but a picture of the citizen's window.
#include "app/casework/digitaliddesk.h"
#include "app/shell/digitaliddisplay.h"
#include "registry/client/digitalidcalls.h"
#include "registry/client/link.h"
#include "registry/client/tlskey.h"
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryprocess.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"
#include "widgets/pages/digitalidpage.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using casework::DigitalIdDesk;
using casework::DigitalIdOutcome;
using casework::DigitalIdStep;
using domain::FailureCode;

namespace
{

class Cards final : public devices::CardStation
{
  public:
    void start() override {}
    void stop() override {}
    void reread() override {}
    void readExtra(devices::CardExtra) override {}
    State state() const override { return State::Empty; }
    QString readerName() const override { return u"reader"_s; }
    void insert(const devices::CardRecord& record) { Q_EMIT textRead(record, 7, false); }
    void remove() { Q_EMIT removed(); }
};

/** Both fingers match; how often one was asked for is counted. */
class Fingers final : public devices::FingerStation
{
  public:
    int asked = 0;
    void start() override {}
    void stop() override {}
    State state() const override { return State::Idle; }
    QString sensorName() const override { return u"sensor"_s; }
    void verify(devices::Finger finger, const QByteArray& fingerTemplate) override
    {
        ++asked;
        const bool match = fingerTemplate.startsWith("FP3"); // the register's, as the registry sent it
        QMetaObject::invokeMethod(
            this, [this, finger, match] { Q_EMIT verified(finger, match); }, Qt::QueuedConnection);
    }
    void enrol(devices::Finger) override {}
    void cancel() override { Q_EMIT cancelled(); }
};

/** The store on the test's own thread, later. */
class Queue final : public QObject, public casework::StoreQueue
{
  public:
    explicit Queue(casework::Store& store) : m_store(store) {}
    void post(std::function<void(casework::Store&)> work) override
    {
        QMetaObject::invokeMethod(
            this, [this, work = std::move(work)] { work(m_store); }, Qt::QueuedConnection);
    }
    void postBack(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }

  private:
    casework::Store& m_store;
};

/** The line without outbox and pace: each question over the real link, its signature verified. */
class Line final : public casework::Centre
{
  public:
    std::unique_ptr<client::HttpsLink> link;
    QByteArray key;
    casework::SyncState now;

    const casework::SyncState& state() const override { return now; }
    void tryNow() override {}
    void fetchPerson(QObject*, const QString&, const QString&, const QUuid&,
                     std::function<void(domain::Outcome)>) override
    {
    }
    void ask(QObject* asker, const casework::CentreQuestion& question, Answer answer) override
    {
        QMetaObject::invokeMethod(
            asker,
            [this, question, answer = std::move(answer)] {
                const auto bytes = link->send({question.method, question.path, question.body});
                answer(bytes ? protocol::verifiedBytes(question.answerType, *bytes, key) : bytes);
            },
            Qt::QueuedConnection);
    }
    void setOn(bool on)
    {
        now.line = on ? casework::SyncState::Line::OnLine : casework::SyncState::Line::Waiting;
        Q_EMIT changed();
    }
};

devices::CardRecord cardOf(int n)
{
    const casework::Applicant who = applicant(n);
    return {.atr = {},
            .version = u"0003"_s,
            .id = who.id,
            .nameTh = who.nameTh,
            .nameEn = who.nameEn,
            .birth = who.birth,
            .sex = who.sex,
            .issuer = u"อำเภอฝึกหัด"_s,
            .issuerCode = {},
            .issued = QDate(2026, 1, 5),
            .expiry = domain::CardExpiry::lifetime(),
            .documentType = u"01"_s,
            .address = who.address,
            .requestNumber = {},
            .photoNumber = {},
            .findings = {}};
}

} // namespace

class TestDigitalIdWay : public QuietTest
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<RegistryProcess> m_registry;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Queue> m_queue;
    std::unique_ptr<casework::SessionDesk> m_sessions;
    Cards m_cards;
    Fingers m_fingers;
    Line m_line;
    std::unique_ptr<client::DigitalIdCalls> m_calls;
    std::unique_ptr<DigitalIdDesk> m_desk;
    std::unique_ptr<widgets::CitizenWindow> m_citizen;
    std::unique_ptr<shell::DigitalIdDisplay> m_display;
    QStringList m_app;
    QList<FailureCode> m_failures;
    int m_port = 0;

    void writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /** The counter's letter, its enrolment, and everything of its journal so far on the registry's side. */
    void enrolCounter()
    {
        for (const auto& session : {m_world->officer, m_world->approver, m_world->clerk})
            m_registry->setup({u"officer"_s, u"add"_s, u"--citizen"_s, session.officer.citizenId, u"--name"_s,
                               session.officer.name, u"--office"_s, u"1301"_s, u"--roles"_s,
                               QString::number(session.officer.roles.toInt())});
        const QString url = u"https://127.0.0.1:%1"_s.arg(m_port);
        const QJsonObject json =
            m_registry->setup({u"station"_s, u"add"_s, u"--office"_s, u"1301"_s, u"--name"_s, u"1"_s, u"--url"_s, url});
        const auto letter = client::letterOf(QJsonDocument(json).toJson());
        QVERIFY(letter.has_value());
        const client::TlsKey tls = client::newTlsKey();
        const auto request =
            m_world->store().enrolRequest(m_world->officer, letter->code, tls.publicDer, letter->place.envelopeKey);
        QVERIFY(request.has_value());
        const auto answer = client::HttpsLink(letter->place, {})
                                .send({.method = "POST", .path = u"/v1/enrol"_s, .body = protocol::bytesOf(*request)});
        QVERIFY(answer.has_value());
        const auto enrolled = protocol::verifiedRecord<protocol::EnrolAnswer>(*answer, letter->place.signingKey);
        QVERIFY(enrolled.has_value());
        m_line.link =
            std::make_unique<client::HttpsLink>(letter->place, client::Identity{tls.pem, enrolled->certificate});
        m_line.key = letter->place.signingKey;
        QVERIFY(pushAll().contains(u"accepted"_s));
    }
    /** Every entry of the journal; the verdict of the last one. */
    QString pushAll()
    {
        const auto batch = m_world->store().batchAfter(0);
        const auto answer = m_line.link->send({.method = "POST", .path = u"/v1/push"_s, .body = batch->bytes()});
        if (!answer)
            return domain::failureCodeText(answer.error().code);
        const auto answers = protocol::verifiedRecord<protocol::PushAnswers>(*answer, m_line.key);
        for (const auto& one : answers->answers) {
            if (!one.code.isEmpty())
                return one.code;
        }
        return protocol::wordOf(answers->answers.back().verdict);
    }
    void signIn()
    {
        m_sessions->signIn(u"clerk"_s, u"third password"_s);
        QTRY_VERIFY(m_sessions->session());
    }
    void toCode(int person)
    {
        m_desk->clear();
        m_cards.insert(cardOf(person));
        m_desk->begin();
        QTRY_COMPARE(m_desk->step(), DigitalIdDesk::Step::Fingers);
        m_desk->checkFingers();
        QTRY_COMPARE(m_desk->step(), DigitalIdDesk::Step::Terms);
        QTRY_VERIFY(!m_desk->busy());
        m_desk->agreeTerms();
        QTRY_VERIFY(m_desk->secondsLeft() > 0);
        QTRY_VERIFY(!m_desk->busy());
    }
    /** What stands on the citizen's window, as the phone's camera sees it. */
    QString screenPicture()
    {
        static int number = 0;
        const QString path = m_folder.filePath(u"screen%1.png"_s.arg(++number));
        QCoreApplication::processEvents();
        if (!m_citizen->grab().save(path))
            qFatal("the picture cannot be written");
        return path;
    }
    /** The phone's process; the counter goes on meanwhile. The code of its refusal; empty: it did what was asked. */
    QString phone(const QStringList& arguments, const QByteArray& typed = {})
    {
        QProcess process;
        process.start(QStringLiteral(SIMPHONE), arguments + m_app);
        process.write(typed);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return u"no end"_s;
        m_said = QString::fromUtf8(process.readAllStandardOutput());
        const auto error = QJsonDocument::fromJson(process.readAllStandardError()).object().value("error"_L1);
        return error.toObject().value("code"_L1).toString();
    }
    QString m_said;
    QStringList enrol(const QString& folder, int person, const QStringList& more = {}) const
    {
        return QStringList{u"--phone"_s, m_folder.filePath(folder), u"--citizen"_s, citizenDigits(person)} + more;
    }

  private Q_SLOTS:
    void initTestCase()
    {
        widgets::applyTheme(*qApp, 1.0);
        m_world = std::make_unique<World>();
        m_world->clock.followTheWall();
        m_world->create();
        m_registry = std::make_unique<RegistryProcess>();
        m_registry->importPersons(6);
        m_port = m_registry->serve();
        enrolCounter();
        QVERIFY(m_world->store().signOut(m_world->clerk));
        m_queue = std::make_unique<Queue>(m_world->store());
        m_sessions = std::make_unique<casework::SessionDesk>(*m_queue);
        m_calls = std::make_unique<client::DigitalIdCalls>(m_line);
        m_desk = std::make_unique<DigitalIdDesk>(
            DigitalIdDesk::Ports{*m_queue, *m_sessions, m_cards, m_fingers, *m_calls, m_world->clock});
        connect(m_desk.get(), &DigitalIdDesk::failed, this,
                [this](const domain::Failure& failure) { m_failures << failure.code; });
        m_citizen = std::make_unique<widgets::CitizenWindow>();
        m_citizen->show();
        m_display = std::make_unique<shell::DigitalIdDisplay>(*m_desk, *m_citizen, [](bool) {});
        m_line.setOn(true);
        m_desk->watch(true);
        signIn();
        const QJsonObject app =
            m_registry->setup({u"phone"_s, u"app"_s, u"--url"_s, u"https://127.0.0.1:%1"_s.arg(m_port)});
        writeFile(u"app.json"_s, QJsonDocument(app).toJson());
        m_app = {u"--app"_s, m_folder.filePath(u"app.json"_s)};
    }

    void thePhoneSeesTheWindowAndBecomesActive()
    {
        toCode(1);
        QVERIFY(m_citizen->showsCode());
        QCOMPARE(phone(QStringList{u"enrol"_s, screenPicture()} + enrol(u"a"_s, 1, {u"--until"_s, u"scanned"_s})),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->work()->news.step, DigitalIdStep::Scanned, 5000); // live
        QVERIFY(!m_citizen->showsCode());
        QCOMPARE(phone({u"resume"_s, u"--phone"_s, m_folder.filePath(u"a"_s), u"--until"_s, u"pinSet"_s},
                       "19283746\n19283746\n"),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->work()->news.step, DigitalIdStep::PinSet, 5000);
        QCOMPARE(phone({u"resume"_s, u"--phone"_s, m_folder.filePath(u"a"_s)}, "19283746\n"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->step(), DigitalIdDesk::Step::Done, 5000);
        QCOMPARE(m_desk->work()->row.outcome, DigitalIdOutcome::Active);
        QVERIFY(!m_desk->work()->row.oldPhoneCancelled);
        QVERIFY(m_said.contains(citizenDigits(1))); // the card is on the phone
        QCOMPARE(pushAll(), u"accepted"_s);         // and the registry believes the journal
        QCOMPARE(m_failures, {});
    }

    void aSecondPhoneCancelsTheFirst()
    {
        toCode(1);
        QVERIFY(m_desk->work()->opening->hasPhone);
        QCOMPARE(phone(QStringList{u"enrol"_s, screenPicture()} + enrol(u"b"_s, 1), "64738291\n64738291\n64738291\n"),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->step(), DigitalIdDesk::Step::Done, 5000);
        QVERIFY(m_desk->work()->row.oldPhoneCancelled);
        QCOMPARE(phone({u"state"_s, u"--phone"_s, m_folder.filePath(u"a"_s)}), u"TB-7215"_s);
        QCOMPARE(phone({u"state"_s, u"--phone"_s, m_folder.filePath(u"b"_s)}), QString());
    }

    void aRootedPhoneIsRefused()
    {
        toCode(2);
        QCOMPARE(phone(QStringList{u"enrol"_s, screenPicture()} + enrol(u"c"_s, 2, {u"--rooted"_s})), u"TB-7211"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->step(), DigitalIdDesk::Step::Done, 5000);
        QCOMPARE(m_desk->work()->row.outcome, DigitalIdOutcome::Refused);
        QCOMPARE(m_desk->work()->row.reason, u"rootedPhone"_s);
    }

    void anOldPictureIsGoodForNothing()
    {
        toCode(3);
        const QString old = screenPicture();
        m_desk->showCode(); // another one by one key
        QTRY_COMPARE(m_desk->work()->row.codes, 2);
        QTRY_VERIFY(!m_desk->busy());
        QCOMPARE(phone(QStringList{u"enrol"_s, old} + enrol(u"d"_s, 3)), u"TB-7209"_s);
        QCOMPARE(phone(QStringList{u"enrol"_s, screenPicture()} + enrol(u"d"_s, 4)), u"TB-7210"_s); // another's number
        QCOMPARE(phone(QStringList{u"enrol"_s, screenPicture()} + enrol(u"d"_s, 3), "11112345\n11112345\n"),
                 u"TB-7212"_s);
        m_desk->giveUp(u"ผู้ขอเปลี่ยนใจ"_s);
        QTRY_COMPARE(m_desk->step(), DigitalIdDesk::Step::Done);
        QCOMPARE(phone({u"resume"_s, u"--phone"_s, m_folder.filePath(u"d"_s)}, "19283746\n19283746\n"), u"TB-7215"_s);
        QCOMPARE(pushAll(), u"accepted"_s);
    }

    void aCounterThatWasKilledGoesOn()
    {
        toCode(5);
        const QUuid enrolment = m_desk->work()->row.enrolment;
        m_desk->clear(); // nothing of it is left but the journal
        m_desk->refresh();
        QTRY_VERIFY(!m_desk->today().empty() && m_desk->today().front().enrolment == enrolment);
        m_desk->takeUp(enrolment);
        QTRY_VERIFY(m_desk->work() && m_desk->work()->opening);
        QTRY_VERIFY(!m_desk->busy());
        m_desk->showCode();
        QTRY_VERIFY(m_desk->secondsLeft() > 0);
        QCOMPARE(phone(QStringList{u"enrol"_s, screenPicture()} + enrol(u"e"_s, 5), "19283746\n19283746\n19283746\n"),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->step(), DigitalIdDesk::Step::Done, 5000);
    }

    void withoutTheRegistryItIsSaidBeforeAnyFinger()
    {
        m_desk->clear();
        m_registry->process(0).kill();
        m_registry->process(0).waitForFinished();
        const int asked = m_fingers.asked;
        m_failures.clear();
        m_cards.insert(cardOf(6));
        m_desk->begin(); // the counter does not know yet: it asks, and hears nothing
        QTRY_COMPARE_WITH_TIMEOUT(m_failures, QList<FailureCode>{FailureCode::DigitalIdNoLine}, 10'000);
        m_line.setOn(false); // and now it knows
        m_desk->begin();
        QCOMPARE(m_failures.size(), 2);
        QCOMPARE(m_desk->step(), DigitalIdDesk::Step::Card);
        QCOMPARE(m_fingers.asked, asked);
    }
};

QTEST_MAIN(TestDigitalIdWay)
#include "tst_digitalid.moc"
