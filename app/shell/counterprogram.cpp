#include "app/shell/counterprogram.h"

#include "app/shell/checkprobes.h"
#include "app/shell/registrychip.h"
#include "app/storage/journalstore.h"
#include "devices/pcsc/backend.h"
#include "devices/pcsc/cardprograms.h"
#include "devices/thaicard/personaliser.h"
#include "registry/client/linklibrary.h"
#include "widgets/pages/clockpage.h"
#include "widgets/pages/signinpage.h"
#include "widgets/panels/printercard.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QMetaEnum>
#include <QTimer>
#include <algorithm>
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
    return {.ignoredReaders = {settings.encoderReader, settings.officerReader},
            .preferredReader = settings.lastCardReader,
            .chosenReader = settings.cardReader,
            .others = devices::pcsc::otherCardPrograms};
}

/** The reader for officers' cards, where the counter has one of its own. */
std::unique_ptr<devices::CardHost> officersReader(const Settings& settings)
{
    if (settings.officerReader.isEmpty())
        return nullptr;
    devices::CardHostOptions options;
    options.ignoredReaders = {settings.encoderReader};
    options.others = devices::pcsc::otherCardPrograms;
    options.onlyReader = settings.officerReader;
    return std::make_unique<devices::CardHost>(pcscBackend, options);
}

/** Failures that say the clock is wrong. */
bool isOfClock(const domain::Failure& failure)
{
    return failure.code == domain::FailureCode::DateBeforeLast || failure.code == domain::FailureCode::ClockAhead;
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
      m_sync(m_store, {.storeFolder = home.store(), .tablesFolder = home.registryTables(), .clock = clock}),
      m_cards(pcscBackend, cardOptions(m_memory.settings())),
      m_encoder(pcscBackend, std::make_shared<devices::TrainingPersonaliser>(),
                {.reader = m_memory.settings().encoderReader}),
      m_officerCards(officersReader(m_memory.settings())), m_fingers(fingerOptions(m_options)),
      m_camera(home.camera(), cameraOptions(m_options), m_memory.settings().camera), m_documents(home, m_memory, clock),
      m_sessions(m_store), m_counter({m_store, m_sessions, m_cards, m_fingers, m_encoder, m_camera, m_chipFile,
                                      m_chipPhoto, m_documents, clock, &m_sync},
                                     std::move(rules)),
      m_approvals(m_store, m_sessions, &m_fingers), m_appointments({m_store, m_sessions, m_cards, clock}),
      m_books({m_store, m_sessions, m_documents, clock}, m_counter.rules().office, m_counter.rules().holidays),
      m_reports(m_store, m_sessions, m_documents, clock), m_officers(m_store, m_sessions),
      m_ownAccount(m_store, m_sessions, m_fingers), m_views(m_store, m_sessions, clock),
      m_digitalIds(m_sync, m_store, m_sessions, m_cards, m_fingers, clock),
      m_courier(m_store, m_home.store(), [this] { m_sync.tryNow(); }),
      m_centre({m_store, m_sessions, m_sync, m_courier, m_sync, clock}, m_counter.rules().office.offline),
      m_kit({m_store, m_sessions, m_sync, clock}, m_counter.rules().office.offline)
{
    // Where one reader serves citizens and officers, a card taken out of it says nothing about the officer.
    m_sessions.useDevices(m_fingers, m_officerCards ? *m_officerCards : m_cards, m_officerCards != nullptr);
    chooseLanguage(m_memory.language());
    widgets::applyTheme(*qApp, m_memory.textScale());
    m_window = std::make_unique<widgets::MainWindow>(m_memory, [this] { return m_clock.now(); });
    m_window->setTraining(m_options.training);
    m_window->installEventFilter(this);
    if (m_options.citizenWindow)
        m_citizen = std::make_unique<widgets::CitizenWindow>();
    if (m_citizen)
        m_display = std::make_unique<CitizenDisplay>(m_counter, *m_citizen);
    if (m_citizen)
        m_digitalIds.showOn(*m_citizen, *m_display);
    m_digitalIds.shareCardsWith(m_counter);
    m_digitalIds.logTo(m_log);
    makeChecks();
    if (m_citizen && m_options.training)
        m_screenPicture = std::make_unique<ScreenPicture>(*m_citizen, m_home.citizenScreen());
    makePlaces();
    m_chips = new StatusChips({m_window->topBar(), m_cards, m_fingers, m_printers, m_checks->desk()}, m_window.get());
    new RegistryChip(m_window->topBar(), m_sync, m_counter.rules().office.offline, clock, m_window.get());
    keepLog();

    connect(&m_cards, &devices::CardHost::readerRemembered, this,
            [this](const QString& name) { m_memory.setLastCardReader(name); });
    connect(&m_store, &StoreThread::opened, this, [this] {
        m_counter.refresh();
        sayOffice();
        m_sync.start();
        if (m_options.selfTestAtStart)
            m_checks->runOnceADay();
    });
    connect(&m_store, &StoreThread::failed, this, &CounterProgram::showStoreFailure);
    connect(&m_sessions, &casework::SessionDesk::changed, this, &CounterProgram::coverOrUncover);
    connect(&m_sessions, &casework::SessionDesk::failed, this, [this](const domain::Failure& failure) {
        watchClock(failure);
        if (m_clockPage)
            m_clockPage->showMessage(m_wording.failure(failure));
        else if (isOfClock(failure))
            showClockPage(failure);
        else if (m_signIn)
            m_signIn->showMessage(m_wording.failure(failure));
    });
    connect(&m_sessions, &casework::SessionDesk::clockAccepted, this, [this] {
        m_chips->setClockBelieved(true);
        hideClockPage();
    });
    connect(&m_counter, &casework::CounterDesk::failed, this,
            [this](casework::CounterDesk::Place, const domain::Failure& failure) { watchClock(failure); });
    connect(&m_books, &casework::BooksDesk::failed, this, &CounterProgram::watchClock);
    connect(&m_centre, &casework::CentreDesk::failed, this, &CounterProgram::watchClock);
    connect(&m_kit, &casework::KitDesk::failed, this, &CounterProgram::watchClock);
    connect(&m_books, &casework::BooksDesk::changed, this, &CounterProgram::sayBooks);
    connect(&m_books, &casework::BooksDesk::done, &m_counter,
            [this](casework::BooksDesk::Done what, const QString& number) {
                if (what == casework::BooksDesk::Done::ReceiptVoided)
                    m_counter.receiptVoided(number);
            });
    connect(&m_counter, &casework::CounterDesk::changed, this, &CounterProgram::sayOffice);
    connect(m_window.get(), &widgets::MainWindow::lockWanted, &m_sessions, &casework::SessionDesk::lock);
    connect(m_window.get(), &widgets::MainWindow::closed, qApp, &QCoreApplication::quit);
    m_idle =
        std::make_unique<IdleLock>([this] { return m_sessions.policy().idleMinutes; }, [this] { m_sessions.lock(); });
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
    m_store.open([folder = m_home.store(), environment = storage::Environment{.clock = m_clock,
                                                                              .random = m_random,
                                                                              .holidays = m_counter.rules().holidays,
                                                                              .table = m_counter.rules().office,
                                                                              .recorded = [this] { actRecorded(); }}]()
                     -> domain::Result<std::unique_ptr<casework::Store>> {
        auto store = storage::JournalStore::open(folder, environment);
        if (!store)
            return tl::make_unexpected(store.error());
        return std::unique_ptr<casework::Store>(std::move(*store));
    });
    m_cards.start();
    if (m_officerCards)
        m_officerCards->start();
    m_encoder.start();
    m_fingers.start();
    m_printers.start();
}

/** On the store's thread: what was recorded is sent soon. */
void CounterProgram::actRecorded()
{
    m_store.postBack([this] { m_sync.wake(); });
}

void CounterProgram::showStoreFailure(const domain::Failure& failure)
{
    m_storeFailure = failure;
    if (m_signIn)
        m_signIn->showMessage(m_wording.failure(failure));
}

static widgets::DoorView doorOf(const casework::SessionDesk& sessions)
{
    using casework::SecondFactor;
    using Stage = widgets::DoorView::Stage;
    using Wants = casework::SessionDesk::Wants;
    const SecondFactor factor = sessions.policy().secondFactor;
    const casework::OwnFinger* finger = sessions.finger();
    return {.stage = sessions.wants() == Wants::Password       ? Stage::Password
                     : sessions.wants() == Wants::SecondFactor ? Stage::SecondFactor
                                                               : Stage::NewPassword,
            .byFinger =
                (factor == SecondFactor::Finger || factor == SecondFactor::FingerOrCard) && sessions.fingersEnrolled(),
            .byCard = factor == SecondFactor::Card || factor == SecondFactor::FingerOrCard,
            .waiting = finger && finger->running(),
            .left = finger && finger->finger() == devices::Finger::LeftIndex};
}

void CounterProgram::makeSignIn()
{
    using widgets::SignInPage;
    m_signIn = new SignInPage;
    connect(m_signIn, &SignInPage::submitted, this, [this](const QString& login, const QString& password) {
        if (m_sessions.locked())
            m_sessions.unlock(password);
        else
            m_sessions.signIn(login, password);
    });
    connect(m_signIn, &SignInPage::fingerWanted, &m_sessions, &casework::SessionDesk::tryFinger);
    connect(m_signIn, &SignInPage::passwordChosen, &m_sessions, &casework::SessionDesk::choosePassword);
    connect(m_signIn, &SignInPage::givenUp, &m_sessions, &casework::SessionDesk::giveUp);
    connect(m_signIn, &SignInPage::signOutWanted, &m_sessions, &casework::SessionDesk::signOut);
    connect(m_signIn, &SignInPage::selfTestWanted, this,
            [this] { m_checks->showBeforeSignIn([this] { m_window->setCover(m_signIn); }); });
    m_signIn->setOffice(m_counter.office().name, m_counter.office().station, m_options.training);
    m_window->setCover(m_signIn);
}

void CounterProgram::coverOrUncover()
{
    const auto& session = m_sessions.session();
    const bool covered = !session || m_sessions.locked();
    if (covered && !m_signIn)
        makeSignIn();
    if (m_signIn) {
        m_signIn->setBusy(m_sessions.busy());
        m_signIn->setLockedBy(session ? session->officer.name : QString(),
                              session ? session->officer.login : QString());
        m_signIn->setDoor(doorOf(m_sessions));
        if (m_storeFailure)
            m_signIn->showMessage(m_wording.failure(*m_storeFailure));
    }
    if (!covered && m_signIn) {
        m_chips->setClockBelieved(true); // signing in is an entry: it would have been refused
        m_books.refresh();
        m_signIn->clearPassword();
        m_window->setCover(nullptr);
        m_signIn = nullptr;
    }
    m_window->topBar().setOfficer(session ? session->officer.name : QString(),
                                  session ? session->officer.position : QString());
}

void CounterProgram::watchClock(const domain::Failure& failure)
{
    if (isOfClock(failure))
        m_chips->setClockBelieved(false);
}

void CounterProgram::showClockPage(const domain::Failure& failure)
{
    m_clockPage = new widgets::ClockPage;
    m_clockPage->setClock(m_clock.now(), m_wording.failure(failure));
    connect(m_clockPage, &widgets::ClockPage::submitted, &m_sessions, &casework::SessionDesk::acceptClock);
    connect(m_clockPage, &widgets::ClockPage::signInWanted, this, &CounterProgram::hideClockPage);
    m_window->setCover(m_clockPage);
}

void CounterProgram::hideClockPage()
{
    if (!m_clockPage || !m_signIn)
        return;
    m_window->setCover(m_signIn);
    m_clockPage->deleteLater();
    m_clockPage.clear();
}

void CounterProgram::sayBooks()
{
    // What wants somebody's attention on F5, as a number beside the place.
    const casework::Books& books = m_books.books();
    const bool dayWaits = books.begun && books.openDay != books.today && !books.todayClosed;
    const auto callable = std::ranges::count_if(m_books.callBacks(), [](const casework::CallBackRow& row) {
        return row.step == casework::Step::WriteAndReadBack && !row.reached;
    });
    const int waiting = int(dayWaits) + int(m_books.remitBy().has_value()) + int(m_books.receiptsRunLow()) +
                        int(callable > 0 && m_books.level().onHand > 0);
    m_window->setBadge(widgets::Command::GoStock, waiting);
}

void CounterProgram::sayOffice()
{
    const casework::OfficeInfo& office = m_counter.office();
    if (office.name == m_saidOffice)
        return;
    m_saidOffice = office.name;
    m_window->setOffice(office.name, office.station);
    m_documents.setOffice({office, m_options.training, m_counter.rules().office.revenueCodes});
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
    connect(&m_books, &casework::BooksDesk::failed, this, [this](const domain::Failure& f) { m_log.note("stock", f); });
    connect(&m_centre, &casework::CentreDesk::failed, this,
            [this](const domain::Failure& f) { m_log.note("registry", f); });
    connect(&m_kit, &casework::KitDesk::failed, this, [this](const domain::Failure& f) { m_log.note("kit", f); });
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
