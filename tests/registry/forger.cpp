#include "tests/registry/forger.h"

#include "app/casework/actcodec.h"
#include "registry/protocol/envelope.h"
#include "registry/protocol/sealedform.h"
#include "tests/storage/counterworld.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using protocol::Entry;

namespace
{

Officer officerOf(const OfficePeople& people, int n, const QString& login, Roles roles)
{
    return {.id = QUuid::createUuidV5(QUuid(), people.office + login),
            .login = login,
            .name = u"เจ้าหน้าที่ "_s + login,
            .position = u"ทดสอบ"_s,
            .citizenId = citizenDigits(people.first + n),
            .roles = roles,
            .revoked = false};
}

} // namespace

Officer OfficePeople::chief() const
{
    return officerOf(*this, 0, u"chief"_s, {Role::Officer, Role::Supervisor, Role::Administrator});
}
Officer OfficePeople::approver() const
{
    return officerOf(*this, 1, u"approver"_s, {Role::Officer, Role::Approver});
}
Officer OfficePeople::clerk() const
{
    return officerOf(*this, 2, u"clerk"_s, Role::Officer);
}

Second second(const Officer& officer)
{
    return {officer.id, officer.name};
}

Forger::Forger(OfficePeople who, quint8 seed) : Forger(std::move(who), seed, QByteArray(32, char(seed))) {}

Forger::Forger(OfficePeople who, quint8 seed, const QByteArray& keySeed)
    : people(std::move(who)), key(*protocol::SigningKey::ofSeed(keySeed)), payloadKey(32, char(seed + 100)),
      nowMs(QDateTime(QDate(2026, 3, 16), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch())
{
    add(OfficeOpened{people.office, u"สำนักทะเบียนทดสอบ"_s, u"1"_s}, people.chief().id);
    add(OfficerAdded{people.chief()}, people.chief().id);
    add(OfficerAdded{people.approver()}, people.chief().id);
    add(OfficerAdded{people.clerk()}, people.chief().id);
}

Entry& Forger::add(const Act& act, const QUuid& officer, const QUuid& caseId)
{
    nowMs += 1000;
    Entry entry{.sequence = entries.size() + 1,
                .id = QUuid::createUuid(),
                .station = station,
                .kind = kindOf(act),
                .version = versionOf(act),
                .atMs = nowMs,
                .offsetSeconds = 7 * 3600,
                .officer = officer,
                .caseId = caseId,
                .payload = {},
                .previous = entries.empty() ? protocol::firstLink() : protocol::linkOf(entries.back()),
                .hash = {},
                .signature = {}};
    entry.payload = protocol::sealedWith(protocol::raw(payloadKey), protocol::randomBytes(24), encode(act),
                                         protocol::boundBytes(entry));
    signAnew(entry, key);
    entries.push_back(entry);
    return entries.back();
}

void signAnew(Entry& entry, const protocol::SigningKey& key)
{
    entry.hash = protocol::hashOf(entry);
    entry.signature = key.sign(entry.hash);
}

protocol::EnrolRequest Forger::enrolRequest(const QString& code, const QByteArray& boxKey,
                                            const QByteArray& tlsKey) const
{
    protocol::EnrolRequest request{.code = code,
                                   .journal = journal(),
                                   .number = station,
                                   .signKey = key.publicKey(),
                                   .tlsKey = tlsKey,
                                   .keyGrant =
                                       protocol::sealedTo(boxKey, protocol::grantBelonging(station),
                                                          protocol::bytesOf(protocol::KeyGrant{journal(), payloadKey})),
                                   .proof = {}};
    request.proof = key.sign(protocol::enrolMessage(request));
    return request;
}

QByteArray Forger::batch(std::size_t from, std::size_t count) const
{
    protocol::BatchWriter writer(journal());
    for (std::size_t i = from; i < entries.size() && i < from + count; ++i) {
        if (!writer.add(entries[i]))
            break;
    }
    return writer.bytes();
}

CaseOpened Forger::opening(const CaseNumbers& numbers) const
{
    CaseOpened act = tests::opening(numbers.person);
    act.number = u"%1-69-%2"_s.arg(people.office).arg(numbers.running, 6, 10, QLatin1Char('0'));
    act.facts.lastSerial = numbers.lastSerial;
    act.source = numbers.cardShown ? IntakeSource::Card : IntakeSource::TypedNumber;
    return act;
}

RequestDecided Forger::request() const
{
    RequestDecided act = tests::request();
    const auto schedule = *domain::Schedule::shipped(act.schedule);
    const auto a = domain::assess({.kind = act.kind,
                                   .birth = applicant(1).birth,
                                   .applied = QDate(2026, 3, 16),
                                   .event = act.event,
                                   .cardExpiry = std::nullopt,
                                   .agePolicy = act.agePolicy},
                                  schedule, domain::Holidays::shipped());
    act.accepted = a.accepted;
    act.dayZero = a.dayZero;
    act.due = a.due;
    act.daysLate = a.daysLate;
    act.fine = a.fine;
    act.fee = a.fee;
    act.newExpiry = a.newExpiry.beText();
    return act;
}

StockReceived Forger::stock(int first, int count) const
{
    return {.firstSerial = u"TB%1"_s.arg(first, 8, 10, QLatin1Char('0')),
            .count = count,
            .note = {},
            .second = second(people.approver())};
}

QUuid Forger::wholeCase(const CaseNumbers& numbers)
{
    const QUuid id = QUuid::createUuid();
    const QUuid chief = people.chief().id;
    const RequestDecided decided = request();
    add(opening(numbers), chief, id);
    add(decided, chief, id);
    add(fingers(), chief, id);
    add(evidence(), chief, id);
    FineDecided set = decided.fine.most.isZero() ? FineDecided{} : fine(100);
    add(set, chief, id);
    PaymentReceived paid{.fine = set.amount,
                         .fee = decided.fee,
                         .cash = set.amount + decided.fee,
                         .receiptNumber =
                             u"%1-69-R%2"_s.arg(people.office).arg(numbers.running, 6, 10, QLatin1Char('0'))};
    add(paid, chief, id);
    add(photo(), chief, id);
    add(prints(), chief, id);
    add(FormSigned{}, chief, id);
    add(Approved{}, people.approver().id, id);
    add(BlankDrawn{numbers.serial}, chief, id);
    add(written(numbers.serial), chief, id);
    add(handOver(), chief, id);
    return id;
}

} // namespace tabian::tests
