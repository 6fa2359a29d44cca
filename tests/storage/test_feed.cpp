// The registry's feed applied to a store, and what the store remembers of what it sent.
#include "app/casework/actvalues.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using casework::codec::Codec;
using domain::FailureCode;
using protocol::FeedItem;
using protocol::PullPage;

namespace
{

template <typename Record> FeedItem item(qint64 position, const QString& key, const Record& record)
{
    return {position, protocol::typeOf<Record>(), key, position, protocol::bytesOf(record)};
}

PullPage page(qint64 after, std::vector<FeedItem> items)
{
    const qint64 next = items.empty() ? after : items.back().position;
    return {.station = QUuid::createUuid(),
            .after = after,
            .next = next,
            .more = false,
            .items = std::move(items),
            .atMs = 1'774'000'000'000 + next};
}

protocol::PersonRecord personRecord(int n, qint64 asOfMs, const QString& lastSerial = {})
{
    const casework::RegisterPerson known = registerPerson(n);
    casework::RegisterFacts facts = known.facts;
    facts.lastSerial = lastSerial;
    return {.citizen = citizenDigits(n),
            .revision = 1,
            .asOfMs = asOfMs,
            .person = Codec<casework::Applicant>::pack(known.person).toMap(),
            .facts = Codec<casework::RegisterFacts>::pack(facts).toMap(),
            .house = known.house->digits(),
            .photo = known.photo,
            .left = known.leftTemplate,
            .right = known.rightTemplate};
}

protocol::CardStatus card(int n, const QString& serial, qint64 issuedMs,
                          protocol::CardState state = protocol::CardState::Active)
{
    return {citizenDigits(n), serial, state, u"1302"_s, issuedMs, issuedMs, false};
}

protocol::OfficerRecord officerRecord(const casework::Officer& officer, qint64 revokedMs)
{
    return {.id = QUuid(u"{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"_s),
            .citizen = officer.citizenId,
            .name = officer.name,
            .position = officer.position,
            .office = u"1301"_s,
            .roles = qint64(officer.roles.toInt()),
            .revokedMs = revokedMs,
            .reason = u"ย้ายไปที่อื่น"_s};
}

protocol::Answer answer(qint64 sequence, protocol::Verdict verdict, const QString& code = {})
{
    protocol::Answer told;
    told.sequence = sequence;
    told.verdict = verdict;
    told.code = code;
    return told;
}

protocol::ConflictRecord conflict(const QUuid& id, bool settled)
{
    return {.id = id,
            .kind = protocol::ConflictKind::IssuedElsewhere,
            .citizen = citizenDigits(1),
            .office = u"1301"_s,
            .entry = QUuid::createUuid(),
            .caseId = QUuid::createUuid(),
            .atMs = 5000,
            .with = {protocol::ConflictKind::IssuedElsewhere, id, u"1302"_s, 4000, u"TB00009999"_s, {}},
            .settled = settled,
            .decision = settled ? u"noted"_s : QString()};
}

} // namespace

class FeedTest : public QuietTest
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

    storage::JournalStore& store() { return m_world->store(); }
    /** Expects that the page is applied; the kinds that changed. */
    QStringList apply(const PullPage& p)
    {
        const auto applied = store().applyPage(p, 7);
        if (!applied)
            qFatal("%s %s", qPrintable(domain::failureCodeText(applied.error().code)),
                   qPrintable(applied.error().detail));
        return *applied;
    }
    casework::SyncFacts facts()
    {
        const auto read = store().syncFacts();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
    casework::RegisterPerson lookUp(int n)
    {
        const auto found = store().lookUp(m_world->officer, *domain::CitizenId::parse(citizenDigits(n)), u"test"_s);
        if (!found)
            qFatal("%s", qPrintable(domain::failureCodeText(found.error().code)));
        return *found;
    }

  private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_world = std::make_unique<World>();
        m_world->create();
        QVERIFY(store().importPersons({registerPerson(1)}));
    }
    void cleanup() { m_world.reset(); }

    void aNewStoreKnowsOfNoRegistry()
    {
        const casework::SyncFacts f = facts();
        QCOMPARE(f.feedPosition, 0);
        QVERIFY(!f.lastHeard.isValid());
        QVERIFY(!f.clockOffsetMs);
        QVERIFY(f.waiting.entries > 0);
        QVERIFY(f.waiting.bytes > f.waiting.entries * 250);
        QCOMPARE(f.waiting.cases, 0);
        QVERIFY(f.waiting.oldest.isValid());
    }

    void itemsAndCursorGoTogether()
    {
        const QStringList changed =
            apply(page(0, {item(3, u"table/x"_s, protocol::TableRecord{u"holidays"_s, 1, "2569-01-01\tx\n"}),
                           item(5, u"TB1"_s, card(1, u"TB00001000"_s, 1000))}));
        QCOMPARE(changed, (QStringList{u"table"_s, u"cardStatus"_s}));
        QCOMPARE(facts().feedPosition, 5);
        QCOMPARE(facts().clockOffsetMs, std::optional<qint64>(7));
        QCOMPARE(facts().copyAsOf.toMSecsSinceEpoch(), 1'774'000'000'005);
        QCOMPARE(*store().registryTable(u"holidays"_s), std::optional(QByteArray("2569-01-01\tx\n")));
        QCOMPARE(*store().registryTables(), QStringList{u"holidays"_s});
    }

    void aBrokenItemLeavesTheWholePage()
    {
        auto broken = item(6, u"TB2"_s, card(1, u"TB00001001"_s, 1000));
        broken.body.chop(1);
        const auto applied = store().applyPage(
            page(0, {item(5, u"holidays"_s, protocol::TableRecord{u"holidays"_s, 1, "x"}), broken}), 0);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, FailureCode::WireMalformed);
        QCOMPARE(facts().feedPosition, 0);
        QVERIFY(store().registryTables()->isEmpty());
    }

    void whatIsNotNewerIsLeftOut()
    {
        apply(page(0, {item(5, u"h"_s, protocol::TableRecord{u"holidays"_s, 2, "new"})}));
        auto old = item(6, u"h"_s, protocol::TableRecord{u"holidays"_s, 1, "old"});
        old.revision = 4;
        QVERIFY(apply(page(5, {old})).isEmpty());
        QCOMPARE(facts().feedPosition, 6);
        QCOMPARE(*store().registryTable(u"holidays"_s), std::optional(QByteArray("new")));
    }

    void aPageOfAnotherPlaceChangesNothing()
    {
        apply(page(0, {item(5, u"h"_s, protocol::TableRecord{u"holidays"_s, 2, "new"})}));
        QVERIFY(apply(page(0, {item(7, u"h"_s, protocol::TableRecord{u"holidays"_s, 3, "other"})})).isEmpty());
        QCOMPARE(facts().feedPosition, 5);
        QCOMPARE(*store().registryTable(u"holidays"_s), std::optional(QByteArray("new")));
    }

    void aKindThatNobodyKnowsIsPassedOver()
    {
        const FeedItem strange{3, u"strange"_s, u"k"_s, 3, "no record at all"};
        QVERIFY(apply(page(0, {strange})).isEmpty());
        QCOMPARE(facts().feedPosition, 3);
    }

    void aLockedStoreTakesNoPage()
    {
        m_world->close();
        m_world->open();
        const auto applied = store().applyPage(page(0, {}), 0);
        QCOMPARE(applied.error().code, FailureCode::SignedOut);
        QVERIFY(!store().isUnlocked());
        QVERIFY(store().syncFacts()); // but says what waits
    }

    void aPersonIsInTheCopyAndFollowsTheRegister()
    {
        apply(page(0, {item(1, citizenDigits(500), personRecord(500, 1'774'000'000'000, u"TB00000777"_s))}));
        QCOMPARE(lookUp(500).facts.lastSerial, u"TB00000777"_s);
        QCOMPARE(lookUp(500).person, registerPerson(500).person);
        QCOMPARE(lookUp(500).asOf.toMSecsSinceEpoch(), 1'774'000'000'000);
        // Asked for meanwhile and newer than what the feed tells next.
        QVERIFY(store().putAskedPerson(personRecord(500, 1'774'000'900'000, u"TB00000779"_s)));
        apply(page(1, {item(2, citizenDigits(500), personRecord(500, 1'774'000'800'000, u"TB00000778"_s))}));
        QCOMPARE(lookUp(500).facts.lastSerial, u"TB00000779"_s);
    }

    void aPersonOfAnotherNumberIsRefused()
    {
        auto record = personRecord(500, 1'774'000'000'000);
        record.citizen = citizenDigits(501);
        const auto applied = store().applyPage(page(0, {item(1, u"k"_s, record)}), 0);
        QCOMPARE(applied.error().code, FailureCode::WireMalformed);
    }

    /** Whoever opens a case next opens it with the card that another office issued. */
    void theLatestCardIsInTheCopy()
    {
        QVERIFY(lookUp(1).facts.lastSerial != u"TB00007001"_s);
        apply(page(0, {item(1, u"TB00007000"_s, card(1, u"TB00007000"_s, 1000)),
                       item(2, u"TB00007001"_s, card(1, u"TB00007001"_s, 2000)),
                       item(3, u"TB00007000"_s, card(1, u"TB00007000"_s, 1000, protocol::CardState::Replaced))}));
        QCOMPARE(lookUp(1).facts.lastSerial, u"TB00007001"_s);
        QVERIFY(lookUp(1).facts.everHadCard);
        // Of somebody who is not in the copy only the card is kept.
        QCOMPARE(apply(page(3, {item(4, u"TB00007002"_s, card(900, u"TB00007002"_s, 1))})),
                 QStringList{u"cardStatus"_s});
    }

    void anOfficerWhoseAccessEndedIsOut()
    {
        const casework::Session clerk = m_world->clerk;
        apply(page(0, {item(1, u"o"_s, officerRecord(clerk.officer, 1000))}));
        QCOMPARE(m_world->triesBy(clerk, casework::DocumentPrinted{}), std::optional(FailureCode::SignedOut));
        QCOMPARE(store().signIn(clerk.officer.login, u"wrong"_s).error().code, FailureCode::OfficerRevoked);
        // The journal's tables know nothing of it, and still he is out after they were made anew.
        QVERIFY(store().rebuild());
        QCOMPARE(store().signIn(clerk.officer.login, u"wrong"_s).error().code, FailureCode::OfficerRevoked);
        // The others work on.
        m_world->must(casework::PersonLookedUp{.citizenId = citizenDigits(1), .reason = u"test"_s});
        // Let in again by the registry he wants a new password.
        apply(page(1, {item(2, u"o"_s, officerRecord(clerk.officer, 0))}));
        QCOMPARE(store().signIn(clerk.officer.login, u"wrong"_s).error().code, FailureCode::PasswordWrong);
    }

    void theLastKeyOfAStoreStaysButOpensNothing()
    {
        for (int i = 0; const auto* session : {&m_world->officer, &m_world->approver, &m_world->clerk}) {
            auto record = officerRecord(session->officer, 1000);
            record.id = QUuid::createUuid();
            const auto applied = store().applyPage(page(i, {item(i + 1, QString::number(i), record)}), 0);
            QVERIFY2(applied, applied ? "" : qPrintable(domain::failureCodeText(applied.error().code)));
            ++i;
        }
        QVERIFY(!store().isUnlocked());
        for (const auto* session : {&m_world->officer, &m_world->approver, &m_world->clerk})
            QCOMPARE(store().signIn(session->officer.login, u"any"_s).error().code, FailureCode::OfficerRevoked);
    }

    void conflictsAreForSupervisorsAndOpenUntilSettled()
    {
        const QUuid id = QUuid::createUuid();
        apply(page(0, {item(1, u"c"_s, conflict(id, false)),
                       item(2, u"TB00001000"_s, protocol::AllotmentRecord{u"1301"_s, u"TB00001000"_s, 100})}));
        QCOMPARE(facts().conflicts, 1);
        const auto rows = store().conflicts(m_world->officer);
        QVERIFY2(rows, rows ? "" : qPrintable(domain::failureCodeText(rows.error().code)));
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->front().id, id);
        QCOMPARE(rows->front().kind, u"issuedElsewhere"_s);
        QCOMPARE(rows->front().citizenId, citizenDigits(1));
        QCOMPARE(rows->front().otherSerial, u"TB00009999"_s);
        QCOMPARE(store().conflicts(m_world->clerk).error().code, FailureCode::RoleMissing);

        const casework::ConflictDecided decided{id, casework::ConflictChoice::OursStands, u"ตรวจแล้ว"_s};
        QCOMPARE(m_world->tries(casework::ConflictDecided{QUuid::createUuid(), decided.choice, decided.reason}),
                 std::optional(FailureCode::ConflictUnknown));
        m_world->must(decided);
        apply(page(2, {item(3, u"c"_s, conflict(id, true))}));
        QCOMPARE(facts().conflicts, 0);
        QCOMPARE(m_world->tries(decided), std::optional(FailureCode::ConflictUnknown));
    }

    void aCaseWaitsUntilEachOfItsEntriesHasItsReceipt()
    {
        QVERIFY(facts().casesWaiting.empty());
        const auto one = m_world->must(opening(1)), other = m_world->must(opening(2));
        QCOMPARE(facts().casesWaiting.size(), std::size_t(2));
        protocol::PushAnswers answers{
            .journal = *store().journalId(), .answers = {}, .sequence = qint64(one.sequence), .link = {}, .atMs = 9000};
        QVERIFY(store().noteAnswers(answers, {}));
        QCOMPARE(facts().casesWaiting, std::vector<QUuid>{other.caseId});
        answers.sequence = qint64(other.sequence);
        QVERIFY(store().noteAnswers(answers, {}));
        QVERIFY(facts().casesWaiting.empty());
    }

    void whatTheRegistryAnsweredIsKept()
    {
        const qint64 entries = facts().waiting.entries;
        const auto journal = store().journalId();
        QVERIFY(journal && journal->size() == 32);
        protocol::PushAnswers answers{.journal = *journal, .answers = {}, .sequence = 4, .link = {}, .atMs = 9000};
        using protocol::Verdict;
        answers.answers = {answer(1, Verdict::Accepted), answer(2, Verdict::Rejected, u"TB-7044"_s),
                           answer(3, Verdict::Conflict), answer(4, Verdict::Duplicate, u"TB-3004"_s),
                           answer(5, Verdict::Rejected, u"TB-7030"_s)};
        answers.answers[3].stands = Verdict::Rejected;
        answers.answers[4].kept = false;
        QVERIFY(store().noteAnswers(answers, 250));
        const casework::SyncFacts f = facts();
        QCOMPARE(f.waiting.entries, entries - 4);
        QCOMPARE(f.waiting.acknowledged, 4);
        QCOMPARE(f.clockOffsetMs, std::optional<qint64>(250));
        QCOMPARE(f.rejected.size(), std::size_t(2));
        QCOMPARE(f.rejected.front().sequence, 4);
        QCOMPARE(f.rejected.front().code, u"TB-3004"_s);
        QCOMPARE(f.rejected.back().sequence, 2);
        QVERIFY(!f.rejected.back().kind.isEmpty());
        QVERIFY(store().noteAnswers(answers, {})); // again, as of a repeated batch
        QCOMPARE(facts().rejected.size(), std::size_t(2));
        QCOMPARE(facts().clockOffsetMs, std::optional<qint64>(250));
    }

    void linksAreTheJournals()
    {
        QCOMPARE(*store().linkAt(0), std::optional(protocol::firstLink()));
        QByteArray previous;
        const auto batch = store().batchAfter(0);
        QVERIFY(batch);
        const auto entries = protocol::batchOf(batch->bytes());
        for (const protocol::Entry& entry : entries->entries) {
            QCOMPARE(*store().linkAt(entry.sequence - 1), std::optional(entry.previous));
            previous = protocol::linkOf(entry);
        }
        QCOMPARE(*store().linkAt(entries->entries.back().sequence), std::optional(previous));
        QVERIFY(!*store().linkAt(entries->entries.back().sequence + 1));
    }

    void carriedEntriesAreOnTheStickUntilTheirReceipt()
    {
        const qint64 last = facts().waiting.entries;
        m_world->must(casework::EntriesCarried{1, last, QByteArray(32, 'x')});
        QVERIFY(facts().onStick);
        QCOMPARE(facts().onStick->last, last);
        QCOMPARE(facts().waiting.entries, last + 1); // they wait all the same
        const auto before = store().digestOfProjections();
        QVERIFY(store().rebuild());
        QCOMPARE(*store().digestOfProjections(), *before);
        protocol::PushAnswers answers{
            .journal = *store().journalId(), .answers = {}, .sequence = last, .link = {}, .atMs = 1};
        QVERIFY(store().noteAnswers(answers, {}));
        QVERIFY(!facts().onStick);
    }

    void noCaseIsBegunBeyondTheOfflineLimit()
    {
        m_world->table.offline = {.days = 5, .cases = 1000, .megabytes = 1000};
        m_world->close();
        m_world->open();
        m_world->signInAll();
        m_world->clock.advance(4);
        m_world->must(opening(1)); // no registry, no limit
        QVERIFY(store().noteEnrolled());
        m_world->clock.advance(4);
        m_world->must(opening(2));
        m_world->clock.advance(2);
        QCOMPARE(m_world->tries(opening(3)), std::optional(FailureCode::OfflineTooLong));
        m_world->must(casework::PersonLookedUp{.citizenId = citizenDigits(3), .reason = u"test"_s}); // the rest goes on
        protocol::PushAnswers answers{
            .journal = *store().journalId(), .answers = {}, .sequence = 1, .link = {}, .atMs = 1};
        QVERIFY(store().noteAnswers(answers, {}));
        m_world->must(opening(3));
    }

    void oneCounterSendsAtATime()
    {
        QCOMPARE(*store().takePushTurn(), true);
        QCOMPARE(*store().takePushTurn(), true); // its own turn goes on
        if (!m_world->onServer())
            return; // a file has one counter
        runRaw(m_world->file(), {u"UPDATE sync SET pusher = 77"_s});
        QCOMPARE(*store().takePushTurn(), false);
        m_world->clock.advance(1);
        QCOMPARE(*store().takePushTurn(), true); // the other one is gone
        QVERIFY(store().endPushTurn());
    }

    void nobodyIsNamedInTheTables()
    {
        apply(page(0, {item(1, citizenDigits(500), personRecord(500, 1'774'000'000'000)),
                       item(2, u"TB00007000"_s, card(1, u"TB00007000"_s, 1000)),
                       item(3, u"c"_s, conflict(QUuid::createUuid(), false)),
                       item(4, u"o"_s, officerRecord(m_world->clerk.officer, 0))}));
        for (const QString& sql :
             {u"SELECT hex(item) FROM feed_known"_s, u"SELECT hex(citizen) FROM registry_cards"_s,
              u"SELECT hex(record) FROM registry_conflicts"_s, u"SELECT hex(reason) FROM registry_officers"_s}) {
            if (m_world->onServer())
                break; // hex() is SQLite's; what is written is the same
            const QByteArray text = QByteArray::fromHex(askRaw(m_world->file(), sql).toString().toLatin1());
            QVERIFY(!text.isEmpty());
            for (const int n : {1, 500})
                QVERIFY2(!text.contains(citizenDigits(n).toLatin1()), qPrintable(sql));
        }
    }
};

QTEST_GUILESS_MAIN(FeedTest)
#include "test_feed.moc"
