// The training desk: what its keys and buttons say over the control channels, and what it shows of their states.
#include "app/domain/receiptproof.h"
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "devices/simulator/control.h"
#include "devices/simulator/desk/deskwindow.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::simulator;

namespace
{
/** A simulator's end of the channel: notes the commands, answers "state" as told. */
class NotingServer
{
  public:
    explicit NotingServer(const QString& path)
        : m_server([this](const QStringList& words, const ControlReply& reply) {
              if (words.first() == "state"_L1) {
                  reply(ControlAnswer::done(m_state));
              } else if (words == QStringList{u"blank"_s, u"list"_s}) {
                  reply(ControlAnswer::done(m_blanks));
              } else {
                  m_commands += words.join(u' ');
                  reply(m_answer);
              }
          })
    {
        m_listening = m_server.listen(path).has_value();
    }
    bool m_listening = false;
    QString m_state;
    QString m_blanks;
    ControlAnswer m_answer;
    QStringList m_commands;

  private:
    ControlServer m_server;
};
} // namespace

class DeskTest : public tests::QuietTest
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<People> m_people;
    std::unique_ptr<NotingServer> m_card;
    std::unique_ptr<NotingServer> m_finger;
    std::unique_ptr<DeskWindow> m_desk;

    QPushButton* button(const QString& name) const
    {
        for (QPushButton* candidate : m_desk->findChildren<QPushButton*>()) {
            if (candidate->accessibleName() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    bool shows(const QString& words) const
    {
        const auto labels = m_desk->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text().contains(words); });
    }
    void press(Qt::Key key) { QTest::keyClick(m_desk.get(), key, Qt::ControlModifier); }

  private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        auto people = People::shipped();
        QVERIFY(people);
        m_people = std::make_unique<People>(std::move(*people));
        QVERIFY(QDir(m_dir.path()).mkpath(u"camera"_s));
        m_card = std::make_unique<NotingServer>(m_dir.filePath(u"card"_s));
        m_finger = std::make_unique<NotingServer>(m_dir.filePath(u"finger"_s));
        QVERIFY(m_card->m_listening && m_finger->m_listening);
        m_card->m_state = u"citizen=empty blank=empty"_s;
        m_finger->m_state = u"sensor=connected auto=off waiting=0 touches=0"_s;
        m_desk = std::make_unique<DeskWindow>(
            *m_people, DeskWindow::Channels{m_dir.filePath(u"card"_s),
                                            m_dir.filePath(u"finger"_s),
                                            m_dir.filePath(u"camera"_s),
                                            {},
                                            {m_dir.filePath(u"screen.png"_s), m_dir.filePath(u"office.key"_s)}});
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(shows(u"The counter has it open"_s));
        QTRY_VERIFY(button(u"Left index"_s)->isEnabled());
    }

    void cleanup()
    {
        m_desk.reset();
        m_card.reset();
        m_finger.reset();
        QDir(m_dir.filePath(u"camera"_s)).removeRecursively();
    }

    void putsTheChosenCardInByEnter()
    {
        QTest::keyClick(m_desk->findChild<QListView*>(u"people"_s), Qt::Key_Return);
        QTRY_COMPARE(m_card->m_commands, QStringList{u"insert 1999000001234"_s});
        QTRY_VERIFY(shows(u"The card is in."_s));
    }

    void saysEachCommandByItsKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("cardCommand");
        QTest::addColumn<QString>("fingerCommand");
        const QString empty = u"citizen=empty blank=empty"_s;
        const QString full = u"citizen=1999000001234 blank=TB00000001"_s;
        QTest::newRow("card in") << int(Qt::Key_1) << empty << u"insert 1999000001234"_s << QString();
        QTest::newRow("card out") << int(Qt::Key_2) << full << u"remove"_s << QString();
        QTest::newRow("new card") << int(Qt::Key_3) << empty << u"insert-personalised TB00000009"_s << QString();
        QTest::newRow("left") << int(Qt::Key_4) << empty << QString() << u"touch 1999000001234 left"_s;
        QTest::newRow("right") << int(Qt::Key_5) << empty << QString() << u"touch 1999000001234 right"_s;
        QTest::newRow("stranger") << int(Qt::Key_6) << empty << QString() << u"touch 1999000001315 right"_s;
        QTest::newRow("blank in") << int(Qt::Key_8) << empty << u"blank insert"_s << QString();
        QTest::newRow("blank out") << int(Qt::Key_9) << full << u"blank remove"_s << QString();
        QTest::newRow("blank fails") << int(Qt::Key_0) << full << u"blank fault badread@1000"_s << QString();
    }

    void saysEachCommandByItsKey()
    {
        QFETCH(int, key);
        QFETCH(QString, state);
        QFETCH(QString, cardCommand);
        QFETCH(QString, fingerCommand);
        m_card->m_blanks = u"TB00000009:personalised:1999000001234"_s;
        m_card->m_state = state;
        const bool full = !state.contains(u"citizen=empty"_s);
        QTRY_COMPARE(button(u"Take out"_s)->isEnabled(), full);
        QTRY_COMPARE(button(u"Put the new card in"_s)->isEnabled(), !full);
        press(Qt::Key(key));
        QTRY_COMPARE(m_card->m_commands, cardCommand.isEmpty() ? QStringList() : QStringList{cardCommand});
        QTRY_COMPARE(m_finger->m_commands, fingerCommand.isEmpty() ? QStringList() : QStringList{fingerCommand});
    }

    void offersNoCardOfSomebodyWithoutOne()
    {
        QTRY_VERIFY(button(u"Put in"_s)->isEnabled());
        m_desk->findChild<QLineEdit*>(u"search"_s)->setText(u"ใบตอง"_s);
        QTRY_VERIFY(shows(u"1-9990-00001-31-5"_s));
        QVERIFY(!button(u"Put in"_s)->isEnabled());
        QVERIFY(button(u"Left index"_s)->isEnabled());
    }

    void findsPeopleByNumberNameAndStory_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"กิ่งแก้ว"_s;
        QTest::newRow("English name") << u"kingkaew"_s;
        QTest::newRow("number") << u"1999000001234"_s;
        QTest::newRow("printed number") << u"1-9990-00001-23-4"_s;
    }

    void findsPeopleByNumberNameAndStory()
    {
        QFETCH(QString, text);
        m_desk->findChild<QLineEdit*>(u"search"_s)->setText(text);
        QCOMPARE(m_desk->findChild<QListView*>(u"people"_s)->model()->rowCount(), 1);
        QVERIFY(shows(u"1-9990-00001-23-4"_s));
    }

    void handsAWholePictureToTheCamera()
    {
        press(Qt::Key_7);
        QTRY_VERIFY(shows(u"The picture was handed over."_s));
        const QDir camera(m_dir.filePath(u"camera"_s));
        const QStringList files = camera.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QImage(camera.filePath(files.first())).size(), QSize(1200, 1444));
    }

    void showsWhoseCardIsInside()
    {
        m_card->m_state = u"citizen=1999000001234 blank=TB00000003"_s;
        QTRY_VERIFY(shows(u"Inside: "_s + m_people->all().front().nameTh.full()));
        QTRY_VERIFY(shows(u"Inside: TB00000003"_s));
    }

    void saysWhenASimulatorRefuses()
    {
        m_card->m_answer = ControlAnswer::refused(u"no virtual reader listens"_s);
        press(Qt::Key_1);
        QTRY_VERIFY(shows(u"The simulator did not carry it out."_s));
        QCOMPARE(m_desk->findChild<QLabel*>(u"said"_s)->toolTip(), u"no virtual reader listens"_s);
    }

    void saysWhenASimulatorIsGoneAndFindsItAgain()
    {
        m_finger.reset();
        QTRY_VERIFY(shows(u"Not running"_s));
        QVERIFY(!button(u"Left index"_s)->isEnabled());
        m_finger = std::make_unique<NotingServer>(m_dir.filePath(u"finger"_s));
        m_finger->m_state = u"sensor=apart waiting=1"_s;
        QTRY_VERIFY(shows(u"A finger waits until the counter asks"_s));
        QTRY_VERIFY(button(u"Lift off"_s)->isEnabled());
    }

    void thePhoneScansTheCitizensScreen()
    {
        QVERIFY(shows(u"No code on the citizen's screen"_s));
        QVERIFY(!button(u"Scan the citizen's screen"_s)->isEnabled());
        const auto put = [this](const QString& name, const QByteArray& bytes) {
            QFile file(m_dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), secretKey(crypto_sign_SECRETKEYBYTES, '\0');
        const auto raw = [](QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); };
        crypto_sign_keypair(raw(publicKey), raw(secretKey));
        const QByteArray proof =
            domain::proofBytes({u"1301"_s, u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"1301-69-R000123"_s, QDate(2026, 5, 21),
                                domain::Baht::ofBaht(100), domain::Baht::ofBaht(20)},
                               publicKey);
        QByteArray message = domain::proofMessage(proof), signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(raw(signature), nullptr, raw(message), std::size_t(message.size()), raw(secretKey));
        const auto code = devices::writeQr(devices::base45Encoded(proof + signature));
        put(u"office.key"_s, "{\"publicKey\":\"" + publicKey.toHex() + "\"}");
        QVERIFY(code->save(m_dir.filePath(u"screen.png"_s)));
        QTRY_VERIFY(shows(u"The citizen's screen shows a code"_s));
        press(Qt::Key_T);
        QTRY_VERIFY(shows(u"Receipt 1301-69-R000123 of 21/05/2569: fine 100, fee 20, total 120 baht"_s));
        put(u"office.key"_s, "{\"publicKey\":\"" + QByteArray(32, 'x').toHex() + "\"}");
        press(Qt::Key_T);
        QTRY_VERIFY(shows(u"TB-2313"_s));
        QFile::remove(m_dir.filePath(u"screen.png"_s));
        QTRY_VERIFY(shows(u"No code on the citizen's screen"_s));
    }

    void isThaiInThai()
    {
        QTranslator thai;
        QVERIFY(thai.load(u":/i18n/tabian_th.qm"_s));
        QCoreApplication::installTranslator(&thai);
        DeskWindow desk(*m_people, {});
        desk.show();
        QCOMPARE(desk.windowTitle(), u"โต๊ะฝึกหัด · ทะเบียน"_s);
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
        for (const QLabel* label : desk.findChildren<QLabel*>()) {
            QVERIFY2(!QString(label->text()).remove(u"Enter"_s).contains(latin), qPrintable(label->text()));
        }
        for (const QPushButton* each : desk.findChildren<QPushButton*>()) {
            QVERIFY2(!each->accessibleName().contains(latin), qPrintable(each->accessibleName()));
        }
        QCoreApplication::removeTranslator(&thai);
    }
};

QTEST_MAIN(DeskTest)
#include "desktest.moc"
