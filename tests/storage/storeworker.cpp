// The program that the tests of cuts, full disks and syncs start and end: storeworker MODE FOLDER [NUMBER…]
#include "app/casework/actcodec.h"
#include "tests/storage/bookkeeping.h"
#include "tests/storage/busycounter.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdlib>
#include <functional>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::tests;

namespace
{

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    static_cast<void>(
        ::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size()))); // at once, and seen by disklog
}

QString codeOf(const domain::Failure& failure)
{
    return domain::failureCodeText(failure.code);
}

void makeReadOnly(const QString& disk)
{
    if (::mount(nullptr, QFile::encodeName(disk).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        qFatal("the small disk cannot be made read-only");
}

int openReadOnly(const QString& folder)
{
    {
        World world(folder + u"/store"_s);
        world.create();
    }
    makeReadOnly(folder);
    World world(folder + u"/store"_s);
    const auto opened = storage::JournalStore::open(world.folder(), world.environment());
    say(opened ? u"opened"_s : codeOf(opened.error()));
    return 0;
}

int createReadOnly(const QString& folder)
{
    makeReadOnly(folder);
    World world(folder + u"/store"_s);
    const casework::Officer first{.id = {},
                                  .login = u"first"_s,
                                  .name = u"x"_s,
                                  .position = {},
                                  .citizenId = {},
                                  .roles = casework::Role::Administrator,
                                  .revoked = false};
    const auto made =
        storage::JournalStore::create(world.folder(), {u"1301"_s, u"x"_s, u"1"_s}, first, u"p"_s, world.environment());
    say(made ? u"made"_s : codeOf(made.error()));
    return 0;
}

/** Works until the disk is full, looks whether everything holds, gets space, works on, and looks again. */
int fillTheDisk(const QString& folder)
{
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(5 * 1024 * 1024, 'b')) < 0)
        qFatal("no ballast");
    ballast.close();
    World world(folder + u"/store"_s);
    world.create();
    const QUuid id = world.caseAt(casework::Step::FineAndFee);
    const casework::DraftSaved draft{casework::Step::FineAndFee, {{u"note"_s, QString(20000, u'ก')}}};
    int done = 0;
    auto recorded = world.store().record(world.officer, draft, id);
    for (; recorded; ++done)
        recorded = world.store().record(world.officer, draft, id);
    say(codeOf(recorded.error()));
    // Nothing was lost: the journal is whole, the case is readable, and the same act fails the same way again.
    const auto whole = world.store().verify(storage::Thoroughness::EverySignature);
    say(whole ? u"whole"_s : whole.error().detail);
    say(world.store().loadCase(id)->fine ? u"changed"_s : u"same case"_s);
    say(codeOf(world.store().record(world.officer, draft, id).error()));
    QFile::remove(ballast.fileName());
    world.must(fine(100), id);
    world.must(payment(100), id);
    const auto after = world.store().verify(storage::Thoroughness::EverySignature);
    say(after && after->entries == whole->entries + 2 ? u"went on"_s : u"did not go on"_s);
    world.close();
    world.open();
    world.signInAll();
    say(world.store().loadCase(id)->payment->receiptNumber);
    say(*world.store().projectionsHold() ? u"tables hold"_s : u"tables differ"_s);
    return done > 20 ? 0 : 1;
}

/** Works without end and says each act that was acknowledged, until somebody pulls the plug. */
int workUntilKilled(const QString& folder, int round)
{
    World world(folder, quint32(round) + 1);
    world.clock.advance(round);
    world.open();
    world.signInAll();
    BusyCounter counter(world, quint32(round) + 1, 1 + round * 100000, BusyCounter::Work::CasesAndBooks);
    for (;;) {
        const casework::Recorded recorded = counter.step();
        say(u"%1 %2"_s.arg(recorded.sequence).arg(QString::fromLatin1(recorded.entry.toRfc4122().toHex())));
    }
}

/** Acts between two marks, one of each kind of the books among them, for whoever counts system calls; each is said. */
int countedActs(const QString& folder, int acts)
{
    World world(folder + u"/store"_s);
    world.create();
    world.receiveStock();
    BusyCounter counter(world, 1, 1, BusyCounter::Work::CasesAndBooks);
    using namespace casework;
    const auto done = [](const Recorded& recorded) { say(u"act "_s + kindOf(recorded.act)); };
    say(u"BEGIN"_s);
    done(counter.step()); // opens the day
    const QUuid id = world.must(opening(5000)).caseId;
    say(u"act caseOpened"_s);
    for (const Act& act : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100)})
        done(world.must(act, id));
    const Recorded paid = world.must(payment(100), id);
    done(paid);
    done(world.mustTogether(voiding(std::get<PaymentReceived>(paid.act).receiptNumber), id));
    for (const Act& act : std::initializer_list<Act>{
             fine(50), payment(50), photo(), prints(), FormSigned{}, SlipGiven{u"0812345678"_s, u"x"_s},
             CitizenCalled{true, {}}, CaseHandedOn{world.clerk.officer.id, u"x"_s}, CaseViewed{u"resumed"_s}})
        done(world.must(act, id));
    done(world.mustTogether(StockReturned{u"TB00000018"_s, 3, u"x"_s}));
    done(world.must(CashRemitted{domain::Baht::ofBaht(30), domain::Baht::ofBaht(20), u"x"_s}));
    for (int i = 0; i < acts; ++i)
        done(counter.step());
    done(counter.closeDay());
    say(u"END"_s);
    return 0;
}

/** A store with so many acts. */
int grow(const QString& folder, int acts)
{
    World world(folder);
    world.create();
    if (!world.store().importPersons({registerPerson(1)}))
        return 1;
    BusyCounter counter(world, 1, 1000);
    for (int i = 0; i < acts; ++i) {
        if (i % 5000 == 4999)
            world.clock.advance(1);
        counter.step();
    }
    return 0;
}

/** The look-up of one person by number, and of his open case: what callgrind counts. */
[[gnu::noinline]] bool measuredLookUp(World& world)
{
    return world.store().lookUp(world.officer, applicant(1).id, u"cardLost"_s).has_value() &&
           world.store().openCaseOf(applicant(1).id).has_value();
}

int lookUp(const QString& folder, int times)
{
    World world(folder, 9);
    world.clock.advance(4000);
    world.open();
    world.signInAll();
    if (!measuredLookUp(world)) // once for what is prepared at first use
        return 1;
    for (int i = 0; i < times; ++i) {
        if (!measuredLookUp(world))
            return 1;
    }
    return 0;
}

/** One act, again while the disk refuses it; each acknowledged one is said, and each refusal. */
casework::Recorded insist(const std::function<domain::Result<casework::Recorded>()>& record)
{
    for (int attempt = 0; attempt < 4; ++attempt) {
        const auto done = record();
        if (done) {
            say(u"%1 %2 %3"_s.arg(done->sequence)
                    .arg(QString::fromLatin1(done->entry.toRfc4122().toHex()), casework::kindOf(done->act)));
            return *done;
        }
        say(u"refused "_s + codeOf(done.error()));
    }
    std::exit(3);
}

/** What the people at the counter do, insisting. */
struct Insisting
{
    World& world;

    casework::Recorded officer(const casework::Act& act, const QUuid& id = {}) const
    {
        return by(world.officer, act, id);
    }
    casework::Recorded approver(const casework::Act& act, const QUuid& id = {}) const
    {
        return by(world.approver, act, id);
    }
    casework::Recorded both(const casework::Act& act, const QUuid& id = {}) const
    {
        return insist([&] { return world.store().recordTogether(world.officer, world.approver, act, id); });
    }

  private:
    casework::Recorded by(const casework::Session& who, const casework::Act& act, const QUuid& id) const
    {
        return insist([&] { return world.store().record(who, act, id); });
    }
};

/** From the money to the signed form: paid, signed, void, paid again, signed again. */
void payTwice(const Insisting& does, const QUuid& id)
{
    using namespace casework;
    const Recorded paid = does.officer(payment(100), id);
    does.officer(photo(), id);
    does.officer(prints(), id);
    does.officer(FormSigned{}, id);
    does.both(voiding(std::get<PaymentReceived>(paid.act).receiptNumber), id);
    does.officer(fine(50), id);
    does.officer(payment(50), id);
    does.officer(FormSigned{}, id);
}

/** A whole day of the counter with one case, from a store that is there: twenty-eight acts and the signing in and out
 *  around them. */
int wholeCase(const QString& folder)
{
    World world(folder, 7);
    world.clock.advance(1);
    if (const auto opened = storage::JournalStore::open(folder, world.environment()); !opened) {
        say(u"refused "_s + codeOf(opened.error()));
        return 4;
    }
    world.open();
    for (casework::Session* session : {&world.officer, &world.approver}) {
        const bool first = session == &world.officer;
        const auto in = world.store().signIn(first ? u"somying"_s : u"somchai"_s,
                                             first ? u"first password"_s : u"second password"_s);
        if (!in) {
            say(u"refused "_s + codeOf(in.error()));
            return 5;
        }
        *session = *in;
    }
    using namespace casework;
    using domain::Baht;
    const Insisting does{world};
    does.officer(DayOpened{.opening = Baht::ofBaht(500), .selfTest = u"ok"_s});
    const QUuid id = does.officer(opening(1)).caseId;
    does.officer(DraftSaved{Step::Request, {{u"focus"_s, u"eventDay"_s}}}, id);
    does.officer(request(), id);
    does.officer(fingers(FingerOutcome::Mismatch), id);
    does.officer(witness(), id);
    does.officer(EvidenceChecked{{domain::Evidence::HouseRegister}, false}, id);
    does.officer(evidence(), id);
    does.officer(fine(100), id);
    payTwice(does, id);
    does.officer(SlipGiven{u"0812345678"_s, u"บัตรหมด"_s}, id);
    does.officer(CitizenCalled{true, {}}, id);
    does.approver(Approved{u"พยานรับรอง"_s}, id);
    does.officer(BlankDrawn{u"TB00000001"_s}, id);
    does.officer(CardSpoiled{u"TB00000001"_s, u"TB-2105"_s}, id);
    does.officer(BlankDrawn{u"TB00000002"_s}, id);
    does.officer(written(u"TB00000002"_s), id);
    does.officer(handOver(), id);
    does.both(StockReturned{u"TB00000019"_s, 2, u"เกินจำนวน"_s});
    does.officer(CashRemitted{.fines = Baht::ofBaht(50), .fees = Baht(), .reference = u"นส. 12"_s});
    DayClosed close = closing(world, -20);
    close.explanation = u"ทอนเงินเกิน"_s;
    does.both(close);
    does.approver(SignedOut{});
    does.officer(SignedOut{});
    world.close();
    return 0;
}

/** Works beside another counter of the same store. */
int race(const QString& folder, int acts, int firstPerson)
{
    World world(folder, quint32(firstPerson));
    world.random = SeededRandomness(quint32(QUuid::createUuid().data1));
    world.clock.followTheWall();
    world.busyMilliseconds = 10000;
    world.open();
    if (firstPerson == 1)
        world.signInAll();
    else
        world.signInSecondTeam();
    BusyCounter counter(world, quint32(firstPerson), firstPerson);
    for (int i = 0; i < acts; ++i)
        counter.step();
    return 0;
}

/** What a counter does with one act while another may close the day under it: nothing when the day is closed. */
std::optional<casework::Recorded> untilClosed(const domain::Result<casework::Recorded>& done)
{
    if (done)
        return *done;
    if (done.error().code != domain::FailureCode::DayIsClosed)
        qFatal("refused: %s %s", qPrintable(codeOf(done.error())), qPrintable(done.error().detail));
    return std::nullopt;
}

/** One person pays; every third receipt is voided and paid again. False: the day is closed. */
bool payOnOpenDay(World& world, int n)
{
    using namespace casework;
    auto done = untilClosed(world.store().record(world.officer, opening(n)));
    const QUuid id = done ? done->caseId : QUuid();
    const auto next = [&](const Act& act) {
        if (done)
            done = untilClosed(world.store().record(world.officer, act, id));
    };
    for (const Act& act : std::initializer_list<Act>{request(), fingers(), evidence(), fine(100), payment(100)})
        next(act);
    if (!done || n % 3 != 0)
        return done.has_value();
    const QString receipt = std::get<PaymentReceived>(done->act).receiptNumber;
    done = untilClosed(world.store().recordTogether(world.officer, world.approver, voiding(receipt), id));
    next(fine(60));
    next(payment(60));
    return done.has_value();
}

/** Takes payments beside another counter until the day is closed: after `payers` people this one closes it, where it is to.
 *  The other's payments make a count wrong, until it is counted again. */
int raceOverTheDay(const QString& folder, int payers, int firstPerson)
{
    World world(folder, quint32(firstPerson));
    world.random = SeededRandomness(quint32(QUuid::createUuid().data1));
    world.clock.followTheWall();
    world.busyMilliseconds = 10000;
    world.open();
    if (firstPerson == 1)
        world.signInAll();
    else
        world.signInSecondTeam();
    int counts = 0;
    for (int n = firstPerson; payOnOpenDay(world, n); ++n) {
        bool closed = n != firstPerson + payers; // not yet its turn, or the other one's to close
        for (; !closed; ++counts) {
            const auto done = world.store().record(world.officer, closing(world));
            closed = done.has_value();
            if (!done && done.error().code != domain::FailureCode::DayBreakUnexplained)
                qFatal("the close was refused: %s", qPrintable(codeOf(done.error())));
        }
    }
    say(u"counted %1 times"_s.arg(counts));
    return 0;
}

int makeStore(const QString& folder)
{
    World world(folder);
    world.create();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() < 3)
        return 2;
    const QString mode = given[1], folder = given[2];
    const int number = given.value(3).toInt();
    if (mode == u"open-readonly"_s)
        return openReadOnly(folder);
    if (mode == u"create-readonly"_s)
        return createReadOnly(folder);
    if (mode == u"fill"_s)
        return fillTheDisk(folder);
    if (mode == u"work"_s)
        return workUntilKilled(folder, number);
    if (mode == u"acts"_s)
        return countedActs(folder, number);
    if (mode == u"grow"_s)
        return grow(folder, number);
    if (mode == u"look-up"_s)
        return lookUp(folder, number);
    if (mode == u"case"_s)
        return wholeCase(folder);
    if (mode == u"race"_s)
        return race(folder, number, given.value(4).toInt());
    if (mode == u"race-day"_s)
        return raceOverTheDay(folder, number, given.value(4).toInt());
    return mode == u"make"_s ? makeStore(folder) : 2;
}
