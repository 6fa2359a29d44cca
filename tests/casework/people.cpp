#include "tests/casework/people.h"

#include <QTimeZone>

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::Baht;

domain::CitizenId trainingId(int n, int firstDigit)
{
    const QString twelve = QString::number(firstDigit) + u"999"_s + u"%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    return *domain::CitizenId::parse(twelve + QString::number(*domain::CitizenId::checkDigit(twelve)));
}

Applicant applicant(int n)
{
    return {.id = trainingId(n),
            .nameTh = *domain::PersonName::make(u"นางสาว"_s, u"กิ่งแก้ว"_s, u"ณัฐณิชา"_s, u"ทดสอบสกุล"_s),
            .nameEn = domain::PersonName::make(u"Miss"_s, u"Kingkaew"_s, u"Natnicha"_s, u"Thotsopsakun"_s).value(),
            .birth = *domain::ThaiDate::parse(u"25310317"),
            .sex = domain::Sex::Female,
            .address = *domain::Address::make(
                {u"99/9"_s, u"หมู่ที่ 12"_s, u"ซอยสุขใจ 3"_s, {}, u"ตำบลบ้านใหม่"_s, u"อำเภอฝึกหัด"_s, u"จังหวัดสมมุติ"_s})};
}

CaseOpened opening(int n)
{
    CaseOpened act{.source = IntakeSource::Card,
                   .applicant = applicant(n),
                   .onCard = applicant(n),
                   .oldCard = OldCard{u"อำเภอฝึกหัด"_s, QDate(2017, 3, 20), *domain::CardExpiry::parse(u"25690316"),
                                      u"13010123456789"_s, u"13010312301230"_s},
                   .oldPhoto = QByteArray("\xFF\xD8old\xFF\xD9"),
                   .facts = {},
                   .number = {}};
    act.facts.everHadCard = true;
    return act;
}

Officer officer(const QString& login, Roles roles)
{
    static int count = 0;
    return {.id = QUuid::createUuidV5(QUuid(), login),
            .login = login,
            .name = u"%1 ฝึกหัด"_s.arg(login),
            .position = u"ปลัดอำเภอ"_s,
            .citizenId = trainingId(9'000'000 + ++count).digits(),
            .roles = roles};
}

Stamp stampOf(const Officer& by, const QDateTime& at)
{
    return {by.id, by.name, at.isValid() ? at : QDateTime(QDate(2026, 5, 21), QTime(9, 0), QTimeZone("Asia/Bangkok"))};
}

RequestDecided request(domain::CaseKind kind, int most, int fee)
{
    RequestDecided act;
    act.kind = kind;
    act.schedule = u"mission"_s;
    act.accepted = true;
    act.dayZero = QDate(2026, 3, 16);
    act.due = QDate(2026, 5, 15);
    act.daysLate = most > 0 ? 6 : 0;
    act.fine = {Baht(), Baht::ofBaht(most)};
    act.fee = Baht::ofBaht(fee);
    act.newExpiry = u"25780316"_s;
    return act;
}

std::vector<Act> actsUpTo(Step finished)
{
    using domain::Evidence;
    const QByteArray digest(32, 'd');
    const std::vector<std::pair<Step, std::vector<Act>>> bySteps{
        {Step::Request, {request()}},
        {Step::Identity, {FingersChecked{FingerOutcome::Match, FingerOutcome::Match, 1, 1}}},
        {Step::Evidence, {EvidenceChecked{{Evidence::HouseRegister, Evidence::OldCard}, true}}},
        {Step::FineAndFee,
         {FineDecided{FineOutcome::Agreed, Baht::ofBaht(100), {}, u"ไปทำงานต่างจังหวัด"_s},
          PaymentReceived{Baht::ofBaht(100), Baht(), Baht::ofBaht(500), {}}}},
        {Step::PhotoAndPrints,
         {PhotoTaken{QByteArray("\xFF\xD8new\xFF\xD9")}, PrintsTaken{"left", "right", {}, 80, 80}, FormSigned{}}},
        {Step::Approval, {Approved{}}},
        {Step::WriteAndReadBack, {BlankDrawn{u"TB00000001"_s}, CardWritten{u"TB00000001"_s, digest, digest}}},
        {Step::HandOver, {HandedOver{ReceivedBy::Applicant, {}, true, u"paper"_s}}},
    };
    std::vector<Act> acts;
    for (const auto& [step, of] : bySteps) {
        if (step <= finished)
            acts.insert(acts.end(), of.begin(), of.end());
    }
    return acts;
}

Case caseAfter(Step finished, const Officer& by, const Officer& approver)
{
    Case c(QUuid::createUuid(), opening(), stampOf(by));
    for (const Act& act : actsUpTo(finished))
        apply(c, act, stampOf(std::holds_alternative<Approved>(act) ? approver : by));
    return c;
}

} // namespace tabian::tests
