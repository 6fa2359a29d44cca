// The counter's work places: what stands on the rail, and what each of them is wired to.
#include "app/shell/counterprogram.h"
#include "app/shell/readerrows.h"
#include "app/shell/registryplace.h"
#include "widgets/pages/approvalpage.h"
#include "widgets/pages/bookspage.h"
#include "widgets/pages/counterpage.h"
#include "widgets/pages/officerspage.h"
#include "widgets/pages/ownaccountpage.h"
#include "widgets/pages/policypage.h"
#include "widgets/pages/reportpage.h"
#include "widgets/pages/selftestpage.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/viewspage.h"
#include "widgets/panels/printercard.h"
#include "widgets/theme/theme.h"
#include "widgets/window/tabbedpage.h"

#include <QApplication>
#include <QTimer>
#include <utility>

namespace tabian::shell
{

using namespace Qt::StringLiterals;

void CounterProgram::makePlaces()
{
    using widgets::Command;
    m_window->addPlace(Command::GoCounter, [this] {
        auto* page = new widgets::CounterPage(m_counter, m_wording);
        connect(page, &widgets::CounterPage::rereadWanted, &m_cards, &devices::CardStation::reread);
        connect(page, &widgets::CounterPage::documentWanted, m_printing.get(), &OfficePrinting::look);
        return page;
    });
    makeAppointments();
    m_digitalIds.addTo(*m_window, m_wording);
    m_window->addPlace(Command::GoStock, [this] {
        auto* page = new widgets::BooksPage(m_books, m_wording);
        connect(page, &widgets::BooksPage::documentWanted, m_printing.get(), &OfficePrinting::look);
        connect(page, &widgets::BooksPage::caseWanted, this, [this](const QUuid& id) {
            m_counter.resume(id);
            m_window->go(Command::GoCounter);
        });
        return page;
    });
    m_window->addPlace(Command::GoApprovals,
                       [this] { return new widgets::ApprovalPage(m_approvals, m_sessions, m_wording); });
    m_window->addPlace(Command::GoReports, [this] { return reportsPlace(); });
    m_window->addPlace(Command::GoSettings, [this] { return settingsPlace(); });
    auto* registry = new RegistryPlace({*m_window, m_wording, m_centre, m_kit}, m_window.get());
    connect(registry, &RegistryPlace::caseWanted, this, [this](const QUuid& id) {
        m_counter.resume(id);
        m_window->go(Command::GoCounter);
    });
    connect(registry, &RegistryPlace::personWanted, this,
            [this](const domain::CitizenId& id) { bringToCounter(id, QStringLiteral("fieldKit")); });
    m_window->addPlace(Command::GoSelfTest, [this] { return m_checks->makePage(); });
    // The badge follows what waits; an approval goes on at the counter.
    connect(&m_approvals, &casework::ApprovalDesk::changed, this,
            [this] { m_window->setBadge(Command::GoApprovals, int(m_approvals.waiting().size())); });
    connect(&m_approvals, &casework::ApprovalDesk::approved, &m_counter, &casework::CounterDesk::refresh);
    connect(&m_approvals, &casework::ApprovalDesk::approvedTogether, &m_counter, &casework::CounterDesk::refresh);
    connect(&m_sessions, &casework::SessionDesk::sessionChanged, this, [this] {
        if (m_sessions.session())
            m_approvals.refresh();
    });
    auto* others = new QTimer(this); // cases of other counters
    connect(others, &QTimer::timeout, this, [this] {
        if (m_sessions.session() && !m_sessions.locked())
            m_approvals.refresh();
    });
    others->start(30'000);
    connect(&m_sessions, &casework::SessionDesk::unlocked, &m_approvals, &casework::ApprovalDesk::refresh);
    connect(&m_approvals, &casework::ApprovalDesk::sentBack, &m_counter, &casework::CounterDesk::refresh);
    connect(&m_counter, &casework::CounterDesk::changed, this, [this, waited = false]() mutable {
        const casework::Case* c = m_counter.currentCase();
        const bool waits = c && c->approval == casework::ApprovalState::Waiting;
        if (waits != std::exchange(waited, waits))
            m_approvals.refresh();
    });
}

bool CounterProgram::hasRole(casework::Roles roles) const
{
    const auto& session = m_sessions.session();
    return session && (session->officer.roles & roles);
}

widgets::Page* CounterProgram::reportsPlace()
{
    using casework::Role;
    auto* tabs = new widgets::TabbedPage;
    tabs->addTab({u"DayReport"_s,
                  //: Tab of the reports.
                  [] { return QCoreApplication::translate("CounterProgram", "Day report"); },
                  [this] {
                      auto* page = new widgets::ReportPage(m_reports, m_wording);
                      connect(page, &widgets::ReportPage::documentWanted, m_printing.get(), &OfficePrinting::look);
                      return page;
                  }});
    tabs->addTab({u"Views"_s,
                  //: Tab of the reports: who looked at whose data.
                  [] { return QCoreApplication::translate("CounterProgram", "Who looked at whom"); },
                  [this] { return new widgets::ViewsPage(m_views, m_wording); },
                  [this] { return hasRole(casework::Roles(Role::Supervisor) | Role::Auditor); }});
    return tabs;
}

widgets::Page* CounterProgram::settingsPlace()
{
    using casework::Role;
    auto* tabs = new widgets::TabbedPage;
    tabs->addTab(
        {u"Counter"_s,
         //: Tab of the settings: language, text size.
         [] { return QCoreApplication::translate("CounterProgram", "This counter"); },
         [this] {
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
             connect(page, &widgets::SettingsPage::selfTestWanted, this,
                     [this] { m_window->go(widgets::Command::GoSelfTest); });
             const auto sayReaders = [this, page] {
                 const QString officers = m_memory.settings().officerReader;
                 page->setReaders(readerRows(m_cards, officers), m_cards.chosenReader(), officers);
             };
             connect(&m_cards, &devices::CardHost::attachedChanged, page, sayReaders);
             connect(&m_cards, &devices::CardStation::stateChanged, page, sayReaders);
             connect(page, &widgets::SettingsPage::readerChosen, this, [this](const QString& name) {
                 m_memory.setCardReader(name);
                 m_cards.chooseReader(name);
             });
             connect(page, &widgets::SettingsPage::officerReaderChosen, this,
                     [this](const QString& name) { m_memory.setOfficerReader(name); });
             sayReaders();
             connect(page, &widgets::SettingsPage::camerasWanted, &m_camera, &devices::PhotoStation::listCameras);
             connect(&m_camera, &devices::PhotoStation::camerasListed, page, &widgets::SettingsPage::setCameras);
             connect(page, &widgets::SettingsPage::cameraChosen, &m_camera, &devices::PhotoStation::choose);
             return page;
         }});
    tabs->addTab({u"OwnAccount"_s,
                  //: Tab of the settings: one's own password and fingers.
                  [] { return QCoreApplication::translate("CounterProgram", "My account"); },
                  [this] { return new widgets::OwnAccountPage(m_ownAccount, m_wording); }});
    const auto administrator = [this] { return hasRole(Role::Administrator); };
    tabs->addTab({u"Officers"_s,
                  //: Tab of the settings: accounts and roles.
                  [] { return QCoreApplication::translate("CounterProgram", "Officers"); },
                  [this] { return new widgets::OfficersPage(m_officers, m_wording); }, administrator});
    tabs->addTab({u"Policy"_s,
                  //: Tab of the settings: what the office has decided about signing in and risk.
                  [] { return QCoreApplication::translate("CounterProgram", "Office policy"); },
                  [this] { return new widgets::PolicyPage(m_officers, m_wording); }, administrator});
    return tabs;
}

} // namespace tabian::shell
