#include "app/shell/cardcommand.h"
#include "devices/pcsc/backend.h"
#include "tests/host/simcards.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Ran
{
    int code = -1;
    QJsonObject out;
    QJsonObject error;
    QByteArray errText;
};

Ran run(const QStringList& args, std::chrono::milliseconds limit = 9500ms)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Ran ran;
    ran.code = shell::runCardRead(
        args, out, err,
        {.readers = [] { return std::make_unique<devices::pcsc::Backend>(); },
         .explain =
             [](const domain::Failure& f) {
                 return shell::FailureWords{u"message of "_s + domain::failureCodeText(f.code), u"remedy"_s};
             },
         .limit = limit});
    ran.out = QJsonDocument::fromJson(out.data()).object();
    ran.errText = err.data();
    ran.error = QJsonDocument::fromJson(err.data()).object()[u"error"].toObject();
    return ran;
}

} // namespace

class TestCardCommand : public QuietTest
{
    Q_OBJECT
    SimCards m_cards;
    QTemporaryDir m_folder;

    /** Puts a card in and waits until the service has it. */
    void insert(const QString& what)
    {
        devices::pcsc::Backend readers;
        m_cards.tell(what);
        auto seen = readers.readers();
        for (int i = 0; i < 50; ++i) {
            const bool there = std::any_of(seen->begin(), seen->end(), [](const devices::ReaderInfo& r) {
                return r.name == QLatin1StringView(citizenReader) && r.state != devices::ReaderState::Empty;
            });
            if (there)
                return;
            seen = readers.waitForChange(*seen, 200ms);
        }
        QFAIL("the service never saw the card");
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.start()); }
    void cleanup() { m_cards.clear(); }

    void aCardIsPrintedWhole()
    {
        insert(u"insert 1999000001234"_s);
        const QString photoFile = m_folder.filePath(u"photo.jpg"_s);
        const QString traceFile = m_folder.filePath(u"trace.txt"_s);
        const Ran ran = run({u"--photo"_s, photoFile, u"--trace"_s, traceFile});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out[u"citizenId"].toString(), u"1999000001234"_s);
    }
};

QTEST_GUILESS_MAIN(TestCardCommand)
#include "test_cardcommand.moc"
