// The self-test at the counter: its pages, its run at the day's first start, the bundle for support.
#pragma once

#include "app/doctor/bundle.h"
#include "app/doctor/selftestdesk.h"
#include "app/shell/home.h"
#include "app/shell/logbook.h"
#include "app/shell/officedocuments.h"
#include "app/shell/screenmemory.h"
#include "widgets/pages/messageswording.h"
#include "widgets/window/mainwindow.h"

namespace tabian::widgets
{
class BundlePage;
class SelfTestPage;
} // namespace tabian::widgets

namespace tabian::shell
{

class OfficePrinting;

/** UI thread. */
class OfficeChecks : public QObject
{
    Q_OBJECT
  public:
    struct Parts
    {
        const Home& home;
        const Logbook& log;
        ScreenMemory& memory;
        OfficeDocuments& documents;
        OfficePrinting& printing;
        widgets::MainWindow& window;
        const widgets::Wording& wording;
        const casework::Clock& clock;
        doctor::SelfTestDesk::MakeProbes probes;
        std::function<doctor::Facts()> states; // of the devices, now
    };
    explicit OfficeChecks(Parts parts, QObject* parent = nullptr);

    doctor::SelfTestDesk& desk() { return m_desk; }
    /** The page of the rail's place. */
    widgets::SelfTestPage* makePage();
    /** Before sign-in; `back` leads there again. */
    void showBeforeSignIn(std::function<void()> back);
    /** Runs all checks when today's first start has not yet done so. */
    void runOnceADay();
    /** The strip under the top bar, from the last run; again in another language. */
    void sayBanner();

  private:
    widgets::SelfTestPage* make(bool beforeSignIn);
    void printResult();
    void showBundle();
    void saveBundle(bool elsewhere);
    void goBack();

    Parts m_parts;
    doctor::SelfTestDesk m_desk;
    widgets::SelfTestPage* m_early = nullptr; // the one before sign-in
    widgets::SelfTestPage* m_page = nullptr;
    widgets::BundlePage* m_bundle = nullptr;
    std::function<void()> m_back;
};

} // namespace tabian::shell
