#include "tests/casework/counter.h"

#include "app/casework/approvaldesk.h"

namespace tabian::tests
{

using namespace Qt::StringLiterals;
using namespace casework;
using domain::Baht;

devices::CardRecord cardOf(const Applicant& a)
{
    return {.atr = QByteArray::fromHex("3B7996000054 4820 4E49 4420 3137"),
            .version = u"0003"_s,
            .id = a.id,
            .nameTh = a.nameTh,
            .nameEn = a.nameEn,
            .birth = a.birth,
            .sex = a.sex,
            .issuer = u"อำเภอฝึกหัด"_s,
            .issuerCode = {},
            .issued = QDate(2017, 3, 20),
            .expiry = *domain::CardExpiry::parse(u"25690316"),
            .documentType = u"01"_s,
            .address = a.address,
            .requestNumber = {},
            .photoNumber = {},
            .findings = {}};
}

Counter::Counter()
{
    store.people = {officer(u"somjai"_s, Role::Officer), officer(u"pranee"_s, Role::Approver)};
    RegisterPerson person{.person = applicant(),
                          .house = {},
                          .facts = {},
                          .photo = "old",
                          .leftTemplate = "L",
                          .rightTemplate = "R",
                          .asOf = clock.now()};
    person.facts.everHadCard = true;
    person.facts.lastExpiry = domain::CardExpiry::parse(u"25690316").value();
    store.reg = {person};
    QObject::connect(&desk, &CounterDesk::failed,
                     [this](CounterDesk::Place, const domain::Failure& f) { failures.append(int(f.code)); });
    sessions.signIn(u"somjai"_s, u"right"_s);
    settle();
}

void Counter::settle()
{
    QTest::qWait(0);
    for (int turn = 0; turn < 40; ++turn)
        QCoreApplication::processEvents();
}

void Counter::approve()
{
    ApprovalDesk approvals(queue, sessions);
    approvals.refresh();
    settle();
    approvals.select(approvals.waiting().front().id);
    settle();
    approvals.approve(u"pranee"_s, u"right"_s, u"ตรวจแล้ว"_s);
    settle();
    desk.refresh();
    settle();
}

void Counter::toStep(Step wanted)
{
    using Ev = domain::Evidence;
    if (!desk.currentCase()) {
        cards.insert(cardOf(applicant()));
        settle();
        desk.openCase(desk.suggestedChoice());
        settle();
    }
    while (desk.currentCase() && desk.currentCase()->step() < wanted) {
        switch (desk.currentCase()->step()) {
        case Step::Identity:
            fingers.matches = {true, true};
            desk.checkFingers();
            break;
        case Step::Evidence:
            desk.finishEvidence({Ev::HouseRegister, Ev::OldCard});
            break;
        case Step::FineAndFee:
            desk.settle({FineOutcome::Agreed, Baht::ofBaht(100), {}, {}}, Baht::ofBaht(100));
            break;
        case Step::PhotoAndPrints:
            fingers.templates = {"l", "r"};
            desk.takePhoto();
            desk.keepPhoto();
            settle();
            desk.takePrints();
            settle();
            desk.signForm();
            break;
        case Step::Approval:
            approve();
            break;
        case Step::WriteAndReadBack:
            desk.writeCard();
            break;
        default:
            QFAIL("no way on from this step");
        }
        settle();
        settle();
    }
}

} // namespace tabian::tests
