#include "tests/storage/counterworld.h"

#include "tests/support/expected.h"

#include <QFile>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::Baht;
using domain::FailureCode;

namespace
{

Officer person(const QString& login, const QString& name, int n, Roles roles)
{
    return {.id = {},
            .login = login,
            .name = name,
            .position = u"เจ้าหน้าที่ทดสอบ"_s,
            .citizenId = citizenDigits(n),
            .roles = roles,
            .revoked = false};
}

} // namespace

QString citizenDigits(int n)
{
    const QString twelve = u"19990"_s + u"%1"_s.arg(n, 7, 10, QLatin1Char('0'));
    return twelve + QString::number(*domain::CitizenId::checkDigit(twelve));
}

bool servesOthers(int n)
{
    return n == 7001 || (n > 9000 && n < 9200);
}

Applicant applicant(int n)
{
    return {.id = *domain::CitizenId::parse(citizenDigits(n)),
            .nameTh = *domain::PersonName::make(u"นาย"_s, u"ทดสอบ"_s, {}, u"ตัวอย่าง%1"_s.arg(n)),
            .nameEn = *domain::PersonName::make(u"Mr."_s, u"Thotsop"_s, {}, u"Tuayang"_s),
            .birth = *domain::ThaiDate::parse(u"25331220"_s),
            .sex = domain::Sex::Male,
            .address = *domain::Address::make({.house = u"99/1"_s,
                                               .moo = u"หมู่ที่ 4"_s,
                                               .soi = {},
                                               .road = {},
                                               .tambon = u"ตำบลสมมุติ"_s,
                                               .amphoe = u"อำเภอฝึกหัด"_s,
                                               .province = u"จังหวัดตัวอย่าง"_s})};
}

RegisterPerson registerPerson(int n)
{
    RegisterFacts facts;
    facts.everHadCard = true;
    return {.person = applicant(n),
            .house = *domain::HouseCode::parse(u"13010000001"_s),
            .facts = facts,
            .photo = "\xff\xd8 old photo " + QByteArray::number(n),
            .leftTemplate = "FP3 left",
            .rightTemplate = "FP3 right",
            .asOf = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::OffsetFromUTC, 7 * 3600)};
}

CaseOpened opening(int n)
{
    const RegisterPerson known = registerPerson(n);
    return {.source = IntakeSource::TypedNumber,
            .applicant = known.person,
            .onCard = {},
            .oldCard = {},
            .oldPhoto = known.photo,
            .facts = known.facts,
            .number = {}};
}

RequestDecided request(domain::CaseKind kind)
{
    RequestDecided act;
    act.kind = kind;
    act.event = domain::ThaiDate::fromDate(QDate(2026, 1, 2));
    act.schedule = u"mission"_s;
    act.accepted = true;
    act.dayZero = QDate(2026, 1, 2);
    act.due = QDate(2026, 3, 4);
    act.daysLate = 12;
    act.fine = {Baht(), Baht::ofBaht(200)};
    act.fee = Baht::ofBaht(20);
    act.newExpiry = u"25781219"_s;
    return act;
}

FingersChecked fingers(FingerOutcome both)
{
    return {.left = both, .right = both, .leftTries = 1, .rightTries = 1};
}

WitnessRecorded witness()
{
    return {.name = u"นางสมมุติ ตัวอย่าง"_s,
            .citizenId = citizenDigits(7001),
            .relation = u"เจ้าบ้าน"_s,
            .statement = u"รับรองว่าเป็นบุคคลคนเดียวกัน"_s};
}

EvidenceChecked evidence()
{
    return {.ticked = {domain::Evidence::HouseRegister}, .done = true};
}

FineDecided fine(int baht, FineOutcome outcome)
{
    return {.outcome = outcome, .amount = Baht::ofBaht(baht), .reason = {}, .facts = u"ทำบัตรหาย"_s};
}

PaymentReceived payment(int fineBaht, int feeBaht)
{
    return {.fine = Baht::ofBaht(fineBaht),
            .fee = Baht::ofBaht(feeBaht),
            .cash = Baht::ofBaht(fineBaht + feeBaht),
            .receiptNumber = {}};
}

PhotoTaken photo()
{
    return {.jpeg = "\xff\xd8 new photo"};
}

PrintsTaken prints()
{
    return {.leftTemplate = "FP3 new left",
            .rightTemplate = "FP3 new right",
            .exception = {},
            .leftQuality = 80,
            .rightQuality = 80};
}

CardWritten written(const QString& serial)
{
    return {.serial = serial, .fileSha256 = QByteArray(32, 'f'), .readBackSha256 = QByteArray(32, 'f')};
}

HandedOver handOver()
{
    return {.receivedBy = ReceivedBy::Applicant, .receiverName = {}, .oldCardCut = false, .signature = u"paper"_s};
}

World::World(const QString& folder, quint32 seed) : random(seed), m_folder(folder)
{
    if (folder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path() + u"/store"_s;
        if (!testServer().isEmpty())
            m_database = freshDatabase();
    }
    QFile named(m_folder + u"/database.url"_s);
    if (named.open(QIODevice::ReadOnly))
        m_database = QString::fromUtf8(named.readAll()).trimmed();
}

QString World::file() const
{
    return onServer() ? m_database : m_folder + u"/store.db"_s;
}

void World::create()
{
    const Officer first =
        person(u"somying"_s, u"นางสาวสมหญิง ทดสอบ"_s, 9001, {Role::Officer, Role::Supervisor, Role::Administrator});
    m_store = expect(storage::JournalStore::create(m_folder, {u"1301"_s, u"สำนักทะเบียนทดสอบ"_s, u"1"_s}, first,
                                                   u"first password"_s, environment()),
                     "creating the store");
    officer = expect(m_store->signIn(u"somying"_s, u"first password"_s), "signing in");
    expect(m_store->addOfficer(officer,
                               person(u"somchai"_s, u"นายสมชาย ตัวอย่าง"_s, 9002, {Role::Officer, Role::Approver}),
                               u"second password"_s),
           "adding the approver");
    expect(
        m_store->addOfficer(officer, person(u"clerk"_s, u"นายฝึกหัด สมมุติ"_s, 9003, Role::Officer), u"third password"_s),
        "adding the clerk");
    expect(m_store->signOut(officer).map([] { return true; }), "signing out");
    signInAll();
}

void World::open()
{
    m_store = expect(storage::JournalStore::open(m_folder, environment()), "opening the store");
}

void World::close()
{
    m_store.reset();
}

void World::addSecondTeam()
{
    const auto add = [this](const QString& login, int n, Roles roles, const QString& password) {
        expect(m_store->addOfficer(officer, person(login, u"นายทดสอบ คู่ขนาน"_s, n, roles), password),
               "adding an officer");
    };
    add(u"somying2"_s, 9101, {Role::Officer, Role::Supervisor}, u"first password"_s);
    add(u"somchai2"_s, 9102, {Role::Officer, Role::Approver}, u"second password"_s);
    add(u"clerk2"_s, 9103, Role::Officer, u"third password"_s);
}

void World::signInSecondTeam()
{
    officer = expect(m_store->signIn(u"somying2"_s, u"first password"_s), "signing in");
    approver = expect(m_store->signIn(u"somchai2"_s, u"second password"_s), "signing in");
    clerk = expect(m_store->signIn(u"clerk2"_s, u"third password"_s), "signing in");
}

void World::signInAll()
{
    officer = expect(m_store->signIn(u"somying"_s, u"first password"_s), "signing in");
    approver = expect(m_store->signIn(u"somchai"_s, u"second password"_s), "signing in");
    clerk = expect(m_store->signIn(u"clerk"_s, u"third password"_s), "signing in");
}

Recorded World::must(const Act& act, const QUuid& caseId)
{
    return mustBy(officer, act, caseId);
}

Recorded World::mustBy(const Session& session, const Act& act, const QUuid& caseId)
{
    if (std::holds_alternative<StockReceived>(act))
        return expect(m_store->recordTogether(session, approver, act, caseId),
                      "recording"); // two people sign for cards
    return expect(m_store->record(session, act, caseId), "recording");
}

Recorded World::mustTogether(const Act& act, const QUuid& caseId)
{
    return expect(m_store->recordTogether(officer, approver, act, caseId), "recording");
}

std::optional<FailureCode> World::tries(const Act& act, const QUuid& caseId)
{
    return triesBy(officer, act, caseId);
}

std::optional<FailureCode> World::triesBy(const Session& session, const Act& act, const QUuid& caseId)
{
    return refused([&] {
        return std::holds_alternative<StockReceived>(act) ? m_store->recordTogether(session, approver, act, caseId)
                                                          : m_store->record(session, act, caseId);
    });
}

std::optional<FailureCode> World::triesTogether(const Session& first, const Session& second, const Act& act,
                                                const QUuid& caseId)
{
    return refused([&] { return m_store->recordTogether(first, second, act, caseId); });
}

std::optional<FailureCode> World::refused(const std::function<domain::Result<Recorded>()>& attempt)
{
    const auto tables = expect(m_store->digestOfProjections(), "reading the tables");
    const QVariant head = askRaw(file(), u"SELECT link FROM head"_s);
    const auto done = attempt();
    const bool same = head == askRaw(file(), u"SELECT link FROM head"_s) &&
                      tables == expect(m_store->digestOfProjections(), "reading the tables");
    if (!done && !same)
        qFatal("a refused act left something behind");
    return done ? std::nullopt : std::optional(done.error().code);
}

void World::receiveStock(const QString& first, int count)
{
    must(StockReceived{.firstSerial = first, .count = count, .note = {}});
}

QString World::nextBlank()
{
    return expect(m_store->stock(), "reading the stock").nextSerial;
}

QUuid World::caseAt(Step step, int n)
{
    const QUuid id = must(opening(n)).caseId;
    const auto upTo = [&](Step reached, std::initializer_list<Act> acts) {
        for (const Act& act : acts) {
            if (step > reached)
                must(act, id);
        }
    };
    upTo(Step::Request, {request()});
    upTo(Step::Identity, {fingers()});
    upTo(Step::Evidence, {evidence()});
    upTo(Step::FineAndFee, {fine(100), payment(100)});
    upTo(Step::PhotoAndPrints, {photo(), prints(), FormSigned()});
    if (step > Step::Approval)
        mustBy(approver, Approved{u"ตรวจแล้ว"_s}, id);
    if (step > Step::WriteAndReadBack) {
        const QString serial = nextBlank();
        upTo(Step::WriteAndReadBack, {BlankDrawn{serial}, written(serial)});
    }
    upTo(Step::HandOver, {handOver()});
    return id;
}

} // namespace tabian::tests
