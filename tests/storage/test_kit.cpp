// The field kit in the store: who goes along, what the books expect back, whose copies are erased; forbidden acts, and the
// journal alone makes the table again.
#include "app/casework/actvalues.h"
#include "tests/storage/counterworld.h"
#include "tests/storage/rawstore.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using domain::CitizenId;
using domain::FailureCode;

namespace
{

CitizenId idOf(int n)
{
    return *CitizenId::parse(citizenDigits(n));
}

protocol::PersonRecord recordOf(int n, qint64 asOfMs)
{
    const RegisterPerson known = registerPerson(n);
    return {.citizen = citizenDigits(n),
            .revision = 1,
            .asOfMs = asOfMs,
            .person = codec::Codec<Applicant>::pack(known.person).toMap(),
            .facts = codec::Codec<RegisterFacts>::pack(known.facts).toMap(),
            .house = known.house->digits(),
            .photo = known.photo,
            .left = "left template",
            .right = n % 2 == 0 ? QByteArray() : "right template"};
}

KitPacked packing(int cards = 10, int receipts = 50)
{
    KitPacked act;
    act.label = u"บ้านสมมุติ หมู่ 4"_s;
    act.cards = cards;
    act.receipts = receipts;
    return act;
}

/** A laptop with twenty cards and a hundred receipt numbers. Who served before is in its copy of the register: person 1. */
struct Laptop
{
    World world;

    Laptop()
    {
        world.create();
        world.receiveStock();
        world.must(ReceiptRangeSet{1, 2569, 5001, 5100});
        if (!world.store().importPersons({registerPerson(1)}))
            qFatal("no person");
    }
    storage::JournalStore& store() { return world.store(); }
    KitBook book()
    {
        auto read = store().kitBook(world.officer);
        if (!read)
            qFatal("%s", qPrintable(domain::failureCodeText(read.error().code)));
        return *read;
    }
    void choose(const QList<int>& people)
    {
        std::vector<CitizenId> ids;
        for (int n : people)
            ids.push_back(idOf(n));
        if (!store().planKit(world.officer, ids))
            qFatal("not chosen");
    }
    /** As the registry answers when it is asked. */
    void fetch(int n, qint64 asOfMs = 1'774'000'000'000)
    {
        if (!store().putAskedPerson(recordOf(n, asOfMs)))
            qFatal("not fetched");
    }
    /** As the feed tells of a change. */
    void feed(int n, qint64 asOfMs)
    {
        const auto position = *store().feedPosition();
        const auto record = recordOf(n, asOfMs);
        const protocol::PullPage page{.station = QUuid::createUuid(),
                                      .after = position,
                                      .next = position + 1,
                                      .more = false,
                                      .items = {{position + 1, protocol::typeOf<protocol::PersonRecord>(),
                                                 record.citizen, position + 1, protocol::bytesOf(record)}},
                                      .atMs = asOfMs};
        if (!store().applyPage(page, 0))
            qFatal("not applied");
    }
    /** The kit with three people, of whom two had to be fetched. */
    void packThree()
    {
        choose({2, 1, 3});
        fetch(2);
        fetch(3);
        world.must(packing());
    }
    bool has(int n) { return store().lookUp(world.clerk, idOf(n), u"fieldKit"_s).has_value(); }
    QString refusal(const domain::Outcome& outcome)
    {
        return outcome ? QString() : domain::failureCodeText(outcome.error().code) + u' ' + outcome.error().detail;
    }
    QString refusalOf(const Act& act)
    {
        const auto recorded = store().record(world.officer, act);
        return recorded ? QString()
                        : (domain::failureCodeText(recorded.error().code) + u' ' + recorded.error().detail).trimmed();
    }
};

} // namespace

class KitTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void whoIsChosenIsListedWithWhatIsHere()
    {
        Laptop laptop;
        laptop.choose({2, 1, 3});
        laptop.fetch(2);
        const KitBook book = laptop.book();
        QVERIFY(!book.kit);
        QCOMPARE(book.persons.size(), 3u);
        QCOMPARE(book.persons[0].id, idOf(2)); // in the list's order
        QCOMPARE(book.persons[0].name, registerPerson(2).person.nameTh.full());
        QVERIFY(book.persons[0].leftFinger && !book.persons[0].rightFinger);
        QCOMPARE(book.persons[0].asOf.toMSecsSinceEpoch(), 1'774'000'000'000);
        QVERIFY(book.persons[1].here);
        QVERIFY(!book.persons[2].here && book.persons[2].name.isEmpty());
        QCOMPARE(book.here(), 2);
        QCOMPARE(book.cardsOnHand, 20);
        QCOMPARE(book.nextSerial, u"TB00000001"_s);
        QCOMPARE(book.receiptsLeft, 100);
        QCOMPARE(book.nextReceipt, 5001);
    }

    void theStoreFillsInWhatGoesAlong()
    {
        Laptop laptop;
        laptop.choose({2, 1, 3});
        laptop.fetch(2);
        KitPacked act = packing();
        act.persons = 77;
        act.firstSerial = u"TB99999999"_s;
        act.firstReceipt = 1;
        const Recorded recorded = laptop.world.must(act);
        const auto& kept = std::get<KitPacked>(recorded.act);
        QCOMPARE(kept.persons, 2); // whoever is here
        QCOMPARE(kept.firstSerial, u"TB00000001"_s);
        QCOMPARE(kept.firstReceipt, 5001);
        const KitBook book = laptop.book();
        QVERIFY(book.isOut());
        QCOMPARE(book.kit->label, act.label);
        QCOMPARE(book.kit->packed, recorded.at);
        QCOMPARE(book.kit->packedBy, laptop.world.officer.officer.name);
        QCOMPARE(book.kit->cards, 10);
        QCOMPARE(book.kit->cardsDue, 10);
        QCOMPARE(book.kit->receiptsLeft, 50);
        QCOMPARE(book.persons.size(), 3u); // also who is not here: he may come with his card
    }

    void whatCannotBePacked_data()
    {
        QTest::addColumn<bool>("people");
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("receipts");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("answer");
        const QString label = u"หมู่ 4"_s;
        QTest::newRow("nobody") << false << 10 << 50 << label << u"TB-7112 persons"_s;
        QTest::newRow("a card too many") << true << 21 << 50 << label << u"TB-7112 cards"_s;
        QTest::newRow("a receipt too many") << true << 20 << 101 << label << u"TB-7112 receipts"_s;
        QTest::newRow("all there is") << true << 20 << 100 << label << QString();
        QTest::newRow("no cards, no receipts") << true << 0 << 0 << label << QString();
        QTest::newRow("cards below nothing")
            << true << -1 << 0 << label << domain::failureCodeText(FailureCode::ActOutOfOrder);
        QTest::newRow("no name") << true << 1 << 1 << u" "_s << domain::failureCodeText(FailureCode::ReasonMissing);
    }
    void whatCannotBePacked()
    {
        QFETCH(bool, people);
        QFETCH(int, cards);
        QFETCH(int, receipts);
        QFETCH(QString, label);
        Laptop laptop;
        laptop.choose(people ? QList<int>{1} : QList<int>{2}); // person 2 is not here
        KitPacked act = packing(cards, receipts);
        act.label = label;
        QTEST(laptop.refusalOf(act), "answer");
    }

    void onlyASupervisorAndOneAtATime()
    {
        Laptop laptop;
        World& w = laptop.world;
        laptop.choose({1});
        QCOMPARE(w.triesBy(w.clerk, packing()), FailureCode::RoleMissing);
        QCOMPARE(w.tries(KitReturned{10, {}}), FailureCode::KitIsOut);
        w.must(packing());
        QCOMPARE(w.tries(packing()), FailureCode::KitIsOut);
        QCOMPARE(w.triesBy(w.clerk, KitReturned{10, {}}), FailureCode::RoleMissing);
        QCOMPARE(laptop.refusal(laptop.store().planKit(w.officer, {idOf(2)})).left(7), u"TB-7113"_s);
        QCOMPARE(laptop.store().planKit(w.clerk, {}).error().code, FailureCode::RoleMissing);
        QCOMPARE(laptop.book().persons.size(), 1u);
        w.must(KitReturned{10, {}});
        QCOMPARE(w.tries(KitReturned{10, {}}), FailureCode::KitIsOut);
        laptop.choose({1});
        w.must(packing()); // another one
        QVERIFY(laptop.store().kitBook(w.clerk).has_value());
    }

    void casesOfTheDayShowBesideTheirPeople()
    {
        Laptop laptop;
        World& w = laptop.world;
        laptop.choose({4, 5, 6, 7});
        for (int n : {4, 5, 6, 7})
            laptop.fetch(n);
        const QUuid before = w.caseAt(Step::HandOver, 4); // begun before, not over
        w.must(packing());
        QCOMPARE(laptop.book().count(KitStand::Open), 1);
        w.must(handOver(), before);
        const QUuid cancelled = w.caseAt(Step::Identity, 5);
        w.must(CaseCancelled{u"ไม่ประสงค์"_s}, cancelled);
        const QUuid open = w.caseAt(Step::Identity, 6);
        const KitBook book = laptop.book();
        QCOMPARE(int(book.persons[0].stand), int(KitStand::Served));
        QCOMPARE(int(book.persons[1].stand), int(KitStand::Cancelled));
        QCOMPARE(int(book.persons[2].stand), int(KitStand::Open));
        QCOMPARE(book.persons[2].caseId, open);
        QCOMPARE(book.persons[2].caseNumber, u"1301-69-000003"_s);
        QCOMPARE(int(book.persons[3].stand), int(KitStand::NotCome));
        QVERIFY(book.persons[3].caseId.isNull());
    }

    void aCaseOfLongAgoIsNone()
    {
        Laptop laptop;
        World& w = laptop.world;
        const QUuid id = w.caseAt(Step::HandOver, 4);
        w.must(handOver(), id);
        laptop.choose({4});
        laptop.fetch(4);
        w.must(packing());
        QCOMPARE(laptop.book().count(KitStand::NotCome), 1);
    }

    void theBooksExpectWhatWasNotUsed()
    {
        Laptop laptop;
        World& w = laptop.world;
        laptop.packThree();
        w.caseAt(Step::WriteAndReadBack, 4); // a fee is paid, no card drawn
        QCOMPARE(laptop.book().kit->cardsDue, 10);
        QCOMPARE(laptop.book().kit->receiptsLeft, 49);
        const QUuid second = w.caseAt(Step::HandOver, 5); // a card is written
        QCOMPARE(laptop.book().kit->cardsDue, 9);
        QCOMPARE(laptop.book().kit->receiptsLeft, 48);
        w.must(handOver(), second);
        QCOMPARE(laptop.book().kit->cardsDue, 9);
        w.receiveStock(u"TB00000101"_s, 5); // somebody brought more
        QCOMPARE(laptop.book().kit->cardsDue, 14);
        QCOMPARE(w.tries(KitReturned{13, {}}), FailureCode::ReasonMissing);
        QCOMPARE(w.tries(KitReturned{15, u"  "_s}), FailureCode::ReasonMissing);
        w.must(KitReturned{13, u"ใบหนึ่งเปียกน้ำ"_s});
        const KitBook book = laptop.book();
        QVERIFY(!book.isOut());
        QCOMPARE(book.kit->cardsBack, 13);
        QCOMPARE(book.kit->note, u"ใบหนึ่งเปียกน้ำ"_s);
        QVERIFY(book.kit->returned.has_value());
    }

    void copiesThatOnlyTheKitBroughtAreErased()
    {
        Laptop laptop;
        World& w = laptop.world;
        laptop.choose({1, 2, 3, 4});
        for (int n : {1, 2, 3})
            laptop.fetch(n);
        w.must(packing());
        const QUuid id = w.must(opening(3)).caseId;
        w.must(KitReturned{10, {}});
        const KitBook book = laptop.book();
        QCOMPARE(book.kit->erased, 1);
        QCOMPARE(book.kit->stayed, 1);
        QVERIFY(book.persons.empty());
        QVERIFY(laptop.has(1));  // was here before
        QVERIFY(!laptop.has(2)); // came with the kit
        QVERIFY(laptop.has(3));  // has an open case
        QVERIFY(!laptop.has(4)); // never came
        QVERIFY(w.store().loadCase(id).has_value());
        w.must(CaseCancelled{u"ผู้ขอไม่ประสงค์"_s}, id);
        QVERIFY(!laptop.has(3)); // the case has ended
        QVERIFY(laptop.has(1));
        QCOMPARE(laptop.book().kit->erased, 2);
    }

    void whoWasLetGoComesOnlyWhenHeIsAskedFor()
    {
        Laptop laptop;
        laptop.packThree();
        laptop.world.must(KitReturned{10, {}});
        QVERIFY(!laptop.has(2));
        laptop.feed(2, 1'774'000'900'000); // the register changed him
        QVERIFY(!laptop.has(2));
        laptop.feed(1, 1'774'000'900'000); // others are told of as ever
        laptop.feed(9, 1'774'000'900'000);
        QVERIFY(laptop.has(1) && laptop.has(9));
        laptop.fetch(2, 1'774'000'900'000);
        QVERIFY(laptop.has(2));
        laptop.feed(2, 1'774'001'000'000);
        laptop.choose({2});
        QCOMPARE(laptop.book().persons.front().asOf.toMSecsSinceEpoch(), 1'774'001'000'000);
    }

    void aChoiceGivenUpLeavesNothingBehind()
    {
        Laptop laptop;
        laptop.choose({1, 2, 3});
        laptop.fetch(2);
        laptop.fetch(3);
        laptop.choose({3, 1}); // another list: person 2 is not on it
        QVERIFY(!laptop.has(2));
        QVERIFY(laptop.has(3));
        laptop.choose({});
        QVERIFY(!laptop.has(3)); // still the choice's: it was here by the first one
        QVERIFY(laptop.has(1));
        QVERIFY(laptop.book().persons.empty());
        QVERIFY(!laptop.book().kit);
    }

    void aChoiceOutlastsTheProgram()
    {
        Laptop laptop;
        laptop.choose({2, 3});
        laptop.fetch(2);
        laptop.world.close();
        laptop.world.open();
        QCOMPARE(laptop.store().kitBook(laptop.world.officer).error().code, FailureCode::SignedOut);
        laptop.world.signInAll();
        QCOMPARE(laptop.book().persons.size(), 2u);
        QCOMPARE(laptop.book().here(), 1);
        laptop.world.must(packing());
        laptop.world.must(KitReturned{10, {}});
        QVERIFY(!laptop.has(2));
    }

    void aCounterWithoutRangeTakesNoNumbers()
    {
        World world;
        world.create();
        world.receiveStock();
        QVERIFY(world.store().importPersons({registerPerson(1)}).has_value());
        QVERIFY(world.store().planKit(world.officer, {idOf(1)}).has_value());
        QCOMPARE(world.store().kitBook(world.officer)->receiptsLeft, -1);
        QCOMPARE(world.tries(packing(10, 1)), FailureCode::KitImpossible);
        const Recorded recorded = world.must(packing(10, 0));
        QCOMPARE(std::get<KitPacked>(recorded.act).firstReceipt, 0);
    }

    void theTableIsMadeAgainFromTheJournal()
    {
        Laptop laptop;
        World& w = laptop.world;
        laptop.packThree();
        w.caseAt(Step::HandOver, 4);
        w.must(KitReturned{8, u"ขาดหนึ่ง"_s});
        laptop.choose({1});
        w.must(packing(3, 2));
        const auto before = w.store().digestOfProjections();
        QVERIFY(*w.store().projectionsHold());
        QVERIFY(w.store().rebuild());
        QCOMPARE(*w.store().digestOfProjections(), *before);
        QCOMPARE(laptop.book().kit->cards, 3);
        QCOMPARE(laptop.book().persons.size(), 1u); // not of the journal, and not touched
    }

    void theTablesRefuseASecondKitAndAChangedOne()
    {
        Laptop laptop;
        laptop.packThree();
        const QString place = laptop.world.file();
        const QString again =
            u"INSERT INTO kits (sequence, label, persons, first_serial, cards, first_receipt, receipts, "
            "cards_behind, receipts_behind, at_ms, at_offset, officer) SELECT sequence + 1, label, "
            "persons, first_serial, cards, first_receipt, receipts, cards_behind, receipts_behind, "
            "at_ms, at_offset, officer FROM kits"_s;
        QVERIFY(runRaw(place, {again}).contains(u"one field kit is out at a time"_s));
        laptop.world.must(KitReturned{10, {}});
        QVERIFY(runRaw(place, {u"UPDATE kits SET cards_back = 9"_s}).contains(u"stays as it is"_s));
    }

    void noNameAndNoNumberStandsInTheTables()
    {
        Laptop laptop;
        laptop.packThree();
        const QString out = dumpOf(laptop.world.file());
        QVERIFY(out.contains(u"kit_persons"_s));
        laptop.world.must(KitReturned{9, u"หายหนึ่งใบ"_s});
        const QString back = dumpOf(laptop.world.file());
        const QStringList secrets{citizenDigits(2), citizenDigits(3), u"สมมุติ หมู่"_s, u"หายหนึ่ง"_s};
        for (const QString& secret : secrets)
            QVERIFY2(!out.contains(secret) && !back.contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(KitTest)
#include "test_kit.moc"
