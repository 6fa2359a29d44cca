// What the registry told beside what this office has: both sides of a conflict, decisions, cards that changed elsewhere.
#include "app/casework/actvalues.h"
#include "tests/storage/counterworld.h"
#include "tests/support/quiettest.h"

using namespace tabian;
using namespace tabian::tests;
using namespace Qt::StringLiterals;
using casework::CentreBook;
using casework::ConflictChoice;
using casework::ConflictDecided;
using casework::Step;
using domain::FailureCode;
using protocol::CardState;
using protocol::ConflictKind;

namespace
{

const QUuid conflictId = QUuid(u"{0f9d6e4e-1f7e-4c0e-9d43-8f2b0a1d0001}"_s);
const QString otherSerial = u"TB00009999"_s;

protocol::Answer rejected(quint64 sequence, const QString& code)
{
    protocol::Answer answer;
    answer.sequence = qint64(sequence);
    answer.verdict = protocol::Verdict::Rejected;
    answer.code = code;
    return answer;
}

} // namespace

class CentreBookTest : public QuietTest
{
    Q_OBJECT

    std::unique_ptr<World> m_world;
    qint64 m_position = 0;
    QUuid m_case;
    QString m_serial; // of the card that this office handed over
    casework::Recorded m_handedOver;

    storage::JournalStore& store() { return m_world->store(); }
    template <typename Record> void told(const QString& key, const Record& record)
    {
        const qint64 next = m_position + 1;
        const protocol::PullPage page{
            .station = QUuid::createUuid(),
            .after = m_position,
            .next = next,
            .more = false,
            .items = {{next, protocol::typeOf<Record>(), key, next, protocol::bytesOf(record)}},
            .atMs = 1'774'000'000'000 + next};
        const auto applied = store().applyPage(page, 0);
        if (!applied)
            qFatal("%s", qPrintable(domain::failureCodeText(applied.error().code)));
        m_position = next;
    }
    void cardTold(const QString& serial, const QString& office, qint64 issuedMs, CardState state, qint64 sinceMs,
                  bool disputed = false)
    {
        told(serial, protocol::CardStatus{citizenDigits(1), serial, state, office, issuedMs, sinceMs, disputed});
    }
    /** This office's hand-over was sent, and another office's card was there already. */
    protocol::ConflictRecord issuedElsewhere() const
    {
        return {.id = conflictId,
                .kind = ConflictKind::IssuedElsewhere,
                .citizen = citizenDigits(1),
                .office = u"1301"_s,
                .entry = m_handedOver.entry,
                .caseId = m_case,
                .atMs = m_handedOver.at.toMSecsSinceEpoch(),
                .with = {ConflictKind::IssuedElsewhere, conflictId, u"1302"_s, handedOverMs() - 5000, otherSerial, {}},
                .settled = false,
                .decision = {}};
    }
    qint64 handedOverMs() const { return m_handedOver.at.toMSecsSinceEpoch(); }
    CentreBook book(const casework::Session& session)
    {
        const auto read = store().centreBook(session);
        if (!read)
            qFatal("%s %s", qPrintable(domain::failureCodeText(read.error().code)), qPrintable(read.error().detail));
        return *read;
    }
    CentreBook book() { return book(m_world->officer); }

  private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_position = 0;
        m_world = std::make_unique<World>();
        m_world->create();
        m_world->receiveStock();
        m_case = m_world->caseAt(Step::HandOver);
        m_serial = store().loadCase(m_case)->goodCard()->serial;
        m_handedOver = m_world->must(handOver(), m_case);
    }
    void cleanup() { m_world.reset(); }

    void aStoreThatHeardNothingHasNothing()
    {
        QVERIFY(book().conflicts.empty());
        QVERIFY(book().changes.empty());
        QVERIFY(book().caseNumbers.isEmpty());
    }

    void bothSidesStandBesideEachOther()
    {
        cardTold(m_serial, u"1301"_s, handedOverMs(), CardState::Active, handedOverMs(), true);
        cardTold(otherSerial, u"1302"_s, handedOverMs() - 5000, CardState::Active, handedOverMs() - 5000, true);
        told(u"c"_s, issuedElsewhere());
        const auto conflicts = book().conflicts;
        QCOMPARE(conflicts.size(), std::size_t(1));
        const auto& c = conflicts.front();
        QVERIFY(c.waits() && c.ofTwoOffices());
        QCOMPARE(c.caseId, m_case);
        QCOMPARE(c.caseNumber, store().loadCase(m_case)->intake.number);
        QCOMPARE(c.personName, applicant(1).nameTh.full());
        QCOMPARE(c.citizenMasked, domain::CitizenId::parse(citizenDigits(1))->masked());
        QCOMPARE(c.ours.office, u"1301"_s);
        QCOMPARE(c.ours.act, u"handedOver"_s);
        QCOMPARE(c.ours.officerName, m_world->officer.officer.name);
        QCOMPARE(c.ours.at, m_handedOver.at);
        QCOMPARE(c.ours.serial, m_serial);
        QCOMPARE(c.ours.cardState, u"active"_s);
        QVERIFY(c.ours.disputed && c.theirs.disputed);
        QCOMPARE(c.theirs.office, u"1302"_s);
        QCOMPARE(c.theirs.serial, otherSerial);
        QCOMPARE(c.theirs.at.toMSecsSinceEpoch(), handedOverMs() - 5000);
    }

    void whoCameSecondSeesTheSame()
    {
        cardTold(otherSerial, u"1302"_s, handedOverMs() + 9000, CardState::Active, handedOverMs() + 9000, true);
        auto record = issuedElsewhere();
        record.office = u"1302"_s;
        record.entry = QUuid::createUuid();
        record.caseId = QUuid::createUuid();
        record.atMs = handedOverMs() + 9000;
        record.with = {ConflictKind::IssuedElsewhere, conflictId, u"1301"_s, handedOverMs(), m_serial, {}};
        told(u"c"_s, record);
        const auto conflicts = book().conflicts;
        const auto& c = conflicts.front();
        QCOMPARE(c.caseId, m_case);
        QCOMPARE(c.ours.serial, m_serial);
        QCOMPARE(c.ours.act, u"handedOver"_s);
        QCOMPARE(c.ours.officerName, m_world->officer.officer.name);
        QCOMPARE(c.theirs.office, u"1302"_s);
        QCOMPARE(c.theirs.serial, otherSerial);
        QCOMPARE(c.theirs.at.toMSecsSinceEpoch(), handedOverMs() + 9000);
    }

    void aDecisionStandsUntilTheRegistryRefusesIt()
    {
        told(u"c"_s, issuedElsewhere());
        const ConflictDecided act{conflictId, ConflictChoice::OthersStands, u"รับบัตรที่อำเภออื่นก่อน"_s};
        QCOMPARE(m_world->triesBy(m_world->clerk, act), std::optional(FailureCode::RoleMissing));
        const auto recorded = m_world->must(act);
        auto c = book().conflicts.front();
        QVERIFY(!c.waits());
        QCOMPARE(c.decided->choice, ConflictChoice::OthersStands);
        QCOMPARE(c.decided->reason, act.reason);
        QCOMPARE(c.decided->officerName, m_world->officer.officer.name);
        QVERIFY(!c.decided->sent);
        QCOMPARE(m_world->tries(act), std::optional(FailureCode::ConflictUnknown)); // once

        protocol::PushAnswers answers{.journal = *store().journalId(),
                                      .answers = {},
                                      .sequence = qint64(recorded.sequence),
                                      .link = {},
                                      .atMs = 1};
        QVERIFY(store().noteAnswers(answers, {}));
        QVERIFY(book().conflicts.front().decided->sent);
        answers.answers = {rejected(recorded.sequence, u"TB-7052"_s)};
        QVERIFY(store().noteAnswers(answers, {}));
        c = book().conflicts.front();
        QVERIFY(c.waits()); // so it is open again
        m_world->must(ConflictDecided{conflictId, ConflictChoice::OursStands, u"ตรวจอีกครั้ง"_s});
        QCOMPARE(book().conflicts.front().decided->choice, ConflictChoice::OursStands);
    }

    void decisionsAreAProjection()
    {
        told(u"c"_s, issuedElsewhere());
        m_world->must(ConflictDecided{conflictId, ConflictChoice::Noted, u"รับทราบ"_s});
        const auto before = store().digestOfProjections();
        QVERIFY(store().rebuild());
        QCOMPARE(*store().digestOfProjections(), *before);
        QVERIFY(*store().projectionsHold());
        QVERIFY(book().conflicts.front().decided);
    }

    void whatWasSaidIsRead()
    {
        auto record = issuedElsewhere();
        record.decision = u"1302: 1302: ออกก่อน\nregistry: 1301: ตามหลักฐาน"_s;
        record.settled = true;
        told(u"c"_s, record);
        const auto c = book().conflicts.front();
        QVERIFY(!c.waits() && c.settled);
        QCOMPARE(c.said.size(), std::size_t(2));
        QCOMPARE(c.said[1].by, u"registry"_s);
        QCOMPARE(c.said[1].stands, u"1301"_s);
    }

    void whatWaitsComesFirst()
    {
        auto over = issuedElsewhere();
        over.id = QUuid::createUuid();
        over.settled = true;
        over.atMs += 1000;
        told(u"d"_s, over);
        told(u"c"_s, issuedElsewhere());
        QCOMPARE(book().conflicts.front().id, conflictId);
    }

    void theRegisterIsComparedWithTheCase()
    {
        const casework::RegisterPerson known = registerPerson(1);
        auto now = known.person;
        now.nameTh = applicant(2).nameTh;
        told(u"p"_s,
             protocol::PersonRecord{.citizen = citizenDigits(1),
                                    .revision = 2,
                                    .asOfMs = handedOverMs() + 100'000,
                                    .person = casework::codec::Codec<casework::Applicant>::pack(now).toMap(),
                                    .facts = casework::codec::Codec<casework::RegisterFacts>::pack(known.facts).toMap(),
                                    .house = known.house->digits(),
                                    .photo = known.photo,
                                    .left = known.leftTemplate,
                                    .right = known.rightTemplate});
        auto record = issuedElsewhere();
        record.kind = ConflictKind::PersonChanged;
        record.with = {ConflictKind::PersonChanged, conflictId, {}, handedOverMs() - 1, {}, {}};
        told(u"c"_s, record);
        const auto c = book().conflicts.front();
        QVERIFY(!c.ofTwoOffices());
        QCOMPARE(c.asMade->nameTh, applicant(1).nameTh);
        QCOMPARE(c.asRegistered->nameTh, applicant(2).nameTh);
        QVERIFY(c.ours.serial.isEmpty()); // it is not about cards
    }

    void anOfficersConflictNamesTheOfficer()
    {
        auto record = issuedElsewhere();
        record.kind = ConflictKind::OfficerRevoked;
        record.citizen = m_world->clerk.officer.citizenId;
        record.with = {ConflictKind::OfficerRevoked, conflictId, {}, handedOverMs() - 1, {}, {}};
        told(u"c"_s, record);
        QCOMPARE(book().conflicts.front().personName, m_world->clerk.officer.name);
    }

    void aForkHasNoPersonAndNoCase()
    {
        auto record = issuedElsewhere();
        record.kind = ConflictKind::Forked;
        record.citizen.clear();
        record.entry = QUuid::createUuid();
        record.caseId = {};
        record.with = {ConflictKind::Forked, conflictId, u"1301"_s, handedOverMs(), {}, QByteArray(32, 'h')};
        told(u"c"_s, record);
        const auto c = book().conflicts.front();
        QVERIFY(c.personName.isEmpty() && c.citizenMasked.isEmpty() && c.caseId.isNull());
        QVERIFY(!c.ofTwoOffices());
    }

    void whatThisOfficeDidIsNoNews()
    {
        cardTold(m_serial, u"1301"_s, handedOverMs(), CardState::Active, handedOverMs());
        cardTold(u"TB00000777"_s, u"1302"_s, 1000, CardState::Replaced, handedOverMs()); // by this office's new card
        QVERIFY(book().changes.empty());
    }

    void whatOthersDidSinceIs()
    {
        const qint64 later = handedOverMs() + 86'400'000;
        cardTold(m_serial, u"1301"_s, handedOverMs(), CardState::Replaced, later);
        cardTold(otherSerial, u"1302"_s, later, CardState::Active, later);
        cardTold(u"TB00000001x"_s, u"1303"_s, 1000, CardState::Lost, 2000); // long before the case
        const auto changes = book().changes;
        QCOMPARE(changes.size(), std::size_t(2));
        QStringList serials;
        for (const auto& change : changes) {
            serials << change.serial;
            QCOMPARE(change.caseId, m_case);
            QCOMPARE(change.personName, applicant(1).nameTh.full());
            QCOMPARE(change.at.toMSecsSinceEpoch(), later);
            QCOMPARE(change.own, change.serial == m_serial);
            QCOMPARE(change.state, change.own ? u"replaced"_s : u"active"_s);
        }
        serials.sort();
        QCOMPARE(serials, (QStringList{m_serial, otherSerial}));
    }

    void casesWithAnswersHaveTheirNumbers()
    {
        protocol::PushAnswers answers{.journal = *store().journalId(),
                                      .answers = {},
                                      .sequence = qint64(m_handedOver.sequence),
                                      .link = {},
                                      .atMs = 1};
        answers.answers = {rejected(m_handedOver.sequence, u"TB-7049"_s)};
        QVERIFY(store().noteAnswers(answers, {}));
        QCOMPARE(book().caseNumbers.value(m_case), store().loadCase(m_case)->intake.number);
        QCOMPARE(book().caseNumbers.size(), 1);
    }

    void everybodySignedInMayLook()
    {
        told(u"c"_s, issuedElsewhere());
        QCOMPARE(book(m_world->clerk).conflicts.size(), std::size_t(1));
        QCOMPARE(store().centreBook({}).error().code, FailureCode::SignedOut);
    }
};

QTEST_GUILESS_MAIN(CentreBookTest)
#include "test_centrebook.moc"
