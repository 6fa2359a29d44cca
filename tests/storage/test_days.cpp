// The day, its count and close, remittance, the clock and second persons, through the store's port.
#include "tests/storage/bookkeeping.h"
#include "tests/support/quiettest.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;
using tabian::domain::Baht;
using tabian::domain::FailureCode;

class DaysTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void aDayBalancesFromOpeningToClose();
    void aClosedDayTakesNoEntries();
    void aForgottenDayIsClosedFirst();
    void aBreakIsExplainedAndCountersigned();
    void aStoreThatNeverOpenedADayGoesOn();
    void cashAboveTheLimitHasItsDay();
    void aClockFarAheadStopsTheCounter();
    void aClockSetBackIsHeldAndNeverDatesBack();
    void secondPersons();
    void theBooksAreRebuiltByteForByte();
};

void DaysTest::aDayBalancesFromOpeningToClose()
{
    World w;
    w.create();
    w.must(DayOpened{.opening = Baht::ofBaht(500), .selfTest = u"ok"_s});
    w.receiveStock();
    w.caseAt(Step::Closed, 1);
    paidCase(w, 2, 60);
    Books books = *w.store().books();
    QCOMPARE(books.openDay, std::optional(w.clock.now().date()));
    QCOMPARE(books.expected, (DayCount{Baht::ofBaht(500 + 120 + 80), 19, 2, 0}));
    QCOMPARE(books.cash, Baht::ofBaht(200)); // without the opening money
    const Recorded remitted =
        w.must(CashRemitted{.fines = Baht::ofBaht(160), .fees = Baht(), .reference = u"นส. 12"_s});
    QCOMPARE(std::get<CashRemitted>(remitted.act).number, u"1301-69-N000001"_s);
    const DayClosed close = closing(w);
    QCOMPARE(sumOf(close.cash), Baht::ofBaht(540));
    w.must(close);
    const auto figures = w.store().dayFigures(w.clock.now().date());
    QVERIFY(figures->book && figures->book->closed);
    const DayBook& book = *figures->book;
    QCOMPARE(book.counted, book.expected);
    QCOMPARE(book.received, Baht::ofBaht(200));
    QCOMPARE(book.remitted, Baht::ofBaht(160));
    QCOMPARE(book.broughtForward + book.opening + book.received - book.remitted, book.expected.cash);
    QCOMPARE(book.cash.front(), (CashPiece{Baht::ofBaht(500), 1}));
    QCOMPARE(book.closedBy, w.officer.officer.name);
    QVERIFY(book.countersignedBy.isEmpty());
    QCOMPARE(w.store().books()->cash, Baht::ofBaht(40)); // what was not remitted is brought forward
    w.clock.advance(1);
    w.must(DayOpened{.opening = Baht::ofBaht(500), .selfTest = {}});
    QCOMPARE(w.store().dayFigures(w.clock.now().date())->book->broughtForward, Baht::ofBaht(40));
    QCOMPARE(balance(w, u"cash"_s), Baht::ofBaht(540));
}

void DaysTest::aClosedDayTakesNoEntries()
{
    World w;
    w.create();
    w.must(DayOpened{.opening = Baht(), .selfTest = {}});
    w.receiveStock();
    const QUuid id = w.caseAt(Step::FineAndFee, 1);
    w.must(closing(w));
    for (const Act& act : std::initializer_list<Act>{opening(2), DayOpened{.opening = Baht(), .selfTest = {}},
                                                     CashRemitted{Baht::ofBaht(1), Baht(), u"x"_s}})
        QCOMPARE(w.tries(act), FailureCode::DayIsClosed);
    for (const Act& act : std::initializer_list<Act>{fine(10), DraftSaved{}, CaseCancelled{u"x"_s}})
        QCOMPARE(w.tries(act, id), FailureCode::DayIsClosed);
    QCOMPARE(w.tries(closing(w)), FailureCode::DayIsClosed);
    // Looking, printing and signing in go on.
    w.must(PersonLookedUp{citizenDigits(1), u"identityCheck"_s, false});
    w.must(ReportMade{w.clock.now().date(), u"daily"_s});
    w.must(DocumentPrinted{u"receipt"_s, u"หาย"_s}, id);
    QVERIFY(w.store().signOut(w.clerk));
    w.clock.advance(1);
    QCOMPARE(w.tries(fine(10), id), FailureCode::DayNotOpen);
    w.must(DayOpened{.opening = Baht(), .selfTest = {}});
    w.must(fine(10), id);
    QCOMPARE(w.tries(DayOpened{.opening = Baht(), .selfTest = {}}), FailureCode::DayOpenAlready);
}

void DaysTest::aForgottenDayIsClosedFirst()
{
    World w;
    w.create();
    w.must(DayOpened{.opening = Baht::ofBaht(100), .selfTest = {}});
    w.receiveStock();
    paidCase(w, 1);
    const QDate forgotten = w.clock.now().date();
    w.clock.advance(1);
    QCOMPARE(w.tries(opening(2)), FailureCode::DayStillOpen);
    QCOMPARE(w.tries(DayOpened{.opening = Baht(), .selfTest = {}}), FailureCode::DayStillOpen);
    DayClosed close = closing(w);
    QCOMPARE(close.day, forgotten);
    close.day = w.clock.now().date();
    QCOMPARE(w.tries(close), FailureCode::DayNotToClose);
    close.day = forgotten;
    w.must(close);
    QVERIFY(w.store().dayFigures(forgotten)->book->closed);
    QCOMPARE(w.tries(opening(2)), FailureCode::DayNotOpen);
    w.must(DayOpened{.opening = Baht::ofBaht(100), .selfTest = {}});
    w.must(opening(2));
}

void DaysTest::aBreakIsExplainedAndCountersigned()
{
    World w;
    w.create();
    w.must(DayOpened{.opening = Baht::ofBaht(500), .selfTest = {}});
    w.receiveStock();
    paidCase(w, 1);
    DayClosed close = closing(w, -20);
    QCOMPARE(w.tries(close), FailureCode::DayBreakUnexplained);
    close.explanation = u"ทอนเงินเกินให้ผู้ขอ"_s;
    QCOMPARE(w.tries(close), FailureCode::SecondPersonMissing);
    QCOMPARE(w.triesTogether(w.officer, w.officer, close), FailureCode::SecondPersonSame);
    w.mustTogether(close);
    const DayBook book = *w.store().dayFigures(w.clock.now().date())->book;
    QCOMPARE(book.countersignedBy, w.approver.officer.name);
    QCOMPARE(book.explanation, u"ทอนเงินเกินให้ผู้ขอ"_s);
    QCOMPARE(book.counted.cash - book.expected.cash, Baht::ofBaht(-20));
    QCOMPARE(balance(w, u"difference"_s), Baht::ofBaht(20)); // owed by whoever kept the drawer
    QCOMPARE(w.store().books()->cash, Baht::ofBaht(100));
    // The explanation may name a person: nowhere in clear.
    QVERIFY(!QString::fromUtf8(askRaw(w.file(), u"SELECT explanation FROM days"_s).toByteArray()).contains(u"ทอน"_s));
    // A break of cards, receipts or slips is one too.
    World v;
    v.create();
    v.must(DayOpened{.opening = Baht(), .selfTest = {}});
    v.receiveStock();
    DayClosed cards = closing(v);
    --cards.cards;
    QCOMPARE(v.tries(cards), FailureCode::DayBreakUnexplained);
    DayClosed slips = closing(v);
    ++slips.slips;
    QCOMPARE(v.tries(slips), FailureCode::DayBreakUnexplained);
    DayClosed coins = closing(v);
    coins.cash = {{Baht::ofBaht(3), 1}};
    QCOMPARE(v.tries(coins), FailureCode::CountImpossible);
}

void DaysTest::aStoreThatNeverOpenedADayGoesOn()
{
    World w;
    w.create();
    w.receiveStock();
    w.caseAt(Step::Closed, 1);
    QVERIFY(!w.store().books()->begun);
    QVERIFY(!w.store().dayFigures(w.clock.now().date())->book);
    w.clock.advance(2);
    w.must(DayOpened{.opening = Baht(), .selfTest = {}}); // from here on there are days
    QCOMPARE(w.store().dayFigures(w.clock.now().date())->book->broughtForward, Baht::ofBaht(120));
    w.must(closing(w));
    w.clock.advance(1);
    QCOMPARE(w.tries(opening(2)), FailureCode::DayNotOpen);
}

void DaysTest::cashAboveTheLimitHasItsDay()
{
    World w;
    w.table.remitAbove = Baht::ofBaht(200);
    w.create();
    w.clock.set(QDate(2026, 4, 9), QTime(9, 0)); // Thursday before Songkran
    paidCase(w, 1);
    QVERIFY(!w.store().books()->cashHighSince);
    w.clock.advance(1);
    paidCase(w, 2);
    w.clock.advance(4);
    paidCase(w, 3);
    Books books = *w.store().books();
    QCOMPARE(books.cash, Baht::ofBaht(360));
    QCOMPARE(books.cashHighSince, std::optional(QDate(2026, 4, 10)));
    // Three working days after Friday the 10th: 13 to 15 April are Songkran.
    QCOMPARE(remittanceDue(books, w.table, tabian::domain::Holidays::shipped()), std::optional(QDate(2026, 4, 20)));
    QCOMPARE(w.tries(CashRemitted{.fines = Baht::ofBaht(301), .fees = Baht(), .reference = u"x"_s}),
             FailureCode::RemittanceAboveCash);
    w.must(CashRemitted{.fines = Baht::ofBaht(300), .fees = Baht::ofBaht(60), .reference = u"x"_s});
    books = *w.store().books();
    QVERIFY(!books.cashHighSince);
    QCOMPARE(books.cash, Baht());
    QCOMPARE(w.store().remittances()->size(), 1u);
}

void DaysTest::aClockFarAheadStopsTheCounter()
{
    World w;
    w.table.clockAhead = 5;
    w.holidays = tabian::domain::Holidays::shipped();
    w.create();
    const QUuid id = w.caseAt(Step::FineAndFee, 1); // Monday, 16 March
    w.clock.set(QDate(2026, 3, 24), QTime(9, 0));   // five working days between
    w.must(fine(100), id);
    w.clock.set(QDate(2026, 4, 2), QTime(9, 0)); // six
    QCOMPARE(w.tries(payment(100), id), FailureCode::ClockAhead);
    QCOMPARE(w.store().signIn(u"clerk"_s, u"third password"_s).error().code, FailureCode::ClockAhead);
    const Credentials chief{u"somying"_s, u"first password"_s}, colleague{u"somchai"_s, u"second password"_s},
        clerk{u"clerk"_s, u"third password"_s};
    const QString reason = u"สำนักทะเบียนปิดปรับปรุง"_s;
    QCOMPARE(w.store().acceptClock(clerk, colleague, reason).error().code, FailureCode::SecondPersonRole);
    QCOMPARE(w.store().acceptClock(chief, chief, reason).error().code, FailureCode::SecondPersonSame);
    QCOMPARE(w.store().acceptClock(chief, {u"clerk"_s, u"no"_s}, reason).error().code, FailureCode::PasswordWrong);
    QCOMPARE(w.store().acceptClock(chief, colleague, {}).error().code, FailureCode::ReasonMissing);
    QVERIFY(w.store().acceptClock(chief, clerk, reason));
    QCOMPARE(w.store().acceptClock(chief, clerk, reason).error().code, FailureCode::ClockNotAcceptable);
    w.must(payment(100), id);
    // Nobody signed in: accepting opens the store and locks it again.
    for (const Session& session : {w.officer, w.approver, w.clerk})
        QVERIFY(w.store().signOut(session));
    w.clock.set(QDate(2026, 6, 2), QTime(9, 0));
    QVERIFY(w.store().acceptClock(chief, clerk, reason));
    QCOMPARE(w.store().openCases().error().code, FailureCode::SignedOut);
    QVERIFY(w.store().signIn(u"clerk"_s, u"third password"_s));
    QVERIFY(w.store().verify());
}

void DaysTest::aClockSetBackIsHeldAndNeverDatesBack()
{
    World w;
    w.create();
    const QUuid id = w.caseAt(Step::Request, 1);
    const QDateTime last = w.store().lastEntryAt().value();
    const QDateTime wrong = last.toOffsetFromUtc(7 * 3600);
    w.clock.set(wrong.date(), wrong.time().addSecs(-1200)); // it had been twenty minutes fast
    QCOMPARE(w.tries(request(), id), FailureCode::DateBeforeLast);
    QCOMPARE(w.store().signIn(u"clerk"_s, u"third password"_s).error().code, FailureCode::DateBeforeLast);
    const Credentials chief{u"somying"_s, u"first password"_s}, colleague{u"somchai"_s, u"second password"_s};
    QVERIFY(w.store().acceptClock(chief, colleague, u"นาฬิกาเดินเร็ว"_s));
    const Recorded held = w.must(request(), id);
    QCOMPARE(held.at.toMSecsSinceEpoch(), last.toMSecsSinceEpoch()); // not before the last one
    w.must(fingers(), id);
    w.clock.set(wrong.date(), wrong.time().addSecs(60)); // it has caught up
    QVERIFY(w.must(evidence(), id).at > held.at);
    w.clock.set(wrong.date(), wrong.time().addSecs(-60)); // set back again: asked again
    QCOMPARE(w.tries(fine(100), id), FailureCode::DateBeforeLast);
    w.clock.set(wrong.date().addDays(-1), QTime(9, 0)); // the day itself never goes back
    QCOMPARE(w.store().acceptClock(chief, colleague, u"x"_s).error().code, FailureCode::ClockNotAcceptable);
    QVERIFY(w.store().verify());
    QVERIFY(*w.store().projectionsHold());
}

void DaysTest::secondPersons()
{
    World w;
    w.create();
    const Paid paid = paidCase(w, 1);
    // The clerk and the approver: no supervisor among them.
    QCOMPARE(w.triesTogether(w.clerk, w.approver, voiding(paid.receipt), paid.id), FailureCode::SecondPersonRole);
    // A session that is not one, and one that claims to be another person.
    Session stranger = w.approver;
    stranger.token = QUuid::createUuid();
    QCOMPARE(w.triesTogether(w.officer, stranger, voiding(paid.receipt), paid.id), FailureCode::SignedOut);
    Session disguised = w.officer;
    disguised.officer = w.approver.officer;
    QCOMPARE(w.triesTogether(w.officer, disguised, voiding(paid.receipt), paid.id), FailureCode::SecondPersonSame);
    // What the caller writes into the act's field counts for nothing.
    ReceiptVoided forged = voiding(paid.receipt);
    forged.second = {w.approver.officer.id, w.approver.officer.name};
    QCOMPARE(w.tries(forged, paid.id), FailureCode::SecondPersonMissing);
    const Recorded done = w.mustTogether(voiding(paid.receipt), paid.id);
    QCOMPARE(std::get<ReceiptVoided>(done.act).second.name, w.approver.officer.name);
}

void DaysTest::theBooksAreRebuiltByteForByte()
{
    World w;
    w.create();
    w.must(DayOpened{.opening = Baht::ofBaht(500), .selfTest = u"ok"_s});
    w.receiveStock();
    w.must(ReceiptRangeSet{.station = 1, .fiscalYear = 2569, .first = 100, .last = 199});
    w.caseAt(Step::Closed, 1);
    const Paid paid = paidCase(w, 2);
    w.mustTogether(voiding(paid.receipt), paid.id);
    const QUuid refused = w.caseAt(Step::FineAndFee, 3);
    w.must(fine(60, FineOutcome::Refused), refused);
    const QUuid slip = w.caseAt(Step::PhotoAndPrints, 4);
    for (const Act& act : std::initializer_list<Act>{photo(), prints(), FormSigned{},
                                                     SlipGiven{u"0812345678"_s, u"x"_s}, CitizenCalled{true, {}}})
        w.must(act, slip);
    w.mustTogether(StockReturned{u"TB00000015"_s, 3, u"x"_s});
    w.must(CashRemitted{Baht::ofBaht(50), Baht::ofBaht(10), u"x"_s});
    DayClosed close = closing(w, 5);
    close.explanation = u"เงินเกิน"_s;
    w.mustTogether(close);
    w.clock.advance(1);
    w.must(DayOpened{.opening = Baht::ofBaht(300), .selfTest = {}});
    QVERIFY(*w.store().projectionsHold());
    const auto before = w.store().digestOfProjections();
    QVERIFY(w.store().rebuild());
    QCOMPARE(*w.store().digestOfProjections(), *before);
    // Every table of the books has rows: none was compared empty.
    for (const auto* table : {"receipt_ranges", "voids", "balances", "remittances", "days", "day_pieces", "fine_orders",
                              "stock_returned", "slips"})
        QVERIFY2(askRaw(w.file(), u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table))).toInt() > 0, table);
    QCOMPARE(askRaw(w.file(),
                    u"SELECT count(*) FROM (SELECT account, sum(satang) AS s FROM postings GROUP BY account) p "
                    "LEFT JOIN balances b ON b.account = p.account WHERE COALESCE(b.satang, 0) <> p.s"_s)
                 .toInt(),
             0);
    QCOMPARE(askRaw(w.file(), u"SELECT sum(satang) FROM balances"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(DaysTest)
#include "test_days.moc"
