// Faults met at a card, played back: every transcript of tests/data/transcripts is a row.
#include "app/shell/cardcommand.h"
#include "tests/support/contents.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

const QDir folder(QString::fromLatin1(TABIAN_SOURCE_DIR "/tests/data/transcripts"));

struct Ran
{
    int code = -1;
    QByteArray printed; // on either channel
};

Ran run(const QStringList& args)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const messages::Phrasebook english(messages::Language::English);
    const auto noReaders = []() -> std::unique_ptr<devices::CardBackend> { qFatal("a reader was asked for"); };
    const int code = shell::runCardRead(args, out, err, {.readers = noReaders, .book = english});
    return {code, out.data() + err.data()};
}

QJsonObject untimed(const QByteArray& json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(u"milliseconds"_s);
    return object;
}

} // namespace

class TestCardReplay : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void whatWasMetIsMetAgain_data()
    {
        QTest::addColumn<QString>("trace");
        const QStringList traces = folder.entryList({u"*.trace"_s});
        QVERIFY(traces.size() >= 8);
        for (const QString& trace : traces)
            QTest::newRow(qPrintable(trace)) << folder.filePath(trace);
    }
    void whatWasMetIsMetAgain()
    {
        QFETCH(QString, trace);
        const QJsonObject wanted = untimed(tests::contents(QString(trace).replace(u".trace"_s, u".json"_s)));
        QVERIFY(!wanted.isEmpty());
        const Ran ran = run({u"--replay"_s, trace});
        QCOMPARE(untimed(ran.printed), wanted);
        QCOMPARE(ran.code, wanted.contains(u"error"_s) ? 1 : 0);
    }

    void maskingAgainChangesNothing_data() { whatWasMetIsMetAgain_data(); }
    void maskingAgainChangesNothing()
    {
        QFETCH(QString, trace);
        QTemporaryDir out;
        const QString copy = out.filePath(u"copy"_s);
        run({u"--replay"_s, trace, u"--trace"_s, copy, u"--mask"_s});
        QCOMPARE(tests::contents(copy), tests::contents(trace));
    }

    void wrongFilesAreRefused()
    {
        QTemporaryDir out;
        QVERIFY(run({u"--replay"_s, out.filePath(u"none"_s)}).printed.contains("TB-2024"));
        QVERIFY(run({u"--replay"_s, QString::fromLatin1(TABIAN_SOURCE_DIR "/README.md")}).printed.contains("TB-2025"));
        QCOMPARE(run({u"--mask"_s}).code, 2);
        QCOMPARE(run({u"--replay"_s, u"a"_s, u"--reader"_s, u"b"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCardReplay)
#include "test_cardreplay.moc"
