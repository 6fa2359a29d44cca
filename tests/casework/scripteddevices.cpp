#include "tests/casework/scripteddevices.h"

#include "app/casework/accountrules.h"
#include "app/casework/actcodec.h"
#include "app/casework/actroles.h"
#include "app/casework/kitrules.h"

#include <QTimeZone>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::fail;
using domain::FailureCode;
using domain::Result;

void ScriptedEncoder::inspect()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (slot.isEmpty())
                Q_EMIT failed({FailureCode::BlankAbsent, {}});
            else
                Q_EMIT blankSeen({slot.first(), false});
        },
        Qt::QueuedConnection);
}

void ScriptedEncoder::encode(const domain::CardSerial& expected, const QByteArray& file)
{
    QVERIFY2(!writes.isEmpty(), "a card was written that the test did not script");
    const Write write = writes.takeFirst();
    const QString serial = slot.takeFirst();
    QCOMPARE(expected.text(), serial);
    QByteArray readBack = file;
    if (write == Write::WrongByte)
        readBack[readBack.size() / 2] = char(readBack.at(readBack.size() / 2) ^ 1);
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            if (write == Write::Refused)
                Q_EMIT failed({FailureCode::EncodeFailed, {}});
            else
                Q_EMIT encoded({serial, file, readBack});
        },
        Qt::QueuedConnection);
}

QDateTime FixedClock::now() const
{
    return QDateTime(QDate(2026, 5, 21), QTime(10, 36), QTimeZone(7 * 3600));
}

Result<Session> MemoryStore::signIn(const QString& login, const QString& password)
{
    for (const Officer& o : people) {
        if (o.login == login && password == u"right"_s)
            return Session{.token = QUuid::createUuid(),
                           .officer = o,
                           .since = FixedClock().now(),
                           .secondFactorWanted = officePolicy.secondFactor != SecondFactor::None,
                           .newPasswordWanted = std::ranges::find(mustChange, o.id) != mustChange.end()};
    }
    return fail(FailureCode::PasswordWrong);
}

domain::Outcome MemoryStore::changePassword(const Session& session, const QString& oldPassword,
                                            const QString& newPassword)
{
    if (oldPassword != u"right"_s)
        return fail(FailureCode::PasswordWrong);
    return checkPassword(session.officer.login, newPassword, oldPassword).map([&] {
        std::erase(mustChange, session.officer.id);
        kinds.append(u"passwordSet"_s);
    });
}

Result<Recorded> MemoryStore::openAccount(const Session& session, const Officer& officer, const QString& firstPassword)
{
    Officer added = officer;
    added.id = QUuid::createUuid();
    return checkPassword(officer.login, firstPassword)
        .and_then([&] { return record(session, OfficerAdded{added}, {}); })
        .map([&](const Recorded& recorded) {
            people.push_back(added);
            mustChange.push_back(added.id);
            return recorded;
        });
}

domain::Outcome MemoryStore::resetPassword(const Session& session, const QUuid& officer, const QString& password)
{
    return checkPassword({}, password)
        .and_then([&] {
            return record(session, PasswordSet{officer, true}, {});
        })
        .map([&](const Recorded&) { mustChange.push_back(officer); });
}

Result<std::vector<AccountState>> MemoryStore::accounts(const Session&)
{
    std::vector<AccountState> states;
    for (const Officer& officer : people)
        states.push_back({.officer = officer,
                          .newPasswordWanted = std::ranges::find(mustChange, officer.id) != mustChange.end(),
                          .fingersEnrolled = enrolledFingers.contains(officer.id),
                          .signedInAt = {}});
    return states;
}

Result<OfficerFingers> MemoryStore::fingersOf(const Session& session)
{
    const auto found = enrolledFingers.constFind(session.officer.id);
    if (found == enrolledFingers.constEnd())
        return fail(FailureCode::FingersNotEnrolled);
    return *found;
}

Result<Case> MemoryStore::viewCase(const Session& session, const QUuid& id, const QString& reason)
{
    return record(session, CaseViewed{reason}, id).and_then([&](const Recorded&) { return loadCase(id); });
}

Result<std::vector<RiskFlag>> MemoryStore::flags(const Session&, const QUuid& caseId)
{
    return loadCase(caseId).map(
        [this](const Case& c) { return flagsOf(c, officePolicy, {.now = FixedClock().now()}); });
}

Result<std::vector<Recorded>> MemoryStore::approveTogether(const Session& session, const std::vector<QUuid>& ids,
                                                           Confirmation by)
{
    std::vector<Recorded> done;
    for (const QUuid& id : ids) {
        auto recorded = record(session, Approved{{}, by, int(ids.size())}, id);
        if (!recorded)
            return tl::make_unexpected(recorded.error());
        done.push_back(*recorded);
    }
    return done;
}

Result<std::vector<ViewRow>> MemoryStore::views(const Session& session, const ViewFilter& filter)
{
    return record(session, ViewsLookedAt{filter.from, filter.until, {}, {}}, {}).map([this](const Recorded&) {
        return looks;
    });
}

Result<PersonHistory> MemoryStore::historyOf(const Session& session, const QUuid& caseId)
{
    return record(session, HistoryPrinted(), caseId).map([](const Recorded&) { return PersonHistory(); });
}

domain::Outcome MemoryStore::signOut(const Session&)
{
    return {};
}

domain::Outcome MemoryStore::confirm(const Session&, const QString& password)
{
    return password == u"right"_s ? domain::Outcome() : fail(FailureCode::PasswordWrong);
}

Result<Recorded> MemoryStore::record(const Session& session, const Act& act, const QUuid& caseId)
{
    const auto found = std::ranges::find(cases, caseId, &Case::id);
    Case* c = found == cases.end() ? nullptr : &*found;
    if (const auto may = allowed(act, session.officer, c); !may)
        return tl::make_unexpected(may.error());
    if (const auto folded = foldDigitalId(session, act); !folded)
        return tl::make_unexpected(folded.error());
    if (const auto* decided = std::get_if<ConflictDecided>(&act)) {
        const auto open = std::ranges::find_if(
            centre.conflicts, [&](const ConflictCase& one) { return one.id == decided->conflict && one.waits(); });
        if (open == centre.conflicts.end())
            return fail(FailureCode::ConflictUnknown);
        open->decided = ConflictDecision{decided->choice, decided->reason, session.officer.name, FixedClock().now()};
    }
    if (const auto folded = foldKit(session, act); !folded)
        return tl::make_unexpected(folded.error());
    Recorded recorded{QUuid::createUuid(), quint64(kinds.size()), FixedClock().now(), caseId, act};
    const Stamp stamp{session.officer.id, session.officer.name, recorded.at};
    if (auto* opening = std::get_if<CaseOpened>(&recorded.act)) {
        opening->number = u"1301-69-%1"_s.arg(cases.size() + 1, 6, 10, QLatin1Char('0'));
        recorded.caseId = QUuid::createUuid();
        cases.emplace_back(recorded.caseId, *opening, stamp);
    } else if (c) {
        if (auto* payment = std::get_if<PaymentReceived>(&recorded.act))
            payment->receiptNumber = u"1301-69-R000001"_s;
        apply(*c, recorded.act, stamp);
    }
    if (const auto* approval = std::get_if<Approved>(&act))
        approvals.push_back(*approval);
    if (const auto* changed = std::get_if<OfficerAdded>(&act))
        std::ranges::replace_if(
            people, [changed](const Officer& o) { return o.id == changed->officer.id; }, changed->officer);
    if (const auto* set = std::get_if<PolicySet>(&act))
        officePolicy = set->policy;
    if (const auto* enrolled = std::get_if<FingersEnrolled>(&act))
        enrolledFingers.insert(enrolled->officer, {enrolled->leftTemplate, enrolled->rightTemplate});
    if (const auto* keeping = std::get_if<AppointmentKept>(&act)) {
        const auto row = std::ranges::find(booked, keeping->appointment, &AppointmentRow::id);
        if (row == booked.end())
            return fail(FailureCode::AppointmentUnknown);
        if (const auto may = whenPossible(canKeep(row->now(), keeping->step, recorded.at)); !may)
            return tl::make_unexpected(may.error());
        row->stage = stageAfter(keeping->step);
        row->since = recorded.at;
        row->officerName = session.officer.name;
        kept.push_back(*keeping);
    }
    if (const auto* came = std::get_if<WalkInNoted>(&act))
        booked.push_back({.id = came->appointment,
                          .stage = domain::AppointmentStage::CheckedIn,
                          .day = recorded.at.date(),
                          .minute = recorded.at.time().msecsSinceStartOfDay() / 60000,
                          .service = came->service,
                          .citizenId = came->citizenId,
                          .name = came->name,
                          .walkIn = true,
                          .since = recorded.at,
                          .officerName = session.officer.name});
    kinds.append(kindOf(act));
    if (const auto* reveal = std::get_if<CardNumberRevealed>(&act))
        reveals.push_back(*reveal);
    return recorded;
}

domain::Outcome MemoryStore::foldDigitalId(const Session& session, const Act& act)
{
    if (!digitalIdMove(act))
        return {};
    const QUuid id = enrolmentOf(act);
    auto row = std::ranges::find(digital, id, &DigitalIdRow::enrolment);
    const auto after = digitalIdAfter(row == digital.end() ? DigitalIdStage::None : row->stage, act);
    if (!after)
        return tl::make_unexpected(after.error());
    if (const auto* begun = std::get_if<DigitalIdBegun>(&act)) {
        DigitalIdRow fresh;
        fresh.enrolment = id;
        fresh.citizenId = begun->citizenId;
        fresh.officer = session.officer.id;
        fresh.officerName = session.officer.name;
        fresh.begun = fresh.touched = FixedClock().now();
        row = digital.insert(digital.begin(), fresh);
    }
    row->stage = *after;
    if (const auto* fingers = std::get_if<DigitalIdFingersMatched>(&act)) {
        row->left = fingers->left;
        row->right = fingers->right;
    }
    if (const auto* terms = std::get_if<DigitalIdTermsAgreed>(&act))
        row->terms = terms->version;
    if (const auto* end = std::get_if<DigitalIdEnded>(&act)) {
        row->outcome = end->outcome;
        row->reason = end->reason;
        row->oldPhoneCancelled = end->oldPhoneCancelled;
    }
    return {};
}

Result<QByteArray> MemoryStore::digitalIdEvidence(const Session&, const QUuid& enrolment, int)
{
    return QByteArray("evidence " + enrolment.toByteArray());
}

Result<Recorded> MemoryStore::recordTogether(const Session& first, const Session& second, const Act& act,
                                             const QUuid& caseId)
{
    Act whole = act;
    if (Second* field = secondOf(whole))
        *field = {second.officer.id, second.officer.name};
    return allowedTogether(whole, first.officer, &second.officer).and_then([&] {
        return record(first, whole, caseId);
    });
}

Result<RegisterPerson> MemoryStore::lookUp(const Session&, const domain::CitizenId& id, const QString& reason)
{
    kinds.append(u"lookUp:"_s + reason);
    for (const RegisterPerson& person : reg) {
        if (person.person.id == id)
            return person;
    }
    return fail(FailureCode::PersonUnknown);
}

domain::Outcome MemoryStore::importPersons(const std::vector<RegisterPerson>& persons)
{
    reg = persons;
    return {};
}

Result<OfficeInfo> MemoryStore::office()
{
    return OfficeInfo{u"1301"_s, u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"ช่อง 2"_s};
}

Result<Case> MemoryStore::loadCase(const QUuid& id)
{
    const auto found = std::ranges::find(cases, id, &Case::id);
    return found == cases.end() ? Result<Case>(fail(FailureCode::CaseUnknown)) : Result<Case>(*found);
}

Result<casework::SignedReceipt> MemoryStore::receiptProof(const casework::Session&, const QUuid& caseId)
{
    return loadCase(caseId).and_then([](const Case& c) -> Result<casework::SignedReceipt> {
        if (!c.payment)
            return fail(FailureCode::ReceiptNotWritten);
        const domain::ReceiptProof proof{u"1301"_s,       u"สำนักทะเบียนอำเภอฝึกหัด"_s, c.payment->receiptNumber,
                                         c.paidAt.date(), c.payment->fine,          c.payment->fee};
        const QByteArray key(domain::proofKeyBytes, 'k'), signature(domain::proofSignatureBytes, 's');
        return casework::SignedReceipt{proof, domain::proofBytes(proof, key) + signature};
    });
}

std::vector<CaseSummary> MemoryStore::summaries(bool onlyWaiting) const
{
    std::vector<CaseSummary> list;
    for (const Case& c : cases) {
        if (c.step() == Step::Closed || (onlyWaiting && c.approval != ApprovalState::Waiting))
            continue;
        CaseSummary s;
        s.id = c.id;
        s.number = c.intake.number;
        s.step = c.step();
        s.applicantName = c.intake.applicant.nameTh.full();
        s.kind = c.request ? c.request->kind : domain::CaseKind::First;
        s.kindKnown = c.request.has_value();
        s.officer = c.opened.officer;
        s.officerName = c.opened.officerName;
        s.opened = s.touched = c.opened.at;
        s.keeper = c.keeper;
        const auto keeper = std::ranges::find(people, c.keeper, &Officer::id);
        s.keeperName = keeper == people.end() ? c.opened.officerName : keeper->name;
        if (onlyWaiting) {
            s.waitedSeconds = 60 * 6;
            s.waitingSince = FixedClock().now().addSecs(-s.waitedSeconds);
            s.flags = flagsOf(c, officePolicy, {.now = FixedClock().now()});
        }
        s.remarks = int(onlyWaiting ? s.flags.size() : c.remarks().size());
        list.push_back(s);
    }
    return list;
}

Result<std::vector<CaseSummary>> MemoryStore::openCases()
{
    return summaries(false);
}
Result<std::vector<CaseSummary>> MemoryStore::waitingForApproval(const Session&)
{
    return summaries(true);
}

Result<std::optional<CaseSummary>> MemoryStore::openCaseOf(const domain::CitizenId& id)
{
    for (const Case& c : cases) {
        if (c.intake.applicant.id == id && c.step() != Step::Closed) {
            CaseSummary s;
            s.id = c.id;
            s.number = c.intake.number;
            return s;
        }
    }
    return std::nullopt;
}

Result<DayFigures> MemoryStore::dayFigures(QDate day)
{
    DayFigures figures;
    figures.day = day;
    return figures;
}

Result<AppointmentDay> MemoryStore::appointments(const Session&, QDate day)
{
    AppointmentDay list{.day = day, .asOf = bookedAsOf, .rows = {}};
    std::ranges::copy_if(booked, std::back_inserter(list.rows),
                         [day](const AppointmentRow& row) { return row.day == day; });
    std::ranges::stable_sort(list.rows, {}, &AppointmentRow::minute);
    return list;
}

Result<std::vector<AppointmentCount>> MemoryStore::appointmentsAhead(QDate from, QDate until)
{
    std::vector<AppointmentCount> counts;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        const auto here = std::ranges::count_if(booked, [day](const AppointmentRow& row) {
            return row.day == day && !row.walkIn && row.stage != domain::AppointmentStage::Cancelled;
        });
        if (here > 0)
            counts.push_back({day, int(here)});
    }
    return counts;
}

Result<KitBook> MemoryStore::kitBook(const Session&)
{
    KitBook answer = kit;
    for (KitPerson& person : answer.persons) {
        const auto copy = std::ranges::find(reg, person.id, [](const RegisterPerson& one) { return one.person.id; });
        if (copy == reg.end())
            continue;
        person.name = copy->person.nameTh.full();
        person.here = true;
        person.leftFinger = !copy->leftTemplate.isEmpty();
        person.rightFinger = !copy->rightTemplate.isEmpty();
        person.asOf = copy->asOf;
    }
    return answer;
}

domain::Outcome MemoryStore::planKit(const Session& session, const std::vector<domain::CitizenId>& persons)
{
    if (auto may = mayByRole(KitPacked(), session.officer).and_then([&] { return mayPlan(kit.isOut()); }); !may)
        return may;
    kit.persons.clear();
    for (const domain::CitizenId& id : persons)
        kit.persons.push_back({.id = id, .name = {}, .asOf = {}, .caseId = {}, .caseNumber = {}});
    return {};
}

domain::Outcome MemoryStore::foldKit(const Session& session, const Act& act)
{
    if (const auto* packed = std::get_if<KitPacked>(&act)) {
        const KitMeans means{.isOut = kit.isOut(), .cards = kit.cardsOnHand, .receipts = std::max(0, kit.receiptsLeft)};
        if (auto may = mayPack(*packed, means); !may)
            return may;
        kit.kit = Kit{.label = packed->label,
                      .packed = FixedClock().now(),
                      .packedBy = session.officer.name,
                      .persons = packed->persons,
                      .firstSerial = packed->cards > 0 ? kit.nextSerial : QString(),
                      .cards = packed->cards,
                      .firstReceipt = kit.nextReceipt,
                      .receipts = packed->receipts,
                      .cardsDue = packed->cards,
                      .receiptsLeft = packed->receipts,
                      .returned = {},
                      .note = {}};
    }
    if (const auto* back = std::get_if<KitReturned>(&act)) {
        if (auto may = mayReturn(*back, {.isOut = kit.isOut(), .cards = kit.kit ? kit.kit->cardsDue : 0}); !may)
            return may;
        kit.kit->returned = FixedClock().now();
        kit.kit->cardsBack = back->cards;
        kit.kit->note = back->note;
        kit.kit->erased = int(kit.persons.size()) - kit.count(KitStand::Open);
        kit.kit->stayed = kit.count(KitStand::Open);
        kit.persons.clear();
    }
    return {};
}

void LoopQueue::post(std::function<void(Store&)> work)
{
    QMetaObject::invokeMethod(
        this, [this, work = std::move(work)] { work(m_store); }, Qt::QueuedConnection);
}

void LoopQueue::postBack(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

} // namespace tabian::tests
