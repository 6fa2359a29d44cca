// Schedules and holidays that the registry gave: laid for the next start, used in the place of the shipped ones.
#include "app/shell/registrytables.h"
#include "app/shell/settings.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tabian;
using namespace Qt::StringLiterals;

namespace
{

QByteArray shipped(const QString& name)
{
    QFile file(QStringLiteral(TABIAN_SOURCE_DIR "/app/domain/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

QString titleOf(const domain::Result<casework::Rules>& rules)
{
    return rules ? rules->schedule.titleEn() : rules.error().detail;
}

} // namespace

class RegistryTablesTest : public tests::QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void theRegistrysScheduleIsUsedFromTheNextStart()
    {
        const QTemporaryDir folder;
        const shell::Settings settings;
        const QString title = titleOf(shell::rulesOf(settings, folder.path()));
        QByteArray schedule = shipped(u"schedules/mission.json"_s);
        QVERIFY(schedule.contains(title.toUtf8()));
        schedule.replace(title.toUtf8(), "Of the registry");
        QVERIFY(shell::layRegistryTable(folder.path(), u"schedule/mission"_s, schedule));
        QCOMPARE(titleOf(shell::rulesOf(settings, folder.path())), u"Of the registry"_s);
        QCOMPARE(titleOf(shell::rulesOf(settings)), title); // a program without a home
        shell::Settings own;
        own.schedule = u"act-2554"_s;
        QVERIFY(titleOf(shell::rulesOf(own, folder.path())) != u"Of the registry"_s);
    }

    void holidaysAreTheRegistrysUnlessAFileWasChosen()
    {
        const QTemporaryDir folder;
        const QByteArray table = shipped(u"holidays.tsv"_s);
        QVERIFY(shell::layRegistryTable(folder.path(), u"holidays"_s, table));
        QCOMPARE(shell::registryTableIn(folder.path(), u"holidays"_s), std::optional(table));
        shell::Settings own;
        own.holidays = folder.filePath(u"nowhere.tsv"_s);
        QVERIFY(!shell::rulesOf(own, folder.path())); // the file that was chosen, and it is not there
    }

    void whatCannotBeReadIsNotLaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no schedule") << u"schedule/mission"_s << QByteArray("{}");
        QTest::newRow("of another name") << u"schedule/act-2554"_s << shipped(u"schedules/mission.json"_s);
        QTest::newRow("out of the folder") << u"schedule/../../x"_s << shipped(u"schedules/mission.json"_s);
        QTest::newRow("no holidays") << u"holidays"_s << QByteArray("Songkran");
        QTest::newRow("a table that is not used here") << u"codes/titles"_s << QByteArray("1\tMr");
    }
    void whatCannotBeReadIsNotLaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QVERIFY(!shell::layRegistryTable(folder.path(), name, content));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RegistryTablesTest)
#include "test_registrytables.moc"
