#include "tests/widgets/screen.h"
#include "tests/support/typing.h"

#include "widgets/status/rail.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tabian::tests
{

using namespace casework;
using namespace widgets;

devices::CardRecord cardOf(const Applicant& a)
{
    return {.atr = QByteArray::fromHex("3B7996000054482045494420 3137"),
            .version = u"0003"_s,
            .id = a.id,
            .nameTh = a.nameTh,
            .nameEn = a.nameEn,
            .birth = a.birth,
            .sex = a.sex,
            .issuer = u"อำเภอฝึกหัด/สมมุติ"_s,
            .issuerCode = {},
            .issued = QDate(2017, 3, 20),
            .expiry = *domain::CardExpiry::parse(u"25690316"),
            .documentType = u"01"_s,
            .address = a.address,
            .requestNumber = {},
            .photoNumber = {},
            .findings = {}};
}

// A drawn portrait of nobody.
static QByteArray portrait()
{
    QImage image(297, 355, QImage::Format_RGB32);
    image.fill(QColor(198, 214, 236));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(84, 104, 152));
    painter.drawRoundedRect(QRectF(40, 240, 217, 200), 80, 80);
    painter.setBrush(QColor(236, 205, 180));
    painter.drawEllipse(QPointF(148, 150), 62, 76);
    painter.setBrush(QColor(52, 44, 44));
    painter.drawChord(QRectF(80, 60, 136, 150), 0, 180 * 16);
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return jpeg;
}

domain::Result<CardPhotos> PortraitMaker::make(const QImage&, QRect) const
{
    return CardPhotos{portrait(), portrait()};
}

Screen::Screen(ScreenLanguage language, bool signedIn, domain::OfficeTable table)
    : office(std::move(table)), wording(language), window(settings, [this] { return clock.now(); })
{
    store.people = {officer(u"somjai"_s, {Role::Officer, Role::Supervisor}), officer(u"pranee"_s, Role::Approver)};
    store.people[0].name = u"สมใจ ฝึกหัด"_s;
    store.people[0].position = u"เจ้าหน้าที่"_s;
    store.people[1].name = u"ปราณี ตัวอย่าง"_s;
    RegisterPerson person{.person = applicant(),
                          .house = {},
                          .facts = {},
                          .photo = portrait(),
                          .leftTemplate = "L",
                          .rightTemplate = "R",
                          .asOf = clock.now()};
    person.facts.everHadCard = true;
    person.facts.lastExpiry = domain::CardExpiry::parse(u"25690316").value();
    store.reg = {person};
    QObject::connect(&desk, &CounterDesk::failed,
                     [this](CounterDesk::Place, const domain::Failure& failure) { failures.append(failure); });

    sessions.useDevices(fingers, cards, true);
    const bool loaded = m_thai.load(u":/i18n/tabian_th.qm"_s);
    Q_ASSERT(loaded);
    window.addPlace(Command::GoCounter, [this]() -> Page* { return new CounterPage(desk, wording); });
    window.addPlace(Command::GoAppointments, [this]() -> Page* {
        return new AppointmentsPage(appointments, domain::Holidays::shipped(), wording);
    });
    window.addPlace(Command::GoStock, [this]() -> Page* { return new BooksPage(books, wording); });
    window.addPlace(Command::GoApprovals, [this]() -> Page* { return new ApprovalPage(approvals, sessions, wording); });
    window.addPlace(Command::GoReports, [this]() -> Page* { return new ReportPage(reports, wording); });
    window.addPlace(Command::GoSettings, [this]() -> Page* { return new SettingsPage(settings); });
    window.addPlace(Command::GoRegistry, [this]() -> Page* { return new RegistryTabs(centre, kit, wording); });
    window.setOffice(u"สำนักทะเบียนอำเภอฝึกหัด"_s, u"ช่องบริการ 2"_s);
    window.setTraining(true);
    choose(language);
    if (signedIn) {
        sessions.signIn(u"somjai"_s, u"right"_s);
        settle();
        window.topBar().setOfficer(store.people[0].name, store.people[0].position);
    }
}

Screen::~Screen()
{
    window.hide();
    if (m_installed)
        QCoreApplication::removeTranslator(&m_thai);
}

void Screen::choose(ScreenLanguage language)
{
    wording.setLanguage(language);
    if (language == ScreenLanguage::Thai && !m_installed)
        m_installed = QCoreApplication::installTranslator(&m_thai);
    else if (language == ScreenLanguage::English && m_installed)
        m_installed = !QCoreApplication::removeTranslator(&m_thai);
    settle();
}

void Screen::settle()
{
    QTest::qWait(0);
    for (int turn = 0; turn < 40; ++turn)
        QCoreApplication::processEvents();
}

void Screen::changeTo(const QString& login)
{
    sessions.signOut();
    settle();
    sessions.signIn(login, u"right"_s);
    settle();
}

void Screen::show(QSize size)
{
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go(Command::GoCounter);
    settle();
}

void Screen::insertCard()
{
    cards.insert(cardOf(applicant()));
    settle();
    Q_EMIT cards.photoRead({portrait(), QSize(297, 355)}, 49);
    settle();
}

void Screen::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : static_cast<QWidget*>(&window), key, modifiers);
    settle();
}

void Screen::type(const char* name, const QString& text)
{
    auto* input = find(name);
    QVERIFY(input);
    input->setFocus();
    typeInto(input, text);
    settle();
}

void Screen::toStep(Step wanted)
{
    using Ev = domain::Evidence;
    if (!desk.currentCase()) {
        insertCard();
        desk.openCase(desk.suggestedChoice());
        settle();
    }
    for (int guard = 0; guard < 20 && desk.currentCase() && desk.currentCase()->step() < wanted; ++guard) {
        switch (desk.currentCase()->step()) {
        case Step::Identity:
            fingers.matches = {true, true};
            desk.checkFingers();
            break;
        case Step::Evidence:
            desk.finishEvidence({Ev::HouseRegister, Ev::OldCard});
            break;
        case Step::FineAndFee:
            desk.settle({FineOutcome::Agreed, domain::Baht::ofBaht(100), {}, {}}, domain::Baht::ofBaht(100));
            break;
        case Step::PhotoAndPrints:
            if (desk.currentCase()->newPhoto.isEmpty()) {
                desk.takePhoto();
                settle();
                desk.keepPhoto();
            } else if (!desk.currentCase()->prints) {
                fingers.templates = {"L", "R"};
                desk.takePrints();
            } else {
                desk.signForm();
            }
            break;
        case Step::Approval:
            approvals.refresh();
            settle();
            approvals.select(approvals.waiting().front().id);
            settle();
            approvals.approve(u"pranee"_s, u"right"_s, u"ตรวจแล้ว"_s);
            settle();
            desk.refresh();
            break;
        case Step::WriteAndReadBack:
            encoder.slot = {u"TB00000001"_s};
            encoder.writes = {ScriptedEncoder::Write::Good};
            desk.writeCard();
            break;
        default:
            return;
        }
        settle();
    }
}

} // namespace tabian::tests
