#include "devices/thaicard/personaliser.h"
#include "tests/support/quiettest.h"
#include "tests/thaicard/scriptedcard.h"
#include "tests/thaicard/testcard.h"

#include <QCryptographicHash>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using devices::BlankState;
using devices::TrainingPersonaliser;
using domain::FailureCode;
using Step = ScriptedCard::Step;

namespace
{

const Step selectStep{"00A4040008F05441424941 4E01", "9000"};
const Step serialStep{"80CA00010A", "54423030303030313233 9000"};

QByteArray write(int offset, const QByteArray& data)
{
    const char head[] = {char(0x80), char(0xD6), char(offset >> 8), char(offset & 0xFF), char(data.size())};
    return (QByteArray(head, sizeof head) + data).toHex();
}

std::deque<Step> wholeWriting(const QByteArray& file)
{
    std::deque<Step> steps{selectStep};
    for (int at = 0; at < file.size(); at += 250)
        steps.push_back({write(at, file.mid(at, 250)), "9000"});
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    steps.push_back({"8044000020" + digest.toHex(), "9000"});
    return steps;
}

} // namespace

class TestPersonaliser : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aCardSaysItsSerialAndState_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("state");
        QTest::newRow("blank") << QByteArray("00 9000") << int(BlankState::Blank);
        QTest::newRow("personalised") << QByteArray("01 9000") << int(BlankState::Personalised);
        QTest::newRow("locked") << QByteArray("02 9000") << int(BlankState::Locked);
        QTest::newRow("unknown states are never written") << QByteArray("77 9000") << int(BlankState::Locked);
    }
    void aCardSaysItsSerialAndState()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, state);
        ScriptedCard card({selectStep, serialStep, {"80CA000201", answer}});
        const auto status = TrainingPersonaliser().inspect(card);
        QVERIFY(status);
        QCOMPARE(status->serial, u"TB00000123"_s);
        QCOMPARE(int(status->state), state);
        QVERIFY(card.finished());
    }

    void otherCardsAreForeign()
    {
        ScriptedCard card(std::deque<Step>{{selectStep.command, "6A82"}});
        const auto status = TrainingPersonaliser().inspect(card);
        QVERIFY(!status);
        QCOMPARE(status.error().code, FailureCode::BlankForeign);
    }

    void theFileIsWrittenInPiecesAndActivated()
    {
        const QByteArray file = TestCard().file();
        ScriptedCard card(wholeWriting(file));
        std::vector<int> steps;
        int all = 0;
        QVERIFY(TrainingPersonaliser().write(card, file, [&](int done, int total) {
            steps.push_back(done);
            all = total;
        }));
        QVERIFY(card.finished());
        QCOMPARE(all, 24);
        QCOMPARE(int(steps.size()), 24);
        QCOMPARE(steps.back(), 24);
    }

    void aRefusalIsNamedByItsStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("detail");
        QTest::newRow("first write") << 1 << QByteArray("6581") << u"6581 WRITE 0000"_s;
        QTest::newRow("last write") << 23 << QByteArray("6B00") << u"6B00 WRITE 157C"_s;
        QTest::newRow("digest") << 24 << QByteArray("6984") << u"6984 ACTIVATE"_s;
        QTest::newRow("applet gone") << 0 << QByteArray("6A82") << u"6A82 SELECT"_s;
    }
    void aRefusalIsNamedByItsStep()
    {
        QFETCH(int, step);
        QFETCH(QByteArray, answer);
        QFETCH(QString, detail);
        const QByteArray file = TestCard().file();
        std::deque<Step> steps = wholeWriting(file);
        steps.resize(std::size_t(step) + 1);
        steps.back().answer = answer;
        ScriptedCard card(steps);
        const auto outcome = TrainingPersonaliser().write(card, file, [](int, int) {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), (domain::Failure{FailureCode::EncodeFailed, detail}));
        QVERIFY(card.finished());
    }
};

QTEST_GUILESS_MAIN(TestPersonaliser)
#include "test_personaliser.moc"
