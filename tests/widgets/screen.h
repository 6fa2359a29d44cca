// A whole counter on the screen over scripted devices and a store in memory, for tests and the gallery.
#pragma once

#include "app/casework/appointmentsdesk.h"
#include "app/casework/approvaldesk.h"
#include "app/casework/centredesk.h"
#include "app/casework/kitdesk.h"
#include "app/casework/officedesks.h"
#include "app/casework/officersdesk.h"
#include "app/casework/viewsdesk.h"
#include "tests/casework/scripteddevices.h"
#include "tests/casework/scriptedline.h"
#include "widgets/citizen/citizenwindow.h"
#include "widgets/pages/appointmentspage.h"
#include "widgets/pages/approvalpage.h"
#include "widgets/pages/bookspage.h"
#include "widgets/pages/counterpage.h"
#include "widgets/pages/messageswording.h"
#include "widgets/pages/officerspage.h"
#include "widgets/pages/ownaccountpage.h"
#include "widgets/pages/policypage.h"
#include "widgets/pages/registrytabs.h"
#include "widgets/pages/reportpage.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/signinpage.h"
#include "widgets/pages/viewspage.h"
#include "widgets/window/mainwindow.h"

#include <QTranslator>

namespace tabian::tests
{

/** Settings that last as long as the test. */
class TestSettings : public widgets::ScreenSettings
{
  public:
    widgets::ScreenLanguage language() const override { return m_language; }
    void setLanguage(widgets::ScreenLanguage language) override { m_language = language; }
    double textScale() const override { return m_scale; }
    void setTextScale(double scale) override { m_scale = scale; }
    bool thaiDigits() const override { return m_thaiDigits; }
    void setThaiDigits(bool on) override { m_thaiDigits = on; }
    QString camera() const override { return m_camera; }
    void setCamera(const QString& camera) override { m_camera = camera; }
    QByteArray geometry() const override { return m_geometry; }
    void setGeometry(const QByteArray& geometry) override { m_geometry = geometry; }

  private:
    widgets::ScreenLanguage m_language = widgets::ScreenLanguage::Thai;
    double m_scale = 1.0;
    bool m_thaiDigits = false;
    QString m_camera;
    QByteArray m_geometry;
};

/** Every photo becomes the same drawn portrait. */
class PortraitMaker : public casework::PhotoMaker
{
  public:
    casework::PhotoLook look(const QImage& picture) const override { return {picture.rect(), flaws}; }
    domain::Result<casework::CardPhotos> make(const QImage& picture, QRect crop) const override;
    std::vector<devices::PhotoFlaw> flaws;
};

class Screen
{
  public:
    /** Officer somjai signed in (unless `signedIn` is false), approver pranee known, one person in the register. */
    explicit Screen(widgets::ScreenLanguage language = widgets::ScreenLanguage::Thai, bool signedIn = true,
                    domain::OfficeTable table = {});
    ~Screen();

    void settle();
    /** Another officer takes the seat. */
    void changeTo(const QString& login);
    void insertCard();
    /** Brings the case to a step through the desk; then it is the page's turn. */
    void toStep(casework::Step wanted);
    void choose(widgets::ScreenLanguage language);
    void show(QSize size);
    /** The one visible widget of that name; fails the test (and gives nullptr) when there is none. */
    template <typename T = QWidget> T* find(const char* name)
    {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qWarning("no widget is called %s", name);
        return found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const char* name, const QString& text);

    MemoryStore store;
    LoopQueue queue{store};
    ScriptedCards cards;
    ScriptedFingers fingers;
    ScriptedEncoder encoder;
    ScriptedPhotos photos;
    FixedFile files;
    PortraitMaker photo;
    CountedDocuments documents;
    FixedClock clock;
    casework::SessionDesk sessions{queue};
    const domain::OfficeTable office;
    ScriptedLine line;
    casework::CounterDesk desk{
        {queue, sessions, cards, fingers, encoder, photos, files, photo, documents, clock, &line},
        {*domain::Schedule::shipped(u"mission"), domain::Holidays::shipped(), domain::AgePolicy::Birthday, office}};
    casework::ApprovalDesk approvals{queue, sessions, &fingers};
    casework::BooksDesk books{{queue, sessions, documents, clock}, office, domain::Holidays::shipped()};
    casework::AppointmentsDesk appointments{{queue, sessions, cards, clock}};
    casework::ReportDesk reports{queue, sessions, documents, clock};
    casework::OfficersDesk officers{queue, sessions};
    casework::OwnAccountDesk ownAccount{queue, sessions, fingers};
    casework::ViewsDesk views{queue, sessions, clock};
    ScriptedCourier courier;
    ScriptedInvitations invitations;
    casework::CentreDesk centre{{queue, sessions, line, courier, invitations, clock}, office.offline};
    casework::KitDesk kit{{queue, sessions, line, clock}, office.offline};
    TestSettings settings;
    widgets::MessagesWording wording;
    widgets::MainWindow window;
    QList<domain::Failure> failures;

  private:
    QTranslator m_thai;
    bool m_installed = false;
};

devices::CardRecord cardOf(const casework::Applicant& applicant);

} // namespace tabian::tests
