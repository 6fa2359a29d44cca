// The second line: what the tables themselves refuse, whatever program writes to them.
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tabian::casework;
using namespace tabian::tests;

namespace
{

/** What the database of this world says where SQLite says `word`. */
QString wordOf(const World& world, const QString& word)
{
    static const QHash<QString, QString> postgres{
        {u"UNIQUE"_s, u"unique constraint"_s},
        {u"CHECK"_s, u"check constraint"_s},
        {u"FOREIGN"_s, u"foreign key constraint"_s},
        {u"REAL"_s, u"check constraint"_s}, // 0.4 became 0 before it got there
        {u"satang"_s, u"check constraint"_s},
        {u"satang <= most"_s, u"check constraint"_s}};
    return world.onServer() ? postgres.value(word, word) : word;
}

} // namespace

class SecondLineTest : public QuietTest
{
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theTablesRefuse_data();
    void theTablesRefuse();

  private:
    std::unique_ptr<World> m_world; // one for all rows: each of them leaves it as it was
};

void SecondLineTest::initTestCase()
{
    m_world = std::make_unique<World>();
    World& world = *m_world;
    world.create();
    world.receiveStock();
    world.caseAt(Step::Closed, 1);
    world.caseAt(Step::HandOver, 2);
    const QUuid id = world.caseAt(Step::PhotoAndPrints, 3);
    world.mustBy(world.clerk, photo(), id);
    world.must(prints(), id);
    world.must(FormSigned{}, id);
    m_world->caseAt(Step::Evidence, 4);
}

void SecondLineTest::cleanupTestCase()
{
    m_world.reset();
}

void SecondLineTest::theTablesRefuse_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("word"); // of the refusal
    const auto row = [](const char* name, const QString& statement, const QString& word) {
        QTest::newRow(name) << statement << word;
    };
    const QString waiting = u"(SELECT id FROM cases WHERE waiting_ms IS NOT NULL)"_s;
    const QString closed = u"(SELECT id FROM cases WHERE outcome = 1)"_s;
    const QString unpaid = u"(SELECT id FROM cases WHERE step = 3)"_s;
    const QString written = u"(SELECT id FROM cases WHERE step = 8)"_s;
    const auto login = [](const QString& name) { return u"(SELECT id FROM officers WHERE login = '%1')"_s.arg(name); };
    const QString approval = u"INSERT INTO approvals VALUES (999, %1, %2, %3, 1, '2026-03-16')"_s;
    const QString fine = u"INSERT INTO fines VALUES (999, %1, '2026-03-16', %2, %3, %4)"_s;
    const QString receipt = u"INSERT INTO receipts SELECT office, fiscal_year, %1, 1, '%2', 999, %3, officer, day, "
                            u"at_ms, at_offset, %4, %5, "
                            "%6 FROM receipts LIMIT 1"_s;

    row("an approver who took the case", approval.arg(waiting, login(u"somying"_s), login(u"somying"_s)),
        u"approver"_s);
    row("an approver who had a hand in the case", approval.arg(waiting, login(u"somying"_s), login(u"clerk"_s)),
        u"approver"_s);
    row("an approver under a false officer of the case", approval.arg(waiting, login(u"clerk"_s), login(u"somying"_s)),
        u"approver"_s);
    row("an approver nobody knows", approval.arg(waiting, login(u"somying"_s), u"randomblob(16)"_s), u"FOREIGN"_s);
    row("an approval for no case", approval.arg(u"randomblob(16)"_s, login(u"somying"_s), login(u"somchai"_s)),
        u"FOREIGN"_s);
    row("an approval changed", u"UPDATE approvals SET approver = randomblob(16)"_s, u"stays as it is"_s);

    row("a fine above its maximum", fine.arg(waiting, u"1"_s, u"20001"_s, u"20000"_s), u"satang <= most"_s);
    row("a negative fine", fine.arg(waiting, u"1"_s, u"-1"_s, u"20000"_s), u"satang"_s);
    row("an agreed fine of nothing", fine.arg(waiting, u"1"_s, u"0"_s, u"20000"_s), u"satang"_s);
    row("a waived fine with an amount", fine.arg(waiting, u"3"_s, u"100"_s, u"20000"_s), u"satang"_s);

    row("a receipt number skipped", receipt.arg(u"9"_s, u"x"_s, unpaid, u"0"_s, u"2000"_s, u"2000"_s), u"gaps"_s);
    row("a receipt number twice", receipt.arg(u"1"_s, u"x"_s, unpaid, u"0"_s, u"2000"_s, u"2000"_s), u"gaps"_s);
    row("a receipt's text twice", receipt.arg(u"4"_s, u"1301-69-R000001"_s, unpaid, u"0"_s, u"2000"_s, u"2000"_s),
        u"UNIQUE"_s);
    row("a second receipt for a case", receipt.arg(u"4"_s, u"x"_s, closed, u"0"_s, u"2000"_s, u"2000"_s),
        u"one valid receipt"_s);
    row("a receipt over nothing", receipt.arg(u"4"_s, u"x"_s, unpaid, u"0"_s, u"0"_s, u"0"_s), u"CHECK"_s);
    row("a receipt over more than the cash", receipt.arg(u"4"_s, u"x"_s, unpaid, u"0"_s, u"2000"_s, u"1999"_s),
        u"CHECK"_s);
    row("a receipt of a range nobody gave",
        u"INSERT INTO receipts SELECT office, fiscal_year, 500, 500, 'x', 999, %1, officer, day, at_ms, at_offset, 0, "
        "2000, 2000 FROM receipts LIMIT 1"_s.arg(unpaid),
        u"another range"_s);
    row("a range over written receipts", u"INSERT INTO receipt_ranges VALUES (999, '1301', 2, 2569, 1, 100)"_s,
        u"overlap"_s);
    row("a receipt voided by one person alone",
        u"INSERT INTO voids SELECT 999, number, officer, officer, day FROM receipts LIMIT 1"_s, u"CHECK"_s);
    row("a receipt voided that was never written",
        u"INSERT INTO voids SELECT 999, 'x', %1, %2, 'd'"_s.arg(login(u"somying"_s), login(u"clerk"_s)), u"FOREIGN"_s);
    row("two open days",
        u"INSERT INTO days (day, is_open, opened, opened_by, opened_ms, opened_offset, opening_satang, forward_satang, "
        "self_test) SELECT '2026-03-1' || n, 1, n, %1, 0, 0, 0, 0, '' FROM (SELECT 1 AS n UNION SELECT 2) AS two"_s.arg(
            login(u"somying"_s)),
        u"UNIQUE"_s);
    row("a day closed with a break and one person",
        u"INSERT INTO days SELECT '2026-03-15', NULL, 1, %1, 0, 0, 0, 0, '', 2, %1, NULL, 0, 0, 100, 90, 0, 0, 0, 0, "
        u"0, "
        "0, NULL"_s.arg(login(u"somying"_s)),
        u"CHECK"_s);
    row("a remittance number skipped",
        u"INSERT INTO remittances SELECT 999, '1301', 2569, 7, 'x', %1, 'd', 0, 0, 100, 0, ''"_s.arg(
            login(u"somying"_s)),
        u"gaps"_s);
    row("a fine forwarded that was not refused", u"UPDATE fine_orders SET state = 4, forwarding = 1 WHERE state = 2"_s,
        u"refused fine"_s);
    row("cards returned by one person alone",
        u"INSERT INTO stock_returned SELECT 999, 'TB00000009', 'TB00000009', 1, 'd', %1, %1"_s.arg(login(u"somying"_s)),
        u"CHECK"_s);
    row("a receipt changed", u"UPDATE receipts SET fine_satang = 1"_s, u"stays as it is"_s);

    row("money to an account that is none", u"INSERT INTO moves VALUES (999, 1, 'd', 'pocket', 'cash', 5)"_s,
        u"CHECK"_s);
    row("money from an account to itself", u"INSERT INTO moves VALUES (999, 1, 'd', 'cash', 'cash', 5)"_s, u"CHECK"_s);
    row("a move of nothing", u"INSERT INTO moves VALUES (999, 1, 'd', 'cash', 'receivable', 0)"_s, u"CHECK"_s);
    row("half satang", u"INSERT INTO moves VALUES (999, 1, 'd', 'cash', 'receivable', 0.4)"_s, u"REAL"_s);
    row("a posting changed", u"UPDATE moves SET satang = satang - 1"_s, u"stays as it is"_s);
    row("a posting without its other half",
        u"INSERT INTO postings (sequence, line, day, account, satang) VALUES (999, 1, 'd', 'cash', 5)"_s, u"view"_s);

    const QString blank = u"UPDATE blanks SET state = %1 WHERE serial = '%2'"_s;
    row("a blank that was issued drawn again",
        u"UPDATE blanks SET state = 1, ended_day = NULL WHERE serial = 'TB00000001'"_s, u"a blank goes"_s);
    row("a blank that was issued put back",
        u"UPDATE blanks SET state = 0, case_id = NULL, drawn_day = NULL, ended_day = NULL WHERE serial = "
        "'TB00000001'"_s,
        u"a blank goes"_s);
    row("a blank on hand issued at once", blank.arg(u"3"_s, u"TB00000009"_s), u"a blank goes"_s);
    row("a blank drawn for nobody", blank.arg(u"1"_s, u"TB00000009"_s), u"CHECK"_s);
    row("a written blank moved to another case",
        u"UPDATE blanks SET state = 3, ended_day = 'd', case_id = %1 WHERE state = 2"_s.arg(closed), u"a blank goes"_s);
    row("a serial twice",
        u"INSERT INTO blanks (serial, state, received) SELECT serial, 0, received FROM blanks LIMIT 1"_s, u"UNIQUE"_s);
    row("a blank that arrives issued",
        u"INSERT INTO blanks SELECT 'TZ00000001', 3, received, case_id, 'd', 'd' FROM blanks WHERE state = 3"_s,
        u"arrives"_s);
    row("a blank nobody received", u"INSERT INTO blanks (serial, state, received) VALUES ('TZ00000001', 0, 999)"_s,
        u"FOREIGN"_s);

    const QString card = u"INSERT INTO cards VALUES ('%1', 999, %2, %3, %4)"_s;
    row("a card read back otherwise than written", u"UPDATE cards SET read_back = randomblob(32)"_s, u"CHECK"_s);
    row("a card for a case not approved", card.arg(u"TB00000009"_s, waiting, u"zeroblob(32)"_s, u"zeroblob(32)"_s),
        u"approved"_s);
    row("a second card for a case", card.arg(u"TB00000009"_s, written, u"zeroblob(32)"_s, u"zeroblob(32)"_s),
        u"drawn for it"_s);

    const QString step = u"UPDATE cases SET outcome = %1, closed_day = 'd', closed_by = officer WHERE id = %2"_s;
    row("handing over without approval or card", step.arg(u"1"_s, waiting), u"handed over"_s);
    row("a closed case opened again",
        u"UPDATE cases SET outcome = 0, closed_day = NULL, closed_by = NULL WHERE id = "_s + closed, u"closed case"_s);
    row("a case without its closing officer", u"UPDATE cases SET outcome = 2, closed_day = 'd' WHERE id = "_s + waiting,
        u"CHECK"_s);
    row("a case given to another person", u"UPDATE cases SET citizen = randomblob(32) WHERE id = "_s + waiting,
        u"keeps"_s);
    row("a case given another officer",
        u"UPDATE cases SET officer = %1 WHERE id = %2"_s.arg(login(u"clerk"_s), waiting), u"keeps"_s);
    const QString second =
        u"INSERT INTO cases SELECT randomblob(16), '%1', office, fiscal_year, %2, %3, summary, kind, "
        "step, remarks, %4, opened_ms, opened_offset, opened_day, touched_ms, touched_offset, NULL, "
        "NULL, NULL, 0, NULL FROM cases WHERE id = %5"_s;
    row("a second open case for a person", second.arg(u"x"_s, u"5"_s, u"citizen"_s, u"officer"_s, waiting),
        u"UNIQUE"_s);
    row("a case number skipped", second.arg(u"x"_s, u"40"_s, u"randomblob(32)"_s, u"officer"_s, waiting), u"gaps"_s);
    row("an officer's own case",
        second.arg(u"x"_s, u"5"_s, u"(SELECT citizen FROM officers WHERE login = 'clerk')"_s, login(u"clerk"_s),
                   waiting),
        u"own case"_s);

    row("a second office", u"INSERT INTO office VALUES (2, '9999', 'x', '1')"_s, u"CHECK"_s);
    row("an account without a login", u"UPDATE officers SET login = ''"_s, u"CHECK"_s);
    row("two accounts for one person",
        u"UPDATE officers SET citizen = (SELECT citizen FROM officers WHERE login = 'clerk') WHERE login = 'somchai'"_s,
        u"UNIQUE"_s);
    row("a look-up without a reason", u"INSERT INTO lookups SELECT 999, randomblob(32), id, '', 1, 'd' FROM officers"_s,
        u"CHECK"_s);
    row("a second head", u"INSERT INTO head SELECT 2, sequence, link, at_ms, mark FROM head"_s, u"CHECK"_s);
    row("the last key taken away", u"DELETE FROM key_wraps"_s, u"last key"_s);
}

void SecondLineTest::theTablesRefuse()
{
    QFETCH(QString, statement);
    QFETCH(QString, word);
    World& world = *m_world;
    const auto before = world.store().digestOfProjections();
    const QString refusal = runRaw(world.file(), {u"PRAGMA foreign_keys = ON"_s, u"BEGIN"_s, statement});
    QVERIFY2(refusal.contains(wordOf(world, word)) && !refusal.isEmpty(), qPrintable(refusal));
    QCOMPARE(*world.store().digestOfProjections(), *before);
}

QTEST_GUILESS_MAIN(SecondLineTest)
#include "test_secondline.moc"
