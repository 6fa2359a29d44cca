#include "tests/widgets/centresamples.h"

#include "tests/casework/people.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using casework::CentreBook;
using casework::ConflictCase;
using casework::ConflictChoice;
using casework::SyncState;

namespace
{

const QUuid caseOfPayment = QUuid(u"{5f0c2a51-6a0b-4b53-9d7e-1f4f5a1f0001}"_s);

QUuid idOf(const QString& kind)
{
    return QUuid::createUuidV5(caseOfPayment, kind);
}

} // namespace

SyncState offlineSince(const QDateTime& now, int hours, int cases)
{
    SyncState state;
    state.line = SyncState::Line::Waiting;
    state.facts.lastHeard = now.addSecs(-3600LL * hours);
    state.facts.copyAsOf = state.facts.lastHeard.addSecs(-40);
    state.nextTry = now.addSecs(245);
    state.reason = domain::Failure{domain::FailureCode::RegistryUnreachable, u"Connection refused"_s};
    state.facts.waiting.entries = 23LL * cases;
    state.facts.waiting.bytes = 410'000LL * cases;
    state.facts.waiting.cases = cases;
    state.facts.waiting.oldest = state.facts.lastHeard.addSecs(90);
    state.facts.waiting.acknowledged = 4811;
    state.facts.waiting.receipt = state.facts.lastHeard;
    state.facts.clockOffsetMs = 2'300;
    return state;
}

ConflictCase sampleConflict(const QString& kind, const QDateTime& now)
{
    ConflictCase c;
    c.id = idOf(kind);
    c.kind = kind;
    c.at = now.addSecs(-7200);
    c.citizenMasked = u"1-9990-xxxxx-xx-4"_s;
    c.personName = applicant().nameTh.full();
    c.caseId = caseOfPayment;
    c.caseNumber = u"1301-69-000482"_s;
    c.ours = {.office = u"1301"_s,
              .officerName = u"สมใจ ฝึกหัด"_s,
              .at = now.addDays(-1),
              .act = u"handedOver"_s,
              .serial = {},
              .cardState = {}};
    if (kind == u"issuedElsewhere"_s) {
        c.ours.serial = u"TB00000041"_s;
        c.ours.cardState = u"active"_s;
        c.ours.disputed = true;
        c.theirs = {.office = u"1302"_s,
                    .officerName = {},
                    .at = now.addDays(-2),
                    .act = u"handedOver"_s,
                    .serial = u"TB00000777"_s,
                    .cardState = u"active"_s,
                    .disputed = true};
    } else if (kind == u"lostElsewhere"_s) {
        c.ours.act = u"caseOpened"_s;
        c.theirs = {
            .office = u"1302"_s, .officerName = {}, .at = now.addDays(-3), .act = {}, .serial = {}, .cardState = {}};
    } else if (kind == u"officerRevoked"_s) {
        c.personName = u"มานี ฝึกหัด"_s;
        c.ours.officerName = c.personName;
        c.ours.act = u"paymentReceived"_s;
        c.theirs.at = now.addDays(-2);
    } else if (kind == u"personChanged"_s) {
        c.ours.act = u"caseOpened"_s;
        c.theirs.at = now.addDays(-5);
        c.asMade = applicant();
        c.asRegistered = applicant();
        c.asRegistered->nameEn.reset();
        c.asRegistered->address = *domain::Address::make({.house = u"8"_s,
                                                          .moo = u"หมู่ที่ 3"_s,
                                                          .soi = {},
                                                          .road = {},
                                                          .tambon = u"ตำบลในเมือง"_s,
                                                          .amphoe = u"อำเภอฝึกหัด"_s,
                                                          .province = u"จังหวัดสมมุติ"_s});
    } else if (kind == u"personUnregistered"_s) {
        c.ours.act = u"caseOpened"_s;
    } else { // forked
        c.personName.clear();
        c.citizenMasked.clear();
        c.caseId = {};
        c.caseNumber.clear();
        c.ours = {
            .office = u"1301"_s, .officerName = {}, .at = now.addDays(-1), .act = {}, .serial = {}, .cardState = {}};
        c.theirs = {
            .office = u"1301"_s, .officerName = {}, .at = now.addDays(-1), .act = {}, .serial = {}, .cardState = {}};
    }
    return c;
}

CentreBook sampleCentreBook(const QDateTime& now)
{
    CentreBook book;
    for (const QString& kind : {u"issuedElsewhere"_s, u"lostElsewhere"_s, u"officerRevoked"_s, u"personChanged"_s,
                                u"personUnregistered"_s, u"forked"_s})
        book.conflicts.push_back(sampleConflict(kind, now));
    auto decided = sampleConflict(u"issuedElsewhere"_s, now.addDays(-1));
    decided.id = idOf(u"decided"_s);
    decided.decided = {ConflictChoice::OthersStands, u"ผู้ถือบัตรรับบัตรที่อำเภอข้างเคียงก่อน"_s, u"สมใจ ฝึกหัด"_s,
                       now.addSecs(-600)};
    book.conflicts.push_back(decided);
    auto settled = sampleConflict(u"personChanged"_s, now.addDays(-4));
    settled.id = idOf(u"settled"_s);
    settled.settled = true;
    settled.said = casework::statementsOf(u"1301: registry: ผู้ขอยืนยันที่อยู่ใหม่"_s);
    book.conflicts.push_back(settled);
    book.changes = {{.at = now.addSecs(-7200),
                     .serial = u"TB00000041"_s,
                     .state = u"active"_s,
                     .disputed = true,
                     .office = u"1301"_s,
                     .own = true,
                     .caseId = caseOfPayment,
                     .caseNumber = u"1301-69-000482"_s,
                     .personName = applicant().nameTh.full()},
                    {.at = now.addDays(-2),
                     .serial = u"TB00000778"_s,
                     .state = u"active"_s,
                     .disputed = false,
                     .office = u"1302"_s,
                     .own = false,
                     .caseId = caseOfPayment,
                     .caseNumber = u"1301-69-000470"_s,
                     .personName = u"อนันต์ สมมุติ"_s}};
    book.caseNumbers.insert(caseOfPayment, u"1301-69-000482"_s);
    return book;
}

std::vector<casework::RejectedEntry> sampleRejected(const QDateTime& now)
{
    return {{.sequence = 4790,
             .at = now.addDays(-1),
             .kind = u"paymentReceived"_s,
             .code = u"TB-7044"_s,
             .caseId = caseOfPayment},
            {.sequence = 4702, .at = now.addDays(-2), .kind = u"stockReceived"_s, .code = u"TB-7048"_s, .caseId = {}}};
}

} // namespace tabian::tests
