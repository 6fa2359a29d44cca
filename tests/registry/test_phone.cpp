// The citizen's phone as the program it is, with the real registry over real TLS: it scans pictures of a code, and nothing else
// passes between it and the counter.
#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"
#include "registry/protocol/digitalid.h"
#include "registry/protocol/digitalidrecords.h"
#include "registry/protocol/signedrecord.h"
#include "tests/registry/registryprocess.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace protocol;

namespace
{

struct Ran
{
    int exit = -1;
    QList<QJsonObject> lines;
    QString code; // of the error
};

} // namespace

class TestPhone : public QuietTest
{
    Q_OBJECT
    std::unique_ptr<RegistryProcess> m_registry;
    std::unique_ptr<TlsClient> m_client;
    std::unique_ptr<Forger> m_counter;
    QTemporaryDir m_folder;
    QByteArray m_key;
    QStringList m_app;

    void writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    template <typename Record> Record asked(const QByteArray& path, const QByteArray& body)
    {
        const Reply reply = m_client->send("POST", path, body);
        const auto record = verifiedRecord<Record>(reply.body, m_key);
        if (!record)
            qFatal("%s: %d %s", path.constData(), reply.status, qPrintable(reply.code()));
        return *record;
    }
    DigitalIdOpened begin(int person)
    {
        return asked<DigitalIdOpened>("/v1/digital-id/begin",
                                      bytesOf(DigitalIdBegin{citizenDigits(person), QDate(2026, 1, 5), u"99999999"_s,
                                                             m_counter->people.clerk().id}));
    }
    /** A code, as a picture of the citizen's window taken with a phone: a little turned, with a frame. */
    QString picture(const DigitalIdOpened& opened)
    {
        const DigitalIdEvidence evidence{
            opened.enrolment, m_counter->people.clerk().id, u"match"_s, u"match"_s, 80, 80, opened.terms, 120, 0};
        const QByteArray token =
            asked<DigitalIdCode>("/v1/digital-id/code", signedRecord(evidence, m_counter->key)).token;
        return pictureOf(token);
    }
    QString pictureOf(const QByteArray& token)
    {
        const QImage code = *devices::writeQr(devices::base45Encoded(token),
                                              {.level = devices::EccLevel::Medium, .moduleSize = 6, .quietZone = 4});
        QImage screen(code.width() + 300, code.height() + 200, QImage::Format_RGB32);
        screen.fill(QColor(238, 241, 246));
        QPainter painter(&screen);
        painter.translate(150, 100);
        painter.rotate(2);
        painter.drawImage(0, 0, code);
        painter.end();
        static int number = 0;
        const QString path = m_folder.filePath(u"screen%1.png"_s.arg(++number));
        if (!screen.save(path))
            qFatal("the picture cannot be written");
        return path;
    }
    Ran phone(const QStringList& arguments, const QByteArray& typed = {})
    {
        QProcess process;
        process.start(QStringLiteral(SIMPHONE), arguments + m_app);
        process.write(typed);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        Ran ran{process.exitCode(), {}, {}};
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                ran.lines << QJsonDocument::fromJson(line).object();
        }
        const auto error = QJsonDocument::fromJson(process.readAllStandardError()).object().value("error"_L1);
        ran.code = error.toObject().value("code"_L1).toString();
        return ran;
    }
    Ran enrol(const QString& folder, const QString& picture, int person, const QByteArray& typed,
              const QStringList& more = {})
    {
        return phone(QStringList{u"enrol"_s, picture, u"--phone"_s, m_folder.filePath(folder), u"--citizen"_s,
                                 citizenDigits(person)} +
                         more,
                     typed);
    }
    QString steps(const Ran& ran) const
    {
        QStringList words;
        for (const QJsonObject& line : ran.lines)
            words << (line.contains("card"_L1) ? u"card"_s : line.value("step"_L1).toString());
        return words.join(u' ');
    }

  private Q_SLOTS:
    void initTestCase()
    {
        m_registry = std::make_unique<RegistryProcess>();
        m_registry->importPersons(6);
        const int port = m_registry->serve();
        m_client = std::make_unique<TlsClient>(m_registry->folder(), port);
        m_counter = std::make_unique<Forger>(OfficePeople{u"1301"_s, 9001}, 1);
        m_registry->admit(*m_counter, *m_client);
        QCOMPARE(m_client->push(m_counter->batch()).status, 200);
        const QJsonObject app =
            m_registry->setup({u"phone"_s, u"app"_s, u"--url"_s, u"https://127.0.0.1:%1"_s.arg(port)});
        writeFile(u"app.json"_s, QJsonDocument(app).toJson());
        m_app = {u"--app"_s, m_folder.filePath(u"app.json"_s)};
        m_key = QByteArray::fromHex(app.value("signingKey"_L1).toString().toLatin1());
    }

    void itScansSetsAPinConsentsAndShowsTheCard()
    {
        const auto opened = begin(1);
        const Ran ran = enrol(u"a"_s, picture(opened), 1, "19283746\n19283746\n19283746\n");
        QCOMPARE(ran.code, QString());
        QCOMPARE(steps(ran), u"scanned pinSet active card"_s);
        const QJsonObject card = ran.lines.last().value("card"_L1).toObject();
        QCOMPARE(card.value("citizenId"_L1).toString(), citizenDigits(1));
        QCOMPARE(QByteArray::fromBase64(card.value("photo"_L1).toString().toLatin1()), registerPerson(1).photo);
        const auto progress =
            asked<DigitalIdProgress>("/v1/digital-id/state", bytesOf(DigitalIdAsked{opened.enrolment, false, {}}));
        QCOMPARE(progress.step, DigitalIdStep::Active);
        const Ran seen = phone({u"disclosures"_s, u"--phone"_s, m_folder.filePath(u"a"_s)});
        QCOMPARE(seen.lines.first().value("disclosures"_L1).toArray().size(), 3);
        // the PIN again for the card; another one gives nothing
        QCOMPARE(phone({u"card"_s, u"--phone"_s, m_folder.filePath(u"a"_s)}, "19283746\n").exit, 0);
        QCOMPARE(phone({u"card"_s, u"--phone"_s, m_folder.filePath(u"a"_s)}, "19283747\n").code, u"TB-7213"_s);
    }

    void thePinIsRefusedOnThePhoneAndThePhoneGoesOn()
    {
        const auto opened = begin(2);
        QCOMPARE(enrol(u"b"_s, picture(opened), 2, "12345678\n12345678\n").code, u"TB-7212"_s);
        const QStringList resume{u"resume"_s, u"--phone"_s, m_folder.filePath(u"b"_s)};
        QCOMPARE(phone(resume, "19283746\n19283747\n").code, u"TB-7213"_s);
        QCOMPARE(phone(resume, "19283746\n19283746\n55555555\n").code, u"TB-7213"_s); // to consent
        QCOMPARE(steps(phone(resume, "19283746\n")), u"active card"_s);
    }

    void aSecondPhoneCancelsTheFirst()
    {
        QCOMPARE(enrol(u"old"_s, picture(begin(3)), 3, "19283746\n19283746\n19283746\n").exit, 0);
        const QStringList asks{u"state"_s, u"--phone"_s, m_folder.filePath(u"old"_s)};
        QCOMPARE(steps(phone(asks)), u"active"_s);
        const Ran second = enrol(u"new"_s, picture(begin(3)), 3, "64738291\n64738291\n64738291\n");
        QVERIFY(second.lines.at(2).value("oldPhoneCancelled"_L1).toBool()); // the new one is told
        QCOMPARE(phone(asks).code, u"TB-7215"_s);                           // and the old one
        QCOMPARE(phone({u"card"_s, u"--phone"_s, m_folder.filePath(u"old"_s)}, "19283746\n").code, u"TB-7215"_s);
    }

    void whatIsRefusedIsRefusedByItsCode()
    {
        const auto opened = begin(4);
        const QString code = picture(opened);
        QCOMPARE(enrol(u"c"_s, code, 5, {}).code, u"TB-7210"_s); // another's number
        QCOMPARE(enrol(u"c"_s, code, 4, {}, {u"--rooted"_s}).code, u"TB-7211"_s);
        QCOMPARE(enrol(u"c"_s, code, 4, {}).code, u"TB-7208"_s); // the enrolment has ended
        const auto again = begin(4);
        const QString good = picture(again);
        QCOMPARE(enrol(u"c"_s, good, 4, {}, {u"--until"_s, u"scanned"_s}).exit, 0);
        QCOMPARE(enrol(u"d"_s, good, 4, {}).code, u"TB-7209"_s); // scanned before, by another phone
        const DigitalIdToken old{QByteArray(16, 3), again.enrolment, u"1301"_s, 1'700'000'000, 1'700'000'180};
        const auto keys = registry::RegistryKeys::load(m_registry->folder());
        QCOMPARE(enrol(u"d"_s, pictureOf(tokenBytes(old, keys->signing)), 4, {}).code, u"TB-7006"_s);
        QCOMPARE(enrol(u"d"_s, pictureOf(tokenBytes(old, m_counter->key)), 4, {}).code, u"TB-7003"_s);
        QCOMPARE(enrol(u"d"_s, pictureOf("no token"), 4, {}).code, u"TB-7001"_s);
        QCOMPARE(phone({u"enrol"_s, good}).exit, 2);
    }

    void theNetworkIsUsedWithMeasure()
    {
        QStringList codes;
        for (int i = 0; i < 60; ++i)
            codes << m_client->send("POST", "/v1/phone/ask", "nonsense").code();
        QVERIFY(codes.contains(u"TB-7001"_s) && codes.contains(u"TB-7019"_s));
        QCOMPARE(m_client->send("POST", "/v1/phone/claim", QByteArray(5000, 'x')).code(), u"TB-7018"_s);
        QCOMPARE(m_client->send("GET", "/v1/health").status, 200);
    }

    void cleanupTestCase()
    {
        m_client.reset();
        const QByteArray log = m_registry->log();
        for (int n = 1; n <= 5; ++n)
            QVERIFY(!log.contains(citizenDigits(n).toLatin1())); // the log names nobody
    }
};

QTEST_MAIN(TestPhone)
#include "test_phone.moc"
