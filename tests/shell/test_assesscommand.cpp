// The contract of `tabianctl assess`, as scripts lean on it.
#include "app/shell/assesscommand.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

QByteArray run(QByteArray input, int* exitCode = nullptr)
{
    const messages::Phrasebook english(messages::Language::English);
    QByteArray output;
    QBuffer in(&input), out(&output);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    const int code = shell::runAssess(in, out, english);
    if (exitCode)
        *exitCode = code;
    return output;
}

QJsonObject answerTo(const QByteArray& line)
{
    return QJsonDocument::fromJson(run(line)).object();
}

QStringList texts(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list << (value.isObject() ? value.toObject().value(u"code"_s).toString() : value.toString());
    return list;
}

/** A device on which nothing can be written. */
class FullDevice : public QIODevice
{
  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestAssessCommand : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void anAnswerHasExactlyItsKeys_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("with a clock") << QByteArray(R"({"id":"a","case":3,"birth":"25330317","applied":"25690516",
            "cardExpiry":"25690316"})")
                                             .replace('\n', ' ');
        QTest::newRow("without one") << QByteArray(R"({"id":"b","case":9,"birth":"25330317","applied":"25690516"})");
        QTest::newRow("refused") << QByteArray(R"({"id":"c","case":4,"birth":"25330317","applied":"25690516"})");
    }
    void anAnswerHasExactlyItsKeys()
    {
        QFETCH(QByteArray, line);
        const QStringList keys{u"accepted"_s, u"clauses"_s, u"daysLate"_s, u"due"_s, u"dueRaw"_s,   u"fee"_s,
                               u"findings"_s, u"fineMax"_s, u"fineMin"_s,  u"id"_s,  u"newExpiry"_s};
        QCOMPARE(answerTo(line).keys(), keys);
    }

    void aLateRenewalIsAnsweredWhole()
    {
        const QByteArray line = R"({"id":7,"schedule":"mission","case":3,"birth":"25330317","applied":"25690516",)"
                                R"("cardExpiry":"25690316","agePolicy":"birthday","holidays":["25690504"]})";
        QCOMPARE(
            run(line),
            R"({"id":7,"accepted":true,"dueRaw":"25690515","due":"25690515","daysLate":1,"fineMax":200,"fineMin":0,)"
            R"("fee":0,"newExpiry":"25780316","findings":[{"code":"late","severity":"notice"}],)"
            R"("clauses":["CCC 193/3","mission 2.1"]})"
            "\n"_ba);
    }

    void whatDoesNotApplyIsNull()
    {
        const QJsonObject answer = answerTo(R"({"id":"x","case":9,"birth":"24800000","applied":"25690516"})");
        QVERIFY(answer.value(u"dueRaw"_s).isNull());
        QVERIFY(answer.value(u"due"_s).isNull());
        QCOMPARE(answer.value(u"fee"_s).toInt(), 20);
        QCOMPARE(answer.value(u"newExpiry"_s).toString(), u"99999999"_s);
        QCOMPARE(texts(answer.value(u"clauses"_s).toArray()), QStringList{u"CCC 16"_s});
    }

    void aRefusedApplicationSaysWhy()
    {
        const QJsonObject answer =
            answerTo(R"({"id":"x","case":3,"birth":"25330317","applied":"25690114","cardExpiry":"25690316"})");
        QCOMPARE(answer.value(u"accepted"_s).toBool(true), false);
        const QJsonObject finding = answer.value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.value(u"code"_s).toString(), u"renewalTooEarly"_s);
        QCOMPARE(finding.value(u"severity"_s).toString(), u"refusal"_s);
    }

    void holidaysAreThoseOfTheLineElseOfTheOffice_data()
    {
        QTest::addColumn<QByteArray>("holidays");
        QTest::addColumn<QString>("due");
        QTest::newRow("absent: the office's") << ""_ba << u"25690105"_s;
        QTest::newRow("null counts as absent") << R"(,"holidays":null)"_ba << u"25690105"_s;
        QTest::newRow("none but weekends") << R"(,"holidays":[])"_ba << u"25690101"_s;
        QTest::newRow("one day") << R"(,"holidays":["25690101"])"_ba << u"25690102"_s;
    }
    void holidaysAreThoseOfTheLineElseOfTheOffice()
    {
        QFETCH(QByteArray, holidays);
        const QByteArray line =
            R"({"id":1,"case":3,"birth":"25331103","applied":"25690101","cardExpiry":"25681102")" + holidays + "}";
        QTEST(answerTo(line).value(u"due"_s).toString(), "due");
    }

    void bothReadingsOfAnAgeCanBeAskedFor()
    {
        const QByteArray line = R"({"id":1,"case":1,"birth":"25540310","applied":"25690401","holidays":[])";
        QCOMPARE(answerTo(line + "}").value(u"dueRaw"_s).toString(), u"25690509"_s);
        QCOMPARE(answerTo(line + R"(,"agePolicy":"dayBefore"})").value(u"dueRaw"_s).toString(), u"25690508"_s);
    }

    void everyShippedScheduleCanBeAskedFor_data()
    {
        QTest::addColumn<QByteArray>("schedule");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("fee");
        QTest::newRow("mission") << "mission"_ba << 200 << 0 << 20;
        QTest::newRow("act") << "act-2554"_ba << 100 << 0 << 100;
        QTest::newRow("pinai") << "pinai-2566"_ba << 100 << 50 << 100;
    }
    void everyShippedScheduleCanBeAskedFor()
    {
        QFETCH(QByteArray, schedule);
        const QJsonObject answer =
            answerTo(R"({"id":1,"schedule":")" + schedule +
                     R"(","case":4,"birth":"25331220","applied":"25690512","event":"25690312"})");
        QTEST(answer.value(u"fineMax"_s).toInt(), "most");
        QTEST(answer.value(u"fineMin"_s).toInt(), "least");
        QTEST(answer.value(u"fee"_s).toInt(), "fee");
    }

    void aMalformedLineIsAnErrorOfThatLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field"); // named by the message
        const auto row = [](const char* name, const QByteArray& line, const QString& code, const QString& field) {
            QTest::newRow(name) << line << code << field;
        };
        const auto with = [](const QByteArray& key, const QByteArray& value) {
            QMap<QByteArray, QByteArray> fields{{"id", "5"},
                                                {"case", "3"},
                                                {"birth", "\"25330317\""},
                                                {"applied", "\"25690316\""},
                                                {"cardExpiry", "\"25690316\""}};
            fields[key] = value;
            QByteArray line;
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                if (!it.value().isEmpty())
                    line += (line.isEmpty() ? "{\"" : ",\"") + it.key() + "\":" + it.value();
            }
            return line + "}";
        };
        row("no case", with("case", ""), u"TB-9001"_s, u"case"_s);
        row("case 0", with("case", "0"), u"TB-1011"_s, u"case"_s);
        row("case 14", with("case", "14"), u"TB-1011"_s, u"case"_s);
        row("case 256 + 3", with("case", "259"), u"TB-1011"_s, u"case"_s);
        row("half a case", with("case", "3.5"), u"TB-9001"_s, u"case"_s);
        row("a huge case", with("case", "1e300"), u"TB-9001"_s, u"case"_s);
        row("case as a text", with("case", "\"3\""), u"TB-9001"_s, u"case"_s);
        row("no birth", with("birth", ""), u"TB-9001"_s, u"birth"_s);
        row("birth null", with("birth", "null"), u"TB-9001"_s, u"birth"_s);
        row("birth as a number", with("birth", "25330317"), u"TB-9001"_s, u"birth"_s);
        row("birth too short", with("birth", "\"2533031\""), u"TB-1003"_s, u"birth"_s);
        row("impossible birth", with("birth", "\"25330230\""), u"TB-1004"_s, u"birth"_s);
        row("January 2483", with("birth", "\"24830115\""), u"TB-1004"_s, u"birth"_s);
        row("applied without a day", with("applied", "\"25690500\""), u"TB-9001"_s, u"applied"_s);
        row("impossible event", with("event", "\"25690431\""), u"TB-1004"_s, u"event"_s);
        row("event as a list", with("event", "[]"), u"TB-9001"_s, u"event"_s);
        row("impossible expiry", with("cardExpiry", "\"25691301\""), u"TB-1004"_s, u"cardExpiry"_s);
        row("expiry without a day", with("cardExpiry", "\"25690000\""), u"TB-1004"_s, u"cardExpiry"_s);
        row("unknown schedule", with("schedule", "\"act-2599\""), u"TB-1104"_s, u"act-2599"_s);
        row("schedule as a number", with("schedule", "1"), u"TB-9001"_s, u"schedule"_s);
        row("unknown reading of age", with("agePolicy", "\"birthDay\""), u"TB-9001"_s, u"agePolicy"_s);
        row("holidays as a text", with("holidays", "\"25690101\""), u"TB-9001"_s, u"holidays"_s);
        row("a holiday as a number", with("holidays", "[25690101]"), u"TB-9001"_s, u"holidays"_s);
        row("an impossible holiday", with("holidays", "[\"25690101\",\"25690132\"]"), u"TB-1004"_s, u"holidays"_s);
        row("a holiday without a day", with("holidays", "[\"25690100\"]"), u"TB-9001"_s, u"holidays"_s);
    }
    void aMalformedLineIsAnErrorOfThatLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, field);
        const QJsonObject answer = answerTo(line);
        QCOMPARE(answer.keys(), (QStringList{u"error"_s, u"id"_s}));
        QCOMPARE(answer.value(u"id"_s).toInt(), 5);
        const QJsonObject error = answer.value(u"error"_s).toObject();
        QCOMPARE(error.keys(), (QStringList{u"code"_s, u"message"_s, u"remedy"_s}));
        QTEST(error.value(u"code"_s).toString(), "code");
        QVERIFY2(error.value(u"message"_s).toString().contains(field),
                 qPrintable(error.value(u"message"_s).toString()));
        QVERIFY(!error.value(u"remedy"_s).toString().isEmpty());
    }

    void aLineThatIsNoObjectIsAnErrorWithoutAnId_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << "\n"_ba;
        QTest::newRow("no JSON") << "hello\n"_ba;
        QTest::newRow("cut off") << "{\"id\":5,\n"_ba;
        QTest::newRow("a list") << "[1]\n"_ba;
        QTest::newRow("a number") << "12\n"_ba;
        QTest::newRow("binary") << "\x00\xff\xfe\n"_ba;
        QTest::newRow("deep") << QByteArray(100000, '[') + '\n';
        QTest::newRow("two megabytes") << "{\"id\":\""_ba + QByteArray(2 * 1024 * 1024, 'x') + "\"}\n";
    }
    void aLineThatIsNoObjectIsAnErrorWithoutAnId()
    {
        QFETCH(QByteArray, line);
        const QByteArray good = R"({"id":"next","case":9,"birth":"25330317","applied":"25690516"})"
                                "\n"_ba;
        const QList<QByteArray> answers = run(line + good).trimmed().split('\n');
        QCOMPARE(answers.size(), 2);
        const QJsonObject bad = QJsonDocument::fromJson(answers[0]).object();
        QVERIFY(bad.value(u"id"_s).isNull());
        QCOMPARE(bad.value(u"error"_s).toObject().value(u"code"_s).toString(), u"TB-9001"_s);
        QCOMPARE(QJsonDocument::fromJson(answers[1]).object().value(u"id"_s).toString(), u"next"_s);
    }

    void theIdComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"\"a b\"", "\"\\\"\\\\\\n\"", "\"ก\"", "17", "-2.5", "9007199254740993", "true", "null"})
            QTest::newRow(id) << QByteArray(id);
    }
    void theIdComesBackAsItWas()
    {
        QFETCH(QByteArray, id);
        const QByteArray output = run(R"({"id":)" + id + R"(,"case":9,"birth":"25330317","applied":"25690516"})");
        QVERIFY2(output.startsWith("{\"id\":" + id + ",\"accepted\":true"), output.constData());
    }

    void answersComeInTheOrderOfTheLines()
    {
        QByteArray input;
        for (int i = 0; i < 2000; ++i)
            input += i % 7 == 0 ? "broken\n"_ba
                                : "{\"id\":" + QByteArray::number(i) +
                                      R"(,"case":9,"birth":"25330317","applied":"25690516"})" + (i % 2 ? "\n" : "\r\n");
        const QList<QByteArray> answers = run(input).trimmed().split('\n');
        QCOMPARE(answers.size(), 2000);
        for (int i = 0; i < 2000; ++i) {
            const QJsonObject answer = QJsonDocument::fromJson(answers[i]).object();
            QCOMPARE(answer.contains(u"error"_s), i % 7 == 0);
            if (i % 7 != 0)
                QCOMPARE(answer.value(u"id"_s).toInt(), i);
        }
    }

    void nothingInGivesNothingOut()
    {
        int code = -1;
        QCOMPARE(run({}, &code), QByteArray());
        QCOMPARE(code, 0);
    }

    void anOutputThatRefusesEndsTheCommand()
    {
        const messages::Phrasebook english(messages::Language::English);
        QByteArray input = R"({"id":1,"case":9,"birth":"25330317","applied":"25690516"})";
        QBuffer in(&input);
        in.open(QIODevice::ReadOnly);
        FullDevice out;
        out.open(QIODevice::WriteOnly);
        QCOMPARE(shell::runAssess(in, out, english), 1);
    }
};

QTEST_APPLESS_MAIN(TestAssessCommand)
#include "test_assesscommand.moc"
