#include "app/shell/counterprogram.h"

#include "app/shell/checkprobes.h"
#include "app/shell/readerrows.h"
#include "app/storage/journalstore.h"
#include "devices/pcsc/backend.h"
#include "devices/pcsc/cardprograms.h"
#include "devices/thaicard/personaliser.h"
#include "widgets/pages/approvalpage.h"
#include "widgets/pages/counterpage.h"
#include "widgets/pages/reportpage.h"
#include "widgets/pages/selftestpage.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/signinpage.h"
#include "widgets/pages/stockpage.h"
#include "widgets/panels/printercard.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QMetaEnum>
#include <utility>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<devices::CardBackend> pcscBackend()
{
    return std::make_unique<devices::pcsc::Backend>();
}

devices::CardHostOptions cardOptions(const Settings& settings)
{
    return {.ignoredReaders = {settings.encoderReader},
            .preferredReader = settings.lastCardReader,
            .chosenReader = settings.cardReader,
            .others = devices::pcsc::otherCardPrograms};
}

devices::FingerHostOptions fingerOptions(const CounterOptions& options)
{
    // The virtual sensor is libfprint's own switch; outside training it is not even looked at.
    const QString sensor = options.training ? qEnvironmentVariable("FP_VIRTUAL_IMAGE") : QString();
    devices::FingerHostOptions finger;
    finger.program = options.fingerHelper;
    finger.virtualSensor = sensor;
    return finger;
}

devices::LiveCameraOptions cameraOptions(const CounterOptions& options)
{
    const QString program = options.cameraHelper.isEmpty()
                                ? QFileInfo(options.fingerHelper).dir().filePath(u"tabian-camera"_s)
                                : options.cameraHelper;
    return {.program = program, .simulated = options.training};
}

} // namespace

CounterProgram::CounterProgram(const Home& home, Settings settings, casework::Rules rules, const casework::Clock& clock,
                               CounterOptions options)
    : m_home(home), m_log(home.log()), m_clock(clock), m_options(std::move(options)),
      m_memory(home.settings(), std::move(settings)), m_wording(m_memory.language()),
      m_cards(pcscBackend, cardOptions(m_memory.settings())),
      m_encoder(pcscBackend, std::make_shared<devices::TrainingPersonaliser>(),
                {.reader = m_memory.settings().encoderReader}),
      m_fingers(fingerOptions(m_options)),
      m_camera(home.camera(), cameraOptions(m_options), m_memory.settings().camera), m_documents(home, m_memory, clock),
      m_sessions(m_store), m_counter({m_store, m_sessions, m_cards, m_fingers, m_encoder, m_camera, m_chipFile,
                                      m_chipPhoto, m_documents, clock},
                                     std::move(rules)),
      m_approvals(m_store, m_sessions), m_stock(m_store, m_sessions, clock),
      m_reports(m_store, m_sessions, m_documents, clock)
{
    chooseLanguage(m_memory.language());
    widgets::applyTheme(*qApp, m_memory.textScale());
    m_window = std::make_unique<widgets::MainWindow>(m_memory, [this] { return m_clock.now(); });
    m_window->setTraining(m_options.training);
    m_window->installEventFilter(this);
    if (m_options.citizenWindow)
        m_citizen = std::make_unique<widgets::CitizenWindow>();
    if (m_citizen)
        m_display = std::make_unique<CitizenDisplay>(m_counter, *m_citizen);
    makeChecks();
    if (m_citizen && m_options.training)
        m_screenPicture = std::make_unique<ScreenPicture>(*m_citizen, m_home.citizenScreen());
    makePlaces();
    new StatusChips({m_window->topBar(), m_cards, m_fingers, m_printers, m_checks->desk()}, m_window.get());
    keepLog();

    connect(&m_cards, &devices::CardHost::readerRemembered, this,
            [this](const QString& name) { m_memory.setLastCardReader(name); });
    connect(&m_store, &StoreThread::opened, this, [this] {
        m_counter.refresh();
        sayOffice();
        if (m_options.selfTestAtStart)
            m_checks->runOnceADay();
    });
    connect(&m_store, &StoreThread::failed, this, &CounterProgram::showStoreFailure);
    connect(&m_sessions, &casework::SessionDesk::changed, this, &CounterProgram::coverOrUncover);
    connect(&m_sessions, &casework::SessionDesk::failed, this, [this](const domain::Failure& failure) {
        if (m_signIn)
            m_signIn->showMessage(m_wording.failure(failure));
    });
    connect(&m_counter, &casework::CounterDesk::changed, this, &CounterProgram::sayOffice);
    connect(m_window.get(), &widgets::MainWindow::lockWanted, &m_sessions, &casework::SessionDesk::lock);
    connect(m_window.get(), &widgets::MainWindow::closed, qApp, &QCoreApplication::quit);
    coverOrUncover();
}

CounterProgram::~CounterProgram()
{
    m_checks.reset();
    m_printing.reset();
    m_display.reset();
    m_screenPicture.reset();
    m_citizen.reset();
    m_window.reset();
    m_cards.stop();
    m_encoder.stop();
    m_fingers.stop();
    m_printers.stop();
}

void CounterProgram::makeChecks()
{
    m_printing = std::make_unique<OfficePrinting>(
        OfficePrinting::Parts{m_printers, m_documents, m_memory, *m_window, m_wording, m_counter});
    connect(m_printing.get(), &OfficePrinting::failed, this, [this](const domain::Failure& failure) {
        const widgets::Message message = m_wording.failure(failure);
        m_window->setBanner(widgets::Note::Kind::Refused, message.sentence + u' ' + message.remedy);
        m_log.note("printing", failure);
    });
    const auto probes = [this] {
        // The sensor is this counter's own already; everything else is looked at afresh.
        const auto sensor = sensorOutcome(m_fingers.trouble(), m_fingers.sensorName());
        return probesOf({.home = m_home,
                         .settings = m_memory.settings(),
                         .training = m_options.training,
                         .now = m_clock.now(),
                         .readers = pcscBackend,
                         .sensor = [sensor] { return sensor; }});
    };
    m_checks = std::make_unique<OfficeChecks>(OfficeChecks::Parts{.home = m_home,
                                                                  .log = m_log,
                                                                  .memory = m_memory,
                                                                  .documents = m_documents,
                                                                  .printing = *m_printing,
                                                                  .window = *m_window,
                                                                  .wording = m_wording,
                                                                  .clock = m_clock,
                                                                  .probes = probes,
                                                                  .states = [this] { return deviceStates(); }});
    connect(&m_checks->desk(), &doctor::SelfTestDesk::finished, this, [this](const doctor::CheckResult& result) {
        if (result.outcome.failure)
            m_log.note("self-test", *result.outcome.failure);
    });
}

void CounterProgram::makePlaces()
{
    using widgets::Command;
    m_window->addPlace(Command::GoCounter, [this] {
        auto* page = new widgets::CounterPage(m_counter, m_wording);
        connect(page, &widgets::CounterPage::rereadWanted, &m_cards, &devices::CardStation::reread);
        connect(page, &widgets::CounterPage::documentWanted, m_printing.get(), &OfficePrinting::look);
        return page;
    });
    m_window->addPlace(Command::GoStock, [this] { return new widgets::StockPage(m_stock, m_wording); });
    m_window->addPlace(Command::GoApprovals,
                       [this] { return new widgets::ApprovalPage(m_approvals, m_sessions, m_wording); });
    m_window->addPlace(Command::GoReports, [this] {
        auto* page = new widgets::ReportPage(m_reports, m_wording);
        connect(page, &widgets::ReportPage::documentWanted, m_printing.get(), &OfficePrinting::look);
        return page;
    });
    m_window->addPlace(Command::GoSettings, [this] {
        auto* page = new widgets::SettingsPage(m_memory);
        connect(page, &widgets::SettingsPage::languageChosen, this, &CounterProgram::chooseLanguage);
        connect(page, &widgets::SettingsPage::textScaleChosen, this,
                [](double scale) { widgets::applyTheme(*qApp, scale); });
        const casework::OfficeInfo& office = m_counter.office();
        const domain::Schedule& schedule = m_counter.rules().schedule;
        const bool thai = m_memory.language() == widgets::ScreenLanguage::Thai;
        page->setOfficeTexts({.office = office.name,
                              .code = office.code,
                              .station = office.station,
                              .schedule = thai ? schedule.titleTh() : schedule.titleEn(),
                              .agePolicy = {},
                              .storePath = m_home.store()});
        page->addCard(m_printing->makeCard());
        connect(page, &widgets::SettingsPage::selfTestWanted, this, [this] { m_window->go(Command::GoSelfTest); });
        const auto sayReaders = [this, page] { page->setReaders(readerRows(m_cards), m_cards.chosenReader()); };
        connect(&m_cards, &devices::CardHost::attachedChanged, page, sayReaders);
        connect(&m_cards, &devices::CardStation::stateChanged, page, sayReaders);
        connect(page, &widgets::SettingsPage::readerChosen, this, [this](const QString& name) {
            m_memory.setCardReader(name);
            m_cards.chooseReader(name);
        });
        sayReaders();
        connect(page, &widgets::SettingsPage::camerasWanted, &m_camera, &devices::PhotoStation::listCameras);
        connect(&m_camera, &devices::PhotoStation::camerasListed, page, &widgets::SettingsPage::setCameras);
        connect(page, &widgets::SettingsPage::cameraChosen, &m_camera, &devices::PhotoStation::choose);
        return page;
    });
    m_window->addPlace(Command::GoSelfTest, [this] { return m_checks->makePage(); });
    // The badge follows what waits; an approval goes on at the counter.
    connect(&m_approvals, &casework::ApprovalDesk::changed, this,
            [this] { m_window->setBadge(Command::GoApprovals, int(m_approvals.waiting().size())); });
    connect(&m_approvals, &casework::ApprovalDesk::approved, &m_counter, &casework::CounterDesk::refresh);
    connect(&m_approvals, &casework::ApprovalDesk::sentBack, &m_counter, &casework::CounterDesk::refresh);
    connect(&m_counter, &casework::CounterDesk::changed, this, [this, waited = false]() mutable {
        const casework::Case* c = m_counter.currentCase();
        const bool waits = c && c->approval == casework::ApprovalState::Waiting;
        if (waits != std::exchange(waited, waits))
            m_approvals.refresh();
    });
}

void CounterProgram::chooseLanguage(widgets::ScreenLanguage language)
{
    m_wording.setLanguage(language); // before the translator: widgets ask for words while they are told of the change
    m_language.choose(language);
    if (m_checks && m_checks->desk().done() > 0)
        m_checks->sayBanner();
}

void CounterProgram::show()
{
    if (m_citizen) { // the citizen's window never takes the keyboard
        m_citizen->setAttribute(Qt::WA_ShowWithoutActivating);
        m_citizen->show();
    }
    m_window->show();
    m_window->activateWindow();
}

bool CounterProgram::eventFilter(QObject* watched, QEvent* event)
{
    // The first picture first: devices and store are started once the window stands.
    if (watched == m_window.get() && event->type() == QEvent::Paint && !m_started) {
        m_started = true;
        QMetaObject::invokeMethod(this, &CounterProgram::start, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void CounterProgram::start()
{
    Q_EMIT painted();
    m_store.open([folder = m_home.store(), environment = storage::Environment{.clock = m_clock, .random = m_random}]()
                     -> domain::Result<std::unique_ptr<casework::Store>> {
        auto store = storage::JournalStore::open(folder, environment);
        if (!store)
            return tl::make_unexpected(store.error());
        return std::unique_ptr<casework::Store>(std::move(*store));
    });
    m_cards.start();
    m_encoder.start();
    m_fingers.start();
    m_printers.start();
}

void CounterProgram::showStoreFailure(const domain::Failure& failure)
{
    m_storeFailure = failure;
    if (m_signIn)
        m_signIn->showMessage(m_wording.failure(failure));
}

void CounterProgram::coverOrUncover()
{
    const auto& session = m_sessions.session();
    const bool covered = !session || m_sessions.locked();
    if (covered && !m_signIn) {
        m_signIn = new widgets::SignInPage;
        connect(m_signIn, &widgets::SignInPage::submitted, this, [this](const QString& login, const QString& password) {
            if (m_sessions.locked())
                m_sessions.unlock(password);
            else
                m_sessions.signIn(login, password);
        });
        connect(m_signIn, &widgets::SignInPage::selfTestWanted, this,
                [this] { m_checks->showBeforeSignIn([this] { m_window->setCover(m_signIn); }); });
        m_signIn->setOffice(m_counter.office().name, m_counter.office().station, m_options.training);
        m_window->setCover(m_signIn);
    }
    if (m_signIn) {
        m_signIn->setBusy(m_sessions.busy());
        if (session)
            m_signIn->setLockedBy(session->officer.name, session->officer.login);
        if (m_storeFailure)
            m_signIn->showMessage(m_wording.failure(*m_storeFailure));
    }
    if (!covered && m_signIn) {
        m_signIn->clearPassword();
        m_window->setCover(nullptr);
        m_signIn = nullptr;
    }
    m_window->topBar().setOfficer(session ? session->officer.name : QString(),
                                  session ? session->officer.position : QString());
}

void CounterProgram::sayOffice()
{
    const casework::OfficeInfo& office = m_counter.office();
    if (office.name == m_saidOffice)
        return;
    m_saidOffice = office.name;
    m_window->setOffice(office.name, office.station);
    m_documents.setOffice({office, m_options.training});
    if (m_signIn)
        m_signIn->setOffice(office.name, office.station, m_options.training);
    if (m_display)
        m_display->setOffice(office.name);
}

// Codes and states only: who it was about stands in the journal, sealed.
void CounterProgram::keepLog()
{
    m_log.note("program", QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    connect(&m_store, &StoreThread::opened, this, [this] { m_log.note("store", u"opened"_s); });
    connect(&m_store, &StoreThread::failed, this, [this](const domain::Failure& f) { m_log.note("store", f); });
    connect(&m_sessions, &casework::SessionDesk::failed, this,
            [this](const domain::Failure& f) { m_log.note("session", f); });
    connect(&m_counter, &casework::CounterDesk::failed, this,
            [this](casework::CounterDesk::Place, const domain::Failure& f) { m_log.note("counter", f); });
    connect(&m_approvals, &casework::ApprovalDesk::failed, this,
            [this](const domain::Failure& f) { m_log.note("approvals", f); });
    connect(&m_stock, &casework::StockDesk::failed, this, [this](const domain::Failure& f) { m_log.note("stock", f); });
    connect(&m_reports, &casework::ReportDesk::failed, this,
            [this](const domain::Failure& f) { m_log.note("reports", f); });
    connect(&m_cards, &devices::CardStation::stateChanged, this, [this](devices::CardStation::State state) {
        m_log.note("cards",
                   QString::fromLatin1(QMetaEnum::fromType<devices::CardStation::State>().valueToKey(int(state))));
    });
    connect(&m_fingers, &devices::FingerStation::stateChanged, this, [this](devices::FingerStation::State state) {
        m_log.note("fingers",
                   QString::fromLatin1(QMetaEnum::fromType<devices::FingerStation::State>().valueToKey(int(state))));
    });
    connect(&m_printers, &devices::PrinterStation::conditionChanged, this, [this](devices::PrinterRole role) {
        const auto condition = m_printers.condition(role);
        const char* which = role == devices::PrinterRole::Card ? "card printer" : "printer";
        if (condition.troubles.empty())
            m_log.note(which, u"no trouble"_s);
        else
            m_log.note(which, condition.troubles.front());
    });
}

doctor::Facts CounterProgram::deviceStates() const
{
    const auto key = [](auto state) {
        return QString::fromLatin1(QMetaEnum::fromType<decltype(state)>().valueToKey(int(state)));
    };
    const auto printer = [this](devices::PrinterRole role) {
        const auto condition = m_printers.condition(role);
        return condition.troubles.empty() ? condition.model : domain::failureCodeText(condition.troubles.front().code);
    };
    return {{u"card reader"_s, key(m_cards.state()) + u' ' + m_cards.readerName()},
            {u"fingerprint sensor"_s, key(m_fingers.state()) + u' ' + m_fingers.sensorName()},
            {u"paper printer"_s, printer(devices::PrinterRole::Paper)},
            {u"card printer"_s, printer(devices::PrinterRole::Card)},
            {u"office code"_s, m_counter.office().code},
            {u"training"_s, m_options.training ? u"yes"_s : u"no"_s},
            {u"signed in"_s, m_sessions.session() ? u"somebody"_s : u"nobody"_s}};
}

} // namespace tabian::shell
