// Nothing that names or shows a person stands in clear in any file of the store, at any time.
#include "app/storage/database.h"
#include "app/storage/dialect.h"
#include "app/storage/keyring.h"
#include "tests/storage/bookkeeping.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <span>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;

namespace
{

/** Rare byte strings planted in every field that names or shows somebody. */
struct Canary
{
    QString what;
    QByteArray bytes;
};

std::vector<Canary> canaries()
{
    return {{u"first name"_s, u"คะนารีหนึ่ง"_s.toUtf8()},
            {u"last name"_s, u"คะนารีสอง"_s.toUtf8()},
            {u"English name"_s, "Canarythree"},
            {u"citizen number"_s, citizenDigits(424242).toLatin1()},
            {u"masked number"_s, applicant(424242).id.masked().toUtf8()},
            {u"printed number"_s, applicant(424242).id.formatted().toUtf8()},
            {u"house"_s, u"777/คะนารีสี่"_s.toUtf8()},
            {u"house code"_s, "13017654321"},
            {u"photo"_s, "\xff\xd8 CANARY-PHOTO-FIVE"},
            {u"new photo"_s, "\xff\xd8 CANARY-PHOTO-SIX"},
            {u"printed photo"_s, "\xff\xd8 CANARY-PRINTED-PHOTO"},
            {u"what is to be seen of a hand"_s, u"คะนารีสิบเจ็ด"_s.toUtf8()},
            {u"template"_s, "FP3 CANARY-FINGER-SEVEN"},
            {u"new template"_s, "FP3 CANARY-FINGER-EIGHT"},
            {u"witness"_s, u"คะนารีเก้า"_s.toUtf8()},
            {u"witness's number"_s, citizenDigits(535353).toLatin1()},
            {u"statement"_s, u"คะนารีครบสิบ"_s.toUtf8()},
            {u"draft"_s, u"คะนารีสิบเอ็ด"_s.toUtf8()},
            {u"facts"_s, u"คะนารีสิบสอง"_s.toUtf8()},
            {u"receiver"_s, u"คะนารีสิบสาม"_s.toUtf8()},
            {u"officer's number"_s, citizenDigits(9001).toLatin1()},
            {u"password"_s, "first password"},
            {u"signature"_s, "M 0 0 L 14 14 CANARY"},
            {u"officer's template"_s, "FP3 CANARY-OFFICER-FINGER"},
            {u"password set by another"_s, u"คะนารีรหัสหนึ่ง"_s.toUtf8()},
            {u"password chosen"_s, u"คะนารีรหัสสอง"_s.toUtf8()},
            {u"wrong password"_s, u"คะนารีรหัสผิด"_s.toUtf8()},
            {u"telephone"_s, "0817654321"},
            {u"reason of a void"_s, u"คะนารียกเลิก"_s.toUtf8()},
            {u"what was said on the telephone"_s, u"คะนารีโทรศัพท์"_s.toUtf8()},
            {u"reason of a slip"_s, u"คะนารีใบรับ"_s.toUtf8()},
            {u"explanation of a difference"_s, u"คะนารีเงินขาด"_s.toUtf8()},
            {u"reason of a look"_s, u"คะนารีขอดู"_s.toUtf8()},
            {u"reason of handing on"_s, u"คะนารีลาป่วย"_s.toUtf8()}};
}

struct Region
{
    quintptr begin = 0, end = 0;
    bool readable = false;
};

/** Of a line of /proc/self/maps or smaps; no end: another line. */
Region regionOf(const QByteArray& line)
{
    const QByteArrayList ends = line.left(line.indexOf(' ')).split('-');
    bool begins = false, stops = false;
    if (ends.size() != 2)
        return {};
    const Region region{ends[0].toULongLong(&begins, 16), ends[1].toULongLong(&stops, 16),
                        line.mid(line.indexOf(' ') + 1).startsWith('r')};
    return begins && stops ? region : Region();
}

constexpr uchar mask = 0x5a;

/** How often bytes stand in this process's memory; they are given masked. */
int timesInMemory(const QByteArray& masked)
{
    constexpr std::size_t piece = 1 << 20;
    void* const room =
        ::mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0); // a region by itself
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (room == MAP_FAILED || !maps.open(QIODevice::ReadOnly) ||
        !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("the memory cannot be read");
    const std::span bytes(static_cast<uchar*>(room), piece);
    const auto equal = [](uchar there, char wanted) { return uchar(there ^ mask) == uchar(wanted); };
    int times = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const Region region = regionOf(line);
        const bool own = region.begin <= quintptr(room) && quintptr(room) < region.end;
        const quintptr step = piece - std::size_t(masked.size());
        for (quintptr at = region.begin; region.readable && !own && at < region.end; at += step) {
            const auto size = ::pread(memory.handle(), room, std::min<quintptr>(piece, region.end - at), off_t(at));
            if (size <= 0)
                break;
            auto from = bytes.begin();
            const auto end = bytes.begin() + size;
            while ((from = std::search(from, end, masked.begin(), masked.end(), equal)) != end) {
                ++times;
                ++from;
            }
        }
    }
    ::munmap(room, piece);
    return times;
}

QByteArray utf16(const QByteArray& utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

/** What is found where, over all files of a folder. */
QStringList finds(const QString& folder)
{
    QStringList found;
    int files = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const Canary& canary : canaries()) {
            if (bytes.contains(canary.bytes) || bytes.contains(utf16(canary.bytes)) ||
                bytes.contains(canary.bytes.toHex()) || bytes.contains(canary.bytes.toBase64()))
                found.append(canary.what + u" in "_s + file.fileName());
        }
    }
    if (files < 3)
        qFatal("there should be a store, its log and a key");
    return found;
}

RegisterPerson canaryPerson()
{
    RegisterPerson person = registerPerson(424242);
    person.person.nameTh = *tabian::domain::PersonName::make({}, u"คะนารีหนึ่ง"_s, {}, u"คะนารีสอง"_s);
    person.person.nameEn = *tabian::domain::PersonName::make({}, u"Canarythree"_s, {}, u"Test"_s);
    auto address = person.person.address.parts();
    address.house = u"777/คะนารีสี่"_s;
    person.person.address = *tabian::domain::Address::make(address);
    person.house = *tabian::domain::HouseCode::parse(u"13017654321"_s);
    person.photo = "\xff\xd8 CANARY-PHOTO-FIVE";
    person.leftTemplate = "FP3 CANARY-FINGER-SEVEN";
    return person;
}

/** Everything that can happen around one person, with the canaries in every field. */
void serve(World& world)
{
    if (!world.store().importPersons({canaryPerson()}))
        qFatal("the register's copy was not taken");
    const auto found = world.store().lookUp(world.officer, canaryPerson().person.id, u"cardLost"_s);
    CaseOpened open = opening(424242);
    open.applicant = found->person;
    open.onCard = found->person;
    open.oldPhoto = found->photo;
    const QUuid id = world.must(open).caseId;
    world.must(request(), id);
    world.must(fingers(FingerOutcome::Mismatch), id);
    WitnessRecorded certified = witness();
    certified.name = u"คะนารีเก้า"_s;
    certified.citizenId = citizenDigits(535353);
    certified.statement = u"คะนารีครบสิบ"_s;
    world.must(certified, id);
    world.must(DraftSaved{Step::Evidence, {{u"note"_s, u"คะนารีสิบเอ็ด"_s}}}, id);
    world.must(evidence(), id);
    FineDecided order = fine(100);
    order.facts = u"คะนารีสิบสอง"_s;
    world.must(order, id);
    world.must(payment(100), id);
    world.must(PhotoTaken{"\xff\xd8 CANARY-PHOTO-SIX", "\xff\xd8 CANARY-PRINTED-PHOTO"}, id);
    world.must(FingerExcepted{tabian::devices::Finger::RightIndex, FingerReason::Worn, u"คะนารีสิบเจ็ด"_s}, id);
    world.mustBy(world.clerk, FingersConfirmed{}, id);
    world.must(PrintsTaken{"FP3 CANARY-FINGER-EIGHT", "FP3 CANARY-FINGER-EIGHT", {}, 80, 30}, id);
    world.must(FormSigned{}, id);
    world.mustBy(world.approver, Approved{u"พยานรับรอง"_s}, id);
    world.must(BlankDrawn{u"TB00000001"_s}, id);
    world.must(written(u"TB00000001"_s), id);
    world.must(HandedOver{ReceivedBy::Guardian, u"คะนารีสิบสาม"_s, false, u"M 0 0 L 14 14 CANARY"_s}, id);
    if (world.store().loadCase(id)->step() != Step::Closed || world.store().openCases()->size() != 0)
        qFatal("the case did not close");
}

void mustHold(bool done, const char* what)
{
    if (!done)
        qFatal("%s", what);
}

/** What is typed about people beside a case: accounts, fingers, passwords, looks. */
void keepAccounts(World& world)
{
    world.must(FingersEnrolled{world.officer.officer.id, "FP3 CANARY-OFFICER-FINGER", "FP3 CANARY-OFFICER-FINGER"});
    mustHold(world.store().fingersOf(world.officer).has_value(), "the fingers are not to be had");
    Officer person = world.clerk.officer;
    person.id = {};
    person.login = u"manee"_s;
    person.citizenId = citizenDigits(9100);
    mustHold(world.store().openAccount(world.officer, person, u"คะนารีรหัสหนึ่ง"_s).has_value(), "no account");
    const auto session = world.store().signIn(u"manee"_s, u"คะนารีรหัสหนึ่ง"_s);
    mustHold(session && world.store().changePassword(*session, u"คะนารีรหัสหนึ่ง"_s, u"คะนารีรหัสสอง"_s) &&
                 !world.store().confirm(*session, u"คะนารีรหัสผิด"_s),
             "the password was not changed");
    const QDate day = world.clock.now().date();
    const ViewFilter filter{.from = day, .until = day, .officer = {}, .person = canaryPerson().person.id};
    mustHold(world.store().views(world.officer, filter).has_value(), "the looks are not to be had");
}

/** A void receipt, a slip and its call, a case handed on, a day that does not agree. */
void keepBooks(World& world)
{
    world.must(DayOpened{.opening = tabian::domain::Baht::ofBaht(500), .selfTest = {}});
    CaseOpened open = opening(424242);
    open.applicant = canaryPerson().person;
    const QUuid id = world.must(open).caseId;
    for (const Act& act : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100)})
        world.must(act, id);
    ReceiptVoided voided = voiding(std::get<PaymentReceived>(world.must(payment(100), id).act).receiptNumber);
    voided.reason = u"คะนารียกเลิก"_s;
    world.mustTogether(voided, id);
    world.must(fine(100), id);
    world.must(payment(100), id);
    for (const Act& act : std::initializer_list<Act>{photo(), prints(), FormSigned()})
        world.must(act, id);
    world.mustTogether(StockReturned{world.nextBlank(), world.store().stock()->onHand, u"หมดอายุ"_s});
    world.must(SlipGiven{u"0817654321"_s, u"คะนารีใบรับ"_s}, id);
    world.must(CitizenCalled{false, u"คะนารีโทรศัพท์"_s}, id);
    world.must(CaseHandedOn{world.clerk.officer.id, u"คะนารีลาป่วย"_s}, id);
    world.must(DocumentPrinted{u"receipt"_s, u"คะนารีขอดู"_s}, id);
    DayClosed close = closing(world, -20);
    close.explanation = u"คะนารีเงินขาด"_s;
    world.mustTogether(close);
}

} // namespace

class SecretsTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void nothingPersonalIsInClearInAnyFile();
    void theSearchWouldFindThem();
    void keysAreLeftOutOfDumpsAndOfSwapSpace();
    void lockedMeansThatTheDataKeyIsNowhereInMemory();
};

void SecretsTest::nothingPersonalIsInClearInAnyFile()
{
    World world;
    world.create();
    world.receiveStock();
    serve(world);
    keepAccounts(world);
    keepBooks(world);
    const QString place = world.onServer() ? qEnvironmentVariable("TABIAN_TEST_POSTGRES_DATA") : world.folder();
    QCOMPARE(finds(place), QStringList()); // while it runs: the store and its write-ahead log
    QVERIFY(world.store().rebuild());
    QCOMPARE(finds(place), QStringList());
    const QString allOfIt = world.onServer() ? u"CHECKPOINT"_s : u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
    QCOMPARE(runRaw(world.file(), {allOfIt}), QString());
    QCOMPARE(finds(place), QStringList()); // all of it in the main file
}

void SecretsTest::theSearchWouldFindThem()
{
    World world;
    world.create();
    for (const QString& other : {u"/one"_s, u"/two"_s}) // a folder as full as a store's
        QVERIFY(QFile::copy(world.folder() + u"/station.key"_s, world.folder() + other));
    for (const Canary& canary : canaries()) {
        QFile planted(world.folder() + u"/planted"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("xx" + canary.bytes + "yy");
        planted.close();
        QCOMPARE(finds(world.folder()), QStringList{canary.what + u" in "_s + planted.fileName()});
    }
}

void SecretsTest::keysAreLeftOutOfDumpsAndOfSwapSpace()
{
    const tabian::storage::Secret key(32);
    QFile maps(u"/proc/self/smaps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    bool its = false;
    QByteArrayList flags;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (const Region region = regionOf(line); region.end > 0)
            its = region.begin <= quintptr(key.data()) && quintptr(key.data()) < region.end;
        if (its && line.startsWith("VmFlags:"))
            flags = line.mid(8).simplified().split(' ');
    }
    QVERIFY2(flags.contains("dd"), "a dump would hold it");
    QVERIFY2(flags.contains("lo"), "it may be swapped out");
}

void SecretsTest::lockedMeansThatTheDataKeyIsNowhereInMemory()
{
    World world;
    world.create();
    world.receiveStock();
    world.caseAt(Step::Closed, 1);
    QByteArray masked; // so that the search does not find what it looks for in its own hands
    {
        const auto& dialect = world.onServer() ? tabian::storage::postgresDialect() : tabian::storage::sqliteDialect();
        const auto db = tabian::storage::Database::open(world.file(), false, dialect, 1000);
        QVERIFY(db);
        const auto key = tabian::storage::unwrapKey(**db, world.clerk.officer.id, u"third password"_s);
        QVERIFY(key);
        for (std::size_t i = 0; i < key->size(); ++i)
            masked.append(char(key->data()[i] ^ mask));
    }
    QVERIFY(timesInMemory(masked) > 0); // signed in
    for (const Session& session : {world.officer, world.approver, world.clerk})
        QVERIFY(world.store().signOut(session));
    QCOMPARE(timesInMemory(masked), 0);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "test_secrets.moc"
