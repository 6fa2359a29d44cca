// tabianctl journal … and store …, through the program, as a script at an office would.
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;

namespace
{

struct Ran
{
    int exit = -1;
    QJsonObject out, error;
    QByteArray said; // on stderr
};

Ran run(const QString& program, const QStringList& args, const QByteArray& in = {})
{
    QProcess process;
    process.start(program, args);
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        qFatal("%s did not end", qPrintable(program));
    Ran ran;
    ran.exit = process.exitCode();
    ran.out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    ran.said = process.readAllStandardError();
    const QByteArray last = ran.said.trimmed().split('\n').last();
    ran.error = QJsonDocument::fromJson(last).object()[u"error"_s].toObject();
    return ran;
}

Ran ctl(const QStringList& args, const QByteArray& in = {})
{
    return run(u"" TABIANCTL ""_s, args, in);
}

/** A counter's home with a store in which a case was closed. */
class Home
{
  public:
    Home()
    {
        QDir().mkpath(path() + u"/documents"_s);
        World world(store());
        world.clock.followTheWall(); // tabianctl's clock is the machine's
        world.create();
        world.receiveStock();
        world.caseAt(Step::Closed, 1);
        world.caseAt(Step::Approval, 2);
    }
    QString path() const { return m_folder.path(); }
    QString store() const { return path() + u"/store"_s; }
    QString file() const { return store() + u"/store.db"_s; }

  private:
    QTemporaryDir m_folder;
};

} // namespace

class StoreCommandTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void tamperingIsNamedByTheProgramAndByTheAuditorsScript_data();
    void tamperingIsNamedByTheProgramAndByTheAuditorsScript();
    void anotherOfficesKeyIsRefusedByTheScript();
    void rebuildGivesTheSameTables();
    void aForgedTableIsMadeRight();
    void anOpenedExportNeedsThePassword();
    void backupAndRestore();
    void anOfficeBegins();
    void aLostPasswordIsRecovered();
    void whatCanBeSavedIsToldAndSaved_data();
    void whatCanBeSavedIsToldAndSaved();
    void whatIsOldIsDeletedAndTheJournalStays();
    void aCrashLeavesNoDump();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
};

void StoreCommandTest::tamperingIsNamedByTheProgramAndByTheAuditorsScript_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("changed") << QStringList{u"UPDATE journal SET officer = randomblob(16) WHERE sequence = 9"_s}
                             << u"entry 9: changed"_s;
    QTest::newRow("missing") << QStringList{u"DELETE FROM journal WHERE sequence = 10"_s} << u"entry 10: missing"_s;
    QTest::newRow("reordered") << QStringList{u"UPDATE journal SET sequence = 1000 WHERE sequence = 10"_s,
                                              u"UPDATE journal SET sequence = 10 WHERE sequence = 11"_s,
                                              u"UPDATE journal SET sequence = 11 WHERE sequence = 1000"_s}
                               << u"entry 10: order"_s;
    QTest::newRow("signed anew") << QStringList{u"UPDATE journal SET signature = randomblob(64) WHERE sequence = 12"_s}
                                 << u"entry 12: signature"_s;
}

void StoreCommandTest::tamperingIsNamedByTheProgramAndByTheAuditorsScript()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, named);
    const Home home;
    QCOMPARE(runRaw(home.file(),
                    QStringList{u"DROP TRIGGER journal_never_changed"_s, u"DROP TRIGGER journal_never_shortened"_s} +
                        statements),
             QString());
    const Ran verified = ctl({u"journal"_s, u"verify"_s, u"--home"_s, home.path()});
    const QString exported = home.path() + u"/journal.jsonl"_s;
    QCOMPARE(ctl({u"journal"_s, u"export"_s, u"--home"_s, home.path(), u"--out"_s, exported}).exit, 0);
    const Ran script = run(u"python3"_s, {u"" VERIFY_EXPORT ""_s, exported});
    if (named.isEmpty()) {
        QCOMPARE(verified.exit, 0);
        QCOMPARE(script.exit, 0);
        QCOMPARE(script.out, verified.out);
        return;
    }
    QCOMPARE(verified.exit, 1);
    QCOMPARE(verified.error[u"code"_s].toString(), u"TB-4009"_s);
    QCOMPARE(verified.error[u"detail"_s].toString(), named);
    QCOMPARE(script.exit, 1);
    QCOMPARE(QString::fromUtf8(script.said.trimmed()), named);
}

void StoreCommandTest::anotherOfficesKeyIsRefusedByTheScript()
{
    const Home home;
    const QString exported = home.path() + u"/journal.jsonl"_s;
    QCOMPARE(ctl({u"journal"_s, u"export"_s, u"--home"_s, home.path(), u"--out"_s, exported}).exit, 0);
    const QByteArray key = askRaw(home.file(), u"SELECT public_key FROM stations"_s).toByteArray().toHex();
    QCOMPARE(run(u"python3"_s, {u"" VERIFY_EXPORT ""_s, exported, QString::fromLatin1(key)}).exit, 0);
    QCOMPARE(run(u"python3"_s, {u"" VERIFY_EXPORT ""_s, exported, QString(64, u'0')}).exit, 1);
}

void StoreCommandTest::rebuildGivesTheSameTables()
{
    const Home home;
    const Ran ran =
        ctl({u"journal"_s, u"rebuild"_s, u"--home"_s, home.path(), u"--login"_s, u"clerk"_s}, "third password\n");
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out[u"same"_s].toBool());
    QCOMPARE(ran.out[u"before"_s].toString().size(), 64);
    QCOMPARE(ran.out[u"before"_s], ran.out[u"after"_s]);
    QVERIFY(ran.said.contains("{\"progress\":"));
    QVERIFY(ran.out[u"entries"_s].toInt() > 20);
}

void StoreCommandTest::aForgedTableIsMadeRight()
{
    const Home home;
    QCOMPARE(runRaw(home.file(), {u"UPDATE lookups SET reason = 'x'"_s, u"DELETE FROM fines"_s}), QString());
    const QStringList args{u"journal"_s, u"rebuild"_s, u"--home"_s, home.path(), u"--login"_s, u"clerk"_s};
    const Ran first = ctl(args, "third password\n");
    QCOMPARE(first.exit, 0);
    QVERIFY(!first.out[u"same"_s].toBool());
    QVERIFY(ctl(args, "third password\n").out[u"same"_s].toBool());
    QCOMPARE(ctl(args, "wrong\n").error[u"code"_s].toString(), u"TB-3016"_s);
}

void StoreCommandTest::anOpenedExportNeedsThePassword()
{
    const Home home;
    const QString exported = home.path() + u"/journal.jsonl"_s;
    const auto asks = [&](const QString& login, const QByteArray& password) {
        return ctl({u"journal"_s, u"export"_s, u"--home"_s, home.path(), u"--out"_s, exported, u"--login"_s, login},
                   password);
    };
    QCOMPARE(asks(u"clerk"_s, "third password\n").error[u"code"_s].toString(), u"TB-3003"_s);
    QVERIFY(!QFile::exists(exported));
    QCOMPARE(asks(u"somying"_s, "first password\n").exit, 0);
    QFile file(exported);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(citizenDigits(1).toLatin1()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(run(u"python3"_s, {u"" VERIFY_EXPORT ""_s, exported}).exit, 0); // opened or not, it verifies
}

void StoreCommandTest::backupAndRestore()
{
    const Home home;
    const QString copy = home.path() + u"/copy"_s;
    const QTemporaryDir other;
    const Ran made = ctl({u"store"_s, u"backup"_s, u"--home"_s, home.path(), u"--out"_s, copy});
    QCOMPARE(made.exit, 0);
    QCOMPARE(ctl({u"store"_s, u"backup"_s, u"--home"_s, home.path(), u"--out"_s, copy}).error[u"code"_s].toString(),
             u"TB-4019"_s);
    const QStringList restore{u"store"_s, u"restore"_s, u"--from"_s, copy, u"--home"_s, other.path()};
    const Ran restored = ctl(restore);
    QCOMPARE(restored.exit, 0);
    QCOMPARE(restored.out[u"head"_s], made.out[u"head"_s]);
    QCOMPARE(ctl(restore).error[u"code"_s].toString(), u"TB-4019"_s);
    QCOMPARE(ctl({u"journal"_s, u"verify"_s, u"--home"_s, other.path()}).out[u"head"_s], made.out[u"head"_s]);
}

void StoreCommandTest::anOfficeBegins()
{
    const QTemporaryDir home;
    const QStringList create{u"store"_s,         u"create"_s,       u"--home"_s,       home.path(),
                             u"--office"_s,      u"1301"_s,         u"--station"_s,    u"ช่อง 1"_s,
                             u"--office-name"_s, u"สำนักทะเบียน"_s,   u"--login"_s,      u"admin"_s,
                             u"--name"_s,        u"นายผู้ดูแล ระบบ"_s, u"--citizen-id"_s, citizenDigits(9001)};
    QCOMPARE(ctl(create.mid(0, create.size() - 2), "secret words\n").exit, 2);
    QStringList nobodys = create;
    nobodys.last() = u"1999000000000"_s;
    QCOMPARE(ctl(nobodys, "secret words\n").error[u"code"_s].toString(), u"TB-3029"_s);
    QCOMPARE(ctl(create, "secret words\n").exit, 0);
    QCOMPARE(ctl(create, "secret words\n").error[u"code"_s].toString(), u"TB-4001"_s);
    QCOMPARE(ctl({u"journal"_s, u"verify"_s, u"--home"_s, home.path()}).out[u"entries"_s].toInt(), 2);
    const QTemporaryDir refused;
    QCOMPARE(ctl({u"store"_s, u"join"_s, u"--home"_s, refused.path(), u"--store"_s, u"postgresql://a:b@c/d"_s,
                  u"--station"_s, u"2"_s, u"--login"_s, u"admin"_s},
                 "x\n")
                 .error[u"code"_s]
                 .toString(),
             u"TB-4015"_s);
}

void StoreCommandTest::aLostPasswordIsRecovered()
{
    const Home home;
    const Ran codes = ctl(
        {u"store"_s, u"recovery-codes"_s, u"--home"_s, home.path(), u"--login"_s, u"somying"_s, u"--parts"_s, u"2"_s},
        "first password\n");
    QCOMPARE(codes.exit, 0);
    QByteArray typed = "a new one\n";
    const QVariantList all = codes.out[u"codes"_s].toVariant().toList();
    QCOMPARE(all.size(), 2);
    for (const QVariant& code : all)
        typed += code.toString().toLatin1() + '\n';
    const QStringList recover{u"store"_s, u"recover"_s, u"--home"_s, home.path(), u"--login"_s, u"clerk"_s};
    QCOMPARE(ctl(recover, typed).exit, 0);
    QCOMPARE(ctl(recover, typed).error[u"code"_s].toString(), u"TB-4021"_s);
    const QStringList rebuild{u"journal"_s, u"rebuild"_s, u"--home"_s, home.path(), u"--login"_s, u"clerk"_s};
    QCOMPARE(ctl(rebuild, "a new one\n").exit, 0);
    QCOMPARE(ctl(rebuild, "third password\n").error[u"code"_s].toString(), u"TB-3016"_s);
}

void StoreCommandTest::whatCanBeSavedIsToldAndSaved_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("an entry changed") << u"UPDATE journal SET at_ms = at_ms + 1 WHERE sequence = 15"_s;
    QTest::newRow("the tables gone") << u"DELETE FROM receipts"_s;
    QTest::newRow("pages overwritten") << QString();
}

void StoreCommandTest::whatCanBeSavedIsToldAndSaved()
{
    QFETCH(QString, damage);
    const Home home;
    const int all = ctl({u"journal"_s, u"verify"_s, u"--home"_s, home.path()}).out[u"entries"_s].toInt();
    if (damage.isEmpty()) {
        const int root = askRaw(home.file(), u"SELECT rootpage FROM sqlite_master WHERE name = 'receipts'"_s).toInt();
        QFile file(home.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
    } else {
        QCOMPARE(runRaw(home.file(), {u"DROP TRIGGER journal_never_changed"_s, damage}), QString());
    }
    QFile damaged(home.file());
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();
    const Ran told = ctl({u"store"_s, u"examine"_s, u"--home"_s, home.path()});
    QCOMPARE(told.exit, 0);
    const int trusted = damage.startsWith(u"UPDATE"_s) ? 14 : all;
    QCOMPARE(told.out[u"entries"_s].toInt(), trusted);
    QCOMPARE(told.out[u"ends"_s].toString(), trusted == 14 ? u"entry 15: changed"_s : QString());
    QCOMPARE(told.out[u"keys"_s].toInt(), 3);
    const QTemporaryDir fresh;
    const QStringList salvage{u"store"_s, u"salvage"_s, u"--from"_s, home.path(), u"--home"_s, fresh.path()};
    QCOMPARE(ctl(salvage, "nobody's\n").error[u"code"_s].toString(), u"TB-3016"_s);
    const Ran saved = ctl(salvage, "second password\n");
    QVERIFY2(saved.exit == 0, saved.said.constData());
    QCOMPARE(saved.out[u"entries"_s].toInt(), trusted);
    const Ran rebuilt =
        ctl({u"journal"_s, u"rebuild"_s, u"--home"_s, fresh.path(), u"--login"_s, u"clerk"_s}, "third password\n");
    QVERIFY2(rebuilt.out[u"same"_s].toBool(), rebuilt.said.constData());
    damaged.seek(0);
    QCOMPARE(damaged.readAll(), before); // it was only read
}

void StoreCommandTest::whatIsOldIsDeletedAndTheJournalStays()
{
    const Home home;
    const auto before = ctl({u"journal"_s, u"verify"_s, u"--home"_s, home.path()});
    const QString old = home.path() + u"/documents/old.pdf"_s, young = home.path() + u"/documents/young.pdf"_s;
    for (const QString& path : {old, young}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a document");
        file.flush();
        if (path == old)
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-31), QFileDevice::FileModificationTime));
    }
    const Ran ran = ctl({u"store"_s, u"retain"_s, u"--home"_s, home.path(), u"--days"_s, u"30"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out[u"deleted"_s].toInt(), 1);
    QVERIFY(!QFile::exists(old) && QFile::exists(young));
    QCOMPARE(ctl({u"journal"_s, u"verify"_s, u"--home"_s, home.path()}).out, before.out);
    for (const QString& days : {u"0"_s, u"-1"_s, u"all"_s})
        QCOMPARE(ctl({u"store"_s, u"retain"_s, u"--home"_s, home.path(), u"--days"_s, days}).exit, 2);
    QVERIFY(QFile::exists(young));
}

void StoreCommandTest::aCrashLeavesNoDump()
{
    // A process that may be dumped belongs to its user in /proc; one that may not belongs to root.
    const QTemporaryDir folder(
        u"/var/tmp/tabianctl-XXXXXX"_s); // a copy that any user can run, wherever the build stands
    const QString program = folder.path() + u"/tabianctl"_s;
    QVERIFY(QFile::copy(u"" TABIANCTL ""_s, program));
    for (const QString& path : {folder.path(), program})
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
    QStringList command{program, u"store"_s, u"recover"_s, u"--home"_s, folder.path(), u"--login"_s, u"clerk"_s};
    const bool asRoot = ::getuid() == 0;
    if (asRoot)
        command = QStringList{u"setpriv"_s, u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s} + command;
    QProcess process;
    process.start(command.takeFirst(), command); // it waits for a password
    QVERIFY(process.waitForStarted());
    if (asRoot) // not before it is another user's
        QTRY_VERIFY(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process.processId())).endsWith(u"tabianctl"_s));
    QTRY_COMPARE(QFileInfo(u"/proc/%1/maps"_s.arg(process.processId())).ownerId(), 0u);
    process.closeWriteChannel();
    process.waitForFinished();
}

void StoreCommandTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::newRow("nothing") << QStringList{u"store"_s};
    QTest::newRow("no such command") << QStringList{u"store"_s, u"delete"_s};
    QTest::newRow("an option missing") << QStringList{u"store"_s, u"backup"_s, u"--home"_s, u"x"_s};
    QTest::newRow("a value missing") << QStringList{u"journal"_s, u"export"_s, u"--home"_s, u"x"_s, u"--out"_s};
    QTest::newRow("an option too many") << QStringList{u"journal"_s, u"verify"_s, u"--home"_s,
                                                       u"x"_s,       u"--fast"_s, u"yes"_s};
}

void StoreCommandTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, args);
    const Ran ran = ctl(args);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.said.startsWith("usage:"));
}

QTEST_GUILESS_MAIN(StoreCommandTest)
#include "test_storecommand.moc"
