// A case through the store: what is recorded, what comes back, what the lists and the day say.
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::Baht;
using tabian::domain::FailureCode;

class CasesTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aWholeCaseClosesWithOneReceiptAndOneCard();
    void numbersRunByOfficeAndFiscalYear();
    void aCaseComesBackAfterTheProgramEnded_data();
    void aCaseComesBackAfterTheProgramEnded();
    void theDraftComesBackWithItsFocus();
    void anotherCountersEntriesAreFoldedOntoAKeptCase();
    void listsShowOpenAndWaitingCases();
    void aLookUpIsAnEntryWhetherFoundOrNot();
    void aCardNumberShownIsAnEntryWithItsReason();
    void theRegistersCopyComesBackWhole();
    void theBooksBalanceAndFollowTheFine();
    void theDayReportCounts();
    void aDayThatIsOverKeepsItsFigures();
    void stockIsCountedAndRanged();
    void projectionsAreRebuiltByteForByte();
    void aForgedProjectionIsFound();
};

void CasesTest::aWholeCaseClosesWithOneReceiptAndOneCard()
{
    World world;
    world.create();
    world.receiveStock();
    const QUuid id = world.caseAt(Step::Closed);
    const auto c = world.store().loadCase(id);
    QVERIFY(c);
    QCOMPARE(c->step(), Step::Closed);
    QCOMPARE(c->intake.number, u"1301-69-000001"_s);
    QCOMPARE(c->payment->receiptNumber, u"1301-69-R000001"_s);
    QCOMPARE(c->goodCard()->serial, u"TB00000001"_s);
    QCOMPARE(c->approver->officer, world.approver.officer.id);
    QCOMPARE(c->opened.officerName, u"นางสาวสมหญิง ทดสอบ"_s);
    QVERIFY(world.store().verify());
}

void CasesTest::numbersRunByOfficeAndFiscalYear()
{
    World world;
    world.create();
    world.clock.set(QDate(2026, 9, 30), QTime(15, 0));
    QCOMPARE(std::get<CaseOpened>(world.must(opening(1)).act).number, u"1301-69-000001"_s);
    QCOMPARE(std::get<CaseOpened>(world.must(opening(2)).act).number, u"1301-69-000002"_s);
    world.clock.set(QDate(2026, 10, 1), QTime(8, 30));
    QCOMPARE(std::get<CaseOpened>(world.must(opening(3)).act).number, u"1301-70-000001"_s);
    const QUuid paid = world.caseAt(Step::PhotoAndPrints, 4);
    QCOMPARE(world.store().loadCase(paid)->payment->receiptNumber, u"1301-70-R000001"_s);
}

void CasesTest::aCaseComesBackAfterTheProgramEnded_data()
{
    QTest::addColumn<int>("step");
    for (int step = int(Step::Request); step <= int(Step::Closed); ++step)
        QTest::addRow("step %d", step) << step;
}

void CasesTest::aCaseComesBackAfterTheProgramEnded()
{
    QFETCH(int, step);
    World world;
    world.create();
    world.receiveStock();
    const QUuid id = world.caseAt(Step(step));
    world.close();
    world.open();
    world.signInAll();
    const auto c = world.store().loadCase(id);
    QVERIFY(c);
    QCOMPARE(int(c->step()), step);
    QCOMPARE(c->intake.applicant, applicant(1));
}

void CasesTest::theDraftComesBackWithItsFocus()
{
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::FineAndFee);
    const QJsonObject fields{{u"fineAmount"_s, u"15"_s}, {u"focus"_s, u"fineAmount"_s}};
    world.must(DraftSaved{Step::FineAndFee, fields}, id);
    world.close();
    world.open();
    world.signInAll();
    QCOMPARE(world.store().loadCase(id)->draft.fields, fields);
}

void CasesTest::anotherCountersEntriesAreFoldedOntoAKeptCase()
{
    World world;
    world.create();
    const QUuid id = world.caseAt(Step::Identity);
    QCOMPARE(world.store().loadCase(id)->step(), Step::Identity);
    QVERIFY(world.store().signOut(world.clerk)); // one account, one place
    {
        auto other = tabian::storage::JournalStore::open(world.folder(), world.environment());
        QVERIFY(other);
        const auto session = (*other)->signIn(u"clerk"_s, u"third password"_s);
        QVERIFY(session);
        QVERIFY((*other)->record(*session, fingers(), id));
    }
    QCOMPARE(world.store().loadCase(id)->step(), Step::Evidence);
    world.must(evidence(), id);
    QVERIFY(world.store().verify());
}

void CasesTest::listsShowOpenAndWaitingCases()
{
    World world;
    world.create();
    world.receiveStock();
    const QUuid first = world.caseAt(Step::Approval, 1);
    const QUuid second = world.caseAt(Step::Approval, 2);
    world.caseAt(Step::Closed, 3);
    const QUuid young = world.caseAt(Step::Request, 4);
    const auto open = world.store().openCases();
    QVERIFY(open);
    QCOMPARE(open->size(), 3u);
    QCOMPARE(open->front().id, young);
    QVERIFY(!open->front().kindKnown);
    QCOMPARE(open->front().applicantName, u"นายทดสอบ ตัวอย่าง4"_s);
    QCOMPARE(open->front().citizenIdMasked, applicant(4).id.masked());
    QCOMPARE(open->front().officerName, world.officer.officer.name);
    world.must(DraftSaved{Step::Approval, {}}, first); // a touch does not push it back in the queue
    const auto waiting = world.store().waitingForApproval(world.approver);
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 2u);
    QCOMPARE(waiting->at(0).id, first);
    QCOMPARE(waiting->at(1).id, second);
    QCOMPARE(waiting->at(0).kind, tabian::domain::CaseKind::LostOrDestroyed);
    QCOMPARE(world.store().openCaseOf(applicant(2).id)->value().id, second);
    QVERIFY(!world.store().openCaseOf(applicant(3).id)->has_value());
    world.mustBy(world.approver, ReturnedByApprover{u"รูปถ่ายไม่ชัด"_s}, first);
    QCOMPARE(world.store().waitingForApproval(world.approver)->size(), 1u);
}

void CasesTest::aLookUpIsAnEntryWhetherFoundOrNot()
{
    World world;
    world.create();
    QVERIFY(world.store().importPersons({registerPerson(1)}));
    QVERIFY(world.store().lookUp(world.officer, applicant(1).id, u"cardLost"_s));
    const auto missing = world.store().lookUp(world.clerk, applicant(2).id, u"firstCard"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, FailureCode::PersonUnknown);
    const auto reasonless = world.store().lookUp(world.clerk, applicant(1).id, u" "_s);
    QCOMPARE(reasonless.error().code, FailureCode::ReasonMissing);
    const QString seen = u"SELECT group_concat(reason || found, ' ') FROM lookups"_s;
    QCOMPARE(askRaw(world.file(), seen).toString(), u"cardLost1 firstCard0"_s);
}

void CasesTest::aCardNumberShownIsAnEntryWithItsReason()
{
    World world;
    world.create();
    world.mustBy(world.clerk, CardNumberRevealed{applicant(1).id.digits(), u"compareBack"_s});
    const QString seen = u"SELECT group_concat(reason || found, ' ') FROM lookups"_s;
    QCOMPARE(askRaw(world.file(), seen).toString(), u"cardNumber:compareBack1"_s);
    const auto reasonless = world.store().record(world.clerk, CardNumberRevealed{applicant(1).id.digits(), {}});
    QCOMPARE(reasonless.error().code, FailureCode::ReasonMissing);
}

void CasesTest::theRegistersCopyComesBackWhole()
{
    World world;
    world.create();
    RegisterPerson person = registerPerson(1);
    person.facts.replacements = 2;
    person.facts.lastExpiry = tabian::domain::CardExpiry::onDay(QDate(2027, 12, 19));
    QVERIFY(world.store().importPersons({registerPerson(1), registerPerson(2)}));
    QVERIFY(world.store().importPersons({person})); // a newer copy replaces the older
    const auto found = world.store().lookUp(world.officer, applicant(1).id, u"cardLost"_s);
    QVERIFY(found);
    QCOMPARE(found->person, person.person);
    QCOMPARE(found->house, person.house);
    QCOMPARE(found->photo, person.photo);
    QCOMPARE(found->rightTemplate, person.rightTemplate);
    QCOMPARE(found->facts.replacements, 2);
    QCOMPARE(found->facts.lastExpiry, person.facts.lastExpiry);
    QCOMPARE(found->asOf, person.asOf);
}

void CasesTest::theBooksBalanceAndFollowTheFine()
{
    World world;
    world.create();
    const QUuid paid = world.caseAt(Step::FineAndFee, 1);
    world.must(fine(200), paid);
    world.must(fine(150), paid); // decided anew before the money
    world.must(payment(150), paid);
    const QUuid refused = world.caseAt(Step::FineAndFee, 2);
    world.must(fine(80, FineOutcome::Refused), refused);
    world.must(payment(0), refused);
    const QUuid cancelled = world.caseAt(Step::FineAndFee, 3);
    world.must(fine(60), cancelled);
    world.must(CaseCancelled{u"ผู้ขอขอยกเลิก"_s}, cancelled);
    const QUuid changed = world.caseAt(Step::FineAndFee, 4);
    world.must(fine(60), changed);
    RequestDecided other = request(tabian::domain::CaseKind::AddressChanged);
    other.fine = {};
    world.must(other, changed); // no deadline, no fine: the order falls away

    const auto balance = [&world](const char* account) {
        return askRaw(world.file(), u"SELECT COALESCE(sum(satang), 0) FROM postings WHERE account = '%1'"_s.arg(
                                        QLatin1StringView(account)))
            .toLongLong();
    };
    QCOMPARE(balance("cash"), 15000 + 2000 + 2000);
    QCOMPARE(balance("fineRevenue"), -15000);
    QCOMPARE(balance("feeRevenue"), -4000);
    QCOMPARE(balance("receivable"), 8000);
    QCOMPARE(balance("fineOrders"), -8000);
    QCOMPARE(askRaw(world.file(), u"SELECT count(*) FROM (SELECT 1 FROM postings GROUP BY sequence "
                                  "HAVING sum(satang) <> 0)"_s)
                 .toInt(),
             0);
}

void CasesTest::theDayReportCounts()
{
    World world;
    world.create();
    world.receiveStock();
    world.caseAt(Step::Closed, 1);
    world.caseAt(Step::Closed, 2);
    const QUuid waived = world.caseAt(Step::FineAndFee, 3);
    FineDecided waiver = fine(0, FineOutcome::Waived);
    waiver.reason = u"เหตุสุดวิสัย"_s;
    world.must(waiver, waived);
    const QUuid refused = world.caseAt(Step::FineAndFee, 4);
    world.must(fine(80, FineOutcome::Refused), refused);
    const QUuid spoiled = world.caseAt(Step::WriteAndReadBack, 5);
    world.must(BlankDrawn{u"TB00000005"_s}, spoiled);
    world.must(CardSpoiled{u"TB00000005"_s, u"TB-2105"_s}, spoiled);
    const QUuid cancelled = world.caseAt(Step::Request, 6);
    world.must(CaseCancelled{u"ผิดคน"_s}, cancelled);

    const QDate today(2026, 3, 16);
    const auto figures = world.store().dayFigures(today);
    QVERIFY(figures);
    QCOMPARE(figures->opened[4], 5);
    QCOMPARE(figures->opened[0], 1);
    QCOMPARE(figures->issued[4], 2);
    QCOMPARE(figures->cancelled, 1);
    QCOMPARE(figures->cardsBroughtForward, 0);
    QCOMPARE(figures->cardsReceived, 20);
    QCOMPARE(figures->cardsIssued, 2);
    QCOMPARE(figures->cardsSpoiled, 1);
    QCOMPARE(figures->cardsOnHand, 17);
    QCOMPARE(figures->issuedSerials, QStringList{u"TB00000001-TB00000002"_s});
    QCOMPARE(figures->spoiledSerials, QStringList{u"TB00000005"_s});
    QCOMPARE(figures->receipts, 3);
    QCOMPARE(figures->firstReceipt, u"1301-69-R000001"_s);
    QCOMPARE(figures->lastReceipt, u"1301-69-R000003"_s);
    QCOMPARE(figures->fines, Baht::ofBaht(300));
    QCOMPARE(figures->finesPaid, 3);
    QCOMPARE(figures->fees, Baht::ofBaht(60));
    QCOMPARE(figures->feesPaid, 3);
    QCOMPARE(figures->finesRefused, 1);
    QCOMPARE(figures->finesUnpaid, Baht::ofBaht(80));
    QCOMPARE(figures->finesWaived, 1);
    QCOMPARE(figures->officers.size(), 2u);
    QCOMPARE(figures->officers[0].name, world.approver.officer.name);
    QCOMPARE(figures->officers[0].approved, 3);
    QCOMPARE(figures->officers[1].casesTaken, 6);
    QCOMPARE(figures->officers[1].handedOver, 2);
    const auto verified = world.store().verify();
    QCOMPARE(figures->journalHead, verified->head);
    QCOMPARE(figures->lastSequence, verified->entries);
}

void CasesTest::aDayThatIsOverKeepsItsFigures()
{
    World world;
    world.create();
    world.receiveStock();
    world.caseAt(Step::Closed, 1);
    const QUuid open = world.caseAt(Step::FineAndFee, 2);
    world.must(fine(80, FineOutcome::Refused), open);
    const QDate first(2026, 3, 16);
    const auto then = world.store().dayFigures(first);
    world.clock.advance(1);
    world.must(fine(80), open); // thought better of it the next day
    world.must(payment(80), open);
    world.caseAt(Step::Closed, 3);
    const auto now = world.store().dayFigures(first);
    QCOMPARE(now->journalHead, then->journalHead);
    QCOMPARE(now->lastSequence, then->lastSequence);
    QCOMPARE(now->finesRefused, 1);
    QCOMPARE(now->receipts, 1);
    QCOMPARE(now->cardsOnHand, then->cardsOnHand);
    const auto second = world.store().dayFigures(first.addDays(1));
    QCOMPARE(second->cardsBroughtForward, 19);
    QCOMPARE(second->receipts, 2);
    QCOMPARE(second->finesRefused, 0);
}

void CasesTest::stockIsCountedAndRanged()
{
    World world;
    world.create();
    world.receiveStock(u"TB00000001"_s, 4);
    world.receiveStock(u"TA00000100"_s, 2);
    auto stock = world.store().stock();
    QCOMPARE(stock->onHand, 6);
    QCOMPARE(stock->nextSerial, u"TA00000100"_s);
    QCOMPARE(stock->issuedPerWorkingDay, 0.0);
    world.caseAt(Step::Closed, 1);
    world.caseAt(Step::Closed, 2);
    world.clock.advance(3);
    world.caseAt(Step::Closed, 3);
    world.clock.advance(1);
    world.caseAt(Step::HandOver, 4);
    stock = world.store().stock();
    QCOMPARE(stock->onHand, 2);
    QCOMPARE(stock->nextSerial, u"TB00000003"_s);
    QCOMPARE(stock->drawnToday, 1);
    QCOMPARE(stock->issuedToday, 0);
    QCOMPARE(stock->issuedPerWorkingDay, 1.5);
}

void CasesTest::projectionsAreRebuiltByteForByte()
{
    World world;
    world.create();
    world.receiveStock();
    for (int n = 1; n <= 5; ++n)
        world.caseAt(Step::Closed, n);
    for (int step = int(Step::Request); step < int(Step::Closed); ++step)
        world.caseAt(Step(step), 10 + step);
    const QUuid returned = world.caseAt(Step::Approval, 30);
    world.mustBy(world.approver, ReturnedByApprover{u"ไม่ครบ"_s}, returned);
    const QUuid spoiled = world.caseAt(Step::WriteAndReadBack, 31);
    const QString serial = world.nextBlank();
    world.must(BlankDrawn{serial}, spoiled);
    world.must(CardSpoiled{serial, u"TB-2105"_s}, spoiled);
    // The approver helps out at the encoder afterwards: still his approval stands when the tables are made again.
    world.mustBy(world.approver, BlankDrawn{world.nextBlank()}, spoiled);
    QVERIFY(world.store().importPersons({registerPerson(1)}));
    QVERIFY(world.store().lookUp(world.officer, applicant(1).id, u"cardLost"_s));

    const auto before = world.store().digestOfProjections();
    const auto rebuilt = world.store().rebuild();
    QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().detail));
    QCOMPARE(*rebuilt, world.store().verify()->entries);
    QCOMPARE(*world.store().digestOfProjections(), *before);
    QVERIFY(*world.store().projectionsHold());
}

void CasesTest::aForgedProjectionIsFound()
{
    World world;
    world.create();
    world.caseAt(Step::PhotoAndPrints, 1);
    QCOMPARE(runRaw(world.file(), {u"DROP TRIGGER receipts_stay"_s, u"UPDATE receipts SET cash_satang = 999900"_s}),
             QString());
    QVERIFY(!*world.store().projectionsHold());
    QCOMPARE(askRaw(world.file(), u"SELECT cash_satang FROM receipts"_s).toInt(), 999900); // only looked
    QVERIFY(world.store().rebuild());
    QVERIFY(*world.store().projectionsHold());
    QCOMPARE(askRaw(world.file(), u"SELECT cash_satang FROM receipts"_s).toInt(), 12000);
}

QTEST_GUILESS_MAIN(CasesTest)
#include "test_cases.moc"
