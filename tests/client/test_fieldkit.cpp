// A field kit from end to end, with the real registry: packed on-line, worked from without a line, sent, and brought back.
#include "app/casework/kitdesk.h"
#include "tests/client/syncedcounter.h"
#include "tests/storage/rawstore.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using namespace tabian::casework;
using domain::FailureCode;
using Line = SyncState::Line;

namespace
{

/** A case of a lost card, as the law of today has it. */
RequestDecided requestOf(const RegisterPerson& person, QDate today)
{
    RequestDecided act = request();
    const auto found = domain::assess({.kind = act.kind,
                                       .birth = person.person.birth,
                                       .applied = today,
                                       .event = act.event,
                                       .cardExpiry = person.facts.lastExpiry,
                                       .agePolicy = act.agePolicy},
                                      *domain::Schedule::shipped(act.schedule), domain::Holidays::shipped());
    act.accepted = found.accepted;
    act.dayZero = found.dayZero;
    act.due = found.due;
    act.daysLate = found.daysLate;
    act.fine = found.fine;
    act.fee = found.fee;
    act.newExpiry = found.newExpiry.beText();
    return act;
}

/** The laptop: a counter of its own, its desk, and its officers. */
struct Laptop
{
    SyncOffice office;
    std::unique_ptr<SyncedCounter> counter;
    std::unique_ptr<SessionDesk> sessions;
    std::unique_ptr<KitDesk> desk;
    Session approver;
    QStringList failures;

    Laptop()
    {
        office.registerPersons({2, 3, 4});
        const Ran ran = office.ctl(
            {u"sync"_s, u"enrol"_s, u"--letter"_s, office.newLetter(), u"--login"_s, u"somying"_s}, "first password\n");
        if (ran.exit != 0)
            qFatal("not enrolled");
        counter = std::make_unique<SyncedCounter>(office);
        sessions = std::make_unique<SessionDesk>(counter->queue());
        desk = std::make_unique<KitDesk>(KitDesk::Ports{counter->queue(), *sessions, counter->sync, counter->clock()},
                                         domain::OfflineLimits{});
        QObject::connect(desk.get(), &KitDesk::failed, [this](const domain::Failure& failure) {
            failures << domain::failureCodeText(failure.code) + u' ' + failure.detail;
        });
        sessions->signIn(u"somying"_s, u"first password"_s);
        approver = *counter->asked([](Store& store) { return store.signIn(u"somchai"_s, u"second password"_s); });
    }
    Recorded must(const Session& session, const Act& act, const QUuid& caseId = {})
    {
        const auto done = counter->asked([&](Store& store) { return store.record(session, act, caseId); });
        if (!done)
            qFatal("%s %s", qPrintable(domain::failureCodeText(done.error().code)), qPrintable(done.error().detail));
        return *done;
    }
    domain::Result<RegisterPerson> lookUp(int n)
    {
        return counter->asked([&](Store& store) {
            return store.lookUp(*sessions->session(), *domain::CitizenId::parse(citizenDigits(n)), u"fieldKit"_s);
        });
    }
    qint64 waiting() const { return counter->sync.state().facts.waiting.entries; }
    Line line() const { return counter->sync.state().line; }
    /** From the opening to the card in the citizen's hand. */
    QUuid serve(const RegisterPerson& person)
    {
        const Session& by = *sessions->session();
        const RequestDecided decided = requestOf(person, counter->clock().now().date());
        const domain::Baht fined = decided.fine.most.isZero() ? domain::Baht() : domain::Baht::ofBaht(100);
        const QUuid id = must(by, CaseOpened{.source = IntakeSource::TypedNumber,
                                             .applicant = person.person,
                                             .onCard = {},
                                             .oldCard = {},
                                             .oldPhoto = person.photo,
                                             .facts = person.facts,
                                             .number = {}})
                             .caseId;
        must(by, decided, id);
        must(by, fingers(), id);
        must(by, evidence(), id);
        must(by, fined.isZero() ? FineDecided{} : fine(100), id);
        must(by, PaymentReceived{.fine = fined, .fee = decided.fee, .cash = fined + decided.fee, .receiptNumber = {}},
             id);
        must(by, photo(), id);
        must(by, prints(), id);
        must(by, FormSigned{}, id);
        must(approver, Approved{u"ตรวจแล้ว"_s}, id);
        const QString serial = desk->book().kit->firstSerial;
        must(by, BlankDrawn{serial}, id);
        must(by, written(serial), id);
        must(by, handOver(), id);
        return id;
    }
};

} // namespace

class FieldKitTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void packedOnLineWorkedFromOffLineAndBroughtBack()
    {
        Laptop laptop;
        QTRY_VERIFY_WITH_TIMEOUT(laptop.sessions->session().has_value(), 10'000);
        KitDesk& desk = *laptop.desk;
        // Numbers of its own: what the office writes is elsewhere.
        laptop.must(*laptop.sessions->session(),
                    ReceiptRangeSet{1, domain::fiscalYearBe(laptop.counter->clock().now().date()), 5001, 5100});

        // --- packed: two of the list are in the register, one is not
        QTRY_COMPARE_WITH_TIMEOUT(laptop.line(), Line::OnLine, 10'000);
        const QByteArray list =
            (citizenDigits(2) + u'\n' + citizenDigits(3) + u'\n' + citizenDigits(77) + u'\n').toLatin1();
        QCOMPARE(desk.chooseList(list).persons.size(), 3u);
        QTRY_COMPARE_WITH_TIMEOUT(desk.book().persons.size(), 3u, 10'000);
        QSignalSpy ended(&desk, &KitDesk::fetchEnded);
        desk.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
        QCOMPARE(desk.missed().size(), 1u);
        QCOMPARE(desk.missed().front().id.digits(), citizenDigits(77));
        QCOMPARE(desk.missed().front().why, (domain::Failure{FailureCode::RegistryRefused, u"TB-7020"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.book().here(), 2, 10'000);
        QCOMPARE(desk.book().withBothFingers(), 2);
        QCOMPARE(desk.book().cardsOnHand, 20);
        const KitLoad load{15, 100};
        QTRY_VERIFY_WITH_TIMEOUT(desk.canPack(load), 20'000); // every entry has its receipt
        QSignalSpy packed(&desk, &KitDesk::packed);
        desk.pack(u"บ้านสมมุติ หมู่ 4"_s, load);
        QTRY_COMPARE_WITH_TIMEOUT(packed.count(), 1, 10'000);
        QCOMPARE(desk.book().kit->persons, 2);
        const QString register_ = laptop.office.registry().folder() + u"/registry.db"_s;
        QTRY_COMPARE_WITH_TIMEOUT(askRaw(register_, u"SELECT cards FROM kits WHERE returned_ms = 0"_s).toInt(), 15,
                                  10'000);
        QCOMPARE(askRaw(register_, u"SELECT count(*) FROM disclosures WHERE reason = 'fieldKit'"_s).toInt(), 2);

        // --- away: the line is gone, and one of them gets a card
        laptop.office.killRegistry();
        const auto person = laptop.lookUp(2);
        QVERIFY(person.has_value());
        QCOMPARE(person->leftTemplate, registerPerson(2).leftTemplate);
        QCOMPARE(person->rightTemplate, registerPerson(2).rightTemplate);
        laptop.serve(*person);
        desk.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(desk.book().count(KitStand::Served), 1, 10'000);
        QCOMPARE(desk.book().kit->cardsDue, 14);
        QCOMPARE(desk.book().kit->receiptsLeft, 99);
        QTRY_COMPARE_WITH_TIMEOUT(laptop.line(), Line::Waiting, 10'000);
        QVERIFY(laptop.waiting() > 10);
        QVERIFY(!desk.canReturn());

        // --- back: everything is sent and stands, the cards are counted, the copies are gone
        laptop.office.startRegistry();
        desk.sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.waiting(), 0, 30'000);
        QCOMPARE(laptop.counter->sync.state().facts.rejected.size(), 0u);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canReturn(), 10'000);
        QSignalSpy back(&desk, &KitDesk::broughtBack);
        desk.bringBack(14, {});
        QTRY_COMPARE_WITH_TIMEOUT(back.count(), 1, 10'000);
        QCOMPARE(desk.book().kit->erased, 2);
        QCOMPARE(desk.book().kit->stayed, 0);
        QCOMPARE(laptop.lookUp(2).error().code, FailureCode::PersonUnknown);
        QCOMPARE(laptop.lookUp(3).error().code, FailureCode::PersonUnknown);
        QTRY_COMPARE_WITH_TIMEOUT(askRaw(register_, u"SELECT cards_back FROM kits WHERE returned_ms > 0"_s).toInt(), 14,
                                  20'000);
        QVERIFY2(laptop.failures.isEmpty(), qPrintable(laptop.failures.join(u'\n')));

        // --- the registry learns of the card, and does not bring its person back by itself
        QTest::qWait(500);
        laptop.counter->sync.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.line(), Line::OnLine, 10'000);
        QCOMPARE(laptop.lookUp(2).error().code, FailureCode::PersonUnknown);
    }
};

QTEST_GUILESS_MAIN(FieldKitTest)
#include "test_fieldkit.moc"
