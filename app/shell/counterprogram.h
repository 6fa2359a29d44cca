// The counter, put together: store, devices, desks, windows. The one place that knows every concrete class.
#pragma once

#include "app/casework/appointmentsdesk.h"
#include "app/casework/approvaldesk.h"
#include "app/casework/booksdesk.h"
#include "app/casework/centredesk.h"
#include "app/casework/kitdesk.h"
#include "app/casework/officedesks.h"
#include "app/casework/officersdesk.h"
#include "app/casework/viewsdesk.h"
#include "app/shell/chipfile.h"
#include "app/shell/citizendisplay.h"
#include "app/shell/digitalidplace.h"
#include "app/shell/idlelock.h"
#include "app/shell/languageswitch.h"
#include "app/shell/logbook.h"
#include "app/shell/officechecks.h"
#include "app/shell/officedocuments.h"
#include "app/shell/officeprinting.h"
#include "app/shell/screenpicture.h"
#include "app/shell/statuschips.h"
#include "app/shell/stickcourier.h"
#include "app/shell/storethread.h"
#include "app/shell/syncservice.h"
#include "app/storage/randomness.h"
#include "devices/camera/photostation.h"
#include "devices/fingerprint/fingerhost.h"
#include "devices/host/cardhost.h"
#include "devices/host/encoderhost.h"
#include "devices/printer/printerhost.h"
#include "widgets/citizen/citizenwindow.h"
#include "widgets/pages/messageswording.h"
#include "widgets/window/mainwindow.h"

#include <QPointer>

namespace tabian::widgets
{
class ClockPage;
class SignInPage;
class SettingsPage;
} // namespace tabian::widgets

namespace tabian::shell
{

struct CounterOptions
{
    bool training = false;     // banner, marked documents, virtual devices allowed
    QString fingerHelper;      // path of tabian-fingers
    QString cameraHelper = {}; // path of tabian-camera; empty: beside the finger helper
    bool citizenWindow = true;
    bool selfTestAtStart = false; // at the first start of a day
};

/** Owns everything, in the order in which it may go again: windows first, then desks, devices, documents, store. */
class CounterProgram : public QObject
{
    Q_OBJECT
  public:
    CounterProgram(const Home& home, Settings settings, casework::Rules rules, const casework::Clock& clock,
                   CounterOptions options);
    ~CounterProgram() override;

    /** Shows the window; devices and store start once it has been painted. */
    void show();
    widgets::MainWindow& window() { return *m_window; }
    widgets::CitizenWindow* citizenWindow() { return m_citizen.get(); }
    casework::SessionDesk& sessions() { return m_sessions; }
    casework::CounterDesk& counter() { return m_counter; }
    casework::ApprovalDesk& approvals() { return m_approvals; }
    casework::ReportDesk& reports() { return m_reports; }
    casework::BooksDesk& books() { return m_books; }
    casework::AppointmentsDesk& appointments() { return m_appointments; }
    devices::CardHost& cards() { return m_cards; }
    devices::CardEncoder& encoder() { return m_encoder; }
    devices::FingerHost& fingers() { return m_fingers; }
    devices::PrinterStation& printers() { return m_printers; }
    doctor::SelfTestDesk& checks() { return m_checks->desk(); }
    devices::PhotoStation& camera() { return m_camera; }
    casework::DigitalIdDesk& digitalIds() { return m_digitalIds.desk(); }
    casework::Centre& centre() { return m_sync; }

  Q_SIGNALS:
    void painted(); // the first window is on the screen

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makePlaces();
    void makeAppointments();
    void bringToCounter(const domain::CitizenId& id, const QString& reason);
    void makeChecks();
    void keepLog();
    doctor::Facts deviceStates() const;
    void chooseLanguage(widgets::ScreenLanguage language);
    void start();
    void makeSignIn();
    bool hasRole(casework::Roles roles) const;
    widgets::Page* settingsPlace();
    widgets::Page* reportsPlace();
    void coverOrUncover();
    void sayOffice();
    /** Any failure anywhere: one that is the clock's shows in its chip, and stops the counter until it is mended. */
    void watchClock(const domain::Failure& failure);
    void showClockPage(const domain::Failure& failure);
    void hideClockPage();
    void sayBooks();
    void showStoreFailure(const domain::Failure& failure);
    void actRecorded();

    Home m_home;
    Logbook m_log;
    const casework::Clock& m_clock;
    CounterOptions m_options;
    ScreenMemory m_memory;
    LanguageSwitch m_language;
    widgets::MessagesWording m_wording;
    storage::SystemRandomness m_random;
    StoreThread m_store;
    SyncService m_sync;
    devices::CardHost m_cards;
    devices::EncoderHost m_encoder;
    std::unique_ptr<devices::CardHost> m_officerCards; // null: the citizens' reader serves officers too
    devices::FingerHost m_fingers;
    devices::PrinterHost m_printers;
    devices::PhotoStation m_camera;
    ChipFile m_chipFile;
    ChipPhoto m_chipPhoto;
    OfficeDocuments m_documents;
    casework::SessionDesk m_sessions;
    casework::CounterDesk m_counter;
    casework::ApprovalDesk m_approvals;
    casework::AppointmentsDesk m_appointments;
    casework::BooksDesk m_books;
    casework::ReportDesk m_reports;
    casework::OfficersDesk m_officers;
    casework::OwnAccountDesk m_ownAccount;
    casework::ViewsDesk m_views;
    DigitalIdPlace m_digitalIds;
    StickCourier m_courier;
    casework::CentreDesk m_centre;
    casework::KitDesk m_kit;
    std::unique_ptr<IdleLock> m_idle;
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<widgets::CitizenWindow> m_citizen;
    std::unique_ptr<CitizenDisplay> m_display;
    std::unique_ptr<OfficePrinting> m_printing;
    std::unique_ptr<OfficeChecks> m_checks;
    std::unique_ptr<ScreenPicture> m_screenPicture; // training only
    StatusChips* m_chips = nullptr;
    widgets::SignInPage* m_signIn = nullptr;
    QPointer<widgets::ClockPage> m_clockPage;
    widgets::SettingsPage* m_settingsPage = nullptr;
    std::optional<domain::Failure> m_storeFailure;
    QString m_saidOffice;
    bool m_saidExpected = false;
    bool m_started = false;
};

} // namespace tabian::shell
