// The simulated cards through a real pcscd: insertion, ATRs, whole files, removal, faults, and a blank that becomes a
// citizen's card. Runs inside installer/training-session.
#include "devices/simulator/atrtable.h"
#include "devices/simulator/cardfile.h"
#include "tests/simulator/rawreader.h"
#include "tests/simulator/simcardhost.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::simulator;
using namespace std::chrono_literals;

namespace
{
constexpr auto patience = 10s;
const QByteArray selectCitizen = QByteArray::fromHex("00A4040008A000000054480001");
const QByteArray selectTraining = QByteArray::fromHex("00A4040008F054414249414E01");
const QByteArray good = QByteArray::fromHex("9000");
const QString holder = u"1999000001234"_s;
} // namespace

class PcscdTest : public tests::QuietTest
{
    Q_OBJECT

    tests::SimCardHost m_simCard;
    tests::RawReader m_reader;
    QString m_citizenSlot;
    QString m_blankSlot;

    bool putIn(const QString& command)
    {
        m_simCard.ok(command);
        return m_reader.waitFor(m_citizenSlot, SCARD_STATE_PRESENT, patience);
    }

    QByteArray wholeFile()
    {
        QByteArray file;
        while (file.size() < cardFileSize) {
            const QByteArray piece =
                m_reader.read(0, int(file.size()), int(std::min<qsizetype>(255, cardFileSize - file.size())));
            if (piece.isEmpty()) {
                break;
            }
            file += piece;
        }
        return file;
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_simCard.start());
        const QStringList readers = m_reader.readers();
        QCOMPARE(readers.size(), 2); // the session shows these and no others
        m_citizenSlot = readers[0];
        m_blankSlot = readers[1];
    }

    void cleanup()
    {
        m_reader.disconnect(SCARD_UNPOWER_CARD);
        for (const auto& command : {u"fault none"_s, u"blank fault none"_s, u"remove"_s, u"blank remove"_s}) {
            m_simCard.ok(command);
        }
        QVERIFY(m_reader.waitFor(m_citizenSlot, SCARD_STATE_EMPTY, patience));
        QVERIFY(m_reader.waitFor(m_blankSlot, SCARD_STATE_EMPTY, patience));
    }

    void showsACardOfEveryAtr_data()
    {
        QTest::addColumn<QString>("digits");
        const auto people = People::shipped();
        QStringList left = atrNames();
        for (const Person& person : people->all()) {
            if (person.card && person.card->condition == PersonCard::Condition::Good &&
                left.removeOne(person.card->atr)) {
                QTest::addRow("%s", qPrintable(person.card->atr)) << person.id.digits();
            }
        }
    }

    void showsACardOfEveryAtr()
    {
        QFETCH(QString, digits);
        const auto people = People::shipped();
        const Person& person = *people->find(*domain::CitizenId::parse(digits));
        QVERIFY(putIn(u"insert "_s + digits));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_reader.atr().toHex(), atrNamed(person.card->atr)->toHex());
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("610a"));
        const bool oldest = m_reader.atr().startsWith(QByteArray::fromHex("3B67"));
        const bool version2 = person.card->version == u"0002"_s;
        QCOMPARE(m_reader.read(0, 0, 4, oldest ? 1 : 0), person.card->version.toLatin1());
        QCOMPARE(m_reader.read(version2 ? 1 : 0, version2 ? 0 : 4, 13, oldest ? 1 : 0), digits.toLatin1());
        QCOMPARE(m_simCard.ok(u"exchanges"_s), u"5"_s);
    }

    void forgetsItsSelectionAtAReset()
    {
        QVERIFY(putIn(u"insert "_s + holder));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("610a"));
        QCOMPARE(m_reader.reconnect(SCARD_RESET_CARD), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_simCard.ok(u"exchanges"_s), u"0"_s);
        QVERIFY(m_reader.read(0, 0, 4).isEmpty()); // deselected
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("610a"));
        QCOMPARE(m_reader.read(0, 0, 4), QByteArray("0003"));
    }

    void showsACardThatIsNoThaiId()
    {
        QVERIFY(putIn(u"insert-nothai"_s));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_reader.atr(), foreignAtr());
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("6a82"));
    }

    void showsAMuteCardAsMute_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("by command") << u"insert-mute"_s;
        QTest::newRow("broken in half") << u"insert 1999000005167"_s;
    }

    void showsAMuteCardAsMute()
    {
        QFETCH(QString, command);
        m_simCard.ok(command);
        QVERIFY(m_reader.waitFor(m_citizenSlot, SCARD_STATE_PRESENT | SCARD_STATE_MUTE, patience));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_W_UNPOWERED_CARD));
    }

    void isGoneWhenPulledInTheMiddle()
    {
        QVERIFY(putIn(u"insert "_s + holder));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        m_simCard.ok(u"fault remove@3"_s);
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("610a"));
        QVERIFY(m_reader.read(0, 0, 4).isEmpty());
        QVERIFY(m_reader.status() != SCARD_S_SUCCESS);
        QVERIFY(m_reader.waitFor(m_citizenSlot, SCARD_STATE_EMPTY, patience));
        QVERIFY(m_simCard.ok(u"state"_s).startsWith(u"citizen=empty "_s));
    }

    void forgetsItsSelectionWhenItLosesContact()
    {
        QVERIFY(putIn(u"insert "_s + holder));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        m_simCard.ok(u"fault reset@2"_s);
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("610a"));
        QVERIFY(m_reader.transmit(selectCitizen).isEmpty());
        m_reader.disconnect(SCARD_RESET_CARD);
        QVERIFY(m_reader.waitFor(m_citizenSlot, SCARD_STATE_PRESENT, patience));
        QTRY_COMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_reader.transmit(selectCitizen).toHex(), QByteArray("610a"));
    }

    void keepsSilentUntilItIsTakenOut()
    {
        QVERIFY(putIn(u"insert "_s + holder));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        m_simCard.ok(u"fault silent@1"_s);
        std::thread later([this] { // the transmit below blocks until somebody takes the card out
            std::this_thread::sleep_for(300ms);
            simulator::ControlClient(m_simCard.path()).ask(u"remove"_s);
        });
        QVERIFY(m_reader.transmit(selectCitizen).isEmpty());
        later.join();
        QVERIFY(m_reader.status() != SCARD_S_SUCCESS);
    }

    void spoilsAnswersWhenTold_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("garbage") << u"garbage@3"_s << QByteArray("00ff5a13");
        QTest::newRow("short") << u"short@3"_s << QByteArray("30309000");
        QTest::newRow("endless") << u"endless61@3"_s << QByteArray("6110");
    }

    void spoilsAnswersWhenTold()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, answer);
        QVERIFY(putIn(u"insert "_s + holder));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        m_simCard.ok(u"fault "_s + fault);
        m_reader.transmit(selectCitizen);
        m_reader.transmit(QByteArray::fromHex("80B00000020004"));
        QCOMPARE(m_reader.transmit(QByteArray::fromHex("00C0000004")).toHex(), answer);
    }

    void turnsABlankIntoACitizensCard()
    {
        QVERIFY(putIn(u"insert "_s + holder));
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        m_reader.transmit(selectCitizen);
        const QByteArray file = wholeFile();
        QCOMPARE(file.size(), cardFileSize);
        m_reader.disconnect(SCARD_UNPOWER_CARD);
        m_simCard.ok(u"remove"_s);
        QVERIFY(m_reader.waitFor(m_citizenSlot, SCARD_STATE_EMPTY, patience));

        QCOMPARE(m_simCard.ok(u"blank insert TB00000777"_s), u"TB00000777"_s);
        QVERIFY(m_reader.waitFor(m_blankSlot, SCARD_STATE_PRESENT, patience));
        QCOMPARE(m_reader.connect(m_blankSlot), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_reader.atr(), blankAtr());
        QCOMPARE(m_reader.transmit(selectTraining), good);
        QCOMPARE(m_reader.transmit(QByteArray::fromHex("80CA00010A")), "TB00000777" + good);
        for (qsizetype at = 0; at < file.size(); at += 250) {
            const QByteArray piece = file.sliced(at, std::min<qsizetype>(250, file.size() - at));
            const QByteArray head = QByteArray::fromHex("80D6") + char(at >> 8) + char(at & 0xFF) + char(piece.size());
            QCOMPARE(m_reader.transmit(head + piece), good);
        }
        const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
        QCOMPARE(m_reader.transmit(QByteArray::fromHex("8044000020") + digest), good);
        QCOMPARE(m_reader.reconnect(SCARD_UNPOWER_CARD), LONG(SCARD_S_SUCCESS));
        QCOMPARE(m_reader.atr(), *atrNamed(u"TH NID 18"_s));
        m_reader.transmit(selectCitizen);
        QCOMPARE(wholeFile(), file);
        m_reader.disconnect(SCARD_UNPOWER_CARD);
        QVERIFY(m_simCard.ok(u"blank list"_s).contains(u"TB00000777:personalised:"_s + holder));

        QVERIFY(putIn(u"insert-personalised TB00000777"_s)); // the citizen comes back with the new card
        QCOMPARE(m_reader.connect(m_citizenSlot), LONG(SCARD_S_SUCCESS));
        m_reader.transmit(selectCitizen);
        QCOMPARE(wholeFile(), file);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("nobody") << u"insert 1999000009999"_s;
        QTest::newRow("no card") << u"insert 1999000001315"_s;
        QTest::newRow("not personalised") << u"insert-personalised TB00000001"_s;
        QTest::newRow("no serial") << u"blank insert 17"_s;
        QTest::newRow("no fault") << u"fault nothing@1"_s;
        QTest::newRow("no offset") << u"blank fault badwrite@5671"_s;
        QTest::newRow("no command") << u"eject"_s;
        QTest::newRow("words too many") << u"remove all"_s;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, command);
        QVERIFY(!m_simCard.ask(command).ok);
    }
};

QTEST_GUILESS_MAIN(PcscdTest)
#include "pcscdtest.moc"
