#include "tests/sync/simoffice.h"

#include "app/domain/schedule.h"
#include "tests/support/expected.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;

namespace
{

constexpr std::array logins{"chief"_L1, "approver"_L1, "clerk"_L1};
const QString password = u"a long password"_s;

} // namespace

SimOffice::SimOffice(const QString& folder, int number, const SimTime& time, quint32 seed)
    : m_folder(folder), m_number(number), m_clock(time), m_random(seed), m_chance(seed ^ 0x9e3779b9U)
{
}

Officer SimOffice::person(int which) const
{
    constexpr std::array<int, 3> roles{int(Role::Officer) | int(Role::Supervisor) | int(Role::Administrator),
                                       int(Role::Officer) | int(Role::Approver), int(Role::Officer)};
    return {.id = {},
            .login = logins.at(std::size_t(which)),
            .name = u"%1 %2"_s.arg(logins.at(std::size_t(which))).arg(m_number),
            .position = u"เจ้าหน้าที่ทดสอบ"_s,
            .citizenId = citizenDigits(9000 + 10 * m_number + which),
            .roles = Roles::fromInt(roles.at(std::size_t(which))),
            .revoked = false};
}

std::vector<Officer> SimOffice::people() const
{
    return {person(0), person(1), person(2)};
}

QString SimOffice::serial(int before) const
{
    return u"TB%1"_s.arg(10'000 * m_number + 1 + before, 8, 10, QLatin1Char('0'));
}

void SimOffice::found()
{
    take(expect(storage::JournalStore::create(m_folder, {code(), u"สำนักทะเบียนจำลอง"_s, u"1"_s}, person(0), password,
                                              environment()),
                "founding an office"));
    m_chief = expect(m_store->signIn(logins[0], password), "signing in");
    for (int which = 1; which < 3; ++which)
        expect(m_store->addOfficer(m_chief, person(which), password), "adding an officer");
    signIn();
}

void SimOffice::open()
{
    openLocked();
    m_chief = expect(m_store->signIn(logins[0], password), "signing in");
    signIn();
}

void SimOffice::openLocked()
{
    take(expect(storage::JournalStore::open(m_folder, environment()), "opening an office"));
}

void SimOffice::take(std::unique_ptr<storage::JournalStore> store)
{
    m_own = std::move(store);
    m_store = m_own.get();
}

void SimOffice::signIn()
{
    m_approver = expect(m_store->signIn(logins[1], password), "signing in");
    m_clerk = expect(m_store->signIn(logins[2], password), "signing in");
}

void SimOffice::close()
{
    m_store = nullptr;
    m_own.reset();
}

void SimOffice::must(const Act& act, const QUuid& caseId)
{
    expect(m_store->record(m_clerk, act, caseId), "recording");
}

void SimOffice::together(const Act& act, const QUuid& caseId)
{
    expect(m_store->recordTogether(m_chief, m_approver, act, caseId), "recording");
}

void SimOffice::act()
{
    ++m_acts;
    const auto open = expect(m_store->openCases(), "listing cases");
    if (open.empty() || (open.size() < 3 && chance(10))) {
        if (openCase())
            return;
    }
    if (open.empty() || chance(8))
        return must(PersonLookedUp{citizenDigits(1 + int(m_chance() % citizens)), u"cardLost"_s});
    goOn(expect(m_store->loadCase(open[m_chance() % open.size()].id), "reading a case"));
}

/** False when the citizen whom chance sends has an open case here. */
bool SimOffice::openCase()
{
    const int n = 1 + int(m_chance() % citizens);
    const auto id = domain::CitizenId::parse(citizenDigits(n));
    if (expect(m_store->openCaseOf(*id), "looking for an open case"))
        return false;
    // the office's copy of him, as the counter would have it: with the last card that it knows of
    const auto known = expect(m_store->lookUp(m_clerk, *id, u"cardLost"_s), "looking a citizen up");
    CaseOpened opened = opening(n);
    opened.facts = known.facts;
    must(opened);
    return true;
}

void SimOffice::goOn(const Case& c)
{
    if (c.step() <= Step::FineAndFee && !c.moneyTaken() && chance(4))
        return must(CaseCancelled{u"ผู้ขอขอยกเลิก"_s}, c.id);
    if (c.step() < Step::WriteAndReadBack && c.moneyTaken() && chance(3))
        return together(ReceiptVoided{c.payment->receiptNumber, u"รับเงินผิดราย"_s}, c.id);
    if (chance(10))
        return must(DraftSaved{c.step(), {{u"focus"_s, u"fineAmount"_s}}}, c.id);
    switch (c.step()) {
    case Step::Request:
        return must(assessed(), c.id);
    case Step::Identity:
        return c.fingers ? must(witness(), c.id)
                         : must(fingers(chance(10) ? FingerOutcome::Mismatch : FingerOutcome::Match), c.id);
    case Step::Evidence:
        return must(evidence(), c.id);
    case Step::FineAndFee:
        return atFine(c);
    case Step::PhotoAndPrints:
        return c.newPhoto.isEmpty() ? must(photo(), c.id) : c.prints ? must(FormSigned{}, c.id) : must(prints(), c.id);
    case Step::Approval: {
        const Act decided = chance(10) ? Act(ReturnedByApprover{u"รูปถ่ายไม่ชัด"_s}) : Act(Approved{u"ตรวจแล้ว"_s});
        expect(m_store->record(m_approver, decided, c.id), "approving");
        return;
    }
    case Step::WriteAndReadBack:
        return atCard(c);
    case Step::HandOver:
        return must(handOver(), c.id);
    case Step::Closed:
        break;
    }
    qFatal("a closed case is among the open ones");
}

/** A lost card, as the rules see it today. */
RequestDecided SimOffice::assessed() const
{
    RequestDecided decided = request();
    const auto a = domain::assess({.kind = decided.kind,
                                   .birth = applicant(1).birth,
                                   .applied = m_clock.now().date(),
                                   .event = decided.event,
                                   .cardExpiry = std::nullopt,
                                   .agePolicy = decided.agePolicy},
                                  *domain::Schedule::shipped(decided.schedule), domain::Holidays::shipped());
    decided.accepted = a.accepted;
    decided.dayZero = a.dayZero;
    decided.due = a.due;
    decided.daysLate = a.daysLate;
    decided.fine = a.fine;
    decided.fee = a.fee;
    decided.newExpiry = a.newExpiry.beText();
    return decided;
}

void SimOffice::atFine(const Case& c)
{
    if (c.fine)
        return must(payment(int(c.fineDue().wholeBaht())), c.id);
    const int most = int(c.request->fine.most.wholeBaht());
    if (most == 0)
        return must(FineDecided{}, c.id);
    must(chance(10) ? fine(most, FineOutcome::Refused) : fine(1 + int(m_chance() % quint32(most))), c.id);
}

void SimOffice::atCard(const Case& c)
{
    if (const CardAttempt* drawn = c.drawnCard())
        return chance(15) ? must(CardSpoiled{drawn->serial, u"TB-2105"_s}, c.id) : must(written(drawn->serial), c.id);
    const QString blank = expect(m_store->stock(), "looking at the stock").nextSerial;
    if (blank.isEmpty())
        return receiveStock();
    must(BlankDrawn{blank}, c.id);
}

/** The next ones of those that the office was allotted. */
void SimOffice::receiveStock()
{
    const int before = askRaw(m_folder + u"/store.db"_s, u"SELECT count(*) FROM blanks"_s).toInt();
    together(StockReceived{serial(before), blanks, {}});
}

int SimOffice::decide(int most)
{
    int done = 0;
    for (const ConflictRow& row : expect(m_store->conflicts(m_chief), "listing conflicts")) {
        if (row.settled || most-- <= 0)
            continue;
        const bool mine = row.office == code();
        const bool othersCard = (row.otherOffice < row.office) == mine;
        const auto usual = othersCard ? ConflictChoice::OthersStands : ConflictChoice::OursStands;
        const auto choice = chance(20) ? ConflictChoice(1 + m_chance() % 3) : usual;
        done += m_store->record(m_chief, ConflictDecided{row.id, choice, u"ตรวจแล้ว"_s}).has_value();
    }
    return done;
}

} // namespace tabian::tests
