// widget-gallery DIR [registry]: draws every page, panel and window with sample data, in both languages and two text sizes; or
// the registry's place only.
#include "tests/widgets/appointmentpictures.h"
#include "tests/widgets/centrepictures.h"
#include "tests/widgets/digitalidpages.h"
#include "tests/widgets/kitpictures.h"
#include "tests/widgets/officepages.h"
#include "tests/widgets/screen.h"
#include "tests/widgets/senses.h"

#include "widgets/pages/clockpage.h"
#include "widgets/panels/cardprogress.h"
#include "widgets/panels/dayline.h"
#include "widgets/panels/fingerpanel.h"
#include "widgets/theme/card.h"
#include "widgets/theme/theme.h"

#include "devices/qr/base45.h"
#include "devices/qr/qrcode.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QVBoxLayout>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tabian;
using namespace tabian::widgets;
using casework::Step;

namespace
{

QDir folder;
QString suffix;

void save(QWidget& widget, const QString& name)
{
    widget.grab().save(folder.filePath(name + suffix + u".png"_s));
}

/** A page by itself in the window, as a place shows it. */
void inWindow(tests::Screen& screen, Page* page, const QString& name)
{
    screen.window.setCover(page);
    screen.settle();
    save(screen.window, name);
}

/** The four sections of the books, on a day that is twenty baht short. */
void books(tests::Screen& screen)
{
    using casework::FineOrderState;
    using domain::Baht;
    const auto& c = *screen.desk.currentCase();
    const auto name = c.intake.applicant.nameTh.full();
    const auto now = screen.clock.now();
    const auto receipt = [&](const QString& number, bool isVoid) {
        return casework::ReceiptRow{.number = number,
                                    .caseId = c.id,
                                    .caseNumber = c.intake.number,
                                    .payer = name,
                                    .fine = Baht::ofBaht(100),
                                    .fee = Baht::ofBaht(20),
                                    .at = now,
                                    .officer = u"สมใจ ฝึกหัด"_s,
                                    .isVoid = isVoid};
    };
    screen.store.receipts = {receipt(u"1301-69-R005003"_s, false), receipt(u"1301-69-R005002"_s, true),
                             receipt(u"1301-69-R005001"_s, false)};
    const auto order = [&](const QString& number, FineOrderState state) {
        return casework::FineOrderRow{.number = number,
                                      .caseId = QUuid::createUuid(),
                                      .caseNumber = c.intake.number,
                                      .name = name,
                                      .state = state,
                                      .amount = Baht::ofBaht(100),
                                      .most = Baht::ofBaht(200),
                                      .daysLate = 12,
                                      .day = now.date(),
                                      .caseOver = true};
    };
    screen.store.orders = {order(u"1301-69-F000003"_s, FineOrderState::Refused), order({}, FineOrderState::Due),
                           order(u"1301-69-F000002"_s, FineOrderState::Paid),
                           order(u"1301-69-F000001"_s, FineOrderState::Waived)};
    screen.store.waiting = {{.caseId = c.id,
                             .caseNumber = c.intake.number,
                             .name = name,
                             .phone = u"081-234-5678"_s,
                             .since = now.addDays(-2),
                             .step = Step::WriteAndReadBack}};
    auto& book = screen.store.book;
    book.today = now.date();
    book.openDay = now.date();
    book.begun = true;
    book.cash = Baht::ofBaht(12340);
    book.cashFines = Baht::ofBaht(12000);
    book.cashFees = Baht::ofBaht(340);
    book.cashHighSince = now.date().addDays(-1);
    book.receiptsLeft = 12;
    book.expected = {Baht::ofBaht(640), 119, 3, 1};
    screen.window.go(Command::GoStock);
    screen.settle();
    for (const auto& [key, section] : {std::pair(Qt::Key_1, u"stock"_s), std::pair(Qt::Key_2, u"cash"_s),
                                       std::pair(Qt::Key_3, u"fines"_s), std::pair(Qt::Key_4, u"day"_s)}) {
        screen.key(key, Qt::AltModifier);
        if (section == u"day"_s) {
            screen.type("dayPiece500", u"1"_s);
            screen.type("dayPiece100", u"1"_s);
            screen.type("dayPiece20", u"1"_s);
            screen.type("dayCards", u"119"_s);
        }
        save(screen.window, u"13-"_s + section);
    }
    if (auto* reason = screen.window.findChild<QWidget*>(u"dayExplanation"_s))
        reason->setFocus();
    screen.settle();
    save(screen.window, u"13-day-break"_s);
    const auto answer = [&screen](Qt::Key section, const QString& mode, const QString& picture) {
        screen.key(section, Qt::AltModifier);
        screen.window.findChild<QAbstractButton*>(mode)->setChecked(true);
        screen.settle();
        save(screen.window, picture);
    };
    answer(Qt::Key_1, u"stockReturnMode"_s, u"13-stock-return"_s);
    answer(Qt::Key_2, u"cashAgainMode"_s, u"13-cash-again"_s);
    answer(Qt::Key_2, u"cashRemitMode"_s, u"13-cash-remit"_s);
    answer(Qt::Key_2, u"cashRangeMode"_s, u"13-cash-range"_s);
    book.openDay.reset();
    screen.books.refresh();
    screen.settle();
    screen.key(Qt::Key_4, Qt::AltModifier);
    save(screen.window, u"13-day-open"_s);
    auto* clock = new ClockPage;
    clock->setClock(screen.clock.now().addDays(40), screen.wording.failure({domain::FailureCode::ClockAhead, {}}));
    inWindow(screen, clock, u"13-clock"_s);
    screen.window.setCover(nullptr);
}

void pages(ScreenLanguage language, QSize size, bool all)
{
    tests::Screen screen(language);
    auto& bar = screen.window.topBar();
    const bool thai = language == ScreenLanguage::Thai;
    bar.setPart(Part::CardReader, Sign::Done, thai ? u"เครื่องอ่านบัตร"_s : u"Card reader"_s);
    bar.setPart(Part::FingerSensor, Sign::Done, thai ? u"ลายนิ้วมือ"_s : u"Finger sensor"_s);
    bar.setPart(Part::Encoder, Sign::Look, thai ? u"เครื่องเขียนบัตร: ไม่มีบัตรเปล่า"_s : u"Writer: no blank card"_s);
    bar.setPart(Part::Registry, Sign::Transfer, thai ? u"ออฟไลน์ 2 ชม. ‧ ค้างส่ง 14"_s : u"Offline 2 h ‧ 14 to send"_s);
    screen.window.setBadge(Command::GoApprovals, 3);
    screen.show(size);
    save(screen.window, u"01-start"_s);
    screen.type("startCitizenId", u"1999012345671"_s);
    screen.key(Qt::Key_Return);
    save(screen.window, u"02-start-wrong"_s);
    screen.insertCard();
    save(screen.window, u"03-intake"_s);
    screen.cards.extras = {{devices::CardExtra::CardNumber, u"JT1-1037036-92"_s},
                           {devices::CardExtra::ChipNumber, u"9C1F0A3340B7D25E"_s}};
    screen.key(Qt::Key_F9);
    save(screen.window, u"03a-card-reason"_s);
    screen.key(Qt::Key_F9);
    save(screen.window, u"03b-card-number"_s);
    screen.key(Qt::Key_I, Qt::ControlModifier);
    screen.toStep(Step::Identity);
    save(screen.window, u"04-identity"_s);
    screen.fingers.matches = {true, false, false, false};
    screen.desk.checkFingers();
    screen.settle();
    save(screen.window, u"05-witness"_s);
    screen.toStep(Step::Evidence);
    save(screen.window, u"06-evidence"_s);
    screen.toStep(Step::FineAndFee);
    screen.type("fineAmount", u"100"_s);
    save(screen.window, u"07-fine"_s);
    if (!all)
        return;
    screen.toStep(Step::PhotoAndPrints);
    save(screen.window, u"08-photo"_s);
    screen.toStep(Step::Approval);
    save(screen.window, u"09-approval-wait"_s);
    screen.window.go(Command::GoApprovals);
    screen.settle();
    save(screen.window, u"10-approvals"_s);
    screen.window.go(Command::GoCounter);
    screen.toStep(Step::WriteAndReadBack);
    save(screen.window, u"11-write"_s);
    screen.toStep(Step::HandOver);
    save(screen.window, u"12-handover"_s);
    books(screen);
    screen.window.go(Command::GoReports);
    screen.settle();
    save(screen.window, u"14-reports"_s);
    screen.window.go(Command::GoSettings);
    qobject_cast<SettingsPage*>(screen.window.page(Command::GoSettings))
        ->setReaders({{.name = u"ACS ACR38U-CCID 00 00"_s, .holds = ReaderRow::Holds::ThaiCard, .readNow = true},
                      {.name = u"Yubico YubiKey OTP+FIDO+CCID 01 00"_s, .holds = ReaderRow::Holds::OtherCard},
                      {.name = u"Virtual PCD 00 01"_s, .writesCards = true}},
                     {});
    screen.settle();
    save(screen.window, u"15-settings"_s);
    screen.window.go(Command::GoCounter);
    screen.key(Qt::Key_F12);
    save(screen.window, u"16-help"_s);
    screen.key(Qt::Key_Escape);
    tests::officePages(screen, [](QWidget& window, const QString& name) { save(window, name); });
    auto* signIn = new SignInPage;
    signIn->setOffice(u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"ช่องบริการ 2"_s, true);
    screen.window.setCover(signIn);
    signIn->showMessage(screen.wording.failure({domain::FailureCode::PasswordWrong, {}}));
    screen.settle();
    save(screen.window, u"17-signin"_s);
}

void pinkCard(ScreenLanguage language, QSize size)
{
    tests::Screen screen(language);
    screen.show(size);
    auto card = tests::cardOf(tests::applicant());
    card.id = *domain::CitizenId::parse(u"6999000030120");
    screen.cards.insert(card);
    screen.settle();
    save(screen.window, u"18-pink"_s);
}

void sampleLooks(tests::Screen& screen)
{
    using casework::Unusual;
    const QDateTime at = screen.clock.now();
    const auto look = [&](int minutes, const QString& who, const QString& what, const QString& reason,
                          const QString& number, std::vector<Unusual> unusual) {
        screen.store.looks.push_back({.at = at.addSecs(-60 * minutes),
                                      .officer = {},
                                      .officerName = who,
                                      .what = what,
                                      .reason = reason,
                                      .personMasked = u"1-9990-xxxxx-xx-4"_s,
                                      .caseNumber = number,
                                      .unusual = std::move(unusual),
                                      .person = {}});
    };
    look(2, u"สมใจ ฝึกหัด"_s, u"personLookedUp"_s, u"cardPresented"_s, {}, {});
    look(5, u"ปราณี ตัวอย่าง"_s, u"caseViewed"_s, u"approval"_s, u"1301-69-000482"_s, {});
    look(9, u"สมใจ ฝึกหัด"_s, u"personLookedUp"_s, u"otherRequest"_s, {}, {Unusual::OwnName});
    look(14, u"สมใจ ฝึกหัด"_s, u"personLookedUp"_s, u"otherRequest"_s, {},
         {Unusual::SamePersonAgain, Unusual::ManyWithoutCase});
    look(30, u"สมใจ ฝึกหัด"_s, u"documentPrinted"_s, u"application"_s, u"1301-69-000481"_s, {});
}

void people(ScreenLanguage language, QSize size)
{
    using Stage = DoorView::Stage;
    {
        tests::Screen screen(language);
        screen.show(size);
        auto* door = new SignInPage;
        door->setOffice(u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"ช่องบริการ 2"_s, true);
        door->setLockedBy(u"สมใจ ฝึกหัด"_s, u"somjai"_s);
        inWindow(screen, door, u"50-lock"_s);
        door->showMessage(screen.wording.failure({domain::FailureCode::SignInDelayed, u"0:40"_s}));
        inWindow(screen, door, u"51-lock-wait"_s);
        door->setDoor({.stage = Stage::SecondFactor, .byFinger = true, .byCard = true, .waiting = true});
        inWindow(screen, door, u"52-second-factor"_s);
        door->setDoor({.stage = Stage::NewPassword});
        inWindow(screen, door, u"53-new-password"_s);
        screen.window.setCover(nullptr);
    }
    {
        tests::Screen screen(language);
        screen.show(size);
        screen.store.enrolledFingers.insert(screen.store.people[1].id, {"L", "R"});
        screen.store.officePolicy.recentMoveDays = 90;
        screen.toStep(Step::Approval);
        for (int n = 2; n <= 4; ++n) {
            casework::Case c(QUuid::createUuid(), tests::opening(n), tests::stampOf(screen.store.people[0]));
            for (const auto& act : tests::actsUpTo(Step::PhotoAndPrints))
                casework::apply(c, act, tests::stampOf(screen.store.people[0]));
            c.intake.number = u"1301-69-00048%1"_s.arg(n);
            c.newPhoto = screen.store.cases.front().newPhoto;
            screen.store.cases.push_back(c);
        }
        auto& flagged = screen.store.cases.front();
        flagged.intake.facts.replacements = 3;
        flagged.intake.facts.movedIn = domain::ThaiDate::fromDate(QDate(2026, 5, 2));
        flagged.fingers =
            casework::FingersChecked{casework::FingerOutcome::Match, casework::FingerOutcome::Mismatch, 1, 3};
        flagged.intake.onCard->address = *domain::Address::make({.house = u"8"_s,
                                                                 .moo = u"หมู่ที่ 3"_s,
                                                                 .soi = {},
                                                                 .road = {},
                                                                 .tambon = u"ตำบลในเมือง"_s,
                                                                 .amphoe = u"อำเภอฝึกหัด"_s,
                                                                 .province = u"จังหวัดสมมุติ"_s});
        screen.changeTo(u"pranee"_s);
        screen.window.go(Command::GoApprovals);
        screen.settle();
        save(screen.window, u"54-approval-flags"_s);
        screen.approvals.select(screen.store.cases.back().id);
        screen.settle();
        save(screen.window, u"55-approval-plain"_s);
        screen.key(Qt::Key_B, Qt::ControlModifier);
        save(screen.window, u"56-approval-together"_s);
    }
    tests::Screen screen(language);
    screen.store.people[0].roles |= casework::Role::Administrator;
    screen.store.people[1].roles |= casework::Role::Supervisor;
    screen.store.mustChange = {screen.store.people[1].id};
    screen.show(size);
    inWindow(screen, new OfficersPage(screen.officers, screen.wording), u"57-officers"_s);
    inWindow(screen, new PolicyPage(screen.officers, screen.wording), u"58-policy"_s);
    inWindow(screen, new OwnAccountPage(screen.ownAccount, screen.wording), u"59-own-account"_s);
    sampleLooks(screen);
    inWindow(screen, new ViewsPage(screen.views, screen.wording), u"60-views"_s);
    screen.window.setCover(nullptr);
    auto manee = tests::officer(u"manee"_s, casework::Role::Officer);
    manee.name = u"มานี ฝึกหัด"_s;
    screen.store.people.push_back(manee);
    screen.toStep(Step::Evidence);
    screen.window.go(Command::GoCounter);
    screen.desk.setAside();
    screen.settle();
    save(screen.window, u"61-open-case"_s);
    screen.key(Qt::Key_G, Qt::ControlModifier);
    save(screen.window, u"62-hand-on"_s);
}

DayCount count(DayCount::Situation situation)
{
    DayCount days;
    days.situation = situation;
    days.dayZero = QDate(2026, 3, 16);
    days.dayZeroIs = u"บัตรหมดอายุ"_s;
    days.dueRaw = days.due = QDate(2026, 5, 15);
    days.earliest = QDate(2026, 1, 15);
    days.today = QDate(2026, 5, 21);
    days.daysLate = 6;
    if (situation == DayCount::Situation::InTime)
        days.today = QDate(2026, 4, 20);
    if (situation == DayCount::Situation::EarlyRenewal)
        days.today = QDate(2026, 2, 2);
    if (situation == DayCount::Situation::RenewalTooEarly)
        days.today = QDate(2025, 12, 1);
    return days;
}

void panels(ScreenLanguage language)
{
    tests::Screen screen(language, false);
    QWidget sheet;
    sheet.setProperty("ground", true);
    auto* column = new QVBoxLayout(&sheet);
    using Situation = DayCount::Situation;
    for (const auto situation : {Situation::Late, Situation::InTime, Situation::EarlyRenewal,
                                 Situation::RenewalTooEarly, Situation::NoDeadline, Situation::Waiting}) {
        auto* card = new Card;
        auto* line = new DayLine;
        line->setCount(count(situation));
        card->body()->addWidget(line);
        column->addWidget(card);
    }
    auto holiday = count(Situation::Late);
    holiday.dueRaw = QDate(2026, 5, 4);
    holiday.due = QDate(2026, 5, 5);
    holiday.closedDay = u"วันฉัตรมงคล"_s;
    auto* card = new Card;
    auto* line = new DayLine;
    line->setCount(holiday);
    card->body()->addWidget(line);
    column->addWidget(card);
    sheet.resize(rem(22), 10);
    sheet.show();
    screen.settle();
    sheet.resize(rem(22), sheet.heightForWidth(rem(22)));
    screen.settle();
    save(sheet, u"20-daylines"_s);

    QWidget work;
    work.setProperty("paper", true);
    work.setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(&work);
    auto* fingers = new FingerPanel;
    fingers->setLeft({.state = FingerState::Match, .tries = 1});
    fingers->setRight({.state = FingerState::Awaited,
                       .tries = 1,
                       .hint = FingerHint::Dry,
                       .quality = FingerQualityView{38, 91, 64, 17}});
    rows->addWidget(fingers);
    for (const auto phase :
         {CardProgressView::Phase::Writing, CardProgressView::Phase::WantsNextBlank, CardProgressView::Phase::Done}) {
        auto* progress = new CardProgress;
        progress->setView({.phase = phase, .serial = u"TB00000123"_s, .done = 12, .total = 40, .spoiled = 1});
        rows->addWidget(progress);
    }
    work.resize(rem(38), 10);
    work.show();
    screen.settle();
    work.resize(rem(38), qMax(work.heightForWidth(rem(38)), work.sizeHint().height()));
    screen.settle();
    save(work, u"21-work"_s);
}

void citizen()
{
    tests::Screen screen(ScreenLanguage::Thai, false);
    CitizenWindow window;
    window.show();
    window.showWelcome(u"สำนักทะเบียนอำเภอฝึกหัด"_s);
    screen.settle();
    save(window, u"30-citizen-welcome"_s);
    const auto person = tests::applicant();
    window.showNames(person.nameTh.full(), person.nameEn->full(), person.address.shortLine());
    screen.settle();
    save(window, u"31-citizen-names"_s);
    window.showAmount(domain::Baht::ofBaht(100), domain::Baht::ofBaht(20));
    screen.settle();
    save(window, u"32-citizen-amount"_s);
    const auto code = devices::writeQr(devices::base45Encoded(QByteArray(230, '\x5A')), {.moduleSize = 1});
    window.showQr({u"สแกนเก็บใบเสร็จไว้ในโทรศัพท์"_s, u"Scan to keep your receipt on your phone"_s},
                  {u"ใบเสร็จ 1301-69-R000123 จำนวน 120 บาท"_s, u"Receipt 1301-69-R000123, 120 baht"_s}, *code, 107,
                  {u"รหัสนี้ไม่มีชื่อและเลขประจำตัวของท่าน หากไม่สะดวกสแกน ใช้ใบเสร็จกระดาษแทนได้"_s,
                   u"The code holds neither your name nor your number. The paper receipt alone is enough, too."_s});
    screen.settle();
    save(window, u"33-citizen-qr"_s);
    window.showFinger(true, {u"วางนิ้วค้างไว้อีกนิด"_s, u"A little longer, please"_s});
    screen.settle();
    save(window, u"34-citizen-finger"_s);
    window.showThanks();
    screen.settle();
    save(window, u"35-citizen-thanks"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const bool registryOnly = argc == 3 && QByteArray(argv[2]) == "registry";
    if ((argc != 2 && !registryOnly) || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: widget-gallery DIR [registry]\n");
        return 2;
    }
    folder.setPath(QString::fromLocal8Bit(argv[1]));
    for (const auto language : {ScreenLanguage::Thai, ScreenLanguage::English}) {
        for (const double scale : {1.0, 2.0}) {
            applyTheme(application, scale);
            suffix = u"-%1-%2"_s.arg(language == ScreenLanguage::Thai ? u"th"_s : u"en"_s).arg(int(scale * 100));
            tests::drawCentre(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900), save);
            tests::drawKit(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900), save);
            if (registryOnly)
                continue;
            pages(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900), true);
            pinkCard(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900));
            people(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900));
            tests::digitalIdPages(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900), save);
            tests::drawAppointments(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900), save);
            panels(language);
            tests::drawSenses(language, scale > 1.5 ? QSize(1280, 720) : QSize(1440, 900), save);
        }
    }
    applyTheme(application, 1.0);
    suffix = u"-th-100-1280"_s;
    tests::drawCentre(ScreenLanguage::Thai, QSize(1280, 720), save);
    tests::drawKit(ScreenLanguage::Thai, QSize(1280, 720), save);
    if (registryOnly)
        return 0;
    pages(ScreenLanguage::Thai, QSize(1280, 720), false);
    tests::drawSenses(ScreenLanguage::Thai, QSize(1280, 720), save);
    tests::drawAppointments(ScreenLanguage::Thai, QSize(1280, 720), save);
    people(ScreenLanguage::Thai, QSize(1280, 720));
    suffix = u"-th-100-1920"_s;
    pages(ScreenLanguage::Thai, QSize(1920, 1080), false);
    for (const double scale : {1.0, 2.0}) {
        applyTheme(application, scale);
        suffix = u"-%1"_s.arg(int(scale * 100));
        citizen();
        tests::digitalIdCitizen(save);
    }
    return 0;
}
