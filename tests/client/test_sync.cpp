// A counter and its registry, both as they are installed: tabianctl on one side, tabian-registryd on the other, TLS between them.
#include "tests/client/syncoffice.h"
#include "tests/storage/rawstore.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QJsonArray>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray chief = "first password\n";

QString codeOf(const Ran& ran)
{
    return ran.error.value("code"_L1).toString();
}

qint64 waitingIn(const Ran& ran)
{
    return ran.out.value("waiting"_L1).toObject().value("entries"_L1).toInteger(-1);
}

} // namespace

class SyncTest : public QuietTest
{
    Q_OBJECT

    static Ran enrolled(SyncOffice& office)
    {
        const Ran ran =
            office.ctl({u"sync"_s, u"enrol"_s, u"--letter"_s, office.newLetter(), u"--login"_s, u"somying"_s}, chief);
        if (ran.exit != 0)
            qFatal("not enrolled: %s", qPrintable(codeOf(ran)));
        return ran;
    }
    static Ran once(SyncOffice& office) { return office.ctl({u"sync"_s, u"run"_s, u"--once"_s}); }
    static Ran onceSignedIn(SyncOffice& office)
    {
        return office.ctl({u"sync"_s, u"run"_s, u"--once"_s, u"--login"_s, u"somying"_s}, chief);
    }
    /** A case of person n is opened. */
    static void work(SyncOffice& office, int n)
    {
        World world(office.store());
        world.clock.followTheWall();
        world.open();
        world.signInAll();
        world.must(opening(n));
    }

  private Q_SLOTS:
    void aLetterIsGoodForOneCounter()
    {
        SyncOffice office;
        QCOMPARE(codeOf(once(office)), u"TB-7105"_s);
        QCOMPARE(office.ctl({u"sync"_s, u"status"_s}).out.value("enrolled"_L1).toBool(true), false);
        const QString letter = office.newLetter();
        const auto enrol = [&](const QString& file, const QString& login, const QByteArray& password) {
            return office.ctl({u"sync"_s, u"enrol"_s, u"--letter"_s, file, u"--login"_s, login}, password);
        };
        QCOMPARE(codeOf(enrol(office.home() + u"/persons.jsonl"_s, u"somying"_s, chief)), u"TB-7104"_s);
        QCOMPARE(codeOf(enrol(letter, u"somying"_s, "wrong\n")), u"TB-3016"_s);
        QCOMPARE(codeOf(enrol(letter, u"clerk"_s, "third password\n")), u"TB-3003"_s);
        office.killRegistry();
        QCOMPARE(codeOf(enrol(letter, u"somying"_s, chief)), u"TB-7101"_s);
        office.startRegistry();
        const Ran done = enrol(letter, u"somying"_s, chief); // with the key of the try before
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.out.value("office"_L1).toString(), u"1301"_s);
        QCOMPARE(codeOf(enrol(letter, u"somying"_s, chief)), u"TB-7106"_s);
        for (const QString& name : {u"registry.json"_s, u"registry.key"_s})
            QCOMPARE(QFile::permissions(office.store() + u'/' + name) &
                         (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        const Ran status = office.ctl({u"sync"_s, u"status"_s});
        QCOMPARE(status.out.value("enrolled"_L1).toBool(), true);
        QCOMPARE(status.out.value("station"_L1), done.out.value("station"_L1));
    }

    void whatWasDoneIsSentAndWhatChangedComes()
    {
        SyncOffice office;
        enrolled(office);
        work(office, 1);
        const Ran locked = once(office); // nobody is signed in: it sends
        QVERIFY2(locked.exit == 0, qPrintable(codeOf(locked)));
        QCOMPARE(waitingIn(locked), 0);
        QVERIFY(locked.out.value("copyAsOf"_L1).isNull());
        const QString place = office.registry().folder() + u"/registry.db"_s;
        QCOMPARE(askRaw(place, u"SELECT count(*) FROM entries"_s).toLongLong(),
                 locked.out.value("acknowledged"_L1).toInteger());
        const Ran fetched = onceSignedIn(office);
        QVERIFY2(fetched.exit == 0, qPrintable(codeOf(fetched)));
        QVERIFY(fetched.out.value("feedPosition"_L1).toInteger() > 0);
        QVERIFY(!fetched.out.value("copyAsOf"_L1).isNull());
        QVERIFY(qAbs(fetched.out.value("clockOffsetMs"_L1).toInteger()) < 5000);
        QCOMPARE(askRaw(office.store() + u"/store.db"_s, u"SELECT count(*) FROM registry_officers"_s).toInt(), 3);
        QCOMPARE(askRaw(office.store() + u"/store.db"_s, u"SELECT cards FROM registry_allotments"_s).toInt(), 1000);
    }

    /** What the registry gives no effect is told, and what it disputes waits for the supervisor. */
    void refusalsAndConflictsComeBack()
    {
        SyncOffice office;
        enrolled(office);
        {
            World world(office.store());
            world.clock.followTheWall();
            world.open();
            world.signInAll();
            const QUuid stranger = world.must(opening(5)).caseId; // not in the register
            world.must(request(), stranger);                      // with a fine that its rules do not give
        }
        QCOMPARE(onceSignedIn(office).exit, 0);
        const Ran status = office.ctl({u"sync"_s, u"status"_s});
        QCOMPARE(status.out.value("conflicts"_L1).toInt(), 1);
        const QJsonArray rejected = status.out.value("rejected"_L1).toArray();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected.at(0).toObject().value("kind"_L1).toString(), u"requestDecided"_s);
        QCOMPARE(rejected.at(0).toObject().value("code"_L1).toString(), u"TB-7046"_s);
    }

    void workGoesOnWhileTheRegistryIsAway()
    {
        SyncOffice office;
        enrolled(office);
        QCOMPARE(once(office).exit, 0);
        office.killRegistry();
        work(office, 1);
        QCOMPARE(codeOf(once(office)), u"TB-7101"_s);
        const Ran off = office.ctl({u"sync"_s, u"status"_s});
        QVERIFY(waitingIn(off) > 0);
        QCOMPARE(off.out.value("waiting"_L1).toObject().value("cases"_L1).toInt(), 1);
        office.startRegistry();
        QCOMPARE(waitingIn(once(office)), 0);
    }

    void entriesGoOnAMemoryStick()
    {
        SyncOffice office;
        enrolled(office);
        QCOMPARE(once(office).exit, 0);
        office.killRegistry();
        work(office, 1);
        const QString file = office.home() + u"/stick.tbc"_s, receipt = office.home() + u"/stick.tbr"_s;
        const Ran out =
            office.ctl({u"sync"_s, u"export"_s, u"--file"_s, file, u"--login"_s, u"clerk"_s}, "third password\n");
        QVERIFY2(out.exit == 0, qPrintable(codeOf(out)));
        QVERIFY(out.out.value("entries"_L1).toInteger() > 0);
        Ran status = office.ctl({u"sync"_s, u"status"_s});
        QVERIFY(waitingIn(status) > out.out.value("entries"_L1).toInteger()); // and the act that says so
        QCOMPARE(status.out.value("onStick"_L1).toObject().value("last"_L1), out.out.value("last"_L1));
        const QJsonObject carried = office.registry().setup({u"carry"_s, u"--in"_s, file, u"--out"_s, receipt});
        QCOMPARE(carried.value("entries"_L1), out.out.value("entries"_L1));
        QCOMPARE(carried.value("refused"_L1).toInt(-1), 0);
        QCOMPARE(codeOf(office.ctl({u"sync"_s, u"import"_s, u"--file"_s, file})), u"TB-7109"_s);
        const Ran in = office.ctl({u"sync"_s, u"import"_s, u"--file"_s, receipt});
        QVERIFY2(in.exit == 0, qPrintable(codeOf(in)));
        QCOMPARE(in.out.value("acknowledged"_L1), out.out.value("last"_L1));
        QVERIFY(in.out.value("onStick"_L1).isNull());
        office.startRegistry(); // the line is back: the rest goes over it
        QCOMPARE(waitingIn(once(office)), 0);
    }

    void aRevokedStationIsToldSo()
    {
        SyncOffice office;
        const Ran seat = enrolled(office);
        office.registry().setup(
            {u"station"_s, u"revoke"_s, u"--id"_s, seat.out.value("station"_L1).toString(), u"--reason"_s, u"test"_s});
        const Ran refused = once(office);
        QCOMPARE(codeOf(refused), u"TB-7103"_s);
        QCOMPARE(refused.error.value("detail"_L1).toString(), u"TB-7011"_s);
    }

    void anOfficerWhomTheRegistryEndsIsOutHere()
    {
        SyncOffice office;
        enrolled(office);
        QCOMPARE(onceSignedIn(office).exit, 0);
        office.registry().setup(
            {u"officer"_s, u"revoke"_s, u"--citizen"_s, citizenDigits(9003), u"--reason"_s, u"test"_s});
        QCOMPARE(onceSignedIn(office).exit, 0);
        const Ran clerk = office.ctl({u"sync"_s, u"run"_s, u"--once"_s, u"--login"_s, u"clerk"_s}, "third password\n");
        QCOMPARE(codeOf(clerk), u"TB-3017"_s);
    }

    /** The store was put back from an old copy and worked on. */
    void anOldCopyIsFoundOut()
    {
        SyncOffice office;
        enrolled(office);
        const QString copy = office.home() + u"/copy"_s;
        QCOMPARE(office.ctl({u"store"_s, u"backup"_s, u"--out"_s, copy}).exit, 0);
        work(office, 1);
        QCOMPARE(once(office).exit, 0);
        QVERIFY(QFile::remove(office.store() + u"/store.db"_s));
        QFile::remove(office.store() + u"/store.db-wal"_s);
        QFile::remove(office.store() + u"/store.db-shm"_s);
        QVERIFY(QFile::copy(copy + u"/store.db"_s, office.store() + u"/store.db"_s));
        QCOMPARE(codeOf(once(office)), u"TB-7107"_s);
        work(office, 2);
        QCOMPARE(codeOf(once(office)), u"TB-7107"_s);
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "test_sync.moc"
