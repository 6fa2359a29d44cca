// `tabianctl doctor` on real parts: a counter that is well, and one fault after the other, each named with its remedy.
#include "app/shell/home.h"
#include "tests/host/service.h"
#include "tests/printer/simprinters.h"
#include "tests/support/quiettest.h"
#include "tests/system/trainingdevices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace tabian;

namespace
{

struct Ran
{
    int code = -1;
    QMap<QString, QJsonObject> checks; // by code
    QStringList codes;
    QJsonObject error;

    QString state(const char* check) const { return checks.value(QLatin1StringView(check))[u"state"].toString(); }
    QString failure(const char* check) const { return checks.value(QLatin1StringView(check))[u"failure"].toString(); }
};

} // namespace

class TestDoctor : public tests::QuietTest
{
    Q_OBJECT
    tests::TrainingDevices m_devices;
    tests::SimPrinterProcess m_printer;
    QString m_home;

    Ran run(QStringList arguments, const QString& home = {})
    {
        QProcess doctor;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (arguments.contains(u"--training"_s))
            environment.insert(u"FP_VIRTUAL_IMAGE"_s, m_devices.sensor());
        doctor.setProcessEnvironment(environment);
        arguments << u"--home"_s << (home.isEmpty() ? m_home : home);
        doctor.start(tests::TrainingDevices::program(u"tabianctl"_s), QStringList{u"doctor"_s} + arguments);
        if (!doctor.waitForFinished(60000))
            qFatal("tabianctl doctor did not end");
        Ran ran;
        ran.code = doctor.exitCode();
        ran.error = QJsonDocument::fromJson(doctor.readAllStandardError()).object()[u"error"].toObject();
        const QJsonArray checks = QJsonDocument::fromJson(doctor.readAllStandardOutput()).object()[u"checks"].toArray();
        for (const QJsonValue& check : checks) {
            ran.codes << check[u"code"].toString();
            ran.checks.insert(ran.codes.last(), check.toObject());
        }
        return ran;
    }
    void choosePrinters(const QString& paper, const QString& card)
    {
        QSettings ini(m_home + u"/settings.ini"_s, QSettings::IniFormat);
        ini.setValue(u"printers/paper"_s, paper);
        ini.setValue(u"printers/card"_s, card);
    }

  private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CUPS_SERVER", "/nonexistent");
        m_home = m_devices.makeHome();
        choosePrinters(m_printer.address(), u"none"_s);
    }

    void aTrainingCounterIsWell()
    {
        const Ran ran = run({u"--training"_s});
        QStringList expected;
        for (int number = 1; number <= 14; ++number)
            expected << u"ST-%1"_s.arg(number, 2, 10, QChar(u'0'));
        QCOMPARE(ran.codes, expected);
        for (const QJsonObject& check : ran.checks) {
            QVERIFY2(!check[u"name"].toString().isEmpty() && !check[u"detail"].toString().isEmpty(),
                     qPrintable(check[u"code"].toString()));
            QVERIFY2(check[u"state"] == u"ok"_s, QJsonDocument(check).toJson().constData());
        }
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.checks[u"ST-06"_s][u"detail"].toString().contains(u"Simulated Printer"_s));
        QVERIFY(ran.checks[u"ST-08"_s][u"detail"].toString().contains(u"head: "_s));
    }
    void inProductionSimulatedDevicesFail()
    {
        const Ran ran = run({});
        QCOMPARE(ran.state("ST-14"), u"fail"_s);
        QCOMPARE(ran.failure("ST-14"), u"TB-6001"_s);
        QVERIFY(ran.checks[u"ST-14"_s][u"detail"].toString().contains(u"Virtual PCD"_s));
        QCOMPARE(ran.state("ST-04"), u"fail"_s); // no real sensor here
        QCOMPARE(ran.failure("ST-04"), u"TB-2201"_s);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error[u"code"].toString(), u"TB-9005"_s);
        for (const QJsonObject& check : ran.checks)
            QCOMPARE(check[u"remedy"].toString().isEmpty(), check[u"state"] == u"ok"_s);
    }
    void aPrinterWithoutPaperFails()
    {
        m_printer.tell(u"sheets 0"_s);
        const Ran empty = run({u"--training"_s});
        m_printer.tell(u"none"_s);
        QCOMPARE(empty.failure("ST-06"), u"TB-5006"_s);
        QCOMPARE(empty.state("ST-06"), u"fail"_s);
        choosePrinters({}, u"no-such-queue"_s);
        const Ran other = run({u"--training"_s});
        choosePrinters(m_printer.address(), u"none"_s);
        QCOMPARE(other.state("ST-06"), u"warn"_s); // never chosen
        QCOMPARE(other.failure("ST-06"), u"TB-5003"_s);
        QCOMPARE(other.failure("ST-07"), u"TB-5004"_s); // a queue, and no print service
    }
    void aServiceThatStoppedFails()
    {
        tests::Service service;
        QVERIFY(service.stop());
        const Ran ran = run({u"--training"_s});
        QVERIFY(service.start());
        for (const char* check : {"ST-01", "ST-02", "ST-03"})
            QCOMPARE(ran.failure(check), u"TB-2001"_s);
        QCOMPARE(ran.state("ST-08"), u"ok"_s);
    }
    void aTamperedJournalFails()
    {
        const QString home = m_devices.makeHome();
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            db.setDatabaseName(home + u"/store/store.db"_s);
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(u"DROP TRIGGER journal_never_changed"_s));
            // An entry in the middle: the one at the end would be seen when the store is opened.
            QVERIFY(QSqlQuery(db).exec(u"UPDATE journal SET payload = zeroblob(length(payload)) WHERE sequence = 2"_s));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        const Ran ran = run({u"--training"_s}, home);
        QCOMPARE(ran.state("ST-08"), u"fail"_s);
        QCOMPARE(ran.failure("ST-08"), u"TB-4009"_s);
    }
    void aStoreAndAKeyThatAreNotThereFail()
    {
        const QTemporaryDir empty;
        const Ran ran = run({u"--training"_s}, empty.path());
        QCOMPARE(ran.failure("ST-08"), u"TB-4001"_s);
        QCOMPARE(ran.failure("ST-09"), u"TB-4011"_s);
        QCOMPARE(ran.state("ST-10"), u"ok"_s);
    }
    void wrongWordsAreAUsageError() { QCOMPARE(run({u"--loud"_s}).code, 2); }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
