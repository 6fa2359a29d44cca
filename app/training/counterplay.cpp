#include "app/training/counterplay.h"

#include "app/training/trainingoffice.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tabian::training
{

using namespace Qt::StringLiterals;
using casework::Step;
using devices::Finger;

CounterPlay::CounterPlay(shell::CounterProgram& program, Stage& stage, const simulator::People& people)
    : m_program(program), m_stage(stage), m_people(people), m_clerk(program.window())
{
    QObject::connect(&program.fingers(), &devices::FingerStation::fingerAwaited, &m_life, [this](Finger finger) {
        if (m_present)
            m_stage.touch(m_present->id, finger == Finger::LeftIndex);
    });
}

void CounterPlay::goOn()
{
    m_clerk.waitUntil([this] { return m_clerk.find(u"counterGoOn"_s) && m_clerk.the(u"counterGoOn"_s)->isEnabled(); },
                      "the blue button can be pressed");
    m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
}

void CounterPlay::settled(const char* what, const std::function<bool()>& happened)
{
    m_clerk.waitUntil([&] { return happened() && !m_program.counter().busy(); }, what, 60000);
}

void CounterPlay::signIn(const QString& login)
{
    m_clerk.waitUntil([this] { return m_clerk.find(u"signInLogin"_s) != nullptr; }, "the sign-in page shows");
    m_clerk.waitUntil([this] { return m_program.window().isActiveWindow(); }, "the window has the keyboard");
    m_clerk.type(u"signInLogin"_s, login);
    m_clerk.type(u"signInPassword"_s, password);
    m_clerk.press(Qt::Key_Return);
    m_clerk.waitUntil([this] { return m_program.sessions().session() && !m_program.window().isCovered(); },
                      "the officer is signed in");
    m_clerk.waitUntil([this] { return !m_program.counter().office().code.isEmpty(); }, "the lists are there");
    openDay();
}

void CounterPlay::openDay()
{
    auto& books = m_program.books();
    m_clerk.press(Qt::Key_F5);
    m_clerk.waitUntil([&] { return books.books().today.isValid(); }, "the books show");
    if (!books.books().openDay && !books.books().todayClosed) {
        m_clerk.press(Qt::Key_4, Qt::AltModifier);
        m_clerk.waitUntil([this] { return m_clerk.find(u"dayOpening"_s) != nullptr; }, "the day can be opened");
        m_clerk.type(u"dayOpening"_s, u"500"_s);
        m_clerk.press(Qt::Key_Return);
        m_clerk.waitUntil([&] { return !books.busy() && books.books().openDay.has_value(); }, "the day is open");
    }
    m_clerk.press(Qt::Key_F1);
}

void CounterPlay::keepAppointment(const simulator::Person& person, const Shot& shot)
{
    auto& desk = m_program.appointments();
    const auto stands = [&](domain::AppointmentStage stage) {
        return std::ranges::any_of(desk.list().rows, [&](const casework::AppointmentRow& row) {
            return row.citizenId == person.id.digits() && row.stage == stage;
        });
    };
    m_clerk.press(Qt::Key_F2);
    m_clerk.waitUntil([&] { return stands(domain::AppointmentStage::Booked); }, "the person is expected");
    if (shot)
        shot(u"appointments"_s);
    m_stage.insertCard(person.id);
    m_clerk.waitUntil([&] { return !desk.busy() && stands(domain::AppointmentStage::CheckedIn); },
                      "the card has checked its holder in", 60000);
    m_clerk.pause(60);
    if (shot)
        shot(u"appointments-here"_s);
    m_stage.removeCard();
    m_clerk.waitUntil([&] { return !m_program.counter().cardIsIn(); }, "the card is out");
    m_clerk.press(Qt::Key_Return); // what comes next: served
    m_clerk.waitUntil([&] { return !desk.busy() && stands(domain::AppointmentStage::Served); }, "he was served");
    m_clerk.press(Qt::Key_F1);
    settled("the register has answered", [this] { return m_program.counter().intake(); });
    m_clerk.press(Qt::Key_Escape); // the card was read for the counter's page too
    m_clerk.waitUntil([this] { return !m_program.counter().intake(); }, "the counter's page is empty");
}

void CounterPlay::seeLine(const Shot& shot)
{
    using Line = casework::SyncState::Line;
    const auto state = [this]() -> const casework::SyncState& { return m_program.centre().state(); };
    if (state().line == Line::NotEnrolled)
        return;
    m_clerk.press(Qt::Key_F11, Qt::ShiftModifier);
    m_clerk.waitUntil([&] { return state().line == Line::OnLine && state().facts.waiting.entries == 0; },
                      "the registry has given its receipts", 60000);
    m_clerk.pause(60);
    shot(u"registry"_s);
    m_clerk.press(Qt::Key_F1);
}

void CounterPlay::closeDay(const Shot& shot)
{
    auto& books = m_program.books();
    const auto show = [&](int section, const QString& name) {
        m_clerk.press(Qt::Key(Qt::Key_1 + section), Qt::AltModifier);
        m_clerk.pause(60);
        if (shot)
            shot(name);
    };
    m_clerk.press(Qt::Key_F5);
    m_clerk.waitUntil([&] { return !books.receipts().empty(); }, "the receipts of the day show");
    show(0, u"books-cards"_s);
    show(1, u"books-cash"_s);
    show(2, u"books-fines"_s);
    show(3, u"books-day"_s);
    const casework::DayCount expected = books.books().expected;
    qint64 baht = expected.cash.wholeBaht();
    for (const auto each : casework::denominations()) {
        if (each.wholeBaht() == 0)
            break;
        m_clerk.type(u"dayPiece"_s + QString::number(each.wholeBaht()), QString::number(baht / each.wholeBaht()));
        baht %= each.wholeBaht();
    }
    m_clerk.type(u"dayCards"_s, QString::number(expected.cards));
    m_clerk.type(u"dayReceipts"_s, QString::number(expected.receipts));
    m_clerk.type(u"daySlips"_s, QString::number(expected.slips));
    if (shot)
        shot(u"books-counted"_s);
    m_clerk.press(Qt::Key_Return); // says what will happen
    m_clerk.press(Qt::Key_Return);
    m_clerk.waitUntil([&] { return !books.busy() && books.books().todayClosed && !books.lastDocument().isEmpty(); },
                      "the day is closed and its paper made");
    m_clerk.pause(60);
    if (shot)
        shot(u"books-closed"_s);
    m_clerk.press(Qt::Key_F1);
}

void CounterPlay::signOut()
{
    m_program.sessions().signOut();
    m_clerk.waitUntil([this] { return !m_program.sessions().session(); }, "the officer is signed out");
}

void CounterPlay::serve(const simulator::Person& person, const Handling& handling, const Shot& shot)
{
    takeIn(person, shot);
    goThrough(person, handling, shot);
}

Step CounterPlay::resume(const Handling& handling, const Shot& shot)
{
    const auto& open = m_program.counter().openCases();
    if (open.empty())
        throw ClerkStuck("there is no open case to resume");
    m_clerk.waitUntil([this] { return m_clerk.find(u"startOpenCases"_s) != nullptr; }, "the open cases show");
    m_clerk.the(u"startOpenCases"_s)->setFocus(Qt::TabFocusReason);
    m_clerk.press(Qt::Key_Home);
    m_clerk.press(Qt::Key_Return);
    settled("the case is open again", [this] { return current() != nullptr; });
    const Step found = current()->step();
    const simulator::Person* person = m_people.find(current()->intake.applicant.id);
    if (!person)
        throw ClerkStuck("the open case is of nobody known");
    goThrough(*person, handling, shot);
    return found;
}

void CounterPlay::takeIn(const simulator::Person& person, const Shot& shot)
{
    m_present = &person;
    auto& desk = m_program.counter();
    const bool cardToRead = person.card && person.card->condition != simulator::PersonCard::Condition::Mute;
    if (cardToRead) {
        m_stage.removeCard(); // one may lie there from before a power cut
        m_clerk.waitUntil([&] { return !desk.cardIsIn(); }, "the card is out");
        m_stage.insertCard(person.id);
        m_watcher(true);
    } else {
        m_clerk.type(u"startCitizenId"_s, person.id.digits());
        m_clerk.press(Qt::Key_Return);
    }
    settled("the register has answered", [&] { return desk.intake() && desk.intake()->regAsked; });
    if (cardToRead && person.card->condition == simulator::PersonCard::Condition::Good)
        settled("the chip's photo is read", [&] { return !desk.intake()->chipPhoto.isEmpty(); });
    m_watcher(false);
    m_clerk.pause(50);
    if (shot)
        shot(u"intake"_s);
}

void CounterPlay::goThrough(const simulator::Person& person, const Handling& handling, const Shot& shot)
{
    m_present = &person;
    if (!current())
        request(person);
    while (current()) {
        const Step step = current()->step();
        switch (step) {
        case Step::Request:
            request(person);
            break;
        case Step::Identity:
            identity(person, shot);
            break;
        case Step::Evidence:
            evidence();
            break;
        case Step::FineAndFee:
            fine(handling, shot);
            break;
        case Step::PhotoAndPrints:
            photoAndPrints(person, shot);
            break;
        case Step::Approval:
            approval(shot);
            break;
        case Step::WriteAndReadBack:
            card(handling, shot);
            break;
        case Step::HandOver:
            handOver(shot);
            break;
        case Step::Closed:
            return;
        }
        if (current() && current()->step() == step)
            throw ClerkStuck("the case stands still at step " + std::to_string(int(step)));
    }
    m_present = nullptr;
    m_stage.removeBlank();
    if (m_program.counter().cardIsIn())
        m_stage.removeCard();
}

// --- the steps ---------------------------------------------------------------------------------------------------------

void CounterPlay::request(const simulator::Person& person)
{
    // A person with an open case is taken up by the first Enter; the second one records the request.
    for (int enters = 0; enters < 2 && !(current() && current()->request); ++enters)
        chooseCase(person);
    if (!current()->request)
        throw ClerkStuck("the request is not recorded");
}

void CounterPlay::chooseCase(const simulator::Person& person)
{
    // The list of all 13 cases, by keys: to its top, then down.
    m_clerk.the(u"requestCase"_s)->setFocus(Qt::TabFocusReason);
    m_clerk.press(Qt::Key_Home);
    for (int down = 1; down < person.caseNumber; ++down)
        m_clerk.press(Qt::Key_Down);
    if (person.event) {
        const domain::ThaiDate day = domain::ThaiDate::fromDate(*person.event);
        m_clerk.type(u"requestEvent"_s, u"%1/%2/%3"_s.arg(day.day()).arg(day.month()).arg(day.yearBe()));
    }
    goOn();
    settled("a case is open", [this] { return current() != nullptr; });
}

void CounterPlay::identity(const simulator::Person&, const Shot& shot)
{
    goOn();
    m_watcher(true);
    settled("both fingers were tried",
            [this] { return current()->fingers && !m_program.counter().fingerWork().running(); });
    m_watcher(false);
    m_clerk.pause(20);
    if (shot)
        shot(u"identity"_s);
    if (current()->witnessWanted())
        witness(u"witness"_s);
}

void CounterPlay::witness(const QString& prefix)
{
    const auto other = std::ranges::find_if(m_people.all(), [this](const simulator::Person& p) {
        return p.id != current()->intake.applicant.id && p.id.mayHoldThaiCard();
    });
    m_clerk.type(prefix + u"Name"_s, other->nameTh.full());
    m_clerk.type(prefix + u"CitizenId"_s, other->id.digits());
    m_clerk.type(prefix + u"Relation"_s, u"ผู้ใหญ่บ้าน"_s);
    m_clerk.type(prefix + u"Statement"_s, u"รู้จักผู้ขอมาแต่เด็ก ขอรับรองว่าเป็นบุคคลเดียวกันจริง"_s);
    goOn();
    settled("the statement is recorded", [this] { return current()->witness.has_value(); });
}

void CounterPlay::evidence()
{
    m_program.counter().show(Step::Evidence);
    const casework::RequestDecided& request = *current()->request;
    for (const auto& requirement : domain::evidenceFor(request.kind, request.evidenceFacts)) {
        const auto ticked = [this] {
            return current()->evidence ? current()->evidence->ticked : QSet<domain::Evidence>();
        };
        const auto has = [&](domain::Evidence e) {
            return ticked().contains(e) || (e == domain::Evidence::OldCard && current()->intake.oldCard);
        };
        if (!requirement.required || std::ranges::any_of(requirement.anyOf, has))
            continue;
        const domain::Evidence piece = requirement.anyOf.front();
        m_clerk.push(u"evidence%1"_s.arg(int(piece) + 1));
        settled("the tick is recorded", [&] { return ticked().contains(piece); });
    }
    if (!current()->witness && m_clerk.find(u"evidenceWitnessName"_s))
        witness(u"evidenceWitness"_s);
    goOn();
    settled("the evidence is complete", [this] { return current()->evidence && current()->evidence->done; });
}

void CounterPlay::fine(const Handling& handling, const Shot& shot)
{
    const domain::Baht most = current()->request->fine.most;
    if (!most.isZero()) {
        if (handling.fine == Handling::Fine::Waived) {
            m_clerk.push(u"fineWaived"_s);
            m_clerk.type(u"fineReason"_s, u"ผู้ขอป่วยติดเตียง มีใบรับรองแพทย์"_s);
        } else {
            if (handling.fine == Handling::Fine::Refused)
                m_clerk.push(u"fineRefused"_s);
            m_clerk.type(u"fineAmount"_s, std::min(most, domain::Baht::ofBaht(handling.amount)).text());
        }
        m_clerk.type(u"fineFacts"_s, u"ผู้ขอแจ้งว่าไปทำงานต่างจังหวัด ไม่สะดวกมาทำบัตรในกำหนด"_s);
    }
    m_clerk.pause(20);
    if (shot)
        shot(u"fine"_s);
    goOn();
    settled("fine and fee are settled", [this] { return current()->step() > Step::FineAndFee; });
    if (!current()->total().isZero())
        settled("the receipt is written", [this] { return m_program.counter().lastDocument().contains(u"receipt"); });
    if (current()->total().isZero() || !m_program.citizenWindow())
        return;
    settled("the receipt's code shows", [this] { return m_program.citizenWindow()->showsCode(); });
    if (shot)
        shot(u"receipt"_s);
    if (!m_phoneFolder.isEmpty())
        scanReceipt();
}

void CounterPlay::scanReceipt()
{
    const QString picture = m_phoneFolder + u"/citizen-screen.png"_s;
    QDir().mkpath(m_phoneFolder);
    m_clerk.shoot(*m_program.citizenWindow(), picture);
    m_stage.scanReceipt(picture, m_keyFingerprint, m_phoneFolder);
    QFile::remove(picture);
    ++m_receiptsKept;
}

void CounterPlay::photoAndPrints(const simulator::Person& person, const Shot& shot)
{
    auto& desk = m_program.counter();
    if (current()->newPhoto.isEmpty()) {
        m_stage.photograph(person, desk.today());
        m_clerk.pause(300); // the folder's watcher
        goOn();
        settled("the picture is taken", [&] { return !desk.takenPhoto().isNull(); });
        goOn();
        settled("the photo is kept", [this] { return !current()->newPhoto.isEmpty(); });
    }
    if (!current()->prints) {
        goOn();
        settled("both prints are taken", [this] { return current()->prints.has_value(); });
    }
    const QString before = desk.lastDocument();
    goOn();
    settled("the form is printed", [&] { return desk.lastDocument().contains(u"application"); });
    m_clerk.pause(20);
    if (shot)
        shot(u"photo"_s);
    goOn();
    settled("the form is signed", [this] { return current()->formSigned; });
}

void CounterPlay::approval(const Shot& shot)
{
    m_clerk.press(Qt::Key_F6);
    m_clerk.waitUntil([this] { return m_program.approvals().selected() != nullptr; }, "the case to approve shows");
    m_clerk.type(u"approvalLogin"_s, u"pranee"_s);
    m_clerk.type(u"approvalPassword"_s, password);
    m_clerk.type(u"approvalReason"_s, u"ตรวจสอบแล้ว ถูกต้องตรงกัน"_s);
    m_clerk.pause(20);
    if (shot)
        shot(u"approve"_s);
    m_clerk.press(Qt::Key_Return, Qt::ControlModifier);
    m_clerk.waitUntil([this] { return !m_program.approvals().busy() && !m_program.approvals().selected(); },
                      "the approval is recorded");
    m_clerk.press(Qt::Key_F1);
    settled("the counter knows of the approval",
            [this] { return current()->approval == casework::ApprovalState::Approved; });
}

void CounterPlay::card(const Handling& handling, const Shot& shot)
{
    auto& issue = m_program.counter().cardIssue();
    m_program.counter().show(Step::WriteAndReadBack);
    using State = casework::CardIssue::State;
    if (handling.firstBlankIsBad && current()->attempts.empty())
        m_stage.spoilNextWrite(1234);
    const auto attempts = [this] { return current()->attempts.size(); };
    for (int blank = 0; blank < 3 && current()->step() == Step::WriteAndReadBack; ++blank) {
        m_stage.removeBlank();
        m_stage.insertBlank({});
        const std::size_t before = attempts();
        for (int look = 0; look < 20 && attempts() == before; ++look) {
            m_clerk.pause(300); // the reader takes a moment to see the card
            goOn();
            settled("the encoder has answered", [&] {
                return current()->goodCard() || issue.state() == State::WantsNextBlank || issue.state() == State::Idle;
            });
        }
        m_clerk.pause(20);
        if (shot)
            shot(current()->goodCard() ? u"card"_s : u"spoiled"_s);
    }
}

void CounterPlay::handOver(const Shot& shot)
{
    m_program.counter().show(Step::HandOver);
    m_clerk.pause(20);
    if (m_clerk.find(u"handOverCut"_s))
        m_clerk.push(u"handOverCut"_s);
    m_clerk.push(u"handOverSigned"_s);
    m_clerk.pause(20);
    if (shot)
        shot(u"handover"_s);
    goOn();
    settled("the case is closed", [this] { return current() == nullptr; });
}

void CounterPlay::makeDayReport(const Shot& shot)
{
    m_clerk.press(Qt::Key_F7);
    m_clerk.waitUntil([this] { return m_program.reports().figures().day.isValid(); }, "the day's figures show");
    m_clerk.pause(50);
    if (shot)
        shot(u"report"_s);
    m_clerk.press(Qt::Key_Return);
    m_clerk.waitUntil([this] { return !m_program.reports().lastDocument().isEmpty(); }, "the day report is written");
    m_clerk.press(Qt::Key_F1);
}

} // namespace tabian::training
